// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/pictures/charts/chartmarks.h"

#include <vector>

namespace gui
{

/// A label with its place in the painter's coordinates.
struct PlacedLabel {
    ChartLabel label;
    QRectF box;
};

/// Where labels have room.
struct LabelRoom {
    /// Left of it and below it stand the numbers of the axes.
    QRectF plot;
    /// No label stands outside of it.
    QRectF all;
    /// Points: a label stands on none but its own.
    std::vector<QPointF> points = {};
};

/// How large a label is. One that is too long to stand beside the vertical axis is broken after its
/// colon, or near its middle.
QSizeF breakToFit(ChartLabel& label, const QFont& font, const LabelRoom& room);
/// Where a label of that size stands beside its point, moved no further than the room asks for.
QRectF boxOf(const ChartLabel& label, QSizeF size, const LabelRoom& room);

/// Finds each label its place beside its point, which is given in the painter's coordinates: clear
/// of the axes' numbers, of the labels before it and of points, as near to where it is meant to
/// stand as that is possible; where there is no room at all, where it hides least. One that is
/// meant to stand on its point is left out if others are there. See breakToFit().
std::vector<PlacedLabel> placeLabels(std::vector<ChartLabel> labels, const QFont& font,
                                     const LabelRoom& room);

} // namespace gui
