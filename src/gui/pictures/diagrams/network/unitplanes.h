// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/document/axes.h"
#include "model/network.h"

#include <QImage>
#include <QRectF>

#include <vector>

namespace gui
{

/// A unit of a network, or one of its inputs: the inputs are column 0, the first layer is column 1.
struct UnitPlace {
    int column = 0;
    int unit = 0;

    bool operator==(const UnitPlace&) const = default;
};

/// What one unit says at places that are evenly spread over a plane.
struct UnitPlane {
    int side = 0;
    /// side x side, line by line from the top.
    std::vector<double> outputs;
    /// The output without a colour, and how far from it colours are at their strongest.
    double middle = 0;
    double reach = 1;

    double at(int line, int column) const
    {
        return outputs[std::size_t(line) * std::size_t(side) + std::size_t(column)];
    }
    double least() const;
    double most() const;
    /// From one colour (low) over none to the other (high); a pixel a place.
    QImage image(const QColor& page, const QColor& low, const QColor& high) const;
};

/// What every unit of a network says over a plane of two features, all of it worked out in one go
/// over a coarse grid: coarser where the network is large, so that it keeps up with training.
class UnitPlanes
{
public:
    UnitPlanes() = default;
    /// All features but those across and up stay as they are in the row; one that is not there is
    /// left out. \pre row.size() equals the network's features
    UnitPlanes(const model::Network& network, std::vector<double> row, const QRectF& plane,
               Axes axes);

    const UnitPlane& of(UnitPlace place) const
    {
        return m_columns[std::size_t(place.column)][std::size_t(place.unit)];
    }
    bool contains(UnitPlace place) const;
    /// Inputs first, then layer after layer.
    const std::vector<std::vector<UnitPlane>>& columns() const { return m_columns; }

private:
    std::vector<std::vector<UnitPlane>> m_columns;
};

} // namespace gui
