// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/evaluation.h"
#include "model/puzzles/puzzle_sets.h"

#include <cmath>
#include <limits>

namespace model
{

namespace
{

/// The weights may be turned, and nothing else: other rows would be another question.
std::optional<Inputs> neither_colour(const Standing& standing)
{
    const Step& step = *standing.step("other-row");
    const bool are_right =
        is_right(step.number("prediction"), step.number("target")) && step.holds("other-was-right");
    if (!standing.has_changed_only({"weights_1", "bias", "learning_rate", "h"}) || !are_right)
        return std::nullopt;
    return told_of(step, {"weights_1", "prediction", "other_before"});
}

/// The shortcut moves the prediction against the slope that it looked at.
std::optional<Inputs> wrong_way(const Standing& standing)
{
    const Step& step = *standing.step("shortcut");
    const double moved = step.number("shortcut_prediction") - step.number("prediction");
    if (moved * step.number("derivative") <= 0)
        return std::nullopt;
    return told_of(step, {"input_vector", "prediction", "shortcut_prediction", "target"});
}

/// What is left of `x` after all steps, as a part of where it began; no number on the floor, or
/// where the learning rate is the lesson's own.
double left_of_x(const Standing& standing)
{
    if (!standing.has_changed("learning_rate"))
        return std::numeric_limits<double>::quiet_NaN();
    const std::vector<double>& path = standing.step("learning-rate")->find("path_x")->numbers;
    return path.back() / path.front();
}

std::optional<Inputs> told_of_path(const Standing& standing, bool is_reached)
{
    if (!is_reached)
        return std::nullopt;
    const Step& step = *standing.step("learning-rate");
    Inputs told = told_of(step, {"learning_rate"});
    told["last_x"] = {step.find("path_x")->numbers.back()};
    return told;
}

/// More than half of the way is left.
std::optional<Inputs> creep(const Standing& standing)
{
    const double left = left_of_x(standing);
    return told_of_path(standing, left > 0.5 && left < 1);
}

/// As good as on the floor.
std::optional<Inputs> arrive(const Standing& standing)
{
    return told_of_path(standing, std::abs(left_of_x(standing)) < 0.01);
}

/// As far off as ever, after steps over the floor.
std::optional<Inputs> to_and_fro(const Standing& standing)
{
    const std::vector<double>& path = standing.step("learning-rate")->find("path_x")->numbers;
    const bool is_as_far = std::abs(std::abs(left_of_x(standing)) - 1) < 1e-9;
    return told_of_path(standing, is_as_far && path[0] * path[1] < 0);
}

std::optional<Inputs> fly_off(const Standing& standing)
{
    return told_of_path(standing, std::abs(left_of_x(standing)) > 1 + 1e-6);
}

} // namespace

std::vector<Puzzle> way_down_puzzles()
{
    return {{"wrong-way", "way-down", "shortcut", wrong_way},
            {"neither-colour", "way-down", "other-row", neither_colour},
            {"creep", "way-down", "learning-rate", creep},
            {"arrive", "way-down", "learning-rate", arrive},
            {"to-and-fro", "way-down", "learning-rate", to_and_fro},
            {"fly-off", "way-down", "learning-rate", fly_off}};
}

} // namespace model
