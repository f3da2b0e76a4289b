// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/table.h"

#include <optional>

namespace table
{

/// A row that has a word in its first column and nothing else, as hardly any other one: MaybeNote,
/// at the first of them. A label of other rows, and a code such as P07, are values.
std::optional<Problem> remark_on_bare_rows(const Table& table);

/// A first column that is empty below each of its values, as where cells of a spreadsheet are
/// merged, or what comes again was left out: MergedCells, at the first gap.
std::optional<Problem> remark_on_merged_cells(const Table& table);

} // namespace table
