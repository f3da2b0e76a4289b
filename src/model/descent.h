// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dataset.h"
#include "model/inputs.h"
#include "model/row_summary.h"

#include <vector>

/// What the lessons on the way down share: both are about the same rows and the same neuron.
namespace model
{

/// One row to learn from, the neuron that answers it, and the other row that pays for it.
struct Descent {
    /// \pre accepted by descent_inputs()
    explicit Descent(const Inputs& inputs);

    /// The neuron's weighted sum for the row, with these weights and this bias.
    double weighted_sum(const std::vector<double>& some_weights, double some_bias) const;
    /// The squared error of the row, with these weights and this bias.
    double error(const std::vector<double>& some_weights, double some_bias) const;

    std::vector<double> row;
    double target;
    std::vector<double> weights;
    double bias;
    double learning_rate;
    std::vector<double> other;
    double other_target;
};

/// The tutorial's rows: the second, which comes out wrong, and the first.
std::vector<Input> descent_inputs();
/// The row to learn from, and the other one that pays for it.
std::vector<Input> descent_inputs(const Dataset& dataset, const RowSummary& summary,
                                  const RowNumbers& rows);

/// How far to either side the lessons measure a derivative: near the cube root of the precision of
/// a double, where the error of a central difference is smallest.
inline constexpr double nudge = 1e-5;

/// The slope of f at x, measured from f alone: (f(x + h) - f(x - h)) / 2h.
template <typename Function>
double measured_slope(Function f, double x, double h)
{
    return (f(x + h) - f(x - h)) / (2 * h);
}

/// The weights after a step of this length against one derivative for all of them: the tutorial's
/// first update takes the derivative of the error with respect to the *prediction*.
std::vector<double> shortcut_weights(std::vector<double> weights, double derivative,
                                     double rate = 1);

} // namespace model
