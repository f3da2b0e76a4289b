// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/evaluation.h"
#include "model/functions.h"
#include "model/row_inputs.h"
#include "model/trace_builder.h"
#include "model/traces.h"

#include <cmath>

namespace model
{

std::vector<Input> error_inputs()
{
    // The two predictions with which the lesson before this one ends.
    const Inputs before = initial_values(first_prediction_inputs());
    const Network network = neuron(before.at("weights_1").numbers, before.at("bias").number());
    const auto prediction_of = [&](const char* row) {
        return Numbers{{predict(network, before.at(row).numbers)}, 0, 1};
    };
    return {
        {"prediction", prediction_of("second_input_vector")},
        {"target", Whole{{{before.at("second_target").number()}, 0, 1}}},
        {"first_prediction", prediction_of("input_vector")},
        {"first_target", Whole{{{before.at("target").number()}, 0, 1}}},
    };
}

std::vector<Input> error_inputs(const Dataset& dataset, const RowSummary& summary,
                                const RowNumbers& rows)
{
    const Network network = neuron(starting_weights(summary), 0);
    const auto prediction_input = [&](std::string name, std::size_t which) {
        const double prediction = predict(network, dataset.row(rows[which]));
        // A row far beyond all training rows may add up to infinity - infinity.
        return Input{std::move(name), Numbers{{std::isnan(prediction) ? 0.5 : prediction}, 0, 1},
                     Source::Row, which};
    };
    return {
        rows_input(dataset, rows),
        prediction_input("prediction", 1),
        target_input("target", dataset, summary, rows, 1),
        prediction_input("first_prediction", 0),
        target_input("first_target", dataset, summary, rows, 0),
    };
}

Trace error_trace(const Inputs& inputs)
{
    const double prediction = inputs.at("prediction").number();
    const double target = inputs.at("target").number();
    const double first_prediction = inputs.at("first_prediction").number();
    const double first_target = inputs.at("first_target").number();

    const double difference = prediction - target;
    const double error = squared_error(prediction, target);
    const double first_error = squared_error(first_prediction, first_target);
    const double half_difference = difference / 2;

    TraceBuilder trace;
    trace.set_chosen_rows(inputs).say("tutorial", inputs == initial_values(error_inputs()));
    trace.set(number("prediction", prediction, Role::Prediction))
        .set(number("target", target, Role::Error));
    trace.step("prediction", {"prediction", "target"});

    trace.set(number("difference", difference, Role::Error));
    trace.step("difference", {"prediction", "target", "difference"});

    trace.set(number("error", error, Role::Error)).say("met", error == 0);
    trace.step("square", {"difference", "error"});

    trace.set(number("first_prediction", first_prediction, Role::Prediction));
    trace.set(number("first_target", first_target, Role::Error));
    trace.set(number("first_difference", first_prediction - first_target, Role::Error));
    trace.set(number("first_error", first_error, Role::Error));
    trace.say("first-right", is_right(first_prediction, first_target));
    trace.say("first-perfect", first_error == 0);
    trace.step("first-row",
               {"first_prediction", "first_target", "first_difference", "first_error"});

    trace.set(number("mse", (first_error + error) / 2, Role::Error));
    trace.step("mean", {"first_error", "error", "mse"});

    // A prediction half as far from its target.
    trace.set(number("half_difference", half_difference, Role::Error));
    trace.set(number("half_error", squared_error(half_difference, 0), Role::Error));
    trace.step("large-and-small", {"difference", "error", "half_difference", "half_error"});
    return trace.take();
}

} // namespace model
