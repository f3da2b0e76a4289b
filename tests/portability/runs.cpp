// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/timeline.h"
#include "model/tutorial_data.h"

#include <bit>
#include <cstdint>
#include <cstdio>
#include <vector>

/// Trains networks on the tutorial's rows and prints, of each, a digest of every bit of its run.
/// Wherever it is built and runs, with whatever C library, it must print
/// tests/data/golden/runs.txt.
namespace
{

/// FNV-1a, 64 bits.
class Digest
{
public:
    void add(std::uint64_t number)
    {
        for (int byte = 0; byte < 8; ++byte)
            value_ = (value_ ^ (number >> 8 * byte & 0xff)) * 0x100000001b3;
    }
    void add(double number) { add(std::bit_cast<std::uint64_t>(number)); }
    unsigned long long value() const { return value_; }

private:
    std::uint64_t value_ = 0xcbf29ce484222325;
};

Digest digest(const model::Timeline& timeline)
{
    Digest all;
    for (const model::HistoryPoint& point : timeline.history())
        all.add(point.train_error);
    for (const model::Layer& layer : timeline.latest().network.layers) {
        for (const double weight : layer.weights)
            all.add(weight);
        for (const double bias : layer.bias)
            all.add(bias);
    }
    return all;
}

void print_run(const std::vector<std::size_t>& hidden, model::Activation activation, double rate)
{
    const model::Dataset dataset = model::tutorial_dataset();
    model::RunSettings settings;
    settings.hidden = hidden;
    settings.activations = {activation};
    settings.learning_rate = rate;
    settings.seed = 7;
    settings.iterations = 10'000;
    model::Timeline timeline(settings, dataset);
    timeline.advance(settings.iterations, dataset);
    for (const std::size_t units : hidden)
        std::printf("%u ", static_cast<unsigned>(units));
    std::printf("%s, rate %g: %016llx\n", model::name(activation).data(), rate,
                digest(timeline).value());
}

/// A run with options that the others do not have.
void print_run(const char* what, model::RunSettings settings)
{
    const model::Dataset dataset = model::tutorial_dataset();
    settings.seed = 7;
    model::Timeline timeline(settings, dataset);
    timeline.advance(settings.iterations, dataset);
    std::printf("%s: %016llx\n", what, digest(timeline).value());
}

} // namespace

int main()
{
    for (const double rate : {0.1, 0.5, 1.0}) {
        print_run({}, model::Activation::Sigmoid, rate);
        for (const std::vector<std::size_t>& hidden :
             std::vector<std::vector<std::size_t>>{{4}, {16}, {8, 8}, {32, 32}}) {
            using enum model::Activation;
            for (const model::Activation activation : {Sigmoid, Tanh, Relu})
                print_run(hidden, activation, rate);
        }
    }
    using enum model::Activation;
    using model::Loss;
    print_run("cross-entropy", {.learning_rate = 0.5, .loss = Loss::CrossEntropy});
    print_run("8 tanh, cross-entropy, batch 3",
              {.learning_rate = 1, .hidden = {8}, .loss = Loss::CrossEntropy, .batch = 3});
    print_run("6 tanh 4 relu 3 linear, batch 5, l2",
              {.hidden = {6, 4, 3}, .activations = {Tanh, Relu, Linear}, .batch = 5, .l2 = 0.001});
    print_run("8 sigmoid, every row, l1", {.learning_rate = 1,
                                           .hidden = {8},
                                           .activations = {Sigmoid},
                                           .batch = model::every_row,
                                           .l1 = 0.0001});
    using enum model::Derived;
    print_run("4 tanh, derived",
              {.hidden = {4}, .derived = {SquareOf1, SquareOf2, Product, SineOf1, SineOf2}});
    print_run("a number, 5 tanh",
              {.learning_rate = 0.05, .hidden = {5}, .output = model::Output::Number});
}
