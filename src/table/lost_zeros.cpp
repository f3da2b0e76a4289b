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

/// 8.30 or 17.05
bool is_time_of_day(std::string_view text)
{
    const std::size_t point = text.find('.');
    if (point == 0 || point > 2 || text.size() != point + 3)
        return false;
    const std::string_view hour = text.substr(0, point);
    const std::string_view minute = text.substr(point + 1);
    return is_all_digits(hour) && is_all_digits(minute) && minute.front() < '6' &&
           (hour.size() == 1 || hour < "24");
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
    const Notation& notation = table.detection().notation;
    const bool is_version = is_called_version(column);
    const bool has_points = notation.columns[index].format.decimal == '.';
    const bool is_otherwise =
        has_points && std::ranges::any_of(notation.columns, [](const ColumnNotation& other) {
            return other.has_marks && other.format.decimal == ',';
        });
    if (column.type != ColumnType::Number || !(is_version || is_otherwise))
        return std::nullopt;
    TextReader texts(table, {index});
    std::size_t first = table.rows();
    bool are_times = true;
    for (std::size_t row = 0; row < std::min(table.rows(), rows_asked); ++row) {
        const std::string_view text = without_blanks(texts.read(row).front());
        if (table.is_missing(text, index))
            continue;
        are_times = are_times && is_time_of_day(text);
        if (first == table.rows() && ends_with_zero(text))
            first = row;
    }
    if (first == table.rows() || !(is_version || are_times))
        return std::nullopt;
    return table.at(first, index, ProblemCode::OddNumber,
                    {column.name, excerpt(without_blanks(table.text(first, index))),
                     shortest(column.numbers[first])});
}

} // namespace table
