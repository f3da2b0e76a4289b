// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/descent.h"
#include "model/experiments.h"
#include "model/functions.h"
#include "model/propagation.h"
#include "model/question_sets.h"
#include "model/traces.h"

#include <algorithm>
#include <cmath>

namespace model
{

namespace
{

/// The first input, which is what a first weight is multiplied by.
double factor(const Step& s)
{
    return element(s, "dlayer1_dweights", 0);
}

/// How fast the bias learns at each of some predictions, where the target is 0.
Step speeds_scene(const Inputs& /*numbers*/)
{
    Step scene{"derror-dbias", {}, {}, {}};
    const auto add = [&](const char* name, double prediction) {
        const double slope =
            squared_error_derivative(prediction, 0) * sigmoid_derivative(prediction);
        scene.values.push_back(number(name, slope, Role::Gradient));
    };
    add("at_tenth", 0.1);
    add("at_half", 0.5);
    add("at_two_thirds", 2.0 / 3);
    add("at_near_one", 0.99);
    return scene;
}

Answer fastest(const Step& scene)
{
    const auto found = std::ranges::max_element(
        scene.values, {}, [](const Value& each) { return each.numbers.front(); });
    if (found->name == "at_two_thirds")
        return "two-thirds";
    return found->name == "at_near_one" ? "near-one" : found->name == "at_half" ? "half" : "tenth";
}

/// Both rows want something of the same weight.
Step sum_scene(const Inputs& numbers)
{
    const Descent now(numbers);
    const Network network = neuron(now.weights, now.bias);
    const auto slope_of = [&](const std::vector<double>& row, double target) {
        return backward(network, forward(network, row), target).layers.front().weights.front();
    };
    const double one = slope_of(now.row, now.target);
    const double other = slope_of(now.other, now.other_target);
    return {"update",
            network,
            {number("one_slope", one, Role::Gradient), number("other_slope", other, Role::Gradient),
             number("sum_of_slopes", one + other, Role::Gradient)},
            {}};
}

} // namespace

std::vector<Question> chain_rule_questions()
{
    return {
        {.id = "derivative-of-square",
         .lesson = "chain-rule",
         .step = "derror-dprediction",
         .right = value_of<"derror_dprediction">,
         .wrong = {{"lost-two",
                    [](const Step& s) { return Answer(s.number("derror_dprediction") / 2); }},
                   {"target-first",
                    [](const Step& s) { return Answer(-s.number("derror_dprediction")); }},
                   {"height", value_of<"error">}},
         .withheld = {"derror_dprediction", "derror_dprediction_check"}},
        {.id = "slope-of-sigmoid",
         .lesson = "chain-rule",
         .step = "dprediction-dlayer1",
         .right = value_of<"dprediction_dlayer1">,
         .wrong = {{"height", value_of<"prediction">},
                   {"rest", [](const Step& s) { return Answer(1 - s.number("prediction")); }},
                   {"squared",
                    [](const Step& s) {
                        return Answer(s.number("prediction") * s.number("prediction"));
                    }}},
         .withheld = {"dprediction_dlayer1", "dprediction_dlayer1_check"}},
        {.id = "first-weight",
         .lesson = "chain-rule",
         .step = "derror-dweights",
         .right = [](const Step& s) { return Answer(element(s, "derror_dweights", 0)); },
         .wrong =
             {{"no-slope",
               [](const Step& s) { return Answer(s.number("derror_dprediction") * factor(s)); }},
              {"no-input",
               [](const Step& s) {
                   return Answer(s.number("derror_dprediction") * s.number("dprediction_dlayer1"));
               }},
              {"no-error",
               [](const Step& s) { return Answer(s.number("dprediction_dlayer1") * factor(s)); }},
              {"first-factor", value_of<"derror_dprediction">}},
         .withheld = {"derror_dweights", "derror_dweights_check"}},
        {.id = "slope-of-bias",
         .lesson = "chain-rule",
         .step = "dlayer1-dbias",
         .right = value_of<"dlayer1_dbias">,
         .wrong = {{"constant", always<0>},
                   {"like-an-input", [](const Step& s) { return Answer(factor(s)); }}},
         .withheld = {"dlayer1_dbias", "dlayer1_dbias_check"}},
        {.id = "most-wrong",
         .lesson = "chain-rule",
         .step = "dlayer1-dbias",
         .kind = Kind::Choice,
         .right = fastest,
         .wrong = {{"most-correction", choose<"near-one">},
                   {"steepest", choose<"half">},
                   {"smallest", choose<"tenth">}},
         .choices = {"tenth", "half", "two-thirds", "near-one"},
         .numbers = no_numbers,
         .scene = speeds_scene,
         .has_other_numbers = false},
        {.id = "gradient-of-bias",
         .lesson = "chain-rule",
         .step = "derror-dbias",
         .right = value_of<"derror_dbias">,
         .wrong = {{"no-slope", value_of<"derror_dprediction">},
                   {"no-error", value_of<"dprediction_dlayer1">},
                   {"like-a-weight",
                    [](const Step& s) { return Answer(s.number("derror_dbias") * factor(s)); }}},
         .withheld = {"derror_dbias", "derror_dbias_check"},
         .is_in_walk = false},
        {.id = "without-square",
         .lesson = "chain-rule",
         .step = "derror-dbias",
         .right =
             [](const Step& s) {
                 return Answer(
                     cross_entropy_derivative(s.number("prediction"), s.number("target")));
             },
         .wrong = {{"kept-the-slope",
                    [](const Step& s) { return Answer(s.number("derror_dbias") / 2); }},
                   {"still-squared", value_of<"derror_dbias">},
                   {"kept-the-two", value_of<"derror_dprediction">}}},
        {.id = "times-too-far",
         .lesson = "chain-rule",
         .step = "compare-updates",
         .kind = Kind::Choice,
         .right =
             [](const Step& s) {
                 const std::vector<double>& times = s.find("times_as_large")->numbers;
                 if (!s.holds("comparable"))
                     return Answer();
                 const auto differs = [&](double each) {
                     return std::abs(each - times.front()) > 1e-9;
                 };
                 return Answer(std::ranges::any_of(times, differs) ? "differs" : "equal");
             },
         .wrong = {{"one-constant", choose<"equal">}, {"no-difference", choose<"once">}},
         .withheld = {"times_as_large", "gradient-larger"},
         .choices = {"once", "equal", "differs"}},
        {.id = "two-rows-one-weight",
         .lesson = "chain-rule",
         .step = "update",
         .right = value_of<"sum_of_slopes">,
         .wrong = {{"replaced", value_of<"one_slope">},
                   {"mean", [](const Step& s) { return Answer(s.number("sum_of_slopes") / 2); }},
                   {"sizes",
                    [](const Step& s) {
                        return Answer(std::abs(s.number("one_slope")) +
                                      std::abs(s.number("other_slope")));
                    }}},
         .scene = sum_scene},
        {.id = "left-out",
         .lesson = "chain-rule",
         .step = "update",
         .kind = Kind::Line,
         .right =
             [](const Step& s) {
                 return Answer(s.number("copy_late") > s.number("whole_late") ? "chain" : "update");
             },
         .wrong = {{"blames-the-rate", choose<"update">}, {"blames-the-error", choose<"slope">}},
         .choices = {"predict", "slope", "chain", "update", "bias"},
         .numbers = no_numbers,
         .scene = [](const Inputs&) { return slopeless_copy(); },
         .has_other_numbers = false},
        {.id = "overwritten",
         .lesson = "chain-rule",
         .step = "same-rates",
         .kind = Kind::Line,
         .right =
             [](const Step& s) {
                 return Answer(s.number("copy_error") > s.number("whole_error") ? "weights"
                                                                                : "update");
             },
         .wrong = {{"blames-the-bias", choose<"bias">}, {"blames-the-update", choose<"update">}},
         .choices = {"loop", "predict", "slope", "weights", "bias", "update", "shift"},
         .numbers = no_numbers,
         .scene = [](const Inputs&) { return overwritten_copy(); },
         .has_other_numbers = false},
    };
}

} // namespace model
