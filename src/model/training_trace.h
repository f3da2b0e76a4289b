// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/inputs.h"
#include "model/timeline.h"
#include "model/trace.h"

#include <stop_token>
#include <string>
#include <vector>

/// The lesson that trains. It has too many steps to keep: they are made when they are shown.
namespace model
{

std::vector<Input> training_inputs();
/// The run that these values ask for: one neuron, or `hidden_units` sigmoid units before it. What
/// they do not tell apart from `before` stays as it is there: a run may have what no field says.
RunSettings run_settings(const Inputs& training_inputs, const RunSettings& before = {});
/// What stands in the fields for such a run, in their ranges or not: of its layers, the first one's
/// units.
Inputs training_values(const RunSettings& settings);
/// The same for a lesson about one neuron, which has no field for hidden units.
std::vector<Input> neuron_inputs();
RunSettings neuron_settings(const Inputs& neuron_inputs, const RunSettings& before = {});
Inputs neuron_values(const RunSettings& settings);
/// The ids that steps of training may have; of one neuron's, the first five.
std::vector<std::string> training_step_ids();
std::vector<std::string> neuron_step_ids();
/// The step after so many iterations. Ids: `start`; `iteration` until the error is recorded for the
/// second time (the first time is after a single update); from then on `record` where it is and
/// `further` where not; `finished` for the last one. Forwards, no id comes back once its section is
/// over: `record` and `further` share one. With hidden layers they end in `-layers`, for other
/// values are known then. The value `row` is the drawn row's number, counted from 1. \pre 0 <=
/// iterations_made <= timeline.computed() Where a stop is asked for, it is some step or other.
Step training_step(const Timeline& timeline, const Dataset& dataset, std::int64_t iterations_made,
                   const std::stop_token& stop = {});

} // namespace model
