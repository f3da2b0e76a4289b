// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/functions.h"
#include "model/question_sets.h"
#include "model/traces.h"

#include <cmath>

namespace model
{

namespace
{

/// What each input times its weight comes to, by way of `term`, added up.
template <typename Term>
double sum_of_terms(const Step& scene, Term term)
{
    double sum = 0;
    const std::size_t count = scene.find("weights_1")->numbers.size();
    for (std::size_t i = 0; i < count; ++i)
        sum += term(element(scene, "input_vector", i), element(scene, "weights_1", i),
                    element(scene, "weights_1", count - 1 - i));
    return sum;
}

std::vector<Input> one_weight()
{
    const Inputs tutorials = initial_values(first_prediction_inputs());
    return {{"weight", Numbers{{tutorials.at("weights_1").number()}, 0.3, 3}}};
}

Step unit_scene(const Inputs& numbers)
{
    const double weight = numbers.at("weight").number();
    return {"weighted-sum",
            {},
            {number("weight", weight, Role::Weights),
             number("thousandth", weight / 1000, Role::Weights),
             number("thousandfold", weight * 1000, Role::Weights)},
            {}};
}

std::vector<Input> one_bias()
{
    return {{"bias", Numbers{{2}, -3, 3}}};
}

Step bias_scene(const Inputs& numbers)
{
    const double bias = numbers.at("bias").number();
    return {"threshold",
            {},
            {number("bias", bias, Role::Weights),
             number("prediction", sigmoid(bias), Role::Prediction),
             number("without_bias", sigmoid(0), Role::Prediction)},
            {}};
}

/// The sums of the two rows.
std::vector<Input> two_sums()
{
    const Step last = first_prediction_trace(initial_values(first_prediction_inputs())).back();
    return {{"larger_sum", Numbers{{last.number("second_layer_1")}, 1.4, 3}},
            {"smaller_sum", Numbers{{last.number("layer_1")}, 0.4, 1.3}}};
}

Step sums_scene(const Inputs& numbers)
{
    const double larger = numbers.at("larger_sum").number();
    const double smaller = numbers.at("smaller_sum").number();
    return {"second-row-sum",
            {},
            {number("larger_sum", larger, Role::Between),
             number("smaller_sum", smaller, Role::Between),
             number("times", larger / smaller, Role::Other),
             number("proportional", larger / smaller * sigmoid(smaller), Role::Prediction),
             number("larger_prediction", sigmoid(larger), Role::Prediction),
             number("smaller_prediction", sigmoid(smaller), Role::Prediction),
             number("prediction_times", sigmoid(larger) / sigmoid(smaller), Role::Other)},
            {}};
}

} // namespace

std::vector<Question> first_prediction_questions()
{
    return {
        {.id = "weighted-sum",
         .lesson = "first-prediction",
         .step = "weighted-sum",
         .right = value_of<"dot_product_1">,
         .wrong = {{"lost-sign",
                    [](const Step& s) {
                        return Answer(sum_of_terms(
                            s, [](double x, double w, double) { return std::abs(x * w); }));
                    }},
                   {"crossed",
                    [](const Step& s) {
                        return Answer(sum_of_terms(
                            s, [](double x, double, double other) { return x * other; }));
                    }},
                   {"weights-only",
                    [](const Step& s) {
                        return Answer(sum_of_terms(s, [](double, double w, double) { return w; }));
                    }}},
         .withheld = {"dot_product_1"}},
        {.id = "add-bias",
         .lesson = "first-prediction",
         .step = "layer-1",
         .right = value_of<"layer_1">,
         .wrong =
             {{"multiplied",
               [](const Step& s) { return Answer(s.number("dot_product_1") * s.number("bias")); }},
              {"squashed", [](const Step& s) { return Answer(sigmoid(s.number("layer_1"))); }}},
         .withheld = {"layer_1"},
         .is_in_walk = false},
        {.id = "millimetres",
         .lesson = "first-prediction",
         .step = "layer-1",
         .kind = Kind::Choice,
         .right = choose<"thousandth">,
         .wrong = {{"weight-is-importance", choose<"same">},
                   {"grows-along", choose<"thousandfold">}},
         .choices = {"thousandfold", "same", "thousandth"},
         .numbers = one_weight,
         .scene = unit_scene},
        {.id = "squash",
         .lesson = "first-prediction",
         .step = "sigmoid",
         .right = value_of<"prediction">,
         .wrong = {{"passed-on", value_of<"layer_1">},
                   {"minus-lost",
                    [](const Step& s) { return Answer(1 - s.number("prediction")); }}},
         .withheld = {"layer_2", "prediction"},
         .is_in_walk = false},
        {.id = "read-class",
         .lesson = "first-prediction",
         .step = "threshold",
         .right = value_of<"predicted_class">,
         .wrong = {{"upside-down",
                    [](const Step& s) { return Answer(1 - s.number("predicted_class")); }},
                   {"not-read", value_of<"prediction">}},
         .withheld = {"predicted_class", "correct", "right"},
         .is_in_walk = false},
        {.id = "bias-at-zero",
         .lesson = "first-prediction",
         .step = "threshold",
         .right = value_of<"prediction">,
         .wrong = {{"nothing-in-nothing-out", always<0>},
                   {"bias-like-weight", value_of<"without_bias">},
                   {"no-sigmoid", value_of<"bias">}},
         .numbers = one_bias,
         .scene = bias_scene},
        {.id = "times-as-sure",
         .lesson = "first-prediction",
         .step = "second-row-sum",
         .kind = Kind::Choice,
         .right =
             [](const Step& s) {
                 return Answer(s.number("prediction_times") < s.number("times") ? "less"
                                                                                : "as-many");
             },
         .wrong = {{"proportional", choose<"as-many">}, {"upside-down", choose<"smaller">}},
         .choices = {"as-many", "less", "smaller"},
         .numbers = two_sums,
         .scene = sums_scene},
    };
}

} // namespace model
