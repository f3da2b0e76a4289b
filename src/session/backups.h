// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/problem.h"

#include <QString>

namespace session
{

/// What the names of session files end in.
inline constexpr QLatin1String ending(".neuron");

/// How many versions before the last are kept beside a session file.
constexpr int backups = 3;

/// The backup number 1 (the latest) to 3 of a session file, whether it exists or not.
QString backup_path(const QString& path, int number);
/// The session file that a file is a backup of, by its name; empty where it is none.
QString session_of_backup(const QString& path);
/// The latest backup there is of a session file or, of a backup, the latest that is older; empty
/// where there is none.
QString backup_behind(const QString& path);

/// What is wrong with the file at that path and what to do: sentence(problem), and where what it
/// holds cannot be used, its backup.
QString sentence(const Problem& problem, const QString& path);
/// Whether a problem lies in what a file holds, so that a backup may be whole.
bool is_of_the_content(ProblemCode code);

} // namespace session
