// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/table.h"

#include <optional>

namespace table
{

/// A column of versions, which are no numbers, because a nought at their end says something: 3.10
/// is not 3.1. OddNumber, at one of them.
std::optional<Problem> remark_on_lost_zeros(const Table& table, std::size_t column);

} // namespace table
