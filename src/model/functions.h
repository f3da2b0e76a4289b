// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/elementary.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <span>
#include <string_view>

namespace model
{

/// What a unit does with its weighted sum z. The names are those used in files, listings and on the
/// command line.
enum class Activation : unsigned char { Sigmoid, Tanh, Relu, Linear };

/// 1 / (1 + e^-x): any number to one between 0 and 1.
inline double sigmoid(double x)
{
    return 1 / (1 + exp(-x));
}
/// Of each of these numbers, in its place.
inline void sigmoid_each(std::span<double> numbers)
{
    for (double& x : numbers)
        x = -x;
    exp_each(numbers);
    for (double& x : numbers)
        x = 1 / (1 + x);
}
/// sigmoid'(x) = s(1 - s), written with s = sigmoid(x).
inline double sigmoid_derivative(double s)
{
    return s * (1 - s);
}

/// a = f(z)
inline double activate(Activation activation, double z)
{
    switch (activation) {
    case Activation::Sigmoid:
        return sigmoid(z);
    case Activation::Tanh:
        return tanh(z);
    case Activation::Relu:
        return std::max(z, 0.0); // in this order NaN goes through instead of being hidden as 0
    case Activation::Linear:
        break;
    }
    return z;
}

/// f'(z), given both z and a = f(z), since for most functions the latter makes it cheap.
inline double activation_derivative(Activation activation, double z, double a)
{
    switch (activation) {
    case Activation::Sigmoid:
        return sigmoid_derivative(a);
    case Activation::Tanh:
        return 1 - a * a;
    case Activation::Relu:
        return z > 0 ? 1 : 0;
    case Activation::Linear:
        break;
    }
    return 1;
}

/// An activation function and its derivative, as one row of the table of functions.
struct ActivationFunction {
    Activation activation;
    std::string_view name;
    /// activate() of this activation
    double (*value)(double z);
    /// activation_derivative() of this activation
    double (*derivative)(double z, double a);
};

/// Every activation function there is, in the order of the enumeration.
std::span<const ActivationFunction> activation_functions();
const ActivationFunction& function(Activation activation);
std::string_view name(Activation activation);
/// The activation of that name, or nothing.
std::optional<Activation> activation_named(std::string_view name);

/// (prediction - target)^2
inline double squared_error(double prediction, double target)
{
    const double difference = prediction - target;
    return difference * difference;
}
/// d(prediction - target)^2 / d prediction = 2 (prediction - target)
inline double squared_error_derivative(double prediction, double target)
{
    return 2 * (prediction - target);
}

/// -t ln p - (1 - t) ln(1 - p), where p = sigmoid(z), written with z: of a p near 0 or 1 too few
/// digits are left to take the logarithm of.
inline double cross_entropy(double z, double target)
{
    return std::max(z, 0.0) - z * target + log1p(exp(-std::abs(z)));
}
/// Its derivative with respect to z: what is steep in the logarithm is flat in the sigmoid.
inline double cross_entropy_derivative(double prediction, double target)
{
    return prediction - target;
}

/// How a prediction and its target make one number that is to become small. The names are those
/// used in files and on the command line.
enum class Loss : unsigned char { Squared, CrossEntropy };

/// Every loss, in the order of the enumeration.
inline constexpr std::array losses{Loss::Squared, Loss::CrossEntropy};
std::string_view name(Loss loss);

/// That of a prediction and of the weighted sum z that it was made of.
inline double loss_of(Loss loss, double z, double prediction, double target)
{
    return loss == Loss::Squared ? squared_error(prediction, target) : cross_entropy(z, target);
}

} // namespace model
