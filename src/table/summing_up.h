// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/table.h"

#include <cstddef>
#include <span>

namespace table
{

/// In how many columns of numbers a row sums up those rows, which stand above it, in the same way
/// in all of them: by their sum, mean, median, least or largest number, their count or their
/// deviation, rounded as it is written. 0 where a single number of it says otherwise.
std::size_t columns_summed_up(const Table& table, std::size_t row,
                              std::span<const std::size_t> above);

/// Whether it does so beyond chance, whatever word stands in it: in at least two columns, or as a
/// sum, or as a mean that has a fraction.
bool sums_up_surely(const Table& table, std::size_t row, std::span<const std::size_t> above);

/// How a row sums up others.
struct Sums {
    /// In how many columns of numbers it is their sum; 0 where one says otherwise.
    std::size_t columns = 0;
    /// How many digits agree in all of them, noughts at the end of all numbers aside.
    double digits = 0;
};
Sums sums_of(const Table& table, std::size_t row, std::span<const std::size_t> others);

/// Whether it looks like a row of means, whatever they are of: in at least two columns it has a
/// fraction where all numbers above are whole, and everywhere it lies between them.
bool looks_like_means(const Table& table, std::size_t row, std::span<const std::size_t> above);

} // namespace table
