// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/account.h"
#include "cli/commands.h"
#include "cli/failure.h"
#include "cli/long_run.h"
#include "cli/sessions.h"

#include <algorithm>

namespace cli
{

namespace
{

int run_resume(const Arguments& arguments)
{
    check_outputs(arguments);
    check_long_run(arguments);
    const auto iterations = arguments.whole("iterations", 0, 1'000'000'000'000);
    if (!iterations)
        throw Failure{QStringLiteral("--iterations is missing. Say how many more are to be made.")};

    session::Opened opened = open_trained_session(arguments.file(0));
    check_outputs(arguments, opened);
    session::Session& session = opened.session;
    model::Timeline timeline = session::timeline_of(*session::training_run(session));
    if (!timeline.diverged_at())
        timeline.set_iterations(timeline.computed() + *iterations, session.dataset);
    const int status = train_long(timeline, session, arguments);
    account_of_scaling(timeline, session.dataset);
    return deliver(status, session, arguments, {}, opened);
}

} // namespace

Command resume_command()
{
    std::vector<QCommandLineOption> options = result_options();
    for (const QCommandLineOption& more : long_run_options())
        options.push_back(more);
    options.push_back(
        option("iterations", "How many more updates are made: 0 to 1000000000000.", "N"));
    return {"resume",
            "Trains on, as if it had never stopped.",
            {QStringLiteral("SESSION")},
            options,
            run_resume};
}

} // namespace cli
