// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace gui
{

/// Says on standard error what is wrong with how the program was started, or with what was to come
/// of it without a window. Returns the exit status of a start that is refused.
int complain(const QString& sentence);

} // namespace gui
