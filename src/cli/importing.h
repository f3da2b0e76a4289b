// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/arguments.h"
#include "cli/input.h"
#include "table/reader.h"

#include <map>
#include <string>

namespace cli
{

/// The options that say how a table is written: `--encoding --delimiter --quote --decimal
/// --thousands --header --skip --leave-out-totals --one-row-in --missing-marks --types`.
std::vector<QCommandLineOption> import_options();
/// Throws Failure where one of them is given, but for some, for the reason that there is no table.
void refuse_import_options(const Arguments& arguments, const char* why,
                           std::initializer_list<const char*> but = {});
/// Those of them that say how it is written as a whole. Throws Failure.
table::Overrides overrides_of(const Arguments& arguments);
/// Opens the file at that place of the command line, after a look at those options. Throws Failure.
Input open_table(const Arguments& arguments, int index);
/// Those of them that are given, for that table. Throws Failure.
table::ReadOptions read_options(const Arguments& arguments, const Input& input);

/// `--join-spellings`, and what it says. Throws Failure.
QCommandLineOption join_option();
void join_spellings(const Arguments& arguments, const Input& input, table::ReadOptions& options);

/// What columns of some names are said to hold.
using NamedTypes = std::map<std::string, table::ColumnType>;
/// Says so in the options, wherever those columns are in the file; what is said there already
/// stays. Throws Failure.
void set_types(const NamedTypes& types, const Input& input, table::ReadOptions& options);

/// The position of the column of that name. Throws Failure.
std::size_t find_column(const table::Table& table, const QString& name, const QString& file);

/// Reads a table. Throws Failure.
table::Table read_table(const Input& input, const table::ReadOptions& options);

} // namespace cli
