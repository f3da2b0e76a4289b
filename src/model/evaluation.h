// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dataset.h"
#include "model/network.h"

#include <array>
#include <cstddef>
#include <span>
#include <stop_token>
#include <vector>

namespace model
{

/// How a network does on some rows.
struct Score {
    /// Sum of the losses of its rows.
    double error = 0;
    /// Rows whose prediction counts as the same class as the target.
    std::size_t right = 0;
    std::size_t rows = 0;
    /// The confusion matrix: rows by the class of their target (0, 1), then of their prediction.
    std::array<std::array<std::size_t, 2>, 2> confusion{};

    bool operator==(const Score&) const = default;
};

/// How a network does on a whole dataset.
struct Evaluation {
    /// One a row of the dataset, in its order.
    std::vector<double> predictions;
    Score train;
    Score test;

    bool operator==(const Evaluation&) const = default;
};

/// From where on a target or a prediction counts as class 1.
inline constexpr double counts_as_one = 0.5;

/// The class that a target or a prediction counts as.
constexpr bool is_one(double number)
{
    return number >= counts_as_one;
}

/// Whether a target is no class itself, so that it is to be said which one it counts as.
constexpr bool is_between(double target)
{
    return target != 0 && target != 1;
}

/// Whether a prediction and a target count as the same class.
bool is_right(double prediction, double target);

/// Of the rows that are predicted to be of class 1, the share that is. NaN where there are none.
double precision(const Score& score);
/// Of the rows of class 1, the share that is predicted to be. NaN where there are none.
double recall(const Score& score);
/// The harmonic mean of both, as 2 TP / (2 TP + FP + FN): 0 where class 1 is never met, NaN where
/// it is neither there nor predicted (van Rijsbergen, Information Retrieval, 1979).
double f1(const Score& score);

/// Whether some targets lie between the classes.
bool has_targets_between(const Dataset& dataset);

/// The sum of the losses over these rows of always answering 0.5, as whoever does not decide.
double error_of_always_half(const Dataset& dataset, std::span<const std::size_t> rows,
                            Loss loss = Loss::Squared);

/// The sum of squared errors over these rows of always answering the mean of their targets: the
/// best answer that is always the same.
double error_of_always_mean(const Dataset& dataset, std::span<const std::size_t> rows);

/// Of a target that is a number: how far predictions are off, as the root of the mean squared error
/// of some rows that `error` is the sum of. NaN for no rows.
double root_mean_squared_error(double error, std::size_t rows);
/// And which share of the targets' own spread they explain, R^2: 1 where every one is met, 0 for
/// always answering the mean. NaN where there is no spread.
double determination(double error, const Dataset& dataset, std::span<const std::size_t> rows);

/// Where a stop is asked for, it is of some of the rows. \pre the dataset is valid and has as many
/// features as the network has inputs.
Evaluation evaluate(const Network& network, const Dataset& dataset, Loss loss = Loss::Squared,
                    const std::stop_token& stop = {});

} // namespace model
