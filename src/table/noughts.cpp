// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/noughts.h"

#include "table/prices.h"
#include "table/unicode.h"
#include "table/units.h"

namespace table
{

std::optional<Problem> remark_on_noughts(const Table& table, std::size_t index)
{
    const Column& column = table.columns()[index];
    const std::string& unit = table.number_format(index).unit;
    if (column.type != ColumnType::Number || !is_currency(unit))
        return std::nullopt;
    for (std::size_t row = 0; row < column.numbers.size(); ++row) {
        // Only the text of a 0 is worth looking up.
        if (column.numbers[row] != 0)
            continue;
        const std::string text = table.text(row, index);
        if (is_nought_of(without_blanks(text), unit))
            return table.at(row, index, ProblemCode::DashIsNought,
                            {column.name, excerpt(without_blanks(text))});
    }
    return std::nullopt;
}

} // namespace table
