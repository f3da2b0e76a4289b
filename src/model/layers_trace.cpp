// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/descent.h"
#include "model/evaluation.h"
#include "model/layers_lines.h"
#include "model/layers_network.h"
#include "model/propagation.h"
#include "model/trace_builder.h"
#include "model/traces.h"

#include <string>
#include <vector>

namespace model
{

namespace
{

/// Rounds of the network that starts at zero: enough for it to have left zero behind.
constexpr std::size_t rounds_from_zero = 1000;
constexpr std::size_t units_from_zero = 4;

Value matrix_of(std::string name, const Layer& layer, const std::vector<double>& numbers, Role role)
{
    return matrix(std::move(name), layer.units, layer.inputs, numbers, role);
}

/// From a row to its error, layer by layer.
void walk_forward(TraceBuilder& walk, const Network& network, const ForwardPass& pass,
                  std::size_t row, double target)
{
    const Layer& hidden = network.layers[0];
    const Layer& output = network.layers[1];
    walk.set_network(network)
        .set(number("row", double(row) + 1, Role::Other))
        .set(vector("input_vector", pass.input, Role::Input))
        .set(number("target", target, Role::Error))
        .set(matrix_of("weights_1", hidden, hidden.weights, Role::Weights))
        .set(vector("bias_1", hidden.bias, Role::Weights))
        .set(vector("sum_1", pass.layers[0].weighted_sums, Role::Between))
        .step("sum-1", {"input_vector", "weights_1", "bias_1", "sum_1"});
    walk.set(vector("output_1", pass.layers[0].outputs, Role::Between))
        .step("output-1", {"sum_1", "output_1"});
    walk.set(vector("weights_2", output.weights, Role::SecondWeights))
        .set(number("bias_2", output.bias.front(), Role::SecondWeights))
        .set(number("sum_2", pass.sum(), Role::Between))
        .set(number("prediction", pass.prediction(), Role::Prediction))
        .set(number("error", squared_error(pass.prediction(), target), Role::Error))
        .say("row-right", is_right(pass.prediction(), target))
        .step("prediction",
              {"output_1", "weights_2", "bias_2", "sum_2", "prediction", "target", "error"});
}

/// Without a bend between them, two layers are one.
void walk_collapse(TraceBuilder& walk, const Network& network, const Dataset& rows)
{
    Network linear = network;
    for (Layer& layer : linear.layers)
        layer.activation = Activation::Linear;
    const Network merged{{merged_layer(linear.layers[0], linear.layers[1])}};
    const Layer& one = merged.layers.front();
    Network neuron = merged;
    neuron.layers.front().activation = Activation::Sigmoid;
    walk.set(vector("merged_weights", one.weights, Role::Weights))
        .set(number("merged_bias", one.bias.front(), Role::Weights))
        .set(vector("two_layers", evaluate(linear, rows).predictions, Role::Between))
        .set(vector("one_layer", evaluate(merged, rows).predictions, Role::Between))
        .set_network(neuron)
        .step("collapse", {"merged_weights", "merged_bias", "two_layers", "one_layer"});
    walk.set_network(network);
}

/// From the error to every weight.
void walk_back(TraceBuilder& walk, const Network& network, const ForwardPass& pass,
               const BackwardPass& gradients)
{
    const Layer& hidden = network.layers[0];
    const LayerGradient& first = gradients.layers[0];
    const LayerGradient& last = gradients.layers[1];
    walk.set(number("derror_dprediction", last.outputs.front(), Role::Gradient))
        .set(number("dprediction_dsum_2", sigmoid_derivative(pass.prediction()), Role::Gradient))
        .set(number("derror_dsum_2", last.weighted_sums.front(), Role::Gradient))
        .set(vector("derror_dweights_2", last.weights, Role::Gradient))
        .set(number("derror_dbias_2", last.bias.front(), Role::Gradient))
        .step("back-2", {"derror_dprediction", "dprediction_dsum_2", "derror_dsum_2",
                         "derror_dweights_2", "derror_dbias_2"});
    walk.set(vector("derror_doutput_1", first.outputs, Role::Gradient))
        .step("blame", {"derror_dsum_2", "weights_2", "derror_doutput_1"});

    std::vector<double> slopes;
    for (const double output : pass.layers[0].outputs)
        slopes.push_back(activation_derivative(hidden.activation, 0, output));
    walk.set(vector("doutput_1_dsum_1", slopes, Role::Gradient))
        .set(vector("derror_dsum_1", first.weighted_sums, Role::Gradient))
        .step("back-1", {"derror_doutput_1", "doutput_1_dsum_1", "derror_dsum_1"});
    walk.set(matrix_of("derror_dweights_1", hidden, first.weights, Role::Gradient))
        .set(vector("derror_dbias_1", first.bias, Role::Gradient))
        .step("weights-1",
              {"derror_dsum_1", "input_vector", "derror_dweights_1", "derror_dbias_1"});

    // How the error changes with an input: each unit is a path to it.
    std::vector<double> sums;
    for (std::size_t i = 0; i < hidden.inputs; ++i) {
        std::vector<double> paths;
        double sum = 0;
        for (std::size_t unit = 0; unit < hidden.units; ++unit) {
            paths.push_back(first.weighted_sums[unit] * hidden.weights[unit * hidden.inputs + i]);
            sum += paths.back();
        }
        walk.set(vector("paths_" + std::to_string(i + 1), paths, Role::Gradient));
        sums.push_back(sum);
    }
    walk.set(vector("derror_dinput_vector", sums, Role::Gradient))
        .step("paths-meet",
              {"derror_dsum_1", "weights_1", "paths_1", "paths_2", "derror_dinput_vector"});
}

/// The slope of the error at each of these numbers of a network, measured from the error alone.
std::vector<double> measured_slopes(const Network& network, std::span<const double> row,
                                    double target, std::vector<double> Layer::*numbers,
                                    std::size_t layer)
{
    std::vector<double> slopes;
    for (std::size_t i = 0; i < (network.layers[layer].*numbers).size(); ++i) {
        const auto error_of = [&](double moved) {
            Network other = network;
            (other.layers[layer].*numbers)[i] = moved;
            return squared_error(predict(other, row), target);
        };
        slopes.push_back(measured_slope(error_of, (network.layers[layer].*numbers)[i], nudge));
    }
    return slopes;
}

/// Every derivative once more, without the chain rule.
void walk_check(TraceBuilder& walk, const Network& network, std::span<const double> row,
                double target)
{
    const auto measured = [&](std::vector<double> Layer::*numbers, std::size_t layer) {
        return measured_slopes(network, row, target, numbers, layer);
    };
    const std::vector<double> weights_1 = measured(&Layer::weights, 0);
    const std::vector<double> bias_1 = measured(&Layer::bias, 0);
    const std::vector<double> weights_2 = measured(&Layer::weights, 1);
    const std::vector<double> bias_2 = measured(&Layer::bias, 1);
    walk.set(number("h", nudge, Role::Other))
        .set(matrix_of("derror_dweights_1_check", network.layers[0], weights_1, Role::Gradient))
        .set(vector("derror_dbias_1_check", bias_1, Role::Gradient))
        .set(vector("derror_dweights_2_check", weights_2, Role::Gradient))
        .set(number("derror_dbias_2_check", bias_2.front(), Role::Gradient))
        .step("check", {"derror_dweights_1", "derror_dweights_1_check", "derror_dbias_1",
                        "derror_dbias_1_check", "derror_dweights_2", "derror_dweights_2_check",
                        "derror_dbias_2", "derror_dbias_2_check"});
}

/// Every parameter against its own derivative.
void walk_update(TraceBuilder& walk, Network network, const BackwardPass& gradients,
                 std::span<const double> row, double target, double learning_rate)
{
    const double before = predict(network, row);
    update(network, gradients, learning_rate);
    const double prediction = predict(network, row);
    const double new_error = squared_error(prediction, target);
    walk.set_network(network)
        .set(number("learning_rate", learning_rate, Role::Other))
        .set(
            matrix_of("new_weights_1", network.layers[0], network.layers[0].weights, Role::Weights))
        .set(vector("new_bias_1", network.layers[0].bias, Role::Weights))
        .set(vector("new_weights_2", network.layers[1].weights, Role::SecondWeights))
        .set(number("new_bias_2", network.layers[1].bias.front(), Role::SecondWeights))
        .set(number("new_prediction", prediction, Role::Prediction))
        .set(number("new_error", new_error, Role::Error))
        .say("update-helps", new_error < squared_error(before, target))
        .step("update", {"new_weights_1", "new_bias_1", "new_weights_2", "new_bias_2",
                         "new_prediction", "new_error"});
}

/// Units that start alike learn alike.
void walk_from_zero(TraceBuilder& walk, const Dataset& rows, double learning_rate)
{
    constexpr std::size_t units = units_from_zero;
    Network network{{{2, units, std::vector<double>(2 * units), std::vector<double>(units),
                      Activation::Sigmoid},
                     {units, 1, std::vector<double>(units), {0}, Activation::Sigmoid}}};
    learn_in_turn(network, rows, rounds_from_zero, learning_rate);
    const Evaluation copies = evaluate(network, rows);
    const Layer& hidden = network.layers[0];
    walk.set_network(network)
        .set(number("rounds_from_zero", double(rounds_from_zero), Role::Other))
        .set(matrix_of("copies_1", hidden, hidden.weights, Role::Weights))
        .set(vector("copies_2", network.layers[1].weights, Role::SecondWeights))
        .set(vector("copies_predictions", copies.predictions, Role::Prediction))
        .set(number("copies_right", double(copies.train.right), Role::Other))
        .step("zero-start", {"copies_1", "copies_2", "copies_predictions", "copies_right"});
}

/// The network of the walk learns all rows, then all but one.
void walk_training(TraceBuilder& walk, const Network& start, const Dataset& rows, std::size_t row,
                   std::size_t rounds, double learning_rate)
{
    Network all = start;
    learn_in_turn(all, rows, rounds, learning_rate);
    const Evaluation of_all = evaluate(all, rows);
    walk.set_network(all)
        .set(number("rounds", double(rounds), Role::Other))
        .set(number("first_error_sum", evaluate(start, rows).train.error, Role::Error))
        .set(number("last_error_sum", of_all.train.error, Role::Error))
        .set(vector("predictions", of_all.predictions, Role::Prediction))
        .set(number("rows_right", double(of_all.train.right), Role::Other))
        .say("learned", of_all.train.right == of_all.train.rows)
        .step("bend", {"rounds", "predictions", "last_error_sum", "rows_right"});

    Dataset but_one = rows;
    std::erase(but_one.train_rows, row);
    but_one.test_rows = {row};
    Network three = start;
    learn_in_turn(three, but_one, rounds, learning_rate);
    const Evaluation of_three = evaluate(three, but_one);
    walk.set_network(three)
        .set(number("seen_right", double(of_three.train.right), Role::Other))
        .set(vector("three_rows_predictions", of_three.predictions, Role::Prediction))
        .set(number("held_back_prediction", of_three.predictions[row], Role::Prediction))
        .say("seen-learned", of_three.train.right == of_three.train.rows)
        .say("held-back-right", of_three.test.right == of_three.test.rows)
        .step("held-back",
              {"row", "target", "seen_right", "three_rows_predictions", "held_back_prediction"});
}

} // namespace

std::vector<Input> layers_inputs()
{
    const Network network = layers_network();
    const Layer& hidden = network.layers[0];
    const Layer& output = network.layers[1];
    return {
        // Two weights and a bias each, which are dragged together.
        {"line_1", Numbers{{1, 1, -0.5}, -10, 10}},
        {"line_2", Numbers{{-1, 0, 0.5}, -10, 10}},
        {"row", Whole{{{4}, 1, 4}}},
        {"weights_1", Numbers{hidden.weights, -10, 10}},
        {"bias_1", Numbers{hidden.bias, -10, 10}},
        {"weights_2", Numbers{output.weights, -10, 10}},
        {"bias_2", Numbers{output.bias, -10, 10}},
        {"learning_rate", Numbers{{0.5}, 0.0001, 10}},
        {"rounds", Whole{{{100}, 0, 500}}},
    };
}

Trace layers_trace(const Inputs& inputs)
{
    const Dataset rows = xor_rows();
    Network network = layers_network();
    network.layers[0].weights = inputs.at("weights_1").numbers;
    network.layers[0].bias = inputs.at("bias_1").numbers;
    network.layers[1].weights = inputs.at("weights_2").numbers;
    network.layers[1].bias = inputs.at("bias_2").numbers;
    const auto row = static_cast<std::size_t>(inputs.at("row").number()) - 1;
    const double target = rows.targets[row];
    const double learning_rate = inputs.at("learning_rate").number();
    const ForwardPass pass = forward(network, rows.row(row));
    const BackwardPass gradients = backward(network, pass, target);

    TraceBuilder walk;
    walk.set(matrix("inputs", rows.rows(), rows.features(), rows.inputs, Role::Input))
        .set(vector("targets", rows.targets, Role::Error));
    walk_lines(walk, inputs, rows);
    walk_forward(walk, network, pass, row, target);
    walk_collapse(walk, network, rows);
    walk_back(walk, network, pass, gradients);
    walk_check(walk, network, rows.row(row), target);
    walk_update(walk, network, gradients, rows.row(row), target, learning_rate);
    walk_from_zero(walk, rows, learning_rate);
    walk_training(walk, network, rows, row, static_cast<std::size_t>(inputs.at("rounds").number()),
                  learning_rate);
    return walk.take();
}

} // namespace model
