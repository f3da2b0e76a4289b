// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/staying_rows.h"

#include <algorithm>

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

} // namespace table
