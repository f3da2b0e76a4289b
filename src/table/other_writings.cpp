// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/other_writings.h"

#include "table/number_parts.h"
#include "table/text_reader.h"
#include "table/unicode.h"
#include "table/writing.h"

#include <algorithm>

namespace table
{

namespace
{

/// A text as it would be written to be read, or empty: 1000 for 1_000, 1.5E-103 for 1.5-103. Both
/// may be something else as well, a name or a range.
std::string as_usual(std::string_view text)
{
    if (has_bare_power(text, 1))
        return with_marked_power(text);
    std::string usual;
    if (text.starts_with('-')) {
        usual = "-";
        text.remove_prefix(1);
    }
    const std::size_t mark = std::min(text.find_first_of(".,"), text.size());
    const std::string_view whole = text.substr(0, mark);
    const bool is_grouped = whole.find('_') != std::string_view::npos && whole.front() != '0';
    if (!is_grouped || !copy_groups(whole, "_", usual) || !is_fraction(text.substr(mark)))
        return {};
    return usual.append(text.substr(mark));
}

} // namespace

std::optional<Problem> remark_on_other_writings(const Table& table, std::size_t index)
{
    constexpr std::size_t rows_asked = 2000;
    const Column& column = table.columns()[index];
    TextReader texts(table, {index});
    std::optional<Problem> found;
    for (std::size_t row = 0; row < std::min(table.rows(), rows_asked); ++row) {
        const std::string_view text = without_blanks(texts.read(row).front());
        if (table.is_missing(text, index) || could_be_number(text))
            continue;
        const std::string usual = as_usual(text);
        if (usual.empty())
            return std::nullopt;
        if (!found)
            found = table.at(row, index, ProblemCode::OtherWriting,
                             {column.name, excerpt(text), usual});
    }
    return found;
}

} // namespace table
