// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/dates.h"

#include "table/unicode.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace table
{

namespace
{

using namespace std::string_view_literals;

/// One part of a date: a number, or the first letters of a month's name.
struct Part {
    std::string_view text;
    int number = -1;

    bool is_year() const { return number >= 1000 && text.size() == 4; }
    bool is_short() const { return text.size() <= 2 && number >= 0; }
    bool is_day() const { return is_short() && number >= 1 && number <= 31; }
    bool is_month() const;
};

bool Part::is_month() const
{
    constexpr std::array months = {"jan"sv, "feb"sv, "mar"sv, "m\u00e4r"sv, "apr"sv,
                                   "may"sv, "mai"sv, "jun"sv, "jul"sv,      "aug"sv,
                                   "sep"sv, "oct"sv, "okt"sv, "nov"sv,      "dec"sv,
                                   "dez"sv, "ene"sv, "abr"sv, "ago"sv,      "dic"sv};
    if (number >= 0)
        return is_short() && number >= 1 && number <= 12;
    const std::string name = lower(text);
    return std::ranges::any_of(months,
                               [&name](std::string_view month) { return name.starts_with(month); });
}

/// Takes a number of at most four digits or a word from the front; nothing where neither stands.
Part take_part(std::string_view& text)
{
    const bool digits = !text.empty() && is_digit(text.front());
    const auto end = std::ranges::find_if(text, [digits](char c) {
        return digits ? !is_digit(c) : is_digit(c) || is_one_of(c, " ,.-/:");
    });
    Part part{text.substr(0, std::size_t(end - text.begin()))};
    text.remove_prefix(part.text.size());
    if (!digits || part.text.size() > 4)
        return part;
    part.number = 0;
    for (const char digit : part.text)
        part.number = 10 * part.number + (digit - '0');
    return part;
}

/// Hours and minutes, and whatever follows them.
bool is_time(std::string_view text)
{
    const Part hours = take_part(text);
    if (!hours.is_short() || hours.number > 24 || !text.starts_with(':'))
        return false;
    text.remove_prefix(1);
    const Part minutes = take_part(text);
    return minutes.text.size() == 2 && minutes.is_short() && minutes.number < 60;
}

/// "5.3." or "17.04.", a day of a year that is not said.
bool is_day_and_month(std::string_view text)
{
    const Part day = take_part(text);
    if (!day.is_day() || !text.starts_with('.'))
        return false;
    text.remove_prefix(1);
    const Part month = take_part(text);
    return month.number >= 0 && month.is_month() && text == ".";
}

/// A month of a year, the year in four digits: 02/2008, 2002-04, March 2008. In figures, a point or
/// a blank between them would make a number of them.
bool is_month_of_year(std::string_view text)
{
    const Part first = take_part(text);
    const std::size_t between = std::min(text.find_first_not_of(" ,.-/"), text.size());
    const std::string_view mark = text.substr(0, between);
    text.remove_prefix(between);
    const Part second = take_part(text);
    const auto is_likely_year = [](const Part& part) {
        return part.is_year() && part.number >= 1800 && part.number <= 2100;
    };
    const bool are_figures = first.number >= 0 && second.number >= 0;
    const bool is_parted = are_figures ? mark == "/" || mark == "-" : between == 1 || between == 2;
    return text.empty() && is_parted &&
           ((first.is_month() && is_likely_year(second)) ||
            (is_likely_year(first) && second.is_month()));
}

} // namespace

bool is_date_or_time(std::string_view text)
{
    if (is_time(text) || is_day_and_month(text) || is_month_of_year(text))
        return true;
    std::array<Part, 3> parts;
    std::array<std::string_view, 2> between_parts;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        parts[i] = take_part(text);
        if (i + 1 == parts.size())
            break;
        const std::size_t between = std::min(text.find_first_not_of(" ,.-/"), text.size());
        if (between == 0 || between > 2)
            return false;
        between_parts[i] = text.substr(0, between);
        text.remove_prefix(between);
    }
    const auto& [first, second, third] = parts;
    const bool ends = text.empty() || text.front() == ' ' || text.front() == ',' ||
                      (text.front() == 'T' && text.size() > 1 && is_digit(text[1]));
    // "24.1 10" are two numbers.
    const bool has_decimals = (between_parts[0] == "." || between_parts[0] == ",") &&
                              between_parts[1] == " " && second.number >= 0 && !third.is_year();
    if (!ends || has_decimals)
        return false;
    const bool two_digits = first.text.size() == 2 && third.text.size() == 2;
    const bool year_ends =
        third.is_year() || (third.is_short() && (two_digits || second.number < 0));
    if (first.is_year())
        return second.is_month() && third.is_day();
    return year_ends &&
           ((first.is_day() && second.is_month()) || (first.is_month() && second.is_day()));
}

bool is_year(double number)
{
    return number >= 1900 && number <= 2100;
}

bool is_compact_date(double number)
{
    if (number != std::floor(number) || number < 1900'01'01 || number > 2100'12'31)
        return false;
    const int date = int(number);
    const int month = date / 100 % 100;
    const int day = date % 100;
    return month >= 1 && month <= 12 && day >= 1 && day <= 31;
}

} // namespace table
