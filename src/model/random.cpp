// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/random.h"

#include "model/elementary.h"

#include <bit>
#include <cmath>
#include <utility>

namespace model
{

double Random::uniform()
{
    constexpr double two_to_26 = 67108864;
    constexpr double two_to_53 = 9007199254740992;
    const std::uint32_t high = static_cast<std::uint32_t>(engine_()) >> 5;
    const std::uint32_t low = static_cast<std::uint32_t>(engine_()) >> 6;
    return (high * two_to_26 + low) / two_to_53;
}

double Random::normal()
{
    if (kept_normal_)
        return *std::exchange(kept_normal_, std::nullopt);

    double x1 = 0;
    double x2 = 0;
    double squared_radius = 0;
    do {
        x1 = 2 * uniform() - 1;
        x2 = 2 * uniform() - 1;
        squared_radius = x1 * x1 + x2 * x2;
    } while (squared_radius >= 1 || squared_radius == 0);

    const double factor = std::sqrt(-2 * log(squared_radius) / squared_radius);
    kept_normal_ = factor * x1;
    return factor * x2;
}

std::uint64_t Random::below(std::uint64_t n)
{
    if (n == 1)
        return 0;
    const std::uint64_t mask = std::bit_ceil(n) - 1;
    std::uint64_t drawn = 0;
    do {
        drawn = engine_() & mask;
    } while (drawn >= n);
    return drawn;
}

} // namespace model
