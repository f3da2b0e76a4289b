#pragma once

#include "model/timeline.h"
#include "session/session.h"

#include <QElapsedTimer>
#include <QFutureWatcher>
#include <QObject>
#include <QTimer>

#include <memory>
#include <stop_token>

namespace gui
{

/// What a worker hands back: a stretch of training and how long it took.
struct TrainingChunk {
    model::Progress progress;
    std::int64_t iterations = 0;
    qint64 nanoseconds = 0;
};

/// Trains in the background. A worker takes copies and returns values, a short chunk at a time;
/// nobody waits for one that is not wanted any more. A timer says, some 30 times a second, that
/// something has arrived.
class TrainingJob : public QObject
{
    Q_OBJECT

public:
    using Speed = session::TrainingSpeed;

    TrainingJob(const model::RunSettings& settings, std::shared_ptr<const model::Dataset> dataset,
                QObject* parent = nullptr);
    ~TrainingJob() override;

    /// The run as far as it has been computed.
    const model::Timeline& timeline() const { return m_timeline; }
    const std::shared_ptr<const model::Dataset>& dataset() const { return m_dataset; }
    bool isTraining() const { return m_timer.isActive(); }
    /// Counts the runs: another number after reset(), restore() and setIterations().
    qint64 run() const { return m_run; }

    /// Forgets the run and stands before the first iteration of this one.
    void reset(const model::RunSettings& settings, std::shared_ptr<const model::Dataset> dataset);
    /// Stands where a saved run of the same dataset stood.
    void restore(model::Timeline timeline);
    /// Another number of iterations of the same run: what has been computed stays, up to that
    /// number.
    void setIterations(std::int64_t iterations);

    /// Trains until so many iterations have been made, or the run diverges, or pause() is called.
    void trainTo(std::int64_t iterations, Speed speed);
    /// Stops at once: a chunk still under way is dropped, so nothing changes any more.
    void pause();

signals:
    /// The timeline has grown (several chunks may have come together).
    void advanced();
    /// Training has started or stopped. Whatever has been computed was told by advanced() before.
    void trainingChanged(bool training);
    /// At this iteration (counted from 0) the numbers stopped being finite.
    void diverged(qint64 iteration);

private:
    void tick();
    void launch();
    void take();
    void stop();
    /// How far the run should be by now.
    std::int64_t due() const;

    std::shared_ptr<const model::Dataset> m_dataset;
    model::Timeline m_timeline;
    qint64 m_run = 0;
    std::int64_t m_target = 0;
    Speed m_speed = Speed::Steady;
    QElapsedTimer m_clock;
    std::int64_t m_startedAt = 0;
    /// The most iterations worth giving to one chunk, learned from those before.
    std::int64_t m_chunk = 16;
    bool m_grown = false;
    QTimer m_timer;
    QFutureWatcher<TrainingChunk> m_watcher;
    /// Of the chunk under way: nobody wants what is left of it after a pause.
    std::stop_source m_stop;
};

} // namespace gui
