// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/import/jobs/preparejob.h"

#include <QWidget>

class QLabel;
class QProgressBar;

namespace gui
{

/// How far reading has come, and then what became of the rows, or why nothing did.
class StatusLine : public QWidget
{
    Q_OBJECT

public:
    explicit StatusLine(QWidget* parent = nullptr);

    /// Reading begins.
    void showReading();
    /// \param percent from 0 to 100
    void showProgress(int percent);
    void hideProgress();
    /// The file cannot be used, which harms nobody.
    void showNothingChanged();
    /// What became of the rows, unless something typed was refused: then that. What was said last
    /// stays where nothing is known yet, but for a problem with choices that are being changed.
    /// \param keptOut how many lines of the file are no rows
    void showOutcome(const PrepareOutcome& outcome, std::size_t keptOut, const QStringList& refused,
                     bool isChanging);

private:
    void say(const QString& text, bool isProblem);

    QLabel* m_text = nullptr;
    QProgressBar* m_progress = nullptr;
};

} // namespace gui
