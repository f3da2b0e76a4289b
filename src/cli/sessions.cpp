// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/sessions.h"

#include "cli/curve.h"
#include "cli/failure.h"
#include "cli/long_run.h"
#include "cli/output.h"
#include "cli/outputs.h"
#include "cli/quality.h"
#include "cli/run_json.h"
#include "cli/summary.h"

#include "platform/terminal.h"
#include "session/container.h"

#include <algorithm>
#include <array>

namespace cli
{

namespace
{

const Output history{"history", session::FileKind::History};
const Output saved_session{"save", session::FileKind::Session};
const Output plot{"plot", session::FileKind::Curve};

void save(const session::Session& session, const QString& path,
          const std::optional<session::Opened>& loaded, bool force)
{
    if (is_standard_output(path))
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

} // namespace

void check_outputs(const Arguments& arguments)
{
    const QString plotted = arguments.text("plot").value_or(QString());
    for (const char* other : {".png", ".jpg", ".jpeg", ".gif", ".webp", ".pdf"})
        if (plotted.endsWith(QLatin1String(other), Qt::CaseInsensitive))
            throw Failure{QStringLiteral("--plot draws an SVG picture, which no program looks for "
                                         "in there. Choose a name that ends in .svg."),
                          plotted};
    check_outputs(arguments, {history, saved_session, plot});
}

void check_outputs(const Arguments& arguments, const session::Opened& loaded)
{
    const auto saved = arguments.text("save");
    if (loaded.newer_format && saved && session::has_same_content(loaded.file.path, *saved))
        throw Failure{QStringLiteral("The session was saved by a newer version, and what this one "
                                     "does not know would be lost. Save it under another name."),
                      *saved};
}

void check_trained(const session::Session& session, const QString& name)
{
    if (!session::training_run(session))
        throw Failure{
            QStringLiteral(
                "The session holds no training run. Train in it first, or use the command train."),
            name, 0, 0, BadData};
}

session::Opened open_trained_session(const QString& path)
{
    session::Opened opened = open_session(path);
    check_trained(opened.session, input_name(path));
    return opened;
}

void keep_run(const model::Timeline& timeline, session::Session& session)
{
    session.lesson = session::lesson_of_run(session);
    session.runs[session.lesson] = session::run_of(timeline);
    session.lessons[session.lesson].step = timeline.computed();
}

std::vector<QCommandLineOption> result_options()
{
    return {
        option("json", "Prints one JSON object."),
        option("history", "Writes the recorded errors as CSV; - prints them instead.", "OUT.csv"),
        option("save", "Saves the session, to be resumed; - prints it instead.", "OUT.neuron"),
        option("plot",
               "Draws the recorded errors and, of classes by two features or more, the decision "
               "region as an SVG picture; - prints it instead.",
               "OUT.svg"),
        option("force", "Lets --history, --save and --plot replace a file of another kind, and "
                        "--checkpoint one that was left.")};
}

int deliver(int trained, const session::Session& session, const Arguments& arguments,
            const Account& account, const std::optional<session::Opened>& loaded)
{
    const bool force = arguments.has("force");
    const auto saved = arguments.text("save");
    // What one place refuses is no reason to lose what the others take: of a long run it may be all
    // there is.
    std::optional<Status> failed;
    // It is told at once: whoever reads standard output may leave early, which ends the program.
    const auto attempt = [&failed](const auto& write) {
        try {
            write();
        } catch (const Failure& failure) {
            complain(failure);
            failed = failure.status;
        }
    };
    if (saved)
        attempt([&] {
            save(session, *saved, loaded, force);
            forget_checkpoint(arguments);
        });
    if (arguments.has("history"))
        attempt([&] { write_output(arguments, history, history_csv(session)); });
    if (arguments.has("plot"))
        attempt([&] { write_output(arguments, plot, curve_svg(session)); });
    const auto takes_standard_output = [&](const Output& output) {
        return goes_to_standard_output(arguments, output.option);
    };
    if (arguments.has("json")) {
        print(run_json(session, account));
    } else if (std::ranges::none_of(std::array{history, saved_session, plot},
                                    takes_standard_output)) {
        print(data_summary(session, account) + run_summary(session));
        if (platform::is_output_a_terminal())
            print(curve_blocks(session));
    }
    const bool has_led_away = warn_if_led_away(session);
    if (failed)
        return *failed;
    const bool is_of_no_use = has_led_away || session::training_run(session)->diverged_at;
    return std::max(trained, is_of_no_use ? int(Diverged) : int(Done));
}

} // namespace cli
