// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/derived.h"
#include "model/functions.h"
#include "model/random.h"

#include <cstddef>
#include <span>
#include <vector>

namespace model
{

/// One dense layer: every unit sees every input. a = f(W x + b).
struct Layer {
    std::size_t inputs = 0;
    std::size_t units = 0;
    /// units x inputs, one row a unit: the weight from input i to unit u stands at [u * inputs +
    /// i].
    std::vector<double> weights;
    /// One bias a unit.
    std::vector<double> bias;
    Activation activation = Activation::Sigmoid;

    bool operator==(const Layer&) const = default;
};

/// Layers one after the other: the units of one are the inputs of the next.
/// The tutorial's neuron is the smallest: one layer, one unit, sigmoid.
struct Network {
    std::vector<Layer> layers;
    /// What the first layer sees behind the features of a row, computed of them.
    std::vector<Derived> derived = {};

    /// How many a row must have. \pre the network is valid
    std::size_t features() const { return layers.front().inputs - derived.size(); }
    bool operator==(const Network&) const = default;
};

/// A single unit with these weights and this bias.
Network neuron(std::span<const double> weights, double bias,
               Activation activation = Activation::Sigmoid);

/// A layer below the last one.
struct HiddenLayer {
    std::size_t units = 1;
    Activation activation = Activation::Tanh;

    bool operator==(const HiddenLayer&) const = default;
};
/// Layers of so many units each. Their activations are one for all of them, or one for each.
std::vector<HiddenLayer> hidden_layers(std::span<const std::size_t> units,
                                       std::span<const Activation> activations);

/// A network ready to be trained, its numbers drawn as NumPy would draw them. It derives nothing.
/// Without hidden layers: weights from randn, then a bias from randn, as in the tutorial.
/// With hidden layers, layer by layer: W = randn(units, inputs) / sqrt(inputs), b = 0.
/// The last layer is one unit of the activation `output`.
/// \pre inputs >= 1 and no hidden layer is empty.
Network initial_network(std::size_t inputs, std::span<const HiddenLayer> hidden, Activation output,
                        Random& random);

/// The output of the first unit of the last layer, for one row of inputs.
/// \pre row.size() equals the network's features.
double predict(const Network& network, std::span<const double> row);

/// How many numbers training may change.
std::size_t parameter_count(const Network& network);

/// Whether every layer's sizes agree with its numbers and with its neighbours, and every number is
/// finite.
bool is_valid(const Network& network);

} // namespace model
