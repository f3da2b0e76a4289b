// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/page/readingpace.h"

#include "gui/page/lessonpage.h"

#include <algorithm>

namespace gui
{

namespace
{

constexpr int wordsAMinute = 200;
/// What is seen at a glance: another picture, other numbers.
constexpr int leastMilliseconds = 1600;

} // namespace

void ReadingPace::setPage(LessonPage* page)
{
    if (m_page) {
        m_page->disconnect(this);
        m_page->stepper().disconnect(this);
    }
    m_page = page;
    if (!m_page)
        return;
    connect(m_page, &LessonPage::stepShown, this, &ReadingPace::take);
    connect(&m_page->stepper(), &Stepper::playingChanged, this, &ReadingPace::begin);
    begin(m_page->stepper().isPlaying());
}

void ReadingPace::setSpeed(int speed)
{
    m_speed = speed;
    stay();
}

void ReadingPace::begin(bool playing)
{
    if (!playing)
        return;
    m_read.clear();
    // Who plays a run wants to see it go: what is on screen has been read.
    if (m_page->lesson().run)
        m_read << QString::fromStdString(m_page->currentStep().id);
    m_index = -1;
    take();
}

void ReadingPace::take()
{
    // The same step with other values needs no more time. One that is still being computed comes
    // later than its index.
    const int index = m_page->stepper().index();
    const QString step = QString::fromStdString(m_page->currentStep().id);
    if (index == m_index && step == m_step)
        return;
    m_index = index;
    m_step = step;
    m_words = m_read.contains(step) ? 0 : m_page->wordsOfStep();
    m_read << step;
    stay();
}

void ReadingPace::stay()
{
    if (m_page)
        m_page->stepper().setInterval(std::max(leastMilliseconds, m_words * 60'000 / wordsAMinute) /
                                      m_speed);
}

} // namespace gui
