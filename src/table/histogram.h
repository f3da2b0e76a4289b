// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/column.h"

#include <cstddef>
#include <vector>

namespace table
{

/// How many numbers of a column lie in each of some intervals of the same width, and which of them
/// are above a cut. Numbers at most the cut never lie in a later interval than numbers above it.
struct Histogram {
    double lowest = 0;
    double highest = 0;
    std::vector<std::size_t> counts;
    /// How many of each count are above the cut.
    std::vector<std::size_t> above;

    bool operator==(const Histogram&) const = default;
};

/// Of a column with two different numbers at least; no counts for any other.
Histogram histogram(const Column& column, std::size_t intervals, double cut);

} // namespace table
