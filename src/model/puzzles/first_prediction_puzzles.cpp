// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/puzzles/puzzle_sets.h"

namespace model
{

namespace
{

/// By weights and bias alone: other rows or targets would be another question.
std::optional<Inputs> both_rows_right(const Standing& standing)
{
    const Step& last = standing.walk.back();
    if (!standing.has_changed_only({"weights_1", "bias"}) || !last.holds("both-right"))
        return std::nullopt;
    return told_of(last, {"weights_1", "bias", "prediction", "second_prediction"});
}

} // namespace

std::vector<Puzzle> first_prediction_puzzles()
{
    return {{"both-rows-right", "first-prediction", "second-row-verdict", both_rows_right}};
}

} // namespace model
