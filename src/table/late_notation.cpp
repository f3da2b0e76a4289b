// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/late_notation.h"

#include "table/row_reader.h"
#include "table/said_unit.h"

#include <algorithm>
#include <map>

namespace table
{

namespace
{

/// Whether rows were read that detection had not seen, and a value among them casts doubt on it.
bool is_in_doubt(const Text& text, const std::vector<std::uint64_t>& row_starts,
                 const std::vector<ColumnBuilder>& builders, const ReadOptions& options)
{
    const bool are_all_known =
        text.characters.size() <= sample_bytes && row_starts.size() <= sample_rows;
    return !are_all_known && !options.first_rows &&
           std::ranges::any_of(builders, &ColumnBuilder::casts_doubt);
}

/// One a column: what the numbers of those have that were said to hold some and lost values.
std::vector<std::string> said_units(const Text& text, const Dialect& dialect,
                                    const std::vector<std::uint64_t>& row_starts,
                                    const std::vector<ColumnBuilder>& builders,
                                    const ReadOptions& options)
{
    std::map<std::size_t, SaidUnit> said;
    for (std::size_t column = 0; column < builders.size(); ++column)
        if (builders[column].lost_words() > 0)
            said[column];
    if (said.empty())
        return {};
    const auto& marks = options.missing_markers;
    look_at_values(text, dialect, builders.size(), row_starts,
                   [&](std::size_t column, std::string_view value) {
                       const auto found = said.find(column);
                       if (found != said.end() && std::ranges::find(marks, value) == marks.end())
                           found->second.add(value);
                   });
    std::vector<std::string> units(builders.size());
    for (const auto& [column, unit] : said)
        units[column] = unit.unit();
    return units;
}

} // namespace

Notation late_notation(const Text& text, const Detection& detection,
                       const std::vector<std::uint64_t>& row_starts,
                       const std::vector<ColumnBuilder>& builders, const ReadOptions& options)
{
    const Dialect& dialect = detection.dialect;
    const auto of_all_rows = [&](const std::vector<std::string>& units) {
        return find_notation(evidence_of(text, dialect, builders.size(), row_starts, units),
                             dialect.delimiter, options.overrides);
    };
    Notation notation =
        is_in_doubt(text, row_starts, builders, options) ? of_all_rows({}) : detection.notation;
    const auto units = said_units(text, dialect, row_starts, builders, options);
    if (std::ranges::all_of(units, &std::string::empty))
        return notation;
    const Notation as_said = of_all_rows(units);
    for (std::size_t column = 0; column < units.size(); ++column)
        if (!units[column].empty())
            notation.columns[column] = as_said.columns[column];
    return notation;
}

} // namespace table
