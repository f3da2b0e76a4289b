#include "model/row_inputs.h"

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

/// Root mean square of a feature over the training rows, scaled so that no square overflows; 1 for
/// a feature that has no size to speak of.
double typical_size(const Dataset& dataset, std::size_t feature)
{
    double most = 0;
    for (const std::size_t row : dataset.train_rows)
        most = std::max(most, std::abs(dataset.row(row)[feature]));
    if (most < 1e-150)
        return 1;
    double squares = 0;
    for (const std::size_t row : dataset.train_rows) {
        const double part = dataset.row(row)[feature] / most;
        squares += part * part;
    }
    return most * std::sqrt(squares / static_cast<double>(dataset.train_rows.size()));
}

} // namespace

std::vector<double> starting_weights(const Dataset& dataset)
{
    const double features = static_cast<double>(dataset.features());
    const double spread = std::sqrt(std::max(1.0, features / 2));
    std::vector<double> weights;
    for (std::size_t i = 0; i < dataset.features(); ++i) {
        const double tutorial = first_prediction_weights[i % first_prediction_weights.size()];
        weights.push_back(rounded(tutorial / spread / typical_size(dataset, i)));
    }
    return weights;
}

std::vector<double> class_mean(const Dataset& dataset, bool one)
{
    RowNumbers members;
    for (const std::size_t row : dataset.train_rows) {
        if ((dataset.targets[row] >= 0.5) == one)
            members.push_back(row);
    }
    std::vector<double> result =
        feature_means(dataset, members.empty() ? dataset.train_rows : members);
    for (std::size_t i = 0; i < result.size(); ++i) {
        // What is left of numbers that cancel out is noise, and reads as such.
        const bool cancelled = std::abs(result[i]) < 1e-12 * typical_size(dataset, i);
        result[i] = cancelled ? 0 : rounded(result[i]);
    }
    return result;
}

Input row_input(std::string name, const Dataset& dataset, std::size_t row, double reach)
{
    const std::span<const double> numbers = dataset.row(row);
    const double range = widened(reach, largest(dataset.inputs));
    return {.name = std::move(name),
            .initial = {numbers.begin(), numbers.end()},
            .minimum = -range,
            .maximum = range,
            .of_row = true};
}

Input target_input(std::string name, const Dataset& dataset, std::size_t row)
{
    const auto is_class = [](double target) { return target == 0 || target == 1; };
    return {.name = std::move(name),
            .initial = {dataset.targets[row]},
            .minimum = 0,
            .maximum = 1,
            .whole = std::ranges::all_of(dataset.targets, is_class),
            .of_row = true};
}

Input weights_input(std::string name, std::vector<double> weights, double reach)
{
    const double range = widened(reach, largest(weights));
    return {.name = std::move(name),
            .initial = std::move(weights),
            .minimum = -range,
            .maximum = range};
}

Input rows_input(const Dataset& dataset, const RowNumbers& rows)
{
    return {.name = chosen_rows,
            .initial = {rows.begin(), rows.end()},
            .minimum = 0,
            .maximum = static_cast<double>(dataset.rows() - 1),
            .whole = true,
            .has_field = false};
}

RowNumbers rows_from(const Dataset& dataset, std::size_t row, std::size_t count)
{
    const bool one = dataset.targets[row] >= 0.5;
    RowNumbers rows{row};
    std::size_t other = (row + 1) % dataset.rows();
    for (std::size_t i = 0; i < dataset.rows(); ++i) {
        if ((dataset.targets[i] >= 0.5) != one) {
            other = i;
            break;
        }
    }
    rows.resize(count, other);
    return rows;
}

} // namespace model
