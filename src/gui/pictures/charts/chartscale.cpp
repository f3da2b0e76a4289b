// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pictures/charts/chartscale.h"

#include <QChart>
#include <QValueAxis>

namespace gui
{

namespace
{

Range rangeOf(const QChart& chart, Qt::Orientation orientation)
{
    const auto axes = chart.axes(orientation);
    const auto* axis = axes.isEmpty() ? nullptr : qobject_cast<const QValueAxis*>(axes.front());
    return axis ? Range{axis->min(), axis->max()} : Range{};
}

} // namespace

ChartScale ChartScale::of(const QChart& chart)
{
    return {rangeOf(chart, Qt::Horizontal), rangeOf(chart, Qt::Vertical), chart.plotArea()};
}

QPointF ChartScale::toScene(QPointF value) const
{
    return {plot.left() + (value.x() - x.minimum) / x.span() * plot.width(),
            plot.bottom() - (value.y() - y.minimum) / y.span() * plot.height()};
}

QPolygonF ChartScale::toScene(QPolygonF values) const
{
    for (QPointF& value : values)
        value = toScene(value);
    return values;
}

QPointF ChartScale::toChart(QPointF scene) const
{
    return {x.minimum + (scene.x() - plot.left()) / plot.width() * x.span(),
            y.minimum + (plot.bottom() - scene.y()) / plot.height() * y.span()};
}

} // namespace gui
