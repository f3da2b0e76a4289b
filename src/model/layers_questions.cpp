// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/question_sets.h"
#include "model/traces.h"

#include <algorithm>
#include <cmath>

namespace model
{

namespace
{

/// The lesson's step of that id with the tutorial's numbers. The walk trains, so it is made once.
const Step& tutorials(std::string_view id)
{
    static const Trace walk = layers_trace(initial_values(layers_inputs()));
    return *std::ranges::find(walk, id, &Step::id);
}

std::vector<Input> last_layer()
{
    const Step& step = tutorials("back-2");
    return {{"derror_dsum_2", Numbers{{step.number("derror_dsum_2")}, -1, 1}},
            {"weights_2", Numbers{step.find("weights_2")->numbers, -3, 3}}};
}

Step blame_scene(const Inputs& numbers)
{
    const double slope = numbers.at("derror_dsum_2").number();
    const std::vector<double>& weights = numbers.at("weights_2").numbers;
    std::vector<double> shares = weights;
    for (double& share : shares)
        share *= slope;
    return {"back-2",
            {},
            {number("derror_dsum_2", slope, Role::Gradient),
             vector("weights_2", weights, Role::SecondWeights),
             vector("derror_doutput_1", shares, Role::Gradient)},
            {}};
}

/// Whether one neuron says the same of every row as both layers without a bend.
Answer lines_without_bend(const Step& scene)
{
    const std::vector<double>& two = scene.find("two_layers")->numbers;
    const std::vector<double>& one = scene.find("one_layer")->numbers;
    const bool are_equal =
        std::ranges::equal(two, one, [](double a, double b) { return std::abs(a - b) < 1e-9; });
    return are_equal ? "one" : "two";
}

} // namespace

std::vector<Question> layers_questions()
{
    return {
        {.id = "lines-without-bend",
         .lesson = "layers",
         .step = "prediction",
         .kind = Kind::Choice,
         .right = lines_without_bend,
         .wrong = {{"one-a-layer", choose<"two">}, {"one-a-unit", choose<"three">}},
         .choices = {"three", "two", "one"},
         .numbers = no_numbers,
         .scene = [](const Inputs&) { return tutorials("collapse"); },
         .has_other_numbers = false},
        {.id = "share-of-blame",
         .lesson = "layers",
         .step = "back-2",
         .right = [](const Step& s) { return Answer(element(s, "derror_doutput_1", 0)); },
         .wrong = {{"all-the-same", value_of<"derror_dsum_2">},
                   {"equal-shares",
                    [](const Step& s) { return Answer(s.number("derror_dsum_2") / 3); }},
                   {"weight-alone",
                    [](const Step& s) { return Answer(element(s, "weights_2", 0)); }}},
         .numbers = last_layer,
         .scene = blame_scene},
    };
}

} // namespace model
