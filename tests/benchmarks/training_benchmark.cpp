// SPDX-License-Identifier: GPL-3.0-or-later
#include "written_by_hand.h"

#include "model/trainer.h"
#include "model/tutorial_data.h"

#include <benchmark/benchmark.h>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <limits>
#include <map>
#include <string>

/// model::Trainer, which knows its shape only when it runs, against loops written for one shape.
/// Both run in the same process, turn by turn; the fastest run of each counts, since all that other
/// programs on the machine can do is to slow one down. Ends with status 1 where the library is
/// slower than its limit allows.
namespace
{

constexpr std::int64_t iterations = 10'000;
constexpr int repetitions = 40;

const model::Dataset dataset = model::tutorial_dataset();
const std::vector<std::size_t> none;
const std::vector<std::size_t> eight_eight{8, 8};

model::RunSettings settings(const std::vector<std::size_t>& hidden)
{
    model::RunSettings result;
    result.learning_rate = by_hand::learning_rate;
    result.iterations = iterations;
    result.record_every = by_hand::record_every;
    result.hidden = hidden;
    return result;
}

template <std::size_t Inputs, std::size_t Units>
by_hand::Dense<Inputs, Units> dense(const model::Layer& layer)
{
    by_hand::Dense<Inputs, Units> result;
    for (std::size_t unit = 0; unit < Units; ++unit) {
        std::copy_n(layer.weights.begin() + static_cast<std::ptrdiff_t>(unit * Inputs), Inputs,
                    result.weights[unit].begin());
        result.bias[unit] = layer.bias[unit];
    }
    return result;
}

by_hand::Neuron neuron(const model::Network& network)
{
    const model::Layer& layer = network.layers[0];
    return {{layer.weights[0], layer.weights[1]}, layer.bias[0]};
}

by_hand::Deep deep(const model::Network& network)
{
    return {dense<2, 8>(network.layers[0]), dense<8, 8>(network.layers[1]),
            dense<8, 1>(network.layers[2])};
}

void train_by_library(benchmark::State& state, const std::vector<std::size_t>& hidden)
{
    const model::RunSettings run = settings(hidden);
    const model::TrainingState start = model::initial_state(run, dataset);
    model::Trainer trainer(run, dataset);
    model::TrainingState now = start;
    std::vector<model::HistoryPoint> history;
    history.reserve(iterations / by_hand::record_every);
    for ([[maybe_unused]] auto _ : state) {
        now = start;
        history.clear();
        trainer.advance(now, iterations, history);
        benchmark::DoNotOptimize(now);
    }
}

template <class Learner>
void train_by_hand(benchmark::State& state, const std::vector<std::size_t>& hidden,
                   Learner (*convert)(const model::Network&))
{
    const model::TrainingState start = model::initial_state(settings(hidden), dataset);
    const by_hand::Rows rows = by_hand::fixed(dataset);
    std::vector<model::HistoryPoint> history;
    history.reserve(iterations / by_hand::record_every);
    for ([[maybe_unused]] auto _ : state) {
        Learner learner = convert(start.network);
        model::Random random = start.random;
        history.clear();
        by_hand::train(learner, rows, random, iterations, history);
        benchmark::DoNotOptimize(learner);
    }
}

/// Whether both give the same errors for as long as the last digit, in which one exp differs from
/// another, decides nothing: only then are their times worth comparing.
template <class Learner>
bool agree(const std::vector<std::size_t>& hidden, Learner (*convert)(const model::Network&))
{
    const model::RunSettings run = settings(hidden);
    model::TrainingState state = model::initial_state(run, dataset);
    Learner learner = convert(state.network);
    model::Random random = state.random;
    std::vector<model::HistoryPoint> ours;
    std::vector<model::HistoryPoint> theirs;
    model::Trainer(run, dataset).advance(state, iterations, ours);
    by_hand::train(learner, by_hand::fixed(dataset), random, iterations, theirs);
    const auto are_near = [](const model::HistoryPoint& a, const model::HistoryPoint& b) {
        return a.iteration == b.iteration &&
               (a.iteration >= 4000 ||
                std::abs(a.train_error - b.train_error) <= 1e-9 * b.train_error);
    };
    return std::ranges::equal(ours, theirs, are_near) && state.random == random;
}

/// Prints nothing and remembers the fastest repetition of each benchmark, in seconds of processor
/// time.
class Fastest : public benchmark::BenchmarkReporter
{
public:
    bool ReportContext(const Context&) override { return true; }

    void ReportRuns(const std::vector<Run>& runs) override
    {
        for (const Run& run : runs) {
            if (run.run_type != Run::RT_Iteration || run.error_occurred)
                continue;
            const double each = run.cpu_accumulated_time / static_cast<double>(run.iterations);
            double& least = seconds_.try_emplace(run.run_name.function_name, each).first->second;
            least = std::min(least, each);
        }
    }

    /// Not a number for a benchmark that did not run.
    double seconds(const std::string& name) const
    {
        const auto entry = seconds_.find(name);
        return entry == seconds_.end() ? std::numeric_limits<double>::quiet_NaN() : entry->second;
    }

private:
    std::map<std::string, double> seconds_;
};

/// Prints one comparison; true where the library keeps within the limit.
bool within(const Fastest& fastest, const std::string& shape, double limit)
{
    const double library = fastest.seconds(shape + "/library");
    const double hand = fastest.seconds(shape + "/by_hand");
    const double ratio = library / hand;
    std::printf("%-8s library %6.1f ns, by hand %6.1f ns an iteration: ratio %.3f (limit %.2f)\n",
                shape.c_str(), library * 1e9 / iterations, hand * 1e9 / iterations, ratio, limit);
    return ratio <= limit; // NaN, where one did not run, is no success
}

} // namespace

int main(int argc, char** argv)
{
    if (!agree(none, neuron) || !agree(eight_eight, deep)) {
        std::fputs("The library and the loops written by hand disagree.\n", stderr);
        return EXIT_FAILURE;
    }

    std::vector<char*> arguments(argv, argv + argc);
    char interleave[] = "--benchmark_enable_random_interleaving=true";
    arguments.insert(arguments.begin() + 1, interleave);
    int count = static_cast<int>(arguments.size());
    benchmark::Initialize(&count, arguments.data());
    if (benchmark::ReportUnrecognizedArguments(count, arguments.data()))
        return EXIT_FAILURE;

    const auto measure = [](const char* name, auto function, auto... arguments_of) {
        benchmark::RegisterBenchmark(name, function, arguments_of...)
            ->Repetitions(repetitions)
            ->MinTime(0.02);
    };
    measure("neuron/library", train_by_library, none);
    measure("neuron/by_hand", train_by_hand<by_hand::Neuron>, none, neuron);
    measure("2-8-8-1/library", train_by_library, eight_eight);
    measure("2-8-8-1/by_hand", train_by_hand<by_hand::Deep>, eight_eight, deep);

    Fastest fastest;
    benchmark::RunSpecifiedBenchmarks(&fastest);
    const bool neuron_within = within(fastest, "neuron", 1.25);
    const bool deep_within = within(fastest, "2-8-8-1", 1.3);
    return neuron_within && deep_within ? EXIT_SUCCESS : EXIT_FAILURE;
}
