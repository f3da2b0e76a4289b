// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/propagation.h"

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <span>

/// The loops behind forward(), backward() and update(), for passes that already have the network's
/// shape. A training run goes through them millions of times: they are inline, and each number is
/// read and written once.
/// __restrict promises that arrays which belong to different things do not overlap.
namespace model::loops
{

/// What becomes of a parameter and its derivative, which has just been found: it is noted, and the
/// parameter goes down the gradient at once.
struct Descend {
    double learning_rate;
    void operator()(double& parameter, double& derivative, double found) const
    {
        derivative = found;
        parameter -= learning_rate * found;
    }
};

/// It is noted.
struct LookOnly {
    void operator()(double /*parameter*/, double& derivative, double found) const
    {
        derivative = found;
    }
};

/// It is added to those of the rows before.
struct Add {
    void operator()(double /*parameter*/, double& derivative, double found) const
    {
        derivative += found;
    }
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
    if (!network.derived.empty()) {
        input = pass.input.data();
        std::ranges::transform(network.derived, pass.input.begin() + std::ssize(row),
                               [row](Derived derived) { return derive(derived, row); });
    }
    LayerActivation* result = pass.layers.data();
    for (const Layer& layer : network.layers) {
        forward(layer, input, *result);
        input = result->outputs.data();
        ++result;
    }
}

/// a' = f'(z) of one unit.
inline double slope(const Layer& layer, const LayerActivation& activation, std::size_t unit)
{
    return activation_derivative(layer.activation, activation.weighted_sums[unit],
                                 activation.outputs[unit]);
}

/// One unit on the way back: from `dz` = derror / d weighted sum to the derivative of everything
/// the unit owns, and to its share of derror / d `below`, the outputs of the layer below (null
/// where there is none). `apply` may change each parameter by its derivative at once, for nothing
/// looks at that parameter again.
template <class AnyLayer, class Apply>
void backward(AnyLayer& layer, std::size_t unit, double dz, const double* __restrict input,
              LayerGradient& gradient, double* __restrict below, Apply apply)
{
    gradient.weighted_sums[unit] = dz;
    apply(layer.bias[unit], gradient.bias[unit], dz); // dz / d bias = 1

    auto* __restrict weights = layer.weights.data() + unit * layer.inputs;
    double* __restrict derivatives = gradient.weights.data() + unit * layer.inputs;
    for (std::size_t i = 0; i < layer.inputs; ++i) {
        if (below)
            below[i] += weights[i] * dz;
        apply(weights[i], derivatives[i], input[i] * dz);
    }
}

/// The whole way back, from the error of one prediction to every parameter.
/// `network` is constant where `apply` only looks.
template <class AnyNetwork, class Apply>
void backward(AnyNetwork& network, const ForwardPass& pass, double target, Loss loss,
              BackwardPass& gradients, Apply apply)
{
    const auto unit_backward = [&](std::size_t k, std::size_t unit, double dz) {
        const double* input = k > 0 ? pass.layers[k - 1].outputs.data() : pass.input.data();
        double* below = k > 0 ? gradients.layers[k - 1].outputs.data() : nullptr;
        backward(network.layers[k], unit, dz, input, gradients.layers[k], below, apply);
    };
    std::size_t k = network.layers.size() - 1;
    // What the units above share out is added up.
    for (LayerGradient& layer : std::span(gradients.layers).first(k))
        std::ranges::fill(layer.outputs, 0.0);

    gradients.error = loss_of(loss, pass.sum(), pass.prediction(), target);
    const double last_slope = slope(network.layers[k], pass.layers[k], 0);
    double& derivative = gradients.layers[k].outputs.front();
    if (loss == Loss::Squared) {
        derivative = squared_error_derivative(pass.prediction(), target);
        unit_backward(k, 0, derivative * last_slope);
    } else {
        const double dz = cross_entropy_derivative(pass.prediction(), target);
        derivative = dz / last_slope;
        unit_backward(k, 0, dz);
    }
    while (k-- > 0) {
        for (std::size_t unit = 0; unit < network.layers[k].units; ++unit)
            unit_backward(k, unit,
                          gradients.layers[k].outputs[unit] *
                              slope(network.layers[k], pass.layers[k], unit));
    }
}

} // namespace model::loops
