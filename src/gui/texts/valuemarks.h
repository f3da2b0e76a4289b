// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTextCursor>

/// Marks that say where values stand in a text while its Markdown is read.
namespace gui::valuemarks
{

/// The text of a value between marks that say which one it is.
QString marked(QString text, qsizetype value);
QString without(QString text);
/// The next value that is marked, with its marks; a null cursor where there is none.
QTextCursor next(const QTextDocument& document);
/// Which value it is; its marks are gone and the value is selected.
qsizetype take(QTextCursor& marked);

} // namespace gui::valuemarks
