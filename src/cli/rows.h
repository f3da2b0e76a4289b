// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/arguments.h"
#include "cli/input.h"
#include "session/session.h"
#include "table/recipe.h"

namespace cli
{

/// The rows of a file, as a session's network takes them.
struct Rows {
    QString file;
    table::Table table;
    table::Recipe recipe;
    table::Inputs inputs;
    /// Whether the command line says what stands for a missing value.
    bool names_marks = false;
};

/// The session that a command begins with and the file behind it, which cannot both come from one
/// stream. The session holds a training run. Throws Failure.
session::Opened open_session_for_rows(const Arguments& arguments);
/// Reads that file as the session's own rows were read, but for what the command line says. Throws
/// Failure.
Rows read_rows(const session::Session& session, const Arguments& arguments);
/// Says on standard error what is doubtful about them, and which have no prediction and why.
void tell_of(const Rows& rows, const session::Session& session);

} // namespace cli
