// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/inside/insidetexts.h"

#include <QDialog>
#include <QFutureWatcher>

#include <optional>
#include <stop_token>

class QListWidget;
class QPushButton;
class QTextBrowser;

namespace gui
{

class Run;

/// A window beside the main window that walks through one iteration of a run: a list of its steps,
/// and the one that is chosen with all its numbers. A worker replays the iteration.
class InsideWindow : public QDialog
{
    Q_OBJECT

public:
    /// The run outlives it.
    InsideWindow(const Run& run, QWidget* window);
    ~InsideWindow() override;

    /// Looks into the iteration that has led to so many; into the first one where none has been
    /// made.
    void lookAt(std::int64_t iterationsMade);
    /// How what the run predicts is said.
    void setClassNames(const ClassNames& names);
    /// Whether what was asked for last is still being worked out.
    bool isLooking() const { return m_wanted || m_watcher.isRunning(); }
    /// What is shown of each step.
    const std::vector<InsideStep>& steps() const { return m_steps; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void begin();
    void take();
    void fill();
    void showStep();

    const Run& m_run;
    QListWidget* m_list;
    QTextBrowser* m_text;
    QPushButton* m_previous;
    QPushButton* m_next;
    /// What is looked into next, and what is shown or being worked out.
    std::optional<std::int64_t> m_wanted;
    std::int64_t m_iterationsMade = 0;
    std::optional<model::Inside> m_inside;
    QStringList m_features;
    ClassNames m_names;
    std::vector<InsideStep> m_steps;
    QFutureWatcher<model::Inside> m_watcher;
    std::stop_source m_stop;
};

} // namespace gui
