// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/table.h"

#include <optional>

namespace table
{

/// In a column of words, most of which are two numbers or more, such as a blood pressure of 120/80:
/// TwoNumbers, at one of them. Nothing of dates or of codes such as 2024/001.
/// \pre the column is of words
std::optional<Problem> remark_on_two_numbers(const Table& table, std::size_t column);

} // namespace table
