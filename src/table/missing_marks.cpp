// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/missing_marks.h"

#include "table/numbers.h"
#include "table/unicode.h"

#include <algorithm>
#include <array>
#include <limits>

namespace table
{

namespace
{

using namespace std::string_view_literals;

/// Whether a text is made of these characters only. \pre it is not empty
template <std::size_t Count>
bool is_made_of(std::string_view text, const std::array<std::string_view, Count>& characters)
{
    while (!text.empty()) {
        const auto found = std::ranges::find_if(
            characters, [&](std::string_view character) { return text.starts_with(character); });
        if (found == characters.end())
            return false;
        text.remove_prefix(found->size());
    }
    return true;
}

constexpr std::array dashes = {"-"sv, "\u2013"sv, "\u2014"sv};

} // namespace

std::size_t minuses_in(std::string_view text)
{
    const std::size_t first_bytes = std::size_t(std::ranges::count_if(
        text, [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
    return first_bytes <= most_minuses && is_made_of(text, dashes) ? first_bytes : 0;
}

bool is_nothing(std::string_view text, bool marks_are_named)
{
    return text.empty() || (!marks_are_named && is_made_of(text, dashes));
}

bool is_missing(std::string_view text)
{
    constexpr std::array words = {"na"sv, "n/a"sv, "nan"sv, "?"sv, "null"sv, ":"sv};
    constexpr std::array points = {"."sv, "\u2026"sv};
    if (text.empty())
        return true;
    // Asked of every value that is no plain number: most begin with none of these.
    const char first = text.front();
    const bool may_be = first == '-' || first == '.' || first == '\xE2';
    if (may_be && (is_made_of(text, dashes) || is_made_of(text, points)))
        return true;
    std::array<char, 4> lower = {};
    if (text.size() > lower.size())
        return false;
    for (std::size_t i = 0; i < text.size(); ++i)
        lower[i] =
            text[i] >= 'A' && text[i] <= 'Z' ? static_cast<char>(text[i] - 'A' + 'a') : text[i];
    return std::ranges::find(words, std::string_view(lower.data(), text.size())) != words.end();
}

bool is_gap_among_numbers(std::string_view text)
{
    constexpr std::array words = {"k.a."sv,    "n.a."sv,   "#n/a"sv,    "#n/v"sv,  "#nv"sv,
                                  "#div/0!"sv, "#wert!"sv, "#value!"sv, "#ref!"sv, "#bezug!"sv,
                                  "#name?"sv,  "#num!"sv,  "#zahl!"sv,  "#null!"sv};
    constexpr std::size_t longest = 8;
    if (text.size() > longest + 1)
        return false;
    if (text.size() >= 3 && text.find_first_not_of('*') == std::string_view::npos)
        return true;
    std::string word = lower(text);
    std::erase(word, ' ');
    return std::ranges::find(words, word) != words.end();
}

MissingMarks::MissingMarks(std::span<const std::string> named, const NumberFormat& format)
    : named_(named.begin(), named.end()), format_(format)
{
    for (const std::string& mark : named_) {
        // Where the column writes it in another way, a person may still have typed a point.
        const auto number = parse_number(mark, format);
        const auto plain = format.keeps_zeros ? std::nullopt : parse_number(mark, {});
        numbers_.push_back(
            number.value_or(plain.value_or(std::numeric_limits<double>::quiet_NaN())));
    }
}

std::optional<std::size_t> MissingMarks::find(std::string_view text) const
{
    const auto found = std::ranges::find(named_, text);
    return found == named_.end() ? std::nullopt : std::optional(found - named_.begin());
}

std::optional<std::size_t> MissingMarks::find(double number) const
{
    const auto found = std::ranges::find(numbers_, number);
    return found == numbers_.end() ? std::nullopt : std::optional(found - numbers_.begin());
}

bool MissingMarks::contains(std::string_view text) const
{
    if (!are_named()) {
        const std::size_t minuses = is_missing(text) ? minuses_in(text) : 0;
        return minuses > 0 ? !allowed_[minuses - 1] : is_missing(text);
    }
    if (text.empty() || find(text))
        return true;
    const auto number = parse_number(text, format_);
    return number && find(*number);
}

} // namespace table
