// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/base/range.h"

#include <QPointF>
#include <QPolygonF>
#include <QRectF>

class QChart;

namespace gui
{

/// Where the numbers of a chart lie on screen: what of its axes is in view, and the rectangle that
/// this fills. The only place that turns one into the other.
struct ChartScale {
    /// What each axis shows, in its own units. \pre neither is empty
    Range x;
    Range y;
    /// Where it shows it, in the coordinates of the scene.
    QRectF plot;

    bool operator==(const ChartScale&) const = default;

    /// The one of a chart with two axes of numbers, as it is laid out now.
    static ChartScale of(const QChart& chart);

    QPointF toScene(QPointF value) const;
    QPolygonF toScene(QPolygonF values) const;
    QPointF toChart(QPointF scene) const;
    /// What is in view, in the units of the axes.
    QRectF plane() const { return {x.minimum, y.minimum, x.span(), y.span()}; }
};

} // namespace gui
