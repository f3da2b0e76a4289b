// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/page/lessonpage.h"
#include "gui/window/mainwindow.h"

#include <QApplication>
#include <QComboBox>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>

using namespace gui;

/// Play: how long it stays with a step, who says so, and what it has to do with training.
class TestPlaying : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void staysAsLongAsATextTakesToRead();
    void doesNotWaitForWhatWasReadBefore();
    void isAsFastAsChosenAndRemembersIt();
    void isAsFastAsChosenWhereTheBarHasNoRoomForTheChoice();
    void isOffWhileTraining();

private:
    template <typename T>
    T* find(const char* name) const
    {
        return m_window->findChild<T*>(QString::fromUtf8(name));
    }
    void press() { QTest::mouseClick(find<QPushButton>("playButton"), Qt::LeftButton); }
    void open();

    QTemporaryDir m_settings;
    std::unique_ptr<MainWindow> m_window;
};

void TestPlaying::initTestCase()
{
    QCoreApplication::setOrganizationName(QStringLiteral("First Neuron"));
    QCoreApplication::setApplicationName(QStringLiteral("First Neuron"));
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
}

void TestPlaying::init()
{
    QSettings().clear();
    open();
}

void TestPlaying::open()
{
    m_window.reset();
    m_window = std::make_unique<MainWindow>();
    m_window->resize(1280, 800);
    m_window->show();
    QApplication::setActiveWindow(m_window.get());
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestPlaying::staysAsLongAsATextTakesToRead()
{
    LessonPage* page = m_window->showLesson(QStringLiteral("dot-product"));
    Stepper& stepper = page->stepper();
    press();
    QVERIFY(stepper.isPlaying());
    QSet<int> times;
    for (int i = 0; i < stepper.count() - 1; ++i) {
        stepper.goTo(i);
        // Two hundred words a minute; the shortest text is read at a glance.
        QVERIFY(page->wordsOfStep() > 5);
        QCOMPARE(stepper.interval(), std::max(1600, page->wordsOfStep() * 300));
        times << stepper.interval();
    }
    QVERIFY(times.size() > 3);
    stepper.pause();
}

void TestPlaying::doesNotWaitForWhatWasReadBefore()
{
    LessonPage* page = m_window->showLesson(QStringLiteral("training"));
    Stepper& stepper = page->stepper();
    press();
    // Where a run stands when somebody plays it, there is nothing new.
    QCOMPARE(stepper.interval(), 1600);
    for (int i = 1; i < 20; ++i) {
        stepper.goTo(i);
        QTRY_VERIFY(!page->isBusy() && page->currentStep().number("iterations_made") == i);
        QCOMPARE(stepper.interval() > 3000, i == 1);
    }
    stepper.pause();
}

void TestPlaying::isAsFastAsChosenAndRemembersIt()
{
    LessonPage* page = m_window->showLesson(QStringLiteral("error"));
    press();
    const int before = page->stepper().interval();
    auto* box = find<QComboBox>("speedBox");
    const auto name = [](const QComboBox* each) {
        return each->currentData(Qt::ToolTipRole).toString();
    };
    QCOMPARE(name(box), QStringLiteral("At reading pace"));
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Down);
    QCOMPARE(name(box), QStringLiteral("Twice as fast"));
    QCOMPARE(page->stepper().interval(), before / 2);
    page->stepper().pause();
    open();
    QCOMPARE(name(find<QComboBox>("speedBox")), QStringLiteral("Twice as fast"));
    page = m_window->showLesson(QStringLiteral("error"));
    press();
    QCOMPARE(page->stepper().interval(), before / 2);
    page->stepper().pause();
}

void TestPlaying::isAsFastAsChosenWhereTheBarHasNoRoomForTheChoice()
{
    LessonPage* page = m_window->showLesson(QStringLiteral("error"));
    m_window->resize(1024, 700);
    for (int i = 0; i < 10; ++i)
        find<QAction>("zoomInAction")->trigger();
    auto* box = find<QComboBox>("speedBox");
    QTRY_VERIFY(!box->isVisible());

    // By keys: a submenu of Lessons, beside Play.
    auto* lessonsMenu = find<QMenu>("lessonsMenu");
    const QList<QAction*> entries = lessonsMenu->actions();
    QMenu* speeds = entries[entries.indexOf(find<QAction>("playAction")) + 1]->menu();
    QVERIFY(speeds);
    lessonsMenu->popup({});
    lessonsMenu->setActiveAction(speeds->menuAction());
    QTest::keyClick(lessonsMenu, Qt::Key_Right);
    QTRY_VERIFY(speeds->isVisible());
    QVERIFY(speeds->actions().at(0)->isChecked());
    speeds->setActiveAction(speeds->actions().at(2));
    QTest::keyClick(speeds, Qt::Key_Return);
    press();
    QCOMPARE(page->stepper().interval(), std::max(1600, page->wordsOfStep() * 300) / 4);
    page->stepper().pause();
    QVERIFY(speeds->actions().at(2)->isChecked());

    // By mouse: a menu of Play itself.
    auto* play = find<QPushButton>("playButton");
    QCOMPARE(play->contextMenuPolicy(), Qt::ActionsContextMenu);
    QCOMPARE(play->actions(), speeds->actions());

    // And the box says the same once there is room for it.
    for (int i = 0; i < 10; ++i)
        find<QAction>("zoomOutAction")->trigger();
    m_window->resize(1280, 800);
    QTRY_VERIFY(box->isVisible());
    QCOMPARE(box->currentData().toInt(), 4);
}

void TestPlaying::isOffWhileTraining()
{
    LessonPage* page = m_window->showLesson(QStringLiteral("training"));
    auto* play = find<QPushButton>("playButton");
    QVERIFY(play->isEnabled());
    QTest::mouseClick(page->findChild<QPushButton*>(QStringLiteral("trainButton")), Qt::LeftButton);
    QVERIFY(!play->isEnabled());
    QVERIFY(!find<QAction>("playAction")->isEnabled());
    QVERIFY(play->toolTip().startsWith(QStringLiteral("Training goes on by itself")));
    QTest::mouseClick(page->findChild<QPushButton*>(QStringLiteral("pauseButton")), Qt::LeftButton);
    QVERIFY(play->isEnabled());
    QVERIFY(find<QAction>("playAction")->isEnabled());
    QTest::mouseClick(page->findChild<QPushButton*>(QStringLiteral("trainButton")), Qt::LeftButton);
    QVERIFY(!play->isEnabled());
    m_window->showLesson(QStringLiteral("error"));
    QVERIFY(play->isEnabled());
}

QTEST_MAIN(TestPlaying)
#include "tst_playing.moc"
