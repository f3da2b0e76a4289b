// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/sessions.h"

#include "cli/failure.h"
#include "cli/output.h"

#include "session/container.h"

#include <QFileInfo>
#include <QSaveFile>

namespace cli
{

namespace
{

void write_file(const QString& path, const QByteArray& content)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.commit())
        throw Failure{QStringLiteral("The file cannot be written (%1). Choose another place.")
                          .arg(file.errorString()),
                      path};
}

void save(const session::Session& session, const QString& path,
          const std::optional<session::Opened>& loaded)
{
    session::KnownFile file{path, {}};
    if (loaded && session::is_same_file(loaded->file.path, path)) {
        if (loaded->newer_format)
            throw Failure{QStringLiteral("The session was saved by a newer version, and what this "
                                         "one does not know would be lost. Save it under another "
                                         "name."),
                          path};
        file = loaded->file;
    }
    const session::Saved saved = session::save(session, file);
    if (saved.problem)
        throw failure(*saved.problem, path);
    if (saved.note)
        warn(failure(*saved.note, path));
}

bool is_session(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QByteArray beginning = file.read(session::header_size);
    const auto header = session::read_header(beginning, std::uint64_t(file.size()));
    // Even a damaged session or one of a later version is more than a list of numbers.
    return header || header.problem().code != session::ProblemCode::NotASession;
}

void check_output(const char* option, const QString& path)
{
    const QFileInfo target(path);
    const auto refuse = [&](const QString& why) {
        throw Failure{QStringLiteral("--%1 cannot write there: %2 Choose another place.")
                          .arg(QLatin1String(option), why),
                      path};
    };
    if (path.isEmpty())
        throw Failure{QStringLiteral("--%1 names no file.").arg(QLatin1String(option))};
    if (target.exists() && !target.isFile())
        refuse(target.isDir() ? QStringLiteral("this is a folder.")
                              : QStringLiteral("this is a device or a pipe."));
    const QFileInfo folder(QFileInfo(session::resolved(path)).path());
    if (!folder.isDir())
        refuse(QStringLiteral("there is no folder %1.").arg(folder.filePath()));
    if (!folder.isWritable())
        refuse(QStringLiteral("you may not write in the folder."));
}

} // namespace

void check_outputs(const Arguments& arguments)
{
    for (const char* option : {"history", "save"}) {
        const auto path = arguments.text(option);
        if (!path)
            continue;
        check_output(option, *path);
        const bool saves = option == std::string_view("save");
        if (arguments.has_file(0) && session::is_same_file(arguments.file(0), *path) &&
            !(saves && is_session(*path)))
            throw Failure{
                QStringLiteral("--%1 would replace the file that is read. Choose another name.")
                    .arg(QLatin1String(option)),
                *path};
        if (!saves && is_session(*path))
            throw Failure{QStringLiteral("--history would replace a session. Choose another name."),
                          *path};
    }
    const auto history = arguments.text("history");
    const auto saved = arguments.text("save");
    if (history && saved && session::is_same_file(*history, *saved))
        throw Failure{QStringLiteral("--history and --save name one file. Name two."), *saved};
}

session::Opened open_session(const QString& path)
{
    session::Result<session::Opened> opened = session::open(path);
    if (!opened)
        throw failure(opened.problem(), path);
    return std::move(*opened);
}

session::Opened open_trained_session(const QString& path)
{
    session::Opened opened = open_session(path);
    if (!opened.session.run)
        throw Failure{
            QStringLiteral(
                "The session holds no training run. Train in it first, or use the command train."),
            path};
    return opened;
}

void keep_run(const model::Timeline& timeline, session::Session& session)
{
    session.run = session::run_of(timeline);
    session.lesson = "training";
    session.lessons[session.lesson].step = timeline.computed();
}

std::vector<QCommandLineOption> result_options()
{
    return {option("json", "Prints one JSON object."),
            option("history", "Writes the recorded errors as CSV.", "OUT.csv"),
            option("save", "Saves the session, to be resumed.", "OUT.neuron")};
}

void deliver(const session::Session& session, const Arguments& arguments,
             const std::optional<session::Opened>& loaded)
{
    if (const auto path = arguments.text("history"))
        write_file(*path, history_csv(session));
    if (const auto path = arguments.text("save"))
        save(session, *path, loaded);
    if (arguments.has("json"))
        print(run_json(session));
    else
        print(data_summary(session) + run_summary(session));
}

} // namespace cli
