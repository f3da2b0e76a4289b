// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/arguments.h"

#include "model/run_options.h"
#include "session/plane_rows.h"

#include <optional>

namespace cli
{

/// The options of a run, as the console has them.
std::vector<QCommandLineOption> run_options();
/// The settings that they ask for. Throws Failure.
model::RunSettings run_settings(const Arguments& arguments);
/// The points to learn from that --setup says; nothing where it says none. Throws Failure.
std::optional<session::PatternPoints> points_of_setup(const Arguments& arguments);

} // namespace cli
