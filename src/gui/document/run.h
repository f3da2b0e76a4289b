// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/lessons.h"
#include "session/session.h"

#include <QElapsedTimer>
#include <QFutureWatcher>
#include <QObject>
#include <QTimer>

#include <memory>
#include <stop_token>

namespace gui
{

/// What a worker hands back, one after the other: a short chunk of training, and of how many
/// iterations the next one should be.
struct TrainingChunk {
    model::Progress progress;
    std::int64_t next = 0;
};

/// A run as it stood at a moment: its timeline, shared, or where that is left out the start of a
/// run of these settings.
struct RunState {
    model::RunSettings settings;
    std::optional<session::Shared<model::Timeline>> timeline = {};
};

/// The training of a lesson: what is wanted, on which rows, and how far it has come.
///
/// It trains in the background: a worker takes copies and hands back values, a short chunk at a
/// time; nobody waits for one that is not wanted any more. It makes a few of them without waiting
/// for the window, which may be busy painting the last. A timer says, some 30 times a second, that
/// something has arrived.
class Run : public QObject
{
    Q_OBJECT

public:
    using Speed = session::TrainingSpeed;

    /// The kind is one of the table of lessons.
    Run(const model::RunKind& kind, const model::RunSettings& settings,
        std::shared_ptr<const model::Dataset> dataset, QObject* parent = nullptr);
    ~Run() override;

    const model::RunKind& kind() const { return m_kind; }
    const model::RunSettings& settings() const { return m_timeline->settings(); }
    /// The run as far as it has been computed.
    const model::Timeline& timeline() const { return *m_timeline; }
    const std::shared_ptr<const model::Dataset>& dataset() const { return m_dataset; }
    bool isTraining() const { return m_timer.isActive(); }
    /// Counts the runs: another number after each restore().
    qint64 number() const { return m_number; }

    /// Shares the run as it stands; takes no time however long it is.
    RunState state() const { return {settings(), m_timeline}; }
    /// What becomes of the run by these settings for how it goes on, which model::recorded_after()
    /// adds to: where only the number of iterations differs, it stays, up to that number; where
    /// only rates differ that may change on its way, it turns after so many iterations; else it
    /// begins again.
    RunState with(const model::RunSettings& settings, std::int64_t iterations) const;
    /// Whether these settings are those it goes on with, but for how many iterations it makes.
    bool isSame(const model::RunSettings& settings) const;
    /// Stands where that run of these rows stood. Stops what is under way.
    void restore(const RunState& state, std::shared_ptr<const model::Dataset> dataset);

    /// Trains until so many iterations have been made, or the run diverges, or pause() is called.
    void trainTo(std::int64_t iterations, Speed speed);
    /// Stops at once: what is still under way is dropped, so nothing changes any more.
    void pause();

signals:
    /// The timeline has grown (several chunks may have come together).
    void advanced();
    /// Training has started or stopped. Whatever has been computed was told by advanced() before.
    void trainingChanged(bool training);
    /// At this iteration (counted from 0) the numbers stopped being finite.
    void diverged(qint64 iteration);

private:
    /// Those it goes on with, for as many iterations as these.
    model::RunSettings asLongAs(const model::RunSettings& settings) const;
    void tick();
    void launch();
    /// What the worker has handed back at that place.
    void take(int index);
    void goOn();
    /// Gives up what is under way.
    void drop();
    void stop();
    /// How far the run should be by now.
    std::int64_t due() const;

    const model::RunKind& m_kind;
    std::shared_ptr<const model::Dataset> m_dataset;
    session::Shared<model::Timeline> m_timeline;
    qint64 m_number = 0;
    std::int64_t m_target = 0;
    Speed m_speed = Speed::Steady;
    QElapsedTimer m_clock;
    std::int64_t m_startedAt = 0;
    /// The most iterations worth giving to one chunk, learned from those before it.
    std::int64_t m_chunk;
    bool m_grown = false;
    QTimer m_timer;
    QFutureWatcher<std::shared_ptr<TrainingChunk>> m_watcher;
    /// Of the chunks under way: nobody wants what is left of them after a pause.
    std::stop_source m_stop;
};

} // namespace gui
