// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pictures/charts/straightlines.h"

#include <vector>

namespace gui
{

namespace
{

/// Where a line crosses the way from one place to another; nothing where both are on one side.
std::optional<QPointF> crossing(const PlaneLine& line, QPointF here, QPointF next)
{
    const double at = line.sum(here);
    const double then = line.sum(next);
    if ((at >= 0) == (then >= 0))
        return std::nullopt;
    return here + (next - here) * (at / (at - then));
}

} // namespace

std::optional<QPointF> PlaneLine::foot(QPointF from) const
{
    const double square = QPointF::dotProduct(weights, weights);
    if (!(square > 0))
        return std::nullopt;
    return from - weights * (sum(from) / square);
}

QPolygonF PlaneLine::sideOf(const QPolygonF& shape) const
{
    QPolygonF side;
    for (qsizetype i = 0; i < shape.size(); ++i) {
        const QPointF here = shape[i];
        if (sum(here) >= 0)
            side << here;
        if (const auto border = crossing(*this, here, shape[(i + 1) % shape.size()]))
            side << *border;
    }
    return side;
}

std::optional<QLineF> PlaneLine::within(const QRectF& plane) const
{
    const QPolygonF corners(plane);
    std::vector<QPointF> crossings;
    for (qsizetype i = 0; i < corners.size(); ++i) {
        if (const auto border = crossing(*this, corners[i], corners[(i + 1) % corners.size()]))
            crossings.push_back(*border);
    }
    if (crossings.size() != 2)
        return std::nullopt;
    return QLineF(crossings[0], crossings[1]);
}

} // namespace gui
