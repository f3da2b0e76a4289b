// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/asking/asksheet.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace gui
{

namespace
{

constexpr int margin = 8;
/// Between paragraphs, and between columns.
constexpr int gap = 8;
constexpr int wrapped = int(Qt::AlignLeft | Qt::AlignTop) | Qt::TextWordWrap;

QFont boldOf(QFont font)
{
    font.setBold(true);
    return font;
}

int lineOf(const QFont& font)
{
    return QFontMetrics(font).height() + gap / 2;
}

QRect roomOf(const QString& text, const QFont& font, int top, int width)
{
    if (text.isEmpty())
        return {margin, top, width - 2 * margin, 0};
    const QRect all(margin, top, width - 2 * margin, 1'000'000);
    return QFontMetrics(font).boundingRect(all, wrapped, text).adjusted(0, 0, 1, 1);
}

} // namespace

int AskSheet::heightFor(int width, const QFont& font) const
{
    const QRect first = roomOf(result, boldOf(font), margin, width);
    const QRect second = roomOf(remarks, font, first.bottom() + gap, width);
    return second.bottom() + gap + int(parts.rows.size()) * lineOf(font) + margin;
}

void AskSheet::paint(QPainter& painter, int width, const theme::Look& look) const
{
    const QRect first = roomOf(result, boldOf(look.font()), margin, width);
    const QRect second = roomOf(remarks, look.font(), first.bottom() + gap, width);
    painter.setPen(look.textColour(role));
    painter.setFont(boldOf(look.font()));
    painter.drawText(first, wrapped, result);
    painter.setPen(look.colour(theme::Role::Ink));
    painter.setFont(look.font());
    painter.drawText(second, wrapped, remarks);
    const QFontMetrics metrics(look.font());
    int numbers = 0;
    for (const QStringList& row : parts.rows)
        numbers = std::max(numbers, metrics.horizontalAdvance(row.value(2)));
    // Names of parts and what they are made of share what numbers leave.
    const int column = (width - 2 * margin - numbers) / 2;
    QRect line(margin, second.bottom() + gap, width - 2 * margin, lineOf(look.font()));
    for (const QStringList& row : parts.rows) {
        QRect cell = line;
        cell.setWidth(column - gap);
        for (const QString& text : {row.value(0), row.value(1)}) {
            painter.drawText(cell, int(Qt::AlignLeft | Qt::AlignVCenter),
                             metrics.elidedText(text, Qt::ElideMiddle, cell.width()));
            cell.translate(column, 0);
        }
        painter.drawText(line, int(Qt::AlignRight | Qt::AlignVCenter), row.value(2));
        painter.fillRect(QRect(line.left(), line.bottom(), line.width(), 1),
                         look.colour(theme::Role::Grid));
        line.translate(0, line.height());
    }
}

} // namespace gui
