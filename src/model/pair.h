// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace model
{

/// A number of twice the digits: what does not fit into the first part is in the second.
struct Pair {
    double high = 0;
    double low = 0;
};

/// The product of two doubles is exact as a pair (T. J. Dekker, Numerische Mathematik 18, 1971):
/// halves of 26 bits multiply without rounding.
constexpr Pair product(double a, double b)
{
    constexpr double two_to_27_and_1 = 134217729;
    const auto upper_half = [](double x) {
        return two_to_27_and_1 * x - (two_to_27_and_1 * x - x);
    };
    const double a1 = upper_half(a);
    const double a2 = a - a1;
    const double b1 = upper_half(b);
    const double b2 = b - b1;
    const double high = a * b;
    return {high, ((a1 * b1 - high) + a1 * b2 + a2 * b1) + a2 * b2};
}

constexpr Pair operator*(Pair a, Pair b)
{
    const Pair exact = product(a.high, b.high);
    const double low = exact.low + (a.high * b.low + a.low * b.high);
    const double high = exact.high + low;
    return {high, low - (high - exact.high)};
}

inline constexpr Pair pi{0x1.921fb54442d18p+1, 0x1.1a62633145c07p-53};

} // namespace model
