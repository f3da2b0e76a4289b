// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/trainer.h"

#include <optional>

/// How much work a run is, told before anybody waits for it.
namespace model
{

/// Multiplications and additions of an iteration: forward and backward through every weight for
/// each row of its update, and its share of the looks at all rows that the history takes.
/// \pre settings and dataset are valid
double operations_per_iteration(const RunSettings& settings, const Dataset& rows);

/// Whoever looks on sees nothing move where a run makes fewer iterations a second.
inline constexpr double slowest = 10;

/// About how many iterations a second a usual machine makes, where they are fewer than that.
std::optional<double> iterations_a_second_if_slow(const RunSettings& settings, const Dataset& rows);

} // namespace model
