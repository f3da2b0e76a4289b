#pragma once

#include <optional>
#include <span>
#include <string_view>

namespace model
{

/// What a unit does with its weighted sum z. The names are those used in files, listings and on the command line.
enum class Activation : unsigned char { Sigmoid, Tanh, Relu, Linear };

/// An activation function and its derivative, as one row of the table of functions.
struct ActivationFunction {
    Activation activation;
    std::string_view name;
    /// a = f(z)
    double (*value)(double z);
    /// f'(z), given both z and a = f(z), since for most functions the latter makes it cheap.
    double (*derivative)(double z, double a);
};

/// Every activation function there is, in the order of the enumeration.
std::span<const ActivationFunction> activation_functions();
const ActivationFunction& function(Activation activation);
std::string_view name(Activation activation);
/// The activation of that name, or nothing.
std::optional<Activation> activation_named(std::string_view name);

/// 1 / (1 + e^-x): any number to one between 0 and 1.
double sigmoid(double x);
/// sigmoid'(x) = s(1 - s), written with s = sigmoid(x).
double sigmoid_derivative(double s);

/// (prediction - target)^2
double squared_error(double prediction, double target);
/// d(prediction - target)^2 / d prediction = 2 (prediction - target)
double squared_error_derivative(double prediction, double target);

} // namespace model
