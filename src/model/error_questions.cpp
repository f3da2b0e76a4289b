// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/evaluation.h"
#include "model/functions.h"
#include "model/question_sets.h"
#include "model/traces.h"

#include <algorithm>
#include <cmath>

namespace model
{

namespace
{

/// The step of the mean, and what is left of an error nearer to the target.
Step nearer_scene(const Inputs& numbers)
{
    const Trace walk = error_trace(numbers);
    Step scene = *std::ranges::find(walk, "mean", &Step::id);
    const double error = scene.number("error");
    scene.values.push_back(number("half", error / 2, Role::Error));
    scene.values.push_back(number("quarter", error / 4, Role::Error));
    return scene;
}

} // namespace

std::vector<Question> error_questions()
{
    return {
        {.id = "difference",
         .lesson = "error",
         .step = "difference",
         .right = value_of<"difference">,
         .wrong = {{"target-first", [](const Step& s) { return Answer(-s.number("difference")); }},
                   {"verdict",
                    [](const Step& s) {
                        return Answer(is_right(s.number("prediction"), s.number("target")) ? 0 : 1);
                    }}},
         .withheld = {"difference"}},
        {.id = "mean-error",
         .lesson = "error",
         .step = "mean",
         .right = value_of<"mse">,
         .wrong = {{"sum",
                    [](const Step& s) {
                        return Answer(s.number("first_error") + s.number("error"));
                    }},
                   {"mean-first",
                    [](const Step& s) {
                        return Answer(squared_error(
                            (s.number("first_difference") + s.number("difference")) / 2, 0));
                    }},
                   {"not-squared",
                    [](const Step& s) {
                        return Answer((std::abs(s.number("first_difference")) +
                                       std::abs(s.number("difference"))) /
                                      2);
                    }}},
         .withheld = {"mse"}},
        {.id = "half-as-far",
         .lesson = "error",
         .step = "mean",
         .kind = Kind::Choice,
         // Of no error nothing is left.
         .right =
             [](const Step& s) { return s.number("error") > 0 ? Answer("quarter") : Answer(); },
         .wrong = {{"proportional", choose<"half">}, {"still-wrong", choose<"all">}},
         .choices = {"all", "half", "quarter"},
         .scene = nearer_scene},
    };
}

} // namespace model
