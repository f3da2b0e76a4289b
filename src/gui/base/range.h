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
    /// With some room on either side, as pictures of rows have it.
    Range withRoom() const
    {
        const double room = span() > 0 ? 0.12 * span() : std::max(1.0, std::abs(maximum));
        return {minimum - room, maximum + room};
    }
    Range widenedTo(double wanted) const
    {
        const double more = (wanted - span()) / 2;
        return {minimum - more, maximum + more};
    }
    /// Qt Charts does not see a range change by less than 1e-12, or by less than that share of its
    /// numbers: those that are shorter than this are not drawn.
    static constexpr double shortest = 1e-9;
    double leastSpan() const
    {
        return std::max(shortest, 1e-10 * std::max(std::abs(minimum), std::abs(maximum)));
    }
    /// What can be drawn of it: lengths and places of it are numbers, too.
    Range drawable() const
    {
        constexpr double most = 1e300;
        if (std::isnan(minimum) || std::isnan(maximum))
            return {};
        const Range finite{std::clamp(minimum, -most, most), std::clamp(maximum, -most, most)};
        return finite.span() < finite.leastSpan() ? finite.widenedTo(finite.leastSpan()) : finite;
    }
    /// As many times as long, while this place stays where it is on screen.
    Range scaled(double factor, double fixed) const
    {
        return {fixed + (minimum - fixed) * factor, fixed + (maximum - fixed) * factor};
    }
    /// The same, as a part of another: not longer, not beyond its ends, and no less than a
    /// ten-thousandth of it. \pre the whole is drawable; then so is the part
    Range within(const Range& whole) const
    {
        const double least = std::clamp(whole.leastSpan(), whole.span() / 10'000, whole.span());
        const double length = std::clamp(span(), least, whole.span());
        if (length == whole.span())
            return whole;
        // Rounding may put the last start before the first one: std::clamp would not have that.
        const double last = std::max(whole.minimum, whole.maximum - length);
        const double start = std::clamp((minimum + maximum - length) / 2, whole.minimum, last);
        return {start, std::min(start + length, whole.maximum)};
    }
};

/// The next larger round number, of one digit or two; 0 for 0.
inline double roundedUp(double number)
{
    if (!(number > 0))
        return 0;
    const double power = std::pow(10, std::floor(std::log10(number)));
    for (const double factor : {1.0, 1.5, 2.0, 3.0, 4.0, 5.0, 6.0, 8.0}) {
        if (number <= factor * power)
            return factor * power;
    }
    return 10 * power;
}

} // namespace gui
