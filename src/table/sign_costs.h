// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>

/// What letter_costs.h looks at: characters, and what stands beside them.
namespace table
{

enum class Script : unsigned char { None, Latin, Greek, Cyrillic, Kana, Han, Hangul };

/// What a character is a letter of; None for signs.
Script script_of(char32_t c);

constexpr bool is_ascii_letter(char32_t c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

constexpr bool is_within(char32_t c, char32_t first, char32_t last)
{
    return c >= first && c <= last;
}

inline bool is_letter(char32_t c)
{
    return script_of(c) != Script::None;
}

/// The small letter of a capital; others as they are.
char32_t small(char32_t c);
bool is_capital(char32_t c);

/// A place in a text; beyond its ends stand blanks.
struct Place {
    const std::u32string& text;
    std::size_t at;

    char32_t here() const { return text[at]; }
    char32_t before() const { return at > 0 ? text[at - 1] : U' '; }
    char32_t behind() const { return at + 1 < text.size() ? text[at + 1] : U' '; }
};

/// How surprising a sign beyond ASCII is, in bits, whatever the language: which one it is, and
/// whether letters stand beside it.
double cost_of_sign(const Place& place);

} // namespace table
