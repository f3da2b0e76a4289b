// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tutorial_data.h"

namespace model
{

Dataset tutorial_dataset()
{
    return {.name = "tutorial",
            .feature_names = {"x1", "x2"},
            .target_name = "target",
            .inputs = {3, 1.5, 2, 1, 4, 1.5, 3, 4, 3.5, 0.5, 2, 0.5, 5.5, 1, 1, 1},
            .targets = {0, 1, 0, 1, 0, 1, 1, 0},
            .train_rows = {0, 1, 2, 3, 4, 5, 6, 7},
            .test_rows = {}};
}

Dataset first_prediction_dataset()
{
    return {.name = "first prediction",
            .feature_names = {"x1", "x2"},
            .target_name = "target",
            .inputs = {1.66, 1.56, 2, 1.5},
            .targets = {1, 0},
            .train_rows = {0, 1},
            .test_rows = {}};
}

} // namespace model
