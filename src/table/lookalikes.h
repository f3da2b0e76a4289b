// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/table.h"

#include <optional>

namespace table
{

/// A column of numbers that are written as times of day (8.30, 15.45), as days of a year (2.7,
/// 24.12) or as postcodes (79098) are, and that is called so, stands beside decimal commas or has
/// a shape that measured numbers hardly ever have: OddNumber or Postcodes, at the first of them.
std::optional<Problem> remark_on_lookalikes(const Table& table, std::size_t column);

} // namespace table
