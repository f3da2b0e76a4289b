// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/functions.h"
#include "model/propagation.h"
#include "model/question_sets.h"
#include "model/traces.h"

#include <cmath>

namespace model
{

namespace
{

std::string_view way(double slope)
{
    return slope > 0 ? "down" : slope < 0 ? "up" : "stays";
}

/// Both inputs are negative, as no row of the lesson's has them.
std::vector<Input> negative_row()
{
    return {{"input_vector", Numbers{{-2, -1.5}, -3, -0.3}},
            {"weights_1", Numbers{{-1.45, 0.66}, -3, 3}}};
}

Step negative_scene(const Inputs& numbers)
{
    const std::vector<double>& row = numbers.at("input_vector").numbers;
    const std::vector<double>& weights = numbers.at("weights_1").numbers;
    const Network network = neuron(weights, 0);
    const ForwardPass pass = forward(network, row);
    const BackwardPass gradients = backward(network, pass, 0);
    return {"shortcut",
            network,
            {vector("input_vector", row, Role::Input), vector("weights_1", weights, Role::Weights),
             number("prediction", pass.prediction(), Role::Prediction),
             number("derivative", gradients.layers.front().outputs.front(), Role::Gradient),
             number("slope_of_weight", gradients.layers.front().weights.front(), Role::Gradient)},
            {}};
}

/// Farther than to the floor, and farther still than back to the same height.
std::vector<Input> long_stride()
{
    const Inputs tutorials = initial_values(way_down_inputs());
    return {{"x", Numbers{{way_down_trace(tutorials).front().number("x")}, 0.4, 1}},
            {"learning_rate", Numbers{{1.2}, 1.1, 1.4}}};
}

Step stride_scene(const Inputs& numbers)
{
    const double x = numbers.at("x").number();
    const double rate = numbers.at("learning_rate").number();
    const double next = x - rate * squared_error_derivative(x, 0);
    return {"learning-rate",
            {},
            {number("x", x, Role::Error), number("error", x * x, Role::Error),
             number("learning_rate", rate, Role::Other),
             number("derivative", squared_error_derivative(x, 0), Role::Gradient),
             number("next_x", next, Role::Error), number("next_error", next * next, Role::Error)},
            {}};
}

/// No farther than that also the step uphill stays on the parabola.
std::vector<Input> short_stride()
{
    const Inputs tutorials = initial_values(way_down_inputs());
    return {{"x", Numbers{{way_down_trace(tutorials).front().number("x")}, -1, 1}},
            {"learning_rate", Numbers{{0.2}, 0.05, 0.22}}};
}

} // namespace

std::vector<Question> way_down_questions()
{
    return {
        {.id = "mirror-slope",
         .lesson = "way-down",
         .step = "slope",
         .right = [](const Step& s) { return Answer(-s.number("derivative")); },
         .wrong = {{"same-height", value_of<"derivative">},
                   {"level", always<0>},
                   {"height", value_of<"error">}}},
        {.id = "which-way",
         .lesson = "way-down",
         .step = "downhill",
         .kind = Kind::Sign,
         .right = [](const Step& s) { return Answer(way(s.number("derivative"))); },
         .wrong = {{"along-the-sign",
                    [](const Step& s) { return Answer(way(-s.number("derivative"))); }},
                   {"standing", choose<"stays">}},
         .withheld = {"next_x", "next_error", "lower"}},
        {.id = "negative-input",
         .lesson = "way-down",
         .step = "shortcut",
         .kind = Kind::Sign,
         .right = [](const Step& s) { return Answer(way(s.number("slope_of_weight"))); },
         .wrong = {{"positive-so-lower", choose<"down">}, {"no-say", choose<"stays">}},
         .numbers = negative_row,
         .scene = negative_scene},
        {.id = "other-row",
         .lesson = "way-down",
         .step = "other-row",
         .kind = Kind::Choice,
         .right =
             [](const Step& s) {
                 const double before =
                     std::abs(s.number("other_before") - s.number("other_target"));
                 const double after =
                     std::abs(s.number("other_prediction") - s.number("other_target"));
                 return Answer(after < before ? "closer" : after > before ? "farther" : "same");
             },
         .wrong = {{"helps-all", choose<"closer">}, {"unasked", choose<"same">}},
         .withheld = {"other_prediction", "other_error", "other-is-right", "other-gains"},
         .choices = {"closer", "same", "farther"},
         // Of other numbers, nothing on the page would say what the rows are.
         .has_other_numbers = false},
        {.id = "one-step",
         .lesson = "way-down",
         .step = "learning-rate",
         .kind = Kind::Place,
         .right = value_of<"next_x">,
         .wrong = {{"uphill",
                    [](const Step& s) { return Answer(2 * s.number("x") - s.number("next_x")); }},
                   {"to-the-floor", always<0>},
                   {"no-rate",
                    [](const Step& s) { return Answer(s.number("x") - s.number("derivative")); }},
                   {"rate-alone",
                    [](const Step& s) {
                        return Answer(s.number("x") -
                                      std::copysign(s.number("learning_rate"), s.number("x")));
                    }}},
         .numbers = short_stride,
         .scene = stride_scene,
         .curve = Curve{"x", "error", -1.25, 1.25, [](double x) { return squared_error(x, 0); }}},
        {.id = "too-far",
         .lesson = "way-down",
         .step = "learning-rate",
         .right = value_of<"next_error">,
         .wrong = {{"arrives", always<0>},
                   {"always-lower", [](const Step& s) { return Answer(s.number("error") / 2); }},
                   {"same-height", value_of<"error">},
                   {"not-squared", value_of<"next_x">}},
         .numbers = long_stride,
         .scene = stride_scene},
    };
}

} // namespace model
