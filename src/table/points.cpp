// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/points.h"

#include "table/unicode.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace table
{

namespace
{

using namespace std::string_view_literals;

/// A whole number of a few digits without a zero before it, or -1.
int whole_number(std::string_view text)
{
    constexpr std::size_t most_digits = 3;
    if (text.size() > most_digits || !is_all_digits(text) ||
        (text.size() > 1 && text.front() == '0'))
        return -1;
    int number = -1;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

} // namespace

Measured taken_as_points(std::string_view text)
{
    constexpr std::size_t most_decimals = 2;
    const std::size_t slash = std::min(text.find('/'), text.size());
    const std::string_view points = text.substr(0, slash);
    const std::size_t mark = std::min(points.find_first_of(".,"), points.size());
    const std::string_view decimals = points.substr(std::min(mark + 1, points.size()));
    const int whole = whole_number(points.substr(0, mark));
    const int most = slash < text.size() ? whole_number(text.substr(slash + 1)) : -1;
    const bool has_fraction = !decimals.empty();
    if (whole < 0 || most < 2 || whole > most || (has_fraction && whole == most) ||
        (mark < points.size() && !has_fraction) || decimals.size() > most_decimals ||
        (has_fraction && !is_all_digits(decimals)))
        return {};
    return {points, text.substr(slash)};
}

void Points::add(const Measured& found)
{
    constexpr int months = 12;
    if (count_ == 0)
        most_ = found.unit;
    if (found.unit.empty() || found.unit != most_) {
        ++others_;
        return;
    }
    ++count_;
    const int points = whole_number(found.number);
    has_half_or_none_ = has_half_or_none_ || points < 1;
    has_more_than_months_ = has_more_than_months_ || points > months;
    only_odd_ = only_odd_ && points % 2 != 0;
}

bool Points::are_sure() const
{
    // 3/16, 7/16 and 13/16 are parts of an inch.
    constexpr std::array parts = {"/16"sv, "/32"sv, "/64"sv};
    const bool are_parts = only_odd_ && std::ranges::find(parts, most_) != parts.end();
    return count_ >= fewest && !are_parts &&
           (has_half_or_none_ || has_more_than_months_ || is_usual_most(most_));
}

} // namespace table
