// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/pictures/diagrams/network/unitplanes.h"

#include <QFontMetricsF>
#include <QRectF>
#include <QStringList>

#include <optional>
#include <vector>

namespace gui
{

/// Where the units of a network stand: a column for the inputs and one for each layer, from left to
/// right, all units of the same size. Of a column with more than there is room for, the first ones
/// are seen.
class NetworkLayout
{
public:
    NetworkLayout() = default;
    /// `units` are the inputs, then those of each layer. `line` is the height of a line of text;
    /// left of the inputs there is `names` for what they are called.
    NetworkLayout(const QRectF& area, const std::vector<std::size_t>& units, double line,
                  double names);

    /// How many units of a column have a place at most, in an area of that height.
    static int mostSeen(double height, double line);

    int columns() const { return int(m_columns.size()); }
    /// How many of a column are seen, and how many are not.
    int seen(int column) const { return int(m_columns[std::size_t(column)].boxes.size()); }
    int unseen(int column) const { return m_columns[std::size_t(column)].unseen; }
    /// \pre it is seen
    const QRectF& box(UnitPlace place) const
    {
        return m_columns[std::size_t(place.column)].boxes[std::size_t(place.unit)];
    }
    /// The last column, from this one on, over which the same title stands: where a title is wider
    /// than its column, those of its neighbours that are the same are one.
    int lastOfTitle(int column, const QStringList& titles, const QFontMetricsF& metrics) const;
    /// Over these columns, for what their units do, and under the last unit that is seen, for how
    /// many are not.
    QRectF titleOf(int first, int last) const;
    QRectF titleOf(int column) const { return titleOf(column, column); }
    QRectF restOf(int column) const;
    /// The unit there.
    std::optional<UnitPlace> at(QPointF point) const;

private:
    struct Column {
        std::vector<QRectF> boxes;
        int unseen = 0;
        double middle = 0;
    };

    QRectF m_area;
    double m_line = 0;
    double m_width = 0;
    std::vector<Column> m_columns;
};

} // namespace gui
