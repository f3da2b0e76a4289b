// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/polynomial.h"

#include "model/functions.h"

#include <cassert>

namespace model
{

Polynomial Polynomial::fit(std::span<const double> x, std::span<const double> y, std::size_t degree)
{
    assert(x.size() == y.size() && x.size() > degree);
    Polynomial polynomial;
    std::vector<double> previous(x.size(), 0.0);
    std::vector<double> current(x.size(), 1.0);
    std::vector<double> rest(y.begin(), y.end());
    double previous_norm = 1;
    for (std::size_t k = 0; k <= degree; ++k) {
        double norm = 0;
        double moment = 0;
        double product = 0;
        for (std::size_t i = 0; i < x.size(); ++i) {
            norm += current[i] * current[i];
            moment += x[i] * current[i] * current[i];
            product += rest[i] * current[i];
        }
        const Term term{moment / norm, k == 0 ? 0 : norm / previous_norm, product / norm};
        for (std::size_t i = 0; i < x.size(); ++i) {
            rest[i] -= term.weight * current[i];
            const double next = (x[i] - term.shift) * current[i] - term.ratio * previous[i];
            previous[i] = current[i];
            current[i] = next;
        }
        polynomial.terms_.push_back(term);
        previous_norm = norm;
    }
    return polynomial;
}

double Polynomial::operator()(double x) const
{
    double sum = 0;
    double previous = 0;
    double current = 1;
    for (const Term& term : terms_) {
        sum += term.weight * current;
        const double next = (x - term.shift) * current - term.ratio * previous;
        previous = current;
        current = next;
    }
    return sum;
}

double mean_squared_error(const Polynomial& polynomial, std::span<const double> x,
                          std::span<const double> y)
{
    double sum = 0;
    for (std::size_t i = 0; i < x.size(); ++i)
        sum += squared_error(polynomial(x[i]), y[i]);
    return sum / static_cast<double>(x.size());
}

} // namespace model
