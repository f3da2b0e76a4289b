// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/two_blobs.h"

#include "model/preprocessing.h"
#include "model/random.h"

#include <utility>

namespace model
{

Dataset two_blobs()
{
    constexpr std::size_t rows = 120;
    constexpr double spread = 0.8;
    Dataset dataset;
    dataset.name = "blobs.csv";
    dataset.feature_names = {"x", "y"};
    dataset.target_name = "colour";
    // Around (-2, -1) and (2, 1), in turn.
    Random random(1);
    for (std::size_t row = 0; row < rows; ++row) {
        const double side = row % 2 == 0 ? -1 : 1;
        dataset.inputs.push_back(with_two_decimals(2 * side + spread * random.normal()));
        dataset.inputs.push_back(with_two_decimals(side + spread * random.normal()));
        dataset.targets.push_back(row % 2 == 0 ? 0 : 1);
    }
    Split split = train_test_split(rows, 0.25, 42);
    dataset.train_rows = std::move(split.train);
    dataset.test_rows = std::move(split.test);
    return dataset;
}

} // namespace model
