// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/evaluation.h"
#include "model/propagation.h"
#include "model/row_inputs.h"
#include "model/trace_builder.h"
#include "model/traces.h"
#include "model/tutorial_data.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace model
{

namespace
{

/// How far to either side a derivative is measured: near the cube root of the precision of a
/// double, where the error of a central difference is smallest.
constexpr double nudge = 1e-5;
/// From here on a step of gradient descent is called long.
constexpr double far_for_a_prediction = 0.25;
constexpr double far_for_a_parameter = 0.5;
/// How many steps are walked down the parabola.
constexpr int path_steps = 8;

/// The slope of f at x, measured from f alone: (f(x + h) - f(x - h)) / 2h.
template <typename Function>
double measured_slope(Function f, double x)
{
    return (f(x + nudge) - f(x - nudge)) / (2 * nudge);
}

/// The partial derivatives of f at these numbers, each measured while the other numbers keep still.
template <typename Function>
std::vector<double> measured_slopes(Function f, const std::vector<double>& at)
{
    std::vector<double> slopes;
    for (std::size_t i = 0; i < at.size(); ++i) {
        const auto along_one = [&](double moved) {
            std::vector<double> numbers = at;
            numbers[i] = moved;
            return f(numbers);
        };
        slopes.push_back(measured_slope(along_one, at[i]));
    }
    return slopes;
}

/// What the lesson is about: one row, its target, and the neuron that answers it.
struct Situation {
    std::vector<double> row;
    double target;
    std::vector<double> weights;
    double bias;

    double weighted_sum(const std::vector<double>& some_weights, double some_bias) const
    {
        return forward(neuron(some_weights, some_bias), row).layers.front().weighted_sums.front();
    }
    double error(const std::vector<double>& some_weights, double some_bias) const
    {
        return squared_error(predict(neuron(some_weights, some_bias), row), target);
    }
};

/// The error as a parabola over x = prediction - target, and its derivative there.
void walk_parabola(TraceBuilder& walk, const Situation& now, const ForwardPass& pass)
{
    const double x = pass.prediction() - now.target;
    walk.set(vector("input_vector", now.row, Role::Input))
        .set(number("target", now.target, Role::Error))
        .set(vector("weights_1", now.weights, Role::Weights))
        .set(number("bias", now.bias, Role::Weights))
        .set(number("prediction", pass.prediction(), Role::Prediction))
        .set(number("x", x, Role::Error))
        .set(number("error", squared_error(pass.prediction(), now.target), Role::Error))
        .say("met", squared_error(pass.prediction(), now.target) == 0)
        .say("target-between", is_between(now.target))
        .step("parabola", {"prediction", "x", "error"});

    const auto parabola = [](double difference) { return squared_error(difference, 0); };
    walk.set(number("derivative", squared_error_derivative(pass.prediction(), now.target),
                    Role::Gradient))
        .set(number("h", nudge, Role::Other))
        .set(number("derivative_check", measured_slope(parabola, x), Role::Gradient))
        .step("slope", {"derivative", "derivative_check"});
}

/// The tutorial's first update, which takes the derivative itself from every weight, and what the
/// other row says to it.
void walk_shortcut(TraceBuilder& walk, const Situation& now, double derivative,
                   const std::vector<double>& other, double other_target)
{
    std::vector<double> weights = now.weights;
    for (double& weight : weights)
        weight -= derivative;
    const Network shortcut = neuron(weights, now.bias);
    const double prediction = predict(shortcut, now.row);
    walk.set_network(shortcut)
        .set(vector("shortcut_weights_1", weights, Role::Weights))
        .set(number("shortcut_prediction", prediction, Role::Prediction))
        .set(number("shortcut_error", squared_error(prediction, now.target), Role::Error))
        .say("shortcut-helps",
             squared_error(prediction, now.target) < now.error(now.weights, now.bias))
        .step("shortcut", {"shortcut_weights_1", "shortcut_prediction", "shortcut_error"});

    const double other_before = predict(neuron(now.weights, now.bias), other);
    const double other_prediction = predict(shortcut, other);
    walk.set(vector("other_input_vector", other, Role::Input))
        .set(number("other_target", other_target, Role::Error))
        .set(number("other_before", other_before, Role::Prediction))
        .set(number("other_prediction", other_prediction, Role::Prediction))
        .set(number("other_error", squared_error(other_prediction, other_target), Role::Error))
        .say("other-was-right", is_right(other_before, other_target))
        .say("other-is-right", is_right(other_prediction, other_target))
        .say("other-gains", squared_error(other_prediction, other_target) <
                                squared_error(other_before, other_target))
        .step("other-row", {"other_before", "other_prediction", "other_error"});
}

/// Several steps down the parabola: x <- x - learning_rate * 2x.
void walk_down(TraceBuilder& walk, double x, double learning_rate)
{
    std::vector<double> path{x};
    std::vector<double> errors{squared_error(x, 0)};
    for (int i = 0; i < path_steps; ++i) {
        x -= learning_rate * squared_error_derivative(x, 0);
        path.push_back(x);
        errors.push_back(squared_error(x, 0));
    }
    walk.set(number("learning_rate", learning_rate, Role::Other))
        .set(vector("path_x", path, Role::Error))
        .set(vector("path_error", errors, Role::Error))
        .step("learning-rate", {"learning_rate", "path_x", "path_error"});
}

/// The chain rule: every partial derivative on the way back, each beside its measured twin.
void walk_back(TraceBuilder& walk, const Situation& now, const ForwardPass& pass,
               const LayerGradient& gradient)
{
    const double layer_1 = pass.layers.front().weighted_sums.front();
    walk.set(number("dot_product_1", now.weighted_sum(now.weights, 0), Role::Between))
        .set(number("layer_1", layer_1, Role::Between))
        .step("composition", {"dot_product_1", "layer_1", "prediction", "error"});

    const auto error_of = [&](double prediction) { return squared_error(prediction, now.target); };
    walk.set(number("derror_dprediction", gradient.outputs.front(), Role::Gradient))
        .set(number("derror_dprediction_check", measured_slope(error_of, pass.prediction()),
                    Role::Gradient))
        .step("derror-dprediction", {"derror_dprediction", "derror_dprediction_check"});

    walk.set(number("dprediction_dlayer1", sigmoid_derivative(pass.prediction()), Role::Gradient))
        .set(number("dprediction_dlayer1_check", measured_slope(sigmoid, layer_1), Role::Gradient))
        .step("dprediction-dlayer1", {"dprediction_dlayer1", "dprediction_dlayer1_check"});

    const auto sum_of_weights = [&](const auto& w) { return now.weighted_sum(w, now.bias); };
    walk.set(vector("dlayer1_dweights", now.row, Role::Gradient))
        .set(vector("dlayer1_dweights_check", measured_slopes(sum_of_weights, now.weights),
                    Role::Gradient))
        .step("dlayer1-dweights", {"dlayer1_dweights", "dlayer1_dweights_check"});

    const auto error_of_weights = [&](const auto& w) { return now.error(w, now.bias); };
    walk.set(vector("derror_dweights", gradient.weights, Role::Gradient))
        .set(vector("derror_dweights_check", measured_slopes(error_of_weights, now.weights),
                    Role::Gradient))
        .step("derror-dweights", {"derror_dweights", "derror_dweights_check"});

    const auto sum_of_bias = [&](double b) { return now.weighted_sum(now.weights, b); };
    walk.set(number("dlayer1_dbias", 1, Role::Gradient))
        .set(number("dlayer1_dbias_check", measured_slope(sum_of_bias, now.bias), Role::Gradient))
        .step("dlayer1-dbias", {"dlayer1_dbias", "dlayer1_dbias_check"});

    const auto error_of_bias = [&](double b) { return now.error(now.weights, b); };
    walk.set(number("derror_dbias", gradient.bias.front(), Role::Gradient))
        .set(number("derror_dbias_check", measured_slope(error_of_bias, now.bias), Role::Gradient))
        .step("derror-dbias", {"derror_dbias", "derror_dbias_check"});
}

/// How many times smaller the true gradient is than the shortcut's step, which leaves out two
/// factors of the chain. Written with these factors, so that it exists at an error of 0 too;
/// infinite where the true gradient is 0, negative where the shortcut points the wrong way.
void compare_updates(TraceBuilder& walk, const Situation& now, const ForwardPass& pass)
{
    std::vector<double> ratios;
    for (const double input : now.row)
        ratios.push_back(1 / (sigmoid_derivative(pass.prediction()) * input));
    walk.set(vector("times_smaller", ratios, Role::Other))
        .say("comparable", std::ranges::all_of(ratios, [](double x) { return std::isfinite(x); }))
        .say("gradient-larger",
             std::ranges::any_of(ratios, [](double x) { return std::abs(x) < 1; }))
        .step("compare-updates", {"derivative", "derror_dweights", "times_smaller"});
}

/// How far the parameter that moved most has come.
double farthest_move(const Situation& now, const Layer& moved)
{
    double farthest = std::abs(moved.bias.front() - now.bias);
    for (std::size_t i = 0; i < now.weights.size(); ++i)
        farthest = std::max(farthest, std::abs(moved.weights[i] - now.weights[i]));
    return farthest;
}

/// One true step of gradient descent.
void walk_update(TraceBuilder& walk, const Situation& now, const BackwardPass& gradients,
                 double learning_rate, const std::vector<double>& other, double other_target)
{
    Network network = neuron(now.weights, now.bias);
    update(network, gradients, learning_rate);
    const double before = predict(neuron(now.weights, now.bias), now.row);
    const double prediction = predict(network, now.row);
    const double new_error = squared_error(prediction, now.target);
    const double old_error = squared_error(before, now.target);
    walk.set_network(network)
        .set(vector("new_weights_1", network.layers.front().weights, Role::Weights))
        .set(number("new_bias", network.layers.front().bias.front(), Role::Weights))
        .set(number("new_prediction", prediction, Role::Prediction))
        .set(number("new_error", new_error, Role::Error))
        .say("update-helps", new_error < old_error)
        .say("overshoots", new_error > old_error)
        .say("long-step", std::abs(prediction - before) > far_for_a_prediction ||
                              farthest_move(now, network.layers.front()) > far_for_a_parameter)
        .say("spares-other",
             is_right(predict(network, other), other_target) ||
                 !is_right(predict(neuron(now.weights, now.bias), other), other_target))
        .step("update", {"new_weights_1", "new_bias", "new_prediction", "new_error"});
}

/// The row to learn from and the other one, and the weights to start from.
std::vector<Input> inputs_for(const Dataset& dataset, const RowSummary& summary,
                              const RowNumbers& rows, std::vector<double> weights)
{
    Input other = row_input("other_input_vector", dataset, summary, rows, 1, 100);
    Input other_target = target_input("other_target", dataset, summary, rows, 1);
    other.source = other_target.source = Source::Rows;
    return {row_input("input_vector", dataset, summary, rows, 0, 100),
            weights_input("weights_1", std::move(weights), 100),
            {"bias", Numbers{{0}}},
            target_input("target", dataset, summary, rows, 0),
            {"learning_rate", Numbers{{0.1}, 0.0001, 10}},
            std::move(other),
            std::move(other_target)};
}

} // namespace

std::vector<Input> derivatives_inputs()
{
    const Dataset dataset = first_prediction_dataset();
    return inputs_for(dataset, sum_up(dataset), {1, 0},
                      {first_prediction_weights.begin(), first_prediction_weights.end()});
}

std::vector<Input> derivatives_inputs(const Dataset& dataset, const RowSummary& summary,
                                      const RowNumbers& rows)
{
    std::vector<Input> inputs = inputs_for(dataset, summary, rows, starting_weights(summary));
    inputs.push_back(rows_input(dataset, rows));
    return inputs;
}

Trace derivatives_trace(const Inputs& inputs)
{
    const Situation now{.row = inputs.at("input_vector").numbers,
                        .target = inputs.at("target").number(),
                        .weights = inputs.at("weights_1").numbers,
                        .bias = inputs.at("bias").number()};
    const double learning_rate = inputs.at("learning_rate").number();
    const Network original = neuron(now.weights, now.bias);
    const ForwardPass pass = forward(original, now.row);
    const BackwardPass gradients = backward(original, pass, now.target);
    const LayerGradient& gradient = gradients.layers.front();

    TraceBuilder walk;
    walk.set_network(original).set_chosen_rows(inputs).say(
        "tutorial", inputs == initial_values(derivatives_inputs()));
    walk_parabola(walk, now, pass);
    walk_shortcut(walk, now, gradient.outputs.front(), inputs.at("other_input_vector").numbers,
                  inputs.at("other_target").number());
    walk.set_network(original);
    walk_down(walk, pass.prediction() - now.target, learning_rate);
    walk_back(walk, now, pass, gradient);
    compare_updates(walk, now, pass);
    walk_update(walk, now, gradients, learning_rate, inputs.at("other_input_vector").numbers,
                inputs.at("other_target").number());
    return walk.take();
}

} // namespace model
