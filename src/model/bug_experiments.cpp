// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/experiment_parts.h"
#include "model/experiments.h"

#include "model/evaluation.h"
#include "model/tutorial_data.h"

#include <numeric>

namespace model
{

namespace
{

/// What is wrong with a training.
enum class Mistake {
    None,
    Uphill,        ///< the weights go along their slopes
    WrongVariable, ///< the slope of the sigmoid is taken at the target
    NoSlope,       ///< that slope is left out
};

/// After how many iterations the sum is looked at.
constexpr std::int64_t look_every = 100;
/// A whole round of all rows is as much work as many iterations on one.
constexpr std::int64_t rounds = 1'000;

TrainingState start()
{
    return initial_state(RunSettings(), tutorial_dataset());
}

/// The error sums of a training on one row at a time, one before it and then one every so many
/// iterations.
std::vector<double> curve_with(Mistake mistake)
{
    const RunSettings settings;
    const Dataset rows = tutorial_dataset();
    TrainingState state = start();
    Layer& layer = state.network.layers.front();
    std::vector<double> curve{evaluate(state.network, rows).train.error};
    for (std::int64_t i = 1; i <= settings.iterations; ++i) {
        const std::size_t drawn = rows.train_rows[state.random.below(rows.train_rows.size())];
        const std::span<const double> row = rows.row(drawn);
        const double prediction = predict(state.network, row);
        const double target = rows.targets[drawn];
        const double bend = mistake == Mistake::NoSlope         ? 1
                            : mistake == Mistake::WrongVariable ? sigmoid_derivative(target)
                                                                : sigmoid_derivative(prediction);
        const double step =
            settings.learning_rate * squared_error_derivative(prediction, target) * bend;
        for (std::size_t k = 0; k < layer.weights.size(); ++k)
            layer.weights[k] -= (mistake == Mistake::Uphill ? -step : step) * row[k];
        layer.bias.front() -= step;
        if (i % look_every == 0)
            curve.push_back(evaluate(state.network, rows).train.error);
    }
    return curve;
}

/// The same of a training on the sum of all rows. A gradient of the weights that is overwritten is
/// that of the last row alone.
std::vector<double> curve_of_rounds(bool overwrites)
{
    const Dataset rows = tutorial_dataset();
    const double rate = RunSettings().learning_rate;
    Network network = start().network;
    Layer& layer = network.layers.front();
    std::vector<double> curve{evaluate(network, rows).train.error};
    for (std::int64_t i = 1; i <= rounds; ++i) {
        std::vector<double> weights(layer.weights.size());
        double bias = 0;
        for (const std::size_t each : rows.train_rows) {
            const double prediction = predict(network, rows.row(each));
            const double slope = squared_error_derivative(prediction, rows.targets[each]) *
                                 sigmoid_derivative(prediction);
            for (std::size_t k = 0; k < weights.size(); ++k)
                weights[k] = (overwrites ? 0 : weights[k]) + slope * rows.row(each)[k];
            bias += slope;
        }
        for (std::size_t k = 0; k < weights.size(); ++k)
            layer.weights[k] -= rate * weights[k];
        layer.bias.front() -= rate * bias;
        if (i % (rounds / look_every) == 0)
            curve.push_back(evaluate(network, rows).train.error);
    }
    return curve;
}

double mean_of_second_half(const std::vector<double>& curve)
{
    const auto from = curve.begin() + std::ptrdiff_t(curve.size() / 2);
    return std::accumulate(from, curve.end(), 0.0) / double(curve.end() - from);
}

Step compared(const std::vector<double>& copy, const std::vector<double>& whole)
{
    Step step{"iteration", {}, {}, {}};
    add(step, "start_error", whole.front());
    add(step, "whole_error", whole.back());
    add(step, "copy_error", copy.back());
    add(step, "whole_late", mean_of_second_half(whole));
    add(step, "copy_late", mean_of_second_half(copy));
    step.values.push_back(vector("whole_curve", whole, Role::Error));
    step.values.push_back(vector("copy_curve", copy, Role::Error));
    return step;
}

/// The training with that mistake beside the one without, which all of them share.
Step training_with(Mistake mistake)
{
    static const std::vector<double> whole = curve_with(Mistake::None);
    return compared(curve_with(mistake), whole);
}

} // namespace

const Step& uphill_copy()
{
    static const Step result = training_with(Mistake::Uphill);
    return result;
}

const Step& still_copy()
{
    static const Step result = training_with(Mistake::WrongVariable);
    return result;
}

const Step& slopeless_copy()
{
    static const Step result = training_with(Mistake::NoSlope);
    return result;
}

const Step& overwritten_copy()
{
    static const Step result = compared(curve_of_rounds(true), curve_of_rounds(false));
    return result;
}

} // namespace model
