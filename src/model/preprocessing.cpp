// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/preprocessing.h"

#include "model/random.h"
#include "model/until_stopped.h"

#include <cmath>
#include <limits>
#include <numeric>
#include <utility>

namespace model
{

std::size_t held_back(std::size_t rows, double test_fraction)
{
    return static_cast<std::size_t>(std::ceil(test_fraction * static_cast<double>(rows)));
}

Split train_test_split(std::size_t rows, double test_fraction, std::uint32_t seed)
{
    Split split;
    split.train.resize(rows);
    std::iota(split.train.begin(), split.train.end(), std::size_t{0});
    if (test_fraction == 0)
        return split;

    Random random(seed);
    for (std::size_t i = rows; i > 1; --i)
        std::swap(split.train[i - 1], split.train[random.below(i)]);

    const auto first_train =
        split.train.begin() + static_cast<std::ptrdiff_t>(held_back(rows, test_fraction));
    split.test.assign(split.train.begin(), first_train);
    split.train.erase(split.train.begin(), first_train);
    return split;
}

namespace
{

/// Whether a variance is only what rounding leaves of a constant column (scikit-learn's rule).
bool is_rounding(double variance, double mean, double count)
{
    const double epsilon = std::numeric_limits<double>::epsilon();
    const double mean_error = count * mean * epsilon;
    return variance <= count * epsilon * variance + mean_error * mean_error;
}

} // namespace

Standardization fit_standardization(std::span<const double> inputs, std::size_t features,
                                    std::span<const std::size_t> rows, const std::stop_token& stop)
{
    const auto count = static_cast<double>(rows.size());
    Standardization result;
    for (std::size_t column = 0; column < features; ++column) {
        double sum = 0;
        for_each_until_stopped(rows, stop,
                               [&](std::size_t row) { sum += inputs[row * features + column]; });
        const double mean = sum / count;

        double squares = 0;
        for_each_until_stopped(rows, stop, [&](std::size_t row) {
            const double difference = inputs[row * features + column] - mean;
            squares += difference * difference;
        });
        const double variance = squares / count;

        result.mean.push_back(mean);
        result.scale.push_back(is_rounding(variance, mean, count) ? 1 : std::sqrt(variance));
    }
    return result;
}

void standardize(std::span<double> inputs, const Standardization& standardization,
                 const std::stop_token& stop)
{
    const std::size_t features = standardization.mean.size();
    const FirstRows rows(inputs.size() / features);
    for_each_until_stopped(rows, stop, [&](std::size_t row) {
        for (std::size_t i = 0; i < features; ++i) {
            double& input = inputs[row * features + i];
            input = (input - standardization.mean[i]) / standardization.scale[i];
        }
    });
}

} // namespace model
