// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/encoding.h"

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

/// The text with a delimiter of one character, where every line has as many doubled ones; nothing
/// where that is not so, or where the lines could be parted otherwise. The lines keep their
/// numbers.
std::optional<SingleDelimiter> with_single_delimiter(const Text& text);

} // namespace table
