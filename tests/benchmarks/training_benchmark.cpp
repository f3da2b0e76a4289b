// SPDX-License-Identifier: GPL-3.0-or-later
#include "written_by_hand.h"

#include "model/trainer.h"
#include "model/tutorial_data.h"

#include <benchmark/benchmark.h>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <limits>
#include <map>
#include <string>

/// model::Trainer, which knows its shape only when it runs, against loops written for one shape.
/// Both run in the same process, turn by turn; the fastest run of each counts, since all that other
/// programs on the machine can do is to slow one down. Ends with status 1 where the library is
/// slower than its limit allows.
namespace
{

constexpr std::int64_t one_by_one = 10'000;
constexpr int repetitions = 40;

const model::Dataset dataset = model::tutorial_dataset();
const std::vector<std::size_t> none;
const std::vector<std::size_t> eight_eight{8, 8};

/// Of a batch there is more to do.
constexpr std::int64_t in_batches = 400;

model::RunSettings settings(const std::vector<std::size_t>& hidden, std::int64_t batch = 1)
{
    model::RunSettings result;
    result.batch = batch;
    result.learning_rate = by_hand::learning_rate;
    result.iterations = one_by_one;
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

by_hand::DeepInBatches deep_in_batches(const model::Network& network)
{
    return {deep(network)};
}

void train_by_library(benchmark::State& state, const std::vector<std::size_t>& hidden,
                      std::int64_t batch, std::int64_t iterations)
{
    const model::RunSettings run = settings(hidden, batch);
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
                   Learner (*convert)(const model::Network&), std::int64_t iterations)
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
bool agree(const std::vector<std::size_t>& hidden, Learner (*convert)(const model::Network&),
           std::int64_t batch = 1, std::int64_t iterations = one_by_one)
{
    const model::RunSettings run = settings(hidden, batch);
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

/// For a look at many rows.
model::Dataset many_rows()
{
    model::Dataset result;
    model::Random random(1);
    for (std::size_t row = 0; row < 100'000; ++row) {
        for (int i = 0; i < 10; ++i)
            result.inputs.push_back(random.normal());
        result.targets.push_back(static_cast<double>(random.below(2)));
        result.train_rows.push_back(row);
    }
    result.feature_names.resize(10);
    return result;
}

double error_row_by_row(const model::Network& network, const model::Dataset& rows,
                        model::ForwardPass& pass)
{
    double sum = 0;
    for (const std::size_t row : rows.train_rows) {
        model::forward(network, rows.row(row), pass);
        sum += model::squared_error(pass.prediction(), rows.targets[row]);
    }
    return sum;
}

void measure_by_library(benchmark::State& state, const model::Dataset& rows)
{
    const model::RunSettings run = settings({8});
    const model::Network network = model::initial_state(run, rows).network;
    model::Trainer trainer(run, rows);
    for ([[maybe_unused]] auto _ : state)
        benchmark::DoNotOptimize(trainer.measure(network, 0));
}

void measure_row_by_row(benchmark::State& state, const model::Dataset& rows)
{
    const model::Network network = model::initial_state(settings({8}), rows).network;
    model::ForwardPass pass;
    for ([[maybe_unused]] auto _ : state)
        benchmark::DoNotOptimize(error_row_by_row(network, rows, pass));
}

bool measures_agree(const model::Dataset& rows)
{
    const model::RunSettings run = settings({8});
    const model::Network network = model::initial_state(run, rows).network;
    model::ForwardPass pass;
    return model::Trainer(run, rows).measure(network, 0).train_error ==
           error_row_by_row(network, rows, pass);
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
    std::printf("%-16s library %8.1f us, beside %8.1f us: ratio %.3f (limit %.2f)\n", shape.c_str(),
                library * 1e6, hand * 1e6, ratio, limit);
    return ratio <= limit; // NaN, where one did not run, is no success
}

} // namespace

int main(int argc, char** argv)
{
    const model::Dataset many = many_rows();
    constexpr std::int64_t batch = by_hand::DeepInBatches::batch;
    if (!agree(none, neuron) || !agree(eight_eight, deep) ||
        !agree(eight_eight, deep_in_batches, batch, in_batches) || !measures_agree(many)) {
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
    constexpr std::int64_t one = 1;
    measure("neuron/library", train_by_library, none, one, one_by_one);
    measure("neuron/by_hand", train_by_hand<by_hand::Neuron>, none, neuron, one_by_one);
    measure("2-8-8-1/library", train_by_library, eight_eight, one, one_by_one);
    measure("2-8-8-1/by_hand", train_by_hand<by_hand::Deep>, eight_eight, deep, one_by_one);
    measure("2-8-8-1 by 32/library", train_by_library, eight_eight, batch, in_batches);
    measure("2-8-8-1 by 32/by_hand", train_by_hand<by_hand::DeepInBatches>, eight_eight,
            deep_in_batches, in_batches);
    measure("a look at all/library", measure_by_library, std::cref(many));
    measure("a look at all/by_hand", measure_row_by_row, std::cref(many));

    Fastest fastest;
    benchmark::RunSpecifiedBenchmarks(&fastest);
    const bool neuron_within = within(fastest, "neuron", 1.25);
    const bool deep_within = within(fastest, "2-8-8-1", 1.3);
    const bool batch_within = within(fastest, "2-8-8-1 by 32", 1.3);
    // Row by row is how it once was.
    const bool look_within = within(fastest, "a look at all", 0.5);
    return neuron_within && deep_within && batch_within && look_within ? EXIT_SUCCESS
                                                                       : EXIT_FAILURE;
}
