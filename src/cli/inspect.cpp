// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/each_session.h"
#include "cli/failure.h"
#include "cli/output.h"
#include "cli/run_json.h"
#include "cli/session_row.h"
#include "cli/sessions.h"
#include "cli/summary.h"

#include "model/run_options.h"
#include "session/plane_rows.h"

#include <QJsonArray>

namespace cli
{

namespace
{

QJsonObject lessons_json(const session::Session& session)
{
    QJsonObject lessons;
    for (const auto& [id, lesson] : session.lessons) {
        lessons[QString::fromStdString(id)] =
            QJsonObject{{QStringLiteral("step"), qint64(lesson.step)},
                        {QStringLiteral("finished"), lesson.finished},
                        {QStringLiteral("inputs"), inputs_json(lesson.inputs)}};
    }
    return lessons;
}

LargeObject session_json(const session::Session& session)
{
    QJsonArray features;
    for (const std::string& name : session.dataset->feature_names)
        features.append(QString::fromStdString(name));
    QJsonArray goals;
    for (const session::ReachedGoal& reached : session.goals)
        goals.append(QString::fromStdString(reached.goal));
    const Answered answered = answered_in(session);
    QJsonObject object = data_json(session);
    object[QLatin1String("questions")] = qint64(answered.questions);
    object[QLatin1String("right")] = qint64(answered.right);
    object[QLatin1String("goals")] = goals;
    object[QLatin1String("lesson")] = QString::fromStdString(session.lesson);
    object[QLatin1String("lessons")] = lessons_json(session);
    object[QLatin1String("features")] = features;
    object[QLatin1String("target")] = QString::fromStdString(session.dataset->target_name);
    if (!session::training_run(session)) {
        object[QLatin1String("run")] = QJsonValue();
        return {object};
    }
    return {object, {{QStringLiteral("run"), [&session](const Write& write) {
                          write_json(run_json(session), write);
                      }}}};
}

/// A line for each option that is not as it is if left out, and of which no other line tells.
QByteArray other_options(const model::RunSettings& settings)
{
    QByteArray text;
    for (const char* name : {"output", "loss", "batch", "l1", "l2", "derive"}) {
        const model::RunOption& option = *model::find_run_option(name);
        const model::InputValue value = option.get(settings);
        if (value == model::initial_value(option.kind))
            continue;
        QByteArray said = QByteArray::fromStdString(value.word);
        if (said.isEmpty())
            said = option.zero && value.number() == 0 ? QByteArray(option.zero)
                                                      : shortest(value.number());
        text += QByteArray(name) + ": " + said + '\n';
    }
    return text;
}

/// Where the rows are from: a file, or where nobody has to look for one.
QByteArray place_of_rows(const session::Session& session)
{
    if (!session.origin)
        return "the tutorial";
    const std::string_view points = session::name_of_points(session.origin->path);
    if (points.empty())
        return QByteArray::fromStdString(session.origin->path);
    return points == "drawn" ? QByteArray("drawn points")
                             : "the pattern " + QByteArray(points.data(), qsizetype(points.size()));
}

QByteArray summary(const session::Session& session)
{
    QByteArray text = "lesson: " + QByteArray::fromStdString(session.lesson) + '\n';
    for (const auto& [id, lesson] : session.lessons) {
        text += "  " + QByteArray::fromStdString(id) + ": step " +
                QByteArray::number(qint64(lesson.step) + 1) +
                (lesson.finished ? ", finished" : "") +
                (lesson.inputs.empty() ? "" : ", with values of one's own") + '\n';
    }
    if (const Answered answered = answered_in(session); answered.questions > 0)
        text += "questions: " + QByteArray::number(qulonglong(answered.questions)) + " answered, " +
                QByteArray::number(qulonglong(answered.right)) + " of them right\n";
    if (!session.goals.empty())
        text += "goals: " + QByteArray::number(qulonglong(session.goals.size())) + " reached\n";
    text += "from: " + place_of_rows(session) + '\n';
    text += data_summary(session);
    const session::TrainingRun* run = session::training_run(session);
    if (!run)
        return text + "no training run\n";
    const model::RunSettings& settings = run->settings;
    text += "seed: " + QByteArray::number(settings.seed) +
            "\nlearning rate: " + shortest(settings.learning_rate) + "\nhidden units:";
    for (const std::size_t units : settings.hidden)
        text += ' ' + QByteArray::number(qulonglong(units));
    return text + (settings.hidden.empty() ? " none\n" : "\n") + other_options(settings) +
           run_summary(session);
}

/// One table of many sessions, or a list.
int run_for_many(const Arguments& arguments)
{
    const QStringList sessions = named_sessions(arguments, arguments.file_count());
    if (!arguments.has("json"))
        return tell_each_session(arguments, sessions, session_row_header(), session_row, {});
    const auto tell = [](const session::Session& session, const QString& name) {
        LargeObject object = session_json(session);
        object.small[QLatin1String("session")] = name;
        QByteArray text;
        write_json(object, [&text](const QByteArray& piece) { text += piece; });
        return text;
    };
    return tell_each_session(arguments, sessions, "[", tell, "\n]\n");
}

int run_inspect(const Arguments& arguments)
{
    const QString first = arguments.file(0);
    if (tells_in_a_table(arguments, arguments.file_count()))
        return run_for_many(arguments);
    const session::Opened opened = open_session(first);
    if (arguments.has("json"))
        print(session_json(opened.session));
    else
        print(summary(opened.session));
    return Done;
}

} // namespace

Command inspect_command()
{
    return {"inspect",
            "Tells what a session holds; of several, makes one table as CSV.",
            {QStringLiteral("SESSION...")},
            {option("json", "Prints one JSON object; of several sessions, a list of them."),
             table_option()},
            run_inspect};
}

} // namespace cli
