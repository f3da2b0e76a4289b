// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/recipe.h"
#include "table/target.h"

namespace table
{

/// What a mapping makes of the values of that column in another table than the one it was made of:
/// one number for each row that has one. The column is read as apply() reads those of features,
/// whatever this table takes it for: so are gaps told, and labels that the mapping does not know.
/// \param joined whether spellings that differ in capital letters only are one label
/// \param missing_markers those of the recipe beside the mapping
Result<Inputs> targets_of(const TargetMapping& mapping, const std::string& column, bool joined,
                          const std::vector<std::string>& missing_markers, const Table& table);

/// How such a column's numbers are read, for what is to be said of their unit: see other_units().
/// No features where it is read as labels.
Recipe number_recipe(const TargetMapping& mapping, const std::string& column,
                     const std::vector<std::string>& missing_markers);

} // namespace table
