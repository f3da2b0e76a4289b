// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/run/runview.h"

#include "gui/base/workers.h"

#include <algorithm>
#include <utility>

namespace gui
{

namespace
{

/// What the window does itself: a few milliseconds of work.
constexpr double mostEffortAtOnce = 750'000;

} // namespace

RunView::RunView(const Run& run, QObject* parent) : QObject(parent), m_run(run)
{
    connect(&m_watcher, &QFutureWatcher<Found>::finished, this, &RunView::take);
}

void RunView::lookAt(std::int64_t iterationsMade)
{
    const model::Timeline& timeline = m_run.timeline();
    const Place place{m_run.number(), std::min(iterationsMade, timeline.computed())};
    m_asked = iterationsMade;
    if (m_shown == place) {
        m_wanted.reset();
        emit ready();
    } else if (effortOfMoment(timeline, *m_run.dataset()) <= mostEffortAtOnce) {
        m_wanted.reset();
        m_moment =
            momentOf(m_run.kind(), timeline, m_run.dataset(), place.iterationsMade, m_moment.facts);
        m_shown = place;
        emit ready();
    } else {
        // Who goes on at once to another step is spared this one.
        if (!isWorking())
            QMetaObject::invokeMethod(this, &RunView::launch, Qt::QueuedConnection);
        m_wanted = iterationsMade;
    }
}

void RunView::launch()
{
    if (!m_wanted || m_underWay)
        return;
    const model::Timeline& timeline = m_run.timeline();
    const std::int64_t asked = *std::exchange(m_wanted, std::nullopt);
    const Place place{m_run.number(), std::min(asked, timeline.computed())};
    m_underWay = true;
    m_watcher.setFuture(inWorker([&kind = m_run.kind(), asked, place,
                                  excerpt = timeline.excerpt(place.iterationsMade),
                                  dataset = m_run.dataset(), facts = m_moment.facts]() {
        RunMoment moment =
            momentOf(kind, excerpt, dataset, place.iterationsMade, facts, programEnd());
        return Found{asked, place, std::move(moment), excerpt.snapshots()};
    }));
    emit waiting();
}

void RunView::take()
{
    m_underWay = false;
    Found found = m_watcher.future().takeResult();
    if (found.place.run == m_run.number())
        m_run.timeline().keep(found.snapshots);
    // On the way to another step, this one is worth a look, as long as it is of the same run.
    const bool worthIt = found.asked == m_asked || m_wanted;
    if (worthIt && found.place.run == m_run.number()) {
        m_moment = std::move(found.moment);
        m_shown = found.place;
        emit ready();
    }
    launch();
}

} // namespace gui
