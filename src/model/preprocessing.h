// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <stop_token>
#include <vector>

namespace model
{

/// Which rows to learn from and which to hold back.
struct Split {
    std::vector<std::size_t> train;
    std::vector<std::size_t> test;

    bool operator==(const Split&) const = default;
};

/// How many of so many rows are held back: ceil(test_fraction * rows). \pre 0 <= test_fraction < 1
std::size_t held_back(std::size_t rows, double test_fraction);

/// scikit-learn's train_test_split(range(rows), test_size=test_fraction, random_state=seed):
/// 0...rows-1 shuffled by a generator of its own; those held back come first. A fraction of 0 holds
/// nothing back and leaves the rows in their order. \pre 0 <= test_fraction < 1
Split train_test_split(std::size_t rows, double test_fraction, std::uint32_t seed);

/// scikit-learn's StandardScaler: each column to mean 0 and standard deviation 1 (of the
/// population, ddof = 0).
struct Standardization {
    std::vector<double> mean;
    /// Standard deviation; 1 for a constant column.
    std::vector<double> scale;

    bool operator==(const Standardization&) const = default;
};

/// Mean and scale of each column over the given rows.
/// \pre inputs holds rows of `features` numbers; every row number exists; rows is not empty.
/// Where a stop is asked for, it is some standardization or other.
Standardization fit_standardization(std::span<const double> inputs, std::size_t features,
                                    std::span<const std::size_t> rows,
                                    const std::stop_token& stop = {});
/// (x - mean) / scale for every number of every row, in place; of some rows where a stop is asked
/// for.
void standardize(std::span<double> inputs, const Standardization& standardization,
                 const std::stop_token& stop = {});

} // namespace model
