// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dataset.h"
#include "model/network.h"
#include "model/penalty.h"
#include "model/propagation.h"
#include "model/random.h"
#include "model/row_block.h"
#include "model/turn.h"

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <stop_token>
#include <string_view>
#include <vector>

namespace model
{

/// What a run learns to predict: which of two classes, by the output of a sigmoid, or a number, by
/// a weighted sum as it is.
enum class Output : unsigned char { Classes, Number };
/// Every kind of output, in the order of the enumeration.
inline constexpr std::array outputs{Output::Classes, Output::Number};
std::string_view name(Output output);

/// Every row to learn from, in place of a number of them.
inline constexpr std::int64_t every_row = 0;

/// All that, together with a dataset, decides a run to the last bit.
struct RunSettings {
    double learning_rate = 0.1;
    std::int64_t iterations = 10'000;
    std::uint32_t seed = 42;
    /// The loss over all rows is recorded at iterations 0, K, 2K, ...
    std::int64_t record_every = 100;
    /// Units of each hidden layer, none for a single neuron.
    std::vector<std::size_t> hidden = {};
    /// Of the hidden layers: one for all of them, or one for each.
    std::vector<Activation> activations = {Activation::Tanh};
    Output output = Output::Classes;
    Loss loss = Loss::Squared;
    /// How many rows are drawn for one update, or every_row in order, without drawing.
    std::int64_t batch = 1;
    /// See Penalty.
    double l1 = 0;
    double l2 = 0;
    /// What the network sees beside the features of a row.
    std::vector<Derived> derived = {};
    /// What a person changes on its way, in order, at most one at an iteration.
    std::vector<Turn> turns = {};

    bool operator==(const RunSettings&) const = default;
};

/// The hidden layers that a run has. \pre the settings are valid
std::vector<HiddenLayer> hidden_layers(const RunSettings& settings);
/// The activation of its last unit.
Activation output_activation(const RunSettings& settings);

/// How many rows a run learns from in one update. \pre the settings are valid
std::size_t rows_per_update(const RunSettings& settings, const Dataset& dataset);

/// Sums of the losses of rows after the update of one iteration, penalties left out.
struct HistoryPoint {
    std::int64_t iteration = 0;
    double train_error = 0;
    /// Over the held-back rows; 0 where there are none.
    double test_error = 0;

    bool operator==(const HistoryPoint&) const = default;
};

/// A run at one moment. A value: copied, it is a snapshot; carried on, it repeats the same numbers
/// bit for bit.
struct TrainingState {
    Network network;
    Random random;
    /// How many updates have been made.
    std::int64_t iteration = 0;

    bool operator==(const TrainingState&) const = default;
};

/// The state before the first iteration: a generator with the run's seed, and the network drawn
/// from it, but for what was set by hand.
TrainingState initial_state(const RunSettings& settings, const Dataset& dataset);

/// Stochastic gradient descent: an iteration draws rows with replacement, one in the tutorial, and
/// goes down the gradient of their mean loss. Keeps what it needs between calls, so that the loop
/// allocates nothing. Every state it is given must have a network of the settings' shape, as
/// initial_state() makes it. Knows no thread and no clock: whoever wants to pause or to cancel asks
/// for fewer iterations at a time.
class Trainer
{
public:
    /// \pre settings and dataset are valid, and the dataset outlives the trainer.
    Trainer(const RunSettings& settings, const Dataset& dataset);
    /// The same where a network of the settings' shape is at hand: drawing one takes long where it
    /// is wide.
    Trainer(const RunSettings& settings, const Dataset& dataset, const Network& shape);

    /// One iteration, with everything it computed. Of a batch of several rows: what its last row
    /// gave, but for the loss and the derivatives of weights and biases, which are means over all
    /// of them. A penalty on squares is in the derivatives of weights.
    struct Iteration {
        std::size_t row = 0;
        ForwardPass forward;
        BackwardPass backward;
    };
    /// Draws a row or more, predicts, goes backward, updates the state and takes the turn that the
    /// run takes there, if any. The reference is good until the next call. Where a stop is asked
    /// for, what comes of it is of no use.
    const Iteration& step(TrainingState& state, const std::stop_token& stop = {});

    /// Makes `count` iterations, appending to `history` whenever one is due.
    /// Returns the iteration at which the numbers stopped being finite: there the run has diverged,
    /// and `state` is left as it was before that iteration. Where a stop is asked for, even in
    /// the midst of a look at all rows, it makes fewer iterations.
    std::optional<std::int64_t> advance(TrainingState& state, std::int64_t count,
                                        std::vector<HistoryPoint>& history,
                                        const std::stop_token& stop = {});

    /// The sums of losses over the training and the test rows, labelled with that iteration; over
    /// some of the rows where a stop is asked for.
    HistoryPoint measure(const Network& network, std::int64_t iteration,
                         const std::stop_token& stop = {});

private:
    /// Goes by the rates that the run has after so many iterations.
    void go_by(std::int64_t iteration);
    /// Draws a row or more and learns from them.
    void learn(TrainingState& state, const std::stop_token& stop);
    /// Makes `count` iterations whatever comes of them, recording when due, up to the next turn but
    /// without it.
    void run(TrainingState& state, std::int64_t count, std::vector<HistoryPoint>& history,
             const std::stop_token& stop);

    /// Learns from one row, its gradient never written down but used at once.
    void learn_from_one(TrainingState& state);
    /// Adds up the gradients of all rows of a batch, then updates.
    void learn_from_batch(TrainingState& state, const std::stop_token& stop);

    /// With the rates of now.
    RunSettings settings_;
    const Rates first_rates_;
    const Dataset& dataset_;
    /// What step() computed last.
    Iteration scratch_;
    /// For looks at many rows.
    RowBlock block_;
    /// Where advance() goes back to when a run diverges.
    TrainingState before_;
};

/// The share of these rows whose prediction, read at the threshold 0.5, agrees with the target. NaN
/// for no rows.
double accuracy(const Network& network, const Dataset& dataset, std::span<const std::size_t> rows);

} // namespace model
