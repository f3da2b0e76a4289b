// SPDX-License-Identifier: GPL-3.0-or-later
// Learning from 100,000 rows of 10 numbers, one row an update: model::Trainer beside a loop written
// for just that. Both in turns in one process, the fastest of each counts. Ends with 1 where the
// library is slower than its limit allows.
#include "model/trainer.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <ctime>
#include <limits>

namespace
{

constexpr std::size_t features = 10;
constexpr std::size_t rows = 100'000;
constexpr std::int64_t updates = 1'000'000;
constexpr int turns = 9;
constexpr double most = 1.3;

struct Hand {
    std::array<double, features> weights;
    double bias;
};

model::Dataset many_rows()
{
    model::Dataset result;
    model::Random random(1);
    for (std::size_t row = 0; row < rows; ++row) {
        for (std::size_t i = 0; i < features; ++i)
            result.inputs.push_back(random.normal());
        result.targets.push_back(static_cast<double>(random.below(2)));
        result.train_rows.push_back(row);
    }
    result.feature_names.resize(features);
    return result;
}

/// What somebody would write who needs only that. Every step of it waits for the one before, as the
/// library's does.
void train_by_hand(Hand& hand, model::Random& random, const model::Dataset& dataset, double rate)
{
    Hand now = hand; // so that the compiler may keep it in registers
    const double* inputs = dataset.inputs.data();
    for (std::int64_t update = 0; update < updates; ++update) {
        const std::size_t row = random.below(rows);
        const double* x = inputs + row * features;
        double sum = 0;
        for (std::size_t i = 0; i < features; ++i)
            sum += now.weights[i] * x[i];
        const double prediction = 1 / (1 + std::exp(-(sum + now.bias)));
        const double step =
            rate * (2 * (prediction - dataset.targets[row]) * (prediction * (1 - prediction)));
        for (std::size_t i = 0; i < features; ++i)
            now.weights[i] -= step * x[i];
        now.bias -= step;
    }
    hand = now;
}

/// Of this process alone, whatever else the machine does.
double seconds(auto work)
{
    const std::clock_t start = std::clock();
    work();
    return static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
}

} // namespace

int main()
{
    const model::Dataset dataset = many_rows();
    model::RunSettings settings;
    settings.iterations = updates;
    settings.record_every = updates + 1; // once, at the start
    const model::TrainingState start = model::initial_state(settings, dataset);
    const model::Layer& layer = start.network.layers.front();
    double library = std::numeric_limits<double>::infinity();
    double hand = library;
    for (int turn = 0; turn < turns; ++turn) {
        model::TrainingState state = start;
        model::Trainer trainer(settings, dataset);
        std::vector<model::HistoryPoint> history;
        library = std::min(library, seconds([&] { trainer.advance(state, updates, history); }));

        Hand learner{{}, layer.bias.front()};
        std::ranges::copy(layer.weights, learner.weights.begin());
        model::Random random = start.random;
        hand = std::min(hand, seconds([&] {
                            train_by_hand(learner, random, dataset, settings.learning_rate);
                        }));
        const double difference =
            std::abs(learner.weights[0] - state.network.layers.front().weights[0]);
        if (!(random == state.random) || !(difference < 1e-6)) {
            std::fputs("The library and the loop written by hand disagree.\n", stderr);
            return 1;
        }
    }
    const double ratio = library / hand;
    std::printf("%lld updates, %zu features, %zu rows: library %.1f ns an update, by hand %.1f ns: "
                "ratio %.2f (limit %.2f)\n",
                static_cast<long long>(updates), features, rows, library / updates * 1e9,
                hand / updates * 1e9, ratio, most);
    return ratio <= most ? 0 : 1;
}
