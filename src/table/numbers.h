// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/dialect.h"

#include <optional>
#include <string>
#include <string_view>

namespace table
{

/// The number a text stands for, whole and finite, or nothing: sign, digits, groups of them where
/// the format has a separator, decimal mark, exponent, the format's unit. Negative are also those
/// with the minus sign U+2212 or an en dash, with a minus behind them and, as accounts are kept,
/// those in parentheses; a dash in place of cents, as in "4,-", is none. Digits of other scripts
/// count as well, and powers of ten in other writings: see in_usual_writing(). What is nearer to 0
/// than any double is 0; what is beyond the largest is no number. \pre no blanks around it.
std::optional<double> parse_number(std::string_view text, const NumberFormat& format);

/// Whether a text is a number in one notation or another, unit apart.
bool could_be_number(std::string_view text);
/// Whether a text is neither that nor a mark for a missing value.
bool is_word(std::string_view text);

/// The shortest text that reads back to the same double.
std::string shortest(double value);
/// The same as a person writes it: 200000, not 2e+05. With a power of ten only where there would be
/// many zeros.
std::string written_out(double value);

/// The number rounded to so many significant digits. \pre 1 <= digits <= 17
double rounded_to(double value, int digits);

} // namespace table
