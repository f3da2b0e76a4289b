// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/document/reachedgoals.h"

#include "gui/document/document.h"

#include <algorithm>
#include <iterator>

namespace gui
{

std::vector<model::Goal> reachedGoals(const Document& document)
{
    std::vector<model::Goal> reached;
    std::ranges::copy_if(model::goals, std::back_inserter(reached), [&](model::Goal goal) {
        return session::find_goal(document.goals(), model::name(goal));
    });
    return reached;
}

void setReached(Document& document, model::Goal goal)
{
    document.reach({std::string(model::name(goal)), {}});
}

} // namespace gui
