// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/table.h"

#include <optional>

namespace table
{

/// A column of words in which some values are numbers, fewer than half of them: StrayNumbers, at
/// the first. Nothing where numbers belong there, because most words have digits themselves, as in
/// codes and ranges, or where a few numbers stand in free text, from which nothing is learned
/// anyway.
std::optional<Problem> remark_on_stray_numbers(const Table& table, std::size_t column);

/// MostlyNumbers at the first word of a column of words of which half or more are numbers, two at
/// least, and nothing is known of what the words are: an error of a spreadsheet, a day that it made
/// of a number.
std::optional<Problem> remark_on_half_numbers(const Table& table, std::size_t index);

} // namespace table
