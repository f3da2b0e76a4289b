// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pictures/charts/thinning.h"

#include <algorithm>

namespace gui
{

QList<QPointF> thinned(const QList<QPointF>& points, double width, int columns)
{
    QList<QPointF> result;
    result.reserve(std::min<qsizetype>(points.size(), qsizetype{2} * (columns + 1)));
    const auto columnOf = [&](const QPointF& point) { return int(point.x() / width * columns); };
    const auto lower = [](const QPointF& a, const QPointF& b) { return a.y() < b.y(); };
    for (auto from = points.begin(); from != points.end();) {
        const int column = columnOf(*from);
        const auto to = std::find_if(
            from, points.end(), [&](const QPointF& point) { return columnOf(point) != column; });
        const auto [lowest, highest] = std::minmax_element(from, to, lower);
        result << *std::min(lowest, highest);
        if (lowest != highest)
            result << *std::max(lowest, highest);
        from = to;
    }
    return result;
}

} // namespace gui
