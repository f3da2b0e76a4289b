// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/evaluation.h"
#include "model/timeline.h"
#include "model/trace.h"

namespace model
{

/// Says in a step of training how the network does on every row, so that texts about the run are
/// about this run. Values: `training_rows`, `rows_right`, `untrained_right`, `untrained_error`,
/// `always_half` (the error sum of always answering 0.5), `record_every`, once there are any the
/// first and the latest recorded sum (`first_sum`, `last_sum`, `last_sum_iteration`), with rows
/// held back `always_half_mean` (of a row), `held_back_rows` and `held_back_right`, and with two
/// classes of unlike size `common_class` and `common_rows`. Facts: `tutorial-rows`, `tutorial-run`
/// (its settings, too, whatever their number of iterations), `trained` (an iteration was made),
/// `finished`, `layers`, `one-hidden-layer`, `sigmoid-units` (in hidden layers), `held-back`,
/// `all-right`, `less-error` and `more-right` (than untrained), `above-half` (worse than always
/// answering 0.5), `unbalanced`, `targets-between` (some targets are neither 0 nor 1), `unscaled`
/// (rows have numbers far larger than those that rows are scaled to) and `needs-scaling` (besides,
/// it does no better than always answering the mean target, although every row may have had a say).
/// \pre `now` and `untrained` are of the step's network and of the one before the first iteration.
void add_standing(Step& step, const Timeline& timeline, const Dataset& dataset,
                  const Evaluation& now, const Score& untrained);

} // namespace model
