// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

namespace model
{

/// The functions that the model needs beyond + − × ÷, made of these alone. Every processor rounds
/// those four alike, while each C library has an exp and a tanh of its own, some of them two: with
/// these, the same seed gives the same bits everywhere. Named as in <cmath>, with the same results
/// for infinities, and NaN goes through.
///
/// How far from the true value, in units of the last place (ulp): exp at most 0.52, the others
/// fewer than 2.

/// e^x
double exp(double x);
/// (e^x − e^−x) / (e^x + e^−x)
double tanh(double x);
/// The natural logarithm; NaN below 0, −infinity at 0.
double log(double x);
/// ln(1 + x), with all its digits where x is small; NaN below -1, −infinity at -1.
double log1p(double x);
/// Of x radians, however many turns they are.
double sin(double x);
/// The direction of (x, y), in radians from the first axis, between −π and π.
double atan2(double y, double x);
/// √(x² + y²), without leaving the range of numbers on the way.
double hypot(double x, double y);
/// √(x² + y² + …), in the same way. \pre there are numbers
double length(std::span<const double> vector);

/// Replaces each of these numbers by its function, to the last bit what it is alone, in less time:
/// a processor computes several at once.
void exp_each(std::span<double> numbers);
void tanh_each(std::span<double> numbers);

} // namespace model
