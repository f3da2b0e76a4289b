// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pictures/diagrams/network/networklayout.h"

#include <algorithm>

namespace gui
{

namespace
{

/// Of a picture that can be read, in lines of text.
constexpr double leastSide = 1.1;
/// Where all units can be seen by it: rather small than not at all.
constexpr double tightSide = 0.7;
constexpr double mostSide = 3.4;
/// Between two units, by their side.
constexpr double gap = 0.22;

/// How many units of that side, in lines of text, have a place in the height.
int fitting(double height, double side, double line)
{
    return int(height / (side * (1 + gap) * line));
}

/// What is left of an area's height below the titles.
double heightOfUnits(double height, double line)
{
    return height - 1.4 * line;
}

} // namespace

NetworkLayout::NetworkLayout(const QRectF& area, const std::vector<std::size_t>& units, double line,
                             double names)
    : m_area(area.adjusted(names, 0, 0, 0)),
      m_line(line),
      m_width(m_area.width() / double(std::max<std::size_t>(1, units.size())))
{
    const double height = heightOfUnits(m_area.height(), line);
    const int largest = units.empty() ? 1 : int(std::ranges::max(units));
    const int usual = mostSeen(m_area.height(), line);
    // The names of inputs keep a line each.
    const bool isTight = largest > usual && int(units.front()) <= usual &&
                         largest <= fitting(height, tightSide, line);
    const int rows = isTight ? largest : usual;
    const auto rowsOf = [rows](std::size_t count) { return std::min(int(count), rows); };
    int most = 1;
    for (const std::size_t count : units)
        most = std::max(most, rowsOf(count));
    const double side = std::clamp(std::min(height / (most * (1 + gap)), m_width * 0.55),
                                   (isTight ? tightSide : leastSide * 0.8) * line, mostSide * line);
    const double pitch = std::min(height / most, side * (1 + 2 * gap));
    for (const std::size_t count : units) {
        Column column;
        column.middle = m_area.left() + (double(m_columns.size()) + 0.5) * m_width;
        const int inColumn = rowsOf(count);
        // The last place says how many are not seen.
        const int seen = inColumn < int(count) ? inColumn - 1 : inColumn;
        column.unseen = int(count) - seen;
        const double top = m_area.bottom() - height / 2 - inColumn * pitch / 2;
        for (int unit = 0; unit < seen; ++unit)
            column.boxes.emplace_back(column.middle - side / 2,
                                      top + unit * pitch + (pitch - side) / 2, side, side);
        m_columns.push_back(std::move(column));
    }
}

int NetworkLayout::mostSeen(double height, double line)
{
    return std::max(2, fitting(heightOfUnits(height, line), leastSide, line));
}

int NetworkLayout::lastOfTitle(int column, const QStringList& titles,
                               const QFontMetricsF& metrics) const
{
    int last = column;
    if (metrics.horizontalAdvance(titles[column]) > titleOf(column).width()) {
        while (last + 1 < columns() && titles[last + 1] == titles[column])
            ++last;
    }
    return last;
}

QRectF NetworkLayout::titleOf(int first, int last) const
{
    const double left = m_columns[std::size_t(first)].middle - m_width / 2 + 2;
    return {left, m_area.top(), (last - first + 1) * m_width - 4, m_line};
}

QRectF NetworkLayout::restOf(int column) const
{
    const Column& of = m_columns[std::size_t(column)];
    return {of.middle - m_width / 2, of.boxes.back().bottom() + 2, m_width, m_line};
}

std::optional<UnitPlace> NetworkLayout::at(QPointF point) const
{
    for (int column = 0; column < columns(); ++column) {
        for (int unit = 0; unit < seen(column); ++unit) {
            if (box({column, unit}).adjusted(-2, -2, 2, 2).contains(point))
                return UnitPlace{column, unit};
        }
    }
    return std::nullopt;
}

} // namespace gui
