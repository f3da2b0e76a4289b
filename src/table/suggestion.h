// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/preparation.h"
#include "table/suggestion.h"

#include <vector>

namespace table
{

/// Choices to start from. The target is a column that is called like one (target, class, y, …) or
/// the last one, whichever can be predicted without a question; else the one called so, else the
/// last if it is a quantity, else the last column that asks nothing, else the last with labels. As
/// long as there is another one, none in which a fifth of the rows has no value, and no sentences.
/// Other numbers and categories are features. Row numbers, identifiers and words that all differ
/// say nothing about other rows: they are ignored where a feature is left, as are free texts.
Preparation suggest_preparation(const Table& table);

/// Why columns are suggested to be ignored although they hold numbers or words: RowNumbers,
/// CountsUp, Identifier and AllDifferent, each with the column's name.
std::vector<Problem> reasons_to_ignore(const Table& table);

/// The warnings without those that suggest to ignore a column which has another role: that is
/// decided. \pre one role a column
std::vector<Problem> undecided(std::vector<Problem> warnings, const Table& table,
                               const Roles& roles);

} // namespace table
