// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/document/runplaces.h"

namespace gui
{

bool hasFieldsFor(const model::LessonKind& lesson, const model::RunSettings& settings)
{
    if (!settings.turns.empty())
        return lesson.run->turns && hasFieldsFor(lesson, model::as_it_goes_on(settings));
    model::Inputs fields = lesson.run->values(settings);
    fields.merge(model::initial_values(lesson.inputs()));
    model::RunSettings before;
    if (lesson.takes_numbers())
        before.output = settings.output;
    before.record_every = settings.record_every;
    model::RunSettings said = lesson.run->settings(fields, before);
    // Of a single neuron, nobody asks what hidden layers would do.
    if (settings.hidden.empty())
        said.activations = settings.activations;
    return said == settings;
}

void moveToWorkbench(session::Session& session)
{
    const auto run = session.runs.find(model::training_lesson);
    // A number is predicted by one run only: the one that has come furthest.
    const auto other = session.runs.find(model::workbench_lesson);
    if (run != session.runs.end() && other != session.runs.end() &&
        session::are_of_numbers(session.origin) &&
        run->second.settings.output == model::Output::Number) {
        const bool isFurther = run->second.latest.iteration > other->second.latest.iteration;
        session.runs.erase(isFurther ? other : run);
        if (!isFurther)
            return;
    }
    if (run == session.runs.end() || session.runs.contains(model::workbench_lesson) ||
        hasFieldsFor(*model::find_lesson_kind(model::training_lesson), run->second.settings))
        return;
    auto moved = session.runs.extract(run);
    moved.key() = model::workbench_lesson;
    session.runs.insert(std::move(moved));
    if (const auto left = session.lessons.find(model::training_lesson);
        left != session.lessons.end())
        session.lessons[model::workbench_lesson].step = std::exchange(left->second.step, 0);
    if (session.lesson == model::training_lesson)
        session.lesson = model::workbench_lesson;
}

} // namespace gui
