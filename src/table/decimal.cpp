// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/decimal.h"

#include <array>
#include <bit>
#include <cfloat>
#include <charconv>
#include <cmath>
#include <cstdint>
#include <cstring>

namespace table
{

namespace
{

/// So many digits always fit into 64 bits.
constexpr std::size_t most_digits = 19;
/// Whole numbers up to here are doubles exactly.
constexpr std::uint64_t largest_exact = 1ULL << 53;
constexpr std::array whole_powers = {1ULL,         10ULL,         100ULL,
                                     1'000ULL,     10'000ULL,     100'000ULL,
                                     1'000'000ULL, 10'000'000ULL, 100'000'000ULL};
/// Every one of them is a double exactly.
constexpr std::array powers = {1e0,  1e1,  1e2,  1e3,  1e4,  1e5,  1e6,  1e7,  1e8,  1e9,
                               1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19};
static_assert(powers.size() == most_digits + 1);

/// Whether arithmetic of doubles rounds once, and the first byte in memory is the lowest.
constexpr bool may_be_quick = FLT_EVAL_METHOD == 0 && std::endian::native == std::endian::little;

/// The number that eight digits make, each in a byte of its own and the first in the lowest: joined
/// to pairs, to fours and to eight, all at once by one multiplication each.
std::uint64_t joined(std::uint64_t digits)
{
    digits = (digits * (1 + (10ULL << 8))) >> 8 & 0x00FF00FF00FF00FF;
    digits = (digits * (1 + (100ULL << 16))) >> 16 & 0x0000FFFF0000FFFF;
    return (digits * (1 + (10'000ULL << 32))) >> 32;
}

/// A whole number, read digit by digit or eight at a time.
struct Digits {
    std::uint64_t number = 0;
    std::size_t count = 0;

    /// Appends the digits at `at` and moves behind them.
    void take_each(const char*& at, const char* end)
    {
        const char* const start = at;
        for (; at < end && *at >= '0' && *at <= '9'; ++at)
            number = 10 * number + static_cast<std::uint64_t>(*at - '0');
        count += static_cast<std::size_t>(at - start);
    }

    /// The same, faster for many digits. False if too few bytes are left to look at eight.
    bool take_many(const char*& at, const char* end)
    {
        constexpr std::uint64_t every_byte = 0x0101010101010101;
        for (;;) {
            std::uint64_t bytes = 0;
            if (static_cast<std::size_t>(end - at) < sizeof bytes)
                return false;
            std::memcpy(&bytes, at, sizeof bytes);
            // Digits become 0 to 9; the first byte that is none sets its highest bit in `others`.
            bytes ^= '0' * every_byte;
            const std::uint64_t others = ((bytes + 0x76 * every_byte) | bytes) & 0x80 * every_byte;
            if (others != 0) {
                const auto found = static_cast<std::size_t>(std::countr_zero(others)) / 8;
                append(found > 0 ? bytes << (64 - 8 * found) : 0, found);
                at += found;
                return true;
            }
            append(bytes, 8);
            at += 8;
        }
    }

private:
    /// \pre the last `found` of the eight bytes are digits, those before them zeros.
    void append(std::uint64_t digits, std::size_t found)
    {
        number = number * whole_powers[found] + joined(digits);
        count += found;
    }
};

/// Both the digits and the power of ten are exact, so that their quotient is the double nearest to
/// the number (Clinger: How to read floating point numbers accurately, 1990).
inline const char* read_quickly(const char* at, const char* end, char mark, double& value)
{
    const bool minus = at < end && *at == '-';
    at += minus;
    Digits digits;
    digits.take_each(at, end);
    const std::size_t whole = digits.count;
    if (at == end)
        return nullptr;
    if (*at == mark && !digits.take_many(++at, end))
        return nullptr;
    if (digits.count == 0 || digits.count > most_digits || digits.number > largest_exact ||
        *at == 'e' || *at == 'E')
        return nullptr;
    const double size = static_cast<double>(digits.number) / powers[digits.count - whole];
    value = minus ? -size : size;
    return at;
}

} // namespace

const char* read_short_decimal(const char* at, const char* end, char mark, double& value)
{
    if constexpr (may_be_quick)
        return read_quickly(at, end, mark, value);
    return nullptr;
}

const char* read_long_decimal(const char* at, const char* end, double& value)
{
    const auto [stop, error] = std::from_chars(at, end, value);
    return error == std::errc() && std::isfinite(value) ? stop : nullptr;
}

} // namespace table
