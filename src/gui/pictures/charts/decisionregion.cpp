// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pictures/charts/decisionregion.h"

#include "model/evaluation.h"
#include "model/propagation.h"

#include <QColor>

#include <algorithm>
#include <cmath>

namespace gui
{

namespace
{

/// Strongest tint, where the network is sure.
constexpr double strongestTint = 0.34;
/// About so many multiplications may go into one picture, so that it keeps up with training.
constexpr double tintEffort = 3e6;

int columnsFor(const model::Network& network)
{
    const double samples =
        tintEffort / double(std::max<std::size_t>(1, model::parameter_count(network)));
    return int(std::clamp(std::sqrt(samples * 1.5), 24.0, 120.0));
}

} // namespace

DecisionRegion::DecisionRegion(const model::Network& network, std::vector<double> row,
                               const QRectF& plane, std::size_t across, std::size_t up)
{
    const int columns = columnsFor(network);
    model::ForwardPass pass;
    m_predictions = SampledPlane(plane, columns, columns * 2 / 3, [&](QPointF point) {
        row[across] = point.x();
        if (up < row.size())
            row[up] = point.y();
        model::forward(network, row, pass);
        return pass.prediction();
    });
}

QImage DecisionRegion::image(const QColor& zero, const QColor& one, Range predictions) const
{
    const double middle = predictions.minimum + predictions.span() / 2;
    return m_predictions.image([&](double prediction) {
        QColor tint = prediction < middle ? zero : one;
        // A number that is predicted may lie far beyond those learned from.
        const double sure =
            predictions.span() > 0
                ? std::min(std::abs(prediction - middle) * 2 / predictions.span(), 1.0)
                : 0;
        tint.setAlphaF(float(strongestTint * sure));
        return tint;
    });
}

QImage DecisionRegion::imageOfClasses(const QColor& zero, const QColor& one) const
{
    return m_predictions.image([&](double prediction) {
        QColor tint = model::is_one(prediction) ? one : zero;
        tint.setAlphaF(float(std::isnan(prediction) ? 0 : strongestTint));
        return tint;
    });
}

std::vector<QLineF> DecisionRegion::boundary(double prediction) const
{
    std::vector<QLineF> pieces;
    const std::vector<QPolygonF> curves = m_predictions.contour(prediction);
    for (const QPolygonF& curve : curves) {
        for (qsizetype i = 0; i + 1 < curve.size(); ++i)
            pieces.emplace_back(curve[i], curve[i + 1]);
    }
    return pieces;
}

} // namespace gui
