// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/propagation.h"
#include "model/timeline.h"

#include <stop_token>
#include <vector>

namespace model
{

/// One iteration of a run with every number of it: how a row goes through the network, how its
/// error comes back to every weight, and what the update makes of that. A value.
struct Inside {
    /// Counted from 0; so many had been made before.
    std::int64_t iteration = 0;
    /// The row that was drawn; the last one of a batch.
    std::size_t row = 0;
    std::size_t rows_in_batch = 1;
    double target = 0;
    Loss loss = Loss::Squared;
    /// Of the update.
    Rates rates;
    Network before;
    /// As the update leaves it, whatever a person has set by hand then.
    Network after;
    /// Of that row, through the network before.
    ForwardPass forward;
    double error = 0;
    /// Of its error, back to every weight and bias.
    BackwardPass backward;
    /// The slope of each unit's activation, layer by layer.
    std::vector<std::vector<double>> slopes;
    /// Means over the rows of the batch.
    BackwardPass mean;
    /// What the row's prediction and error are after the update.
    double new_prediction = 0;
    double new_error = 0;
    /// What the update follows: those means, and what L2 adds to them.
    BackwardPass followed;

    bool operator==(const Inside&) const = default;
};

/// The iteration after so many, replayed; some iteration or other where a stop is asked for.
/// \pre 0 <= iteration <= timeline.computed()
Inside look_inside(const Timeline& timeline, const Dataset& dataset, std::int64_t iteration,
                   const std::stop_token& stop = {});

} // namespace model
