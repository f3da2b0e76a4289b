// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/session.h"

#include <QByteArray>
#include <QString>

#include <cstddef>

namespace cli
{

/// How many different questions were answered, and how many of them right the last time, worked
/// out anew.
struct Answered {
    std::size_t questions = 0;
    std::size_t right = 0;
};
Answered answered_in(const session::Session& session);

/// The names of what session_row() says, as a line of CSV.
QByteArray session_row_header();
/// A session as a line of CSV: how far its lessons and its training are, what came of it, and how
/// many questions were answered and goals reached. What it does not have is empty. `name` stands
/// first.
QByteArray session_row(const session::Session& session, const QString& name);

} // namespace cli
