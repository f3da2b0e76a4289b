// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/network.h"

#include <span>
#include <vector>

namespace model
{

/// What one layer computes on the way forward, one number a unit.
struct LayerActivation {
    /// z = W x + b (the tutorial's layer_1)
    std::vector<double> weighted_sums;
    /// a = f(z) (the tutorial's layer_2, its prediction)
    std::vector<double> outputs;

    bool operator==(const LayerActivation&) const = default;
};

/// Every intermediate value of one prediction.
struct ForwardPass {
    /// What the first layer sees: the row, and what is derived of it.
    std::vector<double> input;
    std::vector<LayerActivation> layers;

    double prediction() const { return layers.back().outputs.front(); }
    /// The weighted sum that the prediction is made of.
    double sum() const { return layers.back().weighted_sums.front(); }
    bool operator==(const ForwardPass&) const = default;
};

/// The partial derivatives of the error with respect to all that one layer computes and owns.
struct LayerGradient {
    /// derror / d outputs, one number a unit (derror_dprediction in the last layer)
    std::vector<double> outputs;
    /// derror / d weighted sums = derror / d outputs * f'(z)
    std::vector<double> weighted_sums;
    /// derror / d weights, shaped like the layer's weights
    std::vector<double> weights;
    /// derror / d bias, one number a unit
    std::vector<double> bias;

    bool operator==(const LayerGradient&) const = default;
};

/// Every partial derivative of one backward pass.
struct BackwardPass {
    double error = 0;
    std::vector<LayerGradient> layers;

    bool operator==(const BackwardPass&) const = default;
};

/// Computes all of a prediction into `pass`, whose vectors are sized on first use and only written
/// afterwards, so a pass that is used again allocates nothing. \pre row.size() equals the
/// network's features.
void forward(const Network& network, std::span<const double> row, ForwardPass& pass);
ForwardPass forward(const Network& network, std::span<const double> row);

/// Goes back from the loss to every weight and bias by the chain rule. Allocates like forward().
/// \pre `pass` is the forward pass of this very network; the network has one output, and it is of
/// a sigmoid where the loss is the cross-entropy.
void backward(const Network& network, const ForwardPass& pass, double target, Loss loss,
              BackwardPass& gradients);
BackwardPass backward(const Network& network, const ForwardPass& pass, double target,
                      Loss loss = Loss::Squared);

// A batch: the derivatives of its rows are added up in turn, and their mean is what the update
// takes.

/// Gives the gradients the network's shape, and derivatives of 0 for all weights and biases.
void clear(BackwardPass& gradients, const Network& network);
/// Divides the error and the derivatives of all weights and biases, sums over so many rows, by
/// their number.
void take_mean(BackwardPass& gradients, std::size_t rows);

/// Gradient descent: parameter = parameter - learning_rate * gradient, for every weight and bias.
void update(Network& network, const BackwardPass& gradients, double learning_rate);

} // namespace model
