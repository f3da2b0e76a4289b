// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

namespace gui
{

/// The only owner of "which step". Counts, moves within bounds, and plays.
class Stepper : public QObject
{
    Q_OBJECT

public:
    /// Who moves it.
    enum class Cause {
        Person,
        Playing, ///< it walks on by itself
        Run,     ///< training has come that far
        Rebuilt, ///< the walk is another, and this is the place in it
    };

    explicit Stepper(QObject* parent = nullptr);

    int index() const { return m_index; }
    int count() const { return m_count; }
    bool isPlaying() const { return m_timer.isActive(); }
    bool atFirst() const { return m_index == 0; }
    bool atLast() const { return m_index + 1 >= m_count; }

    /// How many steps there are; the index stays where it is as far as it can.
    void setCount(int count);
    /// Time between two steps while playing, in milliseconds.
    void setInterval(int milliseconds);
    int interval() const { return m_timer.interval(); }

public slots:
    void goTo(int index, gui::Stepper::Cause cause = Cause::Person);
    void first();
    void previous();
    void next();
    void last();
    /// Walks on by itself until the last step; from the last step it begins anew.
    void play();
    void pause();
    void togglePlay();

signals:
    void moved(int index, gui::Stepper::Cause cause);
    void countChanged(int count);
    void playingChanged(bool playing);

private:
    void advance();

    QTimer m_timer;
    int m_index = 0;
    int m_count = 1;
};

} // namespace gui
