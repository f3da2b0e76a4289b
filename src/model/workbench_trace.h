// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/inputs.h"
#include "model/timeline.h"
#include "model/trace.h"

#include <stop_token>
#include <string>
#include <vector>

/// The workbench: any network, trained in any way, on any rows.
namespace model
{

/// The options of its run, and what it begins with: a layer of four units, for a single neuron is
/// known by now.
std::vector<Input> workbench_inputs();
/// The run that these values ask for. What cannot be together is made to fit: a layer without an
/// activation has that of the one before, and of numbers the squared error becomes small.
RunSettings workbench_settings(const Inputs& inputs, const RunSettings& before = {});
/// What stands in the fields for such a run.
Inputs workbench_values(const RunSettings& settings);
/// Of its steps: `build` before the first iteration, `learn` while it is trained, `finished`.
std::vector<std::string> workbench_step_ids();
/// The step after so many iterations: what training_step() says of it, and the facts
/// `cross-entropy`, which is its loss, `number`, which it predicts, and `batch`, where an update
/// learns from several rows. Where a stop is asked for, it is some step or other. \pre 0 <=
/// iterations_made <= timeline.computed()
Step workbench_step(const Timeline& timeline, const Dataset& dataset, std::int64_t iterations_made,
                    const std::stop_token& stop = {});

} // namespace model
