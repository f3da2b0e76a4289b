// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dataset.h"
#include "model/inputs.h"
#include "model/row_summary.h"

#include <cstddef>
#include <vector>

/// What lessons start from when they work on rows of a dataset: the parts that their input tables
/// (traces.h) share. Numbers made up here are rounded to three significant digits, so that a person
/// can read and type them.
namespace model
{

/// Weights for a neuron that has learned nothing yet, one a feature: the tutorial's 1.45 and -0.66
/// in turn, each divided by the typical size of its feature and all by sqrt(features / 2). So a
/// weighted sum is about as large as the tutorial's, however large the numbers are and however
/// many, and the sigmoid does not go flat.
std::vector<double> starting_weights(const RowSummary& summary);

/// The mean of the training rows of one class (targets of at least 0.5, or below): the typical row
/// of that class, to compare a row with. Where a class has no row, the mean of all.
std::vector<double> class_mean(const RowSummary& summary, bool one);

/// That one of the rows as an input: its numbers, and a range of +-`reach` or, where some row needs
/// more, the next power of ten.
Input row_input(std::string name, const Dataset& dataset, const RowSummary& summary,
                const RowNumbers& rows, std::size_t which, double reach);
/// Its target as an input; whole where all targets are classes and no numbers between.
Input target_input(std::string name, const Dataset& dataset, const RowSummary& summary,
                   const RowNumbers& rows, std::size_t which);
/// Numbers of such a vector as an input, with a range that is widened in the same way.
Input weights_input(std::string name, std::vector<double> weights, double reach);
/// This row and, for lessons that need more, the first row of the other class (or the next one
/// where there is no other). \pre row < dataset.rows()
RowNumbers rows_from(const Dataset& dataset, const RowSummary& summary, std::size_t row,
                     std::size_t count);
/// Which rows were chosen, as an input without a field.
Input rows_input(const Dataset& dataset, const RowNumbers& rows);

} // namespace model
