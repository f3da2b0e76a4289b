// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace table
{

/// A text with its numbers taken out, and the first of them.
struct NumberPattern {
    /// In their places stand zeros.
    std::string around;
    /// With the sign that the text begins with.
    std::string number;
    /// Where in `around` it stands.
    std::size_t place = 0;
    std::size_t numbers = 0;
};

/// Digits behind a sign of a power belong to a unit, as those of x10^9, and so does one behind a
/// letter, as in m3.
NumberPattern pattern_of(std::string_view text);

/// The first character of a text; 0 where there is none, or none that can be read.
char32_t first_character(std::string_view text);

/// Whether a byte is a letter of ASCII or part of a character beyond.
constexpr bool is_letter_byte(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
           static_cast<unsigned char>(c) >= 0x80;
}

/// Whether a character before a number says that it went up: ▲, △, ↑. In Japan it is a minus.
constexpr bool is_sign_of_rising(char32_t c)
{
    return c == U'\u25B2' || c == U'\u25B3' || c == U'\u2191';
}

/// Whether a character before a number says that it went down: ▼, ▽, ↓.
constexpr bool is_sign_of_falling(char32_t c)
{
    return c == U'\u25BC' || c == U'\u25BD' || c == U'\u2193';
}

/// Whether a character is a sign that may stand before a number: ≈, ≤, ±, ▲.
constexpr bool is_sign_before_number(char32_t c)
{
    return c == U'\u00B1' || (c >= 0x2200 && c <= 0x22FF) || (c >= 0x2A7D && c <= 0x2A7E) ||
           is_sign_of_rising(c) || is_sign_of_falling(c);
}

} // namespace table
