// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/base/range.h"
#include "gui/document/classnames.h"
#include "gui/pictures/charts/chartmarks.h"
#include "gui/pictures/charts/decisionregion.h"
#include "gui/pictures/charts/numberscale.h"

#include <QLineF>

#include <vector>

namespace gui
{

/// Lines that show what a network predicts, with their names, in the coordinates of a picture of
/// rows.
struct PredictionLines {
    std::vector<QLineF> pieces;
    std::vector<ChartLabel> names;
};

/// Where one class ends and the other begins.
PredictionLines boundaryIn(const DecisionRegion& region);
/// Where round numbers are predicted.
PredictionLines levelsIn(const DecisionRegion& region, const NumberScale& scale);
/// The number that is predicted over a single feature, as far as it is not far beyond the numbers
/// in view.
PredictionLines curveOver(const model::Network& network, Range feature, Range numbers,
                          const ClassNames& names);

} // namespace gui
