// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/arguments.h"
#include "cli/progress.h"

#include "platform/end_signals.h"
#include "session/session.h"

#include <QElapsedTimer>

#include <functional>

namespace cli
{

/// The options `--max-seconds` and `--checkpoint` of commands that train.
std::vector<QCommandLineOption> long_run_options();
/// Makes sure, before anything is computed, that they can be followed. Throws Failure.
void check_long_run(const Arguments& arguments);

/// A training that may take long, of one run or of many. Tells how far it is where standard error
/// is a terminal, and ends before with what there is once `--max-seconds` are over or the program
/// is told to end (Ctrl+C, SIGTERM); told twice, it ends at once. One object at a time.
class LongRun
{
public:
    /// \param wanted the iterations of all runs, of which `done` are made
    LongRun(const Arguments& arguments, std::int64_t done, std::int64_t wanted);

    enum class Ending : unsigned char { Complete, Told, OutOfTime };
    /// Trains up to the settings' iterations, portion by portion: the run is the same as in one.
    /// `between` is called between portions with the seconds since the start.
    Ending train(model::Timeline& timeline, const model::Dataset& dataset,
                 const std::function<void(double)>& between = {});
    /// Nothing more is told of how far it is.
    void finish() { progress_.clear(); }

private:
    double now() const;

    platform::EndSignals end_;
    double longest_;
    std::int64_t done_;
    bool told_ = false;
    QElapsedTimer clock_;
    Progress progress_;
};

/// Trains one run as LongRun does, and says so where it ends before. With `--checkpoint`, what
/// there is is saved in between, beside the file of `--save`, until forget_checkpoint(). The run is
/// in the session afterwards. Returns Done or Interrupted. Throws Failure.
int train_long(model::Timeline& timeline, session::Session& session, const Arguments& arguments);

/// Removes what was saved in between, now that the run is saved.
void forget_checkpoint(const Arguments& arguments);

} // namespace cli
