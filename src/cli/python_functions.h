// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace cli
{

/// The model's own exp, tanh and sin in plain Python, and what it derives of rows, for programs
/// that give its numbers to the last bit. They need `import math`.
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


# The binary digits of 2 / pi behind the point, with 64 zeros before them.
TWO_OVER_PI = int(
    "a2f9836e4e441529fc2757d1f534ddc0db6295993c439041fe5163abdebbc561b7246e3a424dd2e006492eea"
    "09d1921cfe1deb1cb129a73ee88235f52ebb4484e99c7026b45f7e413991d639835339f49c845f8bbdf9283b"
    "1ff897ffde05980fef2f118b5a0a6d1f6d367ecf27cb09b74f463f669e5fea2d7527bac7ebe5f17b3d0739f7"
    "8a5292ea6bfb5fb11f8d5d0856033046", 16)


def angle_of(x):
    """How many quarters of a turn, and the rest as a number of two parts, at most half of one."""
    m, exponent = math.frexp(x)
    digits = TWO_OVER_PI >> (1248 - (exponent + 9) - 192) & (1 << 192) - 1
    turned = int(math.ldexp(m, 53)) * digits & (1 << 192) - 1
    quarters, share, sign = turned >> 190, turned >> 62 & (1 << 128) - 1, 1.0
    if share >> 127:
        quarters, share, sign = quarters + 1, (1 << 128) - share, -1.0
    zeros = min(128 - share.bit_length(), 63)
    share <<= zeros
    high, low = product((sign * math.ldexp(share >> 75, -53),
                         sign * math.ldexp(share >> 22 & (1 << 53) - 1, -106)),
                        (h("0x1.921fb54442d18p+0"), h("0x1.1a62633145c07p-54")))
    return quarters, math.ldexp(high, -zeros), math.ldexp(low, -zeros)


def sine(high, low):
    square, series = high * high, 0.0
    for k in range(16, 0, -2):
        series = square * (1.0 / (k * (k + 1))) * (1 - series)
    return high + (low * (1 - square / 2) - high * series)


def cosine(high, low):
    square, series = high * high, 0.0
    for k in range(15, 0, -2):
        series = square * (1.0 / (k * (k + 1))) * (1 - series)
    return 1 - (series + high * low)


def sin(x):
    size = abs(x)
    if size < h("0x1.921fb54442d18p-1"):
        return math.copysign(sine(size, 0.0), x)
    quarters, high, low = angle_of(size)
    value = cosine(high, low) if quarters % 2 else sine(high, low)
    return value if bool(quarters & 2) == (x < 0) else -value


DERIVED = {
    "x1^2": lambda row: row[0] * row[0],
    "x2^2": lambda row: row[1] * row[1],
    "x1*x2": lambda row: row[0] * row[1],
    "sin x1": lambda row: sin(row[0]),
    "sin x2": lambda row: sin(row[1]),
}
)PY";

} // namespace cli
