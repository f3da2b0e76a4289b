// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/session.h"

#include <QByteArray>
#include <QString>

namespace cli
{

/// The names of what session_row() says, as a line of CSV.
QByteArray session_row_header();
/// A session as a line of CSV: how far its lessons and its training are and what came of it. What
/// it does not have is empty. `name` stands first.
QByteArray session_row(const session::Session& session, const QString& name);

} // namespace cli
