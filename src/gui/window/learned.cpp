// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/learned.h"

#include "gui/base/strings.h"
#include "gui/goals/goaltexts.h"
#include "gui/lessons/lessons.h"
#include "gui/texts/goaltext.h"
#include "gui/texts/lessontext.h"
#include "gui/texts/outcome.h"
#include "model/puzzles/puzzles.h"
#include "session/judged_answer.h"

#include <QLocale>

#include <algorithm>
#include <map>

namespace gui::learned
{

namespace
{

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(gui::learned)
};

using Answers = std::vector<const session::GivenAnswer*>;

Answers answersTo(const model::Question& question, const std::vector<session::GivenAnswer>& answers)
{
    Answers found;
    for (const session::GivenAnswer& given : answers) {
        if (given.question == question.id)
            found.push_back(&given);
    }
    return found;
}

/// Whether something has been predicted: who walked on, or asked to be shown, did not.
bool isPredicted(const session::GivenAnswer* given)
{
    return given->rule != model::taken_for_shown;
}

/// Whether it comes of one of the wrong rules.
bool isMistake(const session::GivenAnswer* given)
{
    const session::JudgedAnswer judged = session::judge(*given);
    return judged.question &&
           std::ranges::find(judged.question->wrong, judged.found, &model::WrongRule::id) !=
               judged.question->wrong.end();
}

QString paragraph(const QString& words)
{
    return QStringLiteral("<p style=\"margin-top:2px;margin-bottom:2px\">%1</p>").arg(words);
}

/// The three texts in one line; the last one where something was wrong.
QString told(const Outcome& outcome, bool why)
{
    QStringList parts{outcome.predicted, outcome.happened};
    if (why)
        parts << outcome.why;
    for (QString& part : parts)
        part = questiontext::html(questiontext::asSentence(part), outcome.scene);
    return inOneParagraph(parts);
}

/// What it is about, and a link to where that stands.
QString headed(const QString& html, const QString& link)
{
    return QStringLiteral("<p style=\"margin-top:12px;margin-bottom:2px\"><b>%1</b> <a "
                          "href=\"%2\">%3</a></p>")
        .arg(html, link, Texts::tr("Go there").toHtmlEscaped());
}

QString linkTo(std::string_view lesson, std::string_view step)
{
    return QStringLiteral("do:step/%1/%2").arg(toString(lesson), toString(step));
}

QString about(const model::Question& question, const QuestionText& text, const Answers& given)
{
    const Outcome outcome = outcomeOf(question, text, *given.back());
    if (outcome.scene.id.empty())
        return {};
    QString html = headed(questiontext::html(text.prompt, outcome.scene),
                          linkTo(question.lesson, question.step));
    html += paragraph(told(outcome, !outcome.isRight));
    const auto mistake = outcome.isRight ? std::ranges::find_if(given, isMistake) : given.end();
    if (mistake != given.end()) {
        const Outcome before = outcomeOf(question, text, **mistake);
        html += paragraph(Texts::tr("Seen and resolved: %1").arg(told(before, true)));
    }
    return html;
}

QString aboutQuestions(const Lesson& lesson, const QString& prose,
                       const std::vector<session::GivenAnswer>& answers)
{
    const auto texts = questiontext::parse(prose);
    QString html;
    for (const model::Question& question : model::questions()) {
        if (question.lesson != lesson.id)
            continue;
        const auto text = texts.constFind(toString(question.id));
        const Answers given = answersTo(question, answers);
        if (text != texts.cend() && std::ranges::any_of(given, isPredicted))
            html += about(question, *text, given);
    }
    if (html.isEmpty())
        return {};
    const Count count = countOf(QString::fromUtf8(lesson.id), answers);
    const QLocale locale;
    const QString share = Texts::tr("Questions right: %1 of %2")
                              .arg(locale.toString(count.right), locale.toString(count.all));
    return paragraph(share.toHtmlEscaped()) + html;
}

QString aboutGoals(const Lesson& lesson, const QString& prose,
                   const std::vector<session::ReachedGoal>& goals)
{
    const auto texts = goaltext::parse(prose);
    QString html;
    for (const session::ReachedGoal& reached : goals) {
        const model::Puzzle* goal = model::find_puzzle(reached.goal);
        if (!goal || goal->lesson != lesson.id)
            continue;
        const GoalText text = texts[toString(goal->id)];
        html += headed(questiontext::html(text.aim, {}), linkTo(goal->lesson, goal->step)) +
                paragraph(questiontext::html(text.reached, goaltext::sceneOf(reached)));
    }
    if (QString::fromUtf8(lesson.id) != QLatin1String(model::workbench_lesson))
        return html;
    const QString link = QStringLiteral("do:lesson/%1").arg(QString::fromUtf8(lesson.id));
    for (const session::ReachedGoal& reached : goals) {
        if (const auto goal = model::goal_named(reached.goal))
            html += headed(goaltexts::title(*goal).toHtmlEscaped(), link) +
                    paragraph(goaltexts::lesson(*goal).toHtmlEscaped());
    }
    return html;
}

} // namespace

Count countOf(const QString& lesson, const std::vector<session::GivenAnswer>& answers)
{
    Count count;
    for (const model::Question& question : model::questions()) {
        if (toString(question.lesson) != lesson)
            continue;
        const Answers given = answersTo(question, answers);
        // A blank is there for whoever wants to fill it: nobody has missed it.
        if (!question.is_in_walk && given.empty())
            continue;
        ++count.all;
        // As the session has it: this is asked for after every answer.
        count.right += !given.empty() && given.back()->rule == model::taken_for_right;
    }
    return count;
}

Count walkedOf(const QString& lesson, const session::Session& session)
{
    // By the walk that a lesson begins with; it is made once, where it has been begun.
    static std::map<QString, std::vector<std::string>> known;
    const model::LessonKind* kind = model::find_lesson_kind(lesson.toStdString());
    const auto state = session.lessons.find(lesson.toStdString());
    if (!kind || !kind->trace || state == session.lessons.end())
        return {};
    std::vector<std::string>& steps = known[lesson];
    if (steps.empty()) {
        for (const model::Step& step : kind->trace(model::initial_values(kind->inputs())))
            steps.push_back(step.id);
    }
    Count count{1, int(steps.size())};
    if (state->second.finished)
        count.right = count.all;
    for (std::size_t i = 1; i < steps.size() && !state->second.finished; ++i)
        count.right +=
            std::ranges::find(state->second.shown, steps[i]) != state->second.shown.end();
    return count;
}

QString html(const std::vector<session::GivenAnswer>& answers,
             const std::vector<session::ReachedGoal>& goals)
{
    QString page;
    for (const Lesson& lesson : lessons()) {
        const QString prose = lessontext::read(QString::fromUtf8(lesson.id), QStringLiteral("md"));
        const QString told =
            aboutQuestions(lesson, prose, answers) + aboutGoals(lesson, prose, goals);
        if (!told.isEmpty())
            page +=
                QStringLiteral("<h3>%1</h3>").arg(lesson.numberedTitle().toHtmlEscaped()) + told;
    }
    if (!page.isEmpty())
        return page;
    return paragraph(Texts::tr("Nothing has been predicted yet. At many steps a card below the "
                               "text asks what will come out; what you answer is told here.")
                         .toHtmlEscaped());
}

} // namespace gui::learned
