// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/unit_texts.h"

#include "table/excerpt.h"
#include "table/numbers.h"
#include "table/unicode.h"
#include "table/units.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <optional>

namespace table
{

namespace
{

using namespace std::string_view_literals;

constexpr std::size_t longest_unit_text = 16;

/// Units that stand in names and above columns, but behind numbers are words as others are.
bool is_part_of_unit(std::string_view text)
{
    constexpr std::array others = {"Ω"sv,   "kΩ"sv, "lx"sv, "lux"sv, "rpm"sv, "µs"sv,   "μs"sv,
                                   "µV"sv,  "mW"sv, "Ah"sv, "mAh"sv, "mS"sv,  "µS"sv,   "ppb"sv,
                                   "rad"sv, "cd"sv, "lm"sv, "mM"sv,  "µA"sv,  "min⁻¹"sv};
    for (const std::string_view power : {"²"sv, "³"sv, "^2"sv, "^3"sv, "2"sv, "3"sv})
        if (text.size() > power.size() && text.ends_with(power) &&
            is_known_unit(text.substr(0, text.size() - power.size())))
            return true;
    return is_known_unit(text) || std::ranges::find(others, text) != others.end();
}

/// What stands in the brackets that a text consists of, or ends with behind others.
std::optional<std::string_view> in_brackets(std::string_view text)
{
    for (const auto& [open, close] : {std::pair{'[', ']'}, {'(', ')'}, {'<', '>'}, {'{', '}'}}) {
        const std::size_t start = text.rfind(open);
        if (text.ends_with(close) && start != std::string_view::npos)
            return without_blanks(text.substr(start + 1, text.size() - start - 2));
    }
    return std::nullopt;
}

/// Whether it is a number, perhaps with its unit: "(850,00)" is a debt, "(2.0%)" a loss.
bool is_perhaps_measured(std::string_view text)
{
    return could_be_number(without_unit(text).number);
}

/// A word behind a mark in a name, as programmers write it. "min" is the least more often than a
/// minute, and "x_in" an input.
std::string unit_behind_mark(std::string_view word)
{
    constexpr std::array single = {"g"sv, "m"sv, "s"sv, "h"sv, "l"sv, "V"sv, "W"sv};
    constexpr std::array words = {"min"sv, "in"sv, "bar"sv, "cal"sv, "lei"sv, "hrs"sv,
                                  "mi"sv,  "ha"sv, "mn"sv,  "bn"sv,  "Mio"sv, "Mrd"sv,
                                  "Cr"sv,  "Dr"sv, "CR"sv,  "DR"sv,  "sec"sv, "oz"sv};
    if (word.size() == 1 && std::isalpha(static_cast<unsigned char>(word.front())))
        return std::ranges::find(single, word) != single.end() ? std::string(word) : "";
    if (std::ranges::find(words, word) != words.end())
        return {};
    std::string capitals(word);
    std::ranges::transform(capitals, capitals.begin(),
                           [](unsigned char c) { return static_cast<char>(std::toupper(c)); });
    if (capitals.size() == 3 && is_currency(capitals))
        return capitals;
    return is_unit_text(word) ? std::string(word) : std::string();
}

} // namespace

bool is_number_in_brackets(std::string_view text)
{
    text = without_blanks(text);
    const auto inside = in_brackets(text);
    return inside && is_one_of(text.front(), "[(<{") && *inside != "1" &&
           is_perhaps_measured(*inside);
}

bool is_unit_text(std::string_view text)
{
    if (text.empty() || count_characters(text) > longest_unit_text)
        return false;
    if (is_part_of_unit(text))
        return true;
    const std::size_t mark = text.find_first_of("/*");
    return mark != std::string_view::npos && mark > 0 && is_part_of_unit(text.substr(0, mark)) &&
           is_unit_text(text.substr(mark + 1));
}

std::string unit_said_by(std::string_view text)
{
    text = without_blanks(text);
    const auto inside = in_brackets(text);
    if (!inside)
        return is_unit_text(text) ? std::string(text) : std::string();
    const bool is_whole = inside->size() + 2 <= text.size() && is_one_of(text.front(), "[(<{");
    const bool says_unit = is_whole && !inside->empty() &&
                           count_characters(*inside) <= longest_unit_text && *inside != "-" &&
                           *inside != "1" && *inside != "–" && !is_time_pattern(*inside) &&
                           !is_perhaps_measured(*inside);
    return says_unit ? std::string(*inside) : std::string();
}

bool is_time_pattern(std::string_view text)
{
    const std::string folded = lower(text);
    const bool has_mark = folded.find_first_of(":.-/") != std::string::npos;
    const auto is_part = [](char c) { return is_one_of(c, "hmsydtzaj:.-/ "); };
    const auto repeats = [&](std::string_view twice) {
        return folded.find(twice) != std::string::npos;
    };
    return has_mark && std::ranges::all_of(folded, is_part) &&
           (repeats("hh") || repeats("mm") || repeats("yy") || repeats("jj") || repeats("dd"));
}

std::string unit_in_name(std::string_view name)
{
    name = without_blanks(name);
    if (const auto inside = in_brackets(name))
        return is_unit_text(*inside) ? std::string(*inside) : std::string();
    for (const std::string_view in : {" in "sv, " en "sv})
        if (const std::size_t at = name.rfind(in); at != std::string_view::npos)
            if (const auto unit = without_blanks(name.substr(at + in.size())); is_unit_text(unit))
                return std::string(unit);
    const std::size_t mark = name.find_last_of("_ ,");
    return mark == std::string_view::npos || mark == 0 ? std::string()
                                                       : unit_behind_mark(name.substr(mark + 1));
}

std::string listed_units(std::span<const std::string> units)
{
    constexpr std::size_t most_told = 8;
    std::vector<std::string> different;
    for (const std::string& unit : units)
        if (!unit.empty() && std::ranges::find(different, unit) == different.end())
            different.push_back(unit);
    return listed(different, most_told);
}

} // namespace table
