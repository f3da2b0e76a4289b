// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/goals.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace gui
{

/// One goal in their list: whether it has been reached, its title, a way to it, and what is lacking
/// or what it teaches.
class GoalRow : public QWidget
{
    Q_OBJECT

public:
    GoalRow(model::Goal goal, QWidget* parent);

    model::Goal goal() const { return m_goal; }
    bool isReached() const { return m_isReached; }
    /// `state` is what is to be said of the run as it is; once the goal is reached, nothing is.
    void showState(bool isReached, const QString& state, bool canBeJudged);
    /// What is said of the run as it is, or what reaching the goal teaches.
    QString state() const;

signals:
    void judgementWanted();

private:
    const model::Goal m_goal;
    bool m_isReached = false;
    QLabel* m_title;
    QLabel* m_state;
    QPushButton* m_judge;
};

} // namespace gui
