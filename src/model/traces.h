// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/inputs.h"
#include "model/row_summary.h"
#include "model/timeline.h"
#include "model/trace.h"

#include <string>
#include <vector>

namespace model
{

/// Rows of a dataset, by their positions in it.
using RowNumbers = std::vector<std::size_t>;
/// The name of the input that says which rows of a person's own a lesson works on; without it, the
/// tutorial's.
constexpr const char* chosen_rows = "rows";
/// This row and, for lessons that need more, the first row of the other class (or the next one
/// where there is no other). \pre row < dataset.rows()
RowNumbers rows_from(const Dataset& dataset, const RowSummary& summary, std::size_t row,
                     std::size_t count);

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

std::vector<Input> derivatives_inputs();
/// The row to learn from, and the other one that pays for it.
std::vector<Input> derivatives_inputs(const Dataset& dataset, const RowSummary& summary,
                                      const RowNumbers& rows);
Trace derivatives_trace(const Inputs& inputs);

std::vector<Input> training_inputs();
/// The run that these values ask for: one neuron, or `hidden_units` sigmoid units before it. What
/// they do not tell apart from `before` stays as it is there: a run may have what no field says.
RunSettings run_settings(const Inputs& training_inputs, const RunSettings& before = {});
/// What stands in the fields for such a run, in their ranges or not: of its layers, the first one's
/// units.
Inputs training_values(const RunSettings& settings);
/// The ids that steps of training may have.
std::vector<std::string> training_step_ids();
/// The step after so many iterations. Training has too many steps to keep: they are made when they
/// are shown. Ids: `start`; `iteration` until the error is recorded for the second time (the first
/// time is after a single update); from then on `record` where it is and `further` where not;
/// `finished` for the last one. Forwards, no id comes back once its section is over: `record` and
/// `further` share one. With hidden layers they end in `-layers`, for other values are known then.
/// The value `row` is the drawn row's number, counted from 1. \pre 0 <= iterations_made <=
/// timeline.computed()
/// Where a stop is asked for, it is some step or other.
Step training_step(const Timeline& timeline, const Dataset& dataset, std::int64_t iterations_made,
                   const std::stop_token& stop = {});

} // namespace model
