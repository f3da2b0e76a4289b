// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/difference.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace
{
constexpr double infinity = std::numeric_limits<double>::infinity();
}

double relative_difference(double a, double b)
{
    if (a == b)
        return 0;
    if (!std::isfinite(a) || !std::isfinite(b))
        return infinity;
    return std::abs(a - b) / std::max(std::abs(a), std::abs(b));
}

double relative_difference(std::span<const double> a, std::span<const double> b)
{
    if (a.size() != b.size())
        return infinity;
    double largest = 0;
    for (std::size_t i = 0; i < a.size(); ++i)
        largest = std::max(largest, relative_difference(a[i], b[i]));
    return largest;
}

double relative_difference(const model::Network& a, const model::Network& b)
{
    if (a.layers.size() != b.layers.size())
        return infinity;
    double largest = 0;
    for (std::size_t k = 0; k < a.layers.size(); ++k) {
        const model::Layer& left = a.layers[k];
        const model::Layer& right = b.layers[k];
        if (left.inputs != right.inputs || left.units != right.units ||
            left.activation != right.activation)
            return infinity;
        largest = std::max({largest, relative_difference(left.weights, right.weights),
                            relative_difference(left.bias, right.bias)});
    }
    return largest;
}
