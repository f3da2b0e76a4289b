// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/propagation.h"

#include "model/propagation_loops.h"

#include <algorithm>

namespace model
{

namespace
{

/// Gives a pass the network's shape; allocates nothing where it already has it.
void fit(ForwardPass& pass, const Network& network)
{
    pass.input.resize(network.layers.front().inputs);
    pass.layers.resize(network.layers.size());
    for (std::size_t k = 0; k < network.layers.size(); ++k) {
        pass.layers[k].weighted_sums.resize(network.layers[k].units);
        pass.layers[k].outputs.resize(network.layers[k].units);
    }
}

void fit(BackwardPass& gradients, const Network& network)
{
    gradients.layers.resize(network.layers.size());
    for (std::size_t k = 0; k < network.layers.size(); ++k) {
        const Layer& layer = network.layers[k];
        gradients.layers[k].outputs.resize(layer.units);
        gradients.layers[k].weighted_sums.resize(layer.units);
        gradients.layers[k].weights.resize(layer.weights.size());
        gradients.layers[k].bias.resize(layer.units);
    }
}

} // namespace

void forward(const Network& network, std::span<const double> row, ForwardPass& pass)
{
    fit(pass, network);
    loops::forward(network, row, pass);
}

ForwardPass forward(const Network& network, std::span<const double> row)
{
    ForwardPass pass;
    forward(network, row, pass);
    return pass;
}

void backward(const Network& network, const ForwardPass& pass, double target, Loss loss,
              BackwardPass& gradients)
{
    fit(gradients, network);
    loops::backward(network, pass, target, loss, gradients, loops::LookOnly{});
}

BackwardPass backward(const Network& network, const ForwardPass& pass, double target, Loss loss)
{
    BackwardPass gradients;
    backward(network, pass, target, loss, gradients);
    return gradients;
}

void clear(BackwardPass& gradients, const Network& network)
{
    fit(gradients, network);
    gradients.error = 0;
    for (LayerGradient& layer : gradients.layers) {
        std::ranges::fill(layer.weights, 0.0);
        std::ranges::fill(layer.bias, 0.0);
    }
}

void take_mean(BackwardPass& gradients, std::size_t rows)
{
    const auto count = static_cast<double>(rows);
    gradients.error /= count;
    for (LayerGradient& layer : gradients.layers) {
        for (double& derivative : layer.weights)
            derivative /= count;
        for (double& derivative : layer.bias)
            derivative /= count;
    }
}

void update(Network& network, const BackwardPass& gradients, double learning_rate)
{
    for (std::size_t k = 0; k < network.layers.size(); ++k) {
        Layer& layer = network.layers[k];
        for (std::size_t i = 0; i < layer.weights.size(); ++i)
            layer.weights[i] -= learning_rate * gradients.layers[k].weights[i];
        for (std::size_t unit = 0; unit < layer.units; ++unit)
            layer.bias[unit] -= learning_rate * gradients.layers[k].bias[unit];
    }
}

} // namespace model
