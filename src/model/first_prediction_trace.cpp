// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/evaluation.h"
#include "model/propagation.h"
#include "model/row_inputs.h"
#include "model/trace_builder.h"
#include "model/traces.h"
#include "model/tutorial_data.h"

namespace model
{

namespace
{

double class_of(double number)
{
    return is_one(number) ? 1 : 0;
}

std::vector<double> to_vector(std::span<const double> numbers)
{
    return {numbers.begin(), numbers.end()};
}

/// The weighted sum of a row without the bias.
double dot_product(std::span<const double> weights, std::span<const double> row)
{
    return forward(neuron(weights, 0, Activation::Linear), row).prediction();
}

/// A second linear layer, 2 layer_1 + 1, put behind the first: as two layers, and as the one
/// layer that does the same.
void add_stacked_layers(TraceBuilder& trace, const Layer& layer, std::span<const double> row)
{
    const Layer first{layer.inputs, 1, layer.weights, layer.bias, Activation::Linear};
    const Layer second{1, 1, {2}, {1}, Activation::Linear};

    Layer merged = first;
    for (double& weight : merged.weights)
        weight *= second.weights.front();
    merged.bias.front() = second.weights.front() * first.bias.front() + second.bias.front();

    trace.set(number("two_layers", predict(Network{{first, second}}, row), Role::Between));
    trace.set(number("one_layer", predict(Network{{merged}}, row), Role::Between));
}

} // namespace

std::vector<Input> first_prediction_inputs()
{
    const Dataset rows = first_prediction_dataset();
    return {
        {"input_vector", Numbers{to_vector(rows.row(0)), -10, 10}},
        {"target", Whole{{{rows.targets[0]}, 0, 1}}},
        {"second_input_vector", Numbers{to_vector(rows.row(1)), -10, 10}},
        {"second_target", Whole{{{rows.targets[1]}, 0, 1}}},
        {"weights_1", Numbers{to_vector(first_prediction_weights), -10, 10}},
        {"bias", Numbers{{0}, -10, 10}},
    };
}

std::vector<Input> first_prediction_inputs(const Dataset& dataset, const RowSummary& summary,
                                           const RowNumbers& rows)
{
    return {
        rows_input(dataset, rows),
        row_input("input_vector", dataset, summary, rows, 0, 10),
        target_input("target", dataset, summary, rows, 0),
        row_input("second_input_vector", dataset, summary, rows, 1, 10),
        target_input("second_target", dataset, summary, rows, 1),
        weights_input("weights_1", starting_weights(summary), 10),
        {"bias", Numbers{{0}, -10, 10}},
    };
}

Trace first_prediction_trace(const Inputs& inputs)
{
    const std::vector<double>& row = inputs.at("input_vector").numbers;
    const std::vector<double>& second_row = inputs.at("second_input_vector").numbers;
    const std::vector<double>& weights = inputs.at("weights_1").numbers;
    const double target = inputs.at("target").number();
    const double second_target = inputs.at("second_target").number();
    const double bias = inputs.at("bias").number();

    const Network network = neuron(weights, bias);
    const LayerActivation first = forward(network, row).layers.front();
    const LayerActivation second = forward(network, second_row).layers.front();
    const double prediction = first.outputs.front();
    const double second_prediction = second.outputs.front();

    TraceBuilder trace;
    trace.set_network(network);
    trace.set_chosen_rows(inputs).say("tutorial",
                                      inputs == initial_values(first_prediction_inputs()));
    trace.set(vector("input_vector", row, Role::Input)).set(number("target", target, Role::Error));
    trace.set(vector("second_input_vector", second_row, Role::Input));
    trace.set(number("second_target", second_target, Role::Error));
    trace.step("data", {"input_vector", "target", "second_input_vector", "second_target"});

    trace.set(vector("weights_1", weights, Role::Weights));
    trace.set(number("dot_product_1", dot_product(weights, row), Role::Between));
    trace.step("weighted-sum", {"input_vector", "weights_1", "dot_product_1"});

    trace.say("no-bias", bias == 0);
    trace.set(number("bias", bias, Role::Weights))
        .set(number("layer_1", first.weighted_sums.front(), Role::Between));
    trace.step("layer-1", {"dot_product_1", "bias", "layer_1"});

    const double relu = function(Activation::Relu).value(first.weighted_sums.front());
    trace.set(number("relu", relu, Role::Between));
    add_stacked_layers(trace, network.layers.front(), row);
    trace.step("why-nonlinear", {"layer_1", "relu", "two_layers", "one_layer"});

    trace.set(number("layer_2", prediction, Role::Prediction))
        .set(number("prediction", prediction, Role::Prediction));
    trace.step("sigmoid", {"layer_1", "layer_2", "prediction"});

    trace.set(number("threshold", counts_as_one, Role::Other));
    trace.set(number("predicted_class", class_of(prediction), Role::Prediction));
    const bool correct = is_right(prediction, target);
    if (is_between(target))
        trace.set(number("target_class", class_of(target), Role::Error));
    trace.say("target-between", is_between(target));
    trace.set(number("correct", correct ? 1 : 0, Role::Other)).say("right", correct);
    trace.step("threshold", {"prediction", "threshold", "predicted_class", "target", "correct"});

    trace.set(number("second_dot_product_1", dot_product(weights, second_row), Role::Between));
    trace.set(number("second_layer_1", second.weighted_sums.front(), Role::Between));
    trace.step("second-row-sum", {"second_input_vector", "weights_1", "bias",
                                  "second_dot_product_1", "second_layer_1"});

    trace.set(number("second_prediction", second_prediction, Role::Prediction));
    trace.step("second-row-prediction", {"second_layer_1", "second_prediction"});

    trace.set(number("second_predicted_class", class_of(second_prediction), Role::Prediction));
    if (is_between(second_target))
        trace.set(number("second_target_class", class_of(second_target), Role::Error));
    trace.say("second-target-between", is_between(second_target));
    const bool second_correct = is_right(second_prediction, second_target);
    trace.set(number("second_correct", second_correct ? 1 : 0, Role::Other));
    trace.say("second-right", second_correct);
    trace.say("both-right", correct && second_correct);
    trace.say("contradictory", row == second_row && is_one(target) != is_one(second_target));
    trace.step("second-row-verdict", {"second_prediction", "threshold", "second_predicted_class",
                                      "second_target", "second_correct"});
    return trace.take();
}

} // namespace model
