// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/table.h"

#include <optional>

namespace table
{

/// In a column of words, all of which are numbers or would be in a writing that is not read, such
/// as 1_000 or 1.5-103: OtherWriting, at the first of those. \pre the column is of words
std::optional<Problem> remark_on_other_writings(const Table& table, std::size_t column);

} // namespace table
