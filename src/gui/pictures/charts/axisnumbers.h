// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QChart;
class QFont;

namespace gui
{

struct Range;

/// The distance between an axis' ticks: 1, 2 or 5 times a power of ten, so that at most so many
/// stand on it. An axis that is not long has one, too.
double roundInterval(double span, int most = 6);

/// How Qt Charts is to write the numbers of an axis with such ticks: as they are where that takes
/// few digits, else as powers of ten, which writeAxisNumbers() then writes as a person would.
QString axisFormat(const Range& range, double interval);

/// The distance between the ticks of a horizontal axis of so many pixels, so that its numbers do
/// not run into each other.
double roomyInterval(const Range& range, double pixels, const QFont& font);

/// Gives the numbers at a chart's axes a minus sign and powers of ten, 2×10⁻⁹; Qt Charts writes
/// them with a hyphen and as 2.0e-09. Whenever it lays the axes out anew, those come back.
void writeAxisNumbers(const QChart& chart);

} // namespace gui
