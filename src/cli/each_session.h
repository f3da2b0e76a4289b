// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/arguments.h"
#include "session/session.h"

#include <QByteArray>

#include <functional>

namespace cli
{

/// What is told of one session, which goes by that name: lines of a table, or a JSON object.
using TellSession = std::function<QByteArray(const session::Session&, const QString& name)>;

/// The sessions that the first `count` arguments name: a folder stands for all in it whose names
/// end in .neuron, in order. Throws Failure for a folder that has none.
QStringList named_sessions(const Arguments& arguments, int count);

/// Whether sessions are to be told of together, of `count` arguments that name them: in a table, or
/// with `--json` in a list. A folder is several.
QCommandLineOption table_option();
bool tells_in_a_table(const Arguments& arguments, int count);

/// Prints what is told of each session, between an opening and a closing, JSON
/// objects as elements of a list; of those that cannot be read, and of which `tell` throws a
/// Failure, a line on standard error each. Returns how the program ends: a Status.
int tell_each_session(const Arguments& arguments, const QStringList& sessions,
                      const QByteArray& opening, const TellSession& tell,
                      const QByteArray& closing);

} // namespace cli
