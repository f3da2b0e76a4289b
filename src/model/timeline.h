// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/trainer.h"

#include <memory>
#include <stop_token>
#include <vector>

namespace model
{

/// What a stretch of training has brought. A value, so that a worker can hand it back.
struct Progress {
    /// Where the run stands now.
    TrainingState state;
    /// States passed on the way, at multiples of the spacing that was asked for.
    std::vector<TrainingState> snapshots;
    std::vector<HistoryPoint> history;
    /// The iteration whose update was not finite any more; `state` is the one before it.
    std::optional<std::int64_t> diverged_at;

    bool operator==(const Progress&) const = default;
};

/// Carries a run on from a state by up to `count` iterations, not past the settings' iterations,
/// taking a snapshot whenever the number of iterations made is a multiple of `spacing`. Where a
/// stop is asked for, it ends soon. \pre the dataset is valid, the state belongs to it, count >= 0,
/// spacing >= 1.
Progress make_progress(const RunSettings& settings, const Dataset& dataset, TrainingState from,
                       std::int64_t count, std::int64_t spacing, const std::stop_token& stop = {});

/// A state that never changes, shared by all that look back to it.
using Snapshot = std::shared_ptr<const TrainingState>;

/// A run that can be looked at anywhere: it keeps the history and a snapshot now and then
/// (generator included), and recomputes what lies between them. Going back restores; nothing is
/// inverted. A value: it does not depend on the portions in which it was computed.
class Timeline
{
public:
    /// The run before its first iteration.
    Timeline(RunSettings settings, const Dataset& dataset);
    /// A run that was saved: it goes on bit for bit. `snapshots` are those between the start and
    /// the latest state that are known, in order; looking back finds others again and keeps them.
    /// \pre all of it is from one run.
    Timeline(RunSettings settings, TrainingState initial, TrainingState latest,
             std::vector<HistoryPoint> history, std::optional<std::int64_t> diverged_at,
             std::vector<TrainingState> snapshots = {});

    const RunSettings& settings() const { return settings_; }
    /// How many iterations have been computed.
    std::int64_t computed() const { return latest_->iteration; }
    /// Whether there is nothing left to compute: every iteration has been made, or the run has
    /// diverged.
    bool is_complete() const { return diverged_at_ || computed() >= settings_.iterations; }
    const TrainingState& initial() const { return *snapshots_.front(); }
    const TrainingState& latest() const { return *latest_; }
    const std::vector<HistoryPoint>& history() const { return history_; }
    /// The last point of the history up to that iteration. \pre it has been made
    const HistoryPoint& recorded(std::int64_t iteration) const;
    /// The first recorded iteration by which the sums of the training rows have differed by more
    /// than a thousandth of the largest; nothing as long as their curve is a level line.
    std::optional<std::int64_t> left_level() const;
    /// The iteration (counted from 0) at which the run diverged, if it did. It cannot be looked at.
    std::optional<std::int64_t> diverged_at() const { return diverged_at_; }
    /// How many iterations lie between two snapshots. Doubles when there are too many.
    std::int64_t spacing() const { return spacing_; }
    /// At most 1,024, fewer for large networks, so that memory stays bounded.
    std::size_t snapshot_count() const { return snapshots_.size(); }
    /// In order; the first one is the start.
    const std::vector<Snapshot>& snapshots() const { return snapshots_; }

    /// The state after `iteration` iterations, replayed from the nearest snapshot before it, bit
    /// for bit; one before that where a stop is asked for. \pre 0 <= iteration <= computed()
    TrainingState at(std::int64_t iteration, const Dataset& dataset,
                     const std::stop_token& stop = {}) const;
    /// The same run with no more than looking at that iteration asks for: the snapshots around it
    /// and what was recorded first and last. However long a run is, this is made in no time.
    Timeline excerpt(std::int64_t iteration) const;
    /// Keeps what looking at an excerpt has found again.
    void keep(const std::vector<Snapshot>& found) const;

    /// Computes up to `count` iterations more, not past the settings' iterations.
    void advance(std::int64_t count, const Dataset& dataset);
    /// Takes in what was computed elsewhere. \pre make_progress() was given these settings,
    /// latest() and spacing(), or what that was before it doubled.
    void append(Progress progress);

    /// Takes a turn after so many iterations, and goes on from there: what was computed beyond is
    /// forgotten, and so are turns that were to come. \pre 0 <= turn.iteration <= computed(), it
    /// fits the network
    void take(Turn turn, const Dataset& dataset);

    /// Asks for another number of iterations of the same run: what was computed beyond is
    /// forgotten, and so are turns there, whose last rates it takes at its end, and what
    /// recorded_after() of recording.h would not have recorded.
    void set_iterations(std::int64_t iterations, const Dataset& dataset);

    bool operator==(const Timeline& other) const;

private:
    struct Excerpt {
    };
    Timeline(const Timeline& whole, Excerpt);
    void thin_snapshots();
    /// Forgets what was computed after so many iterations.
    void forget_beyond(std::int64_t iteration, const Dataset& dataset);
    /// The position of the last snapshot at or before that iteration.
    std::size_t nearest(std::int64_t iteration) const;

    RunSettings settings_;
    Snapshot latest_;
    /// In order, each at a multiple of the spacing; the first one is the start. Those that a saved
    /// run came without are found again by at(), which changes nothing that can be seen.
    mutable std::vector<Snapshot> snapshots_;
    std::int64_t spacing_ = 500;
    std::vector<HistoryPoint> history_;
    std::optional<std::int64_t> diverged_at_;
    /// Of an excerpt, what the history of the whole run says.
    std::optional<std::optional<std::int64_t>> left_level_of_whole_;
};

} // namespace model
