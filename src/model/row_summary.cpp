// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/row_summary.h"

#include "model/evaluation.h"
#include "model/until_stopped.h"

#include <algorithm>
#include <cmath>

namespace model
{

namespace
{

std::size_t class_index(double target)
{
    return is_one(target);
}

/// Root mean squares over the training rows, scaled so that no square overflows.
std::vector<double> typical_sizes(const Dataset& dataset, const std::stop_token& stop)
{
    std::vector<double> most(dataset.features());
    for_each_until_stopped(dataset.train_rows, stop, [&](std::size_t row) {
        const auto numbers = dataset.row(row);
        for (std::size_t i = 0; i < most.size(); ++i)
            most[i] = std::max(most[i], std::abs(numbers[i]));
    });
    const auto is_tiny = [](double size) { return size < 1e-150; };
    std::vector<double> squares(dataset.features());
    for_each_until_stopped(dataset.train_rows, stop, [&](std::size_t row) {
        const auto numbers = dataset.row(row);
        for (std::size_t i = 0; i < squares.size(); ++i) {
            const double part = is_tiny(most[i]) ? 0 : numbers[i] / most[i];
            squares[i] += part * part;
        }
    });
    std::vector<double> sizes;
    for (std::size_t i = 0; i < squares.size(); ++i) {
        const double rows = static_cast<double>(dataset.train_rows.size());
        sizes.push_back(is_tiny(most[i]) ? 1 : most[i] * std::sqrt(squares[i] / rows));
    }
    return sizes;
}

std::array<std::vector<double>, 2> class_means(const Dataset& dataset, const std::stop_token& stop)
{
    std::array<double, 2> members{};
    for_each_until_stopped(dataset.train_rows, stop,
                           [&](std::size_t row) { ++members[class_index(dataset.targets[row])]; });
    // A class without rows is compared with all rows, and those are the ones of the other.
    const bool is_one_class = members[0] == 0 || members[1] == 0;
    // Divided before they are added: a sum of large numbers could overflow.
    std::array<std::vector<double>, 2> means;
    means.fill(std::vector<double>(dataset.features()));
    for_each_until_stopped(dataset.train_rows, stop, [&](std::size_t row) {
        const std::size_t of = class_index(dataset.targets[row]);
        const auto numbers = dataset.row(row);
        for (std::size_t i = 0; i < numbers.size(); ++i)
            means[of][i] += numbers[i] / members[of];
    });
    if (is_one_class)
        means[members[0] == 0 ? 0 : 1] = means[members[0] == 0 ? 1 : 0];
    return means;
}

} // namespace

RowSummary sum_up(const Dataset& dataset, const std::stop_token& stop)
{
    RowSummary summary;
    summary.typical_sizes = typical_sizes(dataset, stop);
    summary.class_means = class_means(dataset, stop);
    summary.held_back.resize(dataset.rows());
    for_each_until_stopped(dataset.test_rows, stop,
                           [&](std::size_t row) { summary.held_back[row] = true; });
    for_each_until_stopped(FirstRows(dataset.rows()), stop, [&](std::size_t row) {
        const double target = dataset.targets[row];
        summary.has_classes = summary.has_classes && !is_between(target);
        if (auto& first = summary.first_of_class[class_index(target)]; !first)
            first = row;
        for (const double number : dataset.row(row))
            summary.largest = std::max(summary.largest, std::abs(number));
    });
    return summary;
}

} // namespace model
