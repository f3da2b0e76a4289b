// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <string>
#include <string_view>

/// The parts that written numbers are made of.
namespace table
{

/// What separates groups and can be no decimal mark; where a column has several, the first counts.
inline constexpr std::array<std::string_view, 7> group_separators = {
    "\u00A0", "\u202F", "\u2009", "\u2007", "'", "\u2019", " "};

/// Whether that is the blank of the keyboard or its no-break form, which may also stand between two
/// numbers.
constexpr bool is_blank_separator(std::string_view separator)
{
    return separator == " " || separator == "\u00A0";
}

/// How long the minus sign is that a text begins with: a hyphen, U+2212 or an en dash; 0 where it
/// begins with none.
std::size_t minus_length(std::string_view text);

/// Appends the digits of a whole part without its separators; false if the groups are not right.
/// The last group always has three digits; with `pairs` those before it have two, otherwise three.
bool copy_groups(std::string_view whole, std::string_view group, std::string& plain,
                 bool pairs = false);

/// Whether what stands behind a whole part is a mark and digits, or nothing. \pre it begins with a
/// mark where it is not empty
bool is_fraction(std::string_view rest);

/// The digits and marks of a text that might be a number: what makes it negative is taken away, and
/// its exponent, where it has one.
std::string_view without_sign_and_exponent(std::string_view text);

} // namespace table
