// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/detection.h"

#include <cstddef>

namespace table
{

/// What a value says: nothing, a number, or anything else.
enum class Kind : unsigned char { Missing, Number, Word };
Kind kind(const Field& field, const Dialect& dialect);

/// Whether a row has so many values and no wrong quotes.
bool fits(const SampleRow& row, std::size_t width);
/// Whether two rows hold the same values.
bool are_same(const SampleRow& one, const SampleRow& other);
/// Whether no value is a number and no two are the same.
bool has_distinct_words(const SampleRow& row, const Dialect& dialect);
/// Whether no value is a number.
bool has_words_and_gaps(const SampleRow& row, const Dialect& dialect);
std::size_t empty_fields(const SampleRow& row);
/// "|---|:--:|" or "=== ===": what draws a line below the names.
bool is_rule(const SampleRow& row);

/// What a row on top seems to be where the kinds of its values do not tell.
enum class Counted : unsigned char { No, MayBeNames, Names };
/// "country,1990,2000,2010" or "0,1,2,class": words that stand in no other row, or no name above
/// row names, beside whole numbers that go by equal steps, which those below them do not. Without
/// a word, "1990,2000,2010", they are names above numbers of another size, or else may be names or
/// not. \pre the row `first` fits
Counted counted_names(const Sample& sample, std::size_t first, std::size_t width,
                      const Dialect& dialect);

/// Whether at least three years that follow each other stand in such names, above numbers that
/// hardly ever are years: that is beyond doubt.
bool head_years(const Sample& sample, std::size_t first, std::size_t width, const Dialect& dialect);

/// The lines below the names, which stand in the row `first`, that are no rows: a line of dashes,
/// one of units, the types and roles of the columns.
LinesBehind find_lines_behind(const Sample& sample, std::size_t first, std::size_t width,
                              const Dialect& dialect);

} // namespace table
