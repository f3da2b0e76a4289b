// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace model
{

/// A polynomial as its own fit found it: a sum of polynomials that are orthogonal on the points
/// fitted. Powers of x would lose digits; these do not.
class Polynomial
{
public:
    /// The polynomial of that degree with the smallest sum of squared differences to the points (x,
    /// y). Forsythe's recurrence: Generation and use of orthogonal polynomials for data-fitting,
    /// 1957. \pre x and y have the same size, and more different x than `degree`.
    static Polynomial fit(std::span<const double> x, std::span<const double> y, std::size_t degree);

    double operator()(double x) const;

private:
    /// p(k+1) = (x - shift) p(k) - ratio p(k-1), each p counted `weight` times.
    struct Term {
        double shift = 0;
        double ratio = 0;
        double weight = 0;
    };
    std::vector<Term> terms_;
};

/// The mean of the squared differences between the polynomial and the points.
/// \pre x and y have the same size, at least 1.
double mean_squared_error(const Polynomial& polynomial, std::span<const double> x,
                          std::span<const double> y);

} // namespace model
