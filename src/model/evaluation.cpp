// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/evaluation.h"

#include "model/propagation.h"
#include "model/until_stopped.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace model
{

namespace
{

double ratio(std::size_t some, std::size_t all)
{
    return all == 0 ? std::numeric_limits<double>::quiet_NaN()
                    : static_cast<double>(some) / static_cast<double>(all);
}

} // namespace

double precision(const Score& score)
{
    const auto& [of_0, of_1] = score.confusion;
    return ratio(of_1[1], of_0[1] + of_1[1]);
}

double recall(const Score& score)
{
    const auto& of_1 = score.confusion[1];
    return ratio(of_1[1], of_1[0] + of_1[1]);
}

double f1(const Score& score)
{
    const auto& [of_0, of_1] = score.confusion;
    return ratio(2 * of_1[1], 2 * of_1[1] + of_0[1] + of_1[0]);
}

bool is_right(double prediction, double target)
{
    return is_one(prediction) == is_one(target);
}

bool has_targets_between(const Dataset& dataset)
{
    return std::ranges::any_of(dataset.targets, is_between);
}

double error_of_always_half(const Dataset& dataset, std::span<const std::size_t> rows, Loss loss)
{
    double sum = 0;
    // The sigmoid of 0 is 0.5.
    for (const std::size_t row : rows)
        sum += loss_of(loss, 0, 0.5, dataset.targets[row]);
    return sum;
}

double root_mean_squared_error(double error, std::size_t rows)
{
    return std::sqrt(error / static_cast<double>(rows));
}

double error_of_always_mean(const Dataset& dataset, std::span<const std::size_t> rows)
{
    double sum = 0;
    for (const std::size_t row : rows)
        sum += dataset.targets[row];
    const double mean = sum / static_cast<double>(rows.size());
    double error = 0;
    for (const std::size_t row : rows)
        error += squared_error(mean, dataset.targets[row]);
    return error;
}

double determination(double error, const Dataset& dataset, std::span<const std::size_t> rows)
{
    const double spread = error_of_always_mean(dataset, rows);
    return spread > 0 ? 1 - error / spread : std::numeric_limits<double>::quiet_NaN();
}

Evaluation evaluate(const Network& network, const Dataset& dataset, Loss loss,
                    const std::stop_token& stop)
{
    Evaluation evaluation;
    evaluation.predictions.resize(dataset.rows());
    std::vector<double> errors(dataset.rows());
    ForwardPass pass;
    const FirstRows all(dataset.rows());
    for_each_until_stopped(all, stop, [&](std::size_t row) {
        forward(network, dataset.row(row), pass);
        evaluation.predictions[row] = pass.prediction();
        errors[row] = loss_of(loss, pass.sum(), pass.prediction(), dataset.targets[row]);
    });
    const auto score = [&](const std::vector<std::size_t>& rows) {
        Score result;
        result.rows = rows.size();
        for_each_until_stopped(rows, stop, [&](std::size_t row) {
            const double prediction = evaluation.predictions[row];
            const double target = dataset.targets[row];
            result.error += errors[row];
            result.right += is_right(prediction, target);
            ++result.confusion[is_one(target)][is_one(prediction)];
        });
        return result;
    };
    evaluation.train = score(dataset.train_rows);
    evaluation.test = score(dataset.test_rows);
    return evaluation;
}

} // namespace model
