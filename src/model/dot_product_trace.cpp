// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/elementary.h"
#include "model/row_inputs.h"
#include "model/trace_builder.h"
#include "model/traces.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <iterator>
#include <limits>
#include <numbers>
#include <numeric>

namespace model
{

namespace
{

constexpr double no_direction = std::numeric_limits<double>::quiet_NaN();

/// Degrees from the first axis, counterclockwise, in (-180, 180]; NaN for the zero vector, which
/// has no direction, and for vectors that do not lie in a plane.
double angle(const std::vector<double>& v)
{
    if (length(v) == 0 || v.size() > 2)
        return no_direction;
    // Adding zero turns -0 into 0: [-1, -0] points to 180 degrees, not to -180.
    const double upwards = v.size() > 1 ? v[1] + 0.0 : 0.0;
    return atan2(upwards, v[0]) * 180 / std::numbers::pi;
}

std::vector<double> products(const std::vector<double>& a, const std::vector<double>& b)
{
    std::vector<double> result;
    std::ranges::transform(a, b, std::back_inserter(result), std::multiplies());
    return result;
}

/// From the first to the last, as a person would add them up.
double sum(const std::vector<double>& numbers)
{
    return std::accumulate(numbers.begin() + 1, numbers.end(), numbers.front());
}

/// The dot product with the lengths taken out, in [-1, 1]; NaN where either vector is zero.
double cosine(double dot_product, double first_length, double second_length)
{
    if (first_length == 0 || second_length == 0)
        return no_direction;
    return std::clamp(dot_product / (first_length * second_length), -1.0, 1.0);
}

/// Which weights score higher; neither when rounding alone could decide, or when a score is
/// missing.
std::string winner(double first, double second)
{
    const double tolerance = 1e-12 * std::max(std::abs(first), std::abs(second));
    if (!(std::abs(first - second) > tolerance))
        return "neither";
    return first > second ? "weights_1" : "weights_2";
}

} // namespace

std::vector<Input> dot_product_inputs()
{
    return {{"input_vector", Numbers{{1.72, 1.23}, -10, 10}},
            {"weights_1", Numbers{{1.26, 0}, -10, 10}},
            {"weights_2", Numbers{{2.17, 0.32}, -10, 10}}};
}

std::vector<Input> dot_product_inputs(const Dataset& dataset, const RowSummary& summary,
                                      const RowNumbers& rows)
{
    const Input row = row_input("input_vector", dataset, summary, rows, 0, 10);
    const double reach = numbers_of(row.kind)->maximum;
    return {rows_input(dataset, rows), row,
            weights_input("weights_1", class_mean(summary, false), reach),
            weights_input("weights_2", class_mean(summary, true), reach)};
}

Trace dot_product_trace(const Inputs& inputs)
{
    const std::vector<double>& input_vector = inputs.at("input_vector").numbers;
    const std::vector<double>& weights_1 = inputs.at("weights_1").numbers;
    const std::vector<double>& weights_2 = inputs.at("weights_2").numbers;
    const std::vector<double> products_1 = products(input_vector, weights_1);
    const std::vector<double> products_2 = products(input_vector, weights_2);
    const bool has_second = input_vector.size() > 1;

    TraceBuilder walk;
    walk.set_chosen_rows(inputs)
        .say("tutorial", inputs == initial_values(dot_product_inputs()))
        .say("one-number", input_vector.size() == 1)
        .say("two-numbers", input_vector.size() == 2)
        .say("many-numbers", input_vector.size() > 2)
        .set(vector("input_vector", input_vector, Role::Input))
        .set(vector("weights_1", weights_1, Role::Weights))
        .set(vector("weights_2", weights_2, Role::SecondWeights))
        .step("vectors", {"input_vector", "weights_1", "weights_2"});

    walk.set(number("first_indexes_mult", products_1[0], Role::Weights))
        .step("first-product", {"first_indexes_mult", "input_vector", "weights_1"});

    if (has_second) {
        walk.set(number("second_indexes_mult", products_1[1], Role::Weights))
            .step("second-product", {"second_indexes_mult", "input_vector", "weights_1"});
    }

    const double dot_product_1 = sum(products_1);
    walk.set(vector("products_1", products_1, Role::Weights))
        .set(number("dot_product_1", dot_product_1, Role::Weights))
        .step("sum", {"dot_product_1", "products_1"});

    walk.set(number("first_indexes_mult_2", products_2[0], Role::SecondWeights));
    if (has_second)
        walk.set(number("second_indexes_mult_2", products_2[1], Role::SecondWeights));
    const double dot_product_2 = sum(products_2);
    walk.set(vector("products_2", products_2, Role::SecondWeights))
        .set(number("dot_product_2", dot_product_2, Role::SecondWeights))
        .step("second-vector", {"dot_product_2", "products_2", "input_vector", "weights_2"});

    walk.set(word("more_similar", winner(dot_product_1, dot_product_2)))
        .step("compare", {"more_similar", "dot_product_1", "dot_product_2"});

    walk.set(number("input_length", length(input_vector), Role::Input))
        .set(number("weights_1_length", length(weights_1), Role::Weights))
        .set(number("weights_2_length", length(weights_2), Role::SecondWeights))
        .set(number("input_angle", angle(input_vector), Role::Input))
        .set(number("weights_1_angle", angle(weights_1), Role::Weights))
        .set(number("weights_2_angle", angle(weights_2), Role::SecondWeights))
        .step("length-and-angle", {"input_length", "weights_1_length", "weights_2_length",
                                   "input_angle", "weights_1_angle", "weights_2_angle"});

    const double cosine_1 = cosine(dot_product_1, length(input_vector), length(weights_1));
    const double cosine_2 = cosine(dot_product_2, length(input_vector), length(weights_2));
    const bool directed = !std::isnan(cosine_1) && !std::isnan(cosine_2);
    const bool same_verdict = winner(cosine_1, cosine_2) == winner(dot_product_1, dot_product_2);
    walk.set(number("cosine_1", cosine_1, Role::Weights))
        .set(number("cosine_2", cosine_2, Role::SecondWeights))
        .set(word("more_aligned", winner(cosine_1, cosine_2)))
        .say("undirected", !directed)
        .say("agree", directed && same_verdict)
        .say("disagree", directed && !same_verdict)
        .step("cosine", {"cosine_1", "cosine_2", "more_aligned"});
    return walk.take();
}

} // namespace model
