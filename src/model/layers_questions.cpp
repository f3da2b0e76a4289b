// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/functions.h"
#include "model/layers_network.h"
#include "model/propagation.h"
#include "model/question_sets.h"
#include "model/traces.h"

#include <algorithm>
#include <cmath>
#include <iterator>
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

/// The same and back again, to the inputs.
Step way_back_scene(const Inputs& numbers)
{
    Step scene = forward_scene(numbers);
    scene.id = "paths-meet";
    const auto row = static_cast<std::size_t>(numbers.at("row").number()) - 1;
    const Dataset rows = xor_rows();
    const double target = rows.targets[row];
    const ForwardPass pass = forward(scene.network, rows.row(row));
    const BackwardPass gradients = backward(scene.network, pass, target);
    const Layer& hidden = scene.network.layers[0];
    const LayerGradient& first = gradients.layers[0];
    const LayerGradient& last = gradients.layers[1];
    std::vector<double> slopes;
    for (const double output : pass.layers[0].outputs)
        slopes.push_back(activation_derivative(hidden.activation, 0, output));
    std::vector<double> sums(hidden.inputs);
    for (std::size_t i = 0; i < hidden.weights.size(); ++i)
        sums[i % hidden.inputs] += first.weighted_sums[i / hidden.inputs] * hidden.weights[i];
    for (Value value :
         {number("target", target, Role::Error),
          number("derror_dprediction", last.outputs.front(), Role::Gradient),
          number("dprediction_dsum_2", sigmoid_derivative(pass.prediction()), Role::Gradient),
          number("derror_dsum_2", last.weighted_sums.front(), Role::Gradient),
          vector("derror_dweights_2", last.weights, Role::Gradient),
          vector("derror_doutput_1", first.outputs, Role::Gradient),
          vector("doutput_1_dsum_1", slopes, Role::Gradient),
          vector("derror_dsum_1", first.weighted_sums, Role::Gradient),
          vector("derror_dinput_vector", sums, Role::Gradient)})
        scene.values.push_back(std::move(value));
    return scene;
}

/// Of the hidden units, the one that is asked about: it has a bias.
constexpr std::size_t third = 2;
/// And the one beside it, with another weight.
constexpr std::size_t second = 1;

/// What that unit has of a vector, one number for each.
template <Name name>
double of_third(const Step& scene)
{
    return element(scene, name.name, third);
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

/// Blanks of the way back alone.
std::vector<Question> way_back_questions()
{
    std::vector<Question> all{
        {.id = "slope-of-last-sum",
         .lesson = "layers",
         .step = "back-2",
         .right = value_of<"derror_dsum_2">,
         .wrong = {{"no-slope", value_of<"derror_dprediction">},
                   {"no-error", value_of<"dprediction_dsum_2">},
                   {"height",
                    [](const Step& s) {
                        return Answer(s.number("derror_dprediction") * s.number("prediction"));
                    }}},
         .withheld = {"derror_dsum_2"}},
        {.id = "gradient-of-last-weight",
         .lesson = "layers",
         .step = "back-2",
         .right = [](const Step& s) { return Answer(of_third<"derror_dweights_2">(s)); },
         .wrong = {{"no-output", value_of<"derror_dsum_2">},
                   {"own-weight",
                    [](const Step& s) {
                        return Answer(s.number("derror_dsum_2") * of_third<"weights_2">(s));
                    }},
                   {"no-slope",
                    [](const Step& s) {
                        return Answer(s.number("derror_dprediction") * of_third<"output_1">(s));
                    }}},
         .withheld = {"derror_dweights_2"}},
        {.id = "blame-of-unit",
         .lesson = "layers",
         .step = "blame",
         .right = [](const Step& s) { return Answer(of_third<"derror_doutput_1">(s)); },
         .wrong = {{"no-weight", value_of<"derror_dsum_2">},
                   {"other-path",
                    [](const Step& s) { return Answer(element(s, "derror_doutput_1", second)); }},
                   {"own-output",
                    [](const Step& s) { return Answer(of_third<"derror_dweights_2">(s)); }}},
         .withheld = {"derror_doutput_1"}},
        {.id = "slope-of-tanh",
         .lesson = "layers",
         .step = "back-1",
         .right = [](const Step& s) { return Answer(of_third<"doutput_1_dsum_1">(s)); },
         .wrong =
             {{"not-squared", [](const Step& s) { return Answer(1 - of_third<"output_1">(s)); }},
              {"sigmoid",
               [](const Step& s) { return Answer(sigmoid_derivative(of_third<"output_1">(s))); }},
              {"square-alone",
               [](const Step& s) { return Answer(1 - of_third<"doutput_1_dsum_1">(s)); }}},
         .withheld = {"doutput_1_dsum_1"}},
        {.id = "blame-of-sum",
         .lesson = "layers",
         .step = "back-1",
         .right = [](const Step& s) { return Answer(of_third<"derror_dsum_1">(s)); },
         .wrong = {{"no-slope",
                    [](const Step& s) { return Answer(of_third<"derror_doutput_1">(s)); }},
                   {"no-weight",
                    [](const Step& s) {
                        return Answer(s.number("derror_dsum_2") * of_third<"doutput_1_dsum_1">(s));
                    }},
                   {"other-path",
                    [](const Step& s) { return Answer(element(s, "derror_dsum_1", second)); }}},
         .withheld = {"derror_dsum_1"}},
        {.id = "where-paths-meet",
         .lesson = "layers",
         .step = "paths-meet",
         .right = [](const Step& s) { return Answer(element(s, "derror_dinput_vector", 0)); },
         .wrong = {{"one-path",
                    [](const Step& s) {
                        return Answer(element(s, "derror_dsum_1", 0) * element(s, "weights_1", 0));
                    }},
                   {"averaged",
                    [](const Step& s) {
                        return Answer(element(s, "derror_dinput_vector", 0) / 3);
                    }},
                   {"no-weights",
                    [](const Step& s) {
                        const std::vector<double>& sums = s.find("derror_dsum_1")->numbers;
                        return Answer(std::accumulate(sums.begin(), sums.end(), 0.0));
                    }},
                   {"other-input",
                    [](const Step& s) { return Answer(element(s, "derror_dinput_vector", 1)); }}},
         .withheld = {"derror_dinput_vector"}},
    };
    for (Question& question : all) {
        question.scene = way_back_scene;
        question.is_in_walk = false;
    }
    return all;
}

} // namespace

std::vector<Question> layers_questions()
{
    std::vector<Question> all{
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
    std::ranges::move(way_back_questions(), std::back_inserter(all));
    return all;
}

} // namespace model
