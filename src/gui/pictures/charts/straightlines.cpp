// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pictures/charts/straightlines.h"

#include <algorithm>
#include <cmath>

namespace gui
{

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
        const QPointF next = shape[(i + 1) % shape.size()];
        const double at = sum(here);
        const double then = sum(next);
        if (at >= 0)
            side << here;
        if ((at >= 0) != (then >= 0))
            side << here + (next - here) * (at / (at - then));
    }
    return side;
}

std::optional<QLineF> PlaneLine::within(const QRectF& plane) const
{
    const QPolygonF corners(
        {plane.topLeft(), plane.topRight(), plane.bottomRight(), plane.bottomLeft()});
    std::vector<QPointF> crossings;
    for (qsizetype i = 0; i < corners.size(); ++i) {
        const QPointF here = corners[i];
        const QPointF next = corners[(i + 1) % corners.size()];
        const double at = sum(here);
        const double then = sum(next);
        if ((at >= 0) != (then >= 0))
            crossings.push_back(here + (next - here) * (at / (at - then)));
    }
    if (crossings.size() != 2)
        return std::nullopt;
    return QLineF(crossings[0], crossings[1]);
}

} // namespace gui
