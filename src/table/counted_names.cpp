// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/row_kinds.h"

#include "table/dates.h"
#include "table/numbers.h"
#include "table/unicode.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>
#include <set>
#include <string_view>
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

/// "400.5,401.5,402.5" above 0.12, 0.13, 0.14: numbers with a fraction that go by equal steps, each
/// far larger than all below it, as the wavelengths of a spectrometer are.
bool are_fine_steps(const Sample& sample, std::size_t first, std::size_t width,
                    const Dialect& dialect)
{
    constexpr std::size_t fewest = 3;
    constexpr double far_larger = 10;
    std::vector<double> top;
    for (const Field& field : sample[first].fields)
        top.push_back(parse_number(field.raw, dialect.numbers).value_or(0));
    if (width < fewest || std::ranges::all_of(top, [](double n) { return n == std::trunc(n); }))
        return false;
    const double step = top[1] - top[0];
    for (std::size_t i = 0; i < width; ++i)
        if (step == 0 || top[i] <= 0 ||
            std::abs(top[i] - top[0] - static_cast<double>(i) * step) > 1e-6 * top[i])
            return false;
    std::size_t below = 0;
    for (std::size_t row = first + 1; row < sample.size(); ++row) {
        if (!fits(sample[row], width))
            continue;
        ++below;
        for (std::size_t i = 0; i < width; ++i)
            if (const auto number = parse_number(sample[row].fields[i].raw, dialect.numbers);
                number && std::abs(*number) * far_larger > top[i])
                return false;
    }
    return below >= fewest;
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

/// Whether numbers might be the years of a row of names: all of them are some, and of many they go
/// by equal steps.
bool could_be_named_years(const std::vector<double>& numbers)
{
    constexpr std::size_t few = 3;
    return !numbers.empty() && are_years(numbers) && (numbers.size() < few || are_steps(numbers));
}

/// Whether the next row says words wherever that row has numbers, so that it is no row of names. A
/// row that would not do as names, for some are empty or come again, goes on with those above it.
bool is_above_words(const Sample& sample, std::size_t first, std::size_t width,
                    const Dialect& dialect)
{
    const auto next = std::find_if(sample.begin() + std::ptrdiff_t(first) + 1, sample.end(),
                                   [&](const SampleRow& row) { return fits(row, width); });
    for (std::size_t column = 0; next != sample.end() && column < width; ++column)
        if (kind(sample[first].fields[column], dialect) == Kind::Number &&
            (kind(next->fields[column], dialect) != Kind::Word ||
             std::ranges::any_of(next->fields[column].raw, is_digit)))
            return false;
    return next != sample.end() && empty_fields(*next) <= 1 && has_distinct_words(*next, dialect);
}

/// Whether a word on top stands above a column of few words, of which it is none.
bool is_above_labels(const Sample& sample, std::size_t first, std::size_t width,
                     const Dialect& dialect)
{
    constexpr std::size_t fewest_rows_per_label = 4;
    for (std::size_t column = 0; column < width; ++column) {
        if (kind(sample[first].fields[column], dialect) != Kind::Word)
            continue;
        std::set<std::string_view> labels;
        std::size_t words = 0;
        for (std::size_t row = first + 1; row < sample.size(); ++row) {
            if (!fits(sample[row], width) ||
                kind(sample[row].fields[column], dialect) != Kind::Word)
                continue;
            labels.insert(sample[row].fields[column].raw);
            ++words;
        }
        if (words >= labels.size() * fewest_rows_per_label && words > 0 &&
            !labels.contains(sample[first].fields[column].raw))
            return true;
    }
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
    if (are_fine_steps(sample, first, width, dialect))
        return Counted::MayBeNames;
    const std::vector<double> numbers = whole_numbers(top, dialect);
    const bool steps = are_steps(numbers);
    const bool are_few_years =
        numbers.size() <= 2 && could_be_named_years(numbers) && (steps || numbers.size() == 1);
    if ((!steps && !are_few_years && !are_above_fractions(sample, first, width, dialect)) ||
        is_above_words(sample, first, width, dialect))
        return Counted::No;
    std::size_t below = 0;
    std::size_t stepping = 0;
    std::size_t years = 0;
    std::size_t named = 0;
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
        years += could_be_named_years(found);
        // Below the names there may be a line of units.
        named += !sample[row].fields[0].raw.empty() ||
                 (row == first + 1 && has_words_and_gaps(sample[row], dialect));
    }
    // Other rows may go up by chance, but years stand above them only as names, although a few of
    // their numbers may look like years.
    const bool are_like_it = are_years(numbers) ? years * 2 >= below : stepping * 4 >= below;
    // Of two numbers every other pair goes up: then 1 and 2 may be names or not.
    const bool are_first_two = numbers.size() == 2 && numbers[1] == numbers[0] + 1 &&
                               (numbers[0] == 0 || numbers[0] == 1) && stepping < below;
    if (below < 2 || (are_like_it && !are_first_two))
        return Counted::No;
    if (are_like_it)
        return Counted::MayBeNames;
    const bool has_word =
        std::any_of(top.fields.begin(), top.fields.end(),
                    [&](const Field& field) { return kind(field, dialect) == Kind::Word; }) ||
        (top.fields[0].raw.empty() && named == below && numbers.size() + 1 == width);
    // A single year is a number as any other, unless it stands beside one word alone, or a name.
    if (numbers.size() == 1)
        return has_word && (width == 2 || is_above_labels(sample, first, width, dialect))
                   ? Counted::Names
                   : Counted::MayBeNames;
    const bool only_numbers = width > 2 && steps && numbers.size() == width;
    if (has_word || (only_numbers && are_of_another_size(sample, first, numbers, dialect)))
        return Counted::Names;
    return only_numbers ? Counted::MayBeNames : Counted::No;
}

bool head_years(const Sample& sample, std::size_t first, std::size_t width, const Dialect& dialect)
{
    constexpr std::size_t fewest_years = 3;
    constexpr std::size_t fewest_rows = 3;
    const std::vector<double> top = whole_numbers(sample[first], dialect);
    if (top.size() < fewest_years || top.size() == width || !are_years(top) || !are_steps(top))
        return false;
    std::size_t rows = 0;
    std::size_t numbers = 0;
    std::size_t years = 0;
    for (std::size_t row = first + 1; row < sample.size(); ++row) {
        if (!fits(sample[row], width))
            continue;
        ++rows;
        for (const Field& field : sample[row].fields)
            if (const auto number = parse_number(field.raw, dialect.numbers)) {
                ++numbers;
                years += is_year(*number);
            }
    }
    return rows >= fewest_rows && years * 10 <= numbers && numbers >= rows;
}

} // namespace table
