// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/numbers.h"

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

constexpr std::string_view no_break_space = "\u00A0";
constexpr std::string_view narrow_space = "\u202F";
constexpr std::string_view minus_sign = "\u2212";
/// What separates groups and can be no decimal mark.
constexpr std::array separators = {" "sv, no_break_space, narrow_space, "'"sv};

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

/// Copies the whole part without its separators; nothing if the groups are not right.
bool copy_groups(std::string_view whole, std::string_view group, std::string& plain)
{
    std::size_t digits = 0;
    bool grouped = false;
    while (!whole.empty()) {
        if (is_digit(whole.front())) {
            plain += whole.front();
            ++digits;
            whole.remove_prefix(1);
        } else if (whole.starts_with(group) && digits >= 1 &&
                   (grouped ? digits == 3 : digits <= 3)) {
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
    if (text.starts_with('(') && text.ends_with(')'))
        return text.substr(1, text.size() - 2);
    if (text.starts_with(minus_sign))
        return text.substr(minus_sign.size());
    if (text.starts_with('-') || text.starts_with('+'))
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
    const bool is_power = !power.empty() && std::all_of(power.begin(), power.end(), is_digit);
    return is_power ? number.substr(0, exponent) : number;
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
    const auto take = [&](std::size_t front, std::size_t back) {
        number.remove_prefix(front);
        number.remove_suffix(back);
        number = without_blanks(number);
        result.changed = true;
    };
    if (number.size() > 2 && number.starts_with('(') && number.ends_with(')')) {
        take(1, 1);
        result.negative = true;
    }
    if (number.starts_with(minus_sign) && !result.negative) {
        take(minus_sign.size(), 0);
        result.negative = true;
    } else if (!unit.empty() && !result.negative && number.size() > unit.size() + 1 &&
               number.starts_with('-') && number.substr(1).starts_with(unit)) {
        take(1, 0);
        result.negative = true;
    }
    if (!unit.empty() && number.size() > unit.size()) {
        if (number.ends_with(unit))
            take(0, unit.size());
        else if (number.starts_with(unit))
            take(unit.size(), 0);
    }
    if (number.size() > 1 && number.ends_with('-') && !result.negative) {
        take(0, 1);
        result.negative = true;
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
    else if (!copy_groups(whole, format.group, plain))
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
    for (const NumberFormat& format : {NumberFormat{'.', ","}, NumberFormat{',', "."}})
        if (parse_bare(number, format))
            return true;
    std::string digits;
    const std::string_view whole = number.substr(0, number.find_last_of(",."));
    const std::string_view rest = number.substr(whole.size());
    const bool digits_follow = rest.empty() || std::all_of(rest.begin() + 1, rest.end(), is_digit);
    return digits_follow && std::any_of(separators.begin(), separators.end(), [&](auto separator) {
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
        for (const std::string_view marker :
             {""sv, "na"sv, "n/a"sv, "nan"sv, "?"sv, "null"sv, "-"sv, "."sv})
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
    for (const auto& [separator, count] :
         {std::pair(" "sv, &spaces_), std::pair(no_break_space, &no_break_spaces_),
          std::pair(narrow_space, &narrow_spaces_), std::pair("'"sv, &apostrophes_)}) {
        if (number.find(separator) == std::string_view::npos)
            continue;
        const std::size_t whole_end = std::min(number.find_first_of(".,"), number.size());
        const std::string_view rest = number.substr(whole_end);
        if (!copy_groups(number.substr(0, whole_end), separator, digits) ||
            !std::all_of(rest.begin() + (rest.empty() ? 0 : 1), rest.end(), is_digit))
            return;
        ++*count;
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
        if (copy_groups(number.substr(0, last), separator == "," ? "."sv : ","sv, digits)) {
            ++mark.decimal;
            ++other.group;
        }
    } else if (different == 0 && same > 1) {
        if (copy_groups(number, separator, digits))
            ++mark.group;
    } else if (different == 0) {
        const bool could_group = copy_groups(number, separator, digits) && number.front() != '0';
        ++(could_group ? mark.either : mark.decimal);
        std::string& example = separator == "," ? comma_example_ : dot_example_;
        if (could_group && example.empty())
            example = excerpt(text);
    }
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
    spaces_ += other.spaces_;
    no_break_spaces_ += other.no_break_spaces_;
    narrow_spaces_ += other.narrow_spaces_;
    apostrophes_ += other.apostrophes_;
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
    return spaces_ + no_break_spaces_ + narrow_spaces_ + apostrophes_ > 0;
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
    else if (no_break_spaces_ > 0)
        group = no_break_space;
    else if (narrow_spaces_ > 0)
        group = narrow_space;
    else if (apostrophes_ > 0)
        group = "'";
    else if (spaces_ > 0 && delimiter != ' ')
        group = " ";
    format.group = group;
    return format;
}

} // namespace table
