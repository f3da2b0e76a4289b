// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/detection.h"
#include "table/problem.h"

#include <QString>

namespace gui
{

/// What is wrong and what to do, in the language of the window. Plain text.
QString problemText(const table::Problem& problem);
/// The same with the line in front where there is one: "Line 12: …".
QString problemTextWithPlace(const table::Problem& problem);
/// What was found out about how a file is written, and how sure that is, in a sentence or two.
QString detectionText(const table::Detection& detection);
/// "comma", "semicolon", …, or the character itself.
QString delimiterText(char delimiter);
/// What parts the values in the file, which may be two characters.
QString delimiterText(const table::Detection& detection);

} // namespace gui
