// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/account.h"
#include "cli/commands.h"
#include "cli/failure.h"
#include "cli/sessions.h"

namespace cli
{

namespace
{

int run(const Arguments& arguments)
{
    check_outputs(arguments);
    const auto iterations = arguments.whole("iterations", 0, 1'000'000'000'000);
    if (!iterations)
        throw Failure{QStringLiteral("--iterations is missing. Say how many more are to be made.")};

    session::Opened opened = open_trained_session(arguments.file(0));
    check_outputs(arguments, opened);
    session::Session& session = opened.session;
    model::Timeline timeline = session::timeline_of(*session.run);
    if (!timeline.diverged_at()) {
        timeline.set_iterations(timeline.computed() + *iterations, session.dataset);
        timeline.advance(*iterations, session.dataset);
    }
    account_of_scaling(timeline, session.dataset);
    keep_run(timeline, session);
    return deliver(session, arguments, {}, opened);
}

} // namespace

Command resume_command()
{
    std::vector<QCommandLineOption> options = result_options();
    options.push_back(
        option("iterations", "How many more updates are made: 0 to 1000000000000.", "N"));
    return {"resume",
            "Trains on, as if it had never stopped.",
            {QStringLiteral("SESSION")},
            options,
            run};
}

} // namespace cli
