// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/table.h"

#include <optional>
#include <string>
#include <vector>

namespace table
{

/// Numbers of a column that seem to stand for no value, as instruments and surveys write them:
/// -999, 9999, -32768 far from everything else in it.
struct Sentinels {
    /// One or more, ascending.
    std::vector<double> values;
    /// Rows that have one of them.
    std::size_t count = 0;
    /// Between what all other numbers lie.
    double smallest = 0;
    double largest = 0;
};

/// Nothing where the column has none, or fewer than three other numbers.
std::optional<Sentinels> find_sentinels(const Column& column);

/// The same of each column.
std::vector<std::optional<Sentinels>> find_sentinels(const std::vector<Column>& columns);

/// What was found in a column as a sentence, LooksMissing, at the first of them. Its second
/// argument has them as they stand in the file, apart by semicolons.
std::optional<Problem> remark_on_sentinels(const Table& table, std::size_t column,
                                           const std::optional<Sentinels>& found);

/// The usual marks that stand for no value somewhere in a table, each spelling once: what has to be
/// named beside another mark for all to stay gaps. Looks at the first thousands of rows.
std::vector<std::string> gap_marks(const Table& table);

} // namespace table
