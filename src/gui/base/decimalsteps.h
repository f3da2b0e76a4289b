// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace gui
{

/// The power of ten of a number as it is written: -1 for 0.25; 0 for nought.
int exponentOf(double number);

/// So many times a power of ten further, as if written down: 1.45 and a tenth make 1.55. \pre the
/// power is at most 100 times below that of the number
double further(double from, int steps, int exponent);

} // namespace gui
