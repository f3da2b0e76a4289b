// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/fixed_columns.h"

#include "table/sample.h"
#include "table/unicode.h"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

namespace table
{

namespace
{

/// From the place of its first character to behind that of its last, as people see them.
struct Span {
    std::size_t start = 0;
    std::size_t stop = 0;
};

/// Of the character there, in bytes.
std::size_t length_at(std::string_view line, std::size_t i)
{
    return std::max<std::size_t>(sequence_length(line.substr(i)), 1);
}

/// Where a line has something, in characters, parted by so many blanks or more.
std::vector<Span> pieces_of(std::string_view line, std::size_t blanks)
{
    std::vector<Span> pieces;
    std::size_t place = 0;
    for (std::size_t i = 0; i < line.size(); i += length_at(line, i), ++place) {
        if (line[i] == ' ')
            continue;
        if (pieces.empty() || place - pieces.back().stop >= blanks)
            pieces.push_back({place, place});
        pieces.back().stop = place + 1;
    }
    return pieces;
}

using Lines = std::vector<std::vector<Span>>;

Lines pieces_of(const std::vector<std::string_view>& lines, std::size_t blanks)
{
    Lines pieces;
    pieces.reserve(lines.size());
    for (const std::string_view line : lines)
        pieces.push_back(pieces_of(line, blanks));
    return pieces;
}

/// What no line has a blank in all of its length: the columns, as far as the lines have them.
std::vector<Span> columns_of(const Lines& lines)
{
    std::vector<bool> is_filled;
    for (const std::vector<Span>& line : lines)
        for (const Span& piece : line) {
            is_filled.resize(std::max(is_filled.size(), piece.stop));
            std::fill(is_filled.begin() + std::ptrdiff_t(piece.start),
                      is_filled.begin() + std::ptrdiff_t(piece.stop), true);
        }
    std::vector<Span> columns;
    for (std::size_t place = 0; place < is_filled.size(); ++place) {
        if (!is_filled[place])
            continue;
        if (columns.empty() || columns.back().stop != place)
            columns.push_back({place, place});
        columns.back().stop = place + 1;
    }
    return columns;
}

bool contains(const Span& column, const Span& piece)
{
    return piece.start >= column.start && piece.stop <= column.stop;
}

/// Whether every line has something in a column, and all of it stands at its left or its right.
bool is_aligned(const Span& column, const Lines& lines)
{
    bool is_left = true;
    bool is_right = true;
    for (const std::vector<Span>& line : lines) {
        const auto is_inside = [&](const Span& piece) { return contains(column, piece); };
        const auto first = std::ranges::find_if(line, is_inside);
        if (first == line.end())
            return false;
        const auto behind = std::find_if_not(first, line.end(), is_inside);
        is_left = is_left && first->start == column.start;
        is_right = is_right && std::prev(behind)->stop == column.stop;
    }
    return is_left || is_right;
}

/// Whether some value would have the name of another column where each blank parts two.
bool are_shifted(const Lines& lines, const std::vector<Span>& columns)
{
    const auto column_of = [&](const Span& piece) {
        return std::ranges::find_if(columns,
                                    [&](const Span& column) { return piece.stop <= column.stop; });
    };
    return std::ranges::any_of(lines, [&](const std::vector<Span>& line) {
        for (std::size_t i = 0; i < std::min(line.size(), lines.front().size()); ++i)
            if (column_of(line[i]) != column_of(lines.front()[i]))
                return true;
        return line.size() != lines.front().size();
    });
}

/// Joins what some lines lack with what is one blank beside it: a part of a name or of values.
void join_parts(std::vector<Span>& columns, const Lines& lines)
{
    const auto is_whole = [&](const Span& column) {
        return std::ranges::all_of(lines, [&](const std::vector<Span>& line) {
            return std::ranges::any_of(line,
                                       [&](const Span& piece) { return contains(column, piece); });
        });
    };
    for (std::size_t i = 0; i < columns.size();) {
        const bool joins_left = i > 0 && columns[i].start - columns[i - 1].stop == 1;
        const bool joins_right =
            i + 1 < columns.size() && columns[i + 1].start - columns[i].stop == 1;
        if (is_whole(columns[i]) || (!joins_left && !joins_right)) {
            ++i;
            continue;
        }
        const std::size_t left = joins_left ? i - 1 : i;
        columns[left].stop = columns[left + 1].stop;
        columns.erase(columns.begin() + std::ptrdiff_t(left) + 1);
        i = left;
    }
}

/// Whether all lines have the same number of pieces.
bool have_as_many(const Lines& lines)
{
    return std::ranges::all_of(
        lines, [&](const std::vector<Span>& line) { return line.size() == lines.front().size(); });
}

std::vector<Span> find_columns(const std::vector<std::string_view>& lines)
{
    constexpr std::size_t fewest_lines = 4;
    constexpr std::string_view other_delimiters = ",;|:";
    if (lines.size() < fewest_lines)
        return {};
    const bool are_parted_otherwise = std::ranges::any_of(other_delimiters, [&](char delimiter) {
        return std::ranges::all_of(
            lines, [delimiter](std::string_view line) { return has_delimiter(line, delimiter); });
    });
    const Lines single = pieces_of(lines, 1);
    std::vector<Span> columns = columns_of(single);
    join_parts(columns, single);
    const bool are_aligned = std::ranges::all_of(
        columns, [&](const Span& column) { return is_aligned(column, single); });
    // Pairs of blanks part the columns as well, unless single ones seem to.
    const Lines pairs = pieces_of(lines, 2);
    const bool do_pairs =
        have_as_many(pairs) && pairs.front().size() >= columns.size() && !have_as_many(single);
    if (columns.size() < 2 || are_parted_otherwise || !are_aligned || do_pairs ||
        !are_shifted(single, columns))
        return {};
    return columns;
}

/// Appends a line with tabs between its columns; false where something stands across two of them.
bool cut(std::string_view line, const std::vector<Span>& columns, std::string& content)
{
    std::size_t place = 0;
    std::size_t column = 0;
    std::string value;
    const auto finish = [&] {
        content += without_blanks(value);
        value.clear();
    };
    for (std::size_t i = 0; i < line.size(); ++place) {
        const std::size_t length = length_at(line, i);
        const std::string_view character = line.substr(i, length);
        i += length;
        if (place >= columns[column].stop && column + 1 < columns.size()) {
            finish();
            content += '\t';
            ++column;
        }
        const bool is_between = place < columns[column].start;
        if (is_between && character != " ")
            return false;
        value += character;
    }
    finish();
    return true;
}

} // namespace

std::optional<SingleDelimiter> with_columns_cut(const Text& text)
{
    if (!may_be_parted_by_blanks(text))
        return std::nullopt;
    const std::vector<Span> columns = find_columns(first_lines(head(text.characters)));
    if (columns.empty())
        return std::nullopt;
    return with_tabs(text, blank_or_more, [&columns](std::string_view line, std::string& content) {
        return cut(line, columns, content);
    });
}

} // namespace table
