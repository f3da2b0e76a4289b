// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QPointer>
#include <QTimer>
#include <QWidget>

namespace gui
{

class LessonPage;

/// Tells a screen reader which step is on screen, wherever the focus is: as the window's accessible
/// name, whose change is read out. It waits until steps have stopped passing by, and speaks of a
/// training only now and then.
class Announcer : public QObject
{
    Q_OBJECT

public:
    explicit Announcer(QWidget* window);

    /// Tells of this page's steps from now on; null when no lesson is on screen.
    void setPage(LessonPage* page);

private:
    void stepShown();
    void announce();

    QWidget* m_window;
    QPointer<LessonPage> m_page;
    QTimer m_settled;
    QElapsedTimer m_sinceLast;
};

} // namespace gui
