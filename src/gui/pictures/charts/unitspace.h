// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/base/range.h"

#include <QLineF>
#include <QPolygonF>

#include <array>

namespace gui
{

/// A box in the space of three numbers, drawn in the plane of the first two: the third goes to the
/// back, which is up and to the right.
class UnitSpace
{
public:
    using Place = std::array<double, 3>;

    UnitSpace() = default;
    /// \pre no range is empty
    explicit UnitSpace(const std::array<Range, 3>& box) : m_box(box) {}

    /// In the units of the first two numbers.
    QPointF drawn(const Place& at) const;
    /// How far back: 0 at the front of the box, 1 at its back.
    double depth(const Place& at) const;
    /// All that the box takes.
    Range across() const;
    Range up() const;
    /// The edges of the box; the last is the one along which the third number is told.
    std::array<QLineF, 12> edges() const;
    /// What of the plane where weights · at + bias is 0 lies in the box; empty where nothing does.
    QPolygonF section(const Place& weights, double bias) const;

private:
    using Edge = std::array<Place, 2>;
    std::array<Edge, 12> edgesOfBox() const;

    std::array<Range, 3> m_box;
};

} // namespace gui
