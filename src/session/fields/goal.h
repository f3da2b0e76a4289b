// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/archives/stored.h"
#include "session/fields/input.h"
#include "session/reached_goal.h"

namespace session
{

template <class Archive>
void serialize(Archive& archive, ReachedGoal& goal, unsigned)
{
    fields(archive, goal.goal, goal.told);
}

} // namespace session

SESSION_STORES(session::ReachedGoal, 0)
