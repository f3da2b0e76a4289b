// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/session.h"

namespace gui
{

/// Whether a lesson has a field for all that such a run differs in from others. What kind of target
/// it predicts goes with its rows, and no field says how often it records. Turns on its way are
/// what a person may do where a run may turn. \pre the lesson trains
bool hasFieldsFor(const model::LessonKind& lesson, const model::RunSettings& settings);

/// A run that the training has no fields for, from the console or from when the training had a
/// field for hidden units, moves to the workbench, unless there is one already: its place in the
/// run goes along, and so does whoever stands there.
void moveToWorkbench(session::Session& session);

} // namespace gui
