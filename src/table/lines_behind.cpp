// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/row_kinds.h"

#include "table/unicode.h"

#include <algorithm>
#include <array>

namespace table
{

namespace
{

using namespace std::string_view_literals;

/// "|---|:--:|" or "=== ===": what draws a line below the names.
bool is_rule(const SampleRow& row)
{
    bool dashes = false;
    for (const Field& field : row.fields) {
        if (field.raw.find_first_not_of("-:=+") != std::string_view::npos)
            return false;
        dashes |= field.raw.find("--") != std::string_view::npos ||
                  field.raw.find("==") != std::string_view::npos;
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

} // namespace

std::size_t count_lines_behind(const Sample& sample, std::size_t first, std::size_t width,
                               const Dialect& dialect)
{
    if (first + 1 >= sample.size())
        return 0;
    if (has_type_lines(sample, first, width))
        return 2;
    return is_rule(sample[first + 1]) || has_unit_line(sample, first, width, dialect) ? 1 : 0;
}

} // namespace table
