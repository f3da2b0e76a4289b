#include "model/functions.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>

namespace model
{

namespace
{

constexpr std::array<ActivationFunction, 4> table{{
    {Activation::Sigmoid, "sigmoid", [](double z) { return sigmoid(z); },
     [](double, double a) { return sigmoid_derivative(a); }},
    {Activation::Tanh, "tanh", [](double z) { return std::tanh(z); },
     [](double, double a) { return 1 - a * a; }},
    // std::max in this order lets NaN through instead of hiding it as 0.
    {Activation::Relu, "relu", [](double z) { return std::max(z, 0.0); },
     [](double z, double) { return z > 0 ? 1.0 : 0.0; }},
    {Activation::Linear, "linear", [](double z) { return z; }, [](double, double) { return 1.0; }},
}};

} // namespace

std::span<const ActivationFunction> activation_functions()
{
    return table;
}

const ActivationFunction& function(Activation activation)
{
    return table[static_cast<std::size_t>(activation)];
}

std::string_view name(Activation activation)
{
    return function(activation).name;
}

std::optional<Activation> activation_named(std::string_view name)
{
    const auto row = std::ranges::find(table, name, &ActivationFunction::name);
    return row == table.end() ? std::nullopt : std::optional(row->activation);
}

double sigmoid(double x)
{
    return 1 / (1 + std::exp(-x));
}
double sigmoid_derivative(double s)
{
    return s * (1 - s);
}

double squared_error(double prediction, double target)
{
    const double difference = prediction - target;
    return difference * difference;
}

double squared_error_derivative(double prediction, double target)
{
    return 2 * (prediction - target);
}

} // namespace model
