// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/two_numbers.h"

#include "table/dates.h"
#include "table/text_reader.h"
#include "table/unicode.h"

#include <algorithm>

namespace table
{

namespace
{

using namespace std::string_view_literals;

/// Takes a number from the front of a text, one that is measured rather than a code; false where
/// there is none.
bool take_number(std::string_view& text)
{
    constexpr std::size_t most_digits = 6;
    const std::size_t length = std::min(text.find_first_not_of("0123456789.,"sv), text.size());
    const std::string_view number = text.substr(0, length);
    const std::string_view whole = number.substr(0, number.find_first_of(".,"));
    const std::string_view rest = number.substr(whole.size());
    if (!is_all_digits(whole) || whole.size() > most_digits ||
        (whole.front() == '0' && whole.size() > 1) ||
        (!rest.empty() && !is_all_digits(rest.substr(1))))
        return false;
    text.remove_prefix(length);
    return true;
}

/// "2023/24" is a winter or a school's year.
bool begins_with_year(std::string_view text)
{
    return text.size() > 4 && is_all_digits(text.substr(0, 4)) && !is_digit(text[4]) &&
           (text.starts_with("19") || text.starts_with("20"));
}

/// "6/9" and "6/9/17" are days at least as often as two numbers.
bool may_be_day(std::string_view text)
{
    const std::size_t slash = text.find('/');
    if (slash == std::string_view::npos)
        return false;
    const std::string_view rest = text.substr(slash + 1);
    const auto first = parse_number(text.substr(0, slash), {});
    const auto second = parse_number(rest.substr(0, rest.find('/')), {});
    return first && second && std::min(*first, *second) <= 12 && std::max(*first, *second) <= 31;
}

bool is_several_numbers(std::string_view text)
{
    // 0x10 is one number, as computers count.
    if (text.starts_with("0x") || begins_with_year(text) || is_date_or_time(text) ||
        may_be_day(text) || !take_number(text) || text.empty())
        return false;
    const std::string_view start = without_blanks(text);
    std::string_view mark = " ";
    for (const std::string_view each : {"/"sv, "|"sv, ";"sv, "x"sv, "\u00D7"sv})
        if (start.starts_with(each))
            mark = each;
    while (!text.empty()) {
        if (mark != " ") {
            text = without_blanks(text);
            if (!text.starts_with(mark))
                return false;
            text.remove_prefix(mark.size());
        } else if (text.front() != ' ') {
            return false;
        }
        text = without_blanks(text);
        if (!take_number(text))
            return false;
    }
    return true;
}

/// How many of some texts are several numbers, and the first of those.
struct ValueCount {
    std::size_t values = 0;
    std::size_t several = 0;
    std::string first;

    void add(std::string_view text)
    {
        ++values;
        if (is_several_numbers(text) && several++ == 0)
            first = text;
    }
};

/// Of the labels, or of the first rows: the texts themselves are in the file.
ValueCount count(const Table& table, std::size_t index)
{
    constexpr std::size_t rows_asked = 100;
    ValueCount count;
    for (const std::string& label : table.columns()[index].labels)
        count.add(label);
    if (table.columns()[index].type == ColumnType::Category)
        return count;
    TextReader texts(table, {index});
    for (std::size_t row = 0; row < std::min(table.rows(), rows_asked); ++row) {
        const std::string_view text = without_blanks(texts.read(row).front());
        if (!table.is_missing(text, index))
            count.add(text);
    }
    return count;
}

} // namespace

std::optional<Problem> remark_on_two_numbers(const Table& table, std::size_t index)
{
    constexpr std::size_t fewest = 2;
    const Column& column = table.columns()[index];
    const ValueCount found = count(table, index);
    if (found.several < fewest || found.several * 2 <= found.values)
        return std::nullopt;
    TextReader texts(table, {index});
    std::size_t row = 0;
    while (row + 1 < table.rows() && without_blanks(texts.read(row).front()) != found.first)
        ++row;
    return table.at(row, index, ProblemCode::TwoNumbers, {column.name, excerpt(found.first)});
}

} // namespace table
