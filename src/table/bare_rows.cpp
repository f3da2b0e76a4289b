// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/bare_rows.h"

#include "table/broken_lines.h"
#include "table/excerpt.h"
#include "table/note_lines.h"
#include "table/text_reader.h"
#include "table/unicode.h"

#include <algorithm>
#include <set>
#include <string>
#include <vector>

namespace table
{

namespace
{

/// As far as that is known without reading the text.
bool may_be_bare(const Table& table, std::size_t row)
{
    const std::vector<Column>& columns = table.columns();
    return std::all_of(columns.begin() + 1, columns.end(), [row](const Column& column) {
        return column.type == ColumnType::Text || column.type == ColumnType::Empty ||
               is_gap(column, row);
    });
}

bool is_bare(const Table& table, std::size_t row)
{
    const std::vector<std::string> texts = table.texts(row);
    return std::all_of(texts.begin() + 1, texts.end(),
                       [](const std::string& text) { return without_blanks(text).empty(); });
}

} // namespace

std::optional<Problem> remark_on_bare_rows(const Table& table)
{
    constexpr std::size_t fewest_columns = 3;
    constexpr std::size_t most_looked_at = 1000;
    const std::vector<Column>& columns = table.columns();
    const auto used = std::ranges::count_if(
        columns, [](const Column& column) { return column.type != ColumnType::Empty; });
    if (used < std::ptrdiff_t(fewest_columns) || !is_of_words(columns[0].type))
        return std::nullopt;
    std::size_t looked_at = 0;
    std::vector<std::size_t> bare;
    for (std::size_t row = 0; row < table.rows() && looked_at < most_looked_at; ++row) {
        if (!may_be_bare(table, row))
            continue;
        ++looked_at;
        if (is_bare(table, row))
            bare.push_back(row);
    }
    if (bare.empty() || bare.size() * 4 > table.rows())
        return std::nullopt;
    const auto is_value = [&](std::size_t row) {
        const std::string given = table.text(row, 0);
        const std::string_view text = without_blanks(given);
        const bool is_label = columns[0].type == ColumnType::Category &&
                              std::ranges::count(columns[0].codes, columns[0].codes[row]) > 1;
        // The rest of a line that was broken in two is told as such.
        return is_label || has_number_in_name(text) || begins_small(text) ||
               table.is_missing(text, 0);
    };
    const auto first = std::ranges::find_if_not(bare, is_value);
    return first == bare.end() ? std::nullopt
                               : std::optional(table.at(*first, 0, ProblemCode::MaybeNote,
                                                        {excerpt(table.text(*first, 0))}));
}

std::optional<Problem> remark_on_merged_cells(const Table& table)
{
    constexpr std::size_t fewest_values = 2;
    constexpr std::size_t most_rows = 100'000;
    const std::vector<Column>& columns = table.columns();
    const Column& first = columns[0];
    const std::size_t rows = table.rows();
    if (columns.size() < 2 || first.type == ColumnType::Empty || first.missing < fewest_values ||
        first.missing * 3 < rows || rows > most_rows ||
        std::ranges::none_of(columns, [](const Column& column) { return column.missing == 0; }))
        return std::nullopt;
    TextReader texts(table, {0});
    std::set<std::string> values;
    std::size_t gap = rows;
    for (std::size_t row = 0; row < rows; ++row) {
        const std::string_view text = without_blanks(texts.read(row).front());
        if (text.empty())
            gap = std::min(gap, row);
        else if (!values.emplace(text).second)
            return std::nullopt;
    }
    const std::size_t gaps = rows - values.size();
    if (gap == 0 || gaps < fewest_values || gaps * 3 < rows || values.size() < fewest_values)
        return std::nullopt;
    return table.at(gap, 0, ProblemCode::MergedCells, {first.name, std::to_string(gaps)});
}

} // namespace table
