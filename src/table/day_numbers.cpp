// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/day_numbers.h"

#include "table/unicode.h"

#include <algorithm>

namespace table
{

namespace
{

int value_of(std::string_view two_digits)
{
    return 10 * (two_digits[0] - '0') + (two_digits[1] - '0');
}

/// 01.02 or 31.12, in either order.
bool may_be_day_and_month(std::string_view text)
{
    if (text.size() != 5 || text[2] != '.' || !is_all_digits(text.substr(0, 2)) ||
        !is_all_digits(text.substr(3)))
        return false;
    const auto [smaller, larger] = std::minmax({value_of(text), value_of(text.substr(3))});
    return smaller >= 1 && smaller <= 12 && larger <= 31;
}

} // namespace

void DayNumbers::add(std::string_view text)
{
    ++numbers_;
    if (!may_be_day_and_month(text))
        return;
    ++days_;
    // No number begins with a 0 before another digit.
    if (day_.empty() && text.front() == '0')
        day_ = text;
}

} // namespace table
