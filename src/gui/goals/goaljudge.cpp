// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/goals/goaljudge.h"

#include "gui/base/workers.h"

#include <utility>

namespace gui
{

GoalJudge::GoalJudge(QObject* parent) : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &GoalJudge::take);
    connect(&m_watcher, &QFutureWatcherBase::progressValueChanged, this, [this](int runs) {
        if (isWorking())
            emit progressed(std::size_t(runs));
    });
}

GoalJudge::~GoalJudge()
{
    m_stop.request_stop();
}

void GoalJudge::judge(model::Goal goal, model::Attempt attempt)
{
    m_stop.request_stop();
    m_stop = {};
    m_goal = goal;
    using Outcome = std::optional<model::Ruling>;
    m_watcher.setFuture(inWorkerStepByStep<Outcome>(
        [goal, attempt = std::move(attempt), stop = m_stop.get_token()](Promise<Outcome>& promise) {
            promise.setProgressRange(0, int(model::runs_for(goal)));
            promise.addResult(model::judge(goal, attempt, stop, [&promise](std::size_t runs) {
                promise.setProgressValue(int(runs));
            }));
        }));
}

void GoalJudge::cancel()
{
    m_stop.request_stop();
    m_goal.reset();
}

void GoalJudge::take()
{
    const auto goal = std::exchange(m_goal, std::nullopt);
    if (!goal || m_watcher.future().resultCount() == 0)
        return;
    if (const auto ruling = m_watcher.result())
        emit judged(*goal, *ruling);
}

} // namespace gui
