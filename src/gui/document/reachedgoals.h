// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/goals.h"

#include <vector>

namespace gui
{

class Document;

// A goal that has been reached was shown as reached: the session keeps it with what else has been
// shown on the page of the workbench. As walking, that is not undone.

/// Those that have been reached.
std::vector<model::Goal> reachedGoals(const Document& document);
void setReached(Document& document, model::Goal goal);

} // namespace gui
