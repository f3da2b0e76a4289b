// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/goals.h"

#include <vector>

namespace gui
{

class Document;

// The session keeps goals of the workbench beside the puzzles of the lessons, by their names.

/// Those that have been reached.
std::vector<model::Goal> reachedGoals(const Document& document);
void setReached(Document& document, model::Goal goal);

} // namespace gui
