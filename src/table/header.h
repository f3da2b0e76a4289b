// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/detection.h"

#include <span>
#include <string>
#include <vector>

namespace table
{

/// The names of the columns, each different and none empty, and what had to be changed to make them
/// so.
struct Header {
    std::vector<std::string> names;
    std::vector<Problem> problems;
};

/// The values of a row that may be names of `width` columns: without the mark of a comment that
/// stands alone before them ("# t u" where blanks separate values), and without the empty values
/// beyond the width. Where blanks separate them, "t [s] U [V]" are two names if two are wanted.
std::vector<Field> names_of(const SampleRow& row, const Dialect& dialect, std::size_t width);

/// Whether so many values above rows of another width may be their names: not many more, and at
/// least half of them, or two less.
bool may_be_names(std::size_t found, std::size_t width);

/// Names for the columns: from the row in which the table starts, or "column 1", "column 2",
/// ... A row with one name less leaves the column of row names unnamed, or the last one if that is
/// empty everywhere; of more less, the last ones. Names beyond the width are told and left out; a
/// row with any other number of names is kept out. A name keeps its first thousands of characters.
/// Where names go on in further lines, each column has what all say.
Header read_header(const Text& text, const Detection& detection);

} // namespace table
