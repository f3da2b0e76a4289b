#pragma once

#include "model/trainer.h"

#include <vector>

namespace model
{

/// A run that can be looked at anywhere: it keeps the history and a snapshot now and then (generator included),
/// and recomputes what lies between them. Going back restores; nothing is inverted.
/// A value, so that a worker can take a copy and hand back a longer one.
class Timeline
{
public:
    /// The run before its first iteration.
    Timeline(RunSettings settings, const Dataset& dataset);

    const RunSettings& settings() const { return settings_; }
    /// How far the run has been computed.
    std::int64_t computed() const { return latest_.iteration; }
    const TrainingState& initial() const { return snapshots_.front(); }
    const TrainingState& latest() const { return latest_; }
    const std::vector<HistoryPoint>& history() const { return history_; }
    /// The iteration at which the run diverged, if it did.
    std::optional<std::int64_t> diverged_at() const { return diverged_at_; }

    /// The state after `iteration` iterations, replayed from the nearest snapshot before it.
    /// \pre 0 <= iteration <= computed()
    TrainingState at(std::int64_t iteration, const Dataset& dataset) const;

    /// Computes up to `count` iterations more, not past the settings' iterations.
    void advance(std::int64_t count, const Dataset& dataset);

    /// Other numbers of iterations go with the same run.
    void set_iterations(std::int64_t iterations);

    bool operator==(const Timeline&) const = default;

private:
    void keep_snapshot();

    RunSettings settings_;
    std::vector<TrainingState> snapshots_;
    std::int64_t spacing_ = 500;
    TrainingState latest_;
    std::vector<HistoryPoint> history_;
    std::optional<std::int64_t> diverged_at_;
};

} // namespace model
