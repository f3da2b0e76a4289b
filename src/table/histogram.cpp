// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/histogram.h"

#include <algorithm>
#include <cmath>

namespace table
{

Histogram histogram(const Column& column, std::size_t intervals, double cut)
{
    Histogram result;
    bool any = false;
    for (const double value : column.numbers) {
        if (std::isnan(value))
            continue;
        result.lowest = any ? std::min(result.lowest, value) : value;
        result.highest = any ? std::max(result.highest, value) : value;
        any = true;
    }
    if (!(result.lowest < result.highest))
        return result;
    result.counts.resize(intervals);
    result.above.resize(intervals);
    // In halves: of the largest numbers even the difference is too large for a double.
    const double width = result.highest / 2 - result.lowest / 2;
    for (const double value : column.numbers) {
        if (std::isnan(value))
            continue;
        const double share = (value / 2 - result.lowest / 2) / width;
        const auto interval = std::min(
            static_cast<std::size_t>(share * static_cast<double>(intervals)), intervals - 1);
        ++result.counts[interval];
        result.above[interval] += value > cut ? 1 : 0;
    }
    return result;
}

} // namespace table
