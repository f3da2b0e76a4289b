// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/stray_numbers.h"

#include "table/text_reader.h"
#include "table/unicode.h"

#include <algorithm>

namespace table
{

namespace
{

/// What a look at the values shows.
struct Values {
    std::size_t words = 0;
    std::size_t words_with_digits = 0;
    /// Of the first number.
    std::size_t row = 0;
    std::string number;

    void add(std::string_view text, const NumberFormat& format, std::size_t at, std::size_t times)
    {
        if (!parse_number(text, format)) {
            words += times;
            words_with_digits += std::any_of(text.begin(), text.end(), is_digit) ? times : 0;
        } else if (number.empty() || at < row) {
            row = at;
            number = excerpt(text);
        }
    }
};

Values values_of_labels(const Column& column, const NumberFormat& format)
{
    struct Use {
        std::size_t first = 0;
        std::size_t times = 0;
    };
    std::vector<Use> uses(column.labels.size());
    for (std::size_t row = 0; row < column.codes.size(); ++row) {
        if (column.codes[row] == Column::missing_label)
            continue;
        Use& use = uses[column.codes[row]];
        if (use.times++ == 0)
            use.first = row;
    }
    Values values;
    for (std::size_t label = 0; label < uses.size(); ++label)
        values.add(column.labels[label], format, uses[label].first, uses[label].times);
    return values;
}

/// Of the first rows: the texts themselves are in the file.
Values values_of_texts(const Table& table, std::size_t column)
{
    constexpr std::size_t rows_asked = 2000;
    TextReader texts(table, {column});
    Values values;
    for (std::size_t row = 0; row < std::min(table.rows(), rows_asked); ++row) {
        const std::string_view text = without_blanks(texts.read(row).front());
        if (!table.is_missing(text, column))
            values.add(text, table.number_format(column), row, 1);
    }
    return values;
}

} // namespace

std::optional<Problem> remark_on_stray_numbers(const Table& table, std::size_t index)
{
    const Column& column = table.columns()[index];
    const std::size_t present = table.rows() - column.missing;
    const bool is_used = column.type == ColumnType::Category;
    // One number in five texts is no accident.
    const bool is_spoilt = column.type == ColumnType::Text && column.number_count * 5 >= present;
    // A 1 beside nothing is a word like any other.
    if (column.labels_gaps || column.number_count == 0 || column.number_count * 2 >= present ||
        !(is_used || is_spoilt))
        return std::nullopt;
    const Values values = is_used ? values_of_labels(column, table.number_format(index))
                                  : values_of_texts(table, index);
    if (values.number.empty() || values.words_with_digits * 2 > values.words)
        return std::nullopt;
    return table.at(
        values.row, index, ProblemCode::StrayNumbers,
        {column.name, values.number, std::to_string(column.number_count), std::to_string(present)});
}

std::optional<Problem> remark_on_half_numbers(const Table& table, std::size_t index)
{
    constexpr std::size_t fewest = 2;
    const Column& column = table.columns()[index];
    const std::size_t present = table.rows() - column.missing;
    if (column.labels_gaps || column.number_count < fewest || column.number_count * 2 < present)
        return std::nullopt;
    TextReader texts(table, {index});
    for (std::size_t row = 0; row < table.rows(); ++row) {
        const std::string_view text = without_blanks(texts.read(row).front());
        if (!table.is_missing(text, index) && !parse_number(text, table.number_format(index)))
            return table.at(row, index, ProblemCode::MostlyNumbers, {column.name, excerpt(text)});
    }
    return std::nullopt;
}

} // namespace table
