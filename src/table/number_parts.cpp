// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/number_parts.h"

#include "table/prices.h"
#include "table/unicode.h"

#include <algorithm>

namespace table
{

namespace
{

using namespace std::string_view_literals;

/// What stands for a minus in typeset texts: U+2212 and the en dash.
constexpr std::array minus_signs = {"\u2212"sv, "\u2013"sv};

/// The digits and marks of a text that might be a number: what makes it negative is taken away.
std::string_view without_sign(std::string_view text)
{
    text = without_dash_for_cents(text);
    if (text.starts_with('(') && text.ends_with(')') && text.size() > 1)
        return without_blanks(text.substr(1, text.size() - 2));
    if (const std::size_t minus = minus_length(text))
        return without_blanks(text.substr(minus));
    if (text.starts_with('+'))
        return without_blanks(text.substr(1));
    return text.ends_with('-') ? without_blanks(text.substr(0, text.size() - 1)) : text;
}

} // namespace

std::size_t minus_length(std::string_view text)
{
    if (text.starts_with('-'))
        return 1;
    for (const std::string_view minus : minus_signs)
        if (text.starts_with(minus))
            return minus.size();
    return 0;
}

bool copy_groups(std::string_view whole, std::string_view group, std::string& plain, bool pairs)
{
    const std::size_t full = pairs ? 2 : 3;
    std::size_t digits = 0;
    bool grouped = false;
    while (!whole.empty()) {
        if (is_digit(whole.front())) {
            plain += whole.front();
            ++digits;
            whole.remove_prefix(1);
        } else if (whole.starts_with(group) && digits >= 1 &&
                   (grouped ? digits == full : digits <= full)) {
            grouped = true;
            digits = 0;
            whole.remove_prefix(group.size());
        } else {
            return false;
        }
    }
    return !grouped || digits == 3;
}

bool is_fraction(std::string_view rest)
{
    return rest.empty() || std::all_of(rest.begin() + 1, rest.end(), is_digit);
}

std::string_view without_sign_and_exponent(std::string_view text)
{
    const std::string_view number = without_sign(text);
    const std::size_t exponent = number.find_first_of("eE");
    if (exponent == std::string_view::npos || exponent == 0)
        return number;
    std::string_view power = number.substr(exponent + 1);
    if (power.starts_with('-') || power.starts_with('+'))
        power.remove_prefix(1);
    return is_all_digits(power) ? number.substr(0, exponent) : number;
}

} // namespace table
