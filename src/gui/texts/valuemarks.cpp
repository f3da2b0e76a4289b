// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/texts/valuemarks.h"

#include <QRegularExpression>
#include <QTextDocument>

namespace gui::valuemarks
{

namespace
{

/// Signs for private use: where a value begins, which one it is, and where it ends.
constexpr QChar valueBegins(0xe000);
constexpr QChar valueEnds(0xe001);
constexpr qsizetype firstValue = 0xe100;

} // namespace

QString marked(QString text, qsizetype value)
{
    text.remove(valueBegins).remove(valueEnds);
    return QString(valueBegins) + QChar(char16_t(firstValue + value)) + text + valueEnds;
}

QString without(QString text)
{
    static const QRegularExpression marks(QStringLiteral("%1.|%2").arg(valueBegins).arg(valueEnds));
    return text.remove(marks);
}

QTextCursor next(const QTextDocument& document)
{
    QTextCursor found = document.find(QString(valueBegins));
    if (found.isNull())
        return found;
    const int end = document.find(QString(valueEnds), found).position();
    found.setPosition(found.selectionStart());
    found.setPosition(end, QTextCursor::KeepAnchor);
    return found;
}

qsizetype take(QTextCursor& marked)
{
    const int begin = marked.selectionStart();
    const int end = marked.selectionEnd();
    const qsizetype value = marked.document()->characterAt(begin + 1).unicode() - firstValue;
    marked.setPosition(end);
    marked.deletePreviousChar();
    marked.setPosition(begin);
    marked.deleteChar();
    marked.deleteChar();
    marked.setPosition(end - 3, QTextCursor::KeepAnchor);
    return value;
}

} // namespace gui::valuemarks
