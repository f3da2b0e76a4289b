// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace cli
{

/// The model's own exp and tanh in plain Python, for programs that give its numbers to the last
/// bit. They need `import math`.
inline constexpr auto python_functions = R"PY(
# Functions as the program has them (src/model/elementary.cpp): each C library has others, which
# differ in the last digit.
def product(a, b):  # of two numbers of two parts each
    def halves(x):
        upper = 134217729 * x - (134217729 * x - x)
        return upper, x - upper
    (a1, a2), (b1, b2) = halves(a[0]), halves(b[0])
    high = a[0] * b[0]
    low = (((a1 * b1 - high) + a1 * b2 + a2 * b1) + a2 * b2) + (a[0] * b[1] + a[1] * b[0])
    return high + low, low - ((high + low) - high)


h = float.fromhex
POWERS, power = [], (1.0, 0.0)  # 2 ** (i / 128)
for _ in range(128):
    POWERS.append((power[0], power[1] / power[0]))
    power = product(power, (h("0x1.0163da9fb3335p+0"), h("0x1.b61299ab8cdb7p-54")))
LN_2 = h("0x1.62e42ff000000p-1"), h("-0x1.718432a1b0e26p-35")


def exponential(x):
    """e ** x as exponent, power and rest: 2 ** exponent * power * (1 + rest)."""
    k = (x * (128 / (LN_2[0] + LN_2[1])) + h("0x1.8p52")) - h("0x1.8p52")
    r = (x - k * (LN_2[0] / 128)) - k * (LN_2[1] / 128)
    power, low = POWERS[int(k) % 128]
    square = r * r
    beyond_r = square * (1 / 2 + r * (1 / 6)) + square * square * (1 / 24 + r * (1 / 120))
    return int(k) // 128, power, (low + r) + beyond_r


def exp(x):
    if x > 709.782712893384:
        return math.inf
    if x < -746:
        return 0.0
    exponent, power, rest = exponential(x)
    return math.ldexp(power + power * rest, exponent)


def tanh(x):
    size = abs(x)
    if size >= 20:
        return math.copysign(1.0, x)
    if size < 0.02:
        square = size * size
        series = -1 / 3 + square * (2 / 15 + square * (-17 / 315 + square * (62 / 2835)))
        return math.copysign(size + size * square * series, x)
    exponent, power, rest = exponential(2 * size)
    factor = math.ldexp(power, exponent)
    m = (factor - 1) + factor * rest
    m_lost = factor * rest - (m - (factor - 1))
    below = m + 2
    below_lost = m - (below - 2) + m_lost
    quotient = m / below
    return math.copysign(quotient + (m_lost - quotient * below_lost) / below, x)
)PY";

} // namespace cli
