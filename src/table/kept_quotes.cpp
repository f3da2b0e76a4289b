// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/kept_quotes.h"

#include <algorithm>

namespace table
{

std::optional<Problem> remark_on_quotes(const Table& table, std::size_t index)
{
    const Column& column = table.columns()[index];
    const char quote = table.dialect().quote;
    const auto keeps = [quote](std::string_view text, char mark) {
        return quote != mark && !text.empty() && (text.front() == mark || text.back() == mark);
    };
    const auto is_kept = [&](const std::string& text) { return keeps(text, '"'); };
    // Somebody looks for the reason where one does not end as it begins.
    auto label = std::ranges::find_if(column.labels, [&](const std::string& text) {
        return is_kept(text) && (text.size() < 2 || text.front() != text.back());
    });
    if (label == column.labels.end())
        label = std::ranges::find_if(column.labels, is_kept);
    const std::size_t row =
        label == column.labels.end() ? table.rows() : first_row_of(*label, column);
    if (row < table.rows())
        return table.at(row, index, ProblemCode::KeepsQuotes, {column.name, excerpt(*label)});
    if (keeps(column.name, '"') || (keeps(column.name, '\'') && column.name.size() > 1))
        return Problem{ProblemCode::KeepsQuotes,
                       table.dialect().skipped_lines + 1,
                       0,
                       {column.name, column.name}};
    return std::nullopt;
}

} // namespace table
