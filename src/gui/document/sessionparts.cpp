// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/document/sessionparts.h"

#include "gui/document/lessoninputs.h"

#include <algorithm>

namespace gui
{

SessionParts::Training SessionParts::Training::after(const Run& now, std::int64_t here) const
{
    if (change == Change::Other)
        return *this;
    // The longer one of the same run has all that the shorter one has.
    model::Timeline longer = now.timeline();
    longer.set_iterations(run.settings.iterations, *now.dataset());
    if (run.timeline && (*run.timeline)->computed() >= longer.computed())
        return *this;
    return {{longer.settings(), longer}, std::min(here, longer.computed()), change};
}

QStringList SessionParts::lessons() const
{
    QStringList seen;
    for (const auto& [lesson, values] : inputs)
        seen += QString::fromStdString(lesson);
    if (data || view || question) {
        // First the one that shows it to whoever is elsewhere.
        seen += trainingLesson;
        for (const model::LessonKind& kind : model::lesson_kinds()) {
            if (kind.learns_from_any_rows() && kind.id != model::training_lesson)
                seen += QString::fromUtf8(kind.id);
        }
    }
    if (answers)
        seen += QString::fromStdString(answers->lesson);
    for (const auto& [lesson, training] : trainings)
        seen += QString::fromStdString(lesson);
    return seen;
}

} // namespace gui
