// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/training_trace.h"

#include "model/layer_names.h"
#include "model/option_inputs.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace model
{

namespace
{

/// What may be chosen of a run of one neuron.
constexpr std::array neuron_options{"learning_rate", "iterations", "seed"};

using Names = std::vector<std::string>;

/// One number a unit: a plain number where there is one unit.
Value per_unit(std::string name, const std::vector<double>& numbers, Role role)
{
    return numbers.size() == 1 ? number(std::move(name), numbers.front(), role)
                               : vector(std::move(name), numbers, role);
}

/// One row a unit; a neuron's single row is a vector, as in the tutorial.
Value per_weight(std::string name, const std::vector<double>& numbers, const Layer& layer,
                 std::size_t layers, Role role)
{
    return layers == 1 ? vector(std::move(name), numbers, role)
                       : matrix(std::move(name), layer.units, layer.inputs, numbers, role);
}

/// Layers that follow each other are told apart.
Role role_of_weights(std::size_t layer)
{
    return layer % 2 == 0 ? Role::Weights : Role::SecondWeights;
}

void add_parameters(Step& step, const Network& network, const std::string& suffix = {})
{
    const std::size_t layers = network.layers.size();
    for (std::size_t k = 0; k < layers; ++k) {
        const Layer& layer = network.layers[k];
        step.values.push_back(per_weight(numbered("weights", k, layers) + suffix, layer.weights,
                                         layer, layers, role_of_weights(k)));
        step.values.push_back(
            per_unit(numbered("bias", k, layers) + suffix, layer.bias, role_of_weights(k)));
    }
}

Names parameter_names(const Network& network, std::string_view prefix = {})
{
    Names names;
    const std::size_t layers = network.layers.size();
    for (std::size_t k = 0; k < layers; ++k) {
        names.push_back(std::string(prefix) + numbered("weights", k, layers));
        names.push_back(std::string(prefix) + numbered("bias", k, layers));
    }
    return names;
}

/// From the drawn row, the last one of a batch, to its error.
void add_forward(Step& step, std::size_t row, const ForwardPass& pass, double target, Loss loss)
{
    const std::vector<LayerActivation>& layers = pass.layers;
    step.values.push_back(number("row", static_cast<double>(row) + 1, Role::Other));
    step.values.push_back(vector("input_vector", pass.input, Role::Input));
    step.values.push_back(number("target", target, Role::Error));
    for (std::size_t k = 0; k < layers.size(); ++k) {
        step.values.push_back(
            per_unit(sum_name(k, layers.size()), layers[k].weighted_sums, Role::Between));
        if (k + 1 < layers.size())
            step.values.push_back(
                vector(output_name(k, layers.size()), layers[k].outputs, Role::Between));
    }
    const double prediction = pass.prediction();
    step.values.push_back(number("prediction", prediction, Role::Prediction));
    step.values.push_back(number(
        "error", loss_of(loss, layers.back().weighted_sums[0], prediction, target), Role::Error));
}

/// The factors of the chain rule, from the error back to the first layer, and their products.
/// `before` is the network the derivatives were taken of.
void add_backward(Step& step, const Trainer::Iteration& made, const Network& before)
{
    const std::size_t layers = before.layers.size();
    const std::vector<LayerActivation>& activations = made.forward.layers;
    for (std::size_t k = layers; k-- > 0;) {
        const Layer& layer = before.layers[k];
        const LayerGradient& gradient = made.backward.layers[k];
        const std::string output = output_name(k, layers);
        const std::string sum = sum_in_derivatives(k, layers);
        step.values.push_back(per_unit("derror_d" + output, gradient.outputs, Role::Gradient));

        std::vector<double> slopes(layer.units);
        for (std::size_t unit = 0; unit < layer.units; ++unit)
            slopes[unit] =
                function(layer.activation)
                    .derivative(activations[k].weighted_sums[unit], activations[k].outputs[unit]);
        step.values.push_back(per_unit(std::string("d").append(output).append("_d").append(sum),
                                       slopes, Role::Gradient));

        const std::vector<double>& below = k == 0 ? made.forward.input : activations[k - 1].outputs;
        step.values.push_back(
            vector("d" + sum + "_d" + numbered("weights", k, layers), below, Role::Gradient));
        step.values.push_back(
            number("d" + sum + "_d" + numbered("bias", k, layers), 1, Role::Gradient));
        if (layers > 1)
            step.values.push_back(
                per_unit("derror_d" + sum, gradient.weighted_sums, Role::Gradient));
        step.values.push_back(per_weight("derror_d" + numbered("weights", k, layers),
                                         gradient.weights, layer, layers, Role::Gradient));
        step.values.push_back(
            per_unit("derror_d" + numbered("bias", k, layers), gradient.bias, Role::Gradient));
    }
}

} // namespace

std::vector<Input> neuron_inputs()
{
    return option_inputs(neuron_options);
}

RunSettings neuron_settings(const Inputs& neuron_inputs, const RunSettings& before)
{
    return with_options(before, neuron_inputs);
}

Inputs neuron_values(const RunSettings& settings)
{
    return option_values(settings, neuron_options);
}

std::vector<std::string> neuron_step_ids()
{
    return {"start", "iteration", "record", "further", "finished"};
}

Step training_step(const Timeline& timeline, const Dataset& dataset, std::int64_t iterations_made,
                   const std::stop_token& stop)
{
    const RunSettings& settings = timeline.settings();
    Trainer trainer(settings, dataset, timeline.initial().network);
    const bool finished = iterations_made == settings.iterations;
    const std::int64_t iteration = iterations_made - 1;
    const bool recorded = iterations_made > 0 && iteration % settings.record_every == 0;

    Step step;
    // Of the update that the step shows.
    const double rate = rates_at(settings, std::max<std::int64_t>(0, iteration)).learning_rate;
    step.values.push_back(number("learning_rate", rate, Role::Other));
    step.values.push_back(
        number("iterations_made", static_cast<double>(iterations_made), Role::Other));
    if (iterations_made == 0) {
        step.id = "start";
        step.network = timeline.initial().network;
        step.highlights = parameter_names(step.network);
    } else {
        TrainingState state = timeline.at(iteration, dataset, stop);
        const Network before = state.network;
        const Trainer::Iteration& made = trainer.step(state);
        step.id = finished                            ? "finished"
                  : iteration < settings.record_every ? "iteration"
                  : recorded                          ? "record"
                                                      : "further";
        step.network = state.network;
        step.values.push_back(number("iteration", static_cast<double>(iteration), Role::Other));
        // What was set by hand then is a network of its own: of the row it says what it says now,
        // and nothing comes from it yet.
        const Turn* turn = turn_at(settings, iterations_made);
        const bool by_hand = turn && !turn->numbers.empty();
        add_forward(step, made.row,
                    by_hand ? forward(step.network, dataset.row(made.row)) : made.forward,
                    dataset.targets[made.row], settings.loss);
        if (settings.batch != 1) {
            const std::size_t rows = rows_per_update(settings, dataset);
            step.values.push_back(number("rows_in_batch", static_cast<double>(rows), Role::Other));
            step.values.push_back(number("mean_error", made.backward.error, Role::Error));
        }
        if (!by_hand) {
            add_backward(step, made, before);
            add_parameters(step, before, "_before");
        }
        step.highlights = parameter_names(step.network, "derror_d");
        step.highlights.insert(step.highlights.begin(), "row");
    }
    add_parameters(step, step.network);
    if (iterations_made == 0 || recorded || finished) {
        // What was recorded is how the network did before it was changed by hand.
        const double sum = recorded && !turn_at(settings, iterations_made)
                               ? timeline.recorded(iteration).train_error
                               : trainer.measure(step.network, iteration).train_error;
        step.values.push_back(number("cumulative_error", sum, Role::Error));
        if (step.id == "record" || step.id == "finished")
            step.highlights = {"cumulative_error"};
    }
    return step;
}

} // namespace model
