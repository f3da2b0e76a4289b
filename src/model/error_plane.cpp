// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/error_plane.h"

#include "model/functions.h"

#include <algorithm>
#include <cmath>

namespace model
{

ErrorPlane::ErrorPlane(const Network& neuron, std::size_t across, std::size_t up)
    : parameters_(neuron.layers.front().weights), across_(across), up_(up)
{
    parameters_.push_back(neuron.layers.front().bias.front());
}

void ErrorPlane::add(std::span<const double> row, double target)
{
    // The bias is a weight whose input is always 1.
    const auto input = [&](std::size_t place) { return place < row.size() ? row[place] : 1; };
    double rest = 0;
    for (std::size_t i = 0; i < parameters_.size(); ++i) {
        if (i != across_ && i != up_)
            rest += parameters_[i] * input(i);
    }
    terms_.push_back({input(across_), input(up_), rest, target});
}

double ErrorPlane::operator()(double across, double up) const
{
    double sum = 0;
    for (const Term& term : terms_) {
        const double weighted_sum = across * term.across + up * term.up + term.rest;
        sum += squared_error(sigmoid(weighted_sum), term.target);
    }
    return sum;
}

double ErrorPlane::steepest() const
{
    double steepest = 0;
    for (const Term& term : terms_)
        steepest = std::max(steepest, hypot(term.across, term.up));
    return steepest;
}

std::optional<std::array<double, 2>> ErrorPlane::crossing(const ErrorPlane& other) const
{
    const Term& one = terms_.front();
    const Term& two = other.terms_.front();
    const double determinant = one.across * two.up - one.up * two.across;
    const std::array at{(one.up * two.rest - two.up * one.rest) / determinant,
                        (two.across * one.rest - one.across * two.rest) / determinant};
    if (!std::isfinite(at[0]) || !std::isfinite(at[1]))
        return std::nullopt;
    return at;
}

} // namespace model
