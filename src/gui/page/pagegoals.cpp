// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/page/pagegoals.h"

#include "gui/base/strings.h"
#include "gui/document/document.h"
#include "gui/page/lesson.h"

#include <algorithm>
#include <utility>

namespace gui
{

PageGoals::PageGoals(const Lesson& lesson, Document& document, const QString& text,
                     const QList<Section>& sections, GoalLines& lines)
    : QObject(&lines),
      m_lesson(lesson),
      m_document(document),
      m_lines(lines),
      m_texts(goaltext::parse(text)),
      m_sections(sections)
{
    for (const model::Puzzle& goal : model::puzzles()) {
        if (goal.lesson == lesson.id && m_texts.contains(toString(goal.id)))
            m_goals.push_back(&goal);
    }
    for (const session::ReachedGoal& goal : document.goals())
        m_known.insert(goal.goal);
    connect(&document, &Document::goalsChanged, this, &PageGoals::refresh);
}

const session::ReachedGoal* PageGoals::reached(const model::Puzzle& goal) const
{
    return session::find_goal(m_document.goals(), goal.id);
}

void PageGoals::show(const model::Step& step, const model::Shown& shown)
{
    if (m_goals.empty())
        return;
    const QString stepId = QString::fromStdString(step.id);
    if (std::exchange(m_stepId, stepId) != stepId)
        m_news.clear();
    m_shown = shown;
    look(step);
    refresh();
}

void PageGoals::look(const model::Step& step)
{
    // What fields alone reach, the document notices.
    if (!m_lesson.run)
        return;
    for (const model::Puzzle* goal : m_goals) {
        if (reached(*goal))
            continue;
        const QString id = QString::fromUtf8(m_lesson.id);
        const model::Standing attempt{m_document.lessonInputs(id),
                                      m_document.inputs(id),
                                      {&step, 1},
                                      &*m_document.run(id).dataset()};
        if (auto told = goal->reached(attempt))
            m_document.reach({std::string(goal->id), std::move(*told)});
    }
}

void PageGoals::refresh()
{
    if (m_goals.empty())
        return;
    std::set<std::string> now;
    for (const session::ReachedGoal& goal : m_document.goals()) {
        now.insert(goal.goal);
        if (!m_known.contains(goal.goal))
            m_news.insert(goal.goal);
    }
    m_known = std::move(now);
    QList<GoalLines::Line> lines;
    for (const model::Puzzle* goal : m_goals) {
        const bool isReached = reached(*goal);
        const bool isNew = isReached && m_news.contains(std::string(goal->id));
        const bool isHere = lessontext::shareSection(m_sections, m_stepId, toString(goal->step));
        if (isHere || isNew)
            lines << GoalLines::Line{toString(goal->id), wordsOf(*goal), isReached};
    }
    m_lines.show(lines);
}

QuestionCard::Words PageGoals::wordsOf(const model::Puzzle& goal) const
{
    const GoalText text = m_texts[toString(goal.id)];
    const session::ReachedGoal* kept = reached(goal);
    if (!kept)
        return {questiontext::html(text.aim, {}), questiontext::plain(text.aim, {})};
    model::Step scene = goaltext::sceneOf(*kept);
    // What the walk has still to show, it is not to be told here.
    for (model::Value& value : scene.values)
        value.withheld = m_shown.awaits(value.name);
    return {questiontext::html(text.reached, scene), questiontext::plain(text.reached, scene)};
}

QString PageGoals::announcement() const
{
    QStringList words;
    for (const model::Puzzle* goal : m_goals) {
        if (m_news.contains(std::string(goal->id)) && reached(*goal))
            words << wordsOf(*goal).plain;
    }
    return words.join(QLatin1Char(' '));
}

} // namespace gui
