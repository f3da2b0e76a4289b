// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/session.h"

#include <vector>

namespace session
{

/// Whether the mean stands in for what is asked, for each of table::asked_columns(): the person has
/// said that there is no value, or the file has none for that row, as far as its ledger tells.
/// \pre the row exists
std::vector<bool> filled_answers(const Session& session);

} // namespace session
