// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/texts/codeview.h"

#include <QRegularExpression>
#include <QSyntaxHighlighter>

namespace gui
{

/// Keywords, strings, numbers and comments of a listing, in colours that follow the palette.
class CodeHighlighter : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    CodeHighlighter(Language language, QTextDocument* document);

protected:
    void highlightBlock(const QString& text) override;

private:
    QRegularExpression m_tokens;
};

} // namespace gui
