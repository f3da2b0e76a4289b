// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/sample.h"

#include "table/ragged_rows.h"

#include <algorithm>

namespace table
{

std::string_view head(std::string_view text)
{
    if (text.size() <= sample_bytes)
        return text;
    const std::string_view start = text.substr(0, sample_bytes);
    const std::size_t last = start.find_last_of("\r\n");
    // A line end may be in two parts: the cut comes before it.
    return last == std::string_view::npos ? start : start.substr(0, last);
}

Sample take_sample(std::string_view text, const Dialect& dialect, std::uint64_t skipped_lines,
                   std::size_t most_rows)
{
    const FieldScanner scanner(dialect);
    const char* at = text.data();
    const char* const end = at + text.size();
    std::uint64_t line = 1;
    for (; line <= skipped_lines && at < end; ++line)
        skip_line(at, end);

    Sample sample;
    while (at < end && sample.size() < most_rows) {
        const char* const start = at;
        SampleRow row;
        row.line = line;
        row.offset = static_cast<std::size_t>(start - text.data());
        Next next = Next::Field;
        while (next == Next::Field) {
            Field field;
            next = scanner.scan(at, end, field);
            if (next == Next::Broken || next == Next::Unclosed) {
                row.broken = true;
                row.lines = 1;
                at = start;
                skip_line(at, end);
                break;
            }
            row.lines += field.line_ends;
            row.fields.push_back(field);
        }
        line += row.lines;
        const bool empty = !row.broken && row.fields.size() == 1 && row.fields[0].raw.empty() &&
                           !row.fields[0].quoted;
        if (!empty)
            sample.push_back(std::move(row));
    }
    make_even(sample, dialect.lengths);
    return sample;
}

} // namespace table
