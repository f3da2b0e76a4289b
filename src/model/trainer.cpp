// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/trainer.h"

#include "model/evaluation.h"
#include "model/propagation_loops.h"
#include "model/until_stopped.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace model
{

namespace
{

/// How many iterations pass between two looks at whether all numbers are still finite.
constexpr std::int64_t longest_stretch = 1000;

bool is_finite(const HistoryPoint& point)
{
    return std::isfinite(point.train_error) && std::isfinite(point.test_error);
}

/// Whether each parameter can go down its derivative as soon as that is known.
bool learns_row_by_row(const RunSettings& settings)
{
    return settings.batch == 1 && settings.l1 == 0 && settings.l2 == 0;
}

/// What step() does to a single neuron that learns from one row, where nobody looks at what was
/// computed: nothing is noted, and the row is read where it is.
void learn_unseen(Layer& neuron, const double* __restrict row, double target,
                  const RunSettings& settings)
{
    double* __restrict weights = neuron.weights.data();
    const std::size_t inputs = neuron.inputs;
    double sum = 0;
    for (std::size_t i = 0; i < inputs; ++i)
        sum += weights[i] * row[i];
    const double z = sum + neuron.bias.front();
    const double prediction = activate(neuron.activation, z);
    const double dz = settings.loss == Loss::Squared
                          ? squared_error_derivative(prediction, target) *
                                activation_derivative(neuron.activation, z, prediction)
                          : cross_entropy_derivative(prediction, target);
    neuron.bias.front() -= settings.learning_rate * dz;
    for (std::size_t i = 0; i < inputs; ++i)
        weights[i] -= settings.learning_rate * (row[i] * dz);
}

} // namespace

std::string_view name(Output output)
{
    return output == Output::Classes ? "classes" : "number";
}

std::vector<HiddenLayer> hidden_layers(const RunSettings& settings)
{
    return hidden_layers(settings.hidden, settings.activations);
}

Activation output_activation(const RunSettings& settings)
{
    return settings.output == Output::Classes ? Activation::Sigmoid : Activation::Linear;
}

std::size_t rows_per_update(const RunSettings& settings, const Dataset& dataset)
{
    return settings.batch == every_row ? dataset.train_rows.size()
                                       : static_cast<std::size_t>(settings.batch);
}

TrainingState initial_state(const RunSettings& settings, const Dataset& dataset)
{
    TrainingState state{{}, Random(settings.seed), 0};
    state.network =
        initial_network(dataset.features() + settings.derived.size(), hidden_layers(settings),
                        output_activation(settings), state.random);
    state.network.derived = settings.derived;
    take_turn(state.network, settings, 0);
    return state;
}

Trainer::Trainer(const RunSettings& settings, const Dataset& dataset)
    : Trainer(settings, dataset, initial_state(settings, dataset).network)
{
}

Trainer::Trainer(const RunSettings& settings, const Dataset& dataset, const Network& shape)
    : settings_(settings),
      first_rates_(first_rates(settings)),
      dataset_(dataset),
      block_(shape),
      before_{shape, Random(settings.seed), 0}
{
    // One rehearsal sizes all that the loop writes to.
    forward(shape, dataset_.row(dataset_.train_rows.front()), scratch_.forward);
    clear(scratch_.backward, shape);
}

void Trainer::go_by(std::int64_t iteration)
{
    if (settings_.turns.empty())
        return;
    set_rates(settings_, first_rates_);
    set_rates(settings_, rates_at(settings_, iteration));
}

const Trainer::Iteration& Trainer::step(TrainingState& state, const std::stop_token& stop)
{
    go_by(state.iteration);
    learn(state, stop);
    take_turn(state.network, settings_, state.iteration);
    return scratch_;
}

void Trainer::learn(TrainingState& state, const std::stop_token& stop)
{
    if (learns_row_by_row(settings_))
        learn_from_one(state);
    else
        learn_from_batch(state, stop);
    ++state.iteration;
}

void Trainer::learn_from_one(TrainingState& state)
{
    const std::size_t row = dataset_.train_rows[state.random.below(dataset_.train_rows.size())];
    scratch_.row = row;
    loops::forward(state.network, dataset_.row(row), scratch_.forward);
    loops::backward(state.network, scratch_.forward, dataset_.targets[row], settings_.loss,
                    scratch_.backward, loops::Descend{settings_.learning_rate});
}

void Trainer::learn_from_batch(TrainingState& state, const std::stop_token& stop)
{
    const std::vector<std::size_t>& rows = dataset_.train_rows;
    const bool all = settings_.batch == every_row;
    const std::size_t count = rows_per_update(settings_, dataset_);
    BackwardPass& gradients = scratch_.backward;
    clear(gradients, state.network);
    double error = 0;
    for_each_until_stopped(FirstRows(count), stop, [&](std::size_t place) {
        const std::size_t row = rows[all ? place : state.random.below(rows.size())];
        scratch_.row = row;
        loops::forward(state.network, dataset_.row(row), scratch_.forward);
        loops::backward(state.network, scratch_.forward, dataset_.targets[row], settings_.loss,
                        gradients, loops::Add{});
        error += gradients.error;
    });
    gradients.error = error;
    take_mean(gradients, count);
    if (settings_.l2 > 0)
        add_pull(gradients, state.network, settings_.l2);
    update(state.network, gradients, settings_.learning_rate);
    if (settings_.l1 > 0)
        shrink(state.network, settings_.learning_rate * settings_.l1);
}

std::optional<std::int64_t> Trainer::advance(TrainingState& state, std::int64_t count,
                                             std::vector<HistoryPoint>& history,
                                             const std::stop_token& stop)
{
    // A parameter that is no longer finite stays so whatever is subtracted from it. So it is enough
    // to look now and then, and where the look fails, to go back and look after every iteration.
    std::int64_t longest = longest_stretch;
    while (count > 0 && !stop.stop_requested()) {
        const std::int64_t stretch =
            std::min({longest, count, iterations_to_turn(settings_, state.iteration)});
        go_by(state.iteration);
        const std::size_t recorded = history.size();
        before_ = state;
        run(state, stretch, history, stop);
        // What was measured may be of some rows only.
        const bool stopped = stop.stop_requested();
        if (!stopped && is_valid(state.network) &&
            std::all_of(history.begin() + static_cast<std::ptrdiff_t>(recorded), history.end(),
                        is_finite)) {
            take_turn(state.network, settings_, state.iteration);
            count -= stretch;
            continue;
        }
        state = before_;
        history.resize(recorded);
        if (stopped)
            return std::nullopt;
        if (stretch == 1)
            return state.iteration;
        longest = 1;
    }
    return std::nullopt;
}

void Trainer::run(TrainingState& state, std::int64_t count, std::vector<HistoryPoint>& history,
                  const std::stop_token& stop)
{
    // Counting down is cheaper than dividing in every iteration.
    const std::int64_t every = settings_.record_every;
    std::int64_t until_due = (every - state.iteration % every) % every;
    const std::vector<std::size_t>& rows = dataset_.train_rows;
    const bool is_neuron = learns_row_by_row(settings_) && state.network.layers.size() == 1 &&
                           state.network.derived.empty();
    for (; count > 0; --count, --until_due) {
        if (is_neuron) {
            const std::size_t row = rows[state.random.below(rows.size())];
            learn_unseen(state.network.layers.front(), dataset_.row(row).data(),
                         dataset_.targets[row], settings_);
            ++state.iteration;
        } else {
            learn(state, stop);
        }
        if (until_due == 0) {
            history.push_back(measure(state.network, state.iteration - 1, stop));
            until_due = every;
        }
    }
}

HistoryPoint Trainer::measure(const Network& network, std::int64_t iteration,
                              const std::stop_token& stop)
{
    const auto error_sum = [&](std::span<const std::size_t> rows) {
        double sum = 0;
        for_each_prediction(block_, network, dataset_, rows, stop,
                            [&](std::size_t row, double z, double prediction) {
                                sum +=
                                    loss_of(settings_.loss, z, prediction, dataset_.targets[row]);
                            });
        return sum;
    };
    return {iteration, error_sum(dataset_.train_rows), error_sum(dataset_.test_rows)};
}

double accuracy(const Network& network, const Dataset& dataset, std::span<const std::size_t> rows)
{
    if (rows.empty())
        return std::numeric_limits<double>::quiet_NaN();
    ForwardPass pass;
    const auto is_right = [&](std::size_t row) {
        forward(network, dataset.row(row), pass);
        return model::is_right(pass.prediction(), dataset.targets[row]);
    };
    return static_cast<double>(std::ranges::count_if(rows, is_right)) /
           static_cast<double>(rows.size());
}

} // namespace model
