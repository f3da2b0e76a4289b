// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/writing.h"

#include "table/number_parts.h"
#include "table/unicode.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <string>
#include <utility>

namespace table
{

namespace
{

using namespace std::string_view_literals;

/// The noughts of scripts whose ten digits follow each other in Unicode.
constexpr std::array<char32_t, 25> noughts = {
    0x0660, 0x06F0,  0x07C0,  0x0966,  0x09E6,  0x0A66,  0x0AE6, 0x0B66, 0x0BE6,
    0x0C66, 0x0CE6,  0x0D66,  0x0E50,  0x0ED0,  0x0F20,  0x1040, 0x17E0, 0x1810,
    0xFF10, 0x104A0, 0x1D7CE, 0x1D7D8, 0x1D7E2, 0x1D7EC, 0x1D7F6};

/// Marks of full width, other hyphens, and the signs that count as those of the keyboard.
constexpr std::array<std::pair<char32_t, std::string_view>, 17> keyboard_marks = {{
    {U'\uFF0E', "."},
    {U'\uFF0C', ","},
    {U'\uFF0B', "+"},
    {U'\uFF0D', "-"},
    {U'\uFE63', "-"},
    {U'\u2010', "-"},
    {U'\u2011', "-"},
    {U'\u2012', "-"},
    {U'\uFF08', "("},
    {U'\uFF09', ")"},
    {U'\uFF05', "%"},
    {U'\u066A', "%"},
    {U'\uFF04', "$"},
    {U'\uFFE5', "¥"},
    {U'\uFFE1', "£"},
    {U'\u3000', " "},
    {U'\uFF07', "'"},
}};

constexpr auto arabic_decimal = "\u066B"sv;
constexpr auto arabic_group = "\u066C"sv;

/// A fraction that is one character, as its numerator and denominator.
struct Fraction {
    std::string_view character;
    int over;
    int under;
};
constexpr std::array<Fraction, 18> fractions = {{
    {"½", 1, 2},
    {"⅓", 1, 3},
    {"⅔", 2, 3},
    {"¼", 1, 4},
    {"¾", 3, 4},
    {"⅕", 1, 5},
    {"⅖", 2, 5},
    {"⅗", 3, 5},
    {"⅘", 4, 5},
    {"⅙", 1, 6},
    {"⅚", 5, 6},
    {"⅐", 1, 7},
    {"⅛", 1, 8},
    {"⅜", 3, 8},
    {"⅝", 5, 8},
    {"⅞", 7, 8},
    {"⅑", 1, 9},
    {"⅒", 1, 10},
}};

/// Whether a text may have digits of another script, or fractions: those begin with one of these
/// bytes.
bool may_have_other_digits(std::string_view text)
{
    return text.find_first_of("\xC2\xD9\xDB\xDF\xE0\xE1\xE2\xEF\xF0"sv) != std::string_view::npos;
}

/// Whether a text of ASCII characters may be a number with a power of ten that is to be settled.
bool may_have_power(std::string_view text)
{
    if (!is_digit(text.front()) && !is_one_of(text.front(), "+-.,"sv))
        return false;
    if (has_bare_power(text))
        return true;
    const std::size_t mark = text.find_first_of("dD*^"sv);
    return mark != std::string_view::npos && mark + 1 < text.size() &&
           (is_one_of(text[mark], "*^"sv) || is_digit(text[mark + 1]) ||
            is_one_of(text[mark + 1], "+-"sv));
}

/// Appends the character as the keyboard has it, or as it is.
void append_usual(std::string& text, std::string_view sequence)
{
    const char32_t character = character_of(sequence);
    for (const char32_t nought : noughts)
        if (character >= nought && character < nought + 10) {
            text += static_cast<char>('0' + (character - nought));
            return;
        }
    const auto mark =
        std::ranges::find(keyboard_marks, character, &decltype(keyboard_marks)::value_type::first);
    text += mark == keyboard_marks.end() ? sequence : mark->second;
}

std::string with_usual_characters(std::string_view text)
{
    std::string usual;
    while (!text.empty()) {
        const std::size_t length = std::max<std::size_t>(sequence_length(text), 1);
        if (length == 1)
            usual += text.front();
        else
            append_usual(usual, text.substr(0, length));
        text.remove_prefix(length);
    }
    return usual;
}

/// Arabic has marks of its own for decimals and thousands, which mean nothing else: 1٬234٫5 is
/// 12345E-1, whatever points and commas mean in its column.
void settle_arabic_marks(std::string& text)
{
    const std::size_t start = std::min(text.find_first_of("0123456789"), text.size());
    const std::size_t stop = text.find_last_of("0123456789") + 1;
    if (start >= stop)
        return;
    const std::string_view number = std::string_view(text).substr(start, stop - start);
    const std::size_t mark = number.find(arabic_decimal);
    const bool is_whole = mark == std::string_view::npos;
    const std::string_view whole = number.substr(0, mark);
    const std::string_view rest =
        is_whole ? std::string_view() : number.substr(mark + arabic_decimal.size());
    std::string digits;
    if ((is_whole && whole.find(arabic_group) == std::string_view::npos) ||
        !(is_whole || is_all_digits(rest)) || !copy_groups(whole, arabic_group, digits))
        return;
    digits += rest;
    if (!is_whole)
        digits += "E-" + std::to_string(rest.size());
    text.replace(start, stop - start, digits);
}

/// 1½ is 15E-1, whatever points and commas mean in its column; of thirds there are as many digits
/// as a number keeps.
void settle_fraction(std::string& text)
{
    for (const auto& [character, over, under] : fractions) {
        const std::size_t at = text.find(character);
        if (at == std::string::npos)
            continue;
        const std::string_view before = without_blanks(std::string_view(text).substr(0, at));
        const std::size_t last_other = before.find_last_not_of("0123456789");
        const std::string_view whole = before.substr(last_other + 1);
        const std::string_view rest = std::string_view(text).substr(at + character.size());
        const bool goes_on = !rest.empty() && is_one_of(rest.front(), "0123456789.,-+"sv);
        // Of groups and decimals before a fraction nobody knows what they mean.
        const bool is_open =
            whole.size() < before.size() && is_one_of(before[last_other], ".,'0123456789"sv);
        if (goes_on || is_open || whole.size() > 9)
            return;
        int wholes = 0;
        std::from_chars(whole.data(), whole.data() + whole.size(), wholes);
        std::array<char, 40> buffer;
        const auto written =
            std::to_chars(buffer.data(), buffer.data() + buffer.size(),
                          (double(wholes) * under + over) / under, std::chars_format::fixed);
        std::string digits(buffer.data(), written.ptr);
        const std::size_t point = digits.find('.');
        digits.erase(point, 1);
        digits += "E-" + std::to_string(digits.size() - point);
        const std::size_t start = std::size_t(whole.data() - text.data());
        text.replace(whole.empty() ? at : start,
                     (whole.empty() ? 0 : at - start) + character.size(), digits);
        return;
    }
}

/// Takes one of the beginnings from a text; false where it has none of them.
template <std::size_t Count>
bool take_one_of(std::string_view& text, const std::array<std::string_view, Count>& beginnings)
{
    for (const std::string_view beginning : beginnings)
        if (text.starts_with(beginning)) {
            text.remove_prefix(beginning.size());
            return true;
        }
    return false;
}

/// A whole power, its sign before it; empty where the text is anything else.
std::string plain_power(std::string_view text)
{
    std::string power;
    if (take_one_of(text, std::array{"-"sv, "\u2212"sv, "\u2013"sv}))
        power = "-";
    else
        take_one_of(text, std::array{"+"sv});
    return is_all_digits(text) ? power.append(text) : std::string();
}

/// The same of small digits on high; empty where it is not.
std::string power_on_high(std::string_view text)
{
    constexpr std::array<std::string_view, 12> high = {"⁰", "¹", "²", "³", "⁴", "⁵",
                                                       "⁶", "⁷", "⁸", "⁹", "⁻", "⁺"};
    std::string power;
    while (!text.empty()) {
        const auto found = std::ranges::find_if(
            high, [&](std::string_view each) { return text.starts_with(each); });
        if (found == high.end())
            return {};
        power += "0123456789-+"[found - high.begin()];
        text.remove_prefix(found->size());
    }
    return plain_power(power);
}

/// "×10³" or "*10^3" behind a number.
std::string power_of_ten(std::string_view text)
{
    text = without_blanks(text);
    if (!take_one_of(text, std::array{"×"sv, "*"sv, "x"sv, "X"sv, "·"sv, "⋅"sv}))
        return {};
    text = without_blanks(text);
    if (!take_one_of(text, std::array{"10"sv}))
        return {};
    return take_one_of(text, std::array{"^"sv, "**"sv}) ? plain_power(text) : power_on_high(text);
}

/// "D+03" behind a number, as Fortran writes it. 3D2 without a mark or sign is a code.
std::string power_of_fortran(std::string_view number, std::string_view text)
{
    if (text.size() < 2 || !is_one_of(text.front(), "dD"sv))
        return {};
    const bool is_measured =
        number.find_first_of(".,"sv) != std::string_view::npos || is_one_of(text[1], "+-"sv);
    return is_measured ? plain_power(text.substr(1)) : std::string();
}

/// Writes the power of ten behind a number as E and digits.
void settle_power(std::string& text)
{
    if (has_bare_power(text)) {
        text = with_marked_power(text);
        return;
    }
    const std::size_t sign = text.starts_with('+') ? 1 : minus_length(text);
    const std::size_t length = std::min(text.find_first_not_of("0123456789., ", sign), text.size());
    const std::string_view number = without_blanks(std::string_view(text).substr(0, length));
    const std::string_view rest = std::string_view(text).substr(length);
    if (number.empty() || rest.empty() || !(is_digit(number.back()) || number.back() == '.'))
        return;
    // Behind an E only the minus may be another: 3e−4.
    std::string power = is_one_of(rest.front(), "eE"sv) ? plain_power(rest.substr(1))
                                                        : power_of_fortran(number, rest);
    if (power.empty())
        power = power_of_ten(rest);
    if (!power.empty())
        text = std::string(number) + 'E' + power;
}

} // namespace

bool has_bare_power(std::string_view text, std::size_t least_decimals)
{
    constexpr int least_power = 100;
    constexpr int most_power = 330;
    if (text.size() < bare_power_length + 2)
        return false;
    const std::string_view power = text.substr(text.size() - bare_power_length);
    if (!is_one_of(power.front(), "+-"sv) || !is_all_digits(power.substr(1)))
        return false;
    int value = 0;
    std::from_chars(power.data() + 1, power.data() + power.size(), value);
    std::string_view number = text.substr(0, text.size() - bare_power_length);
    if (is_one_of(number.front(), "+-"sv))
        number.remove_prefix(1);
    const std::size_t mark = number.find_first_of(".,"sv);
    if (value < least_power || value > most_power || mark > 1 || mark == std::string_view::npos ||
        (mark == 1 && !is_digit(number.front())))
        return false;
    const std::string_view decimals = number.substr(mark + 1);
    return decimals.size() >= least_decimals && is_all_digits(decimals);
}

std::string with_marked_power(std::string_view text)
{
    const std::size_t power = text.size() - bare_power_length;
    return std::string(text.substr(0, power)).append(1, 'E').append(text.substr(power));
}

std::string_view in_usual_writing(std::string_view text, std::string& scratch)
{
    // Asked of every word: most have nothing that is looked for here.
    const bool is_plain = std::ranges::all_of(text, is_ascii);
    const bool has_digit = std::ranges::any_of(text, is_digit);
    if (text.empty() || (is_plain ? !has_digit || !may_have_power(text)
                                  : !has_digit && !may_have_other_digits(text)))
        return text;
    scratch = is_plain ? std::string(text) : with_usual_characters(text);
    settle_arabic_marks(scratch);
    if (!is_plain)
        settle_fraction(scratch);
    settle_power(scratch);
    return scratch;
}

} // namespace table
