// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/experiment_parts.h"
#include "model/experiments.h"

#include "model/evaluation.h"
#include "model/tutorial_data.h"

namespace model
{

namespace
{

/// What is wrong with a training.
struct Bug {
    /// Steps go along the slope.
    bool uphill = false;
    /// The slope of the sigmoid is taken at the target.
    bool wrong_variable = false;
};

/// The error sum to which it comes.
double error_with(const Bug& bug)
{
    const RunSettings settings;
    const Dataset rows = tutorial_dataset();
    TrainingState state = initial_state(settings, rows);
    Layer& layer = state.network.layers.front();
    for (std::int64_t i = 0; i < settings.iterations; ++i) {
        const std::size_t drawn = rows.train_rows[state.random.below(rows.train_rows.size())];
        const std::span<const double> row = rows.row(drawn);
        const double prediction = predict(state.network, row);
        const double target = rows.targets[drawn];
        const double slope = squared_error_derivative(prediction, target) *
                             sigmoid_derivative(bug.wrong_variable ? target : prediction);
        const double step = settings.learning_rate * (bug.uphill ? -slope : slope);
        for (std::size_t k = 0; k < layer.weights.size(); ++k)
            layer.weights[k] -= step * row[k];
        layer.bias.front() -= step;
    }
    return evaluate(state.network, rows).train.error;
}

} // namespace

const Step& bug_runs()
{
    static const Step result = [] {
        Step step{"iteration", {}, {}, {}};
        const Dataset rows = tutorial_dataset();
        const Network start = initial_state(RunSettings(), rows).network;
        add(step, "start_error", evaluate(start, rows).train.error);
        add(step, "whole_error", error_with({}));
        add(step, "uphill_error", error_with({.uphill = true}));
        add(step, "still_error", error_with({.wrong_variable = true}));
        return step;
    }();
    return result;
}

} // namespace model
