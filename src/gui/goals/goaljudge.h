// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/goals.h"

#include <QFutureWatcher>
#include <QObject>

#include <optional>
#include <stop_token>

namespace gui
{

/// Judges in a worker whether a goal is reached, one at a time.
class GoalJudge : public QObject
{
    Q_OBJECT

public:
    explicit GoalJudge(QObject* parent = nullptr);
    ~GoalJudge() override;

    bool isWorking() const { return m_goal.has_value(); }
    /// Begins; what is under way is given up.
    void judge(model::Goal goal, model::Attempt attempt);
    /// Gives up what is under way: nothing is heard of it.
    void cancel();

signals:
    /// So many of its runs have been made.
    void progressed(std::size_t runs);
    void judged(model::Goal goal, const model::Ruling& ruling);

private:
    void take();

    std::optional<model::Goal> m_goal;
    std::stop_source m_stop;
    QFutureWatcher<std::optional<model::Ruling>> m_watcher;
};

} // namespace gui
