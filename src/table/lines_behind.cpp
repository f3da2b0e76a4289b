// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/row_kinds.h"

#include "table/dates.h"
#include "table/numbers.h"
#include "table/two_line_names.h"
#include "table/unicode.h"
#include "table/unit_texts.h"

#include <algorithm>
#include <array>

namespace table
{

namespace
{

using namespace std::string_view_literals;

/// Whether 2 follows in a column, so that a 1 below its name is the first of its numbers.
bool goes_on_counting(const Sample& sample, std::size_t first, std::size_t column,
                      std::size_t width)
{
    return first + 2 < sample.size() && fits(sample[first + 2], width) &&
           sample[first + 2].fields[column].raw == "2";
}

/// "1;2;3", "(1);(2);(3)", "V1;V2;V3": in each column its number, beside nothing else that is the
/// same in all. They are no values where one column holds what a number is not, or the other way
/// round.
bool counts_columns(const Sample& sample, std::size_t at, std::size_t width, const Dialect& dialect)
{
    constexpr std::size_t fewest_columns = 3;
    constexpr std::size_t fewest_rows = 2;
    if (width < fewest_columns || !fits(sample[at], width))
        return false;
    const std::vector<Field>& fields = sample[at].fields;
    const std::string_view one = fields[0].raw;
    const std::size_t start = std::min(one.find_first_of("01"), one.size());
    for (std::size_t column = 0; column < width; ++column) {
        const std::size_t number = column + (start < one.size() && one[start] == '1' ? 1 : 0);
        const std::string wanted = std::string(one.substr(0, start)) + std::to_string(number) +
                                   std::string(one.substr(std::min(start + 1, one.size())));
        if (start == one.size() || fields[column].raw != wanted)
            return false;
    }
    for (std::size_t column = 0; column < width; ++column) {
        const Kind here = kind(fields[column], dialect);
        std::size_t others = 0;
        std::size_t same = 0;
        for (std::size_t row = at + 1; row < sample.size(); ++row) {
            if (!fits(sample[row], width))
                continue;
            const Kind below = kind(sample[row].fields[column], dialect);
            others += below != here && below != Kind::Missing;
            same += below == here;
        }
        if (others >= fewest_rows && same == 0)
            return true;
    }
    return false;
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
    const auto are_names = [&](const SampleRow& row) { return are_same(row, sample[first]); };
    std::size_t measured = 0;
    for (std::size_t column = 0; column < width; ++column) {
        std::size_t numbers = 0;
        std::size_t words = 0;
        bool repeated = false;
        for (std::size_t row = first + 2; row < sample.size(); ++row) {
            if (!fits(sample[row], width) || are_names(sample[row]) ||
                (are_names(sample[row - 1]) && are_same(sample[row], units)))
                continue;
            const Field& field = sample[row].fields[column];
            const Kind below = kind(field, dialect);
            numbers += below == Kind::Number;
            words += below == Kind::Word;
            repeated |= field.raw == units.fields[column].raw;
        }
        const Field& unit = units.fields[column];
        const Kind above = kind(unit, dialect);
        if (above == Kind::Number &&
            (unit.raw != "1" || numbers < words || goes_on_counting(sample, first, column, width)))
            return false;
        if (above != Kind::Word)
            continue;
        const bool is_value =
            is_one_of(unit.raw.front(), "0123456789<>~") || is_number_in_brackets(unit.raw);
        if (is_value || count_characters(unit.raw) > longest_unit || repeated || words > 0)
            return false;
        measured += numbers >= fewest_rows;
    }
    return measured >= 2;
}

/// How many lines below the names a survey exported from Qualtrics has: the questions, perhaps, and
/// where the answers come from, as {"ImportId":"QID1"} in each column.
std::size_t lines_of_survey(const Sample& sample, std::size_t first, std::size_t width)
{
    constexpr std::size_t most = 2;
    const auto is_import = [](const Field& field) {
        return field.raw.starts_with("{") && field.raw.find("ImportId") != std::string_view::npos;
    };
    for (std::size_t line = 1; line <= most && first + line < sample.size(); ++line)
        if (fits(sample[first + line], width) &&
            std::ranges::all_of(sample[first + line].fields, is_import))
            return line;
    return 0;
}

/// Whether below the names units follow, and how each value came about, as loggers by Campbell
/// write it: "TIMESTAMP","RECORD","AirT" above "TS","RN","Deg C" above "","","Avg".
bool is_of_logger(const Sample& sample, std::size_t first, std::size_t width)
{
    const auto begins = [&](std::size_t row, std::string_view one, std::string_view other) {
        return fits(sample[row], width) && sample[row].fields[0].raw == one &&
               sample[row].fields[1].raw == other;
    };
    return width > 1 && first + 2 < sample.size() && begins(first, "TIMESTAMP"sv, "RECORD"sv) &&
           begins(first + 1, "TS"sv, "RN"sv) && begins(first + 2, ""sv, ""sv);
}

/// What stands in a column below a line of units.
struct BelowUnits {
    std::size_t numbers = 0;
    std::size_t words = 0;
    bool repeats_unit = false;
};

BelowUnits look_below_units(const Sample& sample, std::size_t first, std::size_t column,
                            std::size_t width, const Dialect& dialect)
{
    BelowUnits below;
    const std::string_view unit = sample[first + 1].fields[column].raw;
    for (std::size_t row = first + 2; row < sample.size(); ++row) {
        if (!fits(sample[row], width) || are_same(sample[row], sample[first]) ||
            are_same(sample[row], sample[first + 1]))
            continue;
        const Field& field = sample[row].fields[column];
        const Kind found = kind(field, dialect);
        below.numbers += found == Kind::Number;
        below.words += found == Kind::Word;
        below.repeats_unit |= found != Kind::Missing && field.raw == unit;
    }
    return below;
}

/// Whether a text of several words stands above others that it could be one of: a name among names,
/// but no "local time" above times, nor what stands above numbers.
bool is_text_among_texts(std::string_view text, std::size_t column, const Sample& sample,
                         std::size_t first, std::size_t width, const Dialect& dialect)
{
    if (!is_one_of(' ', text) || is_time_pattern(text))
        return false;
    std::size_t texts = 0;
    std::size_t others = 0;
    for (std::size_t row = first + 2; row < sample.size(); ++row) {
        if (!fits(sample[row], width))
            continue;
        const Field& field = sample[row].fields[column];
        const Kind found = kind(field, dialect);
        const bool is_text = found == Kind::Word && !is_date_or_time(field.raw);
        texts += is_text;
        others += found != Kind::Missing && !is_text;
    }
    return texts > others;
}

/// A letter that comes again below, in whatever column, is a value there: "A" for absent.
bool comes_again_below(std::string_view letter, const Sample& sample, std::size_t first,
                       std::size_t width)
{
    return std::any_of(
        sample.begin() + std::ptrdiff_t(first) + 2, sample.end(), [&](const SampleRow& row) {
            return fits(row, width) && !are_same(row, sample[first + 1]) &&
                   std::ranges::find(row.fields, letter, &Field::raw) != row.fields.end();
        });
}

/// "A" for all columns: amperes, or pupils who are absent.
bool say_one_letter(const std::vector<std::string>& units)
{
    const auto first =
        std::ranges::find_if(units, [](const std::string& unit) { return !unit.empty(); });
    return first != units.end() && first->size() == 1 && !is_one_of(first->front(), "%$") &&
           std::ranges::count(units, *first) > 1 &&
           std::ranges::all_of(
               units, [&](const std::string& unit) { return unit.empty() || unit == *first; });
}

/// "[hh:mm:ss],[°C],[%],[-]": below the names, as instruments write it, nothing but units, over
/// columns of words as well: over those in brackets, or a dash, or how a time is written. A letter
/// alone may be a label, unless others stand beside it.
bool is_line_of_units(const Sample& sample, std::size_t first, std::size_t width,
                      const Dialect& dialect)
{
    constexpr std::size_t fewest_rows = 3;
    constexpr std::size_t longest_unit = 16;
    if (first + 1 + fewest_rows >= sample.size() || !fits(sample[first + 1], width))
        return false;
    std::size_t measured = 0;
    // Above numbers, a unit that nobody knows is one beside two that are known.
    std::size_t unknown = 0;
    bool is_letter = false;
    for (std::size_t column = 0; column < width; ++column) {
        const std::string_view text = sample[first + 1].fields[column].raw;
        const bool is_nothing =
            text.empty() || is_one_of(' ', text) || text == "-" || text == "1" || text == "–";
        const bool is_bracketed =
            text.size() > 2 && is_one_of(text.front(), "[(") && is_one_of(text.back(), "])");
        const std::string unit = unit_said_by(text);
        const BelowUnits below = look_below_units(sample, first, column, width, dialect);
        if (below.repeats_unit && !text.empty() && text != "1")
            return false;
        if (text == "1" && goes_on_counting(sample, first, column, width))
            return false;
        if (is_number_in_brackets(text) || is_date_or_time(text) ||
            (!is_bracketed && is_text_among_texts(text, column, sample, first, width, dialect)))
            return false;
        if (text.size() == 1 && !unit.empty() && comes_again_below(text, sample, first, width))
            return false;
        if (is_nothing || is_bracketed || is_time_pattern(text)) {
            measured += !unit.empty() && below.numbers >= fewest_rows && below.words == 0;
            continue;
        }
        if (below.words * 10 > below.numbers || below.numbers < fewest_rows)
            return false;
        if (unit.empty()) {
            ++unknown;
            if (could_be_number(text) || count_characters(text) > longest_unit)
                return false;
            continue;
        }
        is_letter = text.size() == 1 && !is_one_of(text.front(), "%$");
        ++measured;
    }
    return unknown > 0 ? measured > std::max<std::size_t>(unknown, 1)
                       : measured > 1 || (measured == 1 && !is_letter);
}

/// The second and third line of tables that Orange writes: what each column holds, a type or all
/// its labels, and what it is for.
bool has_type_lines(const Sample& sample, std::size_t first, std::size_t width)
{
    constexpr std::array types = {"c"sv,          "d"sv,        "s"sv,      "t"sv,
                                  "continuous"sv, "discrete"sv, "string"sv, "time"sv};
    constexpr std::array flags = {""sv, "class"sv, "meta"sv, "ignore"sv, "i"sv, "m"sv, "c"sv};
    if (first + 2 >= sample.size() || !fits(sample[first + 1], width) ||
        !fits(sample[first + 2], width))
        return false;
    const SampleRow& type_line = sample[first + 1];
    const SampleRow& flag_line = sample[first + 2];
    std::size_t typed = 0;
    for (const Field& field : type_line.fields) {
        const bool is_type = std::ranges::find(types, lower(field.raw)) != types.end();
        typed += is_type;
        if (!is_type && !field.raw.empty() && !is_one_of(' ', field.raw))
            return false;
    }
    return typed > 0 && empty_fields(flag_line) < width &&
           std::ranges::all_of(flag_line.fields, [&](const Field& field) {
               return std::ranges::find(flags, lower(field.raw)) != flags.end();
           });
}

/// The lines below the names that say what the columns are measured in.
LinesBehind find_units(const Sample& sample, std::size_t first, std::size_t width,
                       const Dialect& dialect)
{
    const bool is_logger = is_of_logger(sample, first, width);
    if (!is_logger && !has_unit_line(sample, first, width, dialect) &&
        !is_line_of_units(sample, first, width, dialect))
        return {};
    LinesBehind behind{is_logger ? 2U : 1U};
    for (const Field& field : sample[first + 1].fields)
        behind.units.push_back(unit_said_by(field.raw));
    // A logger writes units as words, too: "Deg C", behind "TS" and "RN".
    for (std::size_t column = 2; is_logger && column < width; ++column)
        behind.units[column] = std::string(sample[first + 1].fields[column].raw);
    if (std::ranges::all_of(behind.units, &std::string::empty))
        behind.units.clear();
    behind.may_be_rows = !is_logger && (behind.units.empty() || say_one_letter(behind.units));
    return behind;
}

} // namespace

LinesBehind find_lines_behind(const Sample& sample, std::size_t first, std::size_t width,
                              const Dialect& dialect)
{
    if (first + 1 >= sample.size())
        return {};
    if (has_type_lines(sample, first, width))
        return {2};
    if (const std::size_t lines = lines_of_survey(sample, first, width))
        return {lines};
    if (is_rule(sample[first + 1]) || counts_columns(sample, first + 1, width, dialect))
        return {1};
    const std::size_t names = lines_of_names_below(sample, first, width, dialect);
    LinesBehind behind = find_units(sample, first + names, width, dialect);
    behind.count += names;
    behind.of_names = names;
    return behind;
}

} // namespace table
