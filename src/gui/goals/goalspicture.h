// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/pictures/picture.h"
#include "model/goals.h"

#include <optional>
#include <utility>
#include <vector>

class QLabel;
class QProgressBar;
class QPushButton;

namespace gui
{

class GoalJudge;
class GoalRow;
class RunView;

/// What can be reached in the workbench, and what of it has been: a look at the run on screen is
/// enough for some goals, for others a worker makes runs beside it.
class GoalsPicture : public Picture
{
    Q_OBJECT

public:
    explicit GoalsPicture(RunView& run, QWidget* parent = nullptr);

    /// Those that have been reached, from the next step shown on.
    void setReached(std::vector<model::Goal> goals) { m_reached = std::move(goals); }

    /// Nothing that a step lights up stands in it.
    void setHighlights(const QStringList&) override {}
    QString summary() const override;
    PictureTable table() const override;
    bool isForm() const override { return true; }
    QRect drawnPart() const override;
    int comfortableWidth() const override { return 390; }

signals:
    void reached(model::Goal goal);

protected:
    void drawStep(const model::Step& step) override;
    void paintShown(QPainter& painter, const theme::Look& look) override;
    void showEvent(QShowEvent* event) override;

private:
    /// What the run on screen has to do with each goal.
    void judgeByLook();
    model::Attempt attempt() const;
    void showJudging(std::size_t runs);
    void judged(model::Goal goal, const model::Ruling& ruling);
    bool isReached(model::Goal goal) const;
    /// What its goal teaches or lacks, whether or not somebody has looked at it.
    QString stateOf(const GoalRow& row) const;
    /// All that is said, a paragraph a goal.
    QString written() const;

    RunView& m_run;
    GoalJudge* m_judge;
    QWidget* m_judging;
    QLabel* m_judged;
    QProgressBar* m_progress;
    std::vector<GoalRow*> m_rows;
    std::vector<model::Goal> m_reached;
    /// What came of the last judgement, until another step is on screen.
    std::optional<std::pair<model::Goal, QString>> m_refusal;
};

} // namespace gui
