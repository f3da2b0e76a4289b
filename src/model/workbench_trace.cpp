// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/workbench_trace.h"

#include "model/option_inputs.h"
#include "model/training_trace.h"

#include <algorithm>
#include <array>

namespace model
{

namespace
{

constexpr std::array options{"hidden", "activation", "derive", "loss", "learning_rate",
                             "batch",  "l1",         "l2",     "seed", "iterations"};

} // namespace

std::vector<Input> workbench_inputs()
{
    std::vector<Input> inputs = option_inputs(options);
    const auto layers = std::ranges::find(inputs, "hidden", &Input::name);
    std::get<List>(layers->kind).initial = {4};
    return inputs;
}

RunSettings workbench_settings(const Inputs& inputs, const RunSettings& before)
{
    RunSettings settings = with_options(before, inputs);
    // One is for all of them.
    if (settings.activations.size() > 1)
        settings.activations.resize(std::max<std::size_t>(1, settings.hidden.size()),
                                    settings.activations.back());
    if (settings.output == Output::Number)
        settings.loss = Loss::Squared;
    return settings;
}

Inputs workbench_values(const RunSettings& settings)
{
    return option_values(settings, options);
}

std::vector<std::string> workbench_step_ids()
{
    return {"build", "learn", "finished"};
}

Step workbench_step(const Timeline& timeline, const Dataset& dataset, std::int64_t iterations_made,
                    const std::stop_token& stop)
{
    Step step = training_step(timeline, dataset, iterations_made, stop);
    step.id = iterations_made == 0                                ? "build"
              : iterations_made == timeline.settings().iterations ? "finished"
                                                                  : "learn";
    // What the formula is about.
    step.highlights = iterations_made == 0 ? std::vector<std::string>{"cumulative_error"}
                                           : std::vector<std::string>{"row", "error"};
    const RunSettings& settings = timeline.settings();
    if (settings.loss == Loss::CrossEntropy)
        step.facts.emplace_back("cross-entropy");
    if (settings.output == Output::Number)
        step.facts.emplace_back("number");
    if (settings.batch != 1) {
        step.facts.emplace_back("batch");
        if (iterations_made > 0)
            step.highlights.emplace_back("mean_error");
    }
    return step;
}

} // namespace model
