// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/arguments.h"
#include "session/session.h"

namespace cli
{

/// Predicts the row that `--set NAME=VALUE` tells column by column, and says what it is made of.
/// Throws Failure where a column has no value or one that is no good. \pre the session has a run
void predict_one(const session::Session& session, const Arguments& arguments);

} // namespace cli
