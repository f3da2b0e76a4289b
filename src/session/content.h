// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// What a file holds, whatever its name says.
namespace session
{

/// Whether it begins as a session does.
bool begins_as_session(const QString& path);

/// Whether it is a table of several columns, as far as its beginning tells. Not asked of large
/// files: nobody waits for the answer.
bool looks_like_table(const QString& path);

} // namespace session
