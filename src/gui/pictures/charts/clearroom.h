// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/pictures/charts/chartlabels.h"
#include "gui/pictures/charts/chartscale.h"

#include <QFont>
#include <QList>

#include <optional>
#include <vector>

namespace gui
{

/// Room in a plot for the names of its curves: none lies on a curve or on another name.
class ClearRoom
{
public:
    ClearRoom(const ChartScale& scale, const QFont& font) : m_scale(scale), m_font(font) {}

    /// Keeps names off a line through these points, which are given in the chart's coordinates.
    void keepOff(const QList<QPointF>& line);
    /// Keeps names off a mark, as far as `radius` pixels from this place.
    void keepOff(QPointF place, double radius);

    /// The label near its point, as its side says, else a little higher or lower, else on the other
    /// side; nothing where there is no room, or the point is out of view. Its place is taken then.
    std::optional<ChartLabel> near(const ChartLabel& label);
    /// The label beside a line across the plot, close above or below it, rather at its ends.
    /// Likewise.
    std::optional<ChartLabel> beside(double level, const ChartLabel& label);
    /// The label anywhere, rather at the right and at the top. Likewise.
    std::optional<ChartLabel> anywhere(const ChartLabel& label);

private:
    LabelRoom room() const;
    /// Takes the place where a label of that size stands, if it is clear.
    bool take(const ChartLabel& label, QSizeF size);

    ChartScale m_scale;
    QFont m_font;
    // On screen.
    std::vector<QList<QPointF>> m_lines;
    std::vector<QRectF> m_taken;
};

} // namespace gui
