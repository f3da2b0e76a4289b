// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/doubled_delimiter.h"

namespace table
{

/// The text with one delimiter between values that stand below each other in columns, at least two
/// blanks apart, where single blanks are part of names or values: "t [s]   U [V]", "New York   7".
/// Nothing where that is not so for every line, or where single blanks part all lines alike. The
/// lines keep their numbers.
std::optional<SingleDelimiter> with_columns_parted(const Text& text);

} // namespace table
