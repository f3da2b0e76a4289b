// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/trace.h"

#include <span>

namespace model
{

/// One prediction with all that it is made of, named as in the training lesson (layer_names.h):
/// `input_vector`; for each hidden layer its sums and outputs (`sum_1`, `output_1`, ...); of the
/// last neuron `weights`, `products` (weight times input, one a number that it looks at), `bias`,
/// the sum of them (`sum_n` of n layers, `layer_1` of one) and `prediction`. \pre row.size() equals
/// the inputs of the first layer; the network has one output.
Step taken_apart(const Network& network, std::span<const double> row);
/// The sum that the prediction was made of. \pre the step is one of those
double last_sum(const Step& taken_apart);

} // namespace model
