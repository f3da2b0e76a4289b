// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/random.h"
#include "session/archives/stored.h"

#include <array>
#include <cstdint>
#include <optional>
#include <random>

namespace session
{

/// The 624 words of the generator, then how many of them have been used.
using EngineWords = std::array<std::uint32_t, std::mt19937::state_size + 1>;
EngineWords words_of(const std::mt19937& engine);
/// Throws a Contradiction for words that no generator ever holds.
std::mt19937 engine_of(const EngineWords& words);

template <class Archive>
void serialize(Archive& archive, model::Random& random, unsigned)
{
    EngineWords words{};
    std::optional<double> kept;
    if constexpr (Archive::is_saving::value) {
        words = words_of(random.engine());
        kept = random.kept_normal();
    }
    for (std::uint32_t& word : words)
        fields(archive, Word{word});
    fields(archive, kept);
    if constexpr (Archive::is_loading::value)
        random = model::Random(engine_of(words), kept);
}

} // namespace session

SESSION_STORES(model::Random, 0)
