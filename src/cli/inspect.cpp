// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/failure.h"
#include "cli/output.h"
#include "cli/run_json.h"
#include "cli/sessions.h"
#include "cli/summary.h"

#include <QJsonArray>

namespace cli
{

namespace
{

QJsonObject lessons_json(const session::Session& session)
{
    QJsonObject lessons;
    for (const auto& [id, lesson] : session.lessons) {
        QJsonObject inputs;
        for (const auto& [name, value] : lesson.inputs) {
            QJsonArray numbers;
            for (const double number : value.numbers)
                numbers.append(number);
            inputs[QString::fromStdString(name)] =
                value.word.empty() ? QJsonValue(numbers)
                                   : QJsonValue(QString::fromStdString(value.word));
        }
        lessons[QString::fromStdString(id)] =
            QJsonObject{{QStringLiteral("step"), qint64(lesson.step)},
                        {QStringLiteral("finished"), lesson.finished},
                        {QStringLiteral("inputs"), inputs}};
    }
    return lessons;
}

QJsonObject session_json(const session::Session& session)
{
    QJsonArray features;
    for (const std::string& name : session.dataset->feature_names)
        features.append(QString::fromStdString(name));
    QJsonObject object = data_json(session);
    object[QLatin1String("lesson")] = QString::fromStdString(session.lesson);
    object[QLatin1String("lessons")] = lessons_json(session);
    object[QLatin1String("features")] = features;
    object[QLatin1String("target")] = QString::fromStdString(session.dataset->target_name);
    object[QLatin1String("run")] =
        session::training_run(session) ? QJsonValue(run_json(session)) : QJsonValue();
    return object;
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
    text += "from: " +
            (session.origin ? QByteArray::fromStdString(session.origin->path) : "the tutorial") +
            '\n';
    text += data_summary(session);
    const session::TrainingRun* run = session::training_run(session);
    if (!run)
        return text + "no training run\n";
    const model::RunSettings& settings = run->settings;
    text += "seed: " + QByteArray::number(settings.seed) +
            "\nlearning rate: " + shortest(settings.learning_rate) + "\nhidden units:";
    for (const std::size_t units : settings.hidden)
        text += ' ' + QByteArray::number(qulonglong(units));
    return text + (settings.hidden.empty() ? " none\n" : "\n") + run_summary(session);
}

int run(const Arguments& arguments)
{
    const session::Opened opened = open_session(arguments.file(0));
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
            "Tells what a session holds.",
            {QStringLiteral("SESSION")},
            {option("json", "Prints one JSON object.")},
            run};
}

} // namespace cli
