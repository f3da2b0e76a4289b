// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/lessons.h"

#include "model/traces.h"
#include "model/training_trace.h"
#include "model/two_blobs.h"
#include "model/workbench_trace.h"

#include <array>

namespace model
{

namespace
{

constexpr RunKind training_run{neuron_settings, neuron_values, neuron_step_ids, training_step};
constexpr RunKind new_rows_run{neuron_settings, neuron_values, neuron_step_ids, training_step,
                               two_blobs};
constexpr RunKind workbench_run{.settings = workbench_settings,
                                .values = workbench_values,
                                .step_ids = workbench_step_ids,
                                .step = workbench_step,
                                .predicts_numbers = true,
                                .turns = true};

} // namespace

std::span<const LessonKind> lesson_kinds()
{
    static constexpr std::array kinds = {
        LessonKind{"welcome", welcome_inputs, welcome_trace},
        LessonKind{"dot-product", dot_product_inputs, dot_product_trace, 1, dot_product_inputs},
        LessonKind{"first-prediction", first_prediction_inputs, first_prediction_trace, 2,
                   first_prediction_inputs},
        LessonKind{"error", error_inputs, error_trace, 2, error_inputs},
        LessonKind{"way-down", way_down_inputs, way_down_trace, 2, way_down_inputs},
        LessonKind{"chain-rule", chain_rule_inputs, chain_rule_trace, 2, chain_rule_inputs},
        LessonKind{.id = training_lesson, .inputs = neuron_inputs, .run = &training_run},
        LessonKind{.id = "new-rows", .inputs = neuron_inputs, .run = &new_rows_run},
        LessonKind{"layers", layers_inputs, layers_trace},
        LessonKind{.id = workbench_lesson, .inputs = workbench_inputs, .run = &workbench_run},
    };
    return kinds;
}

} // namespace model
