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

/// What may be chosen of a run of one neuron.
std::vector<Input> neuron_inputs();
/// The run that these values ask for. What they do not tell apart from `before` stays as it is
/// there: a run may have what no field says.
RunSettings neuron_settings(const Inputs& neuron_inputs, const RunSettings& before = {});
/// What stands in the fields for such a run, in their ranges or not.
Inputs neuron_values(const RunSettings& settings);
/// The ids that its steps may have.
std::vector<std::string> neuron_step_ids();
/// The step after so many iterations. Ids: `start`; `iteration` until the error is recorded for the
/// second time (the first time is after a single update); from then on `record` where it is and
/// `further` where not; `finished` for the last one. Forwards, no id comes back once its section is
/// over: `record` and `further` share one. The value `row` is the drawn row's number, counted
/// from 1. Where a stop is asked for, it is some step or other. \pre 0 <= iterations_made <=
/// timeline.computed()
Step training_step(const Timeline& timeline, const Dataset& dataset, std::int64_t iterations_made,
                   const std::stop_token& stop = {});

} // namespace model
