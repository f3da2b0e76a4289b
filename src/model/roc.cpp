// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/roc.h"

#include "model/evaluation.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <vector>

namespace model
{

double area_under_roc(std::span<const double> predictions, std::span<const double> targets)
{
    constexpr double unknown = std::numeric_limits<double>::quiet_NaN();
    if (std::ranges::any_of(predictions, [](double prediction) { return std::isnan(prediction); }))
        return unknown;
    std::vector<std::size_t> order(predictions.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::sort(order, {}, [&](std::size_t row) { return predictions[row]; });
    double below = 0; // Rows of class 0 with a smaller prediction.
    double ones = 0;
    double pairs = 0;
    for (std::size_t first = 0; first < order.size();) {
        double equal_ones = 0;
        double equal_zeros = 0;
        const double prediction = predictions[order[first]];
        for (; first < order.size() && predictions[order[first]] == prediction; ++first)
            ++(is_one(targets[order[first]]) ? equal_ones : equal_zeros);
        pairs += equal_ones * (below + equal_zeros / 2);
        below += equal_zeros;
        ones += equal_ones;
    }
    return ones == 0 || below == 0 ? unknown : pairs / (ones * below);
}

} // namespace model
