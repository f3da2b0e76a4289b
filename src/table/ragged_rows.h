// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/dialect.h"
#include "table/sample.h"

namespace table
{

/// How many values the rows of a table have where not all are of one length: spreadsheets write
/// empty cells at the end of some blocks of rows only, loggers get a further sensor, and a
/// delimiter at the end stands behind the rows or behind the names alone. Nothing where all rows
/// have one length, and where rows of another length hold other kinds of values.
/// \param dialect says how most numbers are written.
RowLengths find_row_lengths(const Sample& sample, const Dialect& dialect);

/// Gives every row of those lengths all its values: empty ones at its end, or none beyond the
/// width.
void make_even(Sample& sample, const RowLengths& lengths);

} // namespace table
