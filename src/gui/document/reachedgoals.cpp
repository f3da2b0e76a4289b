// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/document/reachedgoals.h"

#include "gui/document/document.h"

#include <algorithm>

namespace gui
{

namespace
{

std::string idOf(model::Goal goal)
{
    return "goal-" + std::string(model::name(goal));
}

} // namespace

std::vector<model::Goal> reachedGoals(const Document& document)
{
    std::vector<model::Goal> reached;
    const auto& lessons = document.session().lessons;
    const auto workbench = lessons.find(model::workbench_lesson);
    if (workbench == lessons.end())
        return reached;
    const std::vector<std::string>& shown = workbench->second.shown;
    for (const model::Goal goal : model::goals) {
        if (std::ranges::find(shown, idOf(goal)) != shown.end())
            reached.push_back(goal);
    }
    return reached;
}

void setReached(Document& document, model::Goal goal)
{
    document.setShown(QString::fromUtf8(model::workbench_lesson), idOf(goal));
}

} // namespace gui
