// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/inputs.h"
#include "model/row_summary.h"
#include "model/trace.h"

namespace model
{

// One pair a lesson: what may be changed, and the walk that follows from it.
// Each trace takes values for exactly the inputs beside it, accepted by them.
// Lessons about rows have a second table, for rows of a valid dataset in place of the tutorial's:
// with as many numbers as it has features, and weights to start from (row_inputs.h). The summary is
// that of the dataset.

std::vector<Input> welcome_inputs();
Trace welcome_trace(const Inputs& inputs);

std::vector<Input> dot_product_inputs();
/// One row. The weights are the mean rows of both classes: which is it more similar to?
std::vector<Input> dot_product_inputs(const Dataset& dataset, const RowSummary& summary,
                                      const RowNumbers& rows);
/// For vectors of any one length. The step `second-product` is there from two numbers on; of more
/// than two no single angle tells the direction.
Trace dot_product_trace(const Inputs& inputs);

std::vector<Input> first_prediction_inputs();
/// The first and the second row.
std::vector<Input> first_prediction_inputs(const Dataset& dataset, const RowSummary& summary,
                                           const RowNumbers& rows);
Trace first_prediction_trace(const Inputs& inputs);

std::vector<Input> error_inputs();
/// The first and the second row, as the neuron of the lesson before starts with them.
std::vector<Input> error_inputs(const Dataset& dataset, const RowSummary& summary,
                                const RowNumbers& rows);
Trace error_trace(const Inputs& inputs);

std::vector<Input> way_down_inputs();
/// The row to learn from, and the other one that pays for it.
std::vector<Input> way_down_inputs(const Dataset& dataset, const RowSummary& summary,
                                   const RowNumbers& rows);
Trace way_down_trace(const Inputs& inputs);

std::vector<Input> chain_rule_inputs();
/// The same rows as in the lesson before.
std::vector<Input> chain_rule_inputs(const Dataset& dataset, const RowSummary& summary,
                                     const RowNumbers& rows);
Trace chain_rule_trace(const Inputs& inputs);

std::vector<Input> layers_inputs();
Trace layers_trace(const Inputs& inputs);

} // namespace model
