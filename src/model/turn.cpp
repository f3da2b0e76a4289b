// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/turn.h"

#include "model/trainer.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace model
{

namespace
{

/// The first turn that comes behind so many iterations.
auto turn_after(const RunSettings& settings, std::int64_t iteration)
{
    return std::ranges::upper_bound(settings.turns, iteration, {}, &Turn::iteration);
}

void set(Network& network, const SetByHand& number)
{
    Layer& layer = network.layers[number.layer];
    if (number.input < layer.inputs)
        layer.weights[number.unit * layer.inputs + number.input] = number.value;
    else
        layer.bias[number.unit] = number.value;
}

bool is_finite(const Rates& rates)
{
    return std::isfinite(rates.learning_rate) && std::isfinite(rates.l1) && std::isfinite(rates.l2);
}

} // namespace

Rates first_rates(const RunSettings& settings)
{
    return {settings.learning_rate, settings.l1, settings.l2};
}

Rates rates_at(const RunSettings& settings, std::int64_t iteration)
{
    const auto next = turn_after(settings, iteration);
    return next == settings.turns.begin() ? first_rates(settings) : std::prev(next)->rates;
}

Rates last_rates(const RunSettings& settings)
{
    return settings.turns.empty() ? first_rates(settings) : settings.turns.back().rates;
}

void set_rates(RunSettings& settings, const Rates& rates)
{
    settings.learning_rate = rates.learning_rate;
    settings.l1 = rates.l1;
    settings.l2 = rates.l2;
}

const Turn* turn_at(const RunSettings& settings, std::int64_t iteration)
{
    const auto turn = std::ranges::lower_bound(settings.turns, iteration, {}, &Turn::iteration);
    return turn == settings.turns.end() || turn->iteration != iteration ? nullptr : &*turn;
}

void take_turn(Network& network, const RunSettings& settings, std::int64_t iteration)
{
    if (const Turn* turn = turn_at(settings, iteration)) {
        for (const SetByHand& number : turn->numbers)
            set(network, number);
    }
}

std::int64_t iterations_to_turn(const RunSettings& settings, std::int64_t iteration)
{
    const auto next = turn_after(settings, iteration);
    return next == settings.turns.end() ? std::numeric_limits<std::int64_t>::max()
                                        : next->iteration - iteration;
}

void add_turn(RunSettings& settings, Turn turn)
{
    std::vector<Turn>& turns = settings.turns;
    if (!turns.empty() && turns.back().iteration == turn.iteration) {
        for (const SetByHand& before : turns.back().numbers) {
            const auto is_same = [&before](const SetByHand& now) { return now.is_of_same(before); };
            if (std::ranges::none_of(turn.numbers, is_same))
                turn.numbers.push_back(before);
        }
        turns.pop_back();
    }
    if (!turn.numbers.empty() || turn.rates != last_rates(settings))
        turns.push_back(std::move(turn));
}

RunSettings as_it_goes_on(RunSettings settings)
{
    set_rates(settings, last_rates(settings));
    settings.turns.clear();
    return settings;
}

RunSettings with_start_of(RunSettings settings, const RunSettings& other)
{
    const bool draw_the_same = settings.seed == other.seed && settings.hidden == other.hidden &&
                               settings.derived == other.derived;
    if (draw_the_same && !other.turns.empty() && other.turns.front().iteration == 0 &&
        !other.turns.front().numbers.empty())
        settings.turns = {{0, other.turns.front().numbers, first_rates(settings)}};
    return settings;
}

bool are_valid(std::span<const Turn> turns)
{
    std::int64_t after = 0;
    for (const Turn& turn : turns) {
        const auto is_finite_number = [](const SetByHand& number) {
            return std::isfinite(number.value);
        };
        if (turn.iteration < after || !is_finite(turn.rates) ||
            !std::ranges::all_of(turn.numbers, is_finite_number))
            return false;
        after = turn.iteration + 1;
    }
    return true;
}

bool fit(std::span<const Turn> turns, const Network& network)
{
    const auto exists = [&network](const SetByHand& number) {
        return number.layer < network.layers.size() &&
               number.unit < network.layers[number.layer].units &&
               number.input <= network.layers[number.layer].inputs;
    };
    return std::ranges::all_of(
        turns, [&](const Turn& turn) { return std::ranges::all_of(turn.numbers, exists); });
}

} // namespace model
