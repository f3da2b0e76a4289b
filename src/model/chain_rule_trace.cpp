// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/descent.h"
#include "model/evaluation.h"
#include "model/propagation.h"
#include "model/trace_builder.h"
#include "model/traces.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace model
{

namespace
{

/// From here on a step of gradient descent is called long.
constexpr double far_for_a_prediction = 0.25;
constexpr double far_for_a_parameter = 0.5;
/// A rate at which a step is surely too long.
constexpr double rash_rate = 5;

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
        slopes.push_back(measured_slope(along_one, at[i], nudge));
    }
    return slopes;
}

/// From the weights to the error, by all that lies between them.
void walk_forward(TraceBuilder& walk, const Descent& now, const ForwardPass& pass)
{
    const double error = squared_error(pass.prediction(), now.target);
    walk.set(vector("input_vector", now.row, Role::Input))
        .set(number("target", now.target, Role::Error))
        .set(vector("weights_1", now.weights, Role::Weights))
        .set(number("bias", now.bias, Role::Weights))
        .set(number("dot_product_1", now.weighted_sum(now.weights, 0), Role::Between))
        .set(number("layer_1", pass.layers.front().weighted_sums.front(), Role::Between))
        .set(number("prediction", pass.prediction(), Role::Prediction))
        .set(number("error", error, Role::Error))
        .say("met", error == 0)
        .step("composition", {"dot_product_1", "layer_1", "prediction", "error"});
}

/// The chain rule: every partial derivative on the way back, each beside its measured twin.
void walk_back(TraceBuilder& walk, const Descent& now, const ForwardPass& pass,
               const LayerGradient& gradient)
{
    const auto error_of = [&](double prediction) { return squared_error(prediction, now.target); };
    walk.set(number("h", nudge, Role::Other))
        .set(number("derror_dprediction", gradient.outputs.front(), Role::Gradient))
        .set(number("derror_dprediction_check", measured_slope(error_of, pass.prediction(), nudge),
                    Role::Gradient))
        .step("derror-dprediction", {"derror_dprediction", "derror_dprediction_check"});

    const double layer_1 = pass.layers.front().weighted_sums.front();
    walk.set(number("dprediction_dlayer1", sigmoid_derivative(pass.prediction()), Role::Gradient))
        .set(number("dprediction_dlayer1_check", measured_slope(sigmoid, layer_1, nudge),
                    Role::Gradient))
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
        .set(number("dlayer1_dbias_check", measured_slope(sum_of_bias, now.bias, nudge),
                    Role::Gradient))
        .step("dlayer1-dbias", {"dlayer1_dbias", "dlayer1_dbias_check"});

    const auto error_of_bias = [&](double b) { return now.error(now.weights, b); };
    walk.set(number("derror_dbias", gradient.bias.front(), Role::Gradient))
        .set(number("derror_dbias_check", measured_slope(error_of_bias, now.bias, nudge),
                    Role::Gradient))
        .step("derror-dbias", {"derror_dbias", "derror_dbias_check"});
}

/// How many times as large as the true gradient the shortcut's step is, which leaves out two
/// factors of the chain. Written with these factors, so that it exists at an error of 0 too;
/// infinite where the true gradient is 0, negative where the shortcut points the wrong way.
void compare_updates(TraceBuilder& walk, const Descent& now, const ForwardPass& pass)
{
    std::vector<double> ratios;
    for (const double input : now.row)
        ratios.push_back(1 / (sigmoid_derivative(pass.prediction()) * input));
    const double derivative = squared_error_derivative(pass.prediction(), now.target);
    walk.set(vector("shortcut_weights_1", shortcut_weights(now.weights, derivative), Role::Weights))
        .set(vector("times_as_large", ratios, Role::Other))
        .say("comparable", std::ranges::all_of(ratios, [](double x) { return std::isfinite(x); }))
        .say("gradient-larger",
             std::ranges::any_of(ratios, [](double x) { return std::abs(x) < 1; }))
        .step("compare-updates",
              {"derror_dprediction", "derror_dweights", "shortcut_weights_1", "times_as_large"});
}

/// How far the parameter that moved most has come.
double farthest_move(const Descent& now, const Layer& moved)
{
    double farthest = std::abs(moved.bias.front() - now.bias);
    for (std::size_t i = 0; i < now.weights.size(); ++i)
        farthest = std::max(farthest, std::abs(moved.weights[i] - now.weights[i]));
    return farthest;
}

/// One true step of gradient descent.
void walk_update(TraceBuilder& walk, const Descent& now, const BackwardPass& gradients)
{
    Network network = neuron(now.weights, now.bias);
    const double before = predict(network, now.row);
    const double other_before = predict(network, now.other);
    update(network, gradients, now.learning_rate);
    const double prediction = predict(network, now.row);
    const double other_prediction = predict(network, now.other);
    const double new_error = squared_error(prediction, now.target);
    const double old_error = squared_error(before, now.target);
    const bool other_was_right = is_right(other_before, now.other_target);
    const bool other_is_right = is_right(other_prediction, now.other_target);
    walk.set_network(network)
        .set(number("learning_rate", now.learning_rate, Role::Other))
        .set(vector("new_weights_1", network.layers.front().weights, Role::Weights))
        .set(number("new_bias", network.layers.front().bias.front(), Role::Weights))
        .set(number("new_prediction", prediction, Role::Prediction))
        .set(number("new_error", new_error, Role::Error))
        .set(vector("other_input_vector", now.other, Role::Input))
        .set(number("other_target", now.other_target, Role::Error))
        .set(number("other_before", other_before, Role::Prediction))
        .set(number("other_prediction", other_prediction, Role::Prediction))
        .say("update-helps", new_error < old_error)
        .say("overshoots", new_error > old_error)
        .say("long-step", std::abs(prediction - before) > far_for_a_prediction ||
                              farthest_move(now, network.layers.front()) > far_for_a_parameter)
        .say("other-was-right", other_was_right)
        .say("spares-other", other_is_right || !other_was_right)
        .step("update",
              {"new_weights_1", "new_bias", "new_prediction", "new_error", "other_prediction"});
}

/// The shortcut and the gradient at the same rates: what each makes of both rows.
void compare_rates(TraceBuilder& walk, const Descent& now, const BackwardPass& gradients)
{
    const Network start = neuron(now.weights, now.bias);
    const double derivative = gradients.layers.front().outputs.front();
    const std::vector<double> rates{1, now.learning_rate, rash_rate};
    struct Predictions {
        std::vector<double> row;
        std::vector<double> other;
    };
    Predictions shortcut;
    Predictions gradient;
    const auto note = [&](Predictions& to, const Network& network) {
        to.row.push_back(predict(network, now.row));
        to.other.push_back(predict(network, now.other));
    };
    for (const double rate : rates) {
        note(shortcut, neuron(shortcut_weights(now.weights, derivative, rate), now.bias));
        Network moved = start;
        update(moved, gradients, rate);
        note(gradient, moved);
    }
    const auto right = [&](const Predictions& of, std::size_t rate) {
        return is_right(of.other[rate], now.other_target);
    };
    walk.set(vector("rates", rates, Role::Other))
        .set(vector("shortcut_predictions", shortcut.row, Role::Prediction))
        .set(vector("shortcut_others", shortcut.other, Role::Prediction))
        .set(vector("gradient_predictions", gradient.row, Role::Prediction))
        .set(vector("gradient_others", gradient.other, Role::Prediction))
        .say("both-spare", right(shortcut, 1) && right(gradient, 1))
        .say("both-ruin", !right(shortcut, 2) && !right(gradient, 2))
        .step("same-rates",
              {"derror_dprediction", "derror_dweights", "rates", "shortcut_predictions",
               "shortcut_others", "gradient_predictions", "gradient_others"});
}

} // namespace

std::vector<Input> chain_rule_inputs()
{
    return descent_inputs();
}

std::vector<Input> chain_rule_inputs(const Dataset& dataset, const RowSummary& summary,
                                     const RowNumbers& rows)
{
    return descent_inputs(dataset, summary, rows);
}

Trace chain_rule_trace(const Inputs& inputs)
{
    const Descent now(inputs);
    const Network original = neuron(now.weights, now.bias);
    const ForwardPass pass = forward(original, now.row);
    const BackwardPass gradients = backward(original, pass, now.target);

    TraceBuilder walk;
    walk.set_network(original).set_chosen_rows(inputs).say(
        "tutorial", inputs == initial_values(chain_rule_inputs()));
    walk_forward(walk, now, pass);
    walk_back(walk, now, pass, gradients.layers.front());
    compare_updates(walk, now, pass);
    walk_update(walk, now, gradients);
    compare_rates(walk, now, gradients);
    return walk.take();
}

} // namespace model
