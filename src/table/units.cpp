// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/units.h"

#include "table/case_folding.h"
#include "table/prices.h"
#include "table/unicode.h"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

namespace table
{

namespace
{

using namespace std::string_view_literals;

constexpr std::size_t longest_unit = 12;

constexpr std::array currencies = {
    "€"sv, "$"sv, "£"sv, "¥"sv, "₹"sv, "Rs."sv, "Rs"sv, "INR"sv, "₽"sv, "₺"sv, "zł"sv, "Kč"sv,
    "kr."sv, "kr"sv, "Fr."sv, "EUR"sv, "USD"sv, "CHF"sv, "GBP"sv, "JPY"sv, "PLN"sv, "CZK"sv,
    "SEK"sv, "US$"sv, "R$"sv, "A$"sv, "C$"sv, "HK$"sv, "NT$"sv, "円"sv, "元"sv, "₩"sv, "₪"sv, "฿"sv,
    "₫"sv, "đ"sv, "₱"sv, "₴"sv, "Rp"sv, "S/"sv, "AUD"sv, "CAD"sv, "NOK"sv, "DKK"sv, "HUF"sv,
    "BRL"sv, "MXN"sv, "CNY"sv, "KRW"sv,
    // What a bank writes for credit and debit.
    "CR"sv, "DR"sv, "Cr"sv, "Dr"sv};

constexpr std::array unit_words = {
    "%"sv, "‰"sv, "°"sv, "°C"sv, "°F"sv, "K"sv, "mm"sv, "cm"sv, "dm"sv, "m"sv, "km"sv, "in"sv,
    "ft"sv, "yd"sv, "mi"sv, "m²"sv, "m2"sv, "m³"sv, "km²"sv, "ha"sv, "mg"sv, "µg"sv, "g"sv, "kg"sv,
    "t"sv, "lb"sv, "lbs"sv, "oz"sv, "ml"sv, "cl"sv, "l"sv, "L"sv, "ms"sv, "s"sv, "sec"sv, "min"sv,
    "h"sv, "hrs"sv, "d"sv, "W"sv, "kW"sv, "MW"sv, "Wh"sv, "kWh"sv, "V"sv, "mV"sv, "A"sv, "mA"sv,
    "Hz"sv, "kHz"sv, "MHz"sv, "GHz"sv, "Pa"sv, "hPa"sv, "kPa"sv, "bar"sv, "mbar"sv, "psi"sv, "J"sv,
    "kJ"sv, "cal"sv, "kcal"sv, "mol"sv, "ppm"sv, "px"sv, "km/h"sv, "m/s"sv, "mph"sv, "N"sv, "kN"sv,
    "Nm"sv, "Stk"sv, "Stück"sv, "pcs"sv, "dB"sv, "µm"sv, "nm"sv, "mmHg"sv, "mmol/l"sv, "mg/dl"sv,
    "kB"sv, "KB"sv, "MB"sv, "GB"sv, "TB"sv, "k"sv, "M"sv, "Mio"sv, "Mio."sv, "Mrd"sv, "Mrd."sv,
    "Tsd."sv, "bn"sv, "mn"sv, "руб."sv, "руб"sv, "р."sv, "Ft"sv, "lei"sv, "l/100km"sv, "l/100 km"sv,
    "L/100km"sv, "L/100 km"sv, "万"sv, "萬"sv, "亿"sv, "億"sv, "万元"sv, "亿元"sv, "万円"sv,
    "億円"sv,
    // What a German bank writes for debit and credit.
    "S"sv, "H"sv};

/// The same unit, as it is written otherwise: what $ and ¥ are of, nobody says.
constexpr std::array<std::pair<std::string_view, std::string_view>, 36> writings = {{
    {"EUR"sv, "€"sv},           {"USD"sv, "$"sv},
    {"US$"sv, "$"sv},           {"GBP"sv, "£"sv},
    {"JPY"sv, "¥"sv},           {"円"sv, "¥"sv},
    {"Rs."sv, "₹"sv},           {"Rs"sv, "₹"sv},
    {"INR"sv, "₹"sv},           {"PLN"sv, "zł"sv},
    {"CZK"sv, "Kč"sv},          {"Fr."sv, "CHF"sv},
    {"руб."sv, "₽"sv},        {"руб"sv, "₽"sv},
    {"р."sv, "₽"sv},          {"CR"sv, "Cr"sv},
    {"DR"sv, "Dr"sv},           {"m2"sv, "m²"sv},
    {"lbs"sv, "lb"sv},          {"L"sv, "l"sv},
    {"sec"sv, "s"sv},           {"hrs"sv, "h"sv},
    {"KB"sv, "kB"sv},           {"Stück"sv, "Stk"sv},
    {"pcs"sv, "Stk"sv},         {"Mio"sv, "M"sv},
    {"Mio."sv, "M"sv},          {"mn"sv, "M"sv},
    {"Mrd"sv, "bn"sv},          {"Mrd."sv, "bn"sv},
    {"Tsd."sv, "k"sv},          {"l/100 km"sv, "l/100km"sv},
    {"L/100km"sv, "l/100km"sv}, {"L/100 km"sv, "l/100km"sv},
    {"萬"sv, "万"sv},           {"億"sv, "亿"sv},
}};

/// One writing for all of a unit.
std::string usual_writing(std::string_view unit)
{
    const auto found =
        std::ranges::find(writings, unit, [](const auto& pair) { return pair.first; });
    if (found != writings.end())
        return std::string(found->second);
    const std::size_t blank = unit.find(' ');
    if (blank != std::string_view::npos)
        return usual_writing(unit.substr(0, blank)) + ' ' + usual_writing(unit.substr(blank + 1));
    return std::string(unit);
}

bool is_in_number(char c)
{
    return is_digit(c) || is_one_of(c, ".,'+-() "sv);
}

/// The bytes of spaces, of typographic apostrophes and of minus signs stand in numbers as well.
std::size_t number_part(std::string_view text)
{
    if (text.empty() || is_in_number(text.front()))
        return text.empty() ? 0 : 1;
    for (const std::string_view part :
         {"\u00A0"sv, "\u202F"sv, "\u2009"sv, "\u2007"sv, "\u2019"sv, "\u2212"sv, "\u2013"sv})
        if (text.starts_with(part))
            return part.size();
    return 0;
}

/// Whether a number and what follows it are points out of the most that there are: 7/10, but
/// neither 12/10, which may be a day, nor 3/8, which is a fraction.
bool are_points(std::string_view number, std::string_view unit)
{
    const std::string_view most = unit.substr(1);
    return is_all_digits(number) && number.size() <= most.size() &&
           (number.size() < most.size() || number <= most);
}

std::string_view without_minus(std::string_view text)
{
    for (const std::string_view minus : {"-"sv, "\u2212"sv, "\u2013"sv})
        if (text.starts_with(minus))
            return without_blanks(text.substr(minus.size()));
    return text;
}

/// How long the exponent is that follows a number: it has a sign, or the number a mark, for the e
/// of 12e4ab belongs to a code.
std::size_t exponent_length(std::string_view number, std::string_view rest)
{
    if (rest.empty() || !is_one_of(rest.front(), "eE"sv) || number.empty() ||
        !is_digit(number.back()))
        return 0;
    const bool has_sign = rest.size() > 1 && is_one_of(rest[1], "+-"sv);
    const std::size_t start = has_sign ? 2 : 1;
    const std::size_t stop = std::min(rest.find_first_not_of("0123456789", start), rest.size());
    const bool is_measured = has_sign || number.find_first_of(".,"sv) != std::string_view::npos;
    return is_measured && stop > start ? stop : 0;
}

/// How much of a text, from its start, may be a number.
std::size_t number_length(std::string_view text)
{
    std::size_t length = 0;
    while (const std::size_t part = number_part(text.substr(length)))
        length += part;
    return length + exponent_length(text.substr(0, length), text.substr(length));
}

bool has_digit(std::string_view text)
{
    return std::any_of(text.begin(), text.end(), is_digit);
}

/// "1e5" is a number; its e is no unit.
bool is_exponent(std::string_view rest)
{
    return rest.size() > 1 && is_one_of(rest.front(), "eE"sv) && has_digit(rest);
}

} // namespace

Measured without_unit(std::string_view text)
{
    if (text.size() > 2 && text.front() == '(' && text.back() == ')')
        return without_unit(without_blanks(text.substr(1, text.size() - 2)));
    const std::string_view unsigned_text = without_minus(text);
    for (const std::string_view currency : currencies) {
        if (!unsigned_text.starts_with(currency))
            continue;
        const std::string_view number = without_blanks(unsigned_text.substr(currency.size()));
        if (has_digit(number) && number_length(number) == number.size())
            return {number, currency};
    }
    const std::size_t length = number_length(text);
    const std::string_view number = without_blanks(text.substr(0, length));
    const std::string_view unit = without_blanks(text.substr(length));
    // "12, High Street" and "3 a b" count nothing.
    const bool ends_well = !number.empty() && (has_digit(number.substr(number.size() - 1)) ||
                                               is_one_of(number.back(), ")-") ||
                                               without_dash_for_cents(number) != number);
    // In "9:30" and "8h15" two numbers are one time.
    const bool is_another_number = has_digit(unit) && !is_known_unit(unit);
    if (ends_well && is_usual_most(unit) && are_points(number, unit))
        return {number, unit};
    if (!ends_well || unit.empty() || unit.size() > longest_unit ||
        (is_one_of(' ', unit) && !is_known_unit(unit)) || is_exponent(unit) || is_another_number)
        return {text, {}};
    return {number, unit};
}

Measured without_unit(std::string_view text, std::string_view said)
{
    const std::string_view unsigned_text = without_minus(text);
    if (!said.empty() && unsigned_text.starts_with(said))
        return {without_blanks(unsigned_text.substr(said.size())), said};
    if (!said.empty() && text.ends_with(said))
        return {without_blanks(text.substr(0, text.size() - said.size())), said};
    return without_unit(text);
}

bool is_out_of(std::string_view unit)
{
    return unit.starts_with('/') && is_all_digits(unit.substr(1));
}

bool is_usual_most(std::string_view unit)
{
    // What marks, stars and quizzes are out of; not 12 or 15, which a month or a day is, nor 8 or
    // 16, parts of an inch.
    constexpr std::array most = {"5"sv,  "6"sv,  "10"sv, "18"sv, "20"sv, "25"sv,  "30"sv, "40"sv,
                                 "45"sv, "50"sv, "60"sv, "75"sv, "80"sv, "100"sv, "120"sv};
    return unit.starts_with('/') && std::ranges::find(most, unit.substr(1)) != most.end();
}

bool is_known_unit(std::string_view unit)
{
    if (std::ranges::find(unit_words, unit) != unit_words.end() || is_currency(unit))
        return true;
    const std::size_t blank = unit.find(' ');
    // "Mio. €"
    return blank != std::string_view::npos && is_known_unit(unit.substr(0, blank)) &&
           is_known_unit(unit.substr(blank + 1));
}

bool is_same_unit(std::string_view one, std::string_view other)
{
    // Of units that we do not know, capital letters tell nothing; of mW and MW they do.
    const bool are_words = !is_known_unit(one) && !is_known_unit(other);
    return usual_writing(one) == usual_writing(other) ||
           (are_words && case_folded(one) == case_folded(other));
}

bool is_currency(std::string_view unit)
{
    return std::ranges::find(currencies, unit) != currencies.end();
}

std::span<const std::string_view> known_currencies()
{
    return currencies;
}

std::span<const std::string_view> known_measures()
{
    return unit_words;
}

std::span<const std::pair<std::string_view, std::string_view>> known_writings()
{
    return writings;
}

} // namespace table
