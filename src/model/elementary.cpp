// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/elementary.h"

#include "model/pair.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <limits>

namespace model
{

namespace
{

/// Between 1 and 2 stand this many powers of 2, evenly spaced in their exponents.
constexpr int powers = 128;
constexpr Pair two_to_1_128{0x1.0163da9fb3335p+0, 0x1.b61299ab8cdb7p-54};
/// The natural logarithm of 2. Whole numbers up to 20 bits times the first part are exact.
constexpr Pair ln_2{0x1.62e42ff000000p-1, -0x1.718432a1b0e26p-35};

/// 2^(i / 128) for i = 0 … 127; the second part in units of the first.
constexpr std::array<Pair, powers> power_table = [] {
    std::array<Pair, powers> table;
    Pair power{1, 0};
    for (Pair& entry : table) {
        entry = {power.high, power.low / power.high};
        power = power * two_to_1_128;
    }
    return table;
}();

/// The angles whose tangents are 0/8, 1/8 … 8/8.
constexpr std::array<Pair, 9> angles = {Pair{0, 0},
                                        Pair{0x1.fd5ba9aac2f6ep-4, -0x1.cd37686760c17p-59},
                                        Pair{0x1.f5b75f92c80ddp-3, 0x1.8ab6e3cf7afbdp-57},
                                        Pair{0x1.6f61941e4def1p-2, -0x1.c63aae6f6e918p-56},
                                        Pair{0x1.dac670561bb4fp-2, 0x1.a2b7f222f65e2p-56},
                                        Pair{0x1.1e00babdefeb4p-1, -0x1.928df287a668fp-58},
                                        Pair{0x1.4978fa3269ee1p-1, 0x1.2419a87f2a458p-56},
                                        Pair{0x1.700a7c5784634p-1, -0x1.8c34d25aadef6p-56},
                                        Pair{0x1.921fb54442d18p-1, 0x1.1a62633145c07p-55}};

/// x × 2^exponent, where neither number is at the end of its range.
double scaled(double x, std::int64_t exponent)
{
    return std::bit_cast<double>(std::bit_cast<std::int64_t>(x) +
                                 exponent * (std::int64_t{1} << 52));
}

/// e^x = 2^exponent × power × (1 + rest), where power is from the table and |rest| < 0.003.
struct Exponential {
    std::int64_t exponent;
    double power;
    double rest;
};

/// \pre |x| <= 750
Exponential exponential(double x)
{
    // x = k/128 ln 2 + r with k whole: adding so large a number leaves no room for a fraction.
    constexpr double no_fraction = 0x1.8p52;
    const double k = (x * (powers / (ln_2.high + ln_2.low)) + no_fraction) - no_fraction;
    const double r = (x - k * (ln_2.high / powers)) - k * (ln_2.low / powers);
    const auto place = static_cast<std::int64_t>(k);
    const Pair& power = power_table[static_cast<std::size_t>(place & (powers - 1))];
    // e^r − 1 by its series, of which r^6 / 6! is too small to be seen.
    const double square = r * r;
    const double beyond_r =
        square * (1.0 / 2 + r * (1.0 / 6)) + square * square * (1.0 / 24 + r * (1.0 / 120));
    return {place >> 7, power.high, (power.low + r) + beyond_r};
}

/// The same of four: e^x = factor (1 + rest). Each step is made of all four before the next one, so
/// that a compiler can put some of them into one instruction. \pre |x| < 700 for each
inline void exponentials(const double* __restrict x, double* __restrict factor,
                         double* __restrict rest)
{
    constexpr double no_fraction = 0x1.8p52;
    double shifted[4];
    double r[4];
    double beyond_r[4];
    double low[4];
    for (int i = 0; i < 4; ++i)
        shifted[i] = x[i] * (powers / (ln_2.high + ln_2.low)) + no_fraction;
    for (int i = 0; i < 4; ++i) {
        const double k = shifted[i] - no_fraction;
        r[i] = (x[i] - k * (ln_2.high / powers)) - k * (ln_2.low / powers);
    }
    for (int i = 0; i < 4; ++i) {
        const double square = r[i] * r[i];
        beyond_r[i] = square * (1.0 / 2 + r[i] * (1.0 / 6)) +
                      square * square * (1.0 / 24 + r[i] * (1.0 / 120));
    }
    for (int i = 0; i < 4; ++i) {
        // k stands in the last digits; what is above it goes into the exponent.
        const auto digits = std::bit_cast<std::uint64_t>(shifted[i]);
        const Pair& power = power_table[digits & (powers - 1)];
        low[i] = power.low;
        factor[i] =
            std::bit_cast<double>(std::bit_cast<std::uint64_t>(power.high) + (digits >> 7 << 52));
    }
    for (int i = 0; i < 4; ++i)
        rest[i] = (low[i] + r[i]) + beyond_r[i];
}

/// Where e^x is too large for a double, or so small that it has fewer digits than others.
double exp_at_the_ends(double x)
{
    constexpr double ln_of_smallest_normal = -708.3964185322641; // 2^-1022
    if (std::isnan(x))
        return x;
    if (x > 710)
        return std::numeric_limits<double>::infinity();
    if (x < -746)
        return 0;
    const auto [exponent, power, rest] = exponential(x);
    if (x > 0)
        return scaled(power + power * rest, exponent - 1) * 2;
    if (x >= ln_of_smallest_normal)
        return scaled(power + power * rest, exponent);
    // Added to 1 it is rounded once, to as many digits as it can have.
    const double tiny = scaled(power, exponent + 1022);
    const double sum = 1 + tiny;
    const double lost = (1 - sum) + tiny;
    return ((sum + (lost + tiny * rest)) - 1) * std::numeric_limits<double>::min();
}

/// The tanh of x, where e^2x = factor (1 + rest).
double tanh_of(double factor, double rest)
{
    // With m = e^2x − 1 it is m / (m + 2); what both sums lose in rounding is made good.
    const double m = (factor - 1) + factor * rest;
    const double m_lost = factor * rest - (m - (factor - 1));
    const double below = m + 2;
    const double below_lost = m - (below - 2) + m_lost;
    const double quotient = m / below;
    return quotient + (m_lost - quotient * below_lost) / below;
}

/// Replaces numbers four by four, if `usual` can, and otherwise one by one.
void for_each_four(std::span<double> numbers, auto usual, auto alone)
{
    std::size_t i = 0;
    for (; i + 4 <= numbers.size(); i += 4) {
        if (!usual(numbers.data() + i))
            std::transform(numbers.begin() + static_cast<std::ptrdiff_t>(i),
                           numbers.begin() + static_cast<std::ptrdiff_t>(i + 4),
                           numbers.begin() + static_cast<std::ptrdiff_t>(i), alone);
    }
    for (; i < numbers.size(); ++i)
        numbers[i] = alone(numbers[i]);
}

/// √½
constexpr double root_of_half = 0x1.6a09e667f3bcdp-1;

/// f − ln(1 + f), for 1 + f between √½ and √2.
double beyond_f(double f)
{
    // With s = f / (2 + f), ln(1 + f) = 2 (s + s^3/3 + s^5/5 + …), and 2 s = f − s f.
    const double s = f / (2 + f);
    const double square = s * s;
    double series = 0;
    for (int odd = 23; odd >= 3; odd -= 2)
        series = square * (1.0 / odd + series);
    return s * (f - 2 * series);
}

} // namespace

double exp(double x)
{
    if (!(std::abs(x) < 700))
        return exp_at_the_ends(x);
    const auto [exponent, power, rest] = exponential(x);
    const double factor = scaled(power, exponent);
    return factor + factor * rest;
}

double tanh(double x)
{
    const double size = std::abs(x);
    if (!(size < 20)) // nothing is left between 1 and its double
        return std::isnan(x) ? x : std::copysign(1.0, x);
    if (size < 0.02) { // its series, of which 1382/155925 x^11 is too small to be seen
        const double square = size * size;
        const double series =
            -1.0 / 3 + square * (2.0 / 15 + square * (-17.0 / 315 + square * (62.0 / 2835)));
        return std::copysign(size + size * square * series, x);
    }
    const auto [exponent, power, rest] = exponential(2 * size);
    return std::copysign(tanh_of(scaled(power, exponent), rest), x);
}

void exp_each(std::span<double> numbers)
{
    for_each_four(
        numbers,
        [](double* x) {
            bool is_usual = true;
            for (int i = 0; i < 4; ++i)
                is_usual = is_usual & (std::abs(x[i]) < 700);
            if (!is_usual)
                return false;
            double factor[4];
            double rest[4];
            exponentials(x, factor, rest);
            for (int i = 0; i < 4; ++i)
                x[i] = factor[i] + factor[i] * rest[i];
            return true;
        },
        [](double x) { return exp(x); });
}

void tanh_each(std::span<double> numbers)
{
    for_each_four(
        numbers,
        [](double* x) {
            bool is_usual = true;
            double twice[4];
            for (int i = 0; i < 4; ++i) {
                const double size = std::abs(x[i]);
                is_usual = is_usual & (size >= 0.02) & (size < 20);
                twice[i] = 2 * size;
            }
            if (!is_usual)
                return false;
            double factor[4];
            double rest[4];
            exponentials(twice, factor, rest);
            for (int i = 0; i < 4; ++i)
                x[i] = std::copysign(tanh_of(factor[i], rest[i]), x[i]);
            return true;
        },
        [](double x) { return tanh(x); });
}

double log(double x)
{
    if (!(x > 0) || std::isinf(x)) {
        if (x == 0)
            return -std::numeric_limits<double>::infinity();
        return x < 0 ? std::numeric_limits<double>::quiet_NaN() : x;
    }
    // x = 2^exponent (1 + f), and 1 + f between √½ and √2.
    int exponent = 0;
    double f = std::frexp(x, &exponent);
    if (f < root_of_half) {
        f *= 2;
        --exponent;
    }
    f -= 1;
    const double rest = beyond_f(f) - exponent * ln_2.low;
    return exponent * ln_2.high + (f - rest);
}

double log1p(double x)
{
    if (x > root_of_half - 1 && x < 2 * root_of_half - 1)
        return x - beyond_f(x);
    // What the sum loses in rounding is made good: ln(u + lost) = ln u + lost / u.
    const double sum = 1 + x;
    if (!(sum > 0) || std::isinf(sum))
        return log(sum);
    const double lost = x > 1 ? 1 - (sum - x) : x - (sum - 1);
    return log(sum) + lost / sum;
}

double atan2(double y, double x)
{
    if (std::isnan(x) || std::isnan(y))
        return x + y;
    // The angle to the nearer axis, of at most 45 degrees.
    const double smaller = std::min(std::abs(x), std::abs(y));
    const double larger = std::max(std::abs(x), std::abs(y));
    const double tangent = smaller == larger ? (larger == 0 ? 0 : 1) : smaller / larger;
    // From the nearest known one it differs by atan(d) = d − d^3/3 + d^5/5 − …, |d| < 1/8. A small
    // angle is that much itself: as the difference of two larger ones it would lose its last digit.
    const double eighths = tangent < 0.125 ? 0 : std::round(8 * tangent);
    const double known = eighths / 8;
    const double d = (tangent - known) / (1 + tangent * known);
    const double square = d * d;
    double series = 0;
    for (int odd = 17; odd >= 3; odd -= 2)
        series = square * (1.0 / odd - series);
    const auto [high, low] = angles[static_cast<std::size_t>(eighths)];
    const double rest = low + (d - d * series);

    const bool leftwards = std::signbit(x);
    double angle = 0;
    if (std::abs(y) > std::abs(x)) // nearer to the vertical axis
        angle = leftwards ? pi.high / 2 + (high + (rest + pi.low / 2))
                          : pi.high / 2 - (high + (rest - pi.low / 2));
    else
        angle = leftwards ? pi.high - (high + (rest - pi.low)) : high + rest;
    return std::copysign(angle, y);
}

double hypot(double x, double y)
{
    const double larger = std::max(std::abs(x), std::abs(y));
    if (larger == 0 || !std::isfinite(larger))
        return larger;
    int exponent = 0;
    std::frexp(larger, &exponent);
    x = std::ldexp(x, -exponent);
    y = std::ldexp(y, -exponent);
    return std::ldexp(std::sqrt(x * x + y * y), exponent);
}

double length(std::span<const double> vector)
{
    double result = std::abs(vector.front());
    for (const double number : vector.subspan(1))
        result = hypot(result, number);
    return result;
}

} // namespace model
