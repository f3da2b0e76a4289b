// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/column.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace table
{

std::string_view name(ColumnType type)
{
    constexpr std::array<std::string_view, 4> names = {"number", "category", "text", "empty"};
    return names[static_cast<std::size_t>(type)];
}

bool is_gap(const Column& column, std::size_t row)
{
    switch (column.type) {
    case ColumnType::Number:
        return std::isnan(column.numbers[row]);
    case ColumnType::Category:
        return column.codes[row] == Column::missing_label;
    default:
        return false;
    }
}

std::vector<bool> labels_used(const Column& column, std::span<const std::size_t> rows)
{
    std::vector<bool> used(column.labels.size());
    for (const std::size_t row : rows)
        if (!is_gap(column, row))
            used[column.codes[row]] = true;
    return used;
}

bool same_content(const Column& one, const Column& other)
{
    const auto same_number = [](double a, double b) {
        return a == b || (std::isnan(a) && std::isnan(b));
    };
    return one.name == other.name && one.type == other.type && one.missing == other.missing &&
           one.codes == other.codes && one.labels == other.labels &&
           std::equal(one.numbers.begin(), one.numbers.end(), other.numbers.begin(),
                      other.numbers.end(), same_number);
}

std::size_t first_row_of(std::string_view label, const Column& column)
{
    const auto code = std::ranges::lower_bound(column.labels, label) - column.labels.begin();
    return static_cast<std::size_t>(std::ranges::find(column.codes, code) - column.codes.begin());
}

bool are_labels(std::size_t distinct, std::size_t present)
{
    return distinct <= Column::most_labels && distinct <= std::max<std::size_t>(10, present / 2);
}

} // namespace table
