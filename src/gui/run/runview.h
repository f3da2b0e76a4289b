// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/document/run.h"
#include "gui/run/runmoment.h"

#include <QFutureWatcher>
#include <QObject>

#include <optional>

namespace gui
{

/// What the pictures of a training look at together: the run, the step on screen, and how its
/// network does on every row. Where there are many rows, a worker works it out, so that the window
/// never waits.
class RunView : public QObject
{
    Q_OBJECT

public:
    explicit RunView(const Run& run, QObject* parent = nullptr);

    const model::Timeline& timeline() const { return m_run.timeline(); }

    /// Looks at the step after so many iterations (or the last one computed): ready() comes at
    /// once, or when a worker has worked it out. Of several asked for meanwhile, only the last one
    /// is worked out.
    void lookAt(std::int64_t iterationsMade);
    /// Whether a step that was asked for is still to come.
    bool isWorking() const { return m_wanted || m_underWay; }
    /// Whether the last step computed so far is the one that ready() told of last, and no other has
    /// been asked for.
    bool isAtLatest() const
    {
        return !isWorking() && m_shown == Place{m_run.number(), m_run.timeline().computed()};
    }

    /// The step that ready() told of last; before that, one without an id.
    const Moment& moment() const { return m_moment.step; }
    /// All that follows is about that step. \pre there was one
    const model::Evaluation& evaluation() const { return m_moment.evaluation; }
    const RunFacts& facts() const { return *m_moment.facts; }
    /// The rows that step is of; before there was one, those of the run.
    const model::Dataset& dataset() const
    {
        return m_moment.facts ? *m_moment.facts->dataset : *m_run.dataset();
    }

    /// How many rows the run has, whatever step is on screen.
    std::size_t rowsOfTheRun() const { return m_run.dataset()->rows(); }

signals:
    void ready();
    /// A worker has begun on a step; it may take a while.
    void waiting();

private:
    /// A step of a run; runs are counted by their owner.
    struct Place {
        qint64 run = 0;
        std::int64_t iterationsMade = 0;
        bool operator==(const Place&) const = default;
    };
    struct Found {
        std::int64_t asked = 0;
        Place place;
        RunMoment moment;
        /// Of the run: those that finding it has come by.
        std::vector<model::Snapshot> snapshots;
    };
    void launch();
    void take();

    const Run& m_run;
    RunMoment m_moment;
    std::optional<Place> m_shown;
    /// What lookAt() was given last, and whether nobody has begun on it.
    std::int64_t m_asked = 0;
    std::optional<std::int64_t> m_wanted;
    QFutureWatcher<Found> m_watcher;
    /// From the start of a worker until what it found has been taken.
    bool m_underWay = false;
};

} // namespace gui
