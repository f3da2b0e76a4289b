// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pictures/charts/chartlabels.h"

#include <QFont>
#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace gui
{

namespace
{

/// Pixels between a point and its label.
constexpr double gap = 9;
/// Pixels between the vertical axis and a label.
constexpr double edge = 4;
/// Pixels above and below its letters that a line has to spare.
constexpr double spare = 2;

QSizeF sizeOf(const ChartLabel& label, const QFont& font)
{
    const QFontMetricsF metrics(chartmarks::fontOf(label, font));
    return metrics.boundingRect(QRectF(0, 0, 400, 400), Qt::AlignLeft, label.text).size();
}

/// On two lines, broken at the blank nearest to its middle.
QString brokenInTheMiddle(QString text)
{
    qsizetype best = -1;
    for (qsizetype at = text.indexOf(u' '); at >= 0; at = text.indexOf(u' ', at + 1)) {
        if (best < 0 || std::abs(2 * at - text.size()) < std::abs(2 * best - text.size()))
            best = at;
    }
    if (best >= 0)
        text[best] = u'\n';
    return text;
}

/// Beside its point, moved no further than the room asks for.
QRectF boxOf(const ChartLabel& label, QSizeF size, const LabelRoom& room)
{
    const QPointF at = label.at;
    QRectF box(QPointF(), size);
    box.moveCenter(at);
    if (label.side & Qt::AlignLeft)
        box.moveRight(at.x() - gap);
    else if (label.side & Qt::AlignRight)
        box.moveLeft(at.x() + gap);
    if (label.side & Qt::AlignTop)
        box.moveBottom(at.y() - gap * 0.7);
    else if (label.side & Qt::AlignBottom)
        box.moveTop(at.y() + gap * 0.7);
    const double axis = room.plot.left() + edge;
    const double left = axis + box.width() <= room.all.right() ? axis : room.all.left();
    const double bottom =
        box.height() <= room.plot.height() ? room.plot.bottom() : room.all.bottom();
    box.moveRight(std::min(box.right(), room.all.right()));
    box.moveLeft(std::max(box.left(), left));
    box.moveBottom(std::min(box.bottom(), bottom));
    box.moveTop(std::max(box.top(), room.all.top()));
    return box;
}

bool lieOnEachOther(const QRectF& one, const QRectF& other)
{
    return one.adjusted(0, spare, 0, -spare).intersects(other.adjusted(0, spare, 0, -spare));
}

/// Moved up or down, as little as keeps it off the labels before it; not at all if nothing does.
QRectF clearOf(const std::vector<PlacedLabel>& before, const QRectF& box, const QRectF& room)
{
    std::vector<double> ways{0};
    for (const PlacedLabel& other : before) {
        ways.push_back(other.box.top() + spare - box.bottom());
        ways.push_back(other.box.bottom() - spare - box.top());
    }
    std::ranges::stable_sort(ways, {}, [](double way) { return std::abs(way); });
    for (const double way : ways) {
        const QRectF place = box.translated(0, way);
        const bool clear = std::ranges::none_of(
            before, [&](const PlacedLabel& other) { return lieOnEachOther(place, other.box); });
        if (clear && (way == 0 || room.contains(place)))
            return place;
    }
    return box;
}

} // namespace

std::vector<PlacedLabel> placeLabels(std::vector<ChartLabel> labels, const QFont& font,
                                     const LabelRoom& room)
{
    std::vector<PlacedLabel> placed;
    for (ChartLabel& label : labels) {
        const double widest = room.all.right() - room.plot.left() - edge;
        if (sizeOf(label, font).width() > widest)
            label.text.replace(QStringLiteral(": "), QStringLiteral(":\n"));
        if (sizeOf(label, font).width() > widest)
            label.text = brokenInTheMiddle(label.text);
        const QRectF box = boxOf(label, sizeOf(label, font), room);
        placed.push_back({label, clearOf(placed, box, room.all)});
    }
    return placed;
}

} // namespace gui
