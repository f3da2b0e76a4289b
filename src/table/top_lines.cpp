// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/top_lines.h"

#include "table/numbers.h"

#include <algorithm>

namespace table
{

namespace
{

/// Reads the row once more, every value as a field.
RowOutcome read_fields(RowReader& rows)
{
    rows.go_to(rows.start(), rows.line());
    return rows.read(std::vector<char>(rows.cells().size()));
}

} // namespace

void TopLines::add(RowReader& rows)
{
    if (read_fields(rows) != RowOutcome::Fits || rows.found() < 2)
        return;
    Line line;
    for (const Cell& cell : rows.cells())
        line.values.emplace_back(rows.scanner().value(cell.field, scratch_));
    const auto word = std::ranges::find_if(line.values, is_word);
    if (word == line.values.end())
        return;
    line.word = static_cast<std::size_t>(word - line.values.begin());
    lines_.push_back(std::move(line));
}

bool TopLines::repeats(RowReader& rows)
{
    const auto is_value = [&](const Cell& cell, const std::string& value) {
        return !cell.is_number && rows.scanner().value(cell.field, scratch_) == value;
    };
    return std::ranges::any_of(lines_, [&](const Line& line) {
        // Most rows end here.
        if (!is_value(rows.cells()[line.word], line.values[line.word]))
            return false;
        read_fields(rows);
        return std::ranges::equal(rows.cells(), line.values, is_value);
    });
}

} // namespace table
