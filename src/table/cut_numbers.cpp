// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/cut_numbers.h"

#include "table/unicode.h"

#include <algorithm>
#include <cmath>

namespace table
{

namespace
{

/// Whether all numbers of a column are whole ones.
bool is_of_whole_numbers(const Column& column)
{
    return column.type == ColumnType::Number && column.missing == 0 &&
           std::ranges::all_of(column.numbers,
                               [](double number) { return number == std::trunc(number); });
}

/// Whether a column may hold the decimals of the one before it.
bool may_be_decimals(const Column& column)
{
    return is_of_whole_numbers(column) &&
           std::ranges::none_of(column.numbers, [](double number) { return number < 0; });
}

} // namespace

std::optional<Problem> remark_on_delimiter(const Table& table)
{
    const auto& columns = table.columns();
    if (table.dialect().delimiter != ',')
        return std::nullopt;
    const bool lacks_names = std::ranges::any_of(table.warnings(), [](const Problem& told) {
        return told.code == ProblemCode::MissingName;
    });
    const bool is_lone_pair = columns.size() == 2 && !table.dialect().header;
    if (!lacks_names && !is_lone_pair)
        return std::nullopt;
    for (std::size_t i = 0; i + 1 < columns.size(); ++i) {
        if (!is_of_whole_numbers(columns[i]) || !may_be_decimals(columns[i + 1]))
            continue;
        const std::string number = table.text(0, i) + ',' + table.text(0, i + 1);
        const auto is_sign = [](char c) { return c == '-' || c == ',' || is_digit(c); };
        if (std::ranges::all_of(number, is_sign))
            return table.at(0, i, ProblemCode::AmbiguousDelimiter, {excerpt(number)});
    }
    return std::nullopt;
}

} // namespace table
