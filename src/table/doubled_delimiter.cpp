// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/doubled_delimiter.h"

#include "table/fields.h"
#include "table/sample.h"
#include "table/unicode.h"

#include <algorithm>

namespace table
{

namespace
{

/// Two commas, semicolons or tabs have an empty value between them.
constexpr std::string_view doubling_marks = "|:~#^";
constexpr std::string_view usual_delimiters = ",;\t|";
/// What stands in their place: no decimal mark.
constexpr std::string_view substitutes = "\t;|";

/// How often a mark stands in a line in pairs, and how often alone.
struct MarkCount {
    std::size_t pairs = 0;
    std::size_t alone = 0;

    MarkCount(std::string_view line, char mark)
    {
        for (std::size_t at = line.find(mark); at != std::string_view::npos;) {
            const std::size_t stop = std::min(line.find_first_not_of(mark, at), line.size());
            pairs += (stop - at) / 2;
            alone += (stop - at) % 2;
            at = line.find(mark, stop);
        }
    }
};

/// Whether every line has the mark as often, in pairs; alone it may stand in some texts.
bool is_doubled(const std::vector<std::string_view>& lines, char mark)
{
    const std::size_t pairs = MarkCount(lines.front(), mark).pairs;
    std::size_t with_others = 0;
    for (const std::string_view line : lines) {
        const MarkCount count(line, mark);
        if (count.pairs != pairs)
            return false;
        with_others += count.alone > 0;
    }
    return pairs > 0 && with_others * 2 < lines.size();
}

/// Whether another character parts every line as often.
bool are_parted_otherwise(const std::vector<std::string_view>& lines, char mark)
{
    return std::ranges::any_of(usual_delimiters, [&](char other) {
        const auto count = std::ranges::count(lines.front(), other);
        return other != mark && count > 0 && std::ranges::all_of(lines, [&](std::string_view line) {
                   return std::ranges::count(line, other) == count;
               });
    });
}

} // namespace

std::vector<std::string_view> first_lines(std::string_view text)
{
    constexpr std::size_t most_lines = 200;
    const char* at = text.data();
    const char* const end = at + text.size();
    std::vector<std::string_view> lines;
    while (at < end && lines.size() < most_lines) {
        const std::string_view line = take_line(at, end);
        if (!without_blanks(line).empty())
            lines.push_back(line);
    }
    return lines;
}

bool has_delimiter(std::string_view line, char delimiter)
{
    for (std::size_t at = line.find(delimiter); at != std::string_view::npos;
         at = line.find(delimiter, at + 1)) {
        const bool is_inside = is_one_of(delimiter, ",:") && at > 0 && is_digit(line[at - 1]) &&
                               at + 1 < line.size() && is_digit(line[at + 1]);
        if (!is_inside)
            return true;
    }
    return false;
}

bool may_be_parted_by_blanks(const Text& text)
{
    const std::string_view beginning = head(text.characters);
    return text.damages.empty() && text.characters.size() <= largest_rewrite &&
           beginning.find("  ") != std::string_view::npos &&
           beginning.find_first_of("\t\"") == std::string_view::npos;
}

std::optional<SingleDelimiter> with_tabs(const Text& text, std::string_view parted_by,
                                         const WriteLine& write)
{
    const std::string_view characters = text.characters;
    std::string content;
    content.reserve(characters.size());
    const char* at = characters.data();
    const char* const end = at + characters.size();
    while (at < end) {
        if (!write(take_line(at, end), content))
            return std::nullopt;
        content += '\n';
    }
    Text result = text;
    result.rewrite(std::move(content));
    result.doubled_delimiter = parted_by;
    return SingleDelimiter{std::move(result), '\t'};
}

std::optional<SingleDelimiter> with_single_delimiter(const Text& text)
{
    const std::string_view characters = text.characters;
    const std::vector<std::string_view> lines = first_lines(head(characters));
    if (lines.size() < 2 || !text.damages.empty() || characters.size() > largest_rewrite)
        return std::nullopt;
    const auto mark =
        std::ranges::find_if(doubling_marks, [&](char each) { return is_doubled(lines, each); });
    if (mark == doubling_marks.end() || are_parted_otherwise(lines, *mark))
        return std::nullopt;
    const auto unused = std::ranges::find_if(
        substitutes, [&](char each) { return characters.find(each) == std::string_view::npos; });
    if (unused == substitutes.end())
        return std::nullopt;
    const std::string doubled(2, *mark);
    std::string content;
    content.reserve(characters.size());
    for (std::size_t at = 0; at < characters.size();) {
        const std::size_t found = std::min(characters.find(doubled, at), characters.size());
        content += characters.substr(at, found - at);
        if (found < characters.size())
            content += *unused;
        at = found + doubled.size();
    }
    Text result = text;
    result.rewrite(std::move(content));
    result.doubled_delimiter = doubled;
    return SingleDelimiter{std::move(result), *unused};
}

} // namespace table
