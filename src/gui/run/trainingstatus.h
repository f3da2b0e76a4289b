// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/document/classnames.h"

#include <QLabel>
#include <QTimer>

namespace gui
{

class RunView;

/// The line that says how the run on screen stands, or what it is waiting for.
class TrainingStatus : public QLabel
{
    Q_OBJECT

public:
    explicit TrainingStatus(RunView& run, QWidget* parent = nullptr);

    /// Says how the run stands at its step on screen; this note follows, unless it has diverged.
    /// There is room for the longest note that may follow in this run.
    void showStanding(const ClassNames& names, const QString& note, const QString& longestNote);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void showWaiting();
    /// As many lines as the longest of its usual sentences takes: the page below keeps still.
    void makeRoom();

    RunView& m_run;
    QString m_longest;
    /// Runs out when a step that is worked out in the background is late.
    QTimer m_patience;
};

} // namespace gui
