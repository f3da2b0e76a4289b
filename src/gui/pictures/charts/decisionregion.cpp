// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pictures/charts/decisionregion.h"

#include "model/propagation.h"

#include <QColor>

#include <algorithm>
#include <array>
#include <cmath>

namespace gui
{

namespace
{

/// Strongest tint, where the network is sure.
constexpr double strongest = 0.34;
/// About so many multiplications may go into one picture, so that it keeps up with training.
constexpr double effort = 3e6;

int columnsFor(const model::Network& network)
{
    const double samples =
        effort / double(std::max<std::size_t>(1, model::parameter_count(network)));
    return int(std::clamp(std::sqrt(samples * 1.5), 24.0, 120.0));
}

} // namespace

DecisionRegion::DecisionRegion(const model::Network& network, std::vector<double> row,
                               const QRectF& plane, std::size_t across, std::size_t up)
    : m_plane(plane), m_columns(columnsFor(network)), m_lines(m_columns * 2 / 3)
{
    m_samples.reserve(std::size_t(m_columns) * std::size_t(m_lines));
    model::ForwardPass pass;
    for (int line = 0; line < m_lines; ++line) {
        for (int column = 0; column < m_columns; ++column) {
            const QPointF point = place(column, line);
            row[across] = point.x();
            if (up < row.size())
                row[up] = point.y();
            model::forward(network, row, pass);
            m_samples.push_back(pass.prediction());
        }
    }
}

QPointF DecisionRegion::place(double column, double line) const
{
    return {m_plane.left() + (column + 0.5) / m_columns * m_plane.width(),
            m_plane.bottom() - (line + 0.5) / m_lines * m_plane.height()};
}

QImage DecisionRegion::image(const QColor& zero, const QColor& one) const
{
    QImage image(m_columns, m_lines, QImage::Format_ARGB32);
    for (int line = 0; line < m_lines; ++line) {
        for (int column = 0; column < m_columns; ++column) {
            const double prediction = at(column, line);
            QColor tint = prediction < 0.5 ? zero : one;
            tint.setAlphaF(float(strongest * std::abs(2 * prediction - 1)));
            image.setPixelColor(column, line, tint);
        }
    }
    return image;
}

std::vector<QLineF> DecisionRegion::boundary() const
{
    // Marching squares: where neighbouring samples lie on both sides of 0.5, the curve passes
    // between them.
    std::vector<QLineF> pieces;
    for (int line = 0; line + 1 < m_lines; ++line) {
        for (int column = 0; column + 1 < m_columns; ++column) {
            const std::array<std::array<int, 2>, 5> corners = {{{column, line},
                                                                {column + 1, line},
                                                                {column + 1, line + 1},
                                                                {column, line + 1},
                                                                {column, line}}};
            std::array<QPointF, 4> crossings;
            std::size_t count = 0;
            for (std::size_t side = 0; side < 4; ++side) {
                const auto [fromColumn, fromLine] = corners[side];
                const auto [toColumn, toLine] = corners[side + 1];
                const double from = at(fromColumn, fromLine) - 0.5;
                const double to = at(toColumn, toLine) - 0.5;
                if ((from < 0) == (to < 0))
                    continue;
                const double part = from / (from - to);
                crossings[count++] = place(fromColumn + part * (toColumn - fromColumn),
                                           fromLine + part * (toLine - fromLine));
            }
            for (std::size_t i = 0; i + 1 < count; i += 2)
                pieces.emplace_back(crossings[i], crossings[i + 1]);
        }
    }
    return pieces;
}

} // namespace gui
