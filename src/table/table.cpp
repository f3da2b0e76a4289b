// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/table.h"

#include "table/row_reader.h"
#include "table/text_reader.h"
#include "table/unicode.h"

#include <algorithm>

namespace table
{

namespace
{

constexpr std::string_view ellipsis = "…";

bool is_cut_name(std::string_view name)
{
    constexpr std::size_t longest_before = 200;
    return name.ends_with(ellipsis) && count_characters(name) == longest_before + 1;
}

} // namespace

std::uint64_t Table::line(std::size_t row) const
{
    const auto after =
        std::upper_bound(line_jumps_.begin(), line_jumps_.end(), row,
                         [](std::size_t wanted, const auto& jump) { return wanted < jump.first; });
    const auto& [first, line] = *std::prev(after);
    return line + (row - first);
}

void Table::set_lines(std::span<const std::uint64_t> lines)
{
    std::vector<std::pair<std::size_t, std::uint64_t>> jumps;
    for (std::size_t row = 0; row < rows(); ++row)
        if (row == 0 || lines[row] != lines[row - 1] + 1)
            jumps.emplace_back(row, lines[row]);
    for (Problem& warning : warnings_) {
        // The last row that does not begin behind it.
        std::size_t row = rows();
        while (row > 0 && line(row - 1) > warning.line)
            --row;
        if (row > 0)
            warning.line = lines[row - 1] + (warning.line - line(row - 1));
    }
    line_jumps_ = std::move(jumps);
}

std::vector<std::string> Table::texts(std::size_t row) const
{
    std::vector<std::string> values(columns_.size());
    if (!text_.file.intact())
        return values;
    const FieldScanner scanner(dialect());
    const char* at = text_.characters.data() + row_starts_[row];
    const char* const end = text_.characters.data() + text_.characters.size();
    std::string scratch;
    Next next = Next::Field;
    for (std::size_t column = 0; column < values.size() && next == Next::Field; ++column) {
        Field field;
        next = scanner.scan(at, end, field);
        values[column] = scanner.value(field, scratch);
    }
    return values;
}

std::string Table::text(std::size_t row, std::size_t column) const
{
    if (!text_.file.intact())
        return {};
    const FieldScanner scanner(dialect());
    const char* at = text_.characters.data() + row_starts_[row];
    const char* const end = text_.characters.data() + text_.characters.size();
    Field field;
    Next next = Next::Field;
    for (std::size_t i = 0; i <= column; ++i) {
        // The row ends before.
        if (next != Next::Field)
            return {};
        next = scanner.scan(at, end, field);
    }
    std::string scratch;
    return std::string(scanner.value(field, scratch));
}

Problem Table::at(std::size_t row, std::size_t column, ProblemCode code,
                  std::vector<std::string> arguments) const
{
    if (!text_.file.intact())
        return {code, line(row), 0, std::move(arguments)};
    RowReader rows(text_, dialect(), columns_.size());
    rows.go_to(row_starts_[row], line(row));
    rows.read();
    return rows.at(code, column, std::move(arguments));
}

std::string Table::raw(std::size_t row) const
{
    if (!text_.file.intact())
        return {};
    const FieldScanner scanner(dialect());
    const char* const start = text_.characters.data() + row_starts_[row];
    const char* const end = text_.characters.data() + text_.characters.size();
    const char* at = start;
    Field field;
    while (scanner.scan(at, end, field) == Next::Field) {
    }
    std::string_view line(start, static_cast<std::size_t>(at - start));
    for (const char last : {'\n', '\r'})
        if (line.ends_with(last))
            line.remove_suffix(1);
    return std::string(line);
}

std::string Table::raw_line(std::uint64_t wanted, std::size_t limit) const
{
    if (!text_.file.intact())
        return {};
    // Starts at the last row that does not begin behind it.
    std::size_t low = 0;
    for (std::size_t high = rows(); low < high;) {
        const std::size_t middle = low + (high - low) / 2;
        if (line(middle) <= wanted)
            low = middle + 1;
        else
            high = middle;
    }
    const char* at = text_.characters.data() + (low > 0 ? row_starts_[low - 1] : 0);
    const char* const end = text_.characters.data() + text_.characters.size();
    for (std::uint64_t now = low > 0 ? line(low - 1) : 1; now < wanted && at < end; ++now)
        skip_line(at, end);
    const std::string_view rest(at, static_cast<std::size_t>(end - at));
    return excerpt(rest.substr(0, rest.find_first_of("\r\n")), limit);
}

std::vector<std::string> Table::column_names() const
{
    std::vector<std::string> names;
    for (const Column& column : columns_)
        names.push_back(column.name);
    return names;
}

std::vector<ColumnType> Table::column_types() const
{
    std::vector<ColumnType> types;
    for (const Column& column : columns_)
        types.push_back(column.type);
    return types;
}

std::size_t Table::find(std::string_view name) const
{
    const auto found = std::find_if(columns_.begin(), columns_.end(),
                                    [&](const Column& column) { return column.name == name; });
    if (found != columns_.end() || !is_cut_name(name))
        return static_cast<std::size_t>(found - columns_.begin());
    name.remove_suffix(ellipsis.size());
    const auto begins_so = [&](const Column& column) { return column.name.starts_with(name); };
    const auto only = std::ranges::find_if(columns_, begins_so);
    return std::ranges::count_if(columns_, begins_so) == 1
               ? static_cast<std::size_t>(only - columns_.begin())
               : columns_.size();
}

bool same_content(const Table& one, const Table& other)
{
    const auto same_column = [](const Column& a, const Column& b) { return same_content(a, b); };
    if (one.rows() != other.rows() ||
        !std::equal(one.columns().begin(), one.columns().end(), other.columns().begin(),
                    other.columns().end(), same_column))
        return false;
    const std::vector<std::size_t> columns = free_texts(one);
    TextReader texts(one, columns);
    TextReader others(other, columns);
    for (std::size_t row = 0; row < one.rows() && !columns.empty(); ++row)
        if (texts.read(row) != others.read(row))
            return false;
    return true;
}

} // namespace table
