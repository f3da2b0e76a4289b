// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/table.h"

#include <cstddef>
#include <optional>

namespace table
{

/// A column of words whose values are numbers, some of them with a mark or a short remark beside
/// them: 0,15*, 12.3 p, ~8, ca. 18, <0.5. OtherWriting, at the first of those. \pre the column is
/// of words
std::optional<Problem> remark_on_marked_numbers(const Table& table, std::size_t index);

} // namespace table
