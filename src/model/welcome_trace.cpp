// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/bag_of_words.h"
#include "model/elementary.h"
#include "model/polynomial.h"
#include "model/propagation.h"
#include "model/trace_builder.h"
#include "model/traces.h"

#include <algorithm>
#include <cmath>
#include <sstream>

namespace model
{

namespace
{

/// Of the curves through twelve points: with two degrees more one would meet them all.
constexpr unsigned loosest_degree = 9;

/// The rule of the game, written down by a person: the digits that a cell of a 4 x 4 sudoku may
/// still take.
void sudoku_by_rules(TraceBuilder& walk)
{
    const std::vector<double> sudoku{1, 0, 0, 4, //
                                     0, 4, 1, 0, //
                                     0, 3, 4, 0, //
                                     4, 0, 0, 3};
    constexpr std::size_t row = 0, column = 1;
    std::vector<double> taken, allowed;
    for (int digit = 1; digit <= 4; ++digit) {
        bool seen = false;
        for (std::size_t cell = 0; cell < sudoku.size(); ++cell) {
            const std::size_t r = cell / 4, c = cell % 4;
            const bool sees = r == row || c == column || (r / 2 == row / 2 && c / 2 == column / 2);
            seen = seen || (sees && sudoku[cell] == digit);
        }
        (seen ? taken : allowed).push_back(digit);
    }
    walk.set(matrix("sudoku", 4, 4, sudoku, Role::Other))
        .set(vector("taken", taken, Role::Other))
        .set(vector("allowed", allowed, Role::Other))
        .step("ai", {"sudoku", "taken", "allowed"});
}

/// The same kind of problem without rules: known houses and an algorithm make a model, the model
/// predicts a new one.
void price_from_data(TraceBuilder& walk)
{
    const std::vector<double> areas{60, 90, 130, 160};
    const std::vector<double> prices{185, 260, 375, 430};
    constexpr double new_area = 120;
    const Polynomial model = Polynomial::fit(areas, prices, 1);
    walk.set(vector("known_areas", areas, Role::Input))
        .set(vector("known_prices", prices, Role::Error))
        .set(number("new_area", new_area, Role::Input))
        .set(number("predicted_price", model(new_area), Role::Prediction))
        .step("machine-learning", {"known_areas", "known_prices", "new_area", "predicted_price"});
}

void features_from_text(TraceBuilder& walk)
{
    const std::string text = "i watch birds she watches birds we watched a bird watching birds";
    std::vector<std::string> words, lemmas;
    std::istringstream stream(text);
    std::string base_forms, vocabulary;
    for (std::string word; stream >> word;) {
        words.push_back(word);
        lemmas.emplace_back(lemma(word));
        base_forms += (base_forms.empty() ? "" : " ") + lemmas.back();
    }
    const BagOfWords bag = bag_of_words(lemmas);
    for (const std::string& word : bag.vocabulary)
        vocabulary += (vocabulary.empty() ? "" : " ") + word;
    const auto raw_forms = static_cast<double>(bag_of_words(words).vocabulary.size());
    walk.set(word("text", text))
        .set(word("lemmas", base_forms))
        .set(word("vocabulary", vocabulary))
        .set(vector("counts", bag.counts, Role::Other))
        .set(number("different_words", raw_forms, Role::Other))
        .set(number("different_lemmas", static_cast<double>(bag.vocabulary.size()), Role::Other))
        .step("features", {"text", "lemmas", "vocabulary", "counts"});
}

/// Two hidden units and one answer, to one decimal, as the Trainer leaves them after 3,000
/// iterations at rate 0.5 from seed 27 on 34 faces: this smile, a frown, and each of them with any
/// one pixel flipped.
Network face_network()
{
    const Layer features{16,
                         2,
                         {0.2,  -0.1, 0.1,  0,    0,    0,    -0.1, 0,    // the first unit: eyes,
                          1.2,  -0.9, -1.0, 1.1,  -1.2, 0.7,  1.3,  -1.2, // mouth
                          0,    -0.1, 0,    0,    -0.1, 0.1,  0.1,  -0.1, // the second unit: eyes,
                          -0.6, 0.5,  0.9,  -1.3, 0.9,  -0.9, -0.8, 1.1}, // mouth
                         {-0.2, 0.1},
                         Activation::Sigmoid};
    const Layer answer{2, 1, {5.0, -3.5}, {-0.7}, Activation::Sigmoid};
    return Network{{features, answer}};
}

void learned_features(TraceBuilder& walk)
{
    const std::vector<double> picture{1, 0, 0, 1, //
                                      0, 0, 0, 0, //
                                      1, 0, 0, 1, //
                                      0, 1, 1, 0};
    const Network network = face_network();
    const ForwardPass pass = forward(network, picture);
    walk.set_network(network)
        .set(matrix("picture", 4, 4, picture, Role::Input))
        .set(matrix("feature_weights", 2, 16, network.layers[0].weights, Role::Weights))
        .set(vector("learned_features", pass.layers[0].outputs, Role::Between))
        .set(number("smile_probability", pass.prediction(), Role::Prediction))
        .step("deep-learning",
              {"picture", "feature_weights", "learned_features", "smile_probability"});
}

/// One round of the cycle with a single weight: prediction = weight * input.
void one_round(TraceBuilder& walk)
{
    constexpr double input = 2, target = 3, weight = 0.5, learning_rate = 0.1;
    const auto predict_with = [](double w) {
        return predict(neuron(std::vector{w}, 0, Activation::Linear), std::vector{input});
    };
    const double prediction = predict_with(weight);
    const double slope = squared_error_derivative(prediction, target) * input;
    const double new_weight = weight - learning_rate * slope;
    walk.set_network(neuron(std::vector{weight}, 0, Activation::Linear))
        .set(number("input_value", input, Role::Input))
        .set(number("target", target, Role::Error))
        .set(number("weight", weight, Role::Weights))
        .set(number("prediction", prediction, Role::Prediction))
        .set(number("difference", prediction - target, Role::Error))
        .set(number("new_weight", new_weight, Role::Weights))
        .set(number("new_prediction", predict_with(new_weight), Role::Prediction))
        .step("four-steps", {"input_value", "weight", "prediction", "target", "difference",
                             "new_weight", "new_prediction"});
}

/// Three throws, in centimetres from the centre; each is aimed to take back three fifths of the
/// last miss.
void three_throws(TraceBuilder& walk)
{
    std::vector<double> landed{9, 12};
    std::vector<double> distances;
    for (int throw_number = 1; throw_number <= 3; ++throw_number) {
        walk.set(vector("throw_" + std::to_string(throw_number), landed, Role::Other));
        distances.push_back(hypot(landed[0], landed[1]));
        for (double& coordinate : landed)
            coordinate -= 0.6 * coordinate;
    }
    walk.set_network({})
        .set(vector("distances", distances, Role::Error))
        .step("darts", {"throw_1", "throw_2", "throw_3", "distances"});
}

void house_price(TraceBuilder& walk, const Inputs& inputs)
{
    const double area = inputs.at("area").number();
    const double age = inputs.at("age").number();
    const double weights_area = inputs.at("weights_area").number();
    const double weights_age = inputs.at("weights_age").number();
    const double bias = inputs.at("bias").number();
    const Network model = neuron(std::vector{weights_area, weights_age}, bias, Activation::Linear);
    walk.set_network(model)
        .set(number("area", area, Role::Input))
        .set(number("age", age, Role::Input))
        .set(number("weights_area", weights_area, Role::Weights))
        .set(number("weights_age", weights_age, Role::Weights))
        .set(number("bias", bias, Role::Weights))
        .set(number("area_part", weights_area * area, Role::Between))
        .set(number("age_part", weights_age * age, Role::Between))
        .set(number("price", predict(model, std::vector{area, age}), Role::Prediction))
        .step("linear-regression", {"price", "area_part", "age_part", "bias"});
}

void two_layers(TraceBuilder& walk)
{
    const Layer first{2, 3, {1, -0.5, 0.5, 1, -1, 0.8}, {0, -0.5, 0.2}, Activation::Sigmoid};
    const Layer second{3, 1, {1.5, -1, 0.5}, {0.1}, Activation::Sigmoid};
    const std::vector<double> input_vector{1, 2};
    const Network network{{first, second}};
    const ForwardPass pass = forward(network, input_vector);
    walk.set_network(network)
        .set(vector("input_vector", input_vector, Role::Input))
        .set(matrix("first_weights", 3, 2, first.weights, Role::Weights))
        .set(vector("first_sums", pass.layers[0].weighted_sums, Role::Between))
        .set(vector("first_layer", pass.layers[0].outputs, Role::Between))
        .set(vector("second_weights", second.weights, Role::SecondWeights))
        .set(number("second_layer", pass.prediction(), Role::Prediction))
        .step("layers", {"input_vector", "first_weights", "first_sums", "first_layer",
                         "second_weights", "second_layer"});
}

/// The same points fitted ever more loosely, then each curve judged on points it has not seen.
/// Which of them is looked at is the person's choice.
void ever_looser_fits(TraceBuilder& walk, const Inputs& inputs)
{
    const std::vector<double> x{-1.1, -0.9, -0.7, -0.5, -0.3, -0.1, 0.1, 0.3, 0.5, 0.7, 0.9, 1.1};
    const std::vector<double> y{0.01, 0.02, -0.03, 0.29, 0.29, 0.5,
                                0.69, 0.8,  0.81,  1.29, 0.92, 0.9};
    const std::vector<double> new_x{-1.0, -0.6, -0.2, 0.2, 0.6, 1.0};
    const std::vector<double> new_y{0.07, 0.05, 0.38, 0.72, 0.98, 0.94};
    std::vector<double> degrees, seen_errors, new_errors;
    for (std::size_t degree = 1; degree <= loosest_degree; ++degree) {
        const Polynomial fit = Polynomial::fit(x, y, degree);
        degrees.push_back(static_cast<double>(degree));
        seen_errors.push_back(mean_squared_error(fit, x, y));
        new_errors.push_back(mean_squared_error(fit, new_x, new_y));
    }
    const auto best = std::ranges::min_element(new_errors) - new_errors.begin();
    const double degree = inputs.at("degree").number();
    const auto chosen = static_cast<std::size_t>(degree) - 1;
    walk.set_network({})
        .set(vector("points_x", x, Role::Input))
        .set(vector("points_y", y, Role::Error))
        .set(vector("degrees", degrees, Role::Other))
        .set(vector("seen_errors", seen_errors, Role::Error))
        .set(number("degree", degree, Role::Other))
        .set(number("seen_error", seen_errors[chosen], Role::Error))
        .step("stiff-or-loose", {"degree", "seen_error"})
        .set(vector("new_x", new_x, Role::Input))
        .set(vector("new_y", new_y, Role::Error))
        .set(vector("new_errors", new_errors, Role::Error))
        .set(number("best_degree", degrees[static_cast<std::size_t>(best)], Role::Other))
        .set(number("new_error", new_errors[chosen], Role::Error))
        .step("new-points", {"degree", "seen_error", "new_error"});
}

} // namespace

std::vector<Input> welcome_inputs()
{
    return {
        {"area", Numbers{{120}, 0, 1000}},           {"age", Numbers{{10}, 0, 200}},
        {"weights_area", Numbers{{2.5}, -100, 100}}, {"weights_age", Numbers{{-1.5}, -100, 100}},
        {"bias", Numbers{{40}, -1000, 1000}},        {"degree", Whole{{{1}, 1, loosest_degree}}}};
}

Trace welcome_trace(const Inputs& inputs)
{
    TraceBuilder walk;
    sudoku_by_rules(walk);
    price_from_data(walk);
    features_from_text(walk);
    learned_features(walk);
    one_round(walk);
    three_throws(walk);
    house_price(walk, inputs);
    two_layers(walk);
    ever_looser_fits(walk, inputs);
    return walk.take();
}

} // namespace model
