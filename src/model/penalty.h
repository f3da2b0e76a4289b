// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/network.h"
#include "model/propagation.h"

/// What large weights cost beside the error of predictions. Biases cost nothing.
namespace model
{

/// How dear weights are.
struct Penalty {
    /// Times the size of every weight: makes those 0 that hardly help.
    double l1 = 0;
    /// Times half the square of every weight: makes all smaller, the largest most.
    double l2 = 0;

    bool operator==(const Penalty&) const = default;
};

/// l1 (|w| + ...) + l2 / 2 (w^2 + ...)
double cost_of_weights(const Network& network, const Penalty& penalty);

/// Adds the derivative of l2 / 2 w^2, which is l2 w, to that of the error.
void add_pull(BackwardPass& gradients, const Network& network, double l2);

/// After the update: every weight comes nearer to 0 by `step` = learning rate * l1, and no further
/// than 0. That is the proximal step of l1 |w|, whose derivative does not say where to stop
/// (N. Parikh, S. Boyd, Proximal Algorithms, section 6.5.2).
void shrink(Network& network, double step);

} // namespace model
