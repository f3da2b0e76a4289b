// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/goals.h"

#include "model/elementary.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <numbers>
#include <numeric>
#include <span>
#include <utility>

namespace model
{

namespace
{

constexpr std::array goal_names{"few-units", "circle-alone", "spiral-plain", "overfits",
                                "cured",     "no-start",     "half-weights"};

constexpr std::size_t seeds_to_try = 20;
constexpr std::size_t seeds_to_succeed = 18;
constexpr std::size_t units_at_most = 3;
constexpr std::size_t other_starts = 5;
constexpr std::size_t held_back_at_least = 8;
constexpr std::int64_t iterations_at_least = 1'000;
/// A network that has learned gets this share of its rows right.
constexpr double learned = 0.95;
/// By so much fewer of the held-back rows are right where a network has learned by heart.
constexpr double gap = 0.1;
/// Predictions that differ by less tell no rows apart.
constexpr double same_answer = 0.05;

double share_right(const Score& score)
{
    return score.rows == 0 ? 0 : double(score.right) / double(score.rows);
}

double error_of_a_row(const Score& score)
{
    return score.rows == 0 ? 0 : score.error / double(score.rows);
}

/// The share of rows that a rule gives their class, or the other one to all of them.
double agreement(const Dataset& rows, const std::function<bool(std::span<const double>)>& rule)
{
    std::size_t alike = 0;
    for (std::size_t row = 0; row < rows.rows(); ++row)
        alike += rule(rows.row(row)) == is_one(rows.targets[row]);
    return double(std::max(alike, rows.rows() - alike)) / double(rows.rows());
}

std::vector<std::size_t> every_row_of(const Dataset& rows)
{
    std::vector<std::size_t> all(rows.rows());
    std::iota(all.begin(), all.end(), std::size_t(0));
    return all;
}

std::array<double, 2> middle(const std::vector<Extent>& extents)
{
    return {(extents[0].least + extents[0].most) / 2, (extents[1].least + extents[1].most) / 2};
}

bool is_xor(const Dataset& rows, const std::vector<Extent>& extents)
{
    const auto [x, y] = middle(extents);
    std::array<std::size_t, 4> quarters{};
    for (std::size_t row = 0; row < rows.rows(); ++row)
        ++quarters[2 * std::size_t(rows.row(row)[0] > x) + std::size_t(rows.row(row)[1] > y)];
    const auto rule = [x = x, y = y](std::span<const double> row) {
        return (row[0] > x) != (row[1] > y);
    };
    const bool all_there =
        std::ranges::all_of(quarters, [&](std::size_t count) { return 8 * count >= rows.rows(); });
    return all_there && agreement(rows, rule) >= 0.9;
}

/// One class around the other: their middles are near each other, and a distance parts them.
bool is_circle(const Dataset& rows, const std::vector<Extent>& extents)
{
    std::array<std::vector<std::size_t>, 2> classes;
    for (std::size_t row = 0; row < rows.rows(); ++row)
        classes[is_one(rows.targets[row]) ? 1 : 0].push_back(row);
    if (classes[0].empty() || classes[1].empty())
        return false;
    const std::vector<double> zero = feature_means(rows, classes[0]);
    const std::vector<double> one = feature_means(rows, classes[1]);
    const double reach =
        std::min(extents[0].most - extents[0].least, extents[1].most - extents[1].least) / 2;
    if (hypot(zero[0] - one[0], zero[1] - one[1]) > 0.35 * reach)
        return false;
    for (int i = 1; i < 40; ++i) {
        const double radius = reach * i / 40;
        const auto inside = [&](std::span<const double> row) {
            const auto [x, y] = middle(extents);
            return hypot(row[0] - x, row[1] - y) < radius;
        };
        if (agreement(rows, inside) >= 0.9)
            return true;
    }
    return false;
}

bool is_spiral(const Dataset& rows, const std::vector<Extent>& extents)
{
    const double reach = std::max(
        {std::abs(extents[0].least), extents[0].most, std::abs(extents[1].least), extents[1].most});
    const auto arm = [reach](std::span<const double> row) {
        // How far the arm is turned there: see points_of().
        const double turned = 3 * std::numbers::pi * hypot(row[0], row[1]) / reach;
        return sin(atan2(row[1], row[0]) - turned + std::numbers::pi / 2) < 0;
    };
    return agreement(rows, arm) >= 0.9;
}

std::size_t zero_weights(const Network& network, std::size_t& all)
{
    std::size_t zeros = 0;
    for (const Layer& layer : network.layers) {
        all += layer.weights.size();
        zeros += std::size_t(std::ranges::count(layer.weights, 0.0));
    }
    return zeros;
}

double spread(const Evaluation& now, const Dataset& rows)
{
    double least = 1;
    double most = 0;
    for (const std::size_t row : rows.train_rows) {
        least = std::min(least, now.predictions[row]);
        most = std::max(most, now.predictions[row]);
    }
    return most - least;
}

bool has_penalty(const RunSettings& settings)
{
    return settings.l1 > 0 || settings.l2 > 0;
}

/// What a run of these settings comes to; nothing where a stop is asked for, or it diverges.
std::optional<Evaluation> outcome(const RunSettings& settings, const Dataset& rows,
                                  const std::stop_token& stop)
{
    TrainingState state = initial_state(settings, rows);
    std::vector<HistoryPoint> history;
    const auto diverged_at =
        Trainer(settings, rows, state.network).advance(state, settings.iterations, history, stop);
    if (stop.stop_requested() || diverged_at)
        return std::nullopt;
    return evaluate(state.network, rows, settings.loss);
}

/// The attempt's settings with one thing changed, whatever number of iterations it asks for.
RunSettings as_far(const Attempt& attempt)
{
    RunSettings settings = as_it_goes_on(attempt.settings);
    settings.iterations = attempt.iterations_made;
    settings.record_every = std::max<std::int64_t>(1, settings.iterations);
    return settings;
}

bool has_learned(const Evaluation& now)
{
    return share_right(now.train) >= learned;
}

bool has_gap(const Evaluation& now)
{
    return share_right(now.test) <= share_right(now.train) - gap;
}

Lack lack_of_overfitting(const Attempt& attempt, const Evaluation& now)
{
    if (attempt.rows->test_rows.size() < held_back_at_least)
        return Lack::HeldBackRows;
    if (!has_learned(now))
        return Lack::Right;
    return has_gap(now) ? Lack::None : Lack::Gap;
}

} // namespace

std::string_view name(Goal goal)
{
    return goal_names[std::size_t(goal)];
}

std::optional<Goal> goal_named(std::string_view name)
{
    const auto found = std::ranges::find(goal_names, name);
    return found == goal_names.end() ? std::nullopt
                                     : std::optional(goals[found - goal_names.begin()]);
}

bool is_pattern(Pattern pattern, const Dataset& rows)
{
    if (rows.features() != 2 || rows.rows() < PatternRows::fewest_points ||
        rows.rows() > PatternRows::most_points || !has_shares(rows))
        return false;
    const std::vector<Extent> extents = feature_extents(rows, every_row_of(rows));
    switch (pattern) {
    case Pattern::Xor:
        return is_xor(rows, extents);
    case Pattern::Circle:
        return rows.rows() >= 20 && is_circle(rows, extents);
    case Pattern::Spiral:
        return rows.rows() >= 20 && is_spiral(rows, extents);
    case Pattern::Blobs:
    case Pattern::Moons:
    case Pattern::Plane:
    case Pattern::Waves:
        break;
    }
    return false;
}

std::vector<Pattern> patterns_of(const Dataset& rows)
{
    std::vector<Pattern> found;
    std::ranges::copy_if(patterns, std::back_inserter(found),
                         [&rows](Pattern pattern) { return is_pattern(pattern, rows); });
    return found;
}

Lack lack(Goal goal, const Attempt& attempt, const Evaluation& now)
{
    const RunSettings settings = as_it_goes_on(attempt.settings);
    const Dataset& rows = *attempt.rows;
    if (settings.output != Output::Classes || have_one_target(rows, rows.train_rows))
        return Lack::TwoClasses;
    // From a start of one's own, a network still learns by itself.
    if (std::ranges::any_of(attempt.settings.turns, [&](const Turn& turn) {
            return turn.iteration > 0 && turn.iteration <= attempt.iterations_made &&
                   !turn.numbers.empty();
        }))
        return Lack::ByHand;
    const auto enough_right = [&now] { return has_learned(now) ? Lack::None : Lack::Right; };
    const auto are = [&attempt](Pattern pattern) {
        return std::ranges::find(attempt.patterns, pattern) != attempt.patterns.end();
    };
    switch (goal) {
    case Goal::FewUnits:
        if (!are(Pattern::Xor))
            return Lack::Xor;
        if (settings.hidden.size() != 1 || settings.hidden.front() > units_at_most)
            return Lack::OneLayer;
        if (!settings.derived.empty())
            return Lack::PlainInputs;
        return attempt.iterations_made < iterations_at_least ? Lack::Iterations : enough_right();
    case Goal::CircleAlone:
        if (!are(Pattern::Circle))
            return Lack::Circle;
        return settings.hidden.empty() ? enough_right() : Lack::NoLayer;
    case Goal::SpiralPlain:
        if (!are(Pattern::Spiral))
            return Lack::Spiral;
        return settings.derived.empty() ? enough_right() : Lack::PlainInputs;
    case Goal::Overfits:
        return lack_of_overfitting(attempt, now);
    case Goal::Cured:
        if (rows.test_rows.size() < held_back_at_least)
            return Lack::HeldBackRows;
        if (!has_penalty(settings))
            return Lack::Penalty;
        return attempt.iterations_made < iterations_at_least ? Lack::Iterations : Lack::None;
    case Goal::NoStart:
        if (settings.hidden.empty())
            return Lack::AnyLayer;
        if (attempt.iterations_made < iterations_at_least)
            return Lack::Iterations;
        return spread(now, rows) < same_answer ? Lack::None : Lack::Answers;
    case Goal::HalfWeights:
        break;
    }
    if (settings.l1 <= 0)
        return Lack::L1;
    if (attempt.iterations_made < iterations_at_least)
        return Lack::Iterations;
    std::size_t weights = 0;
    return 2 * zero_weights(attempt.network, weights) >= weights ? enough_right() : Lack::Zeros;
}

std::size_t runs_for(Goal goal)
{
    switch (goal) {
    case Goal::FewUnits:
        return seeds_to_try;
    case Goal::NoStart:
        return other_starts;
    case Goal::Cured:
    case Goal::HalfWeights:
        return 1;
    case Goal::CircleAlone:
    case Goal::SpiralPlain:
    case Goal::Overfits:
        break;
    }
    return 0;
}

std::optional<Ruling> judge(Goal goal, const Attempt& attempt, const std::stop_token& stop,
                            const std::function<void(std::size_t)>& tell)
{
    Ruling ruling{runs_for(goal) == 0, 0, runs_for(goal)};
    const Evaluation now = evaluate(attempt.network, *attempt.rows, attempt.settings.loss);
    for (std::size_t i = 0; i < ruling.runs; ++i) {
        RunSettings settings = as_far(attempt);
        switch (goal) {
        case Goal::FewUnits:
            settings.seed = std::uint32_t(i);
            break;
        case Goal::NoStart:
            settings.seed += std::uint32_t(i + 1);
            break;
        default:
            settings.l1 = settings.l2 = 0;
        }
        const auto other = outcome(settings, *attempt.rows, stop);
        if (stop.stop_requested())
            return std::nullopt;
        ruling.learned += other && has_learned(*other);
        if (goal == Goal::Cured && other)
            ruling.reached = has_learned(*other) && has_gap(*other) &&
                             share_right(now.test) > share_right(other->test) &&
                             error_of_a_row(now.test) < 0.8 * error_of_a_row(other->test);
        if (goal == Goal::HalfWeights && other)
            ruling.reached = share_right(now.train) >= share_right(other->train);
        if (tell)
            tell(i + 1);
    }
    if (goal == Goal::FewUnits)
        ruling.reached = ruling.learned >= seeds_to_succeed;
    if (goal == Goal::NoStart)
        ruling.reached = ruling.learned > 0;
    return ruling;
}

} // namespace model
