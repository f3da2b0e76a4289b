// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <random>

namespace model
{

/// NumPy's legacy generator: after np.random.seed(s) and Random(s), the same calls give the same
/// numbers. A value: a copy goes on exactly like the original.
class Random
{
public:
    explicit Random(std::uint32_t seed = 0) : engine_(seed) {}

    /// random_sample(): a double in [0, 1) made from two 32-bit draws (53 bits).
    double uniform();
    /// randn(): standard normal by Marsaglia's polar method. Numbers come in pairs; the second is
    /// kept for the next call.
    double normal();
    /// randint(n): a whole number in [0, n) by masking and rejecting; n = 1 draws nothing.
    /// \pre 1 <= n <= 2^32
    std::uint64_t below(std::uint64_t n);

    bool operator==(const Random&) const = default;

    /// For saving: the engine's state and the normal number kept for the next call.
    const std::mt19937& engine() const { return engine_; }
    const std::optional<double>& kept_normal() const { return kept_normal_; }
    /// For loading: the generator that was saved.
    Random(const std::mt19937& engine, std::optional<double> kept_normal)
        : engine_(engine), kept_normal_(kept_normal)
    {
    }

private:
    std::mt19937 engine_;
    std::optional<double> kept_normal_;
};

} // namespace model
