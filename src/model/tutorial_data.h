// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dataset.h"

#include <array>

namespace model
{

/// The eight rows of the last lesson. No straight line separates them.
Dataset tutorial_dataset();

/// The two rows of the first prediction: [1.66, 1.56] -> 1 and [2, 1.5] -> 0.
Dataset first_prediction_dataset();
/// The weights that it starts with; the bias is 0.
constexpr std::array<double, 2> first_prediction_weights{1.45, -0.66};

} // namespace model
