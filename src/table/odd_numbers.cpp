// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/odd_numbers.h"

#include "table/excerpt.h"
#include "table/unicode.h"

#include <algorithm>

namespace table
{

namespace
{

using namespace std::string_view_literals;

int value_of(std::string_view two_digits)
{
    return 10 * (two_digits[0] - '0') + (two_digits[1] - '0');
}

/// 01.02 or 31.12, in either order.
bool is_day_and_month(std::string_view text)
{
    if (text.size() != 5 || text[2] != '.' || !is_all_digits(text.substr(0, 2)) ||
        !is_all_digits(text.substr(3)))
        return false;
    const auto [smaller, larger] = std::minmax({value_of(text), value_of(text.substr(3))});
    return smaller >= 1 && smaller <= 12 && larger <= 31;
}

/// What stands before a minus or in parentheses; empty where there is no such.
std::string_view inside(std::string_view text)
{
    if (text.size() > 2 && text.front() == '(' && text.back() == ')')
        return text.substr(1, text.size() - 2);
    return text.size() > 1 && text.back() == '-' ? text.substr(0, text.size() - 1) : ""sv;
}

} // namespace

void OddNumbers::add(std::string_view text)
{
    ++numbers_;
    decimals_ = decimals_ || text.find_first_of(".,") != std::string_view::npos;
    if (is_day_and_month(text)) {
        ++days_;
        // No number begins with a 0 before another digit.
        if (day_.empty() && text.front() == '0')
            day_ = text;
    }
    if (const std::string_view number = inside(text); !number.empty()) {
        if (!is_all_digits(number))
            accounts_ = true;
        else if (dressed_.empty())
            dressed_ = excerpt(text);
    }
    const std::size_t exponent = text.find_first_of("eE");
    if (exponent_.empty() && exponent != std::string_view::npos &&
        is_all_digits(text.substr(0, exponent)) && is_all_digits(text.substr(exponent + 1)))
        exponent_ = excerpt(text);
}

std::string OddNumbers::example() const
{
    if (days_ == numbers_ && !day_.empty())
        return day_;
    if (!dressed_.empty() && !accounts_)
        return dressed_;
    return decimals_ ? std::string() : exponent_;
}

} // namespace table
