// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTimer>

#include <algorithm>
#include <vector>

/// Beats while the event loop runs, and notes the longest pause between two beats: for so long the
/// window did not answer.
class Heart
{
public:
    Heart()
    {
        QObject::connect(&timer_, &QTimer::timeout, [this] { beat(); });
        timer_.setTimerType(Qt::PreciseTimer);
        timer_.start(2);
        since_.start();
    }
    /// The longest pause, in milliseconds, while the work is done and until the window has drawn
    /// what it brought.
    double longest_pause(auto work)
    {
        QCoreApplication::processEvents();
        beat();
        longest_ = 0;
        work();
        for (int i = 0; i < 20; ++i)
            QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
        beat();
        return longest_;
    }

private:
    void beat()
    {
        longest_ = std::max(longest_, double(since_.nsecsElapsed()) / 1e6);
        since_.restart();
    }

    QTimer timer_;
    QElapsedTimer since_;
    double longest_ = 0;
};

inline double median(std::vector<double> numbers)
{
    std::ranges::sort(numbers);
    return numbers[numbers.size() / 2];
}
