// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/document/document.h"

#include <algorithm>

/// The part of the document that keeps what a person has come to: where they are, what they have
/// been shown, predicted and solved.
namespace gui
{

void Document::give(const QString& lesson, session::GivenAnswer answer)
{
    endDrag();
    SessionParts parts;
    parts.answers = {m_session.answers, lesson.toStdString()};
    parts.answers->given.push_back(std::move(answer));
    push(std::move(parts), [] { return tr("answer a question"); });
}

void Document::reach(session::ReachedGoal goal)
{
    if (session::find_goal(m_session.goals, goal.goal))
        return;
    m_session.goals.push_back(std::move(goal));
    setTrained();
    emit goalsChanged();
}

void Document::setLesson(const QString& lesson)
{
    m_session.lesson = lesson.toStdString();
    ++m_version;
}

void Document::setStep(const QString& lesson, std::int64_t step)
{
    m_session.lessons[lesson.toStdString()].step = step;
    ++m_version;
}

void Document::setFinished(const QString& lesson)
{
    m_session.lessons[lesson.toStdString()].finished = true;
    emit finished(lesson);
}

void Document::setShown(const QString& lesson, const std::string& stepId)
{
    std::vector<std::string>& shown = m_session.lessons[lesson.toStdString()].shown;
    if (std::ranges::find(shown, stepId) != shown.end())
        return;
    shown.push_back(stepId);
    ++m_version;
    emit walked();
}

std::size_t Document::furthestShown(const QString& lesson, std::span<const model::Step> walk) const
{
    const auto state = m_session.lessons.find(lesson.toStdString());
    if (walk.empty() || state == m_session.lessons.end())
        return 0;
    if (state->second.finished)
        return walk.size() - 1;
    std::size_t furthest = 0;
    for (std::size_t i = 1; i < walk.size(); ++i) {
        if (std::ranges::find(state->second.shown, walk[i].id) != state->second.shown.end())
            furthest = i;
    }
    return furthest;
}

model::Shown Document::shown(const QString& lesson, std::span<const model::Step> walk) const
{
    // Of a walk that is not kept, no step but the one on screen is ever told of.
    const auto state = m_session.lessons.find(lesson.toStdString());
    const bool isNew = state == m_session.lessons.end();
    if (walk.empty() || (!isNew && state->second.finished))
        return {};
    return {walk, isNew ? std::span<const std::string>() : state->second.shown, inputs(lesson)};
}

std::int64_t Document::step(const QString& lesson) const
{
    const auto state = m_session.lessons.find(lesson.toStdString());
    return state == m_session.lessons.end() ? 0 : state->second.step;
}

bool Document::isFinished(const QString& lesson) const
{
    const auto state = m_session.lessons.find(lesson.toStdString());
    return state != m_session.lessons.end() && state->second.finished;
}

} // namespace gui
