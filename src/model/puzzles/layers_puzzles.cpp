// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/puzzles/puzzle_sets.h"

namespace model
{

namespace
{

/// By lines that the person has placed.
std::optional<Inputs> two_lines_vote(const Standing& standing)
{
    const Step& step = *standing.step("two-lines");
    const bool has_moved = standing.has_changed("line_1") || standing.has_changed("line_2");
    if (!has_moved || !step.holds("right"))
        return std::nullopt;
    return told_of(step, {"line_1_weights", "line_1_bias", "line_2_weights", "line_2_bias"});
}

} // namespace

std::vector<Puzzle> layers_puzzles()
{
    return {{"two-lines-vote", "layers", "two-lines", two_lines_vote}};
}

} // namespace model
