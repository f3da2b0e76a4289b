// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/timeline.h"

#include "model/recording.h"

#include <algorithm>
#include <iterator>
#include <limits>
#include <utility>

namespace model
{

namespace
{

constexpr std::size_t most_snapshots = 1'024;
constexpr std::size_t fewest_snapshots = 16;
constexpr std::size_t snapshot_memory = std::size_t{64} << 20;

std::size_t snapshot_limit(const Network& network)
{
    const std::size_t bytes = sizeof(TrainingState) + parameter_count(network) * sizeof(double);
    return std::clamp(snapshot_memory / bytes, fewest_snapshots, most_snapshots);
}

} // namespace

Progress make_progress(const RunSettings& settings, const Dataset& dataset, TrainingState from,
                       std::int64_t count, std::int64_t spacing, const std::stop_token& stop)
{
    Progress progress{std::move(from), {}, {}, {}};
    TrainingState& state = progress.state;
    Trainer trainer(settings, dataset, state.network);
    const std::int64_t end = std::min(settings.iterations, state.iteration + count);
    while (state.iteration < end && !progress.diverged_at && !stop.stop_requested()) {
        const std::int64_t to_snapshot = spacing - state.iteration % spacing;
        progress.diverged_at = trainer.advance(state, std::min(to_snapshot, end - state.iteration),
                                               progress.history, stop);
        if (!progress.diverged_at && !stop.stop_requested() && state.iteration % spacing == 0)
            progress.snapshots.push_back(state);
    }
    return progress;
}

Timeline::Timeline(RunSettings settings, const Dataset& dataset)
    : settings_(std::move(settings)),
      latest_(std::make_shared<TrainingState>(initial_state(settings_, dataset))),
      snapshots_{latest_}
{
}

Timeline::Timeline(RunSettings settings, TrainingState initial, TrainingState latest,
                   std::vector<HistoryPoint> history, std::optional<std::int64_t> diverged_at,
                   std::vector<TrainingState> snapshots)
    : settings_(std::move(settings)),
      latest_(std::make_shared<TrainingState>(std::move(latest))),
      snapshots_{std::make_shared<TrainingState>(std::move(initial))},
      history_(std::move(history)),
      diverged_at_(diverged_at)
{
    // As coarse as if the run had been computed here.
    const auto limit = static_cast<std::int64_t>(snapshot_limit(latest_->network));
    while (latest_->iteration / spacing_ >= limit)
        spacing_ *= 2;
    for (TrainingState& state : snapshots)
        snapshots_.push_back(std::make_shared<TrainingState>(std::move(state)));
    if (computed() > 0 && computed() % spacing_ == 0)
        snapshots_.push_back(latest_);
    thin_snapshots();
}

std::size_t Timeline::nearest(std::int64_t iteration) const
{
    const auto after = std::ranges::upper_bound(
        snapshots_, iteration, {}, [](const Snapshot& snapshot) { return snapshot->iteration; });
    return static_cast<std::size_t>(after - snapshots_.begin()) - 1;
}

TrainingState Timeline::at(std::int64_t iteration, const Dataset& dataset,
                           const std::stop_token& stop) const
{
    if (iteration == computed())
        return *latest_;
    std::size_t last = nearest(iteration);
    TrainingState state = *snapshots_[last];
    Trainer trainer(settings_, dataset, state.network);
    while (state.iteration < iteration && !stop.stop_requested()) {
        trainer.step(state);
        if (state.iteration % spacing_ == 0)
            snapshots_.insert(snapshots_.begin() + static_cast<std::ptrdiff_t>(++last),
                              std::make_shared<TrainingState>(state));
    }
    return state;
}

const HistoryPoint& Timeline::recorded(std::int64_t iteration) const
{
    return *std::prev(std::ranges::upper_bound(history_, iteration, {}, &HistoryPoint::iteration));
}

std::optional<std::int64_t> Timeline::left_level() const
{
    constexpr double level = 0.001;
    if (left_level_of_whole_)
        return *left_level_of_whole_;
    double least = std::numeric_limits<double>::infinity();
    double most = 0;
    for (const HistoryPoint& point : history_) {
        least = std::min(least, point.train_error);
        most = std::max(most, point.train_error);
        if (most - least > level * most)
            return point.iteration;
    }
    return std::nullopt;
}

Timeline Timeline::excerpt(std::int64_t iteration) const
{
    Timeline part(*this, Excerpt{});
    const std::size_t last = nearest(iteration);
    // The one before as well: a step is replayed from before its last iteration.
    for (const std::size_t position : {last - 1, last}) {
        if (position > 0 && position < snapshots_.size())
            part.snapshots_.push_back(snapshots_[position]);
    }
    if (iteration > 0) {
        part.history_ = {history_.front()};
        if (const HistoryPoint& point = recorded(iteration - 1); point.iteration > 0)
            part.history_.push_back(point);
    }
    return part;
}

Timeline::Timeline(const Timeline& whole, Excerpt)
    : settings_(whole.settings_),
      latest_(whole.latest_),
      snapshots_{whole.snapshots_.front()},
      spacing_(whole.spacing_),
      diverged_at_(whole.diverged_at_),
      left_level_of_whole_(whole.left_level())
{
}

void Timeline::keep(const std::vector<Snapshot>& found) const
{
    for (const Snapshot& snapshot : found) {
        const std::size_t last = nearest(snapshot->iteration);
        if (snapshots_[last]->iteration != snapshot->iteration &&
            snapshot->iteration % spacing_ == 0)
            snapshots_.insert(snapshots_.begin() + static_cast<std::ptrdiff_t>(last + 1), snapshot);
    }
}

bool Timeline::operator==(const Timeline& other) const
{
    const auto are_same = [](const Snapshot& one, const Snapshot& two) {
        return one == two || *one == *two;
    };
    return settings_ == other.settings_ && are_same(latest_, other.latest_) &&
           std::ranges::equal(snapshots_, other.snapshots_, are_same) &&
           spacing_ == other.spacing_ && history_ == other.history_ &&
           diverged_at_ == other.diverged_at_;
}

void Timeline::advance(std::int64_t count, const Dataset& dataset)
{
    while (count > 0 && !is_complete()) {
        // In portions, so that no more snapshots are made at once than are worth keeping.
        const std::int64_t portion = std::min(count, spacing_ * 64);
        append(make_progress(settings_, dataset, *latest_, portion, spacing_));
        count -= portion;
    }
}

void Timeline::append(Progress progress)
{
    latest_ = std::make_shared<TrainingState>(std::move(progress.state));
    diverged_at_ = progress.diverged_at;
    history_.insert(history_.end(), progress.history.begin(), progress.history.end());
    for (TrainingState& state : progress.snapshots) {
        if (state.iteration % spacing_ == 0)
            snapshots_.push_back(std::make_shared<TrainingState>(std::move(state)));
    }
    thin_snapshots();
}

void Timeline::thin_snapshots()
{
    while (snapshots_.size() > snapshot_limit(latest_->network)) {
        spacing_ *= 2;
        std::erase_if(snapshots_, [this](const Snapshot& snapshot) {
            return snapshot->iteration % spacing_ != 0;
        });
    }
}

void Timeline::forget_beyond(std::int64_t iteration, const Dataset& dataset)
{
    if (iteration >= computed())
        return;
    latest_ = std::make_shared<TrainingState>(at(iteration, dataset));
    std::erase_if(snapshots_,
                  [=](const Snapshot& snapshot) { return snapshot->iteration > iteration; });
    std::erase_if(history_,
                  [=](const HistoryPoint& point) { return point.iteration >= iteration; });
}

void Timeline::take(Turn turn, const Dataset& dataset)
{
    const std::int64_t iteration = turn.iteration;
    forget_beyond(iteration, dataset);
    // Where it could not go on as it was, it can perhaps now.
    diverged_at_.reset();
    std::erase_if(settings_.turns, [=](const Turn& other) { return other.iteration > iteration; });
    add_turn(settings_, std::move(turn));
    TrainingState state = *latest_;
    take_turn(state.network, settings_, iteration);
    latest_ = std::make_shared<TrainingState>(std::move(state));
    if (snapshots_.back()->iteration == iteration)
        snapshots_.back() = latest_;
}

void Timeline::set_iterations(std::int64_t iterations, const Dataset& dataset)
{
    forget_beyond(iterations, dataset);
    // Turns that were to come are forgotten, but for the rates that it was to go on with.
    const auto beyond = std::ranges::upper_bound(settings_.turns, iterations, {}, &Turn::iteration);
    if (beyond != settings_.turns.end()) {
        const Rates rates = last_rates(settings_);
        settings_.turns.erase(beyond, settings_.turns.end());
        add_turn(settings_, {iterations, {}, rates});
    }
    if (diverged_at_ && *diverged_at_ >= iterations)
        diverged_at_.reset();
    RunSettings wanted = settings_;
    wanted.iterations = iterations;
    const std::int64_t every = recorded_after(settings_, dataset, wanted, dataset).record_every;
    settings_.iterations = iterations;
    // What was not recorded cannot be looked up.
    if (!history_.empty() && every % settings_.record_every != 0)
        return;
    settings_.record_every = every;
    std::erase_if(history_,
                  [=](const HistoryPoint& point) { return point.iteration % every != 0; });
}

} // namespace model
