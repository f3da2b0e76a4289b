#pragma once

#include "cli/arguments.h"
#include "table/reader.h"

namespace cli
{

/// The options that say how a table is written: `--encoding --delimiter --quote --decimal --header
/// --skip`.
std::vector<QCommandLineOption> import_options();
/// Those of them that are given. Throws Failure.
table::ReadOptions read_options(const Arguments& arguments);
/// Reads a table. Throws Failure.
table::Table read_table(const QString& file, const table::ReadOptions& options);

} // namespace cli
