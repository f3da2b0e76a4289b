// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dataset.h"
#include "model/trainer.h"

namespace model
{

/// How many iterations lie between two recordings where nobody says: 100 as in the tutorial, or, of
/// many rows or iterations, the first of 500, 1,000, 5,000, 10,000 and so on with which recording,
/// a look at every row, takes no more than about a tenth of the time. Each of these is a multiple
/// of those before, so that a run that goes on for longer can leave out what it need not have
/// recorded. \pre the settings are valid, but for what they say of recording
std::int64_t usual_recording(const RunSettings& settings, const Dataset& rows);

/// The settings of a run that takes another's place, maybe on other rows: where that one recorded
/// as often as is usual, this one does, too; where somebody chose otherwise, it stays chosen.
RunSettings recorded_after(const RunSettings& before, const Dataset& rows_before,
                           RunSettings settings, const Dataset& rows);

} // namespace model
