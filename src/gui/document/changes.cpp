// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/document/changes.h"

#include "gui/document/axes.h"
#include "gui/document/lessoninputs.h"
#include "gui/document/runs.h"
#include "model/option_inputs.h"
#include "model/puzzles/puzzles.h"
#include "model/recording.h"
#include "model/row_inputs.h"

#include <algorithm>

namespace gui
{

SessionParts Changes::ofInputs(const QString& lesson, model::Inputs inputs) const
{
    SessionParts parts;
    const std::string id = lesson.toStdString();
    if (const model::LessonKind* kind = LessonInputs::kind(lesson); kind && kind->run) {
        const Run& run = m_runs.of(id);
        const model::RunSettings now = model::as_it_goes_on(run.settings());
        const model::RunSettings settings = model::possible_with(
            kind->run->settings(m_inputs.values(lesson, inputs), now), *run.dataset());
        // An answer to an exercise, say, leaves the run alone.
        if (settings != now) {
            const RunState state = run.with(settings, step(id));
            using enum SessionParts::Training::Change;
            // A shorter one may go on with other rates from its end.
            const bool isSame =
                run.isSame(settings) && state.settings.turns == run.settings().turns;
            parts.trainings[id] = {state, state.timeline ? step(id) : 0, isSame ? Same : Other};
        }
        // No field says what the run can't have of its rows.
        inputs = LessonInputs::withSettings(lesson, std::move(inputs), settings);
    }
    parts.inputs[id] = std::move(inputs);
    return parts;
}

SessionParts Changes::ofTurn(const QString& lesson, model::Turn turn) const
{
    const std::string id = lesson.toStdString();
    const Run& run = m_runs.of(id);
    const std::int64_t iteration = turn.iteration;
    model::Timeline timeline = run.timeline();
    timeline.take(std::move(turn), *run.dataset());
    SessionParts parts;
    parts.trainings[id] = {{timeline.settings(), timeline}, iteration};
    return parts;
}

SessionParts Changes::ofEdit(const QString& lesson, model::Inputs inputs) const
{
    std::vector<session::ReachedGoal> goals = goalsBy(lesson, inputs);
    SessionParts parts = ofInputs(lesson, std::move(inputs));
    parts.goals = std::move(goals);
    return parts;
}

std::vector<session::ReachedGoal> Changes::goalsBy(const QString& lesson,
                                                   const model::Inputs& inputs) const
{
    // Of a lesson that trains no walk is kept: it is training that reaches its goals.
    const model::LessonKind* kind = LessonInputs::kind(lesson);
    if (!kind || !kind->trace)
        return {};
    std::vector<const model::Puzzle*> open;
    for (const model::Puzzle& goal : model::puzzles()) {
        if (goal.lesson == kind->id && !session::find_goal(m_session.goals, goal.id))
            open.push_back(&goal);
    }
    if (open.empty())
        return {};
    model::Inputs fields = m_inputs.values(lesson, inputs);
    const model::Trace walk = kind->trace(fields);
    const model::Standing attempt{m_inputs.of(lesson), std::move(fields), walk};
    std::vector<session::ReachedGoal> reached;
    for (const model::Puzzle* goal : open) {
        if (auto told = goal->reached(attempt))
            reached.push_back({std::string(goal->id), std::move(*told)});
    }
    return reached;
}

SessionParts Changes::ofRows(const session::Shared<model::Dataset>& dataset,
                             model::RowSummary summary,
                             std::optional<session::DataOrigin> origin) const
{
    SessionParts parts;
    session::Session after;
    after.dataset = dataset;
    after.origin = std::move(origin);
    for (const model::LessonKind& kind : model::lesson_kinds()) {
        if (!kind.learns_from_any_rows())
            continue;
        const Run& run = m_runs.of(kind.id);
        const session::Shared<model::Dataset> rows = session::rows_of(after, kind);
        const QString id = QString::fromUtf8(kind.id);
        const model::Inputs fields = m_inputs.values(id);
        model::RunSettings before = model::as_it_goes_on(run.settings());
        // A number is predicted where the rows were prepared for it, and nowhere else.
        before.output = outputOf(kind, after.origin);
        model::RunSettings wanted = model::possible_with(kind.run->settings(fields, before), rows);
        // No field says what the run can't have of its rows.
        if (const auto state = m_session.lessons.find(kind.id); state != m_session.lessons.end()) {
            model::Inputs left = LessonInputs::withSettings(id, state->second.inputs, wanted);
            if (left != state->second.inputs)
                parts.inputs[kind.id] = std::move(left);
        }
        wanted = model::recorded_after(run.settings(), *run.dataset(), std::move(wanted), rows);
        // The same start is one of as many inputs.
        if (rows->features() == run.dataset()->features())
            wanted = model::with_start_of(std::move(wanted), run.settings());
        // The same rows, perhaps from another file, are learned from as before.
        const bool areTheSame = rows == *run.dataset() && wanted.output == run.settings().output;
        using enum SessionParts::Training::Change;
        parts.trainings[kind.id] = areTheSame
                                       ? SessionParts::Training{run.state(), step(kind.id), Same}
                                       : SessionParts::Training{RunState{wanted}, 0, Other};
    }
    session::ViewState view;
    const Axes axes = usualAxes(dataset);
    view.horizontal_feature = std::int64_t(axes.across);
    view.vertical_feature = std::int64_t(axes.up);
    // Chosen rows belong to the dataset they were chosen from.
    for (const auto& [id, state] : m_session.lessons) {
        const QString lesson = QString::fromStdString(id);
        if (!m_inputs.chosenRows(lesson).empty())
            parts.inputs[id] = m_inputs.withRows(lesson, {}, dataset, summary);
    }
    // The lesson on screen goes on with the first of the person's rows.
    const QString onScreen = QString::fromStdString(m_session.lesson);
    const model::LessonKind* lesson = LessonInputs::kind(onScreen);
    if (after.origin && lesson && lesson->rows > 0 && session::can_use_rows(after, *lesson)) {
        const auto rows = model::rows_from(dataset, summary, 0, lesson->rows);
        parts.inputs[m_session.lesson] = m_inputs.withRows(onScreen, rows, dataset, summary);
    }
    parts.data = {dataset, std::move(summary), std::move(after.origin), std::move(view)};
    return parts;
}

std::int64_t Changes::step(const std::string& lesson) const
{
    const auto state = m_session.lessons.find(lesson);
    return state == m_session.lessons.end() ? 0 : state->second.step;
}

} // namespace gui
