// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/names_elsewhere.h"

#include "table/number_pattern.h"
#include "table/row_kinds.h"
#include "table/unicode.h"

#include <algorithm>
#include <string_view>

namespace table
{

namespace
{

/// "temp" of "temp=21.5".
std::string_view name_in(const Field& value)
{
    const std::size_t mark = value.raw.find('=');
    return mark == std::string_view::npos || mark == 0 || !is_letter_byte(value.raw.front())
               ? std::string_view()
               : value.raw.substr(0, mark);
}

} // namespace

std::optional<char> other_delimiter_of_names(const SampleRow& row, std::size_t width,
                                             const Dialect& dialect)
{
    constexpr std::string_view delimiters = ";\t,| ";
    if (row.broken || row.fields.size() != 1 || row.fields[0].quoted || width < 2)
        return std::nullopt;
    const std::string_view line = row.fields[0].raw;
    for (const char delimiter : delimiters) {
        if (!is_one_of(delimiter, line))
            continue;
        Dialect other = dialect;
        other.delimiter = delimiter;
        const Sample names = take_sample(line, other, 0, 1);
        return !names.empty() && fits(names[0], width) && empty_fields(names[0]) == 0 &&
                       has_distinct_words(names[0], dialect)
                   ? std::optional(delimiter)
                   : std::nullopt;
    }
    return std::nullopt;
}

bool has_names_in_values(const Sample& sample, std::size_t first, std::size_t width)
{
    constexpr std::size_t fewest_rows = 2;
    std::size_t rows = 0;
    for (std::size_t row = first; row < sample.size(); ++row) {
        if (!fits(sample[row], width))
            continue;
        ++rows;
        for (std::size_t column = 0; column < width; ++column) {
            const std::string_view name = name_in(sample[row].fields[column]);
            if (name.empty() || name != name_in(sample[first].fields[column]))
                return false;
        }
    }
    return rows >= fewest_rows;
}

bool is_key_and_value(const SampleRow& row)
{
    const auto has_key = [](const Field& field) {
        const std::size_t mark = field.raw.find(':');
        return !field.quoted && mark != std::string_view::npos && mark > 0 &&
               is_letter_byte(field.raw.front()) &&
               (mark + 1 == field.raw.size() || field.raw[mark + 1] == ' ');
    };
    return has_key(row.fields[0]) &&
           std::none_of(row.fields.begin() + 1, row.fields.end(), has_key);
}

bool is_parted_as_words(const SampleRow& row)
{
    return row.fields.size() > 1 &&
           std::all_of(row.fields.begin() + 1, row.fields.end(), [](const Field& field) {
               return !field.quoted && !field.raw.empty() && field.raw.data()[-1] == ' ';
           });
}

} // namespace table
