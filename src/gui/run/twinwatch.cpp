// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/run/twinwatch.h"

#include "gui/base/workers.h"

namespace gui
{

namespace
{

/// Less than half a second of a worker's time.
constexpr double mostEffort = 1e8;

} // namespace

TwinWatch::TwinWatch(const Run& run, QObject* parent) : QObject(parent), m_run(run)
{
    connect(&m_watcher, &QFutureWatcher<Found>::finished, this, &TwinWatch::take);
}

TwinWatch::~TwinWatch()
{
    m_stop.request_stop();
}

void TwinWatch::look()
{
    const model::RunSettings& settings = m_run.settings();
    const bool isKnown = m_found && isOfNow(m_found->run, m_found->iterations);
    if (isKnown || m_run.isTraining() || m_isLooking)
        return;
    m_isLooking = true;
    m_watcher.setFuture(inWorker(
        [number = m_run.number(), settings, dataset = m_run.dataset(), stop = m_stop.get_token()] {
            return Found{number, settings.iterations,
                         model::twins_of(settings, *dataset, mostEffort, stop)};
        }));
}

void TwinWatch::take()
{
    m_isLooking = false;
    m_found = m_watcher.future().takeResult();
    if (isOfNow(m_found->run, m_found->iterations))
        emit found();
    else
        look();
}

model::Step TwinWatch::words() const
{
    model::Step words;
    if (!m_found || !isOfNow(m_found->run, m_found->iterations))
        return words;
    const model::Twins& twins = m_found->twins;
    const auto tell = [&words](const char* name, double value) {
        words.values.push_back(model::number(name, value, model::Role::Other));
    };
    tell("twins", double(twins.count));
    tell("twin_iterations", double(twins.iterations));
    if (twins.part_at)
        tell("twins_part_at", double(*twins.part_at));
    words.facts.emplace_back(twins.part_at ? "twins-part" : "twins-hold");
    if (!twins.part_at && twins.iterations < m_found->iterations)
        words.facts.emplace_back("twins-short");
    return words;
}

} // namespace gui
