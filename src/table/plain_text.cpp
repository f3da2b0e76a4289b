// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/plain_text.h"

#include "table/aligned_columns.h"
#include "table/declared_names.h"
#include "table/doubled_delimiter.h"
#include "table/fixed_columns.h"
#include "table/totals.h"
#include "table/unicode.h"
#include "table/wrapped_lines.h"

#include <utility>

namespace table
{

std::optional<PlainText> without_totals(const PlainText& plain, const Table& table)
{
    constexpr std::size_t most_told = 10;
    const std::vector<std::size_t> rows = rows_of_totals(table);
    auto text = rows.empty() ? std::nullopt : without_rows(plain.text, table, rows);
    if (!text)
        return std::nullopt;
    std::vector<std::string> lines;
    lines.reserve(rows.size());
    for (const std::size_t row : rows)
        lines.push_back(std::to_string(table.line(row)));
    PlainText rest{std::move(*text), plain.options, plain.rewritten};
    rest.rewritten.push_back(
        {ProblemCode::TotalsLeftOut, table.line(rows.front()), 0, {listed(lines, most_told)}});
    return rest;
}

namespace
{

/// The text with a blank in place of each form feed that begins a line, as a printer's new page
/// does; nothing where there is none.
std::optional<Text> without_page_breaks(const Text& text)
{
    const std::string_view characters = text.characters;
    const auto begins_line = [&](std::size_t at) {
        return at == 0 || is_one_of(characters[at - 1], "\n\r");
    };
    if (!text.may_have_form_feeds || characters.size() > largest_rewrite)
        return std::nullopt;
    std::size_t at = characters.find('\f');
    if (at == std::string_view::npos)
        return std::nullopt;
    std::string content(characters);
    for (; at != std::string_view::npos; at = characters.find('\f', at + 1))
        if (begins_line(at))
            content[at] = ' ';
    Text result = text;
    result.rewrite(std::move(content));
    return result;
}

} // namespace

PlainText plain_text(const Text& text, const ReadOptions& options)
{
    PlainText plain{text, options, {}};
    if (auto pages = without_page_breaks(plain.text))
        plain.text = std::move(*pages);
    Overrides& fixed = plain.options.overrides;
    const bool is_open = !fixed.skipped_lines && !fixed.header && !fixed.delimiter;
    if (auto declared = is_open ? with_declared_names(plain.text) : std::nullopt) {
        plain.text = std::move(declared->text);
        fixed.delimiter = declared->delimiter;
        fixed.header = true;
        if (declared->quote && !fixed.quote)
            fixed.quote = declared->quote;
        fixed.skipped_lines = declared->skipped_lines;
        plain.rewritten.push_back({ProblemCode::NamesDeclared,
                                   declared->skipped_lines + 1,
                                   0,
                                   {std::move(declared->said_by)}});
        return plain;
    }
    if (auto unwrapped = without_line_quotes(plain.text)) {
        plain.text = std::move(*unwrapped);
        plain.rewritten.push_back({ProblemCode::LinesUnwrapped, 0, 0, {}});
    }
    if (options.overrides.delimiter)
        return plain;
    auto single = with_single_delimiter(plain.text);
    if (!single)
        single = with_columns_cut(plain.text);
    if (!single)
        single = with_columns_parted(plain.text);
    if (single) {
        plain.text = std::move(single->text);
        plain.options.overrides.delimiter = single->delimiter;
        plain.rewritten.push_back(
            {ProblemCode::DoubledDelimiter, 0, 0, {plain.text.doubled_delimiter}});
    }
    return plain;
}

} // namespace table
