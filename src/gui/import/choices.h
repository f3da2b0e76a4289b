// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/preparation.h"
#include "table/reader.h"

#include <vector>

/// What an import starts from, and what of it stays when the file is read anew.
namespace gui::choices
{

/// Standardized features and a quarter of the rows held back.
table::Preparation usual();

/// Whether every column of the table can have its role.
bool fit(const table::Table& table, const std::vector<table::Role>& roles);

/// Roles of the same columns read as other types: what can no longer be used is ignored, and what
/// can be used now is a feature. \pre as many columns in both tables as roles
std::vector<table::Role> kept(const table::Table& before, const table::Table& now,
                              std::vector<table::Role> roles);

/// The choices made for columns of these names, for the columns of a table: what had no role before
/// is ignored. `missing` receives the columns that were used and are not there or cannot be used.
table::Preparation moved(const table::Preparation& choices, const std::vector<std::string>& columns,
                         const table::Table& table, std::vector<std::string>& missing);

/// What is said of columns of these names, for the columns of a table that has them elsewhere: it
/// is forgotten of those that it lacks.
void move(table::ReadOptions& options, const std::vector<std::string>& columns,
          const table::Table& table);

} // namespace gui::choices
