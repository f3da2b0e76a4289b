// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/wrapped_lines.h"

#include "table/fields.h"
#include "table/sample.h"
#include "table/unicode.h"

#include <algorithm>

namespace table
{

namespace
{

/// Lines looked at before a text is rewritten.
constexpr std::size_t lines_asked = 200;
constexpr std::size_t most_titles = 5;

/// What is inside, where the whole line is one value in quotes; else nothing.
std::optional<std::string> inside_quotes(std::string_view line)
{
    const std::string_view whole = without_blanks(line);
    if (whole.size() < 3 || whole.front() != '"' || whole.back() != '"')
        return std::nullopt;
    std::string content;
    for (std::size_t i = 1; i + 1 < whole.size(); ++i) {
        if (whole[i] == '"' && (i + 2 >= whole.size() || whole[++i] != '"'))
            return std::nullopt;
        content += whole[i];
    }
    return content;
}

/// How many values a line has; 0 where its quotes are wrong.
std::size_t values(std::string_view line, char delimiter)
{
    Dialect dialect;
    dialect.delimiter = delimiter;
    const Sample sample = take_sample(line, dialect, 0, 1);
    return sample.empty() || sample[0].broken ? 0 : sample[0].fields.size();
}

/// "Miller, Ann": a text with commas as people write them, in which nothing is counted.
bool is_plain_text(std::string_view content)
{
    for (std::size_t at = content.find(','); at != std::string_view::npos;
         at = content.find(',', at + 1))
        if (at + 1 == content.size() || content[at + 1] != ' ')
            return false;
    return std::none_of(content.begin(), content.end(), is_digit);
}

/// Whether every line, but for titles in quotes on top, has equally many values, more than one,
/// once those in quotes are taken out.
bool is_wrapped(std::string_view text, char delimiter)
{
    const char* at = text.data();
    const char* const end = at + text.size();
    std::size_t lines = 0;
    std::size_t wrapped = 0;
    std::size_t width = 0;
    std::size_t titles = 0;
    bool only_texts = true;
    while (at < end && lines < lines_asked) {
        const std::string_view line = take_line(at, end);
        if (without_blanks(line).empty())
            continue;
        const auto content = inside_quotes(line);
        const std::size_t count = values(content ? std::string_view(*content) : line, delimiter);
        if (count == 1 && width == 0 && content && ++titles <= most_titles)
            continue;
        if (count < 2 || (width && count != width) || (lines > 1 && !content))
            return false;
        width = count;
        only_texts = only_texts && content && is_plain_text(*content);
        wrapped += content.has_value();
        ++lines;
    }
    return lines > 1 && wrapped + 1 >= lines && !only_texts;
}

} // namespace

std::optional<Text> without_line_quotes(const Text& text)
{
    const std::string_view start = head(text.characters);
    const bool lines_end_with_quotes = start.find("\"\n") != std::string_view::npos ||
                                       start.find("\"\r") != std::string_view::npos;
    if (!lines_end_with_quotes || !text.damages.empty() || text.characters.size() > largest_rewrite)
        return std::nullopt;
    constexpr std::string_view delimiters = ",;\t|";
    if (std::none_of(delimiters.begin(), delimiters.end(),
                     [&](char delimiter) { return is_wrapped(start, delimiter); }))
        return std::nullopt;
    std::string content;
    content.reserve(text.characters.size());
    const char* at = text.characters.data();
    const char* const end = at + text.characters.size();
    while (at < end) {
        const std::string_view line = take_line(at, end);
        const auto unwrapped = inside_quotes(line);
        content += unwrapped ? std::string_view(*unwrapped) : line;
        content += '\n';
    }
    Text result = text;
    result.rewrite(std::move(content));
    return result;
}

} // namespace table
