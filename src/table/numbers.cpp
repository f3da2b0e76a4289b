// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/numbers.h"

#include "table/prices.h"
#include "table/unicode.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace table
{

namespace
{

using namespace std::string_view_literals;

/// What stands for a minus in typeset texts: U+2212 and the en dash.
constexpr std::array minus_signs = {"\u2212"sv, "\u2013"sv};
/// What separates groups and can be no decimal mark; where a column has several, the first counts.
constexpr std::array<std::string_view, NumberEvidence::separators> group_separators = {
    "\u00A0", "\u202F", "\u2009", "\u2007", "'", "\u2019", " "};

/// How long the minus sign is that a text begins with; 0 where it begins with none.
std::size_t minus_length(std::string_view text)
{
    if (text.starts_with('-'))
        return 1;
    for (const std::string_view minus : minus_signs)
        if (text.starts_with(minus))
            return minus.size();
    return 0;
}

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

/// Copies the whole part without its separators; false if the groups are not right. The last group
/// always has three digits; with `pairs` those before it have two.
bool copy_groups(std::string_view whole, std::string_view group, std::string& plain,
                 bool pairs = false)
{
    const std::size_t full = pairs ? 2 : 3;
    std::size_t digits = 0;
    bool grouped = false;
    while (!whole.empty()) {
        if (is_digit(whole.front())) {
            plain += whole.front();
            ++digits;
            whole.remove_prefix(1);
        } else if (whole.starts_with(group) && digits >= 1 &&
                   (grouped ? digits == full : digits <= full)) {
            grouped = true;
            digits = 0;
            whole.remove_prefix(group.size());
        } else {
            return false;
        }
    }
    return !grouped || digits == 3;
}

/// The digits and marks of a text that might be a number: what makes it negative is taken away.
std::string_view without_sign(std::string_view text)
{
    text = without_dash_for_cents(text);
    if (text.starts_with('(') && text.ends_with(')') && text.size() > 1)
        return without_blanks(text.substr(1, text.size() - 2));
    if (const std::size_t minus = minus_length(text))
        return without_blanks(text.substr(minus));
    if (text.starts_with('+'))
        return text.substr(1);
    return text.ends_with('-') ? text.substr(0, text.size() - 1) : text;
}

/// The same without its exponent, where it has one.
std::string_view without_sign_and_exponent(std::string_view text)
{
    const std::string_view number = without_sign(text);
    const std::size_t exponent = number.find_first_of("eE");
    if (exponent == std::string_view::npos || exponent == 0)
        return number;
    std::string_view power = number.substr(exponent + 1);
    if (power.starts_with('-') || power.starts_with('+'))
        power.remove_prefix(1);
    return is_all_digits(power) ? number.substr(0, exponent) : number;
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
    const auto is_minus = [&](std::string_view rest) {
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
        } else if (minus > 0 && is_minus(without_blanks(number.substr(minus)))) {
            take(minus, 0);
            result.negative = true;
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

} // namespace

namespace
{

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

} // namespace

std::optional<double> parse_number(std::string_view text, const NumberFormat& format)
{
    if (format.keeps_zeros)
        return std::nullopt;
    if (const auto number = parse_bare(text, format))
        return number;
    const Undressed rest = undressed(text, format.unit);
    const auto number = rest.changed ? parse_bare(rest.number, format) : std::nullopt;
    return number && rest.negative ? -*number : number;
}

bool could_be_number(std::string_view text)
{
    const std::string_view number = without_sign_and_exponent(text);
    if (number.empty() || !(is_digit(number.front()) || is_one_of(number.front(), ".,")))
        return false;
    for (const NumberFormat& format :
         {NumberFormat{'.', ","}, NumberFormat{',', "."}, NumberFormat{'.', ",", {}, false, true}})
        if (parse_bare(number, format))
            return true;
    std::string digits;
    const std::string_view whole = number.substr(0, number.find_last_of(",."));
    const std::string_view rest = number.substr(whole.size());
    const bool digits_follow = rest.empty() || std::all_of(rest.begin() + 1, rest.end(), is_digit);
    return digits_follow && std::ranges::any_of(group_separators, [&](auto separator) {
               digits.clear();
               return copy_groups(whole, separator, digits);
           });
}

bool is_missing(std::string_view text, std::span<const std::string> marks)
{
    if (!marks.empty())
        return text.empty() || std::ranges::find(marks, text) != marks.end();
    if (text.size() <= 4) {
        std::array<char, 4> lower = {};
        for (std::size_t i = 0; i < text.size(); ++i)
            lower[i] =
                text[i] >= 'A' && text[i] <= 'Z' ? static_cast<char>(text[i] - 'A' + 'a') : text[i];
        const std::string_view word(lower.data(), text.size());
        for (const std::string_view marker : {""sv, "na"sv, "n/a"sv, "nan"sv, "?"sv, "null"sv,
                                              "-"sv, "."sv, "\u2013"sv, "\u2014"sv, ".."sv, ":"sv})
            if (word == marker)
                return true;
    }
    return false;
}

std::string shortest(double value)
{
    std::array<char, 40> buffer;
    const auto [stop, error] = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value);
    return std::string(buffer.data(), error == std::errc() ? stop : buffer.data());
}

void NumberEvidence::add(std::string_view text)
{
    const std::string_view number = without_sign_and_exponent(text);
    if (number.size() < 2 || !(is_digit(number.front()) || is_one_of(number.front(), ".,")))
        return;
    // Separators that cannot be a decimal mark: taken out where the digits around them are grouped.
    std::string digits;
    for (std::size_t i = 0; i < separators; ++i) {
        const std::string_view separator = group_separators[i];
        if (number.find(separator) == std::string_view::npos)
            continue;
        const std::size_t whole_end = std::min(number.find_first_of(".,"), number.size());
        const std::string_view rest = number.substr(whole_end);
        if (!copy_groups(number.substr(0, whole_end), separator, digits) ||
            !std::all_of(rest.begin() + (rest.empty() ? 0 : 1), rest.end(), is_digit))
            return;
        ++separated_[i];
        // Behind grouped digits a single mark can only be the decimal mark.
        if (!rest.empty())
            ++(rest.front() == ',' ? comma_ : dot_).decimal;
        return;
    }
    std::size_t commas = 0;
    std::size_t dots = 0;
    for (const char c : number) {
        if (!is_digit(c) && c != ',' && c != '.')
            return;
        commas += c == ',';
        dots += c == '.';
    }
    if (commas + dots == 0)
        return;
    const std::size_t last = number.find_last_of(",.");
    Mark& mark = number[last] == ',' ? comma_ : dot_;
    Mark& other = number[last] == ',' ? dot_ : comma_;
    const std::size_t same = number[last] == ',' ? commas : dots;
    const std::size_t different = commas + dots - same;
    const std::string_view separator = number[last] == ',' ? ","sv : "."sv;
    if (different > 0 && same == 1) {
        if (is_grouped(number.substr(0, last), separator == "," ? '.' : ',')) {
            ++mark.decimal;
            ++other.group;
        }
    } else if (different == 0 && same > 1) {
        if (is_grouped(number, number[last]))
            ++mark.group;
    } else if (different == 0) {
        const bool could_group = copy_groups(number, separator, digits) && number.front() != '0';
        ++(could_group ? mark.either : mark.decimal);
        if (could_group)
            is_grouped(number, number[last]);
        std::string& example = separator == "," ? comma_example_ : dot_example_;
        if (could_group && example.empty())
            example = excerpt(text);
    }
}

bool NumberEvidence::is_grouped(std::string_view whole, char mark)
{
    std::string digits;
    const std::string_view separator(&mark, 1);
    const bool in_threes = copy_groups(whole, separator, digits);
    // Nobody writes points in this way.
    const bool in_pairs = mark == ',' && copy_groups(whole, separator, digits, true);
    threes_ += in_threes && !in_pairs;
    pairs_ += in_pairs && !in_threes;
    return in_threes || in_pairs;
}

bool NumberEvidence::decided() const
{
    return comma_.decimal + comma_.group + dot_.decimal + dot_.group > 0;
}

void NumberEvidence::add(const NumberEvidence& other)
{
    for (Mark NumberEvidence::*const mark : {&NumberEvidence::comma_, &NumberEvidence::dot_}) {
        (this->*mark).decimal += (other.*mark).decimal;
        (this->*mark).group += (other.*mark).group;
        (this->*mark).either += (other.*mark).either;
    }
    for (std::size_t i = 0; i < separators; ++i)
        separated_[i] += other.separated_[i];
    threes_ += other.threes_;
    pairs_ += other.pairs_;
    if (comma_example_.empty())
        comma_example_ = other.comma_example_;
    if (dot_example_.empty())
        dot_example_ = other.dot_example_;
}

std::string NumberEvidence::ambiguous_example(char delimiter, const NumberEvidence& all) const
{
    if (decided())
        return {};
    if (comma_.either > 0)
        return comma_example_;
    const bool commas_elsewhere = all.comma_.decimal + all.dot_.group > 0;
    return delimiter == ';' || commas_elsewhere ? dot_example_ : std::string();
}

bool NumberEvidence::has_separators() const
{
    return std::ranges::any_of(separated_, [](std::size_t count) { return count > 0; });
}

NumberFormat NumberEvidence::format(char delimiter, const Overrides& fixed) const
{
    NumberFormat format;
    if (fixed.decimal)
        format.decimal = *fixed.decimal;
    else if (comma_.decimal != dot_.decimal)
        format.decimal = comma_.decimal > dot_.decimal ? ',' : '.';
    else if (comma_.group != dot_.group)
        format.decimal = dot_.group > comma_.group ? ',' : '.';
    else if (comma_.either > 0 && dot_.either == 0)
        // Where commas separate values, a quoted 1,234 is grouped; elsewhere a comma more often
        // marks decimals.
        format.decimal = delimiter == ',' ? '.' : ',';

    const Mark& other = format.decimal == ',' ? dot_ : comma_;
    const std::size_t other_count = other.group + other.either;
    std::string_view group;
    if (fixed.group)
        group = *fixed.group;
    else if (other_count > 0 && other_count >= other.decimal)
        group = format.decimal == ',' ? "." : ",";
    else
        for (std::size_t i = 0; i < separators && group.empty(); ++i)
            if (separated_[i] > 0 && !(delimiter == ' ' && group_separators[i] == " "))
                group = group_separators[i];
    format.group = group;
    format.pairs = has_pairs() && group == ",";
    return format;
}

} // namespace table
