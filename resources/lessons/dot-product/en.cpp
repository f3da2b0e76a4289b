#include <array>
#include <cmath>
#include <iostream>
#include <numbers>
#include <string>

using Vector = std::array<double, 2>;

// step: second-vector
// The whole recipe in one line.
double dot(const Vector& a, const Vector& b)
{
    return a[0] * b[0] + a[1] * b[1];
}

// step: compare cosine
// Two numbers that differ by rounding alone are equal.
std::string winner(double first, double second)
{
    if (std::abs(first - second) <= 1e-12 * std::abs(first))
        return "neither";
    return first > second ? "weights_1" : "weights_2";
}

// step: length-and-angle
// Pythagoras, and the angle to the horizontal axis in degrees.
double length(const Vector& vector)
{
    return std::hypot(vector[0], vector[1]);
}

double angle(const Vector& vector)
{
    return std::atan2(vector[1], vector[0]) * 180 / std::numbers::pi;
}
// step: -

int main()
{
    std::cout.precision(17);

    // step: vectors
    // Two candidates: which of them is more like the input?
    const Vector input_vector{1.72, 1.23};
    const Vector weights_1{1.26, 0};
    const Vector weights_2{2.17, 0.32};

    // step: first-product
    // Index 0: how far to the right.
    const double first_indexes_mult = weights_1[0] * input_vector[0];
    std::cout << "first_indexes_mult " << first_indexes_mult << '\n';

    // step: second-product
    // Index 1: how far up.
    const double second_indexes_mult = weights_1[1] * input_vector[1];
    std::cout << "second_indexes_mult " << second_indexes_mult << '\n';

    // step: sum
    // One number for both places together.
    const Vector products_1{first_indexes_mult, second_indexes_mult};
    const double dot_product_1 = products_1[0] + products_1[1];
    std::cout << "dot_product_1 " << dot_product_1 << '\n';

    // step: second-vector
    const double dot_product_2 = dot(weights_2, input_vector);
    std::cout << "dot_product_2 " << dot_product_2 << '\n';

    // step: compare
    const std::string more_similar = winner(dot_product_1, dot_product_2);
    std::cout << "more_similar " << more_similar << '\n';

    // step: length-and-angle
    std::cout << "input_length " << length(input_vector) << '\n';
    std::cout << "weights_1_length " << length(weights_1) << '\n';
    std::cout << "weights_2_length " << length(weights_2) << '\n';
    std::cout << "input_angle " << angle(input_vector) << '\n';
    std::cout << "weights_1_angle " << angle(weights_1) << '\n';
    std::cout << "weights_2_angle " << angle(weights_2) << '\n';

    // step: cosine
    // Without the lengths only the direction is compared.
    const double cosine_1 =
        dot_product_1 / (length(input_vector) * length(weights_1));
    const double cosine_2 =
        dot_product_2 / (length(input_vector) * length(weights_2));
    const std::string more_aligned = winner(cosine_1, cosine_2);
    std::cout << "cosine_1 " << cosine_1 << '\n';
    std::cout << "cosine_2 " << cosine_2 << '\n';
    std::cout << "more_aligned " << more_aligned << '\n';
    // step: -
}
