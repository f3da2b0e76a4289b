// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/puzzles/puzzle_sets.h"

namespace model
{

namespace
{

/// A step downhill for one row, and so long that the other one is wrong after it.
std::optional<Inputs> spoil_the_other(const Standing& standing)
{
    const Step& step = *standing.step("update");
    const bool spoils = step.holds("other-was-right") && !step.holds("spares-other");
    if (!standing.has_changed("learning_rate") || !spoils || !step.holds("update-helps"))
        return std::nullopt;
    return told_of(step,
                   {"learning_rate", "error", "new_error", "other_before", "other_prediction"});
}

} // namespace

std::vector<Puzzle> chain_rule_puzzles()
{
    return {{"spoil-the-other", "chain-rule", "update", spoil_the_other}};
}

} // namespace model
