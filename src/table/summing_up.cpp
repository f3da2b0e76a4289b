// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/summing_up.h"

#include "table/unicode.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>
#include <string_view>
#include <vector>

namespace table
{

namespace
{

constexpr std::size_t ways = 8;
constexpr std::size_t sum_way = 0;
constexpr std::size_t mean_way = 1;
constexpr std::size_t least_way = 3;
constexpr std::size_t most_way = 4;

/// What numbers may be summed up to; puts them in another order. \pre at least two
std::array<double, ways> summed_up(std::vector<double>& numbers)
{
    const auto [least, most] = std::ranges::minmax(numbers);
    double sum = 0;
    for (const double number : numbers)
        sum += number;
    const auto count = static_cast<double>(numbers.size());
    const double mean = sum / count;
    double squares = 0;
    for (const double number : numbers)
        squares += (number - mean) * (number - mean);
    const auto middle = numbers.begin() + std::ptrdiff_t(numbers.size() / 2);
    std::ranges::nth_element(numbers, middle);
    const double below =
        numbers.size() % 2 == 1 ? *middle : *std::max_element(numbers.begin(), middle);
    const double median = (*middle + below) / 2;
    return {sum,
            mean,
            median,
            least,
            most,
            count,
            std::sqrt(squares / (count - 1)),
            std::sqrt(squares / count)};
}

/// How far a number that is written with so many decimals may be from what was rounded to it.
double rounding(int decimals, double size)
{
    constexpr double of_doubles = 1e-9;
    double last_place = 1;
    for (int i = 0; i < decimals; ++i)
        last_place /= 10;
    return 0.5 * last_place * (1 + of_doubles) + of_doubles * size;
}

int decimals_of(std::string_view text, char mark)
{
    const std::size_t at = text.rfind(mark);
    if (at == std::string_view::npos)
        return 0;
    int digits = 0;
    while (at + 1 + std::size_t(digits) < text.size() &&
           is_digit(text[at + 1 + std::size_t(digits)]))
        ++digits;
    return digits;
}

/// Of each way, in how many columns a row sums up in it, and with a fraction.
struct Agreement {
    std::array<std::size_t, ways> columns{};
    std::array<bool, ways> has_fraction{};
};

Agreement agreement(const Table& table, std::size_t row, const RowsBetween& above)
{
    Agreement found;
    std::array<bool, ways> is_otherwise{};
    for (std::size_t place = 0; place < table.columns().size(); ++place) {
        const Column& column = table.columns()[place];
        if (column.type != ColumnType::Number || std::isnan(column.numbers[row]))
            continue;
        std::vector<double> numbers;
        above.each([&](std::size_t each) {
            if (!std::isnan(column.numbers[each]))
                numbers.push_back(column.numbers[each]);
        });
        // Of numbers that are all the same, or all 0, nothing is told.
        if (numbers.size() < 2 ||
            std::ranges::adjacent_find(numbers, std::not_equal_to()) == numbers.end())
            continue;
        const int decimals =
            decimals_of(table.text(row, place), table.number_format(place).decimal);
        const std::array<double, ways> values = summed_up(numbers);
        const double size = std::max(std::abs(values[least_way]), std::abs(values[most_way])) *
                            static_cast<double>(numbers.size());
        for (std::size_t way = 0; way < ways; ++way) {
            const bool is_rounded = way != sum_way && values[way] != std::trunc(values[way]);
            const double most = is_rounded ? rounding(decimals, size) : 1e-9 * size;
            const bool agrees = std::abs(column.numbers[row] - values[way]) <= most;
            found.columns[way] += agrees;
            found.has_fraction[way] = found.has_fraction[way] || decimals > 0;
            is_otherwise[way] = is_otherwise[way] || !agrees;
        }
        // Nearly always the first column says it all.
        if (std::ranges::all_of(is_otherwise, std::identity()))
            return {};
    }
    for (std::size_t way = 0; way < ways; ++way)
        if (is_otherwise[way])
            found.columns[way] = 0;
    return found;
}

} // namespace

std::size_t columns_summed_up(const Table& table, std::size_t row, const RowsBetween& above)
{
    return std::ranges::max(agreement(table, row, above).columns);
}

bool looks_like_means(const Table& table, std::size_t row, const RowsBetween& above)
{
    constexpr std::size_t fewest_columns = 2;
    const auto is_whole = [](double number) { return number == std::trunc(number); };
    std::size_t with_fraction = 0;
    for (const Column& column : table.columns()) {
        if (column.type != ColumnType::Number || std::isnan(column.numbers[row]))
            continue;
        bool are_whole = true;
        bool some_are_less = false;
        bool some_are_more = false;
        above.each([&](std::size_t each) {
            const double number = column.numbers[each];
            are_whole = are_whole && (std::isnan(number) || is_whole(number));
            some_are_less = some_are_less || number < column.numbers[row];
            some_are_more = some_are_more || number > column.numbers[row];
        });
        if (!some_are_less || !some_are_more)
            return false;
        with_fraction += are_whole && !is_whole(column.numbers[row]);
    }
    return with_fraction >= fewest_columns;
}

Sums sums_of(const Table& table, std::size_t row, const RowsBetween& others)
{
    Sums found;
    for (const Column& column : table.columns()) {
        if (column.type != ColumnType::Number || std::isnan(column.numbers[row]))
            continue;
        double sum = 0;
        double size = 0;
        std::size_t summed = 0;
        others.each([&](std::size_t each) {
            const double number = column.numbers[each];
            if (std::isnan(number) || number == 0)
                return;
            sum += number;
            size += std::abs(number);
            ++summed;
        });
        if (std::abs(column.numbers[row] - sum) > 1e-9 * size)
            return {};
        // Of numbers that are nearly all 0 nothing is told.
        if (summed < 2)
            continue;
        double unit = 1;
        const auto are_multiples = [&](double of) {
            return others.all_of([&](std::size_t each) {
                const double times = column.numbers[each] / of;
                return std::isnan(times) || std::abs(times - std::round(times)) < 1e-6;
            });
        };
        while (unit * 10 <= size && are_multiples(unit * 10))
            unit *= 10;
        while (unit > 1e-6 && !are_multiples(unit))
            unit /= 10;
        ++found.columns;
        found.digits += std::log10(1 + size / unit);
    }
    return found;
}

bool sums_up_surely(const Table& table, std::size_t row, const RowsBetween& above)
{
    constexpr std::size_t fewest_rows = 4;
    const Agreement found = agreement(table, row, above);
    return above.size() >= fewest_rows &&
           (std::ranges::max(found.columns) > 1 || found.columns[sum_way] > 0 ||
            (found.columns[mean_way] > 0 && found.has_fraction[mean_way]));
}

} // namespace table
