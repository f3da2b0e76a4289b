// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/evaluation.h"
#include "model/timeline.h"
#include "model/trace.h"

namespace model
{

/// What every run on some rows is measured against: how constant answers do on the training rows,
/// and what the rows are like.
struct Baseline {
    /// What the sums are of.
    Loss loss = Loss::Squared;
    /// The error sum of always answering 0.5.
    double error_of_half = 0;
    /// The error sum of the best constant answer, the mean target.
    double error_of_mean = 0;
    /// The squared errors over the held-back rows of always answering the mean of theirs.
    double held_back_error_of_mean = 0;
    /// Some targets are neither 0 nor 1.
    bool has_targets_between = false;
    /// Some numbers are far larger than those that rows are scaled to.
    bool is_unscaled = false;
    bool is_tutorial = false;
};

/// Takes a look at every number.
Baseline baseline_of(const Dataset& dataset, Loss loss = Loss::Squared);

/// Whether a run on unscaled rows does no better than the best constant answer, although every row
/// may have had a say. `train` is how it does on the training rows after so many iterations.
bool needs_scaling(const Baseline& baseline, const Score& train, std::int64_t iterations);

/// Says in a step of training how the network does on every row, so that texts about the run are
/// about this run. Values: `training_rows`, `rows_right`, `untrained_right`, `untrained_error`,
/// `always_half` (the error sum of always answering 0.5), `record_every`, once there are any the
/// first and the latest recorded sum (`first_sum`, `last_sum`, `last_sum_iteration`), with rows
/// held back `always_half_mean` (of a row), `held_back_rows` and `held_back_right`, and with two
/// classes of unlike size `common_class` and `common_rows`. Facts: `tutorial-rows`, `tutorial-run`
/// (its settings, too, whatever their number of iterations), `trained` (an iteration was made),
/// `flat` (the recorded sums so far are as good as the same), `finished`, `layers` (hidden ones),
/// `held-back`, `all-right`, `held-back-right` (all of them), `untrained-all-one` and
/// `untrained-all-zero` (the first network says the same of every row it will learn from),
/// `less-error` and `more-right` (than untrained), `above-half` (worse than always answering 0.5),
/// `unbalanced`, `targets-between` (some targets are neither 0 nor 1), `unscaled` (rows have
/// numbers far larger than those that rows are scaled to) and `needs-scaling`. Of a run that
/// predicts a number it says nothing of classes, but `always_mean` (the error sum of always
/// answering the mean) in place of `always_half`, the shares of the targets' spread that are
/// explained, R^2, as far as there is any (`explained`, `held_back_explained` and the fact
/// `held-back-spread`), and `above-mean` for `above-half`. \pre `now` and `untrained` are of the
/// step's network and of the one before the first iteration, on the training rows the latter, and
/// the baseline is of the run's rows, all of them in the run's loss.
void add_standing(Step& step, const Timeline& timeline, const Evaluation& now,
                  const Score& untrained, const Baseline& baseline);

} // namespace model
