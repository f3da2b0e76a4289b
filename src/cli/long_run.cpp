// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/long_run.h"

#include "cli/failure.h"
#include "cli/outputs.h"
#include "cli/sessions.h"

#include "session/container.h"
#include "session/destination.h"
#include "session/path_bytes.h"

#include <algorithm>
#include <filesystem>
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

/// Whether a run that was cut off has left its last state there, and it is not what is read now.
bool would_lose_a_run(const Arguments& arguments, const QString& path)
{
    std::error_code ignored;
    return !arguments.has("force") &&
           std::filesystem::exists(session::path_bytes(path).toStdString(), ignored) &&
           !is_read(arguments, path);
}

/// Whether it is saved. Of several times in a row that it is not, the first is told.
bool save_checkpoint(const session::Session& session, const QString& path, bool was_saved)
{
    const auto problem =
        session::write_file(path, session::FileKind::Session, session::pack(session));
    // The training goes on: it may be saved in the end, or the next time.
    if (problem && was_saved)
        warn(failure(*problem, path));
    return !problem;
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
    if (!saved || is_standard_output(*saved))
        throw Failure{QStringLiteral("--checkpoint needs a file to save beside. Name it with "
                                     "--save.")};
    const QString path = checkpoint_path(arguments);
    if (const auto problem = session::objection_to(path, session::FileKind::Session))
        throw failure(*problem, path);
    if (would_lose_a_run(arguments, path))
        throw Failure{QStringLiteral("A run that was cut off has left this, and --checkpoint would "
                                     "replace it. Go on from it with the command resume, move it, "
                                     "or say --force."),
                      path};
}

LongRun::LongRun(const Arguments& arguments, std::int64_t done, std::int64_t wanted)
    : longest_(seconds(arguments, "max-seconds")),
      done_(done),
      progress_(done, wanted, longest_, arguments.has("quiet"))
{
    clock_.start();
}

double LongRun::now() const
{
    return double(clock_.nsecsElapsed()) * 1e-9;
}

LongRun::Ending LongRun::train(model::Timeline& timeline, const model::Dataset& dataset,
                               const std::function<void(double)>& between)
{
    const std::int64_t start = done_ - timeline.computed();
    std::int64_t count = 1;
    while (!timeline.is_complete() && !told_ && now() < longest_) {
        const double before = now();
        timeline.advance(count, dataset);
        const double took = now() - before;
        count = std::clamp<std::int64_t>(
            std::int64_t(double(count) * std::min(portion / std::max(took, 1e-9), 10.0)), 1,
            std::numeric_limits<std::int32_t>::max());
        done_ = start + timeline.computed();
        progress_.show(done_, now());
        if (between && !timeline.is_complete())
            between(now());
        told_ = end_.take();
    }
    // A run that diverges leaves its other iterations out.
    if (timeline.is_complete())
        done_ = start + timeline.settings().iterations;
    return timeline.is_complete() ? Ending::Complete : told_ ? Ending::Told : Ending::OutOfTime;
}

int train_long(model::Timeline& timeline, session::Session& session, const Arguments& arguments)
{
    const double between = seconds(arguments, "checkpoint");
    const std::int64_t wanted = timeline.settings().iterations;
    LongRun training(arguments, timeline.computed(), wanted);
    double saved_at = 0;
    bool is_saved = true;
    const auto ending = training.train(timeline, session.dataset, [&](double now) {
        if (!arguments.has("checkpoint") || now - saved_at < between)
            return;
        keep_run(timeline, session);
        is_saved = save_checkpoint(session, checkpoint_path(arguments), is_saved);
        saved_at = now;
    });
    training.finish();
    keep_run(timeline, session);
    if (ending == LongRun::Ending::Complete)
        return Done;
    const bool told = ending == LongRun::Ending::Told;
    warn({QStringLiteral("%1 after %2 of %3 iterations.")
              .arg(told ? QStringLiteral("Ended when told to") : QStringLiteral("Out of time"))
              .arg(timeline.computed())
              .arg(wanted)});
    return told ? Interrupted : Done;
}

void forget_checkpoint(const Arguments& arguments)
{
    if (arguments.has("checkpoint"))
        platform::real_file_system().unlink(
            session::path_bytes(checkpoint_path(arguments)).constData());
}

} // namespace cli
