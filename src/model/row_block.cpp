// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/row_block.h"

namespace model
{

namespace
{

/// So many rows of a block are added up together: as many sums as registers hold.
constexpr std::size_t together = 4;

/// z = W x + b of every unit, for a block of rows. __restrict promises that they do not overlap.
void add_up(const Layer& layer, const double* __restrict inputs, double* __restrict sums)
{
    for (std::size_t unit = 0; unit < layer.units; ++unit) {
        const double* __restrict weights = layer.weights.data() + unit * layer.inputs;
        for (std::size_t first = 0; first < RowBlock::rows; first += together) {
            const double* input = inputs + first;
            std::array<double, together> sum{};
            for (std::size_t i = 0; i < layer.inputs; ++i, input += RowBlock::rows) {
                for (std::size_t row = 0; row < together; ++row)
                    sum[row] += weights[i] * input[row];
            }
            for (std::size_t row = 0; row < together; ++row)
                *sums++ = sum[row] + layer.bias[unit];
        }
    }
}

/// a = f(z) of each of these numbers, in its place.
void activate(Activation activation, std::span<double> numbers)
{
    switch (activation) {
    case Activation::Sigmoid:
        sigmoid_each(numbers);
        break;
    case Activation::Tanh:
        tanh_each(numbers);
        break;
    case Activation::Relu:
        for (double& number : numbers)
            number = model::activate(Activation::Relu, number);
        break;
    case Activation::Linear:
        break;
    }
}

} // namespace

RowBlock::RowBlock(const Network& shape)
{
    std::size_t widest = 1;
    for (const Layer& layer : shape.layers)
        widest = std::max({widest, layer.inputs, layer.units});
    inputs_.resize(widest * rows);
    outputs_.resize(widest * rows);
}

void RowBlock::take(const Network& network, const Dataset& dataset,
                    std::span<const std::size_t> which)
{
    // A block that is not full has its first row again.
    std::array<std::span<const double>, rows> numbers;
    for (std::size_t row = 0; row < rows; ++row)
        numbers[row] = dataset.row(which[row < which.size() ? row : 0]);
    double* place = outputs_.data();
    for (std::size_t i = 0; i < numbers[0].size(); ++i) {
        for (const std::span<const double> row : numbers)
            *place++ = row[i];
    }
    for (const Derived derived : network.derived) {
        for (const std::span<const double> row : numbers)
            *place++ = derive(derived, row);
    }
}

void RowBlock::predict(const Network& network, const Dataset& dataset,
                       std::span<const std::size_t> which)
{
    take(network, dataset, which);
    for (const Layer& layer : network.layers) {
        inputs_.swap(outputs_);
        add_up(layer, inputs_.data(), outputs_.data());
        std::copy_n(outputs_.begin(), rows, sums_.begin());
        activate(layer.activation, std::span(outputs_).first(layer.units * rows));
    }
}

} // namespace model
