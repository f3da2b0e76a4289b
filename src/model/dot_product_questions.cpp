// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/question_sets.h"
#include "model/traces.h"

#include <cmath>
#include <functional>
#include <numeric>

namespace model
{

namespace
{

double sum_of(const Step& scene, std::string_view name)
{
    const std::vector<double>& numbers = scene.find(name)->numbers;
    return std::accumulate(numbers.begin(), numbers.end(), 0.0);
}

double product_of(const Step& scene, std::string_view name)
{
    const std::vector<double>& numbers = scene.find(name)->numbers;
    return std::accumulate(numbers.begin(), numbers.end(), 1.0, std::multiplies());
}

std::vector<Input> one_product()
{
    return {{"input", Numbers{{1.56}, 0.2, 3}}, {"weight", Numbers{{-0.66}, -3, -0.2}}};
}

Step product_scene(const Inputs& numbers)
{
    const double input = numbers.at("input").number();
    const double weight = numbers.at("weight").number();
    return {"second-product",
            {},
            {number("input", input, Role::Input), number("weight", weight, Role::Weights),
             number("product", input * weight, Role::Weights)},
            {}};
}

/// The last step, and what becomes of it where the first weights are ten times as long.
Step longer_scene(const Inputs& numbers)
{
    Step scene = dot_product_trace(numbers).back();
    std::vector<double> longer = numbers.at("weights_1").numbers;
    for (double& weight : longer)
        weight *= 10;
    scene.values.push_back(vector("longer", longer, Role::Weights));
    scene.values.push_back(
        number("longer_product", 10 * scene.number("dot_product_1"), Role::Weights));
    scene.values.push_back(number("longer_cosine", 10 * scene.number("cosine_1"), Role::Weights));
    return scene;
}

} // namespace

std::vector<Question> dot_product_questions()
{
    return {
        {.id = "opposite-signs",
         .lesson = "dot-product",
         .step = "second-product",
         .kind = Kind::Choice,
         .right =
             [](const Step& s) { return Answer(s.number("product") < 0 ? "lowers" : "raises"); },
         .wrong = {{"any-but-zero", choose<"raises">}, {"cancel", choose<"nothing">}},
         .choices = {"raises", "lowers", "nothing"},
         .numbers = one_product,
         .scene = product_scene},
        {.id = "second-dot-product",
         .lesson = "dot-product",
         .step = "second-vector",
         .right = value_of<"dot_product_2">,
         .wrong = {{"first-only",
                    [](const Step& s) { return Answer(element(s, "products_2", 0)); }},
                   {"multiplied",
                    [](const Step& s) { return Answer(product_of(s, "products_2")); }},
                   {"added",
                    [](const Step& s) {
                        return Answer(sum_of(s, "input_vector") + sum_of(s, "weights_2"));
                    }}},
         .withheld = {"dot_product_2", "products_2", "first_indexes_mult_2",
                      "second_indexes_mult_2"}},
        {.id = "ten-times",
         .lesson = "dot-product",
         .step = "cosine",
         .kind = Kind::Choice,
         // Without a direction there is nothing to ask.
         .right =
             [](const Step& s) {
                 return std::isnan(s.number("cosine_1")) ? Answer() : Answer("product");
             },
         .wrong = {{"length-is-likeness", choose<"both">}, {"direction-only", choose<"neither">}},
         .choices = {"both", "product", "neither"},
         .scene = longer_scene},
    };
}

} // namespace model
