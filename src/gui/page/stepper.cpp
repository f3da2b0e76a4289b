// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/page/stepper.h"

#include <algorithm>

namespace gui
{

Stepper::Stepper(QObject* parent) : QObject(parent)
{
    m_timer.setInterval(1600);
    connect(&m_timer, &QTimer::timeout, this, &Stepper::advance);
}

void Stepper::setCount(int count)
{
    count = std::max(count, 1);
    if (count == m_count)
        return;
    m_count = count;
    emit countChanged(m_count);
    goTo(m_index, Cause::Rebuilt);
}

void Stepper::setInterval(int milliseconds)
{
    // An interval that is set begins anew.
    if (milliseconds != m_timer.interval())
        m_timer.setInterval(milliseconds);
}

void Stepper::goTo(int index, Cause cause)
{
    index = std::clamp(index, 0, m_count - 1);
    if (index == m_index)
        return;
    m_index = index;
    emit moved(m_index, cause);
}

void Stepper::first()
{
    pause();
    goTo(0);
}

void Stepper::previous()
{
    pause();
    goTo(m_index - 1);
}

void Stepper::next()
{
    pause();
    goTo(m_index + 1);
}

void Stepper::last()
{
    pause();
    goTo(m_count - 1);
}

void Stepper::play()
{
    if (isPlaying() || m_count < 2)
        return;
    if (atLast())
        goTo(0, Cause::Playing);
    m_timer.start();
    emit playingChanged(true);
}

void Stepper::pause()
{
    if (!isPlaying())
        return;
    m_timer.stop();
    emit playingChanged(false);
}

void Stepper::togglePlay()
{
    if (isPlaying())
        pause();
    else
        play();
}

void Stepper::advance()
{
    goTo(m_index + 1, Cause::Playing);
    if (atLast())
        pause();
}

} // namespace gui
