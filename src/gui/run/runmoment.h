// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/base/moment.h"
#include "gui/base/range.h"
#include "model/evaluation.h"
#include "model/lessons.h"
#include "model/patterns.h"
#include "model/row_summary.h"
#include "model/training_standing.h"

#include <memory>
#include <vector>

namespace gui
{

/// What pictures of a run show of its rows at every step. A value.
struct RunFacts {
    std::shared_ptr<const model::Dataset> dataset;
    /// The network before the first iteration, and how it does.
    model::Network network;
    model::Score train;
    model::Score test;
    /// What runs on the rows are measured against.
    model::Baseline baseline;
    /// From the lowest to the highest value of each feature, over training and test rows.
    std::vector<Range> extents;
    /// The same of the targets.
    Range targets;
    /// From the least to the greatest number of each feature, over the training rows alone.
    std::vector<model::Extent> learned;
    /// The mean of each feature over the training rows.
    std::vector<double> means;
    /// The patterns that the rows are.
    std::vector<model::Pattern> patterns;
};

/// A step of a run, and how its network does on every row in the run's loss, which the step says,
/// too. A value.
struct RunMoment {
    std::shared_ptr<const RunFacts> facts;
    Moment step = std::make_shared<const model::Step>();
    model::Evaluation evaluation;
};

/// Works out the step after so many iterations; takes a look at every row. Facts that belong to
/// this run are taken over, others (or none) are worked out. Where a
/// stop is asked for, it is some moment or other. \pre 0 <= iterationsMade <= computed()
RunMoment momentOf(const model::RunKind& kind, const model::Timeline& timeline,
                   const std::shared_ptr<const model::Dataset>& dataset,
                   std::int64_t iterationsMade, std::shared_ptr<const RunFacts> facts,
                   const std::stop_token& stop = {});

/// About how many multiplications momentOf() takes: numbers in the rows, or in those that a replay
/// from a snapshot draws, times the units that look at them.
double effortOfMoment(const model::Timeline& timeline, const model::Dataset& dataset);

} // namespace gui
