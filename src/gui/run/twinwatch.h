// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/document/run.h"
#include "model/trace.h"
#include "model/twins.h"

#include <QFutureWatcher>
#include <QObject>

#include <optional>
#include <stop_token>

namespace gui
{

/// Finds out in a worker how far the digits of a run can be trusted, for the prose to say.
class TwinWatch : public QObject
{
    Q_OBJECT

public:
    explicit TwinWatch(const Run& run, QObject* parent = nullptr);
    ~TwinWatch() override;

    /// Sees to it that the run as it is now has been looked at: found() comes later. Nothing
    /// happens where it has been, or is being trained.
    void look();
    /// What is known of the run as it is now, in words of the prose. Values: `twins`,
    /// `twin_iterations` and, where they part, `twins_part_at`. Facts: `twins-hold` (as long as
    /// they were followed), `twins-part`, `twins-short` (they were not followed to the end). None
    /// of them before it has been found.
    model::Step words() const;
    /// Whether found() is still to come.
    bool isLooking() const { return m_isLooking; }

signals:
    /// words() are others.
    void found();

private:
    struct Found {
        qint64 run = 0;
        std::int64_t iterations = 0;
        model::Twins twins;
    };
    bool isOfNow(qint64 run, std::int64_t iterations) const
    {
        return run == m_run.number() && iterations == m_run.settings().iterations;
    }
    void take();

    const Run& m_run;
    std::optional<Found> m_found;
    QFutureWatcher<Found> m_watcher;
    bool m_isLooking = false;
    std::stop_source m_stop;
};

} // namespace gui
