// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dataset.h"

#include <array>
#include <cstddef>
#include <span>

namespace model
{

/// A straight line through the plane of two features: class 1 is said where
/// weights · point + bias >= 0.
struct StraightLine {
    std::array<double, 2> weights{};
    double bias = 0;

    /// What the sum is at a point of the plane. \pre it has two numbers
    double sum(std::span<const double> point) const;
};

/// For how many rows it says the class of their target.
std::size_t rows_right(const StraightLine& line, const Dataset& rows);

/// A line that is right for as many rows as any; of all such lines, one that keeps farthest from
/// the rows next to it. It tries every order in which a line can pass the rows: for few rows.
/// \pre the dataset has two features and a row
StraightLine best_line(const Dataset& rows);

} // namespace model
