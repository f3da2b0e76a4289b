// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/descent.h"
#include "model/evaluation.h"
#include "model/trace_builder.h"
#include "model/traces.h"

#include <cmath>
#include <vector>

namespace model
{

namespace
{

/// How many steps are walked down the parabola.
constexpr int path_steps = 8;

/// The slope is measured so far to either side. No farther than the parabola is drawn: a
/// prediction keeps x between -1 and 1.
Input reach_input()
{
    return {"h", Numbers{{0.1}, 0.01, 0.25}};
}

/// The error over x = prediction - target.
double parabola(double x)
{
    return squared_error(x, 0);
}

/// The error as a parabola, and how steep it is where the prediction stands.
void walk_parabola(TraceBuilder& walk, const Descent& now, double prediction, double h)
{
    const double x = prediction - now.target;
    const double error = parabola(x);
    walk.set(vector("input_vector", now.row, Role::Input))
        .set(number("target", now.target, Role::Error))
        .set(vector("weights_1", now.weights, Role::Weights))
        .set(number("bias", now.bias, Role::Weights))
        .set(number("prediction", prediction, Role::Prediction))
        .set(number("x", x, Role::Error))
        .set(number("error", error, Role::Error))
        .say("met", error == 0)
        .say("target-between", is_between(now.target))
        .step("parabola", {"prediction", "x", "error"});

    walk.set(number("h", h, Role::Other))
        .set(number("x_left", x - h, Role::Error))
        .set(number("x_right", x + h, Role::Error))
        .set(number("error_left", parabola(x - h), Role::Error))
        .set(number("error_right", parabola(x + h), Role::Error))
        .set(number("measured_slope", measured_slope(parabola, x, h), Role::Gradient))
        .step("measure", {"h", "error_left", "error_right", "measured_slope"});

    const double derivative = squared_error_derivative(prediction, now.target);
    walk.set(number("derivative", derivative, Role::Gradient))
        .step("slope", {"derivative", "measured_slope"});

    // On the floor no side is the lower one.
    const double next_x = error == 0 ? x : x - std::copysign(h, derivative);
    walk.set(number("next_x", next_x, Role::Error))
        .set(number("next_error", parabola(next_x), Role::Error))
        .say("lower", parabola(next_x) < error)
        .step("downhill", {"next_x", "next_error"});
}

/// The tutorial's first update, which takes the derivative itself from every weight, and what the
/// other row says to it.
void walk_shortcut(TraceBuilder& walk, const Descent& now, double derivative)
{
    const Network shortcut = neuron(shortcut_weights(now.weights, derivative), now.bias);
    const double prediction = predict(shortcut, now.row);
    walk.set_network(shortcut)
        .set(vector("shortcut_weights_1", shortcut.layers.front().weights, Role::Weights))
        .set(number("shortcut_prediction", prediction, Role::Prediction))
        .set(number("shortcut_error", squared_error(prediction, now.target), Role::Error))
        .say("shortcut-helps",
             squared_error(prediction, now.target) < now.error(now.weights, now.bias))
        .step("shortcut", {"shortcut_weights_1", "shortcut_prediction", "shortcut_error"});

    const double before = predict(neuron(now.weights, now.bias), now.other);
    const double after = predict(shortcut, now.other);
    walk.set(vector("other_input_vector", now.other, Role::Input))
        .set(number("other_target", now.other_target, Role::Error))
        .set(number("other_before", before, Role::Prediction))
        .set(number("other_prediction", after, Role::Prediction))
        .set(number("other_error", squared_error(after, now.other_target), Role::Error))
        .say("other-was-right", is_right(before, now.other_target))
        .say("other-is-right", is_right(after, now.other_target))
        .say("other-gains",
             squared_error(after, now.other_target) < squared_error(before, now.other_target))
        .step("other-row", {"other_before", "other_prediction", "other_error"});
}

/// Several steps down the parabola: x <- x - learning_rate * 2x.
void walk_down(TraceBuilder& walk, double x, double learning_rate)
{
    std::vector<double> path{x};
    std::vector<double> errors{parabola(x)};
    for (int i = 0; i < path_steps; ++i) {
        x -= learning_rate * squared_error_derivative(x, 0);
        path.push_back(x);
        errors.push_back(parabola(x));
    }
    walk.set(number("learning_rate", learning_rate, Role::Other))
        .set(vector("path_x", path, Role::Error))
        .set(vector("path_error", errors, Role::Error))
        .step("learning-rate", {"learning_rate", "path_x", "path_error"});
}

} // namespace

std::vector<Input> way_down_inputs()
{
    std::vector<Input> inputs = descent_inputs();
    inputs.push_back(reach_input());
    return inputs;
}

std::vector<Input> way_down_inputs(const Dataset& dataset, const RowSummary& summary,
                                   const RowNumbers& rows)
{
    std::vector<Input> inputs = descent_inputs(dataset, summary, rows);
    inputs.push_back(reach_input());
    return inputs;
}

Trace way_down_trace(const Inputs& inputs)
{
    const Descent now(inputs);
    const Network original = neuron(now.weights, now.bias);
    const double prediction = predict(original, now.row);

    TraceBuilder walk;
    walk.set_network(original).set_chosen_rows(inputs).say(
        "tutorial", inputs == initial_values(way_down_inputs()));
    walk_parabola(walk, now, prediction, inputs.at("h").number());
    walk_shortcut(walk, now, squared_error_derivative(prediction, now.target));
    walk.set_network(original);
    walk_down(walk, prediction - now.target, now.learning_rate);
    return walk.take();
}

} // namespace model
