// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pictures/charts/clearroom.h"

#include <QFontMetricsF>
#include <QLineF>

#include <algorithm>
#include <array>

namespace gui
{

namespace
{

/// Shares of the way along an axis: its ends, then what lies between, ever closer.
constexpr std::array<double, 9> shares{0, 1, 0.5, 0.25, 0.75, 0.125, 0.375, 0.625, 0.875};
/// Pixels that letters stay away from a curve.
constexpr double awayFromCurve = 3;
/// Pixels from a line to the name beside it.
constexpr double besideLine = 2;

/// Whether a line through these points runs through the box.
bool crosses(const QList<QPointF>& points, const QRectF& box)
{
    const std::array<QLineF, 2> diagonals{QLineF(box.topLeft(), box.bottomRight()),
                                          QLineF(box.topRight(), box.bottomLeft())};
    for (qsizetype i = 0; i < points.size(); ++i) {
        if (box.contains(points[i]))
            return true;
        if (i == 0)
            continue;
        // A way through a box without a stop there crosses one of its diagonals.
        const QPointF from = points[i - 1];
        const QPointF to = points[i];
        // Nearly all pieces lie to one side, which takes little to see.
        if (std::max(from.x(), to.x()) < box.left() || std::min(from.x(), to.x()) > box.right() ||
            std::max(from.y(), to.y()) < box.top() || std::min(from.y(), to.y()) > box.bottom())
            continue;
        const QLineF way(from, to);
        const bool through = std::ranges::any_of(diagonals, [&way](const QLineF& diagonal) {
            return way.intersects(diagonal) == QLineF::BoundedIntersection;
        });
        if (through)
            return true;
    }
    return false;
}

} // namespace

void ClearRoom::keepOff(const QList<QPointF>& line)
{
    m_lines.push_back(m_scale.toScene(line));
}

void ClearRoom::keepOff(QPointF place, double radius)
{
    const QPointF corner(radius, radius);
    const QPointF centre = m_scale.toScene(place);
    m_taken.emplace_back(centre - corner, centre + corner);
}

LabelRoom ClearRoom::room() const
{
    return {m_scale.plot, m_scale.plot.adjusted(0, 0, awayFromCurve, 0)};
}

bool ClearRoom::take(const ChartLabel& label, QSizeF size)
{
    ChartLabel onScreen = label;
    onScreen.at = m_scale.toScene(label.at);
    const QRectF box = boxOf(onScreen, size, room());
    const QRectF around = box.adjusted(-awayFromCurve, 0, awayFromCurve, 0);
    const bool isClear =
        room().all.contains(box) &&
        std::ranges::none_of(m_taken,
                             [&around](const QRectF& other) { return other.intersects(around); }) &&
        std::ranges::none_of(
            m_lines, [&around](const QList<QPointF>& line) { return crosses(line, around); });
    if (isClear)
        m_taken.push_back(around);
    return isClear;
}

std::optional<ChartLabel> ClearRoom::near(const ChartLabel& label)
{
    if (!m_scale.plot.adjusted(-1, -1, 1, 1).contains(m_scale.toScene(label.at)))
        return std::nullopt;
    ChartLabel placed = label;
    const QSizeF size = breakToFit(placed, m_font, room());
    if (take(placed, size))
        return placed;
    const double line = QFontMetricsF(m_font).height();
    const auto across = label.side & Qt::AlignHorizontal_Mask;
    const auto otherwise = across == Qt::AlignLeft ? Qt::AlignRight : Qt::AlignLeft;
    for (const Qt::Alignment side : {across, Qt::Alignment(otherwise)}) {
        for (const double away : {0.0, 0.5, 1.0, 1.5, 2.0}) {
            for (const auto upright : {Qt::AlignTop, Qt::AlignBottom}) {
                const double way = upright == Qt::AlignTop ? -away * line : away * line;
                placed.side = side | upright;
                placed.at = m_scale.toChart(m_scale.toScene(label.at) + QPointF(0, way));
                if (take(placed, size))
                    return placed;
            }
        }
    }
    return std::nullopt;
}

std::optional<ChartLabel> ClearRoom::beside(double level, const ChartLabel& label)
{
    ChartLabel placed = label;
    const QSizeF size = breakToFit(placed, m_font, room());
    const double beyond = besideLine / std::max(1.0, m_scale.plot.height()) * m_scale.y.span();
    for (const double along : shares) {
        // Away from the ends of the line, into the plot.
        const auto side = along == 1   ? Qt::AlignLeft
                          : along == 0 ? Qt::AlignRight
                                       : Qt::Alignment();
        for (const bool above : {false, true}) {
            placed.at = {std::min(m_scale.x.minimum + along * m_scale.x.span(), m_scale.x.maximum),
                         level + (above ? beyond : -beyond)};
            placed.side = side | (above ? Qt::AlignTop : Qt::AlignBottom);
            if (take(placed, size))
                return placed;
        }
    }
    return std::nullopt;
}

std::optional<ChartLabel> ClearRoom::anywhere(const ChartLabel& label)
{
    ChartLabel placed = label;
    placed.side = {};
    const QSizeF size = breakToFit(placed, m_font, room());
    const double line = QFontMetricsF(m_font).height();
    const int columns = int(shares.size());
    for (int column = 0; column < columns; ++column) {
        for (double down = line / 2; down < m_scale.plot.height(); down += line) {
            placed.at = m_scale.toChart(
                {m_scale.plot.right() - m_scale.plot.width() * column / (columns - 1),
                 m_scale.plot.top() + down});
            if (take(placed, size)) {
                // There is more room beside the plot, where it is not meant to go.
                placed.at = m_scale.toChart(m_taken.back().center());
                return placed;
            }
        }
    }
    return std::nullopt;
}

} // namespace gui
