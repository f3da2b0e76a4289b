// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/penalty.h"

#include <algorithm>
#include <cmath>

namespace model
{

double cost_of_weights(const Network& network, const Penalty& penalty)
{
    double sizes = 0;
    double squares = 0;
    for (const Layer& layer : network.layers) {
        for (const double weight : layer.weights) {
            sizes += std::abs(weight);
            squares += weight * weight;
        }
    }
    return penalty.l1 * sizes + penalty.l2 / 2 * squares;
}

void add_pull(BackwardPass& gradients, const Network& network, double l2)
{
    for (std::size_t k = 0; k < network.layers.size(); ++k) {
        const Layer& layer = network.layers[k];
        for (std::size_t i = 0; i < layer.weights.size(); ++i)
            gradients.layers[k].weights[i] += l2 * layer.weights[i];
    }
}

void shrink(Network& network, double step)
{
    for (Layer& layer : network.layers) {
        for (double& weight : layer.weights) // in this order NaN goes through
            weight = std::copysign(std::max(std::abs(weight) - step, 0.0), weight);
    }
}

} // namespace model
