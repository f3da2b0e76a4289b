// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/two_line_names.h"

#include "table/row_kinds.h"
#include "table/unicode.h"
#include "table/unit_texts.h"

#include <algorithm>
#include <set>
#include <utility>

namespace table
{

namespace
{

/// "2019": of all numbers, those that head columns.
bool says_year(const Field& field)
{
    return field.raw.size() == 4 && is_all_digits(field.raw) &&
           (field.raw.starts_with("19") || field.raw.starts_with("20"));
}

/// Whether nothing but words, gaps and years stands in a row.
bool may_hold_names(const SampleRow& row, const Dialect& dialect)
{
    return std::ranges::all_of(row.fields, [&](const Field& field) {
        return says_year(field) || kind(field, dialect) != Kind::Number;
    });
}

bool has_years(const SampleRow& row)
{
    return std::ranges::any_of(row.fields, says_year);
}

/// What stands in a column below two lines of names.
struct BelowNames {
    std::size_t numbers = 0;
    std::size_t years = 0;
    std::size_t words = 0;
    /// Words that are the name itself, as where a cross says it.
    std::size_t crosses = 0;
};

BelowNames look_below_names(const Sample& sample, std::size_t names, std::size_t column,
                            std::size_t width, const Dialect& dialect)
{
    BelowNames below;
    for (std::size_t row = names + 1; row < sample.size(); ++row) {
        if (!fits(sample[row], width) || are_same(sample[row], sample[names - 1]) ||
            are_same(sample[row], sample[names]))
            continue;
        const Field& field = sample[row].fields[column];
        const Kind found = kind(field, dialect);
        below.numbers += found == Kind::Number;
        below.years += says_year(field);
        below.words += found == Kind::Word;
        below.crosses += found == Kind::Word && field.raw == sample[names].fields[column].raw;
    }
    return below;
}

/// Whether at least two columns hold numbers below both rows, and no word below says what a column
/// holds as a label: in a line that begins with a gap, crosses may be called as their column.
bool stand_above_numbers(const Sample& sample, std::size_t names, std::size_t width,
                         const Dialect& dialect)
{
    constexpr std::size_t fewest_rows = 2;
    const std::vector<Field>& fields = sample[names].fields;
    std::size_t measured = 0;
    for (std::size_t column = 0; column < width; ++column) {
        const BelowNames below = look_below_names(sample, names, column, width, dialect);
        const bool are_crosses = fields[0].raw.empty() && below.crosses == below.words;
        if (below.crosses > 0 && !are_crosses)
            return false;
        if ((says_year(fields[column]) || says_year(sample[names - 1].fields[column])) &&
            (below.years * 2 > below.numbers || below.words > below.numbers))
            return false;
        measured += below.numbers >= fewest_rows && below.words * 10 <= below.numbers;
    }
    return measured >= 2;
}

/// Whether the names in a row go on in the next one, if that is one of names.
bool go_on_below(const Sample& sample, std::size_t first, std::size_t width, const Dialect& dialect)
{
    if (width < 3 || first + 3 >= sample.size() || !fits(sample[first], width) ||
        !fits(sample[first + 1], width) || !may_hold_names(sample[first], dialect) ||
        !may_hold_names(sample[first + 1], dialect) ||
        (has_years(sample[first]) && has_years(sample[first + 1])))
        return false;
    const std::vector<Field>& above = sample[first].fields;
    const std::vector<Field>& below = sample[first + 1].fields;
    std::size_t going_on = 0;
    bool are_units = true;
    bool has_gap = false;
    bool come_again = false;
    std::size_t unnamed = 0;
    bool are_different = true;
    std::size_t years = 0;
    std::set<std::string_view> known;
    std::set<std::pair<std::string_view, std::string_view>> joined;
    std::string_view group;
    bool is_leading = true;
    for (std::size_t column = 0; column < width; ++column) {
        const std::string_view name = above[column].raw;
        const std::string_view other = below[column].raw;
        const bool goes_on =
            column > 0 && (name.empty() || name == above[column - 1].raw) && !other.empty();
        // Behind a delimiter at the end of each line there is nothing, nor above names of rows.
        is_leading = is_leading && group.empty() && name.empty() && other.empty();
        if (name.empty() && other.empty() && !is_leading && column + 1 < width)
            return false;
        going_on += goes_on;
        unnamed += goes_on && name.empty();
        years += goes_on && says_year(below[column]);
        are_units = are_units && (other.empty() || !unit_said_by(other).empty());
        if (!name.empty())
            group = name;
        has_gap = has_gap || other.empty();
        come_again = come_again || (!other.empty() && !known.insert(other).second);
        are_different = joined.insert({group, other}).second && are_different;
    }
    // Units that come again in every group tell its columns from each other, as they do where
    // several have no other name.
    const bool say_only_units = are_units && !((come_again || unnamed > 1) && are_different);
    const bool are_years = years > 0 && years == going_on && above[0].raw.empty();
    return going_on > 0 && !say_only_units && (has_gap || come_again || are_years);
}

/// Whether every row below two lines of names has a value in its first column, so that what has
/// none there is no row. The last one may sum up the others.
bool begin_with_values(const Sample& sample, std::size_t names, std::size_t width)
{
    std::size_t rows = 0;
    std::size_t named = 0;
    bool is_last_empty = false;
    for (std::size_t row = names + 1; row < sample.size(); ++row) {
        if (!fits(sample[row], width) || empty_fields(sample[row]) == width)
            continue;
        ++rows;
        is_last_empty = sample[row].fields[0].raw.empty();
        named += !is_last_empty;
    }
    return named >= 2 && named + is_last_empty == rows;
}

/// Whether a row of words below two lines of names has the name that a column lacks in both.
bool end_below(const Sample& sample, std::size_t first, std::size_t width, const Dialect& dialect)
{
    const std::size_t last = first + 2;
    if (last + 2 >= sample.size() || !fits(sample[last], width) ||
        !has_words_and_gaps(sample[last], dialect))
        return false;
    bool names_another = false;
    for (std::size_t column = 0; column < width; ++column) {
        const bool is_named = !sample[first].fields[column].raw.empty() ||
                              !sample[first + 1].fields[column].raw.empty();
        names_another = names_another || (!is_named && !sample[last].fields[column].raw.empty());
    }
    return names_another;
}

} // namespace

std::size_t lines_of_names_below(const Sample& sample, std::size_t first, std::size_t width,
                                 const Dialect& dialect)
{
    if (!go_on_below(sample, first, width, dialect))
        return 0;
    const bool is_named =
        !sample[first].fields[0].raw.empty() || !sample[first + 1].fields[0].raw.empty();
    const std::size_t lines = end_below(sample, first, width, dialect)                  ? 2
                              : is_named || begin_with_values(sample, first + 1, width) ? 1
                                                                                        : 0;
    return lines > 0 && stand_above_numbers(sample, first + lines, width, dialect) ? lines : 0;
}

std::vector<std::string> joined_names(const std::vector<std::string>& above,
                                      const std::vector<std::string>& below)
{
    std::vector<std::string> names;
    std::string group;
    for (std::size_t column = 0; column < above.size(); ++column) {
        if (!above[column].empty())
            group = above[column];
        const std::string& name = below[column];
        std::string& joined = names.emplace_back();
        if (!name.empty() && !group.empty() && name != group)
            joined.append(group).append(1, ' ');
        joined += name.empty() ? above[column] : name;
        // What has nothing below is no group.
        if (name.empty())
            group.clear();
    }
    return names;
}

} // namespace table
