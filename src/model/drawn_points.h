// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dataset.h"

#include <array>
#include <optional>

/// Rows of two features that a person draws: changed rows are other rows, those before stay as they
/// were.
namespace model
{

/// More would hide each other, and be moved no more in a breath.
inline constexpr std::size_t most_drawn_points = 500;

/// With one more row to learn from, the last one.
Dataset with_point(const Dataset& rows, const std::array<double, 2>& at, bool one);
/// With a row elsewhere. \pre it exists
Dataset with_point_moved(const Dataset& rows, std::size_t row, const std::array<double, 2>& to);
/// Without a row; nothing where none would be left to learn from. \pre it exists
std::optional<Dataset> without_point(const Dataset& rows, std::size_t row);

/// How many places have rows of both classes: nobody gets those right.
std::size_t contradictions(const Dataset& rows);

} // namespace model
