// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/two_line_names.h"

#include "table/row_kinds.h"
#include "table/unit_texts.h"

#include <set>

namespace table
{

namespace
{

/// Whether at least two columns hold numbers below both rows, and no word below says what a column
/// holds as a label.
bool stand_above_numbers(const Sample& sample, std::size_t first, std::size_t width,
                         const Dialect& dialect)
{
    constexpr std::size_t fewest_rows = 2;
    const SampleRow& names = sample[first + 1];
    std::size_t measured = 0;
    for (std::size_t column = 0; column < width; ++column) {
        std::size_t numbers = 0;
        std::size_t words = 0;
        for (std::size_t row = first + 2; row < sample.size(); ++row) {
            if (!fits(sample[row], width) || are_same(sample[row], sample[first]) ||
                are_same(sample[row], names))
                continue;
            const Field& field = sample[row].fields[column];
            const Kind below = kind(field, dialect);
            numbers += below == Kind::Number;
            words += below == Kind::Word;
            if (below == Kind::Word && field.raw == names.fields[column].raw)
                return false;
        }
        measured += numbers >= fewest_rows && words * 10 <= numbers;
    }
    return measured >= 2;
}

} // namespace

bool names_go_on_below(const Sample& sample, std::size_t first, std::size_t width,
                       const Dialect& dialect)
{
    if (width < 3 || first + 3 >= sample.size() || !fits(sample[first], width) ||
        !fits(sample[first + 1], width) || !has_words_and_gaps(sample[first], dialect) ||
        !has_words_and_gaps(sample[first + 1], dialect))
        return false;
    const std::vector<Field>& above = sample[first].fields;
    const std::vector<Field>& below = sample[first + 1].fields;
    std::size_t going_on = 0;
    bool are_units = true;
    bool would_do_alone = true;
    std::set<std::string_view> known;
    for (std::size_t column = 0; column < width; ++column) {
        const std::string_view name = above[column].raw;
        const std::string_view other = below[column].raw;
        const bool goes_on =
            column > 0 && (name.empty() || name == above[column - 1].raw) && !other.empty();
        // Behind a delimiter at the end of each line there is nothing.
        if (name.empty() && other.empty() && column + 1 < width)
            return false;
        going_on += goes_on;
        are_units = are_units && (other.empty() || !unit_said_by(other).empty());
        would_do_alone = would_do_alone && !other.empty() && known.insert(other).second;
    }
    return going_on > 0 && !are_units && !would_do_alone &&
           stand_above_numbers(sample, first, width, dialect);
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
        if (name.empty())
            names.push_back(above[column]);
        else
            names.push_back(group.empty() || name == group ? name : group + ' ' + name);
        // What has nothing below is no group.
        if (name.empty())
            group.clear();
    }
    return names;
}

} // namespace table
