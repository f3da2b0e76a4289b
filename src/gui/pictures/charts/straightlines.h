// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineF>
#include <QPolygonF>
#include <QRectF>

#include <optional>

namespace gui
{

/// Where weights.x() · x + weights.y() · y + bias is 0, in a plane of two numbers.
struct PlaneLine {
    QPointF weights;
    double bias = 0;

    double sum(QPointF at) const { return weights.x() * at.x() + weights.y() * at.y() + bias; }
    /// The place on it that is nearest to this one; nothing where there is no line.
    std::optional<QPointF> foot(QPointF from) const;
    /// What of it lies in that part of the plane.
    std::optional<QLineF> within(const QRectF& plane) const;
    /// The part of a shape without holes or dents where the sum is at least 0.
    QPolygonF sideOf(const QPolygonF& shape) const;
};

} // namespace gui
