// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/number_pattern.h"

#include "table/unicode.h"

#include <algorithm>

namespace table
{

namespace
{

/// The last character of a text that is not empty.
char32_t last_of(std::string_view text)
{
    constexpr std::size_t longest = 4;
    for (std::size_t length = 1; length <= std::min(text.size(), longest); ++length)
        if (const std::string_view end = text.substr(text.size() - length);
            sequence_length(end) == length)
            return character_of(end);
    return 0;
}

bool is_of_a_unit(const std::string& before, std::string_view number)
{
    return !before.empty() && (is_one_of(before.back(), "^*x") ||
                               (number.size() == 1 && is_letter_byte(before.back()) &&
                                !is_sign_before_number(last_of(before))));
}

} // namespace

char32_t first_character(std::string_view text)
{
    const std::size_t length = sequence_length(text);
    return length > 0 ? character_of(text.substr(0, length)) : 0;
}

NumberPattern pattern_of(std::string_view text)
{
    NumberPattern pattern;
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
            pattern.place = pattern.around.size();
        }
        pattern.around += '0';
    }
    return pattern;
}

} // namespace table
