// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace monkey
{

/// The person's own files, small and nasty, by name.
QStringList fileNames();
/// Writes them there.
void writeFiles(const QString& folder);

} // namespace monkey
