#include "model/timeline.h"

#include <algorithm>
#include <iterator>

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
                       std::int64_t count, std::int64_t spacing)
{
    Progress progress{std::move(from), {}, {}, {}};
    TrainingState& state = progress.state;
    Trainer trainer(settings, dataset);
    const std::int64_t end = std::min(settings.iterations, state.iteration + count);
    while (state.iteration < end && !progress.diverged_at) {
        const std::int64_t to_snapshot = spacing - state.iteration % spacing;
        progress.diverged_at =
            trainer.advance(state, std::min(to_snapshot, end - state.iteration), progress.history);
        if (!progress.diverged_at && state.iteration % spacing == 0)
            progress.snapshots.push_back(state);
    }
    return progress;
}

Timeline::Timeline(RunSettings settings, const Dataset& dataset)
    : settings_(std::move(settings)),
      latest_(initial_state(settings_, dataset)),
      snapshots_{latest_}
{
}

Timeline::Timeline(RunSettings settings, TrainingState initial, TrainingState latest,
                   std::vector<HistoryPoint> history, std::optional<std::int64_t> diverged_at,
                   std::vector<TrainingState> snapshots)
    : settings_(std::move(settings)),
      latest_(std::move(latest)),
      snapshots_{std::move(initial)},
      history_(std::move(history)),
      diverged_at_(diverged_at)
{
    // As coarse as if the run had been computed here.
    const auto limit = static_cast<std::int64_t>(snapshot_limit(latest_.network));
    while (latest_.iteration / spacing_ >= limit)
        spacing_ *= 2;
    std::ranges::move(snapshots, std::back_inserter(snapshots_));
    if (computed() > 0 && computed() % spacing_ == 0)
        snapshots_.push_back(latest_);
    thin_snapshots();
}

TrainingState Timeline::at(std::int64_t iteration, const Dataset& dataset) const
{
    if (iteration == latest_.iteration)
        return latest_;
    auto after = std::ranges::upper_bound(snapshots_, iteration, {}, &TrainingState::iteration);
    TrainingState state = *std::prev(after);
    Trainer trainer(settings_, dataset);
    while (state.iteration < iteration) {
        trainer.step(state);
        if (state.iteration % spacing_ == 0)
            after = std::next(snapshots_.insert(after, state));
    }
    return state;
}

void Timeline::advance(std::int64_t count, const Dataset& dataset)
{
    while (count > 0 && !is_complete()) {
        // In portions, so that no more snapshots are made at once than are worth keeping.
        const std::int64_t portion = std::min(count, spacing_ * 64);
        append(make_progress(settings_, dataset, latest_, portion, spacing_));
        count -= portion;
    }
}

void Timeline::append(Progress progress)
{
    latest_ = std::move(progress.state);
    diverged_at_ = progress.diverged_at;
    history_.insert(history_.end(), progress.history.begin(), progress.history.end());
    std::ranges::move(progress.snapshots, std::back_inserter(snapshots_));
    thin_snapshots();
}

void Timeline::thin_snapshots()
{
    while (snapshots_.size() > snapshot_limit(latest_.network)) {
        spacing_ *= 2;
        std::erase_if(snapshots_, [this](const TrainingState& state) {
            return state.iteration % spacing_ != 0;
        });
    }
}

void Timeline::set_iterations(std::int64_t iterations, const Dataset& dataset)
{
    if (iterations < computed()) {
        latest_ = at(iterations, dataset);
        std::erase_if(snapshots_,
                      [=](const TrainingState& state) { return state.iteration > iterations; });
        std::erase_if(history_,
                      [=](const HistoryPoint& point) { return point.iteration >= iterations; });
    }
    if (diverged_at_ && *diverged_at_ >= iterations)
        diverged_at_.reset();
    settings_.iterations = iterations;
}

} // namespace model
