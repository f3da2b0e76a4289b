// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/numbers.h"

#include "table/missing_marks.h"
#include "table/number_parts.h"
#include "table/prices.h"
#include "table/unicode.h"
#include "table/units.h"
#include "table/writing.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace table
{

namespace
{

using namespace std::string_view_literals;

/// A number that from_chars found out of range: whether that is because it is too small.
/// It is where its first digit that is not 0 stands behind the decimal point, exponent applied.
bool is_too_small(std::string_view text)
{
    const std::size_t exponent_at = std::min(text.find_first_of("eE"), text.size());
    const std::string_view mantissa = text.substr(0, exponent_at);
    const std::size_t point = std::min(mantissa.find('.'), mantissa.size());
    const std::size_t first = mantissa.find_first_of("123456789");
    if (first == std::string_view::npos)
        return true;
    const std::string_view exponent = text.substr(std::min(exponent_at + 1, text.size()));
    if (exponent.size() > 12)
        return exponent.starts_with('-');
    long long power = 0;
    const char* digits = exponent.data() + (exponent.starts_with('+') ? 1 : 0);
    std::from_chars(digits, exponent.data() + exponent.size(), power);
    return static_cast<long long>(point) - static_cast<long long>(first) + power < 0;
}

/// \pre plain notation: no groups, '.' as decimal mark.
std::optional<double> parse_plain(std::string_view text)
{
    const bool plus = text.starts_with('+');
    if (plus)
        text.remove_prefix(1);
    const std::size_t sign = !plus && text.starts_with('-') ? 1 : 0;
    // Keeps words such as inf away from from_chars.
    if (text.size() <= sign || !(is_digit(text[sign]) || text[sign] == '.'))
        return std::nullopt;
    double value = 0;
    const auto [stop, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (stop != text.data() + text.size())
        return std::nullopt;
    if (error == std::errc::result_out_of_range && is_too_small(text))
        return sign ? -0.0 : 0.0;
    if (error != std::errc() || !std::isfinite(value))
        return std::nullopt;
    return value;
}

/// A number without what people dress it in: unit, parentheses, other minus signs.
struct Undressed {
    std::string_view number;
    bool negative = false;
    bool changed = false;
};

Undressed undressed(std::string_view text, const std::string& unit)
{
    Undressed result{text, false, false};
    std::string_view& number = result.number;
    bool has_unit = !unit.empty();
    const auto take = [&](std::size_t front, std::size_t back) {
        number.remove_prefix(front);
        number.remove_suffix(back);
        number = without_blanks(number);
        result.changed = true;
    };
    const auto is_behind_sign = [&](std::string_view rest) {
        return !rest.empty() && !result.negative &&
               (is_digit(rest.front()) || is_one_of(rest.front(), ".,"sv) ||
                (has_unit && rest.starts_with(unit)));
    };
    for (bool more = true; more && !number.empty();) {
        const std::size_t minus = minus_length(number);
        const std::size_t dash = number.size() - without_dash_for_cents(number).size();
        if (number.size() > 2 && !result.negative && number.starts_with('(') &&
            number.ends_with(')')) {
            take(1, 1);
            result.negative = true;
        } else if (has_unit && number.size() > unit.size() && number.starts_with(unit)) {
            take(unit.size(), 0);
            has_unit = false;
        } else if (has_unit && number.size() > unit.size() && number.ends_with(unit)) {
            take(0, unit.size());
            has_unit = false;
        } else if (minus > 0 && is_behind_sign(without_blanks(number.substr(minus)))) {
            take(minus, 0);
            result.negative = true;
        } else if (number.starts_with("+ ") && is_behind_sign(without_blanks(number.substr(1)))) {
            take(1, 0);
        } else if (dash > 0) {
            take(0, dash);
        } else if (number.size() > 1 && number.ends_with('-') && !result.negative) {
            take(0, 1);
            result.negative = true;
        } else {
            more = false;
        }
    }
    if (result.negative && (number.starts_with('-') || number.starts_with('+')))
        number = {};
    return result;
}

std::optional<double> parse_bare(std::string_view text, const NumberFormat& format)
{
    if (format.decimal == '.' &&
        (format.group.empty() || text.find(format.group) == std::string_view::npos))
        return parse_plain(text);
    const bool comma = format.decimal == ',';
    if (comma && text.find('.') != std::string_view::npos && format.group != ".")
        return std::nullopt;
    std::string plain;
    if (text.starts_with('+') || text.starts_with('-')) {
        plain += text.front();
        text.remove_prefix(1);
    }
    const std::size_t whole_end =
        std::min(text.find_first_of(comma ? ",eE"sv : ".eE"sv), text.size());
    const std::string_view whole = text.substr(0, whole_end);
    if (format.group.empty())
        plain += whole;
    else if (!copy_groups(whole, format.group, plain, format.pairs))
        return std::nullopt;
    std::string_view rest = text.substr(whole_end);
    if (comma && rest.starts_with(',')) {
        plain += '.';
        rest.remove_prefix(1);
    }
    plain += rest;
    return parse_plain(plain);
}

/// The unit that stands at the start or the end of a text, where it is the column's in another
/// writing: m2 beside m²; or else the column's.
std::string unit_written(std::string_view text, const std::string& unit)
{
    if (unit.empty() || text.starts_with(unit) || text.ends_with(unit))
        return unit;
    const std::string_view own = without_unit(text).unit;
    const std::string_view behind_minus = without_blanks(text.substr(minus_length(text)));
    const bool is_other = !own.empty() && is_same_unit(own, unit) &&
                          (behind_minus.starts_with(own) || text.ends_with(own));
    return is_other ? std::string(own) : unit;
}

std::optional<double> parse_usual(std::string_view text, const NumberFormat& format)
{
    if (const auto number = parse_bare(text, format))
        return number;
    const Undressed rest = undressed(text, unit_written(text, format.unit));
    const auto number = rest.changed ? parse_bare(rest.number, format) : std::nullopt;
    if (!number && is_currency(format.unit) && is_nought_of(text, format.unit))
        return 0;
    // (0) is 0, not -0.
    return number && rest.negative ? 0 - *number : number;
}

} // namespace

std::optional<double> parse_number(std::string_view text, const NumberFormat& format)
{
    if (format.keeps_zeros)
        return std::nullopt;
    if (const auto number = parse_usual(text, format))
        return number;
    std::string scratch;
    const std::string_view usual = in_usual_writing(text, scratch);
    return usual.data() == text.data() ? std::nullopt : parse_usual(usual, format);
}

bool could_be_number(std::string_view text)
{
    std::string scratch;
    const std::string_view number = without_sign_and_exponent(in_usual_writing(text, scratch));
    if (number.empty() || !(is_digit(number.front()) || is_one_of(number.front(), ".,")))
        return false;
    for (const NumberFormat& format :
         {NumberFormat{'.', ","}, NumberFormat{',', "."}, NumberFormat{'.', ",", {}, false, true}})
        if (parse_bare(number, format))
            return true;
    std::string digits;
    const std::string_view whole = number.substr(0, number.find_last_of(",."));
    const std::string_view rest = number.substr(whole.size());
    const bool digits_follow = is_fraction(rest);
    return digits_follow && std::ranges::any_of(group_separators, [&](auto separator) {
               digits.clear();
               return copy_groups(whole, separator, digits);
           });
}

bool is_word(std::string_view text)
{
    return !is_missing(text) && !could_be_number(text);
}

std::string shortest(double value)
{
    std::array<char, 40> buffer;
    const auto [stop, error] = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value);
    return std::string(buffer.data(), error == std::errc() ? stop : buffer.data());
}

std::string written_out(double value)
{
    const double size = std::abs(value);
    if (size != 0 && (size < 1e-5 || size >= 1e15))
        return shortest(value);
    std::array<char, 40> buffer;
    const auto written = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value,
                                       std::chars_format::fixed);
    return std::string(buffer.data(), written.ptr);
}

double rounded_to(double value, int digits)
{
    std::array<char, 40> buffer;
    const auto written = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value,
                                       std::chars_format::general, digits);
    double rounded = value;
    std::from_chars(buffer.data(), written.ptr, rounded);
    return rounded;
}

} // namespace table
