// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/propagation.h"

#include <algorithm>
#include <cstddef>
#include <span>

/// The loops behind forward(), backward() and update(), for passes that already have the network's
/// shape. A training run goes through them millions of times: they are inline, and each number is
/// read and written once.
/// __restrict promises that arrays which belong to different things do not overlap.
namespace model::loops
{

/// Gradient descent on one parameter.
struct Descend {
    double learning_rate;
    void operator()(double& parameter, double derivative) const
    {
        parameter -= learning_rate * derivative;
    }
};

/// Leaves the parameters alone.
struct LookOnly {
    void operator()(double /*parameter*/, double /*derivative*/) const {}
};

/// z = W x + b and a = f(z) for every unit of one layer.
inline void forward(const Layer& layer, const double* input, LayerActivation& result)
{
    const double* weights = layer.weights.data();
    const double* bias = layer.bias.data();
    double* weighted_sums = result.weighted_sums.data();
    double* outputs = result.outputs.data();
    for (std::size_t unit = 0; unit < layer.units; ++unit) {
        double sum = 0;
        for (std::size_t i = 0; i < layer.inputs; ++i)
            sum += *weights++ * input[i];
        const double z = sum + bias[unit];
        weighted_sums[unit] = z;
        outputs[unit] = activate(layer.activation, z);
    }
}

inline void forward(const Network& network, std::span<const double> row, ForwardPass& pass)
{
    std::copy(row.begin(), row.end(), pass.input.begin());
    const double* input = row.data();
    LayerActivation* result = pass.layers.data();
    for (const Layer& layer : network.layers) {
        forward(layer, input, *result);
        input = result->outputs.data();
        ++result;
    }
}

/// One unit on the way back: from derror / d output to the derivative of everything the unit owns,
/// and to its share of derror / d `below`, the outputs of the layer below (null where there is
/// none). `apply` may change each parameter by its derivative at once, for nothing looks at that
/// parameter again.
template <class AnyLayer, class Apply>
void backward(AnyLayer& layer, std::size_t unit, double output, const double* __restrict input,
              const LayerActivation& activation, LayerGradient& gradient, double* __restrict below,
              Apply apply)
{
    const double dz =
        output * activation_derivative(layer.activation, activation.weighted_sums[unit],
                                       activation.outputs[unit]);
    gradient.weighted_sums[unit] = dz;
    gradient.bias[unit] = dz; // dz / d bias = 1
    apply(layer.bias[unit], dz);

    auto* __restrict weights = layer.weights.data() + unit * layer.inputs;
    double* __restrict derivatives = gradient.weights.data() + unit * layer.inputs;
    for (std::size_t i = 0; i < layer.inputs; ++i) {
        if (below)
            below[i] += weights[i] * dz;
        derivatives[i] = input[i] * dz;
        apply(weights[i], derivatives[i]);
    }
}

/// The whole way back, from the error of one prediction to every parameter.
/// `network` is constant where `apply` only looks.
template <class AnyNetwork, class Apply>
void backward(AnyNetwork& network, const ForwardPass& pass, double target, BackwardPass& gradients,
              Apply apply)
{
    const auto unit_backward = [&](std::size_t k, std::size_t unit, double output) {
        const double* input = k > 0 ? pass.layers[k - 1].outputs.data() : pass.input.data();
        double* below = k > 0 ? gradients.layers[k - 1].outputs.data() : nullptr;
        backward(network.layers[k], unit, output, input, pass.layers[k], gradients.layers[k], below,
                 apply);
    };
    std::size_t k = network.layers.size() - 1;
    // What the units above share out is added up.
    for (LayerGradient& layer : std::span(gradients.layers).first(k))
        std::ranges::fill(layer.outputs, 0.0);

    gradients.error = squared_error(pass.prediction(), target);
    const double derivative = squared_error_derivative(pass.prediction(), target);
    gradients.layers[k].outputs.front() = derivative;
    unit_backward(k, 0, derivative);
    while (k-- > 0) {
        for (std::size_t unit = 0; unit < network.layers[k].units; ++unit)
            unit_backward(k, unit, gradients.layers[k].outputs[unit]);
    }
}

} // namespace model::loops
