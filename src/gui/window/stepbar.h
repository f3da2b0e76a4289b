// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/page/readingpace.h"

#include <QPointer>
#include <QWidget>

#include <memory>

class QMenu;

namespace Ui
{
class StepBar;
}

namespace gui
{

class LessonPage;

/// The bar at the foot of the window: walks the lesson on screen. It shows what the lesson's
/// Stepper says.
class StepBar : public QWidget
{
    Q_OBJECT

public:
    explicit StepBar(QWidget* parent = nullptr);
    ~StepBar() override;

    /// Walks this page from now on; null when no lesson is on screen.
    void setPage(LessonPage* page, bool hasNextLesson);
    /// How fast Play is, as a menu: the bar shows the choice only where it has room for it.
    QMenu* speedMenu() const { return m_speedMenu; }

signals:
    void nextLessonRequested();
    /// Whether it can be played now.
    void playPossible(bool possible);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void showState();
    void setIcons();
    void fitLabel();
    void fitSigns();
    void addSpeeds();
    void nameSpeeds();
    void setSpeed(int index);

    std::unique_ptr<Ui::StepBar> m_ui;
    QPointer<LessonPage> m_page;
    QString m_stepText;
    bool m_hasNextLesson = false;
    QMenu* m_speedMenu;
    ReadingPace m_pace;
};

} // namespace gui
