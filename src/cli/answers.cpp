// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/each_session.h"
#include "cli/output.h"
#include "cli/run_json.h"

#include "model/goals.h"
#include "model/lessons.h"
#include "model/puzzles/puzzles.h"
#include "session/judged_answer.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonDocument>

#include <cmath>

namespace cli
{

namespace
{

/// Empty where there is none.
QByteArray day(const session::GivenAnswer& given)
{
    // Beyond the years that a date can be of, there is none.
    constexpr std::int64_t most = 1'000'000;
    return given.day < 0 || given.day > most
               ? QByteArray()
               : QDate(1970, 1, 1).addDays(given.day).toString(Qt::ISODate).toUtf8();
}

QByteArray words(const model::Answer& answer)
{
    if (!answer.choice.empty())
        return QByteArray::fromStdString(answer.choice);
    return number_or_none(answer.number);
}

/// As in a listing: input_vector = [1.72, 1.23]; target = 0.
QByteArray numbers(const model::Inputs& inputs)
{
    QByteArrayList all;
    for (const auto& [name, value] : inputs) {
        QByteArrayList each;
        for (const double number : value.numbers)
            each << shortest(number);
        const QByteArray list =
            value.word.empty() ? each.join(", ") : QByteArray::fromStdString(value.word);
        all << QByteArray::fromStdString(name) + " = " +
                   (value.numbers.size() == 1 || !value.word.empty() ? list : '[' + list + ']');
    }
    return all.join("; ");
}

/// The lesson that a goal is reached in; empty where this program does not know it.
std::string_view lesson_of(const session::ReachedGoal& goal)
{
    if (const model::Puzzle* puzzle = model::find_puzzle(goal.goal))
        return puzzle->lesson;
    return model::goal_named(goal.goal) ? model::workbench_lesson : std::string_view();
}

QByteArray row(const session::GivenAnswer& given, const QString& name)
{
    const session::JudgedAnswer judged = session::judge(given);
    const QByteArrayList fields{
        csv_field(name.toStdString()),
        csv_field(judged.question ? judged.question->lesson : std::string_view()),
        csv_field(given.question),
        csv_field(given.text),
        csv_field(words(judged.right).toStdString()),
        csv_field(judged.found),
        csv_field(given.rule),
        judged.is_as_kept ? "yes" : "no",
        day(given),
        csv_field(numbers(given.numbers).toStdString())};
    return fields.join(',') + '\n';
}

/// A puzzle that was solved, or a goal of the workbench: the session keeps what is told of it, not
/// how it was found.
QByteArray row(const session::ReachedGoal& goal, const QString& name)
{
    const std::string_view lesson = lesson_of(goal);
    const QByteArrayList fields{csv_field(name.toStdString()),
                                csv_field(lesson),
                                csv_field(goal.goal),
                                {},
                                {},
                                lesson.empty() ? "unknown" : "reached",
                                "reached",
                                "yes",
                                {},
                                csv_field(numbers(goal.told).toStdString())};
    return fields.join(',') + '\n';
}

QJsonObject json(const session::ReachedGoal& goal)
{
    const std::string_view lesson = lesson_of(goal);
    return {{QStringLiteral("lesson"), lesson.empty() ? QJsonValue() : QJsonValue(text(lesson))},
            {QStringLiteral("goal"), QString::fromStdString(goal.goal)},
            {QStringLiteral("told"), inputs_json(goal.told)}};
}

QJsonObject json(const session::GivenAnswer& given)
{
    const session::JudgedAnswer judged = session::judge(given);
    const auto optional = [](const QByteArray& content) {
        return content.isEmpty() ? QJsonValue() : QJsonValue(QString::fromUtf8(content));
    };
    const model::Answer& right = judged.right;
    return {{QStringLiteral("lesson"),
             judged.question ? QJsonValue(text(judged.question->lesson)) : QJsonValue()},
            {QStringLiteral("question"), QString::fromStdString(given.question)},
            {QStringLiteral("answer"), QString::fromStdString(given.text)},
            {QStringLiteral("right"), right.choice.empty() && std::isfinite(right.number)
                                          ? QJsonValue(right.number)
                                          : optional(words(right))},
            {QStringLiteral("found"), text(judged.found)},
            {QStringLiteral("kept"), QString::fromStdString(given.rule)},
            {QStringLiteral("as_kept"), judged.is_as_kept},
            {QStringLiteral("day"), optional(day(given))},
            {QStringLiteral("numbers"), inputs_json(given.numbers)}};
}

QByteArray rows(const session::Session& session, const QString& name)
{
    QByteArray table;
    for (const session::GivenAnswer& given : session.answers)
        table += row(given, name);
    for (const session::ReachedGoal& goal : session.goals)
        table += row(goal, name);
    return table;
}

QByteArray object(const session::Session& session, const QString& name)
{
    QJsonArray answers, goals;
    for (const session::GivenAnswer& given : session.answers)
        answers.append(json(given));
    for (const session::ReachedGoal& goal : session.goals)
        goals.append(json(goal));
    return QJsonDocument(QJsonObject{{QStringLiteral("session"), name},
                                     {QStringLiteral("answers"), answers},
                                     {QStringLiteral("goals"), goals}})
        .toJson(QJsonDocument::Compact);
}

int run_answers(const Arguments& arguments)
{
    arguments.file(0);
    const QStringList sessions = named_sessions(arguments, arguments.file_count());
    if (arguments.has("json"))
        return tell_each_session(arguments, sessions, "{\"sessions\":[", object, "\n]}\n");
    return tell_each_session(
        arguments, sessions,
        "session,lesson,question,answer,right,found,kept,as_kept,day,numbers\n", rows, {});
}

} // namespace

Command answers_command()
{
    return {"answers",
            "Tells what was answered to the questions of the lessons, as CSV.",
            {QStringLiteral("SESSION...")},
            {option("json", "Prints one JSON object.")},
            run_answers};
}

} // namespace cli
