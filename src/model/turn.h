// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace model
{

struct Network;
struct RunSettings;

/// A weight or a bias that a person has given a value.
struct SetByHand {
    /// Layers and the units of each are counted from 0.
    std::size_t layer = 0;
    std::size_t unit = 0;
    /// The input that the weight belongs to; behind the last one there is the bias.
    std::size_t input = 0;
    double value = 0;

    bool is_of_same(const SetByHand& other) const
    {
        return layer == other.layer && unit == other.unit && input == other.input;
    }
    bool operator==(const SetByHand&) const = default;
};

/// What says how far an update goes: other numbers may take over on the way of a run.
struct Rates {
    double learning_rate = 0;
    double l1 = 0;
    double l2 = 0;

    bool operator==(const Rates&) const = default;
};

/// What a person changes of a run once so many iterations have been made.
struct Turn {
    std::int64_t iteration = 0;
    std::vector<SetByHand> numbers = {};
    /// Of all updates from there on, up to the next turn.
    Rates rates = {};

    bool operator==(const Turn&) const = default;
};

/// The rates that a run begins with.
Rates first_rates(const RunSettings& settings);
/// Those of the update after so many iterations.
Rates rates_at(const RunSettings& settings, std::int64_t iteration);
/// Those that it goes on with at its end.
Rates last_rates(const RunSettings& settings);
void set_rates(RunSettings& settings, const Rates& rates);

/// The turn that a run takes after so many iterations; null where it takes none.
const Turn* turn_at(const RunSettings& settings, std::int64_t iteration);
/// Sets what is to be set by hand after so many iterations, if anything.
/// \pre the turns fit the network
void take_turn(Network& network, const RunSettings& settings, std::int64_t iteration);
/// How many iterations it is from there to the next turn; as many as can be where there is none.
std::int64_t iterations_to_turn(const RunSettings& settings, std::int64_t iteration);

/// Adds a turn to a run that has none behind it: at the same iteration the two become one. One that
/// changes nothing is left out.
void add_turn(RunSettings& settings, Turn turn);
/// The settings that stand for how a run goes on: its last rates, and no turns.
RunSettings as_it_goes_on(RunSettings settings);
/// These settings with the start of another run, if its weights were set by hand before the first
/// iteration and both draw the same numbers for them.
RunSettings with_start_of(RunSettings settings, const RunSettings& other);

/// Whether they are in order, and every number is finite.
bool are_valid(std::span<const Turn> turns);
/// Whether the network has all that they set.
bool fit(std::span<const Turn> turns, const Network& network);

} // namespace model
