// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/texts/listingcomments.h"

#include <functional>

namespace gui::listingcomments
{

namespace
{

/// Where the text of a line's comment begins, behind its mark; -1 if there is none. Marks inside
/// quotes are none.
qsizetype commentStart(const QString& line, const QString& mark)
{
    QChar quote;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar at = line[i];
        if (!quote.isNull()) {
            if (at == QLatin1Char('\\'))
                ++i;
            else if (at == quote)
                quote = QChar();
            continue;
        }
        // In C++, 1'000 is a number.
        const bool grouping = at == QLatin1Char('\'') && i > 0 && line[i - 1].isDigit();
        if (at == QLatin1Char('"') || (at == QLatin1Char('\'') && !grouping))
            quote = at;
        else if (QStringView(line).mid(i).startsWith(mark))
            return i + mark.size();
    }
    return -1;
}

/// Gives each comment to `replace` and puts what it returns in its place.
QString eachComment(const QString& listing, const QString& mark,
                    const std::function<QString(const QString&)>& replace)
{
    QStringList lines = listing.split(QLatin1Char('\n'));
    for (QString& line : lines) {
        const qsizetype start = commentStart(line, mark);
        const QString comment = start < 0 ? QString() : line.mid(start).trimmed();
        if (comment.isEmpty() || comment.startsWith(QLatin1String("step:")))
            continue;
        const QString wanted = replace(comment);
        if (wanted != comment)
            line = line.left(start) + QLatin1Char(' ') + wanted;
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace

QString mark(const QString& ending)
{
    return ending == QLatin1String("py") ? QStringLiteral("#") : QStringLiteral("//");
}

QStringList of(const QString& listing, const QString& mark)
{
    QStringList comments;
    eachComment(listing, mark, [&comments](const QString& comment) {
        comments << comment;
        return comment;
    });
    return comments;
}

QString translated(const QString& listing, const QString& mark,
                   const QHash<QString, QString>& translations)
{
    return eachComment(listing, mark, [&](const QString& comment) {
        return translations.value(comment, comment);
    });
}

QHash<QString, QString> parse(const QString& text)
{
    const QString equals = QStringLiteral(" = ");
    QHash<QString, QString> translations;
    for (const QString& line : text.split(QLatin1Char('\n'))) {
        const qsizetype at = line.indexOf(equals);
        if (at <= 0 || line.startsWith(QLatin1Char('#')))
            continue;
        translations.insert(line.left(at).trimmed(), line.mid(at + equals.size()).trimmed());
    }
    return translations;
}

} // namespace gui::listingcomments
