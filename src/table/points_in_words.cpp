// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/points_in_words.h"

#include "table/points.h"
#include "table/text_reader.h"
#include "table/unicode.h"

#include <algorithm>

namespace table
{

std::optional<Problem> remark_on_points(const Table& table, std::size_t index)
{
    constexpr std::size_t rows_asked = 2000;
    const std::string& name = table.columns()[index].name;
    TextReader texts(table, {index});
    Points points;
    std::optional<Problem> first;
    std::optional<Problem> word;
    for (std::size_t row = 0; row < std::min(table.rows(), rows_asked); ++row) {
        const std::string_view text = without_blanks(texts.read(row).front());
        if (table.is_missing(text, index))
            continue;
        const Measured found = taken_as_points(text);
        points.add(found);
        const std::string_view number = found.number;
        if (number.empty() && !word)
            word = table.at(row, index, ProblemCode::MostlyNumbers, {name, excerpt(text)});
        if (!number.empty() && !first)
            first = table.at(row, index, ProblemCode::OtherWriting,
                             {name, excerpt(text), std::string(number)});
    }
    if (points.stand_beside_words())
        return word;
    return points.may_be() ? first : std::nullopt;
}

} // namespace table
