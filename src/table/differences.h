// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/recipe.h"
#include "table/table.h"
#include "table/target.h"

#include <string>
#include <vector>

namespace table
{

/// What columns of a table hold otherwise than those that a recipe and a target were made of,
/// before the same choices are made for them: NowWords, NowNumbers, NewLabels and LostLabels, and
/// what other_unit() says, each with the column's name and, where there is one, the place of a
/// value that shows it. New are labels of rows that would stay. Nothing is said of columns
/// that the table lacks, or that are empty in it.
std::vector<Problem> differences(const Recipe& recipe, const std::string& target_name,
                                 const TargetMapping& target, const Table& table);

/// The same where of those columns no more is known than what they held: NowWords and NowNumbers.
/// \pre a type a name
std::vector<Problem> differences(const std::vector<std::string>& names,
                                 const std::vector<ColumnType>& types, const Table& table);

} // namespace table
