#include "model/propagation.h"

#include <algorithm>
#include <cstddef>

namespace model
{

namespace
{

/// z = W x + b and a = f(z) for every unit of one layer.
void forward(const Layer& layer, std::span<const double> input, LayerActivation& result)
{
    result.weighted_sums.resize(layer.units);
    result.outputs.resize(layer.units);
    const auto activate = function(layer.activation).value;
    const double* weights = layer.weights.data();
    for (std::size_t unit = 0; unit < layer.units; ++unit, weights += layer.inputs) {
        double sum = 0;
        for (std::size_t i = 0; i < layer.inputs; ++i)
            sum += weights[i] * input[i];
        const double z = sum + layer.bias[unit];
        result.weighted_sums[unit] = z;
        result.outputs[unit] = activate(z);
    }
}

/// From derror / d outputs of one layer to derror / d everything it computes and owns.
void backward(const Layer& layer, std::span<const double> input, const LayerActivation& activation,
              LayerGradient& gradient)
{
    gradient.weighted_sums.resize(layer.units);
    gradient.bias.resize(layer.units);
    gradient.weights.resize(layer.weights.size());
    const auto derivative = function(layer.activation).derivative;
    double* weights = gradient.weights.data();
    for (std::size_t unit = 0; unit < layer.units; ++unit, weights += layer.inputs) {
        const double dz = gradient.outputs[unit] *
                          derivative(activation.weighted_sums[unit], activation.outputs[unit]);
        gradient.weighted_sums[unit] = dz;
        gradient.bias[unit] = dz; // dz / d bias = 1
        for (std::size_t i = 0; i < layer.inputs; ++i)
            weights[i] = dz * input[i];
    }
}

/// An output of the layer below feeds every unit of this one: derror / d output adds up over them
/// all.
void propagate(const Layer& layer, const LayerGradient& gradient, std::vector<double>& below)
{
    below.assign(layer.inputs, 0.0);
    const double* weights = layer.weights.data();
    for (std::size_t unit = 0; unit < layer.units; ++unit, weights += layer.inputs) {
        const double dz = gradient.weighted_sums[unit];
        for (std::size_t i = 0; i < layer.inputs; ++i)
            below[i] += weights[i] * dz;
    }
}

void descend(std::span<double> parameters, std::span<const double> gradient, double learning_rate)
{
    for (std::size_t i = 0; i < parameters.size(); ++i)
        parameters[i] -= learning_rate * gradient[i];
}

} // namespace

void forward(const Network& network, std::span<const double> row, ForwardPass& pass)
{
    pass.input.assign(row.begin(), row.end());
    pass.layers.resize(network.layers.size());
    std::span<const double> input = pass.input;
    for (std::size_t k = 0; k < network.layers.size(); ++k) {
        forward(network.layers[k], input, pass.layers[k]);
        input = pass.layers[k].outputs;
    }
}

ForwardPass forward(const Network& network, std::span<const double> row)
{
    ForwardPass pass;
    forward(network, row, pass);
    return pass;
}

void backward(const Network& network, const ForwardPass& pass, double target,
              BackwardPass& gradients)
{
    gradients.error = squared_error(pass.prediction(), target);
    gradients.layers.resize(network.layers.size());
    gradients.layers.back().outputs.resize(network.layers.back().units);
    gradients.layers.back().outputs.front() = squared_error_derivative(pass.prediction(), target);
    for (std::size_t k = network.layers.size() - 1; k > 0; --k) {
        backward(network.layers[k], pass.layers[k - 1].outputs, pass.layers[k],
                 gradients.layers[k]);
        propagate(network.layers[k], gradients.layers[k], gradients.layers[k - 1].outputs);
    }
    backward(network.layers[0], pass.input, pass.layers[0], gradients.layers[0]);
}

BackwardPass backward(const Network& network, const ForwardPass& pass, double target)
{
    BackwardPass gradients;
    backward(network, pass, target, gradients);
    return gradients;
}

void update(Network& network, const BackwardPass& gradients, double learning_rate)
{
    for (std::size_t k = 0; k < network.layers.size(); ++k) {
        descend(network.layers[k].weights, gradients.layers[k].weights, learning_rate);
        descend(network.layers[k].bias, gradients.layers[k].bias, learning_rate);
    }
}

} // namespace model
