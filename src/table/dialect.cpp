// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/dialect.h"

#include "model/translatable.h"
#include "table/unicode.h"

#include <array>
#include <cctype>

namespace table
{

namespace
{

using namespace std::string_view_literals;

struct Delimiter {
    char character;
    std::string_view name;
};
constexpr std::array delimiters = {Delimiter{',', "comma"}, Delimiter{';', "semicolon"},
                                   Delimiter{'\t', "tab"},  Delimiter{'|', "pipe"},
                                   Delimiter{' ', "space"}, Delimiter{':', "colon"}};

bool may_delimit(char c)
{
    const auto value = static_cast<unsigned char>(c);
    return value < 0x80 && !std::isalnum(value) && (c == '\t' || !std::iscntrl(value)) &&
           !is_one_of(c, "\"'\\.+-"sv);
}

Problem bad_option(std::string_view what, std::string role)
{
    std::string shown = "\"";
    shown += excerpt(what);
    shown += '"';
    return {ProblemCode::BadOption, 0, 0, {std::move(shown), std::move(role)}};
}

} // namespace

std::optional<Problem> find_bad_option(const Overrides& overrides)
{
    if (overrides.delimiter && !may_delimit(*overrides.delimiter))
        return bad_option(std::string_view(&*overrides.delimiter, 1),
                          QT_TRANSLATE_NOOP("table", "delimiter"));
    if (overrides.quote && !is_one_of(*overrides.quote, "\"'\0"sv))
        return bad_option(std::string_view(&*overrides.quote, 1),
                          QT_TRANSLATE_NOOP("table", "quote character"));
    if (overrides.decimal && *overrides.decimal != '.' && *overrides.decimal != ',')
        return bad_option(std::string_view(&*overrides.decimal, 1),
                          QT_TRANSLATE_NOOP("table", "decimal mark"));
    if (overrides.group && !overrides.group->empty()) {
        const std::string& group = *overrides.group;
        const bool decimal = overrides.decimal && group == std::string_view(&*overrides.decimal, 1);
        if (decimal || group.size() > 4 || std::isalnum(static_cast<unsigned char>(group[0])) ||
            is_one_of(group[0], "+-\r\n"sv))
            return bad_option(group, QT_TRANSLATE_NOOP("table", "group separator"));
    }
    return std::nullopt;
}

std::string delimiter_name(char delimiter)
{
    for (const Delimiter& known : delimiters)
        if (known.character == delimiter)
            return std::string(known.name);
    return std::string(1, delimiter);
}

std::optional<char> delimiter_named(std::string_view name)
{
    for (const Delimiter& known : delimiters)
        if (known.name == name)
            return known.character;
    if (name == "\\t")
        return '\t';
    if (name.size() == 1 && may_delimit(name.front()))
        return name.front();
    return std::nullopt;
}

std::string_view quote_name(char quote)
{
    return quote == '"' ? "double" : quote == '\'' ? "single" : "none";
}

std::optional<char> quote_named(std::string_view name)
{
    if (name == "double" || name == "\"")
        return '"';
    if (name == "single" || name == "'")
        return '\'';
    if (name == "none")
        return '\0';
    return std::nullopt;
}

std::string_view name(LineEnd line_end)
{
    constexpr std::array names = {"LF"sv, "CRLF"sv, "CR"sv, "mixed"sv};
    return names[static_cast<std::size_t>(line_end)];
}

} // namespace table
