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
/// What has become of all rows and lines, how many features there are, and what 0 and 1 mean.
/// \param keptOut how many lines of the file are no rows. \pre it was prepared
QString outcomeText(const PrepareOutcome& outcome, std::size_t keptOut);

} // namespace gui
