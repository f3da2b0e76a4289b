// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/recipe.h"
#include "table/table.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace table
{

/// What the numbers of a column count: as they say, or else its name. Nothing where neither is
/// known.
std::optional<std::string> unit_of(const std::string& column,
                                   const std::optional<std::string>& unit);

/// What is to be said of a column of numbers that is in another unit than before, or in one where
/// there was none, or the other way round: NowOtherUnit, NowNoUnit or NowUnit. Nothing where it is
/// not known what there was.
std::optional<Problem> other_unit(const std::string& column,
                                  const std::optional<std::string>& known, const std::string& seen);

/// The same of every column of numbers that a recipe asks for.
std::vector<Problem> other_units(const Recipe& recipe, const Table& table);

/// What is to be said of a column of numbers with values in the unit that a recipe has for it and
/// values without one, which count as in that unit: SomeNowWithoutUnit, at the first of those.
std::vector<Problem> some_without_unit(const Recipe& recipe, const Table& table);

/// Whether a recipe takes a column for numbers in a unit.
bool asks_for_unit(const Recipe& recipe, const std::string& column);

/// Why numbers in a unit have no prediction: OtherUnit, where the feature is known to have another
/// one.
std::optional<Problem> refused_unit(const Feature& feature, std::string_view unit);

/// The text of a single number without the unit of its feature, however that is written: EUR for €.
/// As it is where the feature has none, or the text. Fails with OtherUnit.
Result<std::string> without_unit_of(const Feature& feature, std::string_view text);

/// The number that a text says, in the unit of its feature or in none. Fails with OtherUnit or
/// NotANumber.
Result<double> number_of(const Feature& feature, std::string_view text, const NumberFormat& format);

} // namespace table
