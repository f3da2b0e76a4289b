// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/detection.h"

#include <cstddef>
#include <optional>

namespace table
{

/// What parts a line in which the delimiter does not stand, where it has as many different words as
/// there are columns: "a,b,c" above "1;2,5;x"; nothing where it is not like that.
std::optional<char> other_delimiter_of_names(const SampleRow& row, std::size_t width,
                                             const Dialect& dialect);

/// Whether each value has the name of its column before it, the same one in all rows of the sample
/// from that one on: "t=0;temp=21.5".
bool has_names_in_values(const Sample& sample, std::size_t first, std::size_t width);

/// Whether a row says of one thing what it is, as above a table: "Place: Bonn, Cellar".
bool is_key_and_value(const SampleRow& row);

/// Whether a blank stands behind each delimiter, as in a sentence: "List, as of May, Bonn".
bool is_parted_as_words(const SampleRow& row);

} // namespace table
