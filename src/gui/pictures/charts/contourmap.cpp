// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pictures/charts/contourmap.h"

#include "gui/base/range.h"
#include "gui/pictures/charts/chartscale.h"

#include <QPainter>
#include <QPen>

#include <algorithm>
#include <array>
#include <cmath>

namespace gui
{

namespace
{

/// So many places of the map are looked at, and so many errors of rows are worked out, at most.
constexpr double mostPlaces = 9'600;
constexpr double contourEffort = 3e5;
/// The tint where the error is as large as it can be.
constexpr double strongestShade = 0.36;
/// Contours stand where the prediction misses the target by a tenth, three, half, seven and nine
/// tenths.
constexpr std::array misses{0.1, 0.3, 0.5, 0.7, 0.9};
/// Between the classes, a row is right on one side of this contour and wrong on the other.
constexpr double border = 0.5 * 0.5;

SampledPlane sampled(const model::ErrorPlane& error, const QRectF& plane)
{
    // Of many rows at fewer places, so that the window keeps up with training.
    const double places = std::min(contourEffort / double(error.rows()), mostPlaces);
    const int columns = int(std::sqrt(places * 1.5));
    return SampledPlane(plane, columns, columns * 2 / 3,
                        [&](QPointF at) { return error(at.x(), at.y()); });
}

/// Where contours stand: of one row by its miss; of the sum over several, the closer the deeper, at
/// round numbers.
std::vector<double> levelsOf(const model::ErrorPlane& error, const SampledPlane& plane)
{
    std::vector<double> levels;
    if (error.rows() == 1) {
        for (const double miss : misses)
            levels.push_back(miss * miss);
        return levels;
    }
    const auto [least, most] = std::ranges::minmax(plane.samples());
    for (const double share : {0.01, 0.04, 0.1, 0.2, 0.35, 0.55, 0.8}) {
        const double level = QString::number(least + share * (most - least), 'g', 2).toDouble();
        if (level > least && level < most && (levels.empty() || level > levels.back()))
            levels.push_back(level);
    }
    return levels;
}

} // namespace

std::optional<QPointF> ContourMap::Contour::placeAt(double height) const
{
    std::optional<QPointF> nearest;
    for (const QPolygonF& curve : curves) {
        for (const QPointF& point : curve) {
            if (!nearest || std::abs(point.y() - height) < std::abs(nearest->y() - height))
                nearest = point;
        }
    }
    return nearest;
}

ContourMap::ContourMap(const model::ErrorPlane& error, const QRectF& plane)
    : m_rows(error.rows()), m_errors(sampled(error, plane))
{
    for (const double level : levelsOf(error, m_errors))
        m_contours.push_back({level, m_errors.contour(level)});
}

bool ContourMap::isBorder(const Contour& contour) const
{
    return m_rows == 1 && contour.level == border;
}

void ContourMap::paintTint(QPainter& painter, const ChartScale& scale, QColor colour) const
{
    // Of one row's error all that there may be is known; of a sum, what is in view.
    Range range{0, 1};
    if (m_rows > 1) {
        const auto [least, most] = std::ranges::minmax(m_errors.samples());
        range = {least, std::max(most, least + Range::shortest)};
    }
    painter.drawImage(scale.plot, m_errors.image([range, colour](double sample) mutable {
        const double share = (sample - range.minimum) / range.span();
        colour.setAlphaF(float(strongestShade * std::clamp(share, 0.0, 1.0)));
        return colour;
    }));
}

void ContourMap::paintContours(QPainter& painter, const ChartScale& scale, QPen pen) const
{
    const double width = pen.widthF();
    for (const Contour& contour : m_contours) {
        pen.setWidthF(isBorder(contour) ? 2 * width : width);
        painter.setPen(pen);
        for (const QPolygonF& curve : contour.curves)
            painter.drawPolyline(scale.toScene(curve));
    }
}

} // namespace gui
