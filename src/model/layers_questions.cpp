// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/functions.h"
#include "model/layers_network.h"
#include "model/propagation.h"
#include "model/question_sets.h"
#include "model/traces.h"

#include <algorithm>
#include <cmath>
#include <numeric>

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

/// The way of a row through both layers, without the training that the walk ends with.
Step forward_scene(const Inputs& numbers)
{
    Network network = layers_network();
    network.layers[0].weights = numbers.at("weights_1").numbers;
    network.layers[0].bias = numbers.at("bias_1").numbers;
    network.layers[1].weights = numbers.at("weights_2").numbers;
    network.layers[1].bias = numbers.at("bias_2").numbers;
    const auto row = static_cast<std::size_t>(numbers.at("row").number()) - 1;
    const ForwardPass pass = forward(network, xor_rows().row(row));
    const Layer& hidden = network.layers[0];
    return {"prediction",
            network,
            {vector("input_vector", pass.input, Role::Input),
             matrix("weights_1", hidden.units, hidden.inputs, hidden.weights, Role::Weights),
             vector("bias_1", hidden.bias, Role::Weights),
             vector("sum_1", pass.layers[0].weighted_sums, Role::Between),
             vector("output_1", pass.layers[0].outputs, Role::Between),
             vector("weights_2", network.layers[1].weights, Role::SecondWeights),
             number("bias_2", network.layers[1].bias.front(), Role::SecondWeights),
             number("sum_2", pass.sum(), Role::Between),
             number("prediction", pass.prediction(), Role::Prediction)},
            {}};
}

/// Of the hidden units, the one that is asked about: it has a bias.
constexpr std::size_t third = 2;

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
        {.id = "unit-sum",
         .lesson = "layers",
         .step = "sum-1",
         .right = [](const Step& s) { return Answer(element(s, "sum_1", third)); },
         .wrong = {{"no-bias",
                    [](const Step& s) {
                        return Answer(element(s, "sum_1", third) - element(s, "bias_1", third));
                    }},
                   {"other-unit", [](const Step& s) { return Answer(element(s, "sum_1", 0)); }}},
         .withheld = {"sum_1"},
         .scene = forward_scene,
         .is_in_walk = false},
        {.id = "unit-output",
         .lesson = "layers",
         .step = "output-1",
         .right = [](const Step& s) { return Answer(element(s, "output_1", third)); },
         .wrong = {{"passed-on", [](const Step& s) { return Answer(element(s, "sum_1", third)); }},
                   {"sigmoid",
                    [](const Step& s) { return Answer(sigmoid(element(s, "sum_1", third))); }}},
         .withheld = {"output_1"},
         .scene = forward_scene,
         .is_in_walk = false},
        {.id = "last-sum",
         .lesson = "layers",
         .step = "prediction",
         .right = value_of<"sum_2">,
         .wrong = {{"unweighted",
                    [](const Step& s) {
                        const std::vector<double>& outputs = s.find("output_1")->numbers;
                        return Answer(
                            std::accumulate(outputs.begin(), outputs.end(), s.number("bias_2")));
                    }},
                   {"averaged", [](const Step& s) { return Answer(s.number("sum_2") / 3); }}},
         .withheld = {"sum_2"},
         .scene = forward_scene,
         .is_in_walk = false},
        {.id = "last-prediction",
         .lesson = "layers",
         .step = "prediction",
         .right = value_of<"prediction">,
         .wrong = {{"passed-on", value_of<"sum_2">},
                   {"tanh",
                    [](const Step& s) {
                        return Answer(function(Activation::Tanh).value(s.number("sum_2")));
                    }}},
         .withheld = {"prediction"},
         .scene = forward_scene,
         .is_in_walk = false},
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
