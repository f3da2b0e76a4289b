// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/encoding.h"

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace table
{

/// Some lines at the start of a text, as far as they are whole, without those that are empty: they
/// are looked at before it is rewritten.
std::vector<std::string_view> first_lines(std::string_view text);

/// A text whose values are parted by two characters, such as || or ::, with one in their place.
struct SingleDelimiter {
    Text text;
    /// What now parts the values: it stood nowhere in the text.
    char delimiter = '\t';
};

/// Whether pairs of blanks may part the values, as far as the beginning of a text tells: some stand
/// there, and neither tabs nor quotes. Of a text that is too large or damaged, no.
bool may_be_parted_by_blanks(const Text& text);

/// Whether a delimiter stands in a line but inside of numbers, dates and times: 1,5 and 10:30.
bool has_delimiter(std::string_view line, char delimiter);

/// Appends a line with tabs between its values; false where that cannot be done.
using WriteLine = std::function<bool(std::string_view line, std::string& content)>;
/// The text with tabs between values that `parted_by` is said to part; nothing where that cannot be
/// done for every line. The lines keep their numbers.
std::optional<SingleDelimiter> with_tabs(const Text& text, std::string_view parted_by,
                                         const WriteLine& write);

/// The text with a delimiter of one character, where every line has as many doubled ones; nothing
/// where that is not so, or where the lines could be parted otherwise. The lines keep their
/// numbers.
std::optional<SingleDelimiter> with_single_delimiter(const Text& text);

} // namespace table
