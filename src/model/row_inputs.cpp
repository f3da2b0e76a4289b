// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/row_inputs.h"

#include "model/evaluation.h"
#include "model/tutorial_data.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <limits>

namespace model
{

namespace
{

/// To three significant digits, as if printed and read back.
double rounded(double number)
{
    std::array<char, 32> text{};
    const auto end = std::to_chars(text.data(), text.data() + text.size(), number,
                                   std::chars_format::scientific, 2)
                         .ptr;
    double result = 0;
    std::from_chars(text.data(), end, result);
    return result;
}

double largest(const std::vector<double>& numbers)
{
    double result = 0;
    for (const double number : numbers)
        result = std::max(result, std::abs(number));
    return result;
}

/// `reach`, or the next power of ten that is at least `needed`.
double widened(double reach, double needed)
{
    while (reach < needed)
        reach *= 10;
    return std::min(reach, std::numeric_limits<double>::max());
}

} // namespace

std::vector<double> starting_weights(const RowSummary& summary)
{
    const std::vector<double>& sizes = summary.typical_sizes;
    const double spread = std::sqrt(std::max(1.0, static_cast<double>(sizes.size()) / 2));
    std::vector<double> weights;
    for (std::size_t i = 0; i < sizes.size(); ++i) {
        const double tutorial = first_prediction_weights[i % first_prediction_weights.size()];
        weights.push_back(rounded(tutorial / spread / sizes[i]));
    }
    return weights;
}

std::vector<double> class_mean(const RowSummary& summary, bool one)
{
    std::vector<double> result = summary.class_means[one];
    for (std::size_t i = 0; i < result.size(); ++i) {
        // What is left of numbers that cancel out is noise, and reads as such.
        const bool cancelled = std::abs(result[i]) < 1e-12 * summary.typical_sizes[i];
        result[i] = cancelled ? 0 : rounded(result[i]);
    }
    return result;
}

Input row_input(std::string name, const Dataset& dataset, const RowSummary& summary,
                const RowNumbers& rows, std::size_t which, double reach)
{
    const std::span<const double> numbers = dataset.row(rows[which]);
    const double range = widened(reach, summary.largest);
    return {std::move(name), Numbers{{numbers.begin(), numbers.end()}, -range, range}, Source::Row,
            which};
}

Input target_input(std::string name, const Dataset& dataset, const RowSummary& summary,
                   const RowNumbers& rows, std::size_t which)
{
    Numbers target{{dataset.targets[rows[which]]}, 0, 1};
    if (summary.has_classes)
        return {std::move(name), Whole{std::move(target)}, Source::Row, which};
    return {std::move(name), std::move(target), Source::Row, which};
}

Input weights_input(std::string name, std::vector<double> weights, double reach)
{
    const double range = widened(reach, largest(weights));
    return {std::move(name), Numbers{std::move(weights), -range, range}};
}

Input rows_input(const Dataset& dataset, const RowNumbers& rows)
{
    return {chosen_rows,
            Whole{{{rows.begin(), rows.end()}, 0, static_cast<double>(dataset.rows() - 1)}},
            Source::Rows};
}

RowNumbers rows_from(const Dataset& dataset, const RowSummary& summary, std::size_t row,
                     std::size_t count)
{
    const bool one = is_one(dataset.targets[row]);
    const std::size_t other = summary.first_of_class[!one].value_or((row + 1) % dataset.rows());
    RowNumbers rows{row};
    rows.resize(count, other);
    return rows;
}

} // namespace model
