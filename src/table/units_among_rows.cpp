// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/units_among_rows.h"

#include "table/unicode.h"
#include "table/unit_texts.h"

#include <algorithm>
#include <iterator>
#include <string>
#include <vector>

namespace table
{

namespace
{

/// Whether the first row has a number, as no line of units has: but a 1 says that things are
/// counted, unless 2 follows it.
bool is_measured(const Table& table)
{
    return std::ranges::any_of(table.columns(), [&](const Column& column) {
        return column.type == ColumnType::Number && !is_gap(column, 0) &&
               (column.numbers[0] != 1 || (table.rows() > 1 && column.numbers[1] == 2));
    });
}

/// Several words that nobody knows may be units, but not where they have digits, or all are one:
/// "e" for each test that a pupil was excused from.
bool may_be_unknown_units(const std::vector<std::string>& words)
{
    return words.size() > 1 && std::ranges::count(words, words.front()) < std::ssize(words) &&
           std::ranges::none_of(words, [](const std::string& word) {
               return std::ranges::any_of(word, is_digit) || word.front() == '<';
           });
}

} // namespace

std::optional<Problem> remark_on_units_among_rows(const Table& table)
{
    constexpr std::size_t most_told = 8;
    std::vector<std::string> words;
    for (const Problem& told : table.warnings())
        if (told.code == ProblemCode::MostlyNumbers && told.line == table.line(0))
            words.push_back(told.arguments[1]);
    const bool says_unit = std::ranges::any_of(words, [](const std::string& word) {
        return !unit_said_by(word).empty() || is_time_pattern(word);
    });
    if (std::ranges::any_of(words, is_number_in_brackets) || is_measured(table))
        return std::nullopt;
    if (!table.dialect().header || (!says_unit && !may_be_unknown_units(words)))
        return std::nullopt;
    return Problem{ProblemCode::MaybeUnits, table.line(0), 0, {listed(words, most_told)}};
}

} // namespace table
