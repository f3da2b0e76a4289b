// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dataset.h"
#include "model/inputs.h"
#include "model/trace_builder.h"

namespace model
{

/// The beginning of the lesson about layers: one line, two lines and a vote, and the plane that two
/// units make of the inputs' plane. The person draws the lines (`line_1`, `line_2`: two weights and
/// a bias).
void walk_lines(TraceBuilder& walk, const Inputs& inputs, const Dataset& rows);

} // namespace model
