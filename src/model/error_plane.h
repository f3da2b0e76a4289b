// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/network.h"

#include <array>
#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace model
{

/// The squared error of a single neuron over two of its parameters, the others held: what a
/// landscape of the error shows. A parameter is known by its place, weights before the bias.
class ErrorPlane
{
public:
    /// \pre one layer of one sigmoid unit; `across` and `up` differ and are no larger than the
    /// number of weights, which is the place of the bias
    ErrorPlane(const Network& neuron, std::size_t across, std::size_t up);

    /// The error of this row counts, too. \pre as many numbers as the neuron has weights
    void add(std::span<const double> row, double target);
    std::size_t rows() const { return terms_.size(); }

    /// The sum over the rows, where the two parameters are these.
    double operator()(double across, double up) const;
    /// How much the weighted sum of a row changes at most on a way of length 1: the larger this is,
    /// the closer to each other the contours lie.
    double steepest() const;
    /// Where the weighted sums of the first rows of both are 0, so that their borders between right
    /// and wrong cross; nothing where they do not. \pre both have rows and the same parameters
    std::optional<std::array<double, 2>> crossing(const ErrorPlane& other) const;

private:
    /// A row, as far as the two parameters see it.
    struct Term {
        double across;
        double up;
        /// What the other parameters add to the weighted sum.
        double rest;
        double target;
    };

    std::vector<double> parameters_;
    std::size_t across_;
    std::size_t up_;
    std::vector<Term> terms_;
};

} // namespace model
