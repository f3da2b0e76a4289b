// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/taken_apart.h"

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
        const std::string number = std::to_string(k + 1);
        step.values.push_back(
            vector("layer_" + number, pass.layers[k].weighted_sums, Role::Between));
        step.values.push_back(vector("output_" + number, pass.layers[k].outputs, Role::Between));
        seen = &pass.layers[k].outputs;
    }
    const Layer& neuron = network.layers.back();
    std::vector<double> products(neuron.inputs);
    std::ranges::transform(neuron.weights, *seen, products.begin(), std::multiplies<>());
    step.values.push_back(vector("weights", neuron.weights, Role::Weights));
    step.values.push_back(vector("products", std::move(products), Role::Between));
    step.values.push_back(number("bias", neuron.bias.front(), Role::Weights));
    step.values.push_back(number("layer_" + std::to_string(layers),
                                 pass.layers.back().weighted_sums.front(), Role::Between));
    step.values.push_back(number("prediction", pass.prediction(), Role::Prediction));
    return step;
}

} // namespace model
