// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/detection.h"

#include "table/unicode.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <set>

namespace table
{

namespace
{

using namespace std::string_view_literals;

enum class Kind : unsigned char { Missing, Number, Word };

Kind kind(const Field& field, const Dialect& dialect)
{
    if (is_missing(field.raw))
        return Kind::Missing;
    return parse_number(field.raw, dialect.numbers) ? Kind::Number : Kind::Word;
}

bool fits(const SampleRow& row, std::size_t width)
{
    return !row.broken && row.fields.size() == width;
}

bool has_distinct_words(const SampleRow& row, const Dialect& dialect)
{
    std::set<std::string_view> names;
    for (const Field& field : row.fields) {
        if (kind(field, dialect) == Kind::Number)
            return false;
        if (!names.insert(field.raw).second)
            return false;
    }
    return true;
}

std::size_t empty_fields(const SampleRow& row)
{
    return static_cast<std::size_t>(
        std::count_if(row.fields.begin(), row.fields.end(),
                      [](const Field& field) { return field.raw.empty(); }));
}

/// "Account;123;;;": at least half of the places up to the width of the table are empty.
bool is_padded(const SampleRow& row, std::size_t width)
{
    return !row.fields[0].raw.empty() && row.fields.back().raw.empty() &&
           empty_fields(row) * 2 >= width;
}

/// A header with other many names than the rows have values: one or two too few (those of row
/// names, or of what follows a delimiter at the end of each row), or some too many.
bool is_uneven_header(const SampleRow& row, std::size_t width, const Dialect& dialect)
{
    const std::size_t found = row.fields.size();
    if (row.broken || found < 2 || width < 2 || found == width || found + 2 < width ||
        found > width + 2)
        return false;
    std::size_t words = 0;
    for (const Field& field : row.fields) {
        if (kind(field, dialect) == Kind::Number)
            return false;
        words += kind(field, dialect) == Kind::Word;
    }
    // A delimiter at the end of the names is no name.
    return words >= 2 && words + 1 >= found;
}

/// Votes column by column: does the first row differ in kind from what is below it?
double header_votes(const Sample& sample, std::size_t first, std::size_t width,
                    const Dialect& dialect)
{
    constexpr std::size_t rows_asked = 200;
    double votes = 0;
    for (std::size_t column = 0; column < width; ++column) {
        const Field& name = sample[first].fields[column];
        std::size_t numbers = 0;
        std::size_t words = 0;
        bool repeated = false;
        std::set<std::string_view> seen;
        std::size_t asked = 0;
        for (std::size_t row = first + 1; row < sample.size() && asked < rows_asked; ++row) {
            if (!fits(sample[row], width))
                continue;
            ++asked;
            const Field& field = sample[row].fields[column];
            const Kind below = kind(field, dialect);
            numbers += below == Kind::Number;
            words += below == Kind::Word;
            repeated |= field.raw == name.raw;
            seen.insert(field.raw);
        }
        const Kind top = kind(name, dialect);
        if (top == Kind::Missing)
            continue;
        if (numbers > words)
            votes += top == Kind::Word ? 1 : -1;
        else if (words > 0 && top == Kind::Number)
            votes -= 1;
        else if (words > 0 && repeated)
            votes -= 0.5;
        else if (words > 0 && seen.size() * 2 <= asked)
            // A column of few words, and the first is none of them.
            votes += 0.5;
    }
    return votes;
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
    if (row.fields[0].raw.empty() || !row.fields.back().raw.empty())
        return false;
    if (empty + 1 == width)
        return true;
    const bool padded = is_padded(row, width);
    std::size_t next = at + 1;
    while (next < sample.size() && (!fits(sample[next], width) || is_padded(sample[next], width) ||
                                    empty_fields(sample[next]) == width))
        ++next;
    return next < sample.size() && empty_fields(sample[next]) == 0 &&
           has_distinct_words(sample[next], dialect) &&
           (padded || header_votes(sample, next, width, dialect) >= 1);
}

/// What the first row seems to be where its kinds of values do not tell.
enum class Counted : unsigned char { No, MayBeNames, Names };

/// "country,1990,2000,2010" or "0,1,2,class": words that stand in no other row, beside whole
/// numbers that go up by equal steps, which those below them do not. Without a word, "1990,2000,
/// 2010", they may be names or not.
Counted counted_names(const Sample& sample, std::size_t first, std::size_t width,
                      const Dialect& dialect)
{
    const auto stepping_numbers = [&](const SampleRow& row) -> std::size_t {
        std::vector<double> numbers;
        for (const Field& field : row.fields)
            if (const auto number = parse_number(field.raw, dialect.numbers))
                numbers.push_back(*number);
        if (numbers.size() < 2)
            return 0;
        const double step = numbers[1] - numbers[0];
        for (std::size_t i = 0; i < numbers.size(); ++i)
            if (numbers[i] != numbers[0] + static_cast<double>(i) * step ||
                numbers[i] != std::trunc(numbers[i]))
                return 0;
        return step > 0 ? numbers.size() : 0;
    };
    const SampleRow& top = sample[first];
    if (std::any_of(top.fields.begin(), top.fields.end(),
                    [](const Field& field) { return field.raw.size() > 15; }) ||
        stepping_numbers(top) == 0)
        return Counted::No;
    std::size_t below = 0;
    std::size_t stepping = 0;
    for (std::size_t row = first + 1; row < sample.size(); ++row) {
        if (!fits(sample[row], width))
            continue;
        ++below;
        stepping += stepping_numbers(sample[row]) > 0;
        for (std::size_t column = 0; column < width; ++column)
            if (kind(top.fields[column], dialect) == Kind::Word &&
                sample[row].fields[column].raw == top.fields[column].raw)
                return Counted::No;
    }
    if (below < 2 || stepping * 4 >= below)
        return Counted::No;
    const bool has_word =
        std::any_of(top.fields.begin(), top.fields.end(),
                    [&](const Field& field) { return kind(field, dialect) == Kind::Word; });
    const bool only_numbers = width > 2 && stepping_numbers(top) == width;
    return has_word ? Counted::Names : only_numbers ? Counted::MayBeNames : Counted::No;
}

/// "|---|:--:|": what draws a line below the names.
bool is_rule(const SampleRow& row)
{
    bool dashes = false;
    for (const Field& field : row.fields) {
        if (field.raw.find_first_not_of("-:=") != std::string_view::npos)
            return false;
        dashes |= field.raw.find("--") != std::string_view::npos;
    }
    return dashes;
}

/// "nm,s,°C": below the names what the numbers below them are measured in. At least two columns of
/// numbers begin with a word there, and none with a number but 1, the unit of what is counted.
bool has_unit_line(const Sample& sample, std::size_t first, std::size_t width,
                   const Dialect& dialect)
{
    constexpr std::size_t longest_unit = 16;
    constexpr std::size_t fewest_rows = 3;
    if (first + 1 + fewest_rows >= sample.size() || !fits(sample[first + 1], width))
        return false;
    const SampleRow& units = sample[first + 1];
    std::size_t measured = 0;
    for (std::size_t column = 0; column < width; ++column) {
        std::size_t numbers = 0;
        std::size_t words = 0;
        bool repeated = false;
        for (std::size_t row = first + 2; row < sample.size(); ++row) {
            if (!fits(sample[row], width))
                continue;
            const Field& field = sample[row].fields[column];
            const Kind below = kind(field, dialect);
            numbers += below == Kind::Number;
            words += below == Kind::Word;
            repeated |= field.raw == units.fields[column].raw;
        }
        const Field& unit = units.fields[column];
        const Kind above = kind(unit, dialect);
        if (above == Kind::Number && (unit.raw != "1" || numbers < words))
            return false;
        if (above != Kind::Word)
            continue;
        const bool is_value = is_one_of(unit.raw.front(), "0123456789<>~");
        if (is_value || count_characters(unit.raw) > longest_unit || repeated || words > 0)
            return false;
        measured += numbers >= fewest_rows;
    }
    return measured >= 2;
}

/// The second and third line of tables that Orange writes: what each column holds, and what it is
/// for.
bool has_type_lines(const Sample& sample, std::size_t first, std::size_t width,
                    const Dialect& dialect)
{
    const auto all_of_these = [](const SampleRow& row, auto known) {
        return std::all_of(row.fields.begin(), row.fields.end(), known) &&
               empty_fields(row) < row.fields.size();
    };
    const auto is_type = [](const Field& field) {
        constexpr std::array types = {""sv,           "c"sv,        "d"sv,      "s"sv,   "t"sv,
                                      "continuous"sv, "discrete"sv, "string"sv, "time"sv};
        return std::find(types.begin(), types.end(), field.raw) != types.end();
    };
    const auto is_flag = [](const Field& field) {
        constexpr std::array flags = {""sv, "class"sv, "meta"sv, "ignore"sv, "i"sv, "m"sv};
        return std::find(flags.begin(), flags.end(), field.raw) != flags.end();
    };
    if (dialect.delimiter != '\t' || first + 2 >= sample.size())
        return false;
    const SampleRow& types = sample[first + 1];
    const SampleRow& flags = sample[first + 2];
    return fits(types, width) && fits(flags, width) && all_of_these(types, is_type) &&
           all_of_these(flags, is_flag);
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
        while (first < sample.size() &&
               (!fits(sample[first], width) || is_padded_title(sample, first, width, dialect)))
            ++first;
        if (first == sample.size())
            first = 0;
    }
    const std::size_t row = fixed.skipped_lines ? 0 : first - (first > 0);
    const std::size_t below = fixed.skipped_lines ? 1 : first;
    const bool uneven = below > 0 && below < sample.size() && fits(sample[below], width) &&
                        fixed.header.value_or(true) &&
                        is_uneven_header(sample[row], width, dialect) &&
                        header_votes(sample, below, width, dialect) <= 0;
    if (uneven)
        first = row;
    if (!fixed.skipped_lines && first < sample.size())
        layout.skipped_lines = sample[first].line - 1;
    layout.confidence = 1;
    const auto count_lines_behind = [&] {
        if (!layout.header || first + 1 >= sample.size())
            return;
        if (has_type_lines(sample, first, width, dialect))
            layout.lines_behind_header = 2;
        else if (is_rule(sample[first + 1]) || has_unit_line(sample, first, width, dialect))
            layout.lines_behind_header = 1;
    };
    if (uneven) {
        const std::size_t names = sample[first].fields.size();
        layout.confidence = names + 1 == width ? 1 : 0.8;
    }
    if (fixed.header || first >= sample.size() || !fits(sample[first], width) || uneven) {
        count_lines_behind();
        return layout;
    }

    const double votes = header_votes(sample, first, width, dialect);
    const Counted counted = votes <= 0 ? counted_names(sample, first, width, dialect) : Counted::No;
    if (counted != Counted::No) {
        layout.header = counted == Counted::Names;
        layout.confidence = 0.7;
    } else if (votes != 0) {
        layout.header = votes > 0;
        layout.confidence = std::min(1.0, 0.7 + 0.15 * std::abs(votes));
    } else {
        layout.header = has_distinct_words(sample[first], dialect);
        layout.confidence = 0.5;
    }
    count_lines_behind();
    return layout;
}

} // namespace table
