// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dataset.h"
#include "model/network.h"

/// What the lesson about layers works on: four rows, and a network that is small enough to see
/// every number of it.
namespace model
{

/// Exactly one of both is 1: the four rows of XOR, in the order in which one counts.
Dataset xor_rows();

/// Two inputs, three tanh units and a sigmoid, with the weights that the lesson starts from.
Network layers_network();

/// One layer that gives the sums that the second one gives after the first, if neither bends.
/// \pre the second layer has as many inputs as the first has units
Layer merged_layer(const Layer& first, const Layer& second);

/// Learns so many times from each training row in turn. \pre the network has the rows' features
void learn_in_turn(Network& network, const Dataset& rows, std::size_t rounds, double learning_rate);

} // namespace model
