// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cmath>

namespace gui
{

/// From where to where an axis goes.
struct Range {
    double minimum = 0;
    double maximum = 1;

    bool operator==(const Range&) const = default;
    double span() const { return maximum - minimum; }
    bool contains(double number) const { return minimum <= number && number <= maximum; }
    Range widenedTo(double wanted) const
    {
        const double more = (wanted - span()) / 2;
        return {minimum - more, maximum + more};
    }
    /// What can be drawn of it: lengths and places of it are numbers, too.
    Range drawable() const
    {
        constexpr double most = 1e300;
        if (std::isnan(minimum) || std::isnan(maximum))
            return {};
        return {std::clamp(minimum, -most, most), std::clamp(maximum, -most, most)};
    }
    /// As many times as long, while this place stays where it is on screen.
    Range scaled(double factor, double fixed) const
    {
        return {fixed + (minimum - fixed) * factor, fixed + (maximum - fixed) * factor};
    }
    /// The same, as a part of another: not longer, not beyond its ends, and no less than a
    /// ten-thousandth of it.
    Range within(const Range& whole) const
    {
        const double length = std::clamp(span(), whole.span() / 10'000, whole.span());
        if (length == whole.span())
            return whole;
        // Rounding may put the last start before the first one: std::clamp would not have that.
        const double last = std::max(whole.minimum, whole.maximum - length);
        const double start = std::clamp((minimum + maximum - length) / 2, whole.minimum, last);
        return {start, std::min(start + length, whole.maximum)};
    }
};

} // namespace gui
