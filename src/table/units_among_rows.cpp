// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/units_among_rows.h"

#include "table/unit_texts.h"

#include <algorithm>

namespace table
{

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
    if (std::ranges::any_of(words, is_number_in_brackets))
        return std::nullopt;
    if (!table.dialect().header || (!says_unit && words.size() < 2))
        return std::nullopt;
    return Problem{ProblemCode::MaybeUnits, table.line(0), 0, {listed(words, most_told)}};
}

} // namespace table
