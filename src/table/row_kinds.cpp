// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/row_kinds.h"

#include "table/missing_marks.h"
#include "table/numbers.h"

#include <algorithm>
#include <set>

namespace table
{

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

bool are_same(const SampleRow& one, const SampleRow& other)
{
    return std::ranges::equal(one.fields, other.fields, {}, &Field::raw, &Field::raw);
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

bool has_words_and_gaps(const SampleRow& row, const Dialect& dialect)
{
    return std::ranges::none_of(
        row.fields, [&](const Field& field) { return kind(field, dialect) == Kind::Number; });
}

std::size_t empty_fields(const SampleRow& row)
{
    return static_cast<std::size_t>(
        std::count_if(row.fields.begin(), row.fields.end(),
                      [](const Field& field) { return field.raw.empty(); }));
}

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

} // namespace table
