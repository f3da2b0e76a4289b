// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/taken_apart.h"

#include "model/layer_names.h"
#include "model/propagation.h"

#include <algorithm>
#include <functional>

namespace model
{

Step taken_apart(const Network& network, std::span<const double> row)
{
    const ForwardPass pass = forward(network, row);
    Step step{"asked", network, {}, {"prediction"}};
    step.values.push_back(vector("input_vector", pass.input, Role::Input));
    const std::size_t layers = pass.layers.size();
    const std::vector<double>* seen = &pass.input;
    for (std::size_t k = 0; k + 1 < layers; ++k) {
        step.values.push_back(
            vector(sum_name(k, layers), pass.layers[k].weighted_sums, Role::Between));
        step.values.push_back(
            vector(output_name(k, layers), pass.layers[k].outputs, Role::Between));
        seen = &pass.layers[k].outputs;
    }
    const Layer& neuron = network.layers.back();
    std::vector<double> products(neuron.inputs);
    std::ranges::transform(neuron.weights, *seen, products.begin(), std::multiplies<>());
    step.values.push_back(vector("weights", neuron.weights, Role::Weights));
    step.values.push_back(vector("products", std::move(products), Role::Between));
    step.values.push_back(number("bias", neuron.bias.front(), Role::Weights));
    step.values.push_back(number(sum_name(layers - 1, layers),
                                 pass.layers.back().weighted_sums.front(), Role::Between));
    step.values.push_back(number("prediction", pass.prediction(), Role::Prediction));
    return step;
}

double last_sum(const Step& taken_apart)
{
    const std::size_t layers = taken_apart.network.layers.size();
    return taken_apart.number(sum_name(layers - 1, layers));
}

} // namespace model
