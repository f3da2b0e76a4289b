// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/page/goallines.h"
#include "gui/texts/goaltext.h"
#include "gui/texts/lessontext.h"
#include "model/puzzles/puzzles.h"
#include "model/shown.h"

#include <QHash>
#include <QObject>

#include <set>

namespace gui
{

class Document;
struct Lesson;

/// The puzzles of a lesson on its page: those that the text sets at the step on screen, and those
/// that have just been solved, wherever that was.
class PageGoals : public QObject
{
    Q_OBJECT

public:
    /// \param text that of the lesson, with its goals
    /// \param sections those of the text
    PageGoals(const Lesson& lesson, Document& document, const QString& text,
              const QList<Section>& sections, GoalLines& lines);

    /// Shows what belongs to that step. In a lesson that trains it may reach something.
    void show(const model::Step& step, const model::Shown& shown);
    /// What a screen reader says of what has just been reached; empty where nothing has.
    QString announcement() const;

private:
    void look(const model::Step& step);
    void refresh();
    const session::ReachedGoal* reached(const model::Puzzle& goal) const;
    QuestionCard::Words wordsOf(const model::Puzzle& goal) const;

    const Lesson& m_lesson;
    Document& m_document;
    GoalLines& m_lines;
    QHash<QString, GoalText> m_texts;
    std::vector<const model::Puzzle*> m_goals;
    QList<Section> m_sections;
    QString m_stepId;
    model::Shown m_shown;
    /// Reached when the page last looked, and since the step on screen came there.
    std::set<std::string> m_known;
    std::set<std::string> m_news;
};

} // namespace gui
