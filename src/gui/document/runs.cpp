// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/document/runs.h"

#include "gui/document/lessoninputs.h"
#include "model/option_inputs.h"
#include "model/recording.h"

#include <algorithm>

namespace gui
{

Runs::Runs(const session::Session& session, const LessonInputs& inputs)
    : m_session(session), m_inputs(inputs)
{
    for (const model::LessonKind& lesson : model::lesson_kinds()) {
        if (!lesson.run)
            continue;
        const auto [made, isNew] = m_runs.try_emplace(lesson.id, *lesson.run, wanted(lesson),
                                                      session::rows_of(session, lesson).pointer());
        connect(&made->second.run, &Run::advanced, this, &Runs::advanced);
    }
}

model::RunSettings Runs::wanted(const model::LessonKind& lesson) const
{
    const session::Shared<model::Dataset> rows = session::rows_of(m_session, lesson);
    const model::RunSettings begun{.output = outputOf(lesson, m_session.origin)};
    model::RunSettings settings = model::possible_with(
        lesson.run->settings(m_inputs.values(QString::fromUtf8(lesson.id)), begun), rows);
    settings.record_every = model::usual_recording(settings, rows);
    return settings;
}

model::Output outputOf(const model::LessonKind& lesson,
                       const std::optional<session::DataOrigin>& origin)
{
    return lesson.takes_numbers() && session::are_of_numbers(origin) ? model::Output::Number
                                                                     : model::Output::Classes;
}

void Runs::pauseAll()
{
    for (auto& [lesson, each] : m_runs)
        each.run.pause();
}

void Runs::restore(const std::string& lesson, const RunState& state)
{
    Run& run = of(lesson);
    const model::LessonKind& kind = *model::find_lesson_kind(lesson);
    run.restore(state,
                kind.brings_rows() ? run.dataset() : session::rows_of(m_session, kind).pointer());
}

bool Runs::dependOnRows() const
{
    return std::ranges::any_of(m_runs, [this](const auto& each) {
        return session::can_use_rows(m_session, *model::find_lesson_kind(each.first)) &&
               each.second.run.timeline().computed() > 0;
    });
}

void Runs::keep(const std::string& lesson)
{
    OfLesson& each = m_runs.at(lesson);
    if (!each.kept)
        each.kept = {each.run.number(), session::run_of(each.run.timeline())};
}

std::map<std::string, session::TrainingRun> Runs::kept() const
{
    std::map<std::string, session::TrainingRun> now;
    for (const auto& [lesson, each] : m_runs) {
        if (!each.kept)
            continue;
        const model::Timeline& timeline = each.run.timeline();
        if (each.kept->number != each.run.number() ||
            each.kept->run.latest.iteration != timeline.computed() ||
            each.kept->run.diverged_at != timeline.diverged_at())
            each.kept = {each.run.number(), session::run_of(timeline)};
        now.emplace(lesson, each.kept->run);
    }
    return now;
}

void Runs::replace(std::map<std::string, session::TrainingRun> runs)
{
    for (auto& [lesson, each] : m_runs) {
        const auto found = runs.find(lesson);
        if (found == runs.end()) {
            restore(lesson, {wanted(*model::find_lesson_kind(lesson))});
            each.kept.reset();
        } else {
            restore(lesson, {found->second.settings, session::timeline_of(found->second)});
            each.kept = {each.run.number(), std::move(found->second)};
        }
    }
}

} // namespace gui
