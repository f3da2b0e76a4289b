// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/texts/exactcopy.h"

#include <QTextBlock>
#include <QTextDocument>
#include <QTextDocumentFragment>

namespace gui::exactcopy
{

namespace
{

constexpr int exactly = QTextFormat::UserProperty + 1;
/// All of what is read there: a part of a number stays a part.
constexpr int asRead = QTextFormat::UserProperty + 2;

/// The first number of a block that is to be written exactly; a null cursor where there is none.
QTextCursor firstNumber(const QTextBlock& block)
{
    for (auto it = block.begin(); !it.atEnd(); ++it) {
        const QTextFragment part = it.fragment();
        const QTextCharFormat format = part.charFormat();
        if (!format.hasProperty(exactly) || part.text() != format.stringProperty(asRead))
            continue;
        QTextCursor number(block);
        number.setPosition(part.position());
        number.setPosition(part.position() + part.length(), QTextCursor::KeepAnchor);
        return number;
    }
    return {};
}

} // namespace

void mark(QTextCursor& number, const QString& exact)
{
    QTextCharFormat format;
    format.setProperty(exactly, exact);
    format.setProperty(asRead, number.selectedText());
    number.mergeCharFormat(format);
}

void copy(const QTextCursor& selection, QTextDocument& into)
{
    QTextCursor(&into).insertFragment(selection.selection());
    for (QTextBlock block = into.begin(); block.isValid(); block = block.next()) {
        for (QTextCursor number = firstNumber(block); !number.isNull();
             number = firstNumber(block)) {
            QTextCharFormat format = number.charFormat();
            const QString exact = format.stringProperty(exactly);
            format.clearProperty(exactly);
            number.insertText(exact, format);
        }
    }
}

} // namespace gui::exactcopy
