#include "cli/sessions.h"

#include "cli/failure.h"
#include "cli/output.h"

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

} // namespace

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
        print(run_summary(session));
}

} // namespace cli
