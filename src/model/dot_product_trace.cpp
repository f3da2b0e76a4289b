#include "model/trace_builder.h"
#include "model/traces.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>

namespace model
{

namespace
{

constexpr double no_direction = std::numeric_limits<double>::quiet_NaN();

double length(const std::vector<double>& v)
{
    return std::hypot(v[0], v[1]);
}

/// Degrees from the first axis, counterclockwise, in (-180, 180]; NaN for the zero vector, which
/// has no direction.
double angle(const std::vector<double>& v)
{
    if (length(v) == 0)
        return no_direction;
    // Adding zero turns -0 into 0: [-1, -0] points to 180 degrees, not to -180.
    return std::atan2(v[1] + 0.0, v[0]) * 180 / std::numbers::pi;
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
    return {{"input_vector", {1.72, 1.23}, -10, 10},
            {"weights_1", {1.26, 0}, -10, 10},
            {"weights_2", {2.17, 0.32}, -10, 10}};
}

Trace dot_product_trace(const Inputs& inputs)
{
    const std::vector<double>& input_vector = inputs.at("input_vector");
    const std::vector<double>& weights_1 = inputs.at("weights_1");
    const std::vector<double>& weights_2 = inputs.at("weights_2");

    TraceBuilder walk;
    walk.set(vector("input_vector", input_vector))
        .set(vector("weights_1", weights_1))
        .set(vector("weights_2", weights_2))
        .step("vectors", {"input_vector", "weights_1", "weights_2"});

    const double first_indexes_mult = input_vector[0] * weights_1[0];
    walk.set(number("first_indexes_mult", first_indexes_mult))
        .step("first-product", {"first_indexes_mult", "input_vector", "weights_1"});

    const double second_indexes_mult = input_vector[1] * weights_1[1];
    walk.set(number("second_indexes_mult", second_indexes_mult))
        .step("second-product", {"second_indexes_mult", "input_vector", "weights_1"});

    const double dot_product_1 = first_indexes_mult + second_indexes_mult;
    walk.set(number("dot_product_1", dot_product_1))
        .step("sum", {"dot_product_1", "first_indexes_mult", "second_indexes_mult"});

    const double first_indexes_mult_2 = input_vector[0] * weights_2[0];
    const double second_indexes_mult_2 = input_vector[1] * weights_2[1];
    const double dot_product_2 = first_indexes_mult_2 + second_indexes_mult_2;
    walk.set(number("first_indexes_mult_2", first_indexes_mult_2))
        .set(number("second_indexes_mult_2", second_indexes_mult_2))
        .set(number("dot_product_2", dot_product_2))
        .step("second-vector", {"dot_product_2", "input_vector", "weights_2"});

    walk.set(word("more_similar", winner(dot_product_1, dot_product_2)))
        .step("compare", {"more_similar", "dot_product_1", "dot_product_2"});

    walk.set(number("input_length", length(input_vector)))
        .set(number("weights_1_length", length(weights_1)))
        .set(number("weights_2_length", length(weights_2)))
        .set(number("input_angle", angle(input_vector)))
        .set(number("weights_1_angle", angle(weights_1)))
        .set(number("weights_2_angle", angle(weights_2)))
        .step("length-and-angle", {"input_length", "weights_1_length", "weights_2_length",
                                   "input_angle", "weights_1_angle", "weights_2_angle"});

    const double cosine_1 = cosine(dot_product_1, length(input_vector), length(weights_1));
    const double cosine_2 = cosine(dot_product_2, length(input_vector), length(weights_2));
    walk.set(number("cosine_1", cosine_1))
        .set(number("cosine_2", cosine_2))
        .set(word("more_aligned", winner(cosine_1, cosine_2)))
        .step("cosine", {"cosine_1", "cosine_2", "more_aligned"});
    return walk.take();
}

} // namespace model
