// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/encoding.h"

#include <optional>
#include <string>

namespace table
{

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
