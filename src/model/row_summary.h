// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dataset.h"

#include <array>
#include <cstddef>
#include <optional>
#include <stop_token>
#include <vector>

namespace model
{

/// What lessons on single rows need to know of all of them, in one value: summed up once for a
/// dataset, it lets the choice of a row take as long as the row is wide.
struct RowSummary {
    /// The largest number of all rows, whatever its sign.
    double largest = 0;
    /// Whether all targets are classes and no numbers between.
    bool has_classes = true;
    /// Of every feature, the root mean square over the training rows; 1 for a feature that has no
    /// size to speak of.
    std::vector<double> typical_sizes;
    /// The mean of the training rows with a target below 0.5, and of the others. Where a class has
    /// no such row, the mean of all.
    std::array<std::vector<double>, 2> class_means;
    /// The first row of all with a target below 0.5, and of the others.
    std::array<std::optional<std::size_t>, 2> first_of_class;
    /// Which rows are held back, one a row.
    std::vector<bool> held_back;

    bool operator==(const RowSummary&) const = default;
};

/// Takes a few looks at every row. Where a stop is asked for, it is some summary or other.
/// \pre the dataset is valid
RowSummary sum_up(const Dataset& dataset, const std::stop_token& stop = {});

} // namespace model
