// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/table.h"

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace table
{

/// The rows that sum up others, ascending: as remark_on_totals() finds them, all of that kind.
std::vector<std::size_t> rows_of_totals(const Table& table);

/// The text with nothing in the lines of those rows; all others stay where they are. Nothing where
/// it is too large to be rewritten. \pre ascending rows of a table that was read from it
std::optional<Text> without_rows(const Text& text, const Table& table,
                                 std::span<const std::size_t> rows);

/// A row that sums up others, as below each group of them or at the end: by its word for that.
/// RowOfTotals, at the first. Nothing is asked of tables of one or two rows.
std::optional<Problem> remark_on_totals(const Table& table);

} // namespace table
