// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/network.h"

#include <span>

/// |a - b| / max(|a|, |b|), and 0 for equal numbers. Infinite where one of them is not finite and
/// they differ.
double relative_difference(double a, double b);

/// The largest relative difference between numbers at the same place; infinite where the counts
/// differ.
double relative_difference(std::span<const double> a, std::span<const double> b);

/// The largest over all weights and biases; infinite where the shapes or the activations differ.
double relative_difference(const model::Network& a, const model::Network& b);
