// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/layers_network.h"

#include "model/propagation.h"

namespace model
{

Dataset xor_rows()
{
    return {.name = "XOR",
            .feature_names = {"x1", "x2"},
            .target_name = "target",
            .inputs = {0, 0, 0, 1, 1, 0, 1, 1},
            .targets = {0, 1, 1, 0},
            .train_rows = {0, 1, 2, 3},
            .test_rows = {}};
}

Network layers_network()
{
    return {{{2, 3, {1, 0.5, 0.5, -1, -0.5, 1}, {0, 0, 0.5}, Activation::Tanh},
             {3, 1, {0.5, -1, 0.5}, {0}, Activation::Sigmoid}}};
}

Layer merged_layer(const Layer& first, const Layer& second)
{
    Layer merged{first.inputs, second.units, std::vector<double>(first.inputs * second.units),
                 second.bias, Activation::Linear};
    for (std::size_t unit = 0; unit < second.units; ++unit) {
        for (std::size_t between = 0; between < first.units; ++between) {
            const double weight = second.weights[unit * second.inputs + between];
            merged.bias[unit] += weight * first.bias[between];
            for (std::size_t i = 0; i < first.inputs; ++i)
                merged.weights[unit * first.inputs + i] +=
                    weight * first.weights[between * first.inputs + i];
        }
    }
    return merged;
}

void learn_in_turn(Network& network, const Dataset& rows, std::size_t rounds, double learning_rate)
{
    ForwardPass pass;
    BackwardPass gradients;
    for (std::size_t round = 0; round < rounds; ++round) {
        for (const std::size_t row : rows.train_rows) {
            forward(network, rows.row(row), pass);
            backward(network, pass, rows.targets[row], Loss::Squared, gradients);
            update(network, gradients, learning_rate);
        }
    }
}

} // namespace model
