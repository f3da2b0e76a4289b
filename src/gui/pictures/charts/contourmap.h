// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/pictures/charts/sampledplane.h"
#include "model/error_plane.h"

#include <QColor>
#include <QPolygonF>

#include <optional>
#include <vector>

class QPainter;
class QPen;

namespace gui
{

struct ChartScale;

/// One error over two weights, looked at in a part of their plane: a tint, the stronger the larger
/// the error, and contours.
class ContourMap
{
public:
    /// A contour, and the error there.
    struct Contour {
        double level = 0;
        std::vector<QPolygonF> curves;

        /// The place on it that is nearest to this height; none where nothing of it is in view.
        std::optional<QPointF> placeAt(double height) const;
    };

    /// Shows nothing.
    ContourMap() = default;
    ContourMap(const model::ErrorPlane& error, const QRectF& plane);

    const std::vector<Contour>& contours() const { return m_contours; }
    /// Whether it is of one row, and this the contour on one side of which the row comes out right
    /// and on the other wrong.
    bool isBorder(const Contour& contour) const;

    void paintTint(QPainter& painter, const ChartScale& scale, QColor colour) const;
    /// The border twice as wide as the others.
    void paintContours(QPainter& painter, const ChartScale& scale, QPen pen) const;

private:
    std::size_t m_rows = 0;
    SampledPlane m_errors;
    std::vector<Contour> m_contours;
};

} // namespace gui
