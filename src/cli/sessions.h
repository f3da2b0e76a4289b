// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/account.h"
#include "cli/arguments.h"
#include "cli/input.h"

namespace cli
{

/// Opens a session that must hold a training run. Throws Failure.
session::Opened open_trained_session(const QString& path);
/// Whether it does. `name` is what it goes by. Throws Failure.
void check_trained(const session::Session& session, const QString& name);

/// Puts a run into the session, which the window then opens where the run stands.
void keep_run(const model::Timeline& timeline, session::Session& session);

/// The options `--json`, `--history`, `--save`, `--plot` and `--force` of commands that train.
std::vector<QCommandLineOption> result_options();
/// Makes sure, before anything is computed, that the files asked for can be written and that
/// nothing is lost by it: no target may be an input (but the session that is resumed, for
/// `--save`), a device, a pipe, a folder or, without `--force`, a file of another kind. `-` is
/// standard output, and takes one of them. Throws Failure.
void check_outputs(const Arguments& arguments);
/// And that a session is not saved in place of one of which this version does not know all.
void check_outputs(const Arguments& arguments, const session::Opened& loaded);
/// Writes the files that were asked for and prints the run, unless something else has standard
/// output. Returns how the program ends, after a training that ended with the status `trained`.
/// `account` is what became of the rows where they were read just now; `loaded` is what the session
/// came from, if it was opened: that file is not replaced if somebody has changed it meanwhile. One
/// that cannot be written is told, and the others are all the same.
int deliver(int trained, const session::Session& session, const Arguments& arguments,
            const Account& account, const std::optional<session::Opened>& loaded = std::nullopt);

} // namespace cli
