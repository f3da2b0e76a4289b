#include <array>
#include <cmath>
#include <cstdio>
#include <numbers>
#include <string>

using Vector = std::array<double, 2>;

// step: second-vector
double dot(const Vector& a, const Vector& b)
{
    return a[0] * b[0] + a[1] * b[1];
}

// step: length-and-angle
double length(const Vector& v) { return std::hypot(v[0], v[1]); }
double angle(const Vector& v)
{
    return std::atan2(v[1], v[0]) * 180 / std::numbers::pi;
}

// step: compare cosine
std::string winner(double first, double second)
{
    if (std::abs(first - second) <= 1e-12 * std::abs(first))
        return "neither";
    return first > second ? "weights_1" : "weights_2";
}

// step: -
void print(const char* name, double value)
{
    std::printf("%s %.17g\n", name, value);
}

int main()
{
    // step: vectors
    const Vector input_vector{1.72, 1.23};
    const Vector weights_1{1.26, 0};
    const Vector weights_2{2.17, 0.32};
    // step: first-product
    const double first_indexes_mult = input_vector[0] * weights_1[0];
    print("first_indexes_mult", first_indexes_mult);
    // step: second-product
    const double second_indexes_mult = input_vector[1] * weights_1[1];
    print("second_indexes_mult", second_indexes_mult);
    // step: sum
    const double dot_product_1 =
        first_indexes_mult + second_indexes_mult;
    print("dot_product_1", dot_product_1);
    // step: second-vector
    const double dot_product_2 = dot(input_vector, weights_2);
    print("dot_product_2", dot_product_2);
    // step: compare
    std::printf("more_similar %s\n",
                winner(dot_product_1, dot_product_2).c_str());
    // step: length-and-angle
    print("input_length", length(input_vector));
    print("weights_1_length", length(weights_1));
    print("weights_2_length", length(weights_2));
    print("input_angle", angle(input_vector));
    print("weights_1_angle", angle(weights_1));
    print("weights_2_angle", angle(weights_2));
    // step: cosine
    const double cosine_1 =
        dot_product_1 / (length(input_vector) * length(weights_1));
    const double cosine_2 =
        dot_product_2 / (length(input_vector) * length(weights_2));
    print("cosine_1", cosine_1);
    print("cosine_2", cosine_2);
    std::printf("more_aligned %s\n",
                winner(cosine_1, cosine_2).c_str());
    // step: -
}
