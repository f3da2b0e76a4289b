// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/row_kinds.h"

#include "table/numbers.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>
#include <vector>

namespace table
{

namespace
{

/// The numbers of a row, as long as they are whole.
std::vector<double> whole_numbers(const SampleRow& row, const Dialect& dialect)
{
    std::vector<double> numbers;
    for (const Field& field : row.fields) {
        const auto number = parse_number(field.raw, dialect.numbers);
        if (number && *number != std::trunc(*number))
            return {};
        if (number)
            numbers.push_back(*number);
    }
    return numbers;
}

bool is_year(double number)
{
    return number >= 1900 && number <= 2100;
}

bool are_years(const std::vector<double>& numbers)
{
    return std::ranges::all_of(numbers, is_year);
}

/// Whether at least two numbers go up by equal steps, or at least three, or two years, down.
bool are_steps(const std::vector<double>& numbers)
{
    if (numbers.size() < 2)
        return false;
    const double step = numbers[1] - numbers[0];
    for (std::size_t i = 0; i < numbers.size(); ++i)
        if (numbers[i] != numbers[0] + static_cast<double>(i) * step)
            return false;
    return step > 0 || (step < 0 && (numbers.size() > 2 || are_years(numbers)));
}

/// "sample,400,450,550,700": at least three whole numbers that go up, above numbers that are not
/// whole, column by column.
bool are_above_fractions(const Sample& sample, std::size_t first, std::size_t width,
                         const Dialect& dialect)
{
    const std::vector<double> numbers = whole_numbers(sample[first], dialect);
    if (numbers.size() < 3 ||
        std::ranges::adjacent_find(numbers, std::greater_equal<>()) != numbers.end())
        return false;
    for (std::size_t column = 0; column < width; ++column) {
        if (kind(sample[first].fields[column], dialect) != Kind::Number)
            continue;
        const auto below = std::ranges::find_if(
            sample.begin() + std::ptrdiff_t(first) + 1, sample.end(), [&](const SampleRow& row) {
                if (!fits(row, width))
                    return false;
                const auto number = parse_number(row.fields[column].raw, dialect.numbers);
                return number && *number != std::trunc(*number);
            });
        if (below == sample.end())
            return false;
    }
    return true;
}

/// "2019,2020,2021" above 32, 21, 68: years, or numbers that go up by one, which in every column
/// are twice as large as all below them, or half as large at most.
bool are_of_another_size(const Sample& sample, std::size_t first, const std::vector<double>& top,
                         const Dialect& dialect)
{
    constexpr std::size_t fewest_below = 5;
    std::vector<double> least(top.size(), std::numeric_limits<double>::infinity());
    std::vector<double> most(top.size(), 0);
    std::size_t below = 0;
    for (std::size_t row = first + 1; row < sample.size(); ++row) {
        if (!fits(sample[row], top.size()))
            continue;
        ++below;
        for (std::size_t column = 0; column < top.size(); ++column) {
            const auto number = parse_number(sample[row].fields[column].raw, dialect.numbers);
            if (!number)
                continue;
            least[column] = std::min(least[column], std::abs(*number));
            most[column] = std::max(most[column], std::abs(*number));
        }
    }
    bool differ = below >= fewest_below && (are_years(top) || top[1] == top[0] + 1);
    for (std::size_t column = 0; column < top.size(); ++column)
        differ = differ && least[column] <= most[column] &&
                 (top[column] >= 2 * most[column] || 2 * top[column] <= least[column]);
    return differ;
}

/// Whether one of the words on top stands in that row, too, in its column.
bool has_word_of(const SampleRow& row, const SampleRow& top, const Dialect& dialect)
{
    for (std::size_t column = 0; column < top.fields.size(); ++column)
        if (kind(top.fields[column], dialect) == Kind::Word &&
            row.fields[column].raw == top.fields[column].raw)
            return true;
    return false;
}

} // namespace

Counted counted_names(const Sample& sample, std::size_t first, std::size_t width,
                      const Dialect& dialect)
{
    const SampleRow& top = sample[first];
    if (std::ranges::any_of(top.fields, [&](const Field& field) {
            return field.raw.size() > 15 && kind(field, dialect) == Kind::Number;
        }))
        return Counted::No;
    const std::vector<double> numbers = whole_numbers(top, dialect);
    const bool steps = are_steps(numbers);
    if (!steps && !are_above_fractions(sample, first, width, dialect))
        return Counted::No;
    std::size_t below = 0;
    std::size_t stepping = 0;
    std::size_t named = 0;
    bool years_below = false;
    for (std::size_t row = first + 1; row < sample.size(); ++row) {
        if (!fits(sample[row], width))
            continue;
        if (has_word_of(sample[row], top, dialect)) {
            // Names between two tables come again as a whole.
            if (are_same(sample[row], top))
                continue;
            return Counted::No;
        }
        ++below;
        const std::vector<double> found = whole_numbers(sample[row], dialect);
        stepping += are_steps(found);
        years_below = years_below || std::ranges::any_of(found, is_year);
        named += !sample[row].fields[0].raw.empty();
    }
    // Other rows may go up by chance, but years stand above them only as names.
    const bool only_years_above = !years_below && are_years(numbers);
    if (below < 2 || (stepping * 4 >= below && !only_years_above))
        return Counted::No;
    const bool has_word =
        std::any_of(top.fields.begin(), top.fields.end(),
                    [&](const Field& field) { return kind(field, dialect) == Kind::Word; }) ||
        (top.fields[0].raw.empty() && named == below && numbers.size() + 1 == width);
    const bool only_numbers = width > 2 && steps && numbers.size() == width;
    if (has_word || (only_numbers && are_of_another_size(sample, first, numbers, dialect)))
        return Counted::Names;
    return only_numbers ? Counted::MayBeNames : Counted::No;
}

} // namespace table
