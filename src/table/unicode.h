// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace table
{

/// The length of the well-formed UTF-8 sequence at the start of `text`, or 0 (Unicode 15, table
/// 3-7: no overlong forms, no surrogates, nothing above U+10FFFF).
std::size_t sequence_length(std::string_view text);

/// The character of a well-formed sequence.
char32_t character_of(std::string_view sequence);

/// The characters of a text; U+FFFD for each broken byte.
std::u32string characters_of(std::string_view text);

/// What a look at every byte shows.
struct Utf8Check {
    /// Characters of more than one byte.
    std::size_t wide = 0;
    /// Bytes that belong to no well-formed sequence.
    std::size_t broken = 0;
    /// NUL characters.
    std::size_t nuls = 0;
    bool has_form_feeds = false;
    /// Where the first `limit` broken bytes and NULs stand.
    std::vector<std::size_t> damages;
};
/// Gives up after `limit` NULs: that is no text.
Utf8Check check_utf8(std::string_view bytes, std::size_t limit);

/// Appends one character as UTF-8. \pre it is no surrogate and at most U+10FFFF.
void append_utf8(std::string& text, char32_t character);

/// Bytes of ISO-8859-1, or of Windows-1252, whose five unused codes stay control characters.
std::string utf8_from_single_bytes(std::string_view bytes, bool windows);

/// UTF-16 code units. A surrogate without its partner and a last odd byte become U+FFFD; `damages`
/// tells where in the result the first `limit` of them and of the NULs stand.
std::string utf8_from_utf16(std::string_view bytes, bool big_endian, std::size_t limit,
                            std::vector<std::size_t>& damages);

/// U+FFFD, which stands for bytes of which nobody knows what they are.
inline constexpr char32_t broken_character = 0xFFFD;

constexpr bool is_ascii(char c)
{
    return static_cast<unsigned char>(c) < 0x80;
}

constexpr bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

/// Whether a text is nothing but digits, and some.
constexpr bool is_all_digits(std::string_view text)
{
    return !text.empty() && text.find_first_not_of("0123456789") == std::string_view::npos;
}

constexpr bool is_one_of(char c, std::string_view characters)
{
    return characters.find(c) != std::string_view::npos;
}

/// The text with the letters A to Z made small; others stay as they are.
std::string lower(std::string_view text);

/// The text without what nobody sees at its ends: blanks, tabs, no-break and other spaces,
/// zero-width characters, marks of direction, byte order marks.
std::string_view without_blanks(std::string_view text);

/// How many characters there are; broken bytes count as one each.
std::size_t count_characters(std::string_view text);

} // namespace table
