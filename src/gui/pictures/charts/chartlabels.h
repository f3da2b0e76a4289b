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
};

/// Finds each label its place beside its point, which is given in the painter's coordinates: clear
/// of the axes' numbers and of the labels before it, where that leaves it room. A label that is
/// too long to stand beside the vertical axis is broken after its colon, or near its middle.
std::vector<PlacedLabel> placeLabels(std::vector<ChartLabel> labels, const QFont& font,
                                     const LabelRoom& room);

} // namespace gui
