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
constexpr double slowPerSecond = 20;
constexpr double steadySeconds = 4;
constexpr std::int64_t firstChunk = 16;
/// A chunk grows at most by this factor, for the first ones are too short to be timed well.
constexpr double mostGrowth = 8;

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
    connect(&m_watcher, &QFutureWatcher<TrainingChunk>::finished, this, &Run::take);
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
    m_target = std::min(iterations, m_timeline->settings().iterations);
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
    m_watcher.setFuture({});
    m_stop.request_stop();
    m_stop = std::stop_source();
    if (isTraining())
        stop();
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
    const std::int64_t count = std::min(due() - m_timeline->computed(), m_chunk);
    if (count <= 0 || m_watcher.isRunning())
        return;
    m_watcher.setFuture(inWorker([settings = m_timeline->settings(), dataset = m_dataset,
                                  state = m_timeline->latest(), spacing = m_timeline->spacing(),
                                  count, stop = m_stop.get_token()]() {
        QElapsedTimer clock;
        clock.start();
        model::Progress progress = make_progress(settings, *dataset, state, count, spacing, stop);
        return TrainingChunk{std::move(progress), count, clock.nsecsElapsed()};
    }));
}

void Run::take()
{
    if (!isTraining() || !m_watcher.future().isValid() || m_watcher.future().resultCount() == 0)
        return;
    TrainingChunk chunk = m_watcher.future().takeResult();
    const double growth =
        chunkNanoseconds / static_cast<double>(std::max<qint64>(chunk.nanoseconds, 1));
    // A short chunk that was all that was due says little; a full one sets the measure.
    if (chunk.iterations == m_chunk || growth < 1)
        m_chunk = std::max<std::int64_t>(
            1, static_cast<std::int64_t>(static_cast<double>(chunk.iterations) *
                                         std::min(growth, mostGrowth)));
    m_timeline.edit().append(std::move(chunk.progress));
    m_grown = true;
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
