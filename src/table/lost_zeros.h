// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/table.h"

#include <optional>

namespace table
{

/// A column of numbers that may be none, because a nought at their end says something: versions,
/// of which 3.10 is not 3.1, or times of day such as 8.30 beside decimal commas. OddNumber, at one
/// of them.
std::optional<Problem> remark_on_lost_zeros(const Table& table, std::size_t column);

} // namespace table
