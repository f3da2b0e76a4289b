// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRegularExpression>
#include <QString>

namespace gui
{

/// A tool tip that shows a text of the person's own as it is: nothing in it is taken for markup,
/// and a long one is wrapped.
inline QString plainTip(const QString& text)
{
    if (text.isEmpty())
        return {};
    QString escaped = text.toHtmlEscaped();
    escaped.replace(QLatin1Char('\n'), QStringLiteral("<br>"));
    return QStringLiteral("<qt>%1</qt>").arg(escaped);
}

/// A person's own words where & would mark the letter that leads there: on a button, in a menu, in
/// a label that has a buddy.
inline QString verbatim(QString text)
{
    return text.replace(QLatin1Char('&'), QLatin1String("&&"));
}

/// The words that such a place shows.
inline QString shownWords(QString text)
{
    static const QRegularExpression mark(QStringLiteral("&(.)"));
    return text.replace(mark, QStringLiteral("\\1"));
}

} // namespace gui
