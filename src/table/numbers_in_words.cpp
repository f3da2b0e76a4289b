// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/numbers_in_words.h"

#include "table/dates.h"
#include "table/text_reader.h"
#include "table/unicode.h"

#include <algorithm>
#include <map>
#include <set>

namespace table
{

namespace
{

bool is_letter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
           static_cast<unsigned char>(c) >= 0x80;
}

/// A text with its numbers taken out, and the first of them.
struct Pattern {
    /// In their places stand zeros.
    std::string around;
    std::string number;
    std::size_t numbers = 0;
};

/// Digits behind a sign of a power belong to a unit, as those of x10^9, and so does one behind a
/// letter, as in m3.
bool is_of_a_unit(const std::string& before, std::string_view number)
{
    return !before.empty() &&
           (is_one_of(before.back(), "^*x") || (number.size() == 1 && is_letter(before.back())));
}

Pattern pattern_of(std::string_view text)
{
    Pattern pattern;
    const bool is_negative = text.starts_with('-');
    text.remove_prefix(is_negative ? 1 : 0);
    while (!text.empty()) {
        if (!is_digit(text.front())) {
            pattern.around += text.front();
            text.remove_prefix(1);
            continue;
        }
        std::size_t length = std::min(text.find_first_not_of("0123456789.,"), text.size());
        while (!is_digit(text[length - 1]))
            --length;
        const std::string_view number = text.substr(0, length);
        text.remove_prefix(length);
        if (is_of_a_unit(pattern.around, number)) {
            pattern.around += number;
            continue;
        }
        if (pattern.numbers++ == 0) {
            if (is_negative)
                pattern.number.push_back('-');
            pattern.number.append(number);
        }
        pattern.around += '0';
    }
    return pattern;
}

/// Whether it is made of numbers and what says what they are, beginning with one or with a sign.
bool measures(const Pattern& pattern)
{
    const std::string& around = pattern.around;
    if (pattern.numbers == 0 || around == "0" || is_letter(around.front()))
        return false;
    return pattern.numbers == 1 ||
           std::ranges::any_of(around, [](char c) { return is_letter(c) || is_one_of(c, "'\""); });
}

} // namespace

std::optional<Problem> remark_on_numbers_in_words(const Table& table, std::size_t index)
{
    constexpr std::size_t rows_asked = 200;
    constexpr std::size_t fewest = 3;
    struct Found {
        std::size_t rows = 0;
        std::size_t first = 0;
        std::set<std::string> values;
    };
    std::map<std::string, Found> patterns;
    std::size_t values = 0;
    TextReader texts(table, {index});
    for (std::size_t row = 0; row < std::min(table.rows(), rows_asked); ++row) {
        const std::string_view text = without_blanks(texts.read(row).front());
        if (table.is_missing(text, index))
            continue;
        ++values;
        const Pattern pattern = pattern_of(text);
        if (!measures(pattern) || is_date_or_time(text))
            continue;
        Found& found = patterns.try_emplace(pattern.around, Found{0, row, {}}).first->second;
        ++found.rows;
        found.values.insert(std::string(text));
    }
    for (const auto& [around, found] : patterns) {
        if (found.rows < fewest || found.rows * 10 < values * 9 || found.values.size() < fewest)
            continue;
        const std::string text(without_blanks(texts.read(found.first).front()));
        const Pattern pattern = pattern_of(text);
        const std::string& name = table.columns()[index].name;
        if (pattern.numbers > 1)
            return table.at(found.first, index, ProblemCode::TwoNumbers, {name, excerpt(text)});
        return table.at(found.first, index, ProblemCode::OtherWriting,
                        {name, excerpt(text), pattern.number});
    }
    return std::nullopt;
}

} // namespace table
