// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/declared_names.h"

#include "table/fields.h"
#include "table/sample.h"
#include "table/unicode.h"

#include <algorithm>
#include <vector>

namespace table
{

namespace
{

/// What stands above the rows of a text.
struct Preamble {
    std::vector<std::string_view> names;
    std::size_t lines = 0;
    /// Where the rows start.
    const char* rows = nullptr;
};

/// The name in "outlook {sunny, rainy}" or "'petal length' real".
std::string_view declared_name(std::string_view declaration)
{
    declaration = without_blanks(declaration);
    const bool is_quoted = !declaration.empty() && is_one_of(declaration.front(), "'\"");
    const std::size_t start = is_quoted ? 1 : 0;
    const std::size_t stop =
        is_quoted ? declaration.find(declaration.front(), 1) : declaration.find_first_of(" \t{");
    return declaration.substr(start, std::min(stop, declaration.size()) - start);
}

/// Of Weka's ARFF: comments behind %, @relation, a line of @attribute a column, and @data.
std::optional<Preamble> arff_preamble(std::string_view start)
{
    constexpr std::string_view attribute = "@attribute";
    Preamble preamble;
    const char* at = start.data();
    const char* const end = at + start.size();
    while (at < end) {
        const std::string_view line = without_blanks(take_line(at, end));
        const std::string keyword = lower(line.substr(0, line.find_first_of(" \t")));
        ++preamble.lines;
        preamble.rows = at;
        if (keyword == "@data")
            return preamble;
        if (keyword == attribute)
            preamble.names.push_back(declared_name(line.substr(attribute.size())));
        else if (!line.empty() && !line.starts_with('%') && keyword != "@relation")
            return std::nullopt;
    }
    return std::nullopt;
}

/// Of logs by Zeek: lines that begin with #, one of them #fields, in which tabs part the names.
std::optional<Preamble> zeek_preamble(std::string_view start)
{
    Preamble preamble;
    const char* at = start.data();
    const char* const end = at + start.size();
    while (at < end && *at == '#') {
        const std::string_view line = take_line(at, end);
        std::size_t tab = line.starts_with("#fields\t") ? line.find('\t') : std::string::npos;
        while (tab != std::string::npos) {
            const std::size_t next = line.find('\t', tab + 1);
            preamble.names.push_back(line.substr(tab + 1, next - tab - 1));
            tab = next;
        }
        ++preamble.lines;
        preamble.rows = at;
    }
    return preamble.names.empty() ? std::nullopt : std::optional(preamble);
}

/// Without the line that says when a log was closed, which is no row.
std::string_view without_close(std::string_view rows)
{
    const std::size_t close = rows.rfind("#close\t");
    if (close == std::string_view::npos || (close > 0 && !is_one_of(rows[close - 1], "\n\r")))
        return rows;
    const std::size_t end = rows.find('\n', close);
    return end == std::string_view::npos || end + 1 == rows.size() ? rows.substr(0, close) : rows;
}

/// The name as it stands in a line of names, or nothing where it could not.
std::optional<std::string> in_line(std::string_view name, char delimiter, char quote)
{
    name = without_blanks(name);
    if (name.empty() || name.find_first_of("\"'") != std::string_view::npos)
        return std::nullopt;
    if (!is_one_of(delimiter, name))
        return std::string(name);
    return quote + std::string(name) + quote;
}

} // namespace

std::optional<DeclaredNames> with_declared_names(const Text& text)
{
    const std::string_view characters = text.characters;
    const std::string_view start = head(characters);
    if (!text.damages.empty() || characters.size() > largest_rewrite ||
        start.find_first_of("%@#") == std::string_view::npos)
        return std::nullopt;
    const auto arff = arff_preamble(start);
    const auto preamble = arff ? arff : zeek_preamble(start);
    const char delimiter = arff ? ',' : '\t';
    if (!preamble || preamble->names.empty())
        return std::nullopt;
    const auto above = static_cast<std::size_t>(preamble->rows - characters.data());
    const std::string_view rows = characters.substr(above);
    DeclaredNames declared{text, delimiter, preamble->lines - 1, arff ? "@attribute" : "#fields"};
    // As Weka quotes labels.
    if (arff && (rows.starts_with('\'') || head(rows).find(",'") != std::string_view::npos))
        declared.quote = '\'';
    std::string content(preamble->lines - 1, '\n');
    content.reserve(characters.size());
    for (const std::string_view name : preamble->names) {
        const auto written = in_line(name, delimiter, declared.quote.value_or('"'));
        if (!written)
            return std::nullopt;
        content += *written;
        content += delimiter;
    }
    content.back() = '\n';
    content += arff ? rows : without_close(rows);
    declared.text.rewrite(std::move(content));
    return declared;
}

} // namespace table
