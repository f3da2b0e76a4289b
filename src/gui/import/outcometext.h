// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/import/jobs/preparejob.h"

#include <QString>

namespace gui
{

/// "18 of 60 rows have gaps and are left out.", and how many rows have no target; nothing where all
/// rows are whole.
QString gapsText(const PrepareOutcome& outcome, std::size_t rows);
/// How many rows have gaps, filled or left out.
std::size_t rowsWithGaps(const table::Prepared& prepared);
/// How many rows and features there are, and what 0 and 1 mean. \pre it was prepared
QString outcomeText(const PrepareOutcome& outcome);

} // namespace gui
