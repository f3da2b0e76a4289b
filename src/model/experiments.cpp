// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/experiments.h"
#include "model/experiment_parts.h"

#include "model/elementary.h"
#include "model/evaluation.h"
#include "model/functions.h"
#include "model/tutorial_data.h"
#include "model/two_blobs.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <set>

namespace model
{

namespace
{

/// Weights and bias of a neuron, or the derivatives of an error with respect to them.
using Parameters = std::vector<double>;

double error_sum(const Network& network, const Dataset& dataset)
{
    return evaluate(network, dataset).train.error;
}

Parameters slopes_of(const Network& network, const Dataset& dataset, std::size_t row)
{
    const ForwardPass pass = forward(network, dataset.row(row));
    const LayerGradient gradient = backward(network, pass, dataset.targets[row]).layers.front();
    Parameters slopes = gradient.weights;
    slopes.push_back(gradient.bias.front());
    return slopes;
}

Parameters slopes_of_all(const Network& network, const Dataset& dataset)
{
    Parameters sum(dataset.features() + 1);
    for (const std::size_t row : dataset.train_rows) {
        const Parameters one = slopes_of(network, dataset, row);
        std::ranges::transform(sum, one, sum.begin(), std::plus());
    }
    return sum;
}

double size_of(const Parameters& vector)
{
    double sum = 0;
    for (const double each : vector)
        sum += each * each;
    return std::sqrt(sum);
}

/// Straight down from 0 by the slopes of all rows, until it is as good as there.
Network lowest_neuron(const Dataset& dataset, bool with_bias)
{
    constexpr int steps = 3'000;
    constexpr double rate = 0.1;
    Network network = neuron(Parameters(dataset.features()), 0);
    Layer& layer = network.layers.front();
    for (int i = 0; i < steps; ++i) {
        const Parameters slopes = slopes_of_all(network, dataset);
        for (std::size_t k = 0; k < layer.weights.size(); ++k)
            layer.weights[k] -= rate * slopes[k];
        if (with_bias)
            layer.bias.front() -= rate * slopes.back();
    }
    return network;
}

/// In degrees.
double angle_between(const Parameters& one, const Parameters& other)
{
    double product = 0;
    for (std::size_t i = 0; i < one.size(); ++i)
        product += one[i] * other[i];
    const double cosine = product / (size_of(one) * size_of(other));
    return atan2(std::sqrt(std::max(0.0, 1 - cosine * cosine)), cosine) * 180 / std::numbers::pi;
}

void add_start(Step& step, const RunSettings& settings, const Dataset& rows)
{
    const Network start = initial_state(settings, rows).network;
    const Score score = evaluate(start, rows).train;
    add(step, "start_error", score.error);
    add(step, "start_right", double(score.right));
    Parameters downhill = slopes_of_all(start, rows);
    Parameters way;
    const Layer& from = start.layers.front();
    const Layer to = lowest_neuron(rows, true).layers.front();
    for (std::size_t i = 0; i < from.weights.size(); ++i)
        way.push_back(to.weights[i] - from.weights[i]);
    way.push_back(to.bias.front() - from.bias.front());
    for (double& each : downhill)
        each = -each;
    add(step, "angle", angle_between(downhill, way));
    const Network before = start;
    for (int i = 0; i < 100; ++i)
        predict(start, rows.row(0));
    add(step, "moved_by_predicting",
        start.layers.front().weights.front() - before.layers.front().weights.front());
}

void add_iterations(Step& step, const RunSettings& settings, const Dataset& rows)
{
    constexpr std::int64_t first = 8, steep = 1'000, late = 8'000;
    TrainingState state = initial_state(settings, rows);
    Trainer trainer(settings, rows);
    std::set<std::size_t> distinct;
    std::int64_t rises = 0;
    double before = error_sum(state.network, rows);
    for (std::int64_t i = 0; i < settings.iterations; ++i) {
        const std::size_t row = trainer.step(state).row;
        if (i < first)
            distinct.insert(row);
        if (i == first)
            add(step, "kept_early", double(parameter_count(state.network)));
        if (i == late)
            add(step, "kept_late", double(parameter_count(state.network)));
        const double now = error_sum(state.network, rows);
        rises += i >= steep && now > before;
        before = now;
    }
    add(step, "distinct_rows", double(distinct.size()));
    add(step, "rises_in_100",
        std::round(100 * double(rises) / double(settings.iterations - steep)));
}

/// How many of the rows are right, and which of them has most to say, at the end of the run.
void add_end(Step& step, const RunSettings& settings, const Dataset& rows)
{
    const Network end = trained(settings, rows).network;
    const Score score = evaluate(end, rows).train;
    add(step, "end_error", score.error);
    add(step, "end_right", double(score.right));
    Network surer = end;
    for (double& weight : surer.layers.front().weights)
        weight *= 10;
    surer.layers.front().bias.front() *= 10;
    const Score surely = evaluate(surer, rows).train;
    add(step, "surer_error", surely.error);
    add(step, "surer_right", double(surely.right));

    const auto slope = [&](std::size_t row) { return size_of(slopes_of(end, rows, row)); };
    const auto error = [&](std::size_t row) {
        return squared_error(predict(end, rows.row(row)), rows.targets[row]);
    };
    const auto length = [&](std::size_t row) {
        return size_of({rows.row(row).begin(), rows.row(row).end()});
    };
    const std::size_t steepest = *std::ranges::max_element(rows.train_rows, {}, slope);
    const std::size_t worst = *std::ranges::max_element(rows.train_rows, {}, error);
    // Far up, where the last one lies far to the right.
    const std::size_t longest = *std::ranges::max_element(
        rows.train_rows, {}, [&](std::size_t row) { return row == steepest ? 0 : length(row); });
    add(step, "steepest_row", double(steepest) + 1);
    add(step, "steepest_slope", slope(steepest));
    add(step, "error_of_steepest", error(steepest));
    add(step, "worst_row", double(worst) + 1);
    add(step, "worst_error", error(worst));
    add(step, "slope_of_worst", slope(worst));
    add(step, "longest_row", double(longest) + 1);
    add(step, "slope_of_longest", slope(longest));
}

/// Of the tutorial's rows, how many are right that were left out one at a time.
int left_out_right(const RunSettings& settings, const Dataset& rows)
{
    int right = 0;
    for (const std::size_t left_out : rows.train_rows) {
        Dataset others = rows;
        std::erase(others.train_rows, left_out);
        right += is_right(predict(trained(settings, others).network, rows.row(left_out)),
                          rows.targets[left_out]);
    }
    return right;
}

} // namespace

const Step& tutorial_run()
{
    static const Step result = [] {
        Step step{"finished", {}, {}, {}};
        const RunSettings settings;
        const Dataset rows = tutorial_dataset();
        add_start(step, settings, rows);
        add_iterations(step, settings, rows);
        add_end(step, settings, rows);
        return step;
    }();
    return result;
}

const Step& lowest_sums()
{
    static const Step result = [] {
        Step step{"finished", {}, {}, {}};
        const Dataset rows = tutorial_dataset();
        RunSettings linear;
        linear.hidden = {8};
        linear.activations = {Activation::Linear};
        linear.learning_rate = 0.001;
        linear.iterations = 100'000;
        add(step, "lowest", error_sum(lowest_neuron(rows, true), rows));
        add(step, "without_bias", error_sum(lowest_neuron(rows, false), rows));
        add(step, "linear_layer", error_sum(trained(linear, rows).network, rows));
        add(step, "always_half", error_of_always_half(rows, rows.train_rows));
        return step;
    }();
    return result;
}

const Step& equal_start()
{
    static const Step result = [] {
        Step step{"start", {}, {}, {}};
        const Dataset rows = tutorial_dataset();
        RunSettings settings;
        settings.hidden = {4};
        settings.activations = {Activation::Sigmoid};
        TrainingState state = initial_state(settings, rows);
        for (Layer& layer : state.network.layers) {
            std::ranges::fill(layer.weights, 0);
            std::ranges::fill(layer.bias, 0);
        }
        std::vector<HistoryPoint> history;
        Trainer(settings, rows).advance(state, settings.iterations, history);
        const Layer& units = state.network.layers.front();
        std::set<Parameters> different;
        for (std::size_t unit = 0; unit < units.units; ++unit) {
            const auto from = units.weights.begin() + std::ptrdiff_t(unit * units.inputs);
            different.insert(Parameters(from, from + std::ptrdiff_t(units.inputs)));
        }
        add(step, "different_units", double(different.size()));
        add(step, "largest_weight",
            std::abs(*std::ranges::max_element(units.weights, {},
                                               [](double w) { return std::abs(w); })));
        return step;
    }();
    return result;
}

const Step& held_back_runs()
{
    static const Step result = [] {
        Step step{"finished", {}, {}, {}};
        const Dataset blobs = two_blobs();
        const RunSettings settings;
        const TrainingState state = add_curves(step, settings, blobs);
        const Evaluation end = evaluate(state.network, blobs);
        add(step, "seen_right", double(end.train.right));
        add(step, "seen_rows", double(end.train.rows));
        add(step, "new_right", double(end.test.right));
        add(step, "new_rows", double(end.test.rows));

        const Dataset tutorials = tutorial_dataset();
        RunSettings bent;
        bent.hidden = {4};
        bent.activations = {Activation::Sigmoid};
        bent.learning_rate = 0.5;
        bent.iterations = 60'000;
        const Score score = evaluate(trained(bent, tutorials).network, tutorials).train;
        add(step, "bent_right", double(score.right));
        add(step, "bent_rows", double(score.rows));
        add(step, "left_out_right", left_out_right(bent, tutorials));
        return step;
    }();
    return result;
}

} // namespace model
