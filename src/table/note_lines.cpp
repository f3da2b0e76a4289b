// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/note_lines.h"

#include "table/broken_lines.h"
#include "table/case_folding.h"
#include "table/numbers.h"
#include "table/row_kinds.h"
#include "table/sample.h"
#include "table/total_words.h"
#include "table/unicode.h"

#include <algorithm>
#include <array>

namespace table
{

namespace
{

using namespace std::string_view_literals;

bool is_empty(const Cell& cell)
{
    return !cell.is_number && cell.field.raw.empty() && !cell.field.quoted;
}

bool holds_word(const Cell& cell)
{
    return !cell.is_number && is_word(cell.field.raw);
}

/// "==== ===== ====", as below a table of plain text.
bool is_rule(const std::vector<Cell>& cells)
{
    const auto has_marks_only = [](const Cell& cell) {
        return !cell.is_number &&
               cell.field.raw.find_first_not_of("-=+:") == std::string_view::npos;
    };
    return has_marks_only(cells[0]) && std::ranges::all_of(cells, has_marks_only) &&
           std::ranges::any_of(cells, [](const Cell& cell) {
               return cell.field.raw.find("---") != std::string_view::npos ||
                      cell.field.raw.find("===") != std::string_view::npos;
           });
}

/// Whether no column of rows of that width has two values, and some rows leave columns out.
bool are_crosses(const Sample& sample, std::size_t width)
{
    std::vector<std::string_view> marks(width);
    bool has_gaps = false;
    for (const SampleRow& row : sample) {
        if (!fits(row, width))
            continue;
        has_gaps = has_gaps || (empty_fields(row) > 0 && empty_fields(row) < width);
        for (std::size_t column = 0; column < width; ++column) {
            const std::string_view text = row.fields[column].raw;
            if (text.empty())
                continue;
            if (!marks[column].empty() && marks[column] != text)
                return false;
            marks[column] = text;
        }
    }
    return has_gaps;
}

bool has_only_name(const SampleRow& row, std::size_t width)
{
    return fits(row, width) && empty_fields(row) + 1 == width && !row.fields[0].raw.empty();
}

/// Whether rows with nothing but their first value stand as titles do: several groups of rows begin
/// with one, the first row among them; or an empty line is above each.
bool stand_as_titles(const Sample& sample, std::size_t width, std::string_view text)
{
    const auto is_alone = [width](const SampleRow& row) { return has_only_name(row, width); };
    const auto ends_line = [&](std::size_t at) { return is_one_of(text[at], "\r\n"); };
    const auto is_below_empty_line = [&](std::size_t row) {
        const std::size_t start = sample[row].offset;
        const bool is_pair = start > 1 && text[start - 2] == '\r' && text[start - 1] == '\n';
        const std::size_t end = start - std::min<std::size_t>(start, is_pair ? 2 : 1);
        return (row > 0 && fits(sample[row - 1], width) &&
                empty_fields(sample[row - 1]) == width) ||
               (end > 0 && ends_line(end) && ends_line(end - 1));
    };
    std::size_t groups = 0;
    std::size_t below_rows = 0;
    std::size_t below_gaps = 0;
    for (std::size_t row = 0; row < sample.size(); ++row) {
        if (!is_alone(sample[row]))
            continue;
        groups += row + 1 < sample.size() && !is_alone(sample[row + 1]);
        const bool is_below_gap = is_below_empty_line(row);
        below_gaps += is_below_gap;
        below_rows += row > 0 && !is_below_gap;
    }
    return (groups > 1 && is_alone(sample.front())) || (below_gaps > 0 && below_rows == 0);
}

bool has_several_words(std::string_view text)
{
    return std::ranges::count(text, ' ') > 2 || text.find(": ") != std::string_view::npos ||
           text.ends_with(':');
}

} // namespace

bool has_number_in_name(std::string_view text)
{
    return std::ranges::any_of(text, is_digit) && !is_one_of(' ', text);
}

bool is_like_note(std::string_view text)
{
    // Folded words behind which a note may go on at once.
    constexpr std::array words = {"abgerufen"sv,   "accessed"sv,     "as of"sv,    "consultado"sv,
                                  "copyright"sv,   "datenstand"sv,   "erstellt"sv, "exportiert"sv,
                                  "last update"sv, "quelle"sv,       "quellen"sv,  "retrieved"sv,
                                  "stand"sv,       "last updated"sv, "fuente"sv,   "fuentes"sv,
                                  "anmerkung"sv,   "fussnote"sv};
    // And those that need a colon.
    constexpr std::array others = {"anmerkungen"sv, "bemerkung"sv, "hinweis"sv,  "legend"sv,
                                   "legende"sv,     "leyenda"sv,   "lizenz"sv,   "license"sv,
                                   "nota"sv,        "notas"sv,     "note"sv,     "notes"sv,
                                   "remark"sv,      "remarks"sv,   "source"sv,   "sources"sv,
                                   "updated"sv,     "url"sv,       "exported"sv, "created"sv};
    constexpr std::array marks = {"©"sv, "(c) "sv, "* "sv, "† "sv};
    const std::string folded = case_folded(text);
    const auto begins = [&](std::string_view word, bool needs_colon) {
        const std::string_view rest =
            folded.starts_with(word) ? std::string_view(folded).substr(word.size()) : "?"sv;
        return rest.starts_with(':') || (!needs_colon && (rest.empty() || rest.front() == ' '));
    };
    return std::ranges::any_of(words, [&](auto word) { return begins(word, false); }) ||
           std::ranges::any_of(others, [&](auto word) { return begins(word, true); }) ||
           std::ranges::any_of(marks, [&](auto mark) { return folded.starts_with(mark); });
}

NoteLines::NoteLines(const Text& text, const Detection& detection)
    : text_size_(text.characters.size())
{
    const Dialect& dialect = detection.dialect;
    const std::size_t width = detection.width;
    if (width < 2)
        return;
    const std::size_t top = dialect.header ? 1 + detection.lines_behind_header : 0;
    const Sample sample =
        take_sample(head(text.characters), dialect, dialect.skipped_lines + top, 1000);
    are_crosses_ = are_crosses(sample, width);
    const auto is_full = [&](const SampleRow& row) {
        return fits(row, width) && empty_fields(row) + 1 < width;
    };
    const auto begins_as_note = [](const SampleRow& row) {
        return is_like_note(row.fields[0].raw) || has_several_words(row.fields[0].raw);
    };
    // Notes at the end say nothing of the rows.
    const auto last = std::find_if(sample.rbegin(), sample.rend(), [&](const SampleRow& row) {
        return is_full(row) && !begins_as_note(row);
    });
    const auto end = last == sample.rend() ? sample.end() : last.base();
    std::vector<std::size_t> filled(width);
    std::size_t rows = 0;
    std::size_t names = 0;
    std::size_t alone = 0;
    std::size_t like_notes = 0;
    for (auto row = sample.begin(); row != end; ++row) {
        alone += has_only_name(*row, width);
        if (!is_full(*row))
            continue;
        ++rows;
        like_notes += begins_as_note(*row);
        if (const Field& name = row->fields[0]; kind(name, dialect) == Kind::Word) {
            ++names;
            most_blanks_ = std::max(most_blanks_, std::ranges::count(name.raw, ' '));
        }
        for (std::size_t column = 0; column < width; ++column) {
            const Field& field = row->fields[column];
            filled[column] += !field.raw.empty();
            if (kind(field, dialect) == Kind::Word)
                words_.emplace(column, field.raw);
        }
    }
    const bool has_gaps = std::any_of(filled.begin() + 1, filled.end(), [rows](std::size_t count) {
        return count > 0 && count < rows;
    });
    const auto used = std::ptrdiff_t(width) - std::ranges::count(filled, std::size_t());
    may_be_titles_ = used > 2 && !has_gaps && alone <= rows;
    stand_as_titles_ = !sample.empty() && stand_as_titles(sample, width, text.characters);
    if (names * 2 <= rows)
        most_blanks_ = -1;
    rows_are_like_notes_ = like_notes * 10 > rows;
}

bool NoteLines::is_lone_note(std::string_view text, std::size_t column) const
{
    const bool begins_so = text.starts_with("(") || (text.size() > 2 && is_digit(text[0]) &&
                                                     is_one_of(')', text.substr(0, 3)));
    // The rest of a line that was broken in two is told as such.
    if (begins_small(text) && !is_like_note(text))
        return false;
    if (!rows_are_like_notes_ && (is_like_note(text) || has_several_words(text) || begins_so))
        return true;
    return column == 0 && may_be_titles_ && !has_number_in_name(text) &&
           (stand_as_titles_ || !could_be_name(text));
}

/// "Bob" in a column of names, of whom nothing else is known.
bool NoteLines::could_be_name(std::string_view text) const
{
    return std::ranges::count(text, ' ') <= most_blanks_ && !is_word_for_totals(text);
}

/// "Source: Office for stats, 2024": beside a number at most and words, some of which stand nowhere
/// else.
bool NoteLines::is_split_note(const std::vector<Cell>& cells) const
{
    if (rows_are_like_notes_ || !is_like_note(cells[0].field.raw))
        return false;
    std::size_t numbers = 0;
    std::size_t others = 0;
    for (std::size_t column = 1; column < cells.size(); ++column) {
        if (is_empty(cells[column]))
            continue;
        const bool is_a_word = holds_word(cells[column]);
        const bool is_label =
            is_a_word && words_.contains({column, std::string(cells[column].field.raw)});
        numbers += !is_a_word;
        others += !is_label;
    }
    return numbers < 2 && others > 0;
}

RowOutcome NoteLines::outcome_of(const RowReader& rows) const
{
    constexpr std::size_t longest_end = 2000;
    const std::vector<Cell>& cells = rows.cells();
    if (cells.size() < 2)
        return RowOutcome::Fits;
    const auto first = std::ranges::find_if_not(cells, is_empty);
    if (first == cells.end())
        return are_crosses_ ? RowOutcome::Fits : RowOutcome::NoValues;
    if (is_rule(cells))
        return RowOutcome::NoValues;
    const auto column = std::size_t(first - cells.begin());
    const bool is_alone = std::all_of(first + 1, cells.end(), is_empty);
    const bool is_near_end = rows.start() + longest_end > text_size_;
    // Nearly all rows end here.
    if ((!is_alone && (column > 0 || !is_near_end)) || !holds_word(*first))
        return RowOutcome::Fits;
    const std::string_view text = first->field.raw;
    const bool is_note =
        is_alone ? !words_.contains({column, std::string(text)}) && is_lone_note(text, column)
                 : is_split_note(cells);
    return is_note ? RowOutcome::Note : RowOutcome::Fits;
}

} // namespace table
