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
        // Rounding may put the last place at which it can begin before the first one.
        const double start = std::max(
            std::min((minimum + maximum - length) / 2, whole.maximum - length), whole.minimum);
        return length == whole.span() ? whole : Range{start, start + length};
    }
};

} // namespace gui
