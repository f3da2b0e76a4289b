// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/long_run.h"

#include "cli/failure.h"
#include "cli/progress.h"
#include "cli/sessions.h"

#include "platform/end_signals.h"
#include "session/container.h"
#include "session/destination.h"

#include <QElapsedTimer>
#include <QFile>

#include <algorithm>
#include <limits>

namespace cli
{

namespace
{

/// How long a portion of iterations takes, about: nobody waits longer for an answer to Ctrl+C.
constexpr double portion = 0.05;
constexpr double most_seconds = 1e9;

QString checkpoint_path(const Arguments& arguments)
{
    return arguments.text("save").value_or(QString()) + QStringLiteral(".checkpoint");
}

double seconds(const Arguments& arguments, const char* option)
{
    const double given = arguments.number(option).value_or(most_seconds);
    if (!(given > 0 && given <= most_seconds))
        throw Failure{QStringLiteral("--%1 must be above 0 and at most %2 seconds.")
                          .arg(QLatin1String(option), QString::number(most_seconds, 'g', 10))};
    return given;
}

void save_checkpoint(const session::Session& session, const QString& path)
{
    const auto problem =
        session::write_file(path, session::FileKind::Session, session::pack(session));
    // The training goes on: it may be saved in the end, or the next time.
    if (problem)
        warn(failure(*problem, path));
}

} // namespace

std::vector<QCommandLineOption> long_run_options()
{
    return {option("max-seconds",
                   "Ends the training after so long with what there is: above 0, to 1000000000.",
                   "S"),
            option("checkpoint",
                   "While it trains, saves what there is so often beside the file of --save, as "
                   "OUT.neuron.checkpoint: every S seconds, above 0, to 1000000000.",
                   "S")};
}

void check_long_run(const Arguments& arguments)
{
    seconds(arguments, "max-seconds");
    seconds(arguments, "checkpoint");
    if (!arguments.has("checkpoint"))
        return;
    const auto saved = arguments.text("save");
    if (!saved || *saved == QStringLiteral("-"))
        throw Failure{QStringLiteral("--checkpoint needs a file to save beside. Name it with "
                                     "--save.")};
    const QString path = checkpoint_path(arguments);
    if (const auto problem = session::objection_to(path, session::FileKind::Session))
        throw failure(*problem, path);
}

int train_long(model::Timeline& timeline, session::Session& session, const Arguments& arguments)
{
    platform::EndSignals end;
    const double longest = seconds(arguments, "max-seconds");
    const double between = seconds(arguments, "checkpoint");
    const std::int64_t wanted = timeline.settings().iterations;
    Progress progress(timeline.computed(), wanted, arguments.has("quiet"));
    QElapsedTimer clock;
    clock.start();
    const auto now = [&clock] { return double(clock.nsecsElapsed()) * 1e-9; };
    double saved_at = 0;
    bool told = false;
    std::int64_t count = 1;
    while (!timeline.is_complete() && !told && now() < longest) {
        const double before = now();
        timeline.advance(count, session.dataset);
        const double took = now() - before;
        count = std::clamp<std::int64_t>(
            std::int64_t(double(count) * std::min(portion / std::max(took, 1e-9), 10.0)), 1,
            std::numeric_limits<std::int32_t>::max());
        progress.show(timeline.computed(), now());
        if (arguments.has("checkpoint") && now() - saved_at >= between && !timeline.is_complete()) {
            keep_run(timeline, session);
            save_checkpoint(session, checkpoint_path(arguments));
            saved_at = now();
        }
        told = end.take();
    }
    progress.clear();
    keep_run(timeline, session);
    if (timeline.is_complete())
        return Done;
    warn({QStringLiteral("%1 after %2 of %3 iterations.")
              .arg(told ? QStringLiteral("Ended when told to") : QStringLiteral("Out of time"))
              .arg(timeline.computed())
              .arg(wanted)});
    return told ? Interrupted : Done;
}

void forget_checkpoint(const Arguments& arguments)
{
    if (arguments.has("checkpoint"))
        QFile::remove(checkpoint_path(arguments));
}

} // namespace cli
