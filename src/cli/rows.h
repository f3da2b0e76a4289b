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
    /// How the targets are read as numbers, where they are laid beside the predictions.
    table::Recipe targets = {};
};

/// Makes sure that the file that a command ends with, at place `file`, is no session before it:
/// both cannot come from one stream. Throws Failure.
void check_sessions_and_rows(const Arguments& arguments, int file);
/// Reads a file as the session's own rows were read, but for what the command line says. Throws
/// Failure.
Rows read_rows(const session::Session& session, const Arguments& arguments, const Input& input);
/// Says on standard error what is doubtful about them, and which have no prediction and why.
void tell_of(const Rows& rows, const session::Session& session);

} // namespace cli
