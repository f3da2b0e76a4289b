// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/lone_column.h"

#include "table/dates.h"
#include "table/number_pattern.h"
#include "table/numbers.h"
#include "table/unicode.h"

#include <algorithm>

namespace table
{

namespace
{

/// What stands in a row, delimiters and all.
std::string_view whole(const SampleRow& row)
{
    const std::string_view last = row.fields.back().raw;
    const char* const start = row.fields.front().raw.data();
    return {start, std::size_t(last.data() + last.size() - start)};
}

/// "12:30", "3:1", "08:00-09:30", "00:1b:44:11:3a:b7", "http://…".
bool has_colons_inside(std::string_view text)
{
    const bool are_counted = std::ranges::all_of(
        text, [](char c) { return is_one_of(c, "0123456789abcdefABCDEF:.,-+/ TZ"); });
    return (are_counted && is_digit(text.front())) || text.find("://") != std::string_view::npos;
}

/// "2024-01-01 12:30", "Ann Lee".
bool has_blanks_inside(const SampleRow& row)
{
    if (row.fields.size() == 2 && is_date_or_time(row.fields[0].raw) &&
        is_date_or_time(row.fields[1].raw) && !is_one_of(':', row.fields[0].raw))
        return true;
    return std::ranges::all_of(row.fields, [](const Field& field) {
        return !field.raw.empty() && is_letter_byte(field.raw.front()) &&
               std::ranges::none_of(field.raw, is_digit);
    });
}

/// "Bern, Switzerland": commas as people write them, nothing counted.
bool has_commas_inside(std::string_view text)
{
    if (std::ranges::any_of(text, is_digit))
        return false;
    for (std::size_t at = text.find(','); at != std::string_view::npos; at = text.find(',', at + 1))
        if (at + 1 >= text.size() || text[at + 1] != ' ')
            return false;
    return true;
}

} // namespace

bool cuts_lone_column(const Sample& sample, char delimiter)
{
    if (sample.size() < 3 || sample[0].broken || sample[0].fields.size() != 1 ||
        sample[0].fields[0].raw.empty() || !is_letter_byte(sample[0].fields[0].raw.front()))
        return false;
    std::size_t cut = 0;
    for (auto row = sample.begin() + 1; row != sample.end(); ++row) {
        if (row->broken || row->fields.empty() || whole(*row).empty() ||
            std::ranges::any_of(row->fields, &Field::quoted))
            return false;
        const bool is_inside = delimiter == ':'   ? has_colons_inside(whole(*row))
                               : delimiter == ' ' ? has_blanks_inside(*row)
                                                  : has_commas_inside(whole(*row));
        if (row->fields.size() > 1 && !is_inside)
            return false;
        cut += row->fields.size() > 1;
    }
    return cut > 0;
}

} // namespace table
