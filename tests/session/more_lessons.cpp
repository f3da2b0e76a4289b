// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/more_lessons.h"

#include "model/lessons.h"
#include "model/traces.h"
#include "model/training_trace.h"

#include <array>

namespace model
{

namespace
{

std::vector<Input> bend_inputs()
{
    return {{"layers", List{{3}, 1, 8, 2}},
            {"activation", Choice{{"tanh", "relu"}, "tanh"}},
            {"seed", Whole{{{1}, 0, 100}}},
            {"answer", Whole{{{0}, 0, 8}}},
            {"fast", Numbers{{0}, 0, 1}}};
}

RunSettings bend_settings(const Inputs& inputs, const RunSettings& before)
{
    RunSettings settings = before;
    settings.iterations = 2'000;
    settings.hidden.assign(inputs.at("layers").numbers.begin(), inputs.at("layers").numbers.end());
    settings.activations = {activation_named(inputs.at("activation").word).value()};
    settings.seed = static_cast<std::uint32_t>(inputs.at("seed").number());
    settings.learning_rate = inputs.at("fast").number() < 0.5 ? 0.1 : 1;
    return settings;
}

Inputs bend_values(const RunSettings& settings)
{
    return {{"layers", std::vector<double>(settings.hidden.begin(), settings.hidden.end())},
            {"activation", std::string(name(settings.activations.front()))},
            {"seed", {static_cast<double>(settings.seed)}}};
}

Dataset bend_rows()
{
    Dataset rows;
    rows.name = "parity";
    rows.feature_names = {"a", "b", "c"};
    rows.target_name = "odd";
    for (std::size_t row = 0; row < 8; ++row) {
        double ones = 0;
        for (const std::size_t bit : {1U, 2U, 4U}) {
            rows.inputs.push_back((row & bit) == 0 ? 0 : 1);
            ones += rows.inputs.back();
        }
        rows.targets.push_back(ones == 1 || ones == 3 ? 1 : 0);
        rows.train_rows.push_back(row);
    }
    return rows;
}

constexpr RunKind training_run{neuron_settings, neuron_values, neuron_step_ids, training_step};
constexpr RunKind bend_run{bend_settings, bend_values, neuron_step_ids, training_step, bend_rows};

} // namespace

std::span<const LessonKind> lesson_kinds()
{
    static constexpr std::array kinds = {
        LessonKind{.id = more_lessons::again, .inputs = neuron_inputs, .run = &training_run},
        LessonKind{.id = more_lessons::bend, .inputs = bend_inputs, .run = &bend_run},
        LessonKind{more_lessons::still, error_inputs, error_trace, 2, error_inputs},
        LessonKind{.id = training_lesson, .inputs = neuron_inputs, .run = &training_run},
    };
    return kinds;
}

} // namespace model
