// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/sessions.h"

#include "cli/failure.h"
#include "cli/long_run.h"
#include "cli/output.h"
#include "cli/run_json.h"
#include "cli/summary.h"

#include "session/container.h"

namespace cli
{

namespace
{

const auto standard_output = QStringLiteral("-");

session::FileKind kind_of(std::string_view option)
{
    return option == "save" ? session::FileKind::Session : session::FileKind::History;
}

void write_history(const QByteArray& content, const QString& path, bool force)
{
    if (path == standard_output)
        return print(content);
    const auto problem =
        session::write_file(path, session::FileKind::History, content,
                            force ? session::IfOther::Replace : session::IfOther::Refuse);
    if (problem)
        throw failure(*problem, path);
}

void save(const session::Session& session, const QString& path,
          const std::optional<session::Opened>& loaded, bool force)
{
    if (path == standard_output)
        return print(session::pack(session));
    session::KnownFile file{path, {}};
    if (loaded && session::has_same_content(loaded->file.path, path)) {
        file = {path, loaded->file.content};
    }
    const session::Saved saved = session::save(
        session, file, force ? session::IfChanged::ReplaceAnything : session::IfChanged::Refuse);
    if (saved.problem)
        throw failure(*saved.problem, path);
    if (saved.note)
        warn(failure(*saved.note, path));
}

/// What speaks against an output, whatever else is written.
void check_output(const char* option, const QString& path, bool force)
{
    const auto problem = session::objection_to(path, kind_of(option));
    if (!problem || (force && session::is_of_other_kind(*problem)))
        return;
    if (problem->code == session::ProblemCode::NotNamed)
        throw Failure{QStringLiteral("--%1 names no file.").arg(QLatin1String(option))};
    QString sentence = session::sentence(*problem);
    if (session::is_of_other_kind(*problem))
        sentence += QStringLiteral(" Or say --force.");
    throw Failure{
        QStringLiteral("--%1 cannot write there. %2").arg(QLatin1String(option), sentence), path};
}

/// Standard output has room for one thing.
void check_standard_output(const Arguments& arguments)
{
    QStringList wanting;
    if (arguments.has("json"))
        wanting << QStringLiteral("--json");
    for (const char* option : {"history", "save"})
        if (arguments.text(option) == standard_output)
            wanting << QStringLiteral("--%1 -").arg(QLatin1String(option));
    if (wanting.size() > 1)
        throw Failure{QStringLiteral("%1 would both go to standard output. Name a file for one of "
                                     "them.")
                          .arg(wanting.mid(0, 2).join(QStringLiteral(" and ")))};
}

} // namespace

void check_outputs(const Arguments& arguments)
{
    check_standard_output(arguments);
    if (!arguments.has("history") && !arguments.has("save"))
        arguments.refuse({"force"}, "no file is written");
    for (const char* option : {"history", "save"}) {
        const auto path = arguments.text(option);
        if (!path || path == standard_output)
            continue;
        if (const QString name = input_name(*path); name.contains(QChar::ReplacementCharacter))
            throw Failure{QStringLiteral("--%1 names a file by bytes that are not UTF-8. Choose "
                                         "another name.")
                              .arg(QLatin1String(option)),
                          name};
        const bool saves = option == std::string_view("save");
        const bool is_read = arguments.has_file(0) &&
                             session::has_same_content(input_path(arguments.file(0)), *path);
        // A session may be saved where it was.
        if (is_read && !(saves && !session::objection_to(*path, session::FileKind::Session)))
            throw Failure{
                QStringLiteral("--%1 would replace the file that is read. Choose another name.")
                    .arg(QLatin1String(option)),
                *path};
        check_output(option, *path, arguments.has("force"));
        if (session::has_same_content(*path, QStringLiteral("/dev/stdout")))
            throw Failure{QStringLiteral("--%1 names the file that standard output goes to. Choose "
                                         "another name, or say --%1 -.")
                              .arg(QLatin1String(option)),
                          *path};
    }
    const auto history = arguments.text("history");
    const auto saved = arguments.text("save");
    if (history && saved && session::has_same_content(*history, *saved))
        throw Failure{QStringLiteral("--history and --save name one file. Name two."), *saved};
}

void check_outputs(const Arguments& arguments, const session::Opened& loaded)
{
    const auto saved = arguments.text("save");
    if (loaded.newer_format && saved && session::has_same_content(loaded.file.path, *saved))
        throw Failure{QStringLiteral("The session was saved by a newer version, and what this one "
                                     "does not know would be lost. Save it under another name."),
                      *saved};
}

session::Opened open_trained_session(const QString& path)
{
    session::Opened opened = open_session(path);
    if (!session::training_run(opened.session))
        throw Failure{
            QStringLiteral(
                "The session holds no training run. Train in it first, or use the command train."),
            input_name(path), 0, 0, BadData};
    return opened;
}

void keep_run(const model::Timeline& timeline, session::Session& session)
{
    session.lesson = model::training_lesson;
    session.runs[session.lesson] = session::run_of(timeline);
    session.lessons[session.lesson].step = timeline.computed();
}

std::vector<QCommandLineOption> result_options()
{
    return {
        option("json", "Prints one JSON object."),
        option("history", "Writes the recorded errors as CSV; - prints them instead.", "OUT.csv"),
        option("save", "Saves the session, to be resumed; - prints it instead.", "OUT.neuron"),
        option("force", "Lets --history and --save replace a file of another kind.")};
}

int deliver(const session::Session& session, const Arguments& arguments, const Account& account,
            const std::optional<session::Opened>& loaded)
{
    const bool force = arguments.has("force");
    const auto history = arguments.text("history");
    const auto saved = arguments.text("save");
    if (history)
        write_history(history_csv(session), *history, force);
    if (saved) {
        save(session, *saved, loaded, force);
        forget_checkpoint(arguments);
    }
    if (arguments.has("json"))
        print(run_json(session, account));
    else if (history != standard_output && saved != standard_output)
        print(data_summary(session, account) + run_summary(session));
    return session::training_run(session)->diverged_at ? Diverged : Done;
}

} // namespace cli
