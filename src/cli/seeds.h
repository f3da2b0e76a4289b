// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/account.h"
#include "cli/arguments.h"

#include "model/trainer.h"
#include "session/session.h"

#include <cstdint>
#include <functional>
#include <vector>

namespace cli
{

/// `--seeds`.
QCommandLineOption seeds_option();
/// The seeds that it names, "1-30" or "1,5,9-12", in that order. Throws Failure.
std::vector<std::uint32_t> named_seeds(const Arguments& arguments);

/// Trains one run for each seed, as `--seed` would, and prints a table of what came of them, with
/// quantiles: of those that are complete, where it is told to end or out of time. `session_for`
/// makes the rows that the run with a seed learns from; once the first are made, `account` is what
/// became of rows and columns. Returns a Status. Throws Failure.
int train_seeds(const Arguments& arguments, model::RunSettings settings,
                const std::vector<std::uint32_t>& seeds,
                const std::function<session::Session(std::uint32_t)>& session_for,
                const Account& account);

} // namespace cli
