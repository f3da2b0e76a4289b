// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pictures/charts/chartlabels.h"

#include <QFont>
#include <QFontMetricsF>

#include <algorithm>
#include <cmath>
#include <utility>

namespace gui
{

namespace
{

/// Pixels between a point and its label.
constexpr double labelGap = 9;
/// Pixels between the vertical axis and a label.
constexpr double edge = 4;
/// Pixels above and below its letters that a line has to spare.
constexpr double spare = 2;
/// Pixels between two labels side by side: that of a blank, so that they read as two.
constexpr double labelsApart = 4;

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

bool lieOnEachOther(const QRectF& one, const QRectF& other)
{
    return one.adjusted(0, spare, 0, -spare).intersects(other.adjusted(0, spare, 0, -spare));
}

/// What a label must not hide: other labels and points.
class Taken
{
public:
    explicit Taken(const std::vector<QPointF>& points)
    {
        for (const QPointF& point : points)
            m_points.emplace_back(point - QPointF(reach, reach), point + QPointF(reach, reach));
    }
    void add(const QRectF& label)
    {
        m_labels.push_back(label.adjusted(-labelsApart, 0, labelsApart, 0));
    }

    bool hasLabel(const QRectF& box) const
    {
        return std::ranges::any_of(
            m_labels, [&box](const QRectF& other) { return lieOnEachOther(box, other); });
    }
    /// In square pixels; a label weighs more than a point. \param own is the label's own point.
    double hiddenBy(const QRectF& box, QPointF own) const
    {
        const QRectF letters = box.adjusted(0, spare, 0, -spare);
        double hidden = 0;
        for (const QRectF& label : m_labels)
            if (lieOnEachOther(box, label))
                hidden += 4 * areaOf(letters.intersected(label));
        for (const QRectF& point : m_points)
            if (!point.contains(own))
                hidden += areaOf(letters.intersected(point));
        return hidden;
    }
    /// How far a box can be moved so that it just leaves something behind.
    std::vector<QPointF> waysOut(const QRectF& box) const
    {
        std::vector<QPointF> ways{{0, 0}};
        for (const std::vector<QRectF>* all : {&m_labels, &m_points}) {
            const double less = all == &m_labels ? spare : 0;
            for (const QRectF& each : *all) {
                ways.emplace_back(0, each.top() + less - box.bottom());
                ways.emplace_back(0, each.bottom() - less - box.top());
                ways.emplace_back(each.left() - 1 - box.right(), 0);
                ways.emplace_back(each.right() + 1 - box.left(), 0);
            }
        }
        return ways;
    }

private:
    static double areaOf(const QRectF& box) { return box.width() * box.height(); }

    /// About the size of a point.
    static constexpr double reach = 5;
    std::vector<QRectF> m_labels;
    std::vector<QRectF> m_points;
};

/// Where a label of that size may stand: clear of the axes' numbers, if it has room there.
QRectF roomFor(QSizeF size, const LabelRoom& room)
{
    QRectF clear = room.all;
    const double axis = room.plot.left() + edge;
    if (axis + size.width() <= room.all.right())
        clear.setLeft(axis);
    if (size.height() <= room.plot.height())
        clear.setBottom(room.plot.bottom());
    return clear;
}

/// The side that a label is meant for, then those across.
std::vector<Qt::Alignment> sidesOf(Qt::Alignment side)
{
    const auto mirrored = [](Qt::Alignment all, Qt::Alignment one, Qt::Alignment other) {
        return all & one ? (all & ~one) | other : all & other ? (all & ~other) | one : all;
    };
    const Qt::Alignment upright = mirrored(side, Qt::AlignTop, Qt::AlignBottom);
    return {side, upright, mirrored(side, Qt::AlignLeft, Qt::AlignRight),
            mirrored(upright, Qt::AlignLeft, Qt::AlignRight)};
}

/// As near as can be to where it is meant to stand and nothing is hidden.
QRectF clearPlace(const ChartLabel& label, QSizeF size, const LabelRoom& room, const Taken& taken)
{
    const QRectF meant = boxOf(label, size, room);
    QRectF best = meant;
    double leastHidden = taken.hiddenBy(meant, label.at);
    double least = 0;
    if (leastHidden == 0)
        return meant;
    const QRectF clear = roomFor(size, room);
    for (const Qt::Alignment side : sidesOf(label.side)) {
        ChartLabel turned = label;
        turned.side = side;
        const QRectF box = boxOf(turned, size, room);
        for (const QPointF& way : taken.waysOut(box)) {
            const QRectF place = box.translated(way);
            if (!clear.contains(place))
                continue;
            const double hidden = taken.hiddenBy(place, label.at);
            const QPointF moved = place.center() - meant.center();
            const double distance = std::hypot(moved.x(), moved.y());
            if (std::pair(hidden, distance) < std::pair(leastHidden, least)) {
                best = place;
                leastHidden = hidden;
                least = distance;
            }
        }
    }
    return best;
}

} // namespace

QSizeF breakToFit(ChartLabel& label, const QFont& font, const LabelRoom& room)
{
    const double widest = room.all.right() - room.plot.left() - edge;
    QSizeF size = sizeOf(label, font);
    if (size.width() > widest && label.text.contains(QStringLiteral(": "))) {
        label.text.replace(QStringLiteral(": "), QStringLiteral(":\n"));
        size = sizeOf(label, font);
    }
    if (size.width() > widest) {
        label.text = brokenInTheMiddle(label.text);
        size = sizeOf(label, font);
    }
    return size;
}

QRectF boxOf(const ChartLabel& label, QSizeF size, const LabelRoom& room)
{
    const QPointF at = label.at;
    QRectF box(QPointF(), size);
    box.moveCenter(at);
    if (label.side & Qt::AlignLeft)
        box.moveRight(at.x() - labelGap);
    else if (label.side & Qt::AlignRight)
        box.moveLeft(at.x() + labelGap);
    if (label.side & Qt::AlignTop)
        box.moveBottom(at.y() - labelGap * 0.7);
    else if (label.side & Qt::AlignBottom)
        box.moveTop(at.y() + labelGap * 0.7);
    const QRectF clear = roomFor(size, room);
    box.moveRight(std::min(box.right(), clear.right()));
    box.moveLeft(std::max(box.left(), clear.left()));
    box.moveBottom(std::min(box.bottom(), clear.bottom()));
    box.moveTop(std::max(box.top(), clear.top()));
    return box;
}

std::vector<PlacedLabel> placeLabels(std::vector<ChartLabel> labels, const QFont& font,
                                     const LabelRoom& room)
{
    std::vector<PlacedLabel> placed;
    Taken taken(room.points);
    for (ChartLabel& label : labels) {
        const QSizeF size = breakToFit(label, font, room);
        const bool isOnItsPoint = label.side == Qt::AlignCenter;
        if (isOnItsPoint && taken.hasLabel(boxOf(label, size, room)))
            continue;
        const QRectF box =
            isOnItsPoint ? boxOf(label, size, room) : clearPlace(label, size, room, taken);
        placed.push_back({label, box});
        taken.add(box);
    }
    return placed;
}

} // namespace gui
