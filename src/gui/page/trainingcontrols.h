// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/document/run.h"

class QAction;
class QComboBox;
class QKeySequence;
class QPushButton;

namespace gui
{

class InputBar;

/// Train, Pause, Reset, New start and the choice of speed: buttons beside the fields, and the same
/// commands as actions of the page for the Training menu.
class TrainingControls : public QObject
{
    Q_OBJECT

public:
    /// Puts its widgets into the bar and its actions into the page, which owns them.
    TrainingControls(InputBar& bar, QWidget& page);

    Run::Speed speed() const;
    void setSpeed(Run::Speed speed);
    /// Which commands make sense now: Train, Pause or both, and Reset. The focus never leaves a
    /// button that is switched off for anything but Train or Pause.
    void setPossible(bool train, bool pause, bool reset);
    /// A run that is finished is left by Train, which begins again: its button and its menu say so.
    void setFinished(bool finished);

signals:
    void trainRequested();
    void pauseRequested();
    void resetRequested();
    /// The same network from other random numbers.
    void newStartRequested();
    void speedChanged();

private:
    /// The same thing to do, as a button and in the menu.
    struct Command {
        QPushButton* button = nullptr;
        QAction* action = nullptr;
        void setEnabled(bool enabled) const;
        void setWords(const QString& text, const QString& toolTip) const;
    };
    Command addCommand(QPushButton* button, const QString& name, const QString& text,
                       const QString& toolTip, const QKeySequence& shortcut);

    QWidget& m_page;
    Command m_train;
    Command m_pause;
    Command m_reset;
    Command m_newStart;
    QComboBox* m_speed = nullptr;
};

} // namespace gui
