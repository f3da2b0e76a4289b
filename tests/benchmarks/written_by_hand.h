// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dataset.h"
#include "model/functions.h"
#include "model/trainer.h"

#include <array>
#include <cmath>
#include <cstddef>
#include <vector>

/// Training loops for one fixed shape each: what a person would write who needs only that one, and
/// wants it fast. They do the arithmetic of model::Trainer in the same order, with the C library's
/// exp and tanh.
namespace by_hand
{

inline constexpr std::size_t features = 2;
inline constexpr std::size_t rows = 8;
inline constexpr std::int64_t record_every = 100;
inline constexpr double learning_rate = 0.1;

struct Rows {
    std::array<std::array<double, features>, rows> inputs;
    std::array<double, rows> targets;
};

inline Rows fixed(const model::Dataset& dataset)
{
    Rows result;
    for (std::size_t row = 0; row < rows; ++row) {
        for (std::size_t i = 0; i < features; ++i)
            result.inputs[row][i] = dataset.row(row)[i];
        result.targets[row] = dataset.targets[row];
    }
    return result;
}

inline double sigmoid(double z)
{
    return 1 / (1 + std::exp(-z));
}

/// The loop itself, the same for every shape: draw a row, learn from it, record now and then.
template <class Learner>
void train(Learner& learner, const Rows& data, model::Random& random, std::int64_t iterations,
           std::vector<model::HistoryPoint>& history)
{
    Learner local = learner; // so that the compiler may keep it in registers
    for (std::int64_t iteration = 0; iteration < iterations; ++iteration) {
        if constexpr (requires { Learner::batch; }) {
            local.learn(data, random);
        } else {
            const std::size_t row = random.below(rows);
            local.learn(data.inputs[row], data.targets[row]);
        }
        if (iteration % record_every == 0) {
            double sum = 0;
            for (std::size_t r = 0; r < rows; ++r) {
                const double difference = local.predict(data.inputs[r]) - data.targets[r];
                sum += difference * difference;
            }
            history.push_back({iteration, sum, 0});
        }
    }
    learner = local;
}

/// One sigmoid unit with two inputs.
struct Neuron {
    std::array<double, features> weights;
    double bias;

    double predict(const std::array<double, features>& x) const
    {
        return sigmoid(weights[0] * x[0] + weights[1] * x[1] + bias);
    }

    void learn(const std::array<double, features>& x, double target)
    {
        const double p = predict(x);
        const double dz = 2 * (p - target) * (p * (1 - p));
        weights[0] -= learning_rate * (dz * x[0]);
        weights[1] -= learning_rate * (dz * x[1]);
        bias -= learning_rate * dz;
    }
};

template <std::size_t Inputs, std::size_t Units>
struct Dense {
    std::array<std::array<double, Inputs>, Units> weights;
    std::array<double, Units> bias;

    double weighted_sum(const std::array<double, Inputs>& x, std::size_t unit) const
    {
        double sum = 0;
        for (std::size_t i = 0; i < Inputs; ++i)
            sum += weights[unit][i] * x[i];
        return sum + bias[unit];
    }

    std::array<double, Units> tanh_outputs(const std::array<double, Inputs>& x) const
    {
        std::array<double, Units> a;
        for (std::size_t unit = 0; unit < Units; ++unit)
            a[unit] = std::tanh(weighted_sum(x, unit));
        return a;
    }

    /// derror / d x
    std::array<double, Inputs> back(const std::array<double, Units>& dz) const
    {
        std::array<double, Inputs> dx{};
        for (std::size_t unit = 0; unit < Units; ++unit)
            for (std::size_t i = 0; i < Inputs; ++i)
                dx[i] += weights[unit][i] * dz[unit];
        return dx;
    }

    /// Adds the derivatives of one row to those of the rows before.
    void add(const std::array<double, Units>& dz, const std::array<double, Inputs>& x)
    {
        for (std::size_t unit = 0; unit < Units; ++unit) {
            for (std::size_t i = 0; i < Inputs; ++i)
                weights[unit][i] += x[i] * dz[unit];
            bias[unit] += dz[unit];
        }
    }

    /// Goes down the mean of such a sum over so many rows.
    void update(const Dense& sum, double count)
    {
        for (std::size_t unit = 0; unit < Units; ++unit) {
            for (std::size_t i = 0; i < Inputs; ++i)
                weights[unit][i] -= learning_rate * (sum.weights[unit][i] / count);
            bias[unit] -= learning_rate * (sum.bias[unit] / count);
        }
    }

    void update(const std::array<double, Units>& dz, const std::array<double, Inputs>& x)
    {
        for (std::size_t unit = 0; unit < Units; ++unit) {
            for (std::size_t i = 0; i < Inputs; ++i)
                weights[unit][i] -= learning_rate * (dz[unit] * x[i]);
            bias[unit] -= learning_rate * dz[unit];
        }
    }
};

template <std::size_t Units>
void through_tanh(std::array<double, Units>& da, const std::array<double, Units>& a)
{
    for (std::size_t unit = 0; unit < Units; ++unit)
        da[unit] *= 1 - a[unit] * a[unit];
}

/// Two inputs, two hidden layers of eight tanh units, one sigmoid unit.
struct Deep {
    Dense<features, 8> first;
    Dense<8, 8> second;
    Dense<8, 1> last;

    double predict(const std::array<double, features>& x) const
    {
        return sigmoid(last.weighted_sum(second.tanh_outputs(first.tanh_outputs(x)), 0));
    }

    void learn(const std::array<double, features>& x, double target)
    {
        const auto a1 = first.tanh_outputs(x);
        const auto a2 = second.tanh_outputs(a1);
        const double p = sigmoid(last.weighted_sum(a2, 0));

        const std::array<double, 1> dz3{2 * (p - target) * (p * (1 - p))};
        auto dz2 = last.back(dz3);
        through_tanh(dz2, a2);
        auto dz1 = second.back(dz2);
        through_tanh(dz1, a1);

        last.update(dz3, a2);
        second.update(dz2, a1);
        first.update(dz1, x);
    }
};

/// The same network, which learns from `batch` rows at a time.
struct DeepInBatches : Deep {
    static constexpr std::size_t batch = 32;

    void learn(const Rows& data, model::Random& random)
    {
        DeepInBatches sum{};
        for (std::size_t i = 0; i < batch; ++i) {
            const std::size_t row = random.below(rows);
            const std::array<double, features>& x = data.inputs[row];
            const auto a1 = first.tanh_outputs(x);
            const auto a2 = second.tanh_outputs(a1);
            const double p = sigmoid(last.weighted_sum(a2, 0));

            const std::array<double, 1> dz3{2 * (p - data.targets[row]) * (p * (1 - p))};
            auto dz2 = last.back(dz3);
            through_tanh(dz2, a2);
            auto dz1 = second.back(dz2);
            through_tanh(dz1, a1);

            sum.last.add(dz3, a2);
            sum.second.add(dz2, a1);
            sum.first.add(dz1, x);
        }
        last.update(sum.last, batch);
        second.update(sum.second, batch);
        first.update(sum.first, batch);
    }
};

} // namespace by_hand
