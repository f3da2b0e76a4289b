// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/fields.h"

#include "table/unicode.h"

#include <algorithm>

namespace table
{

namespace
{

bool is_line_end(char c)
{
    return c == '\n' || c == '\r';
}

/// Without the blanks and the line ends around it.
std::string_view trimmed(std::string_view text)
{
    for (;;) {
        text = without_blanks(text);
        if (!text.empty() && is_line_end(text.front()))
            text.remove_prefix(1);
        else if (!text.empty() && is_line_end(text.back()))
            text.remove_suffix(1);
        else
            return text;
    }
}

} // namespace

FieldScanner::FieldScanner(const Dialect& dialect)
    : delimiter_(dialect.delimiter),
      quote_(dialect.quote),
      backslash_(dialect.escape == Escape::Backslash)
{
    for (const char c : {delimiter_, '\n', '\r'})
        stops_[static_cast<unsigned char>(c)] = true;
    if (delimiter_ == ' ')
        stops_[static_cast<unsigned char>('\t')] = true;
    if (backslash_)
        stops_[static_cast<unsigned char>('\\')] = true;
}

Next FieldScanner::scan(const char*& at, const char* end, Field& field) const
{
    field = {};
    if (delimiter_ == ' ')
        skip_spaces(at, end);
    else
        skip_blanks(at, end);
    if (quote_ && at < end && *at == quote_)
        return quoted(at, end, field);
    return plain(at, end, field);
}

void FieldScanner::skip_blanks(const char*& at, const char* end) const
{
    while (at < end && is_blank(*at))
        ++at;
}

void FieldScanner::skip_spaces(const char*& at, const char* end) const
{
    while (at < end && (*at == ' ' || *at == '\t'))
        ++at;
}

Next FieldScanner::quoted(const char*& at, const char* end, Field& field) const
{
    const char* const start = ++at;
    const char* const limit =
        static_cast<std::size_t>(end - at) > longest_quoted ? at + longest_quoted : end;
    field.quoted = true;
    bool multiline = false;
    for (; at < limit; ++at) {
        if (backslash_ && *at == '\\') {
            field.altered = true;
            if (++at == limit)
                break;
        } else if (*at == quote_) {
            const bool doubled = !backslash_ && at + 1 < end && at[1] == quote_;
            if (!doubled) {
                field.raw = {start, static_cast<std::size_t>(at - start)};
                if (multiline)
                    field.line_ends = count_line_ends(field.raw);
                // What a backslash stands before belongs to the value.
                if (!(backslash_ && field.altered))
                    field.raw = trimmed(field.raw);
                // "=""01001""": a spreadsheet's way to write a text.
                if (!backslash_ && field.raw.size() > 5 && field.raw.starts_with("=\"\"") &&
                    field.raw.ends_with("\"\""))
                    field.raw = trimmed(field.raw.substr(3, field.raw.size() - 5));
                ++at;
                skip_blanks(at, end);
                return finish(at, end);
            }
            field.altered = true;
            ++at;
        }
        if (is_line_end(*at)) {
            multiline = true;
            field.altered |= *at == '\r';
        }
    }
    return Next::Unclosed;
}

Next FieldScanner::plain(const char*& at, const char* end, Field& field) const
{
    const char* const start = at;
    const char* escaped = at;
    for (;;) {
        while (at < end && !stops_[static_cast<unsigned char>(*at)])
            ++at;
        if (!(backslash_ && at < end && *at == '\\'))
            break;
        // An escaped delimiter belongs to the value; an escaped line end does not.
        ++at;
        field.altered = true;
        if (at < end && !is_line_end(*at))
            ++at;
        escaped = at;
    }
    const char* stop = at;
    while (stop > escaped && is_blank(stop[-1]))
        --stop;
    field.raw = {start, static_cast<std::size_t>(stop - start)};
    if (escaped == start) {
        field.raw = without_blanks(field.raw);
        if (field.raw.size() > 2 && field.raw.starts_with("=\"") && field.raw.ends_with('"')) {
            field.raw = without_blanks(field.raw.substr(2, field.raw.size() - 3));
            field.quoted = true;
        }
    }
    return finish(at, end);
}

Next FieldScanner::finish(const char*& at, const char* end) const
{
    if (at < end && is_delimiter(*at)) {
        ++at;
        if (delimiter_ != ' ')
            return Next::Field;
        skip_spaces(at, end);
        if (at < end && !is_line_end(*at))
            return Next::Field;
    }
    if (at == end)
        return Next::End;
    if (!is_line_end(*at))
        return Next::Broken;
    skip_line_end(at, end);
    return at == end ? Next::End : Next::Row;
}

std::string_view FieldScanner::value(const Field& field, std::string& scratch) const
{
    if (!field.altered)
        return field.raw;
    scratch.clear();
    for (std::size_t i = 0; i < field.raw.size(); ++i) {
        char c = field.raw[i];
        const bool more = i + 1 < field.raw.size();
        if (backslash_ && c == '\\' && more)
            c = field.raw[++i];
        else if (field.quoted && !backslash_ && c == quote_ && more)
            ++i;
        if (c == '\r') {
            c = '\n';
            if (i + 1 < field.raw.size() && field.raw[i + 1] == '\n')
                ++i;
        }
        scratch += c;
    }
    return scratch;
}

void skip_line_end(const char*& at, const char* end)
{
    if (*at == '\r' && at + 1 < end && at[1] == '\n')
        ++at;
    ++at;
}

std::string_view take_line(const char*& at, const char* end)
{
    const char* const start = at;
    at = std::find_if(at, end, is_line_end);
    const std::string_view line(start, static_cast<std::size_t>(at - start));
    if (at < end)
        skip_line_end(at, end);
    return line;
}

void skip_line(const char*& at, const char* end)
{
    take_line(at, end);
}

std::uint64_t count_line_ends(std::string_view text)
{
    std::uint64_t count = 0;
    for (std::size_t i = 0; i < text.size(); ++i)
        count +=
            text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.size() || text[i + 1] != '\n'));
    return count;
}

} // namespace table
