// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/numbers_in_words.h"

#include "table/dates.h"
#include "table/number_pattern.h"
#include "table/text_reader.h"
#include "table/unicode.h"
#include "table/units.h"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace table
{

namespace
{

bool is_followed_by_bracket(std::string_view around)
{
    const std::string_view behind = around.starts_with('0') ? without_blanks(around.substr(1)) : "";
    return !behind.empty() && is_one_of(behind.front(), "([");
}

/// Whether it is made of numbers and what says what they are, beginning with one or with a sign:
/// 5 ft 3, or with what it may be off, 12.3 (0.4) or 12.3 [11.2-13.4].
bool is_measure(const NumberPattern& pattern)
{
    const std::string& around = pattern.around;
    const bool has_sign = is_sign_before_number(first_character(around));
    if (pattern.numbers == 0 || around == "0" || (is_letter_byte(around.front()) && !has_sign))
        return false;
    return pattern.numbers == 1 ||
           std::ranges::any_of(around,
                               [](char c) { return is_letter_byte(c) || is_one_of(c, "'\""); }) ||
           is_followed_by_bracket(around);
}

/// A number that can be read in the notation of the column, as far as its mark alone hinders that.
std::string as_written(std::string number, const Table& table, std::size_t index)
{
    const NumberFormat& format = table.number_format(index);
    if (!parse_number(number, format) && std::ranges::count(number, '.') == 1 &&
        format.decimal == ',')
        std::ranges::replace(number, '.', ',');
    return number;
}

} // namespace

std::optional<Problem> remark_on_numbers_in_words(const Table& table, std::size_t index)
{
    constexpr std::size_t rows_asked = 200;
    constexpr std::size_t fewest = 3;
    struct Found {
        std::size_t rows = 0;
        std::size_t first = 0;
        std::set<std::string> values;
    };
    std::map<std::string, Found> patterns;
    std::size_t values = 0;
    TextReader texts(table, {index});
    for (std::size_t row = 0; row < std::min(table.rows(), rows_asked); ++row) {
        const std::string_view text = without_blanks(texts.read(row).front());
        if (table.is_missing(text, index))
            continue;
        ++values;
        const NumberPattern pattern = pattern_of(text);
        if (!is_measure(pattern) || is_date_or_time(text))
            continue;
        Found& found = patterns.try_emplace(pattern.around, Found{0, row, {}}).first->second;
        ++found.rows;
        found.values.insert(std::string(text));
    }
    // What a person can say is worth telling sooner.
    const std::string& unit = table.columns()[index].said_unit;
    const bool can_be_said = !unit.empty() && !is_known_unit(unit);
    const std::size_t least_tenths = can_be_said ? 6 : 9;
    for (const auto& [around, found] : patterns) {
        if (found.rows < fewest || found.rows * 10 < values * least_tenths ||
            found.values.size() < fewest)
            continue;
        const std::string text(without_blanks(texts.read(found.first).front()));
        const NumberPattern pattern = pattern_of(text);
        const std::string& name = table.columns()[index].name;
        if (pattern.numbers > 1)
            return table.at(found.first, index, ProblemCode::TwoNumbers, {name, excerpt(text)});
        if (can_be_said)
            return table.at(found.first, index, ProblemCode::UnknownUnit,
                            {name, excerpt(unit), excerpt(text)});
        std::string number = as_written(pattern.number, table, index);
        if (is_sign_of_falling(first_character(text)))
            number.insert(0, 1, '-');
        return table.at(found.first, index, ProblemCode::OtherWriting,
                        {name, excerpt(text), std::move(number)});
    }
    return std::nullopt;
}

} // namespace table
