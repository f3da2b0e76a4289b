// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/functions.h"

#include <algorithm>
#include <array>
#include <cstddef>

namespace model
{

namespace
{

template <Activation A>
constexpr ActivationFunction row(std::string_view name)
{
    return {A, name, [](double z) { return activate(A, z); },
            [](double z, double a) { return activation_derivative(A, z, a); }};
}

constexpr std::array activation_table{row<Activation::Sigmoid>("sigmoid"),
                                      row<Activation::Tanh>("tanh"), row<Activation::Relu>("relu"),
                                      row<Activation::Linear>("linear")};

} // namespace

std::span<const ActivationFunction> activation_functions()
{
    return activation_table;
}

const ActivationFunction& function(Activation activation)
{
    return activation_table[static_cast<std::size_t>(activation)];
}

std::string_view name(Activation activation)
{
    return function(activation).name;
}

std::optional<Activation> activation_named(std::string_view name)
{
    const auto row = std::ranges::find(activation_table, name, &ActivationFunction::name);
    return row == activation_table.end() ? std::nullopt : std::optional(row->activation);
}

std::string_view name(Loss loss)
{
    return loss == Loss::Squared ? "squared" : "cross-entropy";
}

} // namespace model
