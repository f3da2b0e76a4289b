// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/elementary.h"
#include "model/pair.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <cstddef>
#include <cstdint>

namespace model
{

namespace
{

/// The binary digits of 2/π behind the point, with 64 zeros before them.
constexpr std::array<std::uint32_t, 39> two_over_pi = {
    0,          0,          0xa2f9836e, 0x4e441529, 0xfc2757d1, 0xf534ddc0, 0xdb629599, 0x3c439041,
    0xfe5163ab, 0xdebbc561, 0xb7246e3a, 0x424dd2e0, 0x06492eea, 0x09d1921c, 0xfe1deb1c, 0xb129a73e,
    0xe88235f5, 0x2ebb4484, 0xe99c7026, 0xb45f7e41, 0x3991d639, 0x835339f4, 0x9c845f8b, 0xbdf9283b,
    0x1ff897ff, 0xde05980f, 0xef2f118b, 0x5a0a6d1f, 0x6d367ecf, 0x27cb09b7, 0x4f463f66, 0x9e5fea2d,
    0x7527bac7, 0xebe5f17b, 0x3d0739f7, 0x8a5292ea, 0x6bfb5fb1, 0x1f8d5d08, 0x56033046};

/// An angle: so many quarters of a turn, counted round and round, and at most half of one more.
struct Angle {
    unsigned quarters = 0;
    Pair rest;
};

/// An angle as a product of whole numbers, of which only those digits are worked out that do not
/// stand for whole turns (M. Payne, R. Hanek, SIGNUM Newsletter 18, 1983).
/// \pre x is finite and at least 1/2
Angle angle_of(double x)
{
    // x = m 2^exponent with m whole. 192 digits of 2/π are multiplied by it; those before them
    // would give multiples of 4.
    int exponent = 0;
    const auto m = static_cast<std::uint64_t>(std::ldexp(std::frexp(x, &exponent), 53));
    const auto first = static_cast<unsigned>(exponent + 9);
    std::array<std::uint32_t, 6> product{}; // the least first
    const auto add = [&](std::uint64_t factor, std::size_t shift) {
        std::uint64_t carry = 0;
        for (std::size_t i = shift; i < product.size(); ++i) {
            const std::size_t place = first / 32 + 5 - (i - shift);
            const std::uint64_t two = std::uint64_t{two_over_pi[place]} << 32 |
                                      (place + 1 < two_over_pi.size() ? two_over_pi[place + 1] : 0);
            const std::uint64_t digits = two << first % 32 >> 32;
            carry += product[i] + factor * digits;
            product[i] = static_cast<std::uint32_t>(carry);
            carry >>= 32;
        }
    };
    add(m & 0xffffffff, 0);
    add(m >> 32, 1);

    // The first two digits are quarters, the others the share of one more, of which 128 are kept.
    unsigned quarters = product[5] >> 30;
    const auto word = [&](std::size_t i) {
        return std::uint64_t{product[i] << 2 | product[i - 1] >> 30};
    };
    std::uint64_t high = word(5) << 32 | word(4);
    std::uint64_t low = word(3) << 32 | word(2);
    const bool is_beyond = high >> 63 != 0;
    if (is_beyond) { // nearer to the next quarter, from the other side
        ++quarters;
        high = ~high + (low == 0);
        low = ~low + 1;
    }
    const int zeros = std::min(std::countl_zero(high), 63);
    if (zeros > 0) {
        high = high << zeros | low >> (64 - zeros);
        low <<= zeros;
    }
    const double sign = is_beyond ? -1 : 1;
    const Pair share{sign * static_cast<double>(high >> 11) * 0x1p-53,
                     sign * static_cast<double>((high & 0x7ff) << 42 | low >> 22) * 0x1p-106};
    const Pair rest = share * Pair{pi.high / 2, pi.low / 2};
    const double unit = std::ldexp(1.0, -zeros);
    return {quarters, {rest.high * unit, rest.low * unit}};
}

/// By its series, whose next term is too small to be seen. \pre |angle| <= π/4
double sine(Pair angle)
{
    const double square = angle.high * angle.high;
    double series = 0; // 1 − sin(x)/x
    for (int k = 16; k >= 2; k -= 2)
        series = square * (1.0 / (k * (k + 1))) * (1 - series);
    return angle.high + (angle.low * (1 - square / 2) - angle.high * series);
}

double cosine(Pair angle)
{
    const double square = angle.high * angle.high;
    double series = 0; // 1 − cos(x)
    for (int k = 15; k >= 1; k -= 2)
        series = square * (1.0 / (k * (k + 1))) * (1 - series);
    return 1 - (series + angle.high * angle.low);
}

} // namespace

double sin(double x)
{
    const double size = std::abs(x);
    if (!std::isfinite(size))
        return x - x;
    if (size < 0x1.921fb54442d18p-1) // π/4
        return sine({x, 0});
    const auto [quarters, rest] = angle_of(size);
    const double value = quarters % 2 == 0 ? sine(rest) : cosine(rest);
    const bool is_lower_half = (quarters & 2) != 0;
    return is_lower_half == (x < 0) ? value : -value;
}

} // namespace model
