// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/announcer.h"

#include "gui/page/lessonpage.h"

namespace gui
{

namespace
{

/// Milliseconds without another step before this one is told.
constexpr int settledAfter = 250;
/// Milliseconds between two words on a training that goes on.
constexpr int busyPause = 10'000;

} // namespace

Announcer::Announcer(QWidget* window) : QObject(window), m_window(window)
{
    m_settled.setSingleShot(true);
    m_settled.setInterval(settledAfter);
    connect(&m_settled, &QTimer::timeout, this, &Announcer::announce);
}

void Announcer::setPage(LessonPage* page)
{
    if (m_page)
        m_page->disconnect(this);
    m_page = page;
    if (!m_page) {
        m_settled.stop();
        m_window->setAccessibleName({});
        return;
    }
    connect(m_page, &LessonPage::stepShown, this, &Announcer::stepShown);
    m_settled.start();
}

void Announcer::stepShown()
{
    const bool busy = m_page && m_page->isBusy();
    if (busy && m_sinceLast.isValid() && m_sinceLast.elapsed() < busyPause)
        m_settled.stop();
    else if (busy)
        announce();
    else
        m_settled.start();
}

void Announcer::announce()
{
    if (!m_page)
        return;
    m_sinceLast.start();
    //: What a screen reader says of a step, then the name of the program.
    m_window->setAccessibleName(tr("%1 – First Neuron").arg(m_page->announcement()));
}

} // namespace gui
