// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/broken_lines.h"

#include "table/text_reader.h"
#include "table/unicode.h"

#include <algorithm>
#include <numeric>

namespace table
{

namespace
{

constexpr std::size_t rows_searched = 2000;
constexpr std::size_t most_candidates = 2000;

/// How many columns there are up to the last one that holds something.
std::size_t used_width(const Table& table)
{
    std::size_t width = table.columns().size();
    while (width > 0 && table.columns()[width - 1].type == ColumnType::Empty)
        --width;
    return width;
}

/// Rows without a value in the last column, as far as that is known without reading the text.
std::vector<std::size_t> rows_with_open_end(const Table& table, const Column& last)
{
    std::vector<std::size_t> rows;
    const std::size_t end =
        last.type == ColumnType::Text ? std::min(table.rows(), rows_searched) : table.rows();
    for (std::size_t row = 1; row < end && rows.size() < most_candidates; ++row)
        if (last.type == ColumnType::Text || is_gap(last, row))
            rows.push_back(row);
    return rows;
}

/// How many values there are up to the last one that is not empty.
std::size_t filled(const std::vector<std::string_view>& texts)
{
    std::size_t count = texts.size();
    while (count > 0 && without_blanks(texts[count - 1]).empty())
        --count;
    return count;
}

bool begins_with_digit(std::string_view text)
{
    const std::size_t sign = !text.empty() && is_one_of(text.front(), "+-#(") ? 1 : 0;
    return text.size() > sign && is_digit(text[sign]);
}

bool begins_large(std::string_view text)
{
    return !text.empty() && text.front() >= 'A' && text.front() <= 'Z';
}

/// How all rows but some begin.
enum class Beginning : unsigned char { Any, Digit, Capital };

/// \param others are ascending.
Beginning beginning_of_rows(const Table& table, const std::vector<std::size_t>& others)
{
    constexpr std::size_t fewest = 3;
    TextReader texts(table, {0});
    std::size_t rows = 0;
    std::size_t digits = 0;
    std::size_t capitals = 0;
    for (std::size_t row = 0; row < std::min(table.rows(), rows_searched); ++row) {
        if (std::ranges::binary_search(others, row))
            continue;
        const std::string_view text = without_blanks(texts.read(row).front());
        if (table.is_missing(text, 0))
            continue;
        ++rows;
        digits += begins_with_digit(text);
        capitals += begins_large(text);
    }
    if (rows < fewest)
        return Beginning::Any;
    return digits == rows     ? Beginning::Digit
           : capitals == rows ? Beginning::Capital
                              : Beginning::Any;
}

bool begins_otherwise(std::string_view text, Beginning usual)
{
    if (usual == Beginning::Digit)
        return !begins_with_digit(text);
    return usual == Beginning::Capital && begins_small(text);
}

} // namespace

bool begins_small(std::string_view text)
{
    if (text.empty())
        return false;
    const auto second = text.size() > 1 ? static_cast<unsigned char>(text[1]) : 0;
    return (text.front() >= 'a' && text.front() <= 'z') ||
           (text.front() == '\xC3' && second >= 0x9F);
}

std::optional<Problem> remark_on_broken_lines(const Table& table)
{
    constexpr std::size_t most_named = 12;
    const std::size_t width = used_width(table);
    if (width < 2 || table.rows() < 4 || table.columns()[0].type == ColumnType::Number)
        return std::nullopt;

    std::vector<std::size_t> columns(table.columns().size());
    std::iota(columns.begin(), columns.end(), std::size_t());
    TextReader texts(table, columns);
    std::vector<std::size_t> rests;
    std::vector<std::string> beginnings;
    // How many values the line has that the last of them belongs to.
    std::size_t together = 0;
    for (const std::size_t row : rows_with_open_end(table, table.columns()[width - 1])) {
        const std::size_t above_it = filled(texts.read(row - 1));
        const std::vector<std::string_view>& found = texts.read(row);
        const std::size_t values = filled(found);
        const std::string_view beginning = without_blanks(found.front());
        if (values == 0 || values >= width || table.is_missing(beginning, 0) ||
            begins_with_digit(beginning))
            continue;
        const bool goes_on = !rests.empty() && rests.back() + 1 == row;
        const std::size_t above = goes_on ? together : above_it;
        if (above == 0 || above + values - 1 > width)
            continue;
        together = above + values - 1;
        rests.push_back(row);
        beginnings.emplace_back(beginning);
    }
    if (rests.empty())
        return std::nullopt;

    const Beginning usual = beginning_of_rows(table, rests);
    std::string lines;
    std::size_t first = table.rows();
    std::size_t named = 0;
    for (std::size_t i = 0; i < rests.size(); ++i) {
        if (!begins_otherwise(beginnings[i], usual) || named++ > most_named)
            continue;
        first = std::min(first, rests[i]);
        lines += (lines.empty() ? "" : ", ") +
                 (named > most_named ? "…" : std::to_string(table.line(rests[i])));
    }
    if (lines.empty())
        return std::nullopt;
    return Problem{ProblemCode::BrokenLines, table.line(first), 0, {lines}};
}

} // namespace table
