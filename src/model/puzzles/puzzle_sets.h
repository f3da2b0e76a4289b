// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/puzzles/puzzles.h"

#include <vector>

namespace model
{

/// These values of a step, to be told of a puzzle. \pre the step has them
Inputs told_of(const Step& step, std::initializer_list<std::string_view> names);

// The puzzles of each lesson, in the order of its steps.

std::vector<Puzzle> dot_product_puzzles();
std::vector<Puzzle> first_prediction_puzzles();
std::vector<Puzzle> way_down_puzzles();
std::vector<Puzzle> chain_rule_puzzles();
std::vector<Puzzle> layers_puzzles();

} // namespace model
