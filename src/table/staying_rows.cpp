// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/staying_rows.h"

#include "table/numbers.h"

#include <algorithm>
#include <set>

namespace table
{

std::vector<std::size_t> needed_columns(std::size_t target, std::span<const std::size_t> features,
                                        MissingRule missing)
{
    std::vector<std::size_t> needed = {target};
    if (missing == MissingRule::DropRow)
        for (const std::size_t column : features)
            if (std::ranges::find(needed, column) == needed.end())
                needed.push_back(column);
    return needed;
}

std::optional<std::size_t> first_gap(const Table& table, std::size_t row,
                                     std::span<const std::size_t> needed)
{
    for (const std::size_t column : needed)
        if (is_gap(table.columns()[column], row))
            return column;
    return std::nullopt;
}

std::vector<std::string> labels_left(const Column& target, std::span<const std::size_t> rows)
{
    std::vector<std::string> labels;
    if (target.type == ColumnType::Category) {
        const std::vector<bool> used = labels_used(target, rows);
        for (std::size_t label = 0; label < used.size(); ++label)
            if (used[label])
                labels.push_back(target.labels[label]);
    } else if (target.type == ColumnType::Number) {
        std::set<double> numbers;
        for (const std::size_t row : rows)
            if (!is_gap(target, row))
                numbers.insert(target.numbers[row]);
        for (const double number : numbers)
            labels.push_back(shortest(number + 0.0));
    }
    return labels;
}

std::vector<std::string> labels_left(const Table& table, const Roles& roles, MissingRule missing)
{
    const auto target = find_target(roles);
    if (!target)
        return {};
    std::vector<std::size_t> features;
    for (std::size_t column = 0; column < std::min(roles.size(), table.columns().size()); ++column)
        if (roles[column] == Role::Feature)
            features.push_back(column);
    const std::vector<std::size_t> needed = needed_columns(*target, features, missing);
    std::vector<std::size_t> rows;
    for (std::size_t row = 0; row < table.rows(); ++row)
        if (!first_gap(table, row, needed))
            rows.push_back(row);
    return labels_left(table.columns()[*target], rows);
}

} // namespace table
