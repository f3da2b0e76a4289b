// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/lost_zeros.h"

#include "table/text_reader.h"
#include "table/unicode.h"

#include <algorithm>
#include <array>

namespace table
{

namespace
{

using namespace std::string_view_literals;

bool is_called_version(const Column& column)
{
    constexpr std::array names = {"version"sv, "versión"sv, "release"sv, "firmware"sv, "ver"sv};
    const std::string name = lower(column.name);
    return std::ranges::any_of(names, [&](std::string_view word) {
        return name == word || (word.size() > 3 && name.ends_with(word));
    });
}

bool ends_with_zero(std::string_view text)
{
    return text.ends_with('0') && text.find('.') != std::string_view::npos;
}

} // namespace

std::optional<Problem> remark_on_lost_zeros(const Table& table, std::size_t index)
{
    constexpr std::size_t rows_asked = 200;
    const Column& column = table.columns()[index];
    if (column.type != ColumnType::Number || !is_called_version(column))
        return std::nullopt;
    TextReader texts(table, {index});
    std::size_t row = 0;
    const std::size_t rows = std::min(table.rows(), rows_asked);
    while (row < rows && !ends_with_zero(without_blanks(texts.read(row).front())))
        ++row;
    if (row == rows)
        return std::nullopt;
    return table.at(row, index, ProblemCode::OddNumber,
                    {column.name, excerpt(without_blanks(table.text(row, index))),
                     shortest(column.numbers[row])});
}

} // namespace table
