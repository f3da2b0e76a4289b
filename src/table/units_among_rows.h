// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/table.h"

#include <optional>

namespace table
{

/// The first row, where it has words in columns that hold numbers otherwise and one of them is a
/// unit, or several stand beside each other: MaybeUnits; nothing where that is not so. \pre the
/// warnings of the table say which columns hold numbers but for a word
std::optional<Problem> remark_on_units_among_rows(const Table& table);

} // namespace table
