// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/arguments.h"
#include "session/file.h"

namespace cli
{

/// Opens a session. Throws Failure.
session::Opened open_session(const QString& path);
/// Opens a session that must hold a training run. Throws Failure.
session::Opened open_trained_session(const QString& path);

/// Puts a run into the session, which the window then opens where the run stands.
void keep_run(const model::Timeline& timeline, session::Session& session);

/// The options `--json`, `--history` and `--save` of commands that train.
std::vector<QCommandLineOption> result_options();
/// Makes sure, before anything is computed, that the files asked for can be written and that
/// nothing is lost by it: no target may be an input (but the session that is resumed, for
/// `--save`), a device, a pipe or a folder, and `--history` replaces no session. Throws Failure.
void check_outputs(const Arguments& arguments);
/// Prints a run and writes the files that were asked for. `loaded` is what the session came from,
/// if it was opened: that file is not replaced if somebody has changed it meanwhile, nor if this
/// version does not know all that is in it. Throws Failure.
void deliver(const session::Session& session, const Arguments& arguments,
             const std::optional<session::Opened>& loaded = std::nullopt);

} // namespace cli
