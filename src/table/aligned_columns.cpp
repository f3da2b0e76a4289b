// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/aligned_columns.h"

#include "table/sample.h"
#include "table/unicode.h"
#include "table/units.h"

#include <algorithm>
#include <array>

namespace table
{

namespace
{

/// Two blanks, made visible.
constexpr std::string_view two_blanks = "\u2423\u2423";
constexpr std::string_view visible_delimiters = ",;|:";

std::string_view without_spaces(std::string_view line)
{
    const std::size_t start = std::min(line.find_first_not_of(' '), line.size());
    const std::size_t stop = line.find_last_not_of(' ');
    return stop == std::string_view::npos ? std::string_view()
                                          : line.substr(start, stop + 1 - start);
}

/// How many pieces a line has that are parted by so many blanks or more.
std::size_t pieces(std::string_view line, std::size_t blanks)
{
    const std::string_view rest = without_spaces(line);
    std::size_t count = rest.empty() ? 0 : 1;
    for (std::size_t at = rest.find(' '); at != std::string_view::npos;) {
        const std::size_t stop = rest.find_first_not_of(' ', at);
        count += stop - at >= blanks;
        at = rest.find(' ', stop);
    }
    return count;
}

/// Columns that are at least two blanks apart.
struct Aligned {
    std::size_t columns = 0;
    /// Whether single blanks part all lines but the names alike, and stand in no value.
    bool has_plain_rows = true;
};

/// Whether in one place every line has a unit, which single blanks would part from its number.
bool have_units_behind(const std::vector<std::string_view>& lines)
{
    std::vector<std::size_t> units;
    for (const std::string_view line : lines) {
        const std::string_view rest = without_spaces(line);
        std::size_t place = 0;
        for (std::size_t at = 0; at < rest.size(); ++place) {
            const std::size_t stop = std::min(rest.find(' ', at), rest.size());
            units.resize(std::max(units.size(), place + 1));
            units[place] += is_known_unit(rest.substr(at, stop - at));
            at = std::min(rest.find_first_not_of(' ', stop), rest.size());
        }
    }
    return std::ranges::find(units, lines.size()) != units.end();
}

/// Whether single blanks part all lines, the first of which begins with blanks where the others
/// have the name of the row, as R prints a table.
bool are_numbered_rows(const std::vector<std::string_view>& lines)
{
    const std::size_t names = pieces(lines.front(), 1);
    return lines.front().starts_with(' ') &&
           std::all_of(lines.begin() + 1, lines.end(), [&](std::string_view line) {
               return !line.starts_with(' ') && pieces(line, 1) == names + 1;
           });
}

std::optional<Aligned> find_aligned(const std::vector<std::string_view>& lines)
{
    constexpr std::size_t fewest_lines = 3;
    if (lines.size() < fewest_lines)
        return std::nullopt;
    Aligned aligned{pieces(lines.front(), 2)};
    const std::size_t words = pieces(lines.front(), 1);
    bool are_parted_by_single_ones = true;
    std::array<std::size_t, visible_delimiters.size()> with_delimiter = {};
    for (const std::string_view line : lines) {
        if (pieces(line, 2) != aligned.columns)
            return std::nullopt;
        const std::size_t found = pieces(line, 1);
        are_parted_by_single_ones = are_parted_by_single_ones && found == words;
        if (line.data() != lines.front().data())
            aligned.has_plain_rows = aligned.has_plain_rows && found == aligned.columns;
        for (std::size_t i = 0; i < visible_delimiters.size(); ++i)
            with_delimiter[i] += has_delimiter(line, visible_delimiters[i]);
    }
    const bool is_parted_otherwise =
        are_numbered_rows(lines) ||
        std::ranges::find(with_delimiter, lines.size()) != with_delimiter.end();
    const bool do_single_ones_part = are_parted_by_single_ones && !have_units_behind(lines);
    return aligned.columns < 2 || do_single_ones_part || is_parted_otherwise
               ? std::nullopt
               : std::optional(aligned);
}

} // namespace

std::optional<SingleDelimiter> with_columns_parted(const Text& text)
{
    if (!may_be_parted_by_blanks(text))
        return std::nullopt;
    const auto aligned = find_aligned(first_lines(head(text.characters)));
    if (!aligned)
        return std::nullopt;
    return with_tabs(text, two_blanks, [&aligned](std::string_view line, std::string& content) {
        line = without_spaces(line);
        // Further down a longer number may stand only one blank behind another.
        if (aligned->has_plain_rows && pieces(line, 2) != aligned->columns &&
            pieces(line, 1) == aligned->columns)
            return false;
        for (std::size_t i = 0; i < line.size();) {
            const std::size_t stop =
                line[i] == ' ' ? line.find_first_not_of(' ', i) : line.find(' ', i);
            const std::string_view part = line.substr(i, stop - i);
            content += part.starts_with("  ") ? std::string_view("\t") : part;
            i += part.size();
        }
        return true;
    });
}

} // namespace table
