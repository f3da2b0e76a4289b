// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dataset.h"

#include "model/until_stopped.h"

#include <algorithm>
#include <cmath>

namespace model
{

std::vector<double> feature_means(const Dataset& dataset, std::span<const std::size_t> rows,
                                  const std::stop_token& stop)
{
    // Divided before they are added: a sum of large numbers could overflow.
    std::vector<double> means(dataset.features());
    for_each_until_stopped(rows, stop, [&](std::size_t row) {
        for (std::size_t i = 0; i < means.size(); ++i)
            means[i] += dataset.row(row)[i] / static_cast<double>(rows.size());
    });
    return means;
}

std::vector<Extent> feature_extents(const Dataset& dataset, std::span<const std::size_t> rows,
                                    const std::stop_token& stop)
{
    std::vector<Extent> extents;
    for (const double number : dataset.row(rows.front()))
        extents.push_back({number, number});
    for_each_until_stopped(rows, stop, [&](std::size_t row) {
        const std::span<const double> numbers = dataset.row(row);
        for (std::size_t i = 0; i < extents.size(); ++i) {
            extents[i].least = std::min(extents[i].least, numbers[i]);
            extents[i].most = std::max(extents[i].most, numbers[i]);
        }
    });
    return extents;
}

bool have_one_target(const Dataset& dataset, std::span<const std::size_t> rows)
{
    const double first = dataset.targets[rows.front()];
    return std::ranges::all_of(rows,
                               [&](std::size_t row) { return dataset.targets[row] == first; });
}

bool has_shares(const Dataset& dataset)
{
    return std::ranges::all_of(dataset.targets, is_share);
}

double with_two_decimals(double number)
{
    // Without the sign that a zero can have.
    return std::round(100 * number) / 100 + 0.0;
}

bool is_valid(const Dataset& dataset)
{
    const auto is_finite = [](double number) { return std::isfinite(number); };

    std::vector<bool> used(dataset.rows());
    const auto claim = [&used](std::size_t row) {
        if (row >= used.size() || used[row])
            return false;
        used[row] = true;
        return true;
    };

    return dataset.features() >= 1 &&
           dataset.inputs.size() == dataset.rows() * dataset.features() &&
           std::ranges::all_of(dataset.inputs, is_finite) &&
           std::ranges::all_of(dataset.targets, is_finite) && !dataset.train_rows.empty() &&
           std::ranges::all_of(dataset.train_rows, claim) &&
           std::ranges::all_of(dataset.test_rows, claim);
}

} // namespace model
