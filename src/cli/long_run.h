// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/arguments.h"

#include "session/session.h"

namespace cli
{

/// The options `--max-seconds` and `--checkpoint` of commands that train.
std::vector<QCommandLineOption> long_run_options();
/// Makes sure, before anything is computed, that they can be followed. Throws Failure.
void check_long_run(const Arguments& arguments);

/// Trains up to the settings' iterations, portion by portion: the run is the same as in one. Tells
/// how far it is where standard error is a terminal. Ends before with what there is, and says so,
/// once `--max-seconds` are over or the program is told to end (Ctrl+C, SIGTERM); told twice, it
/// ends at once. With `--checkpoint`, what there is is saved in between, beside the file of
/// `--save`, until forget_checkpoint(). The run is in the session afterwards. Returns Done or
/// Interrupted. Throws Failure.
int train_long(model::Timeline& timeline, session::Session& session, const Arguments& arguments);

/// Removes what was saved in between, now that the run is saved.
void forget_checkpoint(const Arguments& arguments);

} // namespace cli
