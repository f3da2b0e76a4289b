// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dataset.h"
#include "model/inputs.h"
#include "model/trainer.h"

#include <span>

/// Options of a run (run_options.h) as inputs of a lesson that trains: a lesson names those that it
/// has fields for, and everything between the fields and the run follows.
namespace model
{

/// Names of options, as in their table.
using OptionNames = std::span<const char* const>;

/// The inputs for these options, as their fields may have them. \pre each has a field
std::vector<Input> option_inputs(OptionNames names);
/// These settings, but for the options among the inputs, which are as they stand there.
RunSettings with_options(RunSettings settings, const Inputs& inputs);
/// What stands in the inputs for these options in such a run, in the ranges of their fields or not.
Inputs option_values(const RunSettings& settings, OptionNames names);

/// Whether a lesson that trains may have this there, on rows of so many features: what its field
/// takes, or what a run from elsewhere may have, as long as its network can be held.
bool may_have(const Input& input, const InputValue& value, std::size_t features);

/// The same settings without what cannot be had of such rows: features that are derived of more
/// than they have.
RunSettings possible_with(RunSettings settings, const Dataset& rows);

} // namespace model
