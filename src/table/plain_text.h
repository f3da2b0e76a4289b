// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/encoding.h"
#include "table/reader.h"

#include <vector>

namespace table
{

/// A text in which a row is a line and a delimiter one character, how it is to be read, and what
/// had to be rewritten for it, to be told.
struct PlainText {
    Text text;
    ReadOptions options;
    std::vector<Problem> rewritten;
};

/// The same without the rows of its table that sum up others, which may have been why a column was
/// one of words; nothing where there are none. All other lines stay where they are.
std::optional<PlainText> without_totals(const PlainText& plain, const Table& table);

/// The same table: quotes around whole lines are taken off, delimiters of two characters become
/// one, and names that are declared above the rows, as in ARFF files, stand in a line.
PlainText plain_text(const Text& text, const ReadOptions& options);

} // namespace table
