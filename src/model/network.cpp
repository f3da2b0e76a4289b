// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/network.h"

#include "model/propagation.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <utility>

namespace model
{

namespace
{

bool all_finite(std::span<const double> numbers)
{
    return std::ranges::all_of(numbers, [](double number) { return std::isfinite(number); });
}

bool is_valid(const Layer& layer)
{
    return layer.inputs >= 1 &&
           layer.units >= 1
           // Divided, not multiplied: the product of two sizes from a damaged file could overflow.
           && layer.weights.size() % layer.inputs == 0 &&
           layer.weights.size() / layer.inputs == layer.units && layer.bias.size() == layer.units &&
           static_cast<std::size_t>(layer.activation) < activation_functions().size() &&
           all_finite(layer.weights) && all_finite(layer.bias);
}

} // namespace

Network neuron(std::span<const double> weights, double bias, Activation activation)
{
    return {{{weights.size(), 1, {weights.begin(), weights.end()}, {bias}, activation}}};
}

std::vector<HiddenLayer> hidden_layers(std::span<const std::size_t> units,
                                       std::span<const Activation> activations)
{
    std::vector<HiddenLayer> layers;
    for (const std::size_t count : units)
        layers.push_back({count, activations[activations.size() > 1 ? layers.size() : 0]});
    return layers;
}

Network initial_network(std::size_t inputs, std::span<const HiddenLayer> hidden, Activation output,
                        Random& random)
{
    const auto draw = [&random] { return random.normal(); };

    if (hidden.empty()) {
        std::vector<double> weights(inputs);
        std::ranges::generate(weights, draw);
        return neuron(weights, draw(), output);
    }

    Network network;
    const auto add_layer = [&](std::size_t units, Activation activation) {
        Layer layer{inputs, units, std::vector<double>(units * inputs), std::vector<double>(units),
                    activation};
        const double root = std::sqrt(static_cast<double>(inputs));
        std::ranges::generate(layer.weights, [&] { return draw() / root; });
        network.layers.push_back(std::move(layer));
        inputs = units;
    };
    for (const HiddenLayer& layer : hidden)
        add_layer(layer.units, layer.activation);
    add_layer(1, output);
    return network;
}

double predict(const Network& network, std::span<const double> row)
{
    return forward(network, row).prediction();
}

std::size_t parameter_count(const Network& network)
{
    std::size_t count = 0;
    for (const Layer& layer : network.layers)
        count += layer.weights.size() + layer.bias.size();
    return count;
}

bool is_valid(const Network& network)
{
    const auto fits = [](const Layer& below, const Layer& above) {
        return below.units == above.inputs;
    };
    const auto has_its_features = [&network](Derived derived) {
        return static_cast<std::size_t>(derived) < derived_features().size() &&
               features_for(derived) <= network.features();
    };
    return !network.layers.empty() &&
           std::ranges::all_of(network.layers,
                               [](const Layer& layer) { return is_valid(layer); }) &&
           network.derived.size() < network.layers.front().inputs &&
           std::ranges::all_of(network.derived, has_its_features) &&
           std::ranges::adjacent_find(network.layers, std::not_fn(fits)) == network.layers.end();
}

} // namespace model
