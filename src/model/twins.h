// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/trainer.h"

#include <cstdint>
#include <optional>
#include <stop_token>

namespace model
{

/// How far the digits of a run can be trusted: what became of runs that differ from it in the last
/// bit of one number at the start, as two correct programs may after any operation.
struct Twins {
    /// How many of them there were.
    std::size_t count = 0;
    /// How many iterations they were followed for.
    std::int64_t iterations = 0;
    /// After how many iterations the first of them had a weight or a bias that differed by more
    /// than twins_agree_to; nothing where none ever did.
    std::optional<std::int64_t> part_at;

    bool operator==(const Twins&) const = default;
};

/// Of a weight or bias itself where that is larger than 1.
inline constexpr double twins_agree_to = 1e-9;
/// Each moves another number of the start, up or down; of large networks, evenly spread ones.
inline constexpr std::size_t most_twins = 8;

/// Trains the run and its twins side by side, until one of them parts or diverges, for at most as
/// many iterations as keep the work within about this many multiplications. Where a stop is asked
/// for, it ends soon. \pre as for Trainer
Twins twins_of(const RunSettings& settings, const Dataset& dataset, double most_effort = 2e8,
               const std::stop_token& stop = {});

} // namespace model
