// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/diagnosis.h"

#include "model/propagation.h"

#include <algorithm>
#include <cmath>

namespace model
{

namespace
{

/// About so many multiplications are worth it.
constexpr double effort = 1e6;
constexpr double fewest_rows = 20;
constexpr double most_rows = 300;
/// Where a slope is smaller, an update hardly moves what is before it.
constexpr double flat = 0.02;
/// So many outputs of bounded units being there is no chance any more.
constexpr double nearly_all = 0.8;
/// The held-back error has risen by so much, and it is not the run's being restless.
constexpr double risen = 1.15;
/// Over the second half of what has been made; a run that learns does more.
constexpr double hardly_fallen = 0.01;
/// From one half of what has been made to the next, or beside the start: no run that learns does.
constexpr double has_grown = 1.1;
/// So many times as large an error is no jump of a restless run.
constexpr double far_larger = 10;
/// Of what an answer that is always the same gives: there is something left to learn.
constexpr double not_small = 0.5;
constexpr double nothing = 0.05;
/// Recorded errors, so that a trend is one.
constexpr std::size_t fewest_points = 10;
/// So that a quarter of them is a while, where every single one goes up and down.
constexpr std::size_t fewest_points_of_rows_held_back = 20;

/// What hidden units say of some rows, counted.
struct Outputs {
    std::size_t relu_units = 0;
    std::size_t dead_units = 0;
    double bounded = 0;
    double flat_ones = 0;
    double predictions = 0;
    double sure_ones = 0;
};

Outputs look_at_outputs(const Network& network, const Dataset& dataset)
{
    const auto parameters = static_cast<double>(std::max<std::size_t>(1, parameter_count(network)));
    const auto most =
        static_cast<std::size_t>(std::clamp(effort / parameters, fewest_rows, most_rows));
    const std::size_t rows = dataset.train_rows.size();
    const std::size_t stride = (rows + most - 1) / most;
    const std::size_t hidden = network.layers.size() - 1;
    std::vector<std::vector<bool>> fired(hidden);
    for (std::size_t k = 0; k < hidden; ++k)
        fired[k].resize(network.layers[k].units);
    Outputs found;
    ForwardPass pass;
    for (std::size_t i = 0; i < rows; i += stride) {
        forward(network, dataset.row(dataset.train_rows[i]), pass);
        for (std::size_t k = 0; k < hidden; ++k) {
            const Activation activation = network.layers[k].activation;
            for (std::size_t unit = 0; unit < network.layers[k].units; ++unit) {
                const double output = pass.layers[k].outputs[unit];
                if (output > 0)
                    fired[k][unit] = true;
                if (activation != Activation::Sigmoid && activation != Activation::Tanh)
                    continue;
                ++found.bounded;
                found.flat_ones +=
                    activation_derivative(activation, pass.layers[k].weighted_sums[unit], output) <
                    flat;
            }
        }
        const double prediction = pass.prediction();
        ++found.predictions;
        found.sure_ones += sigmoid_derivative(prediction) < flat;
    }
    for (std::size_t k = 0; k < hidden; ++k) {
        if (network.layers[k].activation != Activation::Relu)
            continue;
        found.relu_units += fired[k].size();
        found.dead_units += static_cast<std::size_t>(std::ranges::count(fired[k], false));
    }
    return found;
}

/// \param left the error of the training rows, beside that of an answer that is always the same
std::optional<Diagnosis> in_outputs(const Network& network, const RunSettings& settings,
                                    const Dataset& dataset, double left)
{
    const Outputs outputs = look_at_outputs(network, dataset);
    if (2 * outputs.dead_units >= outputs.relu_units && outputs.dead_units > 0)
        return Diagnosis{Finding::DeadUnits, static_cast<double>(outputs.dead_units),
                         static_cast<double>(outputs.relu_units)};
    if (outputs.bounded > 0 && outputs.flat_ones >= nearly_all * outputs.bounded && left > nothing)
        return Diagnosis{Finding::SaturatedUnits, 100 * outputs.flat_ones / outputs.bounded};
    // The cross-entropy asks for no slope of the sigmoid.
    const bool has_slope = settings.output == Output::Classes && settings.loss == Loss::Squared;
    if (has_slope && outputs.sure_ones >= nearly_all * outputs.predictions && left > not_small)
        return Diagnosis{Finding::SureAndWrong, 100 * outputs.sure_ones / outputs.predictions};
    return std::nullopt;
}

std::optional<Diagnosis> in_answers(const Score& train)
{
    const auto& [zeros, ones] = train.confusion;
    const bool has_both = zeros[0] + zeros[1] > 0 && ones[0] + ones[1] > 0;
    const std::size_t answered_one = zeros[1] + ones[1];
    if (!has_both || (answered_one > 0 && answered_one < train.rows))
        return std::nullopt;
    return Diagnosis{Finding::OneAnswer, answered_one > 0 ? 1.0 : 0.0};
}

/// The recorded errors up to so many iterations.
std::span<const HistoryPoint> recorded(const Timeline& timeline, std::int64_t iterations_made)
{
    const std::vector<HistoryPoint>& history = timeline.history();
    const auto end =
        std::ranges::lower_bound(history, iterations_made, {}, &HistoryPoint::iteration);
    return {history.begin(), end};
}

double median(std::span<const HistoryPoint> points, double HistoryPoint::*error)
{
    std::vector<double> errors;
    for (const HistoryPoint& point : points)
        errors.push_back(point.*error);
    const auto middle = errors.begin() + std::ptrdiff_t(errors.size() / 2);
    std::ranges::nth_element(errors, middle);
    return *middle;
}

/// A run that learns from one row an iteration jumps: one record says nothing, and the least of
/// many is a lucky one. By heart means that held-back rows were met worse all through the last
/// quarter of the records, where the usual error was larger than in a quarter around the best one,
/// too; and that the rows learned from were met better all the same.
std::optional<Diagnosis> in_gap(std::span<const HistoryPoint> history, const Evaluation& now)
{
    if (now.test.rows == 0 || history.size() < fewest_points_of_rows_held_back)
        return std::nullopt;
    const std::size_t quarter = history.size() / 4;
    const auto lately = history.last(quarter);
    const auto before = history.first(history.size() - quarter);
    const auto best = std::ranges::min_element(before, {}, &HistoryPoint::test_error);
    const double worse = risen * best->test_error;
    const auto is_better = [worse](const HistoryPoint& point) { return point.test_error < worse; };
    if (now.test.error < worse || std::ranges::any_of(lately, is_better))
        return std::nullopt;
    const auto place = static_cast<std::size_t>(best - before.begin());
    const auto start = std::min(place - std::min(place, quarter / 2), before.size() - quarter);
    const auto around = before.subspan(start, quarter);
    if (median(lately, &HistoryPoint::test_error) <
            risen * median(around, &HistoryPoint::test_error) ||
        median(lately, &HistoryPoint::train_error) >= median(around, &HistoryPoint::train_error))
        return std::nullopt;
    const auto rows = static_cast<double>(now.test.rows);
    return Diagnosis{Finding::LearnsByHeart, best->test_error / rows, now.test.error / rows,
                     best->iteration};
}

double error_of_always_the_same(const Baseline& baseline, Output output)
{
    return output == Output::Classes ? baseline.error_of_half : baseline.error_of_mean;
}

std::optional<Diagnosis> in_curve(std::span<const HistoryPoint> history, double always_the_same,
                                  double untrained)
{
    // Single points go up and down: quarters of the run are compared.
    const std::size_t quarter = history.size() / 4;
    const auto mean = [quarter](std::span<const HistoryPoint> points) {
        double sum = 0;
        for (const HistoryPoint& point : points)
            sum += point.train_error / static_cast<double>(quarter);
        return sum;
    };
    const double before = mean(history.subspan(history.size() - 3 * quarter, quarter));
    const double after = mean(history.last(quarter));
    const double fallen = (before - after) / before;
    if (!(fallen < hardly_fallen) || after < not_small * always_the_same)
        return std::nullopt;
    const std::int64_t since = history[history.size() - 3 * quarter].iteration;
    if (after > has_grown * before)
        return Diagnosis{Finding::Grows, after / before, 0, since};
    // As high as that and level, it jumps to and fro where it was once thrown.
    if (after > has_grown * std::max(untrained, always_the_same))
        return Diagnosis{Finding::Grows, after / untrained, 0, 0};
    return Diagnosis{Finding::Crawls, std::max(0.0, 100 * fallen), 0, since};
}

/// Whether weights were set by hand, and since then not every row may have had a say.
bool is_by_hand(const RunSettings& settings, std::int64_t iterations_made, std::size_t rows)
{
    return std::ranges::any_of(settings.turns, [&](const Turn& turn) {
        const std::int64_t since = iterations_made - turn.iteration;
        return !turn.numbers.empty() && since >= 0 && since < static_cast<std::int64_t>(rows);
    });
}

} // namespace

std::optional<double> led_away(const Baseline& baseline, Output output, const Score& untrained,
                               const Score& now)
{
    const double known = std::max(untrained.error, error_of_always_the_same(baseline, output));
    // Where it is no number any more it was too large to be one.
    if (now.error <= far_larger * known || !(untrained.error > 0))
        return std::nullopt;
    return now.error / untrained.error;
}

std::optional<Diagnosis> diagnose(const Timeline& timeline, const Network& network,
                                  const Evaluation& now, const Score& untrained,
                                  const Dataset& dataset, const Baseline& baseline,
                                  std::int64_t iterations_made)
{
    const RunSettings& settings = timeline.settings();
    if (is_by_hand(settings, iterations_made, dataset.train_rows.size()))
        return std::nullopt;
    if (const auto times = led_away(baseline, settings.output, untrained, now.train))
        return Diagnosis{Finding::Grows, *times};
    if (iterations_made < static_cast<std::int64_t>(dataset.train_rows.size()))
        return std::nullopt;
    const double always_the_same = error_of_always_the_same(baseline, settings.output);
    if (const auto found =
            in_outputs(network, settings, dataset, now.train.error / always_the_same))
        return found;
    const bool of_classes = settings.output == Output::Classes;
    if (of_classes) {
        if (const auto found = in_answers(now.train))
            return found;
    }
    const auto history = recorded(timeline, iterations_made);
    if (history.size() < fewest_points)
        return std::nullopt;
    if (const auto found = in_gap(history, now))
        return found;
    return in_curve(history, always_the_same, untrained.error);
}

} // namespace model
