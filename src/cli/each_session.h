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

/// Whether several sessions are to be told of together, of `count` that are named: in a table, or
/// with `--json` in a list.
QCommandLineOption table_option();
bool tells_in_a_table(const Arguments& arguments, int count);

/// Prints what is told of each of the first `count` files, between an opening and a closing, JSON
/// objects as elements of a list; of those that cannot be read, and of which `tell` throws a
/// Failure, a line on standard error each. Returns how the program ends: a Status.
int tell_each_session(const Arguments& arguments, int count, const QByteArray& opening,
                      const TellSession& tell, const QByteArray& closing);

} // namespace cli
