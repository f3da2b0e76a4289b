// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/document/run.h"

#include "gui/base/workers.h"
#include "model/recording.h"

#include <algorithm>

namespace gui
{

namespace
{

constexpr int tickMilliseconds = 30;
constexpr double chunkNanoseconds = 20e6;
/// For so long a worker goes on by itself; what it has made waits meanwhile in memory.
constexpr qint64 mostNanoseconds = 200'000'000;
constexpr double slowPerSecond = 20;
constexpr double steadySeconds = 4;
constexpr std::int64_t firstChunk = 16;
/// A chunk grows at most by this factor, for the first ones are too short to be timed well.
constexpr double mostGrowth = 8;

/// How many iterations to give to a chunk after one of so many that were made in this time.
std::int64_t chunkAfter(std::int64_t iterations, qint64 nanoseconds)
{
    const double growth = chunkNanoseconds / double(std::max<qint64>(nanoseconds, 1));
    return std::max<std::int64_t>(1,
                                  std::int64_t(double(iterations) * std::min(growth, mostGrowth)));
}

} // namespace

Run::Run(const model::RunKind& kind, const model::RunSettings& settings,
         std::shared_ptr<const model::Dataset> dataset, QObject* parent)
    : QObject(parent),
      m_kind(kind),
      m_dataset(std::move(dataset)),
      m_timeline(model::Timeline(settings, *m_dataset)),
      m_chunk(firstChunk)
{
    m_timer.setInterval(tickMilliseconds);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &Run::tick);
    connect(&m_watcher, &QFutureWatcherBase::resultReadyAt, this, &Run::take);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &Run::goOn);
}

Run::~Run()
{
    m_stop.request_stop();
}

model::RunSettings Run::asLongAs(const model::RunSettings& settings) const
{
    model::RunSettings same = model::as_it_goes_on(this->settings());
    same.iterations = settings.iterations;
    return same;
}

bool Run::isSame(const model::RunSettings& settings) const
{
    return settings == asLongAs(settings);
}

RunState Run::with(const model::RunSettings& settings, std::int64_t iterations) const
{
    model::RunSettings turned = asLongAs(settings);
    const bool isSameRun = settings == turned;
    model::set_rates(turned, model::first_rates(settings));
    const std::int64_t place = std::min(iterations, m_timeline->computed());
    const bool turns =
        m_kind.turns && settings == turned && place > 0 && place <= settings.iterations;
    if (!isSameRun && !turns)
        return {model::with_start_of(
            model::recorded_after(this->settings(), *m_dataset, settings, *m_dataset),
            this->settings())};
    model::Timeline timeline = *m_timeline;
    if (!isSameRun)
        timeline.take({place, {}, model::first_rates(settings)}, *m_dataset);
    timeline.set_iterations(settings.iterations, *m_dataset);
    return {timeline.settings(), timeline};
}

void Run::restore(const RunState& state, std::shared_ptr<const model::Dataset> dataset)
{
    pause();
    m_dataset = std::move(dataset);
    m_timeline = state.timeline ? *state.timeline
                                : session::Shared(model::Timeline(state.settings, *m_dataset));
    ++m_number;
    m_chunk = firstChunk;
}

void Run::trainTo(std::int64_t iterations, Speed speed)
{
    const std::int64_t target = std::min(iterations, m_timeline->settings().iterations);
    // What is under way would go too far.
    if (speed != m_speed || target < m_target)
        drop();
    m_target = target;
    m_speed = speed;
    m_startedAt = m_timeline->computed();
    m_clock.start();
    if (m_timeline->is_complete() || m_target <= m_timeline->computed()) {
        pause();
        return;
    }
    if (!isTraining()) {
        m_timer.start();
        emit trainingChanged(true);
    }
    launch();
}

void Run::pause()
{
    drop();
    if (isTraining())
        stop();
}

void Run::drop()
{
    m_watcher.setFuture({});
    m_stop.request_stop();
    m_stop = std::stop_source();
}

std::int64_t Run::due() const
{
    if (m_speed == Speed::Fastest)
        return m_target;
    const double perSecond =
        m_speed == Speed::Slow
            ? slowPerSecond
            : static_cast<double>(m_timeline->settings().iterations) / steadySeconds;
    const double made = static_cast<double>(m_clock.elapsed()) / 1000 * perSecond;
    return std::min(m_target, m_startedAt + static_cast<std::int64_t>(made));
}

void Run::launch()
{
    const std::int64_t count = due() - m_timeline->computed();
    if (count <= 0 || m_watcher.isRunning())
        return;
    using Chunk = std::shared_ptr<TrainingChunk>;
    m_watcher.setFuture(inWorkerStepByStep<Chunk>(
        [settings = m_timeline->settings(), dataset = m_dataset, state = m_timeline->latest(),
         spacing = m_timeline->spacing(), left = count, chunk = m_chunk,
         stop = m_stop.get_token()](Promise<Chunk>& promise) mutable {
            QElapsedTimer clock;
            clock.start();
            while (left > 0 && clock.nsecsElapsed() < mostNanoseconds) {
                const qint64 begun = clock.nsecsElapsed();
                const std::int64_t iterations = std::min(left, chunk);
                model::Progress progress =
                    make_progress(settings, *dataset, state, iterations, spacing, stop);
                const std::int64_t next = chunkAfter(iterations, clock.nsecsElapsed() - begun);
                // A short chunk that was all that was due says little; a full one sets the measure.
                if (iterations == chunk || next < iterations)
                    chunk = next;
                left = progress.diverged_at || stop.stop_requested() ? 0 : left - iterations;
                if (left > 0)
                    state = progress.state;
                promise.addResult(
                    std::make_shared<TrainingChunk>(TrainingChunk{std::move(progress), chunk}));
            }
        }));
}

void Run::take(int index)
{
    if (!isTraining())
        return;
    TrainingChunk& chunk = *m_watcher.resultAt(index);
    m_chunk = chunk.next;
    m_timeline.edit().append(std::move(chunk.progress));
    m_grown = true;
}

void Run::goOn()
{
    if (!isTraining())
        return;
    if (m_timeline->is_complete() || m_timeline->computed() >= m_target)
        stop();
    else
        launch();
}

void Run::tick()
{
    if (std::exchange(m_grown, false))
        emit advanced();
    if (isTraining())
        launch();
}

void Run::stop()
{
    m_timer.stop();
    if (std::exchange(m_grown, false))
        emit advanced();
    if (m_timeline->diverged_at())
        emit diverged(*m_timeline->diverged_at());
    emit trainingChanged(false);
}

} // namespace gui
