// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/document/walked.h"

#include "gui/document/document.h"

#include <algorithm>

namespace gui
{

void keepShown(Document& document, const QString& lesson, std::span<const model::Step> walk,
               const std::string& stepId)
{
    // The first step is shown to whoever comes here.
    if (walk.empty() || stepId == walk.front().id)
        return;
    document.setShown(lesson, stepId);
    const std::vector<std::string>& shown =
        document.session().lessons.at(lesson.toStdString()).shown;
    const auto isShown = [&](const model::Step& step) {
        return std::ranges::find(shown, step.id) != shown.end();
    };
    if (!document.isFinished(lesson) && std::ranges::all_of(walk.subspan(1), isShown))
        document.setFinished(lesson);
}

} // namespace gui
