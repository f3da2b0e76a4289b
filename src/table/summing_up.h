// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/table.h"

#include <algorithm>
#include <cstddef>
#include <span>

namespace table
{

/// The rows from the first to the one before the last, but for some. There may be a million of
/// them: they are counted through and not listed.
struct RowsBetween {
    std::size_t first = 0;
    std::size_t last = 0;
    /// In order; those outside do not count.
    std::span<const std::size_t> without = {};

    /// Whether it holds for all of them; asked in order, until it does not.
    template <class Condition>
    bool all_of(Condition holds) const
    {
        auto skipped = std::ranges::lower_bound(without, first);
        for (std::size_t row = first; row < last; ++row) {
            if (skipped != without.end() && *skipped == row)
                ++skipped;
            else if (!holds(row))
                return false;
        }
        return true;
    }

    template <class Look>
    void each(Look look) const
    {
        all_of([&](std::size_t row) {
            look(row);
            return true;
        });
    }

    std::size_t size() const
    {
        const auto skipped =
            std::ranges::lower_bound(without, last) - std::ranges::lower_bound(without, first);
        return last - first - std::size_t(skipped);
    }
};

/// In how many columns of numbers a row sums up those rows, which stand above it, in the same way
/// in all of them: by their sum, mean, median, least or largest number, their count or their
/// deviation, rounded as it is written. 0 where a single number of it says otherwise.
std::size_t columns_summed_up(const Table& table, std::size_t row, const RowsBetween& above);

/// Whether it does so beyond chance, whatever word stands in it: in at least two columns, or as a
/// sum, or as a mean that has a fraction.
bool sums_up_surely(const Table& table, std::size_t row, const RowsBetween& above);

/// How a row sums up others.
struct Sums {
    /// In how many columns of numbers it is their sum; 0 where one says otherwise.
    std::size_t columns = 0;
    /// How many digits agree in all of them, noughts at the end of all numbers aside.
    double digits = 0;
};
Sums sums_of(const Table& table, std::size_t row, const RowsBetween& others);

/// Whether it looks like a row of means, whatever they are of: in at least two columns it has a
/// fraction where all numbers above are whole, and everywhere it lies between them.
bool looks_like_means(const Table& table, std::size_t row, const RowsBetween& above);

} // namespace table
