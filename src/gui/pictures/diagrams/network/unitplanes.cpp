// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pictures/diagrams/network/unitplanes.h"

#include "gui/pictures/diagrams/canvas.h"
#include "model/propagation.h"

#include <QColor>

#include <algorithm>
#include <cmath>
#include <span>

namespace gui
{

namespace
{

/// About so many multiplications go into all pictures together: a millisecond or less.
constexpr double effort = 4e5;
constexpr double leastPlaneSide = 8;
constexpr double mostPlaneSide = 28;
/// The rest is page: a picture is no flag.
constexpr double strongest = 0.85;

int sideFor(const model::Network& network)
{
    const double places =
        effort / double(std::max<std::size_t>(1, model::parameter_count(network)));
    return int(std::clamp(std::sqrt(places), leastPlaneSide, mostPlaneSide));
}

/// Where colours begin and end, for outputs that have bounds of their own, and for those that have
/// none by what there is.
void setColours(UnitPlane& plane, model::Activation activation)
{
    if (activation == model::Activation::Sigmoid) {
        plane.middle = 0.5;
        plane.reach = 0.5;
    } else if (activation == model::Activation::Linear || activation == model::Activation::Relu) {
        plane.reach = std::max({std::abs(plane.least()), std::abs(plane.most()), 1e-12});
    }
}

/// Of an input it is worth seeing from where to where it goes.
void setColoursOfInput(UnitPlane& plane)
{
    plane.middle = (plane.least() + plane.most()) / 2;
    plane.reach = std::max((plane.most() - plane.least()) / 2, 1e-12);
}

} // namespace

double UnitPlane::least() const
{
    return *std::ranges::min_element(outputs);
}

double UnitPlane::most() const
{
    return *std::ranges::max_element(outputs);
}

QImage UnitPlane::image(const QColor& page, const QColor& low, const QColor& high) const
{
    QImage image(side, side, QImage::Format_RGB32);
    for (int line = 0; line < side; ++line) {
        auto* pixels = reinterpret_cast<QRgb*>(image.scanLine(line));
        for (int column = 0; column < side; ++column) {
            const double output = at(line, column);
            const double tone = std::clamp((output - middle) / reach, -1.0, 1.0);
            pixels[column] =
                Canvas::blend(page, tone < 0 ? low : high, strongest * std::abs(tone)).rgb();
        }
    }
    return image;
}

UnitPlanes::UnitPlanes(const model::Network& network, std::vector<double> row, const QRectF& plane,
                       Axes axes)
{
    const int side = sideFor(network);
    const std::size_t places = std::size_t(side) * std::size_t(side);
    const auto addColumn = [&](std::size_t units) {
        m_columns.emplace_back(units, UnitPlane{side, std::vector<double>(places)});
    };
    addColumn(network.layers.front().inputs);
    for (const model::Layer& layer : network.layers)
        addColumn(layer.units);

    model::ForwardPass pass;
    for (std::size_t place = 0; place < places; ++place) {
        const std::size_t line = place / std::size_t(side);
        const std::size_t column = place % std::size_t(side);
        row[axes.across] = plane.left() + (double(column) + 0.5) / side * plane.width();
        if (axes.up < row.size())
            row[axes.up] = plane.bottom() - (double(line) + 0.5) / side * plane.height();
        model::forward(network, row, pass);
        const auto take = [place](std::vector<UnitPlane>& units, std::span<const double> outputs) {
            for (std::size_t unit = 0; unit < units.size(); ++unit)
                units[unit].outputs[place] = outputs[unit];
        };
        take(m_columns.front(), pass.input);
        for (std::size_t k = 0; k < pass.layers.size(); ++k)
            take(m_columns[k + 1], pass.layers[k].outputs);
    }
    for (UnitPlane& input : m_columns.front())
        setColoursOfInput(input);
    for (std::size_t k = 0; k < network.layers.size(); ++k) {
        for (UnitPlane& unit : m_columns[k + 1])
            setColours(unit, network.layers[k].activation);
    }
}

bool UnitPlanes::contains(UnitPlace place) const
{
    return place.column >= 0 && std::size_t(place.column) < m_columns.size() && place.unit >= 0 &&
           std::size_t(place.unit) < m_columns[std::size_t(place.column)].size();
}

} // namespace gui
