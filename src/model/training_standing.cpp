// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/training_standing.h"

#include "model/tutorial_data.h"

#include <algorithm>
#include <cmath>

namespace model
{

namespace
{

/// Classes are unlike in size if one has so large a share of the rows.
constexpr double large_share = 2.0 / 3;
/// Scaled numbers are hardly ever as large; the tutorial's reach 5.5.
constexpr double largest_scaled = 20;
/// A run with so much of the error of the best constant answer has learned next to nothing.
constexpr double hardly_better = 0.95;
/// After so many iterations the tutorial's run has had its steep fall and goes up and down.
constexpr std::int64_t settled = 2'000;

bool has_rows_of_tutorial(const Dataset& dataset)
{
    static const Dataset tutorial = tutorial_dataset();
    return dataset.inputs == tutorial.inputs && dataset.targets == tutorial.targets &&
           dataset.train_rows == tutorial.train_rows;
}

/// Whether what is known of the tutorial's run holds for this one, which may be as long as it likes
/// but not end before that has shown.
bool is_like_tutorials(RunSettings settings)
{
    if (settings.iterations < settled)
        return false;
    RunSettings tutorial;
    settings.iterations = tutorial.iterations;
    if (settings.hidden.empty())
        tutorial.activations = settings.activations;
    return settings == tutorial;
}

bool is_unscaled(const Dataset& dataset)
{
    const auto is_large = [](double number) { return std::abs(number) > largest_scaled; };
    return std::ranges::any_of(dataset.inputs, is_large);
}

/// The error sum over the training rows of always answering their mean target: of cross-entropies,
/// too, that is the best answer that is always the same.
double cross_entropy_of_mean(const Dataset& dataset)
{
    double mean = 0;
    for (const std::size_t row : dataset.train_rows)
        mean += dataset.targets[row] / static_cast<double>(dataset.train_rows.size());
    // Where there is but one class, whoever always names it is never wrong.
    if (mean <= 0 || mean >= 1)
        return 0;
    const double sum = log(mean / (1 - mean));
    double error = 0;
    for (const std::size_t row : dataset.train_rows)
        error += cross_entropy(sum, dataset.targets[row]);
    return error;
}

double count(std::size_t rows)
{
    return static_cast<double>(rows);
}

/// Whether the sums up to this iteration, three of them at least, are as good as the same.
bool is_flat(const Timeline& timeline, std::int64_t iteration)
{
    const std::optional<std::int64_t> left = timeline.left_level();
    return iteration >= 2 * timeline.settings().record_every && !(left && *left <= iteration);
}

/// The sums on the error curve up to this step.
void add_recorded(Step& step, const Timeline& timeline)
{
    const std::int64_t every = timeline.settings().record_every;
    step.values.push_back(number("record_every", static_cast<double>(every), Role::Other));
    if (!step.find("iteration"))
        return;
    const HistoryPoint& point =
        timeline.recorded(static_cast<std::int64_t>(step.number("iteration")));
    step.values.push_back(number("first_sum", timeline.history().front().train_error, Role::Error));
    step.values.push_back(number("last_sum", point.train_error, Role::Error));
    step.values.push_back(
        number("last_sum_iteration", static_cast<double>(point.iteration), Role::Other));
}

void say(Step& step, const char* fact, bool holds)
{
    if (holds)
        step.facts.emplace_back(fact);
}

/// How two classes are told apart.
void add_classes(Step& step, const Evaluation& now, const Score& untrained,
                 const Baseline& baseline)
{
    const Score& train = now.train;
    const double rows = count(train.rows);
    const auto& [zeros, ones] = train.confusion;
    const std::size_t of_zero = zeros[0] + zeros[1];
    const std::size_t of_one = ones[0] + ones[1];
    // Of one class alone, there is nothing else to say.
    const bool unbalanced =
        count(std::max(of_zero, of_one)) >= large_share * rows && std::min(of_zero, of_one) > 0;
    step.values.push_back(number("rows_right", count(train.right), Role::Other));
    step.values.push_back(number("untrained_right", count(untrained.right), Role::Other));
    step.values.push_back(number("untrained_error", untrained.error, Role::Error));
    step.values.push_back(number("always_half", baseline.error_of_half, Role::Error));
    if (now.test.rows > 0) {
        step.values.push_back(
            number("always_half_mean", baseline.error_of_half / rows, Role::Error));
        step.values.push_back(number("held_back_rows", count(now.test.rows), Role::Other));
        step.values.push_back(number("held_back_right", count(now.test.right), Role::Other));
    }
    if (unbalanced) {
        step.values.push_back(number("common_class", of_one > of_zero ? 1 : 0, Role::Other));
        step.values.push_back(number("common_rows", count(std::max(of_zero, of_one)), Role::Other));
    }
    say(step, "all-right", train.right == train.rows);
    say(step, "held-back-right", now.test.rows > 0 && now.test.right == now.test.rows);
    say(step, "untrained-all-one", untrained.confusion[0][0] + untrained.confusion[1][0] == 0);
    say(step, "untrained-all-zero", untrained.confusion[0][1] + untrained.confusion[1][1] == 0);
    say(step, "more-right", train.right > untrained.right);
    say(step, "above-half", train.error > baseline.error_of_half);
    say(step, "unbalanced", unbalanced);
    say(step, "targets-between", baseline.has_targets_between);
}

/// How a number is met.
void add_number(Step& step, const Evaluation& now, const Score& untrained, const Baseline& baseline)
{
    step.values.push_back(number("untrained_error", untrained.error, Role::Error));
    step.values.push_back(number("always_mean", baseline.error_of_mean, Role::Error));
    if (now.test.rows > 0)
        step.values.push_back(number("held_back_rows", count(now.test.rows), Role::Other));
    const auto explained = [&step](const char* name, double error, double error_of_mean) {
        if (error_of_mean > 0)
            step.values.push_back(number(name, 1 - error / error_of_mean, Role::Other));
        return error_of_mean > 0;
    };
    explained("explained", now.train.error, baseline.error_of_mean);
    say(step, "held-back-spread",
        explained("held_back_explained", now.test.error, baseline.held_back_error_of_mean));
    say(step, "above-mean", now.train.error > baseline.error_of_mean);
}

} // namespace

Baseline baseline_of(const Dataset& dataset, Loss loss)
{
    return {.loss = loss,
            .error_of_half = error_of_always_half(dataset, dataset.train_rows, loss),
            .error_of_mean = loss == Loss::Squared
                                 ? error_of_always_mean(dataset, dataset.train_rows)
                                 : cross_entropy_of_mean(dataset),
            .held_back_error_of_mean = error_of_always_mean(dataset, dataset.test_rows),
            .has_targets_between = has_targets_between(dataset),
            .is_unscaled = is_unscaled(dataset),
            .is_tutorial = has_rows_of_tutorial(dataset)};
}

bool needs_scaling(const Baseline& baseline, const Score& train, std::int64_t iterations)
{
    const bool stuck = iterations >= static_cast<std::int64_t>(train.rows) &&
                       train.error >= hardly_better * baseline.error_of_mean;
    return stuck && baseline.is_unscaled;
}

void add_standing(Step& step, const Timeline& timeline, const Evaluation& now,
                  const Score& untrained, const Baseline& baseline)
{
    const bool trained = step.find("iteration") != nullptr;
    const auto made = static_cast<std::int64_t>(step.number("iterations_made"));
    step.values.push_back(number("training_rows", count(now.train.rows), Role::Other));
    if (timeline.settings().output == Output::Number)
        add_number(step, now, untrained, baseline);
    else
        add_classes(step, now, untrained, baseline);
    add_recorded(step, timeline);

    say(step, "tutorial-rows", baseline.is_tutorial);
    say(step, "tutorial-run", baseline.is_tutorial && is_like_tutorials(timeline.settings()));
    say(step, "trained", trained);
    say(step, "flat",
        trained && is_flat(timeline, static_cast<std::int64_t>(step.number("iteration"))));
    say(step, "finished", made == timeline.settings().iterations);
    say(step, "layers", step.network.layers.size() > 1);
    say(step, "held-back", now.test.rows > 0);
    say(step, "less-error", now.train.error < untrained.error);
    say(step, "unscaled", baseline.is_unscaled);
    say(step, "needs-scaling", needs_scaling(baseline, now.train, made));
}

} // namespace model
