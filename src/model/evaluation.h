// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dataset.h"
#include "model/network.h"

#include <array>
#include <cstddef>
#include <stop_token>
#include <vector>

namespace model
{

/// How a network does on some rows.
struct Score {
    /// Sum of squared errors.
    double error = 0;
    /// Rows whose prediction, read at the threshold 0.5, agrees with the target.
    std::size_t right = 0;
    std::size_t rows = 0;
    /// The confusion matrix: rows by the class of their target (0, 1), then of their prediction.
    std::array<std::array<std::size_t, 2>, 2> confusion{};

    bool operator==(const Score&) const = default;
};

/// How a network does on a whole dataset.
struct Evaluation {
    /// One a row of the dataset, in its order.
    std::vector<double> predictions;
    Score train;
    Score test;

    bool operator==(const Evaluation&) const = default;
};

/// Whether a prediction and a target fall on the same side of 0.5 (0.5 itself means 1).
bool is_right(double prediction, double target);

/// Where a stop is asked for, it is of some of the rows. \pre the dataset is valid and has as many
/// features as the network has inputs.
Evaluation evaluate(const Network& network, const Dataset& dataset,
                    const std::stop_token& stop = {});

} // namespace model
