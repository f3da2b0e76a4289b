// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/base/range.h"

#include <QString>

#include <algorithm>
#include <cmath>

namespace gui
{

/// Where a number is put that is dragged along an axis: not far outside of what the axis shows,
/// within what its input accepts, and with the decimals that a person would type: 1.23, not
/// 1.2300000000000002. `span` is the width of the picture, which says how
/// fine a hand can be.
inline double draggedTo(double value, const Range& axis, const Range& limits, double span)
{
    const double grain = std::pow(10, std::floor(std::log10(span / 200)));
    const double beyond = axis.span() / 2;
    const double near = std::clamp(value, axis.minimum - beyond, axis.maximum + beyond);
    const int decimals = std::max(0, int(std::lround(-std::log10(grain))));
    const double typed =
        QString::number(std::round(near / grain) * grain, 'f', decimals).toDouble();
    return std::clamp(typed, limits.minimum, limits.maximum) + 0.0;
}

} // namespace gui
