// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/table.h"

#include <optional>

namespace table
{

/// In a column of words, nearly all of which are the same words and marks around numbers that
/// differ: UnknownUnit for one number that can be said to be one, as in 5.3 x10^9/L or ~2.4, and
/// OtherWriting for others, TwoNumbers for several, as in 2h 22m. Nothing of what has marks alone
/// between its numbers, such as days, versions, telephone numbers and addresses of computers. \pre
/// the column is of words
std::optional<Problem> remark_on_numbers_in_words(const Table& table, std::size_t column);

} // namespace table
