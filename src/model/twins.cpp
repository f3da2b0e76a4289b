// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/twins.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <span>
#include <utility>
#include <vector>

namespace model
{

namespace
{

/// Calls `visit` with the weights, then with the biases of every layer.
template <class AnyNetwork, class Visit>
void for_each_part(AnyNetwork& network, Visit visit)
{
    for (auto& layer : network.layers) {
        visit(std::span(layer.weights));
        visit(std::span(layer.bias));
    }
}

/// Moves the parameter of that number to the double next to it.
void move_by_one_bit(Network& network, std::size_t parameter, bool upwards)
{
    constexpr double infinity = std::numeric_limits<double>::infinity();
    for_each_part(network, [&](std::span<double> part) {
        if (parameter < part.size())
            part[parameter] = std::nextafter(part[parameter], upwards ? infinity : -infinity);
        // Past it, no part has as many.
        parameter = parameter < part.size() ? std::numeric_limits<std::size_t>::max()
                                            : parameter - part.size();
    });
}

std::vector<TrainingState> twins_at_start(const TrainingState& start)
{
    const std::size_t parameters = parameter_count(start.network);
    const std::size_t count = std::min(most_twins, 2 * parameters);
    std::vector<TrainingState> twins(count, start);
    for (std::size_t i = 0; i < count; ++i) {
        const std::size_t place = i * 2 * parameters / count;
        move_by_one_bit(twins[i].network, place / 2, place % 2 == 0);
    }
    return twins;
}

std::vector<double> parameters_of(const Network& network)
{
    std::vector<double> all;
    for_each_part(network, [&all](std::span<const double> part) {
        all.insert(all.end(), part.begin(), part.end());
    });
    return all;
}

bool agree(const std::vector<double>& a, const Network& other)
{
    bool agree = true;
    auto mine = a.begin();
    for_each_part(other, [&](std::span<const double> part) {
        for (const double its : part) {
            const double limit = twins_agree_to * std::max(1.0, std::abs(*mine));
            // Neither does what is not a number.
            agree = agree && std::abs(*mine - its) <= limit;
            ++mine;
        }
    });
    return agree;
}

} // namespace

Twins twins_of(const RunSettings& settings, const Dataset& dataset, double most_effort,
               const std::stop_token& stop)
{
    TrainingState run = initial_state(settings, dataset);
    std::vector<TrainingState> twins = twins_at_start(run);
    Trainer trainer(settings, dataset, run.network);
    // Forward, backward and the update.
    const double effort = 3.0 * static_cast<double>(twins.size() + 1) *
                          static_cast<double>(parameter_count(run.network)) *
                          static_cast<double>(rows_per_update(settings, dataset));
    const auto affordable = static_cast<std::int64_t>(most_effort / effort);
    const std::int64_t iterations = std::min(settings.iterations, affordable);
    Twins result{twins.size(), 0, {}};
    while (result.iterations < iterations && !result.part_at && !stop.stop_requested()) {
        trainer.step(run, stop);
        const std::vector<double> parameters = parameters_of(run.network);
        if (!std::ranges::all_of(parameters, [](double each) { return std::isfinite(each); }))
            break;
        ++result.iterations;
        for (TrainingState& twin : twins) {
            trainer.step(twin, stop);
            if (!agree(parameters, twin.network))
                result.part_at = result.iterations;
        }
    }
    return result;
}

} // namespace model
