// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/table.h"

#include <cstddef>
#include <functional>
#include <map>
#include <string>
#include <vector>

namespace table
{

/// How much may be held in memory. Beyond it a sample is offered: see TooManyRows.
struct Limits {
    std::size_t rows = 5'000'000;
    /// Rows times columns.
    std::size_t cells = 50'000'000;
    std::size_t columns = 10'000;

    bool operator==(const Limits&) const = default;
};

/// What to read, apart from how the text is written.
struct ReadOptions {
    Overrides overrides;
    Limits limits;
    /// Stop after so many rows: a quick preview. 0 for all.
    std::size_t first_rows = 0;
    /// Keep one row in so many: a sample of a file that is too long.
    std::size_t one_row_in = 1;
    /// The texts that mean "no value", exactly as they stand, in place of the usual ones: a country
    /// called NA stays where NA is not among them. None named: see is_missing().
    std::vector<std::string> missing_markers;
    /// Columns, by position, that are to be of that type whatever they hold. Of a column of
    /// numbers, values that are none count as missing: see NotNumbers.
    std::map<std::size_t, ColumnType> types;
    /// Columns, by position, ascending, in which labels that differ in capital letters only are
    /// one: see join_spellings().
    std::vector<std::size_t> joined = {};
    /// Whether rows that sum up others are left out: see rows_of_totals().
    bool without_totals = false;

    /// Whether something is said of certain columns rather than of the file.
    bool speaks_of_columns() const { return !types.empty() || !joined.empty(); }
    bool operator==(const ReadOptions&) const = default;
};

/// Told how much has been done, from 0 to 1; answers whether to go on.
using Progress = std::function<bool(double done)>;

/// Reads a table from a text in one pass. What is not fixed is detected from the beginning of the
/// text; where the rest shows that numbers are written otherwise, they are read once more. Fails
/// with BadOption, NotATable, NoRows, TooManyColumns, TooManyRows, UnclosedQuote, Cancelled or
/// FileChanged.
Result<Table> read(const Text& text, const ReadOptions& options = {},
                   const Progress& progress = {});

/// Opens, decodes and reads a file: what File::open(), decode() and read() do, and their problems.
Result<Table> read_file(const std::string& path, const ReadOptions& options = {},
                        const Progress& progress = {});

} // namespace table
