// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/detection.h"

#include "table/dates.h"
#include "table/header.h"
#include "table/names_elsewhere.h"
#include "table/numbers.h"
#include "table/row_kinds.h"
#include "table/two_line_names.h"
#include "table/unicode.h"
#include "table/units.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <set>
#include <vector>

namespace table
{

namespace
{

/// "Account;123;;;": at least half of the places up to the width of the table are empty.
bool is_padded(const SampleRow& row, std::size_t width)
{
    return !row.fields[0].raw.empty() && row.fields.back().raw.empty() &&
           empty_fields(row) * 2 >= width;
}

/// A header with other many names than the rows have values: some too few (those of row names, or
/// of what follows a delimiter at the end of each row), or some too many.
bool is_uneven_header(const SampleRow& row, std::size_t width, const Dialect& dialect)
{
    if (row.broken || width < 2 || row.fields.size() == width)
        return false;
    const std::vector<Field> all_names = names_of(row, dialect, width);
    std::span<const Field> names = all_names;
    while (names.size() < width && names.size() > 1 && names.back().raw.empty() &&
           names.size() + 2 < width)
        names = names.first(names.size() - 1);
    std::size_t words = 0;
    for (const Field& field : names) {
        if (kind(field, dialect) == Kind::Number)
            return false;
        words += kind(field, dialect) == Kind::Word;
    }
    // A delimiter at the end of the names is no name.
    return may_be_names(names.size(), width) && words >= 2 && words + 1 >= names.size();
}

/// The first rows below that one.
std::vector<const SampleRow*> rows_below(const Sample& sample, std::size_t first, std::size_t width)
{
    constexpr std::size_t rows_asked = 200;
    std::vector<const SampleRow*> below;
    for (std::size_t row = first + 1; row < sample.size() && below.size() < rows_asked; ++row)
        if (fits(sample[row], width))
            below.push_back(&sample[row]);
    return below;
}

/// Leaves of all rows that are the same the first one, and none that is like that one.
void leave_different(std::vector<const SampleRow*>& rows, const SampleRow& unlike)
{
    std::set<std::vector<std::string_view>> known;
    std::erase_if(rows, [&](const SampleRow* row) {
        std::vector<std::string_view> values;
        std::ranges::transform(row->fields, std::back_inserter(values), &Field::raw);
        return are_same(*row, unlike) || !known.insert(std::move(values)).second;
    });
}

/// Whether a word measures, too: a number with its unit, a date, a time.
bool is_dressed_number(std::string_view word, const Dialect& dialect)
{
    const Measured measured = without_unit(word);
    return (!measured.unit.empty() && parse_number(measured.number, dialect.numbers)) ||
           is_date_or_time(word);
}

/// Votes column by column: does the first row differ in kind from what is below it? A plain word
/// above two numbers and nothing else, be they dates or have units, leaves little doubt.
double header_votes(const Sample& sample, std::size_t first, std::size_t width,
                    const Dialect& dialect)
{
    std::vector<const SampleRow*> below = rows_below(sample, first, width);
    // A row that comes again is no name, unless it is a whole line of names between two tables.
    // Then rows that come as often say no more than one of them does.
    const bool comes_again = width > 1 && std::ranges::any_of(below, [&](const SampleRow* row) {
                                 return are_same(*row, sample[first]);
                             });
    if (comes_again)
        leave_different(below, sample[first]);
    double votes = 0;
    for (std::size_t column = 0; column < width; ++column) {
        const Field& name = sample[first].fields[column];
        std::size_t numbers = 0;
        std::size_t words = 0;
        std::size_t dressed = 0;
        bool repeated = false;
        std::set<std::string_view> seen;
        for (const SampleRow* row : below) {
            const Field& field = row->fields[column];
            const Kind kind_below = kind(field, dialect);
            const bool is_dressed =
                kind_below == Kind::Word && is_dressed_number(field.raw, dialect);
            dressed += is_dressed;
            numbers += kind_below == Kind::Number || is_dressed;
            words += kind_below == Kind::Word && !is_dressed;
            repeated |= field.raw == name.raw;
            seen.insert(field.raw);
        }
        Kind top = kind(name, dialect);
        if (top == Kind::Missing)
            continue;
        // "5 kg" may well be a name, but not above "7 kg".
        if (top == Kind::Word && dressed > 0 && is_dressed_number(name.raw, dialect))
            top = Kind::Number;
        const bool is_clear = words == 0 && numbers >= 2 && top == Kind::Word &&
                              !is_one_of(name.raw.front(), "0123456789<>~");
        if (numbers > words)
            votes += is_clear ? 1.5 : top == Kind::Word ? 1 : -1;
        else if (words > 0 && top == Kind::Number)
            votes -= 1;
        else if (words > 0 && repeated)
            votes -= 0.5;
        else if (words > 0 && seen.size() * 2 <= below.size())
            // A column of few words, and the first is none of them.
            votes += 0.5;
    }
    return comes_again && votes == 0 ? -0.5 : votes;
}

/// "Title;;;": values and empty places up to the width of the table, as spreadsheets write a title.
/// Of several values only where, after others like it, a row of names follows, and one that the
/// rows below show to be one if the title is not empty for the most part.
bool is_padded_title(const Sample& sample, std::size_t at, std::size_t width,
                     const Dialect& dialect)
{
    const SampleRow& row = sample[at];
    if (width < 3 || !fits(row, width))
        return false;
    const std::size_t empty = empty_fields(row);
    if (empty == width)
        return true;
    const bool is_single = empty + 1 == width;
    if (!is_single && (row.fields[0].raw.empty() || !row.fields.back().raw.empty()))
        return false;
    if (is_single && !row.fields[0].raw.empty())
        return true;
    const bool padded = is_single || is_padded(row, width);
    std::size_t next = at + 1;
    while (next < sample.size() &&
           (!fits(sample[next], width) || sample[next].fields.back().raw.empty()))
        ++next;
    return next < sample.size() && empty_fields(sample[next]) == 0 &&
           has_distinct_words(sample[next], dialect) &&
           (padded || header_votes(sample, next, width, dialect) >= 1);
}

bool is_header(const Sample& sample, std::size_t at, std::size_t width, const Dialect& dialect)
{
    return at < sample.size() && fits(sample[at], width) && empty_fields(sample[at]) <= 1 &&
           has_distinct_words(sample[at], dialect) && header_votes(sample, at, width, dialect) >= 1;
}

/// Whether the next row says of every column what it is measured in, and nothing else.
bool is_above_units(const Sample& sample, std::size_t at, std::size_t width, const Dialect& dialect)
{
    const std::vector<std::string> units = find_lines_behind(sample, at, width, dialect).units;
    for (std::size_t column = 0; column < units.size(); ++column)
        if (units[column].empty() && !sample[at + 1].fields[column].raw.empty())
            return false;
    return !units.empty();
}

/// Whether the names stand further down: below comments, below other lines that do not fit, below
/// names of groups of columns, which are empty where a group goes on, or below a row with numbers.
bool is_above_header(const Sample& sample, std::size_t at, std::size_t width,
                     const Dialect& dialect)
{
    constexpr std::size_t most_between = 10;
    const auto is_comment = [](const SampleRow& row) {
        return !row.fields.empty() && row.fields[0].raw.starts_with('#');
    };
    const SampleRow& row = sample[at];
    if (width < 2 || (!is_comment(row) && (lines_of_names_below(sample, at, width, dialect) > 0 ||
                                           is_above_units(sample, at, width, dialect))))
        return false;
    if (!is_comment(row) && !has_words_and_gaps(row, dialect))
        return is_header(sample, at + 1, width, dialect) &&
               counted_names(sample, at, width, dialect) == Counted::No;
    std::size_t next = at + 1;
    while (next < sample.size() && next - at <= most_between &&
           (!fits(sample[next], width) || (is_comment(row) && is_comment(sample[next]))))
        ++next;
    if (!is_header(sample, next, width, dialect))
        return false;
    const auto fills_gap = [&](std::size_t column) {
        return row.fields[column].raw.empty() && !sample[next].fields[column].raw.empty();
    };
    if (is_comment(row) || next > at + 1 ||
        (is_key_and_value(row) && !is_key_and_value(sample[next])) ||
        (is_parted_as_words(row) && !is_parted_as_words(sample[next])))
        return true;
    std::size_t filled = 0;
    for (std::size_t column = 1; column < width; ++column)
        filled += fills_gap(column);
    return filled > 0;
}

/// "Device;X-100" and "Series;0042" above an empty line and names: as wide as a table of two
/// columns is, few lines that begin with words each say what another one does not.
bool is_above_gap(const Sample& sample, std::size_t at, std::size_t width, const Dialect& dialect)
{
    constexpr std::size_t most_lines = 6;
    constexpr std::size_t width_of_facts = 2;
    if (width != width_of_facts)
        return false;
    std::set<std::string_view> facts;
    std::size_t next = at;
    do {
        const SampleRow& row = sample[next];
        if (!fits(row, width) || kind(row.fields[0], dialect) != Kind::Word ||
            kind(row.fields[1], dialect) == Kind::Missing ||
            !facts.insert(row.fields[0].raw).second)
            return false;
        ++next;
    } while (next < sample.size() && next - at < most_lines &&
             sample[next].line == sample[next - 1].line + sample[next - 1].lines);
    const std::size_t lines = next - at;
    const bool has_gap =
        next < sample.size() && sample[next].line > sample[next - 1].line + sample[next - 1].lines;
    if (!has_gap || sample.size() - next <= std::max<std::size_t>(lines, 3) ||
        !is_header(sample, next, width, dialect))
        return false;
    // Rows of the same table begin as those below the line do.
    const std::vector<const SampleRow*> below = rows_below(sample, next, width);
    return std::ranges::all_of(
        below, [&](const SampleRow* row) { return kind(row->fields[0], dialect) != Kind::Word; });
}

/// "Before;;After;" above names that do without: names of groups, each of which goes on in a gap.
bool are_names_of_groups(const SampleRow& row, std::size_t width, const Dialect& dialect)
{
    bool has_gap = false;
    bool goes_on = false;
    for (const Field& field : row.fields) {
        goes_on = goes_on || (has_gap && !field.raw.empty());
        has_gap = has_gap || field.raw.empty();
    }
    return fits(row, width) && goes_on && empty_fields(row) + 2 <= width &&
           has_words_and_gaps(row, dialect);
}

/// Where single blanks part the values of two columns that hold words, another one in each row of
/// the second: they may be the parts of one, as of first and last names, below names that stand
/// elsewhere.
bool may_part_texts(const Sample& sample, std::size_t first, std::size_t width,
                    const Dialect& dialect)
{
    constexpr std::size_t fewest_rows = 3;
    if (dialect.delimiter != ' ')
        return false;
    const std::vector<const SampleRow*> below = rows_below(sample, first, width);
    const auto holds_words = [&](std::size_t column) {
        return std::ranges::all_of(below, [&](const SampleRow* row) {
            const Field& field = row->fields[column];
            return !field.quoted && kind(field, dialect) == Kind::Word &&
                   !is_dressed_number(field.raw, dialect);
        });
    };
    for (std::size_t column = 1; column < width && below.size() >= fewest_rows; ++column) {
        std::set<std::string_view> different;
        for (const SampleRow* row : below)
            different.insert(row->fields[column].raw);
        if (different.size() == below.size() && holds_words(column - 1) && holds_words(column))
            return true;
    }
    return false;
}

/// Looks at what stands below the names, and lowers the confidence where that is not clear.
void look_behind_header(Layout& layout, const Sample& sample, std::size_t first,
                        const Dialect& dialect, const Overrides& fixed)
{
    constexpr double fairly_sure = 0.7;
    layout.behind_header = find_lines_behind(sample, first, layout.width, dialect);
    layout.may_part_texts =
        !fixed.delimiter && may_part_texts(sample, first, layout.width, dialect);
    if (layout.behind_header.may_be_rows || layout.may_part_texts)
        layout.confidence = std::min(layout.confidence, fairly_sure);
}

} // namespace

Layout detect_layout(const Sample& sample, const Dialect& dialect, const Overrides& fixed)
{
    Layout layout;
    layout.width = usual_width(sample);
    layout.skipped_lines = fixed.skipped_lines.value_or(0);
    layout.header = fixed.header.value_or(true);
    const std::size_t width = layout.width;
    std::size_t first = 0;
    if (!fixed.skipped_lines) {
        // "sep=;" tells spreadsheet programs the delimiter.
        if (!sample.empty() && !sample[0].fields.empty() && sample[0].line == 1 &&
            sample[0].fields[0].raw.starts_with("sep="))
            ++first;
        while (first < sample.size() && (!fits(sample[first], width) || is_rule(sample[first]) ||
                                         is_padded_title(sample, first, width, dialect) ||
                                         is_above_header(sample, first, width, dialect) ||
                                         is_above_gap(sample, first, width, dialect)))
            ++first;
        if (first == sample.size())
            first = 0;
    }
    const std::size_t row = fixed.skipped_lines ? 0 : first - (first > 0);
    const std::size_t below = fixed.skipped_lines ? 1 : first;
    const bool uneven = below > 0 && below < sample.size() && fits(sample[below], width) &&
                        fixed.header.value_or(true) &&
                        is_uneven_header(sample[row], width, dialect) &&
                        header_votes(sample, below, width, dialect) <= 0 &&
                        counted_names(sample, below, width, dialect) != Counted::Names;
    // Names that something else parts, above values that need some.
    if (!uneven && below > 0 && below < sample.size() && fits(sample[below], width) &&
        !fixed.header && header_votes(sample, below, width, dialect) <= 0)
        if (const auto other = other_delimiter_of_names(sample[row], width, dialect))
            layout.names_parted_by = *other;
    if (uneven || layout.names_parted_by)
        first = row;
    if (!fixed.skipped_lines && first < sample.size())
        layout.skipped_lines = sample[first].line - 1;
    layout.confidence = 1;
    if (uneven) {
        const std::size_t names = names_of(sample[first], dialect, width).size();
        layout.confidence = names == width || names + 1 == width ? 1 : 0.8;
    }
    if (layout.names_parted_by) {
        layout.confidence = 0.85;
        return layout;
    }
    if (fixed.header || first >= sample.size() || !fits(sample[first], width) || uneven) {
        if (layout.header)
            look_behind_header(layout, sample, first, dialect, fixed);
        return layout;
    }

    if (has_names_in_values(sample, first, width)) {
        layout.header = false;
        layout.has_names_in_values = true;
        layout.confidence = 0.5;
        return layout;
    }
    const bool lacks_groups = !fixed.skipped_lines && first > 0 &&
                              (are_names_of_groups(sample[first - 1], width, dialect) ||
                               is_above_gap(sample, first - 1, width, dialect));
    const double votes = header_votes(sample, first, width, dialect);
    const bool go_on = lines_of_names_below(sample, first, width, dialect) > 0;
    const Counted counted = votes <= 0 ? counted_names(sample, first, width, dialect) : Counted::No;
    if (go_on) {
        layout.confidence = std::min(1.0, 0.9 + 0.05 * std::abs(votes));
    } else if (counted != Counted::No) {
        layout.header = counted == Counted::Names;
        layout.confidence = head_years(sample, first, width, dialect) ? 0.95 : 0.7;
    } else if (votes != 0) {
        constexpr double fairly_sure = 0.7;
        layout.header = votes > 0;
        layout.confidence = std::min(1.0, fairly_sure + 0.15 * std::abs(votes));
        // "150,4,setosa,versicolor": numbers that count nothing are odd names.
        if (layout.header && !has_words_and_gaps(sample[first], dialect) &&
            counted_names(sample, first, width, dialect) != Counted::Names)
            layout.confidence = std::min(layout.confidence, fairly_sure);
    } else {
        layout.header = has_distinct_words(sample[first], dialect);
        layout.confidence = 0.5;
    }
    layout.may_be_row = layout.header && layout.confidence < beyond_doubt;
    if (lacks_groups)
        layout.confidence = std::min(layout.confidence, 0.7);
    layout.may_have_names = !layout.header && layout.confidence < beyond_doubt;
    if (layout.header)
        look_behind_header(layout, sample, first, dialect, fixed);
    return layout;
}

} // namespace table
