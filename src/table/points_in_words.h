// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/table.h"

#include <cstddef>
#include <optional>

namespace table
{

/// A column of words whose values are points out of one most: MostlyNumbers at a word among them,
/// such as "abs", or OtherWriting where they may be days as well, at the first of them.
/// \pre the column is of words
std::optional<Problem> remark_on_points(const Table& table, std::size_t index);

} // namespace table
