// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/doubled_delimiter.h"

#include <optional>
#include <string_view>

namespace table
{

/// One blank, made visible: what is said to part columns that have their places, be they one blank
/// or more apart.
inline constexpr std::string_view blank_or_more = "\u2423";

/// The text with one delimiter between values whose columns have the same places in every line, the
/// names' included, each at its left or its right, as programs print them: where single blanks
/// stand in values or names, so that neither they nor pairs of them part the columns. Nothing where
/// that is not so for every line. The lines keep their numbers.
std::optional<SingleDelimiter> with_columns_cut(const Text& text);

} // namespace table
