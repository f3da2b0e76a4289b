// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <span>
#include <stop_token>
#include <string>
#include <vector>

namespace model
{

/// Rows ready to learn from: numbers only, no gaps.
struct Dataset {
    std::string name;
    std::vector<std::string> feature_names;
    std::string target_name;
    /// rows x features, row by row.
    std::vector<double> inputs;
    /// One number a row; in [0, 1] where they are classes or shares of them.
    std::vector<double> targets;
    /// Which rows are learned from and which are held back, each row in at most one of them.
    std::vector<std::size_t> train_rows;
    std::vector<std::size_t> test_rows;

    std::size_t features() const { return feature_names.size(); }
    std::size_t rows() const { return targets.size(); }
    std::span<const double> row(std::size_t index) const
    {
        return std::span(inputs).subspan(index * features(), features());
    }

    bool operator==(const Dataset&) const = default;
};

/// The mean of every feature over these rows; over some where a stop is asked for. \pre rows exist
/// and are not empty.
std::vector<double> feature_means(const Dataset& dataset, std::span<const std::size_t> rows,
                                  const std::stop_token& stop = {});

/// From the least to the greatest number of a feature.
struct Extent {
    double least = 0;
    double most = 0;

    bool contains(double number) const { return least <= number && number <= most; }
    bool operator==(const Extent&) const = default;
};

/// That of every feature over these rows; over some where a stop is asked for. \pre rows exist and
/// are not empty.
std::vector<Extent> feature_extents(const Dataset& dataset, std::span<const std::size_t> rows,
                                    const std::stop_token& stop = {});

/// Whether all of these rows have the same target: there is nothing to learn from them. \pre rows
/// exist and are not empty.
bool have_one_target(const Dataset& dataset, std::span<const std::size_t> rows);

/// Whether a target can be that of a class, or between classes: from 0 to 1.
constexpr bool is_share(double target)
{
    return target >= 0 && target <= 1;
}
/// Whether all targets can.
bool has_shares(const Dataset& dataset);

/// As the rows of samples are written down.
double with_two_decimals(double number);

/// Whether all sizes agree, all numbers are finite, row numbers exist, no row is used twice, and
/// there is something to train on.
bool is_valid(const Dataset& dataset);

} // namespace model
