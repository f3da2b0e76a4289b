// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// The lessons that the person has walked to their ends, in whatever session: a session has ticks
/// of its own, and no session takes one of these away.
namespace gui::progress
{

bool isFinished(const QString& lesson);
/// Whether that is news.
bool addFinished(const QString& lesson);

} // namespace gui::progress
