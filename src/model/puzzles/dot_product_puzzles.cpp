// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/elementary.h"
#include "model/puzzles/puzzle_sets.h"

#include <algorithm>
#include <numeric>

namespace model
{

namespace
{

/// So nearly the same direction: by hand nobody drags straighter.
constexpr double same_direction = 0.995;

double product(const std::vector<double>& one, const std::vector<double>& other)
{
    return std::inner_product(one.begin(), one.end(), other.begin(), 0.0);
}

/// Longer first weights win, though they point where they pointed.
std::optional<Inputs> longer_wins(const Standing& standing)
{
    const Step& step = *standing.step("compare");
    const auto input = std::ranges::find(standing.inputs, "weights_1", &Input::name);
    const std::vector<double> before = initial_value(input->kind).numbers;
    const std::vector<double>& now = standing.fields.at("weights_1").numbers;
    const std::vector<double>& row = standing.fields.at("input_vector").numbers;
    const bool had_won = product(before, row) > step.number("dot_product_2");
    const bool is_turned = product(before, now) < same_direction * length(before) * length(now);
    if (had_won || is_turned || length(now) <= length(before) ||
        step.find("more_similar")->text != "weights_1")
        return std::nullopt;
    return told_of(step, {"weights_1", "dot_product_1", "dot_product_2"});
}

} // namespace

std::vector<Puzzle> dot_product_puzzles()
{
    return {{"longer-wins", "dot-product", "compare", longer_wins}};
}

} // namespace model
