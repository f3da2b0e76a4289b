// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

namespace model
{

/// How well predictions put rows of class 1 above those of class 0: the area under the ROC curve,
/// which is the share of pairs, one of each class, in which the 1 has the larger prediction; equal
/// ones count half (Mann and Whitney, 1947). 1 for all, 0.5 for guessing. What a target counts as
/// says is_one(). NaN where all rows are of one class or a prediction is no number.
/// \pre predictions.size() == targets.size()
double area_under_roc(std::span<const double> predictions, std::span<const double> targets);

} // namespace model
