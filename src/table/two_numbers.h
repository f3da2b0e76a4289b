// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/table.h"

#include <optional>

namespace table
{

/// A column of words, most of which are two numbers or more, such as a blood pressure of 120/80:
/// TwoNumbers, at one of them. Nothing of dates, of codes such as 2024/001, or where it is said
/// that most are numbers.
std::optional<Problem> remark_on_two_numbers(const Table& table, std::size_t column);

} // namespace table
