// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace table
{

/// A number as it is usually written, where it is written otherwise: with the digits of another
/// script and their marks, in full width, with other hyphens, with a fraction as in 1½, or with its
/// power of ten as in 1.5D+03, 1.500-103, 1.5×10³ or 1.5*10^3. Other texts stay as they are. What
/// is changed is in `scratch`; units, groups and signs are left to those who read the number.
std::string_view in_usual_writing(std::string_view text, std::string& scratch);

/// Whether a text ends with a power of ten without a letter, as Fortran writes those of three
/// digits: 1.500-103. With fewer decimals than three it may as well be a range.
bool has_bare_power(std::string_view text, std::size_t least_decimals = 3);
/// Such a text with an E before its power: 1.500E-103.
std::string with_marked_power(std::string_view text);
/// "-103" behind the digits of 1.500-103.
inline constexpr std::size_t bare_power_length = 4;

} // namespace table
