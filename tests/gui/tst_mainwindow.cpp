// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/base/settings.h"
#include "gui/lessons/lessons.h"
#include "gui/look/theme.h"
#include "gui/page/lessonpage.h"
#include "gui/window/mainwindow.h"

#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>
#include <QSlider>
#include <QSplitter>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>
#include <QToolButton>
#include <QWheelEvent>

using namespace gui;

/// The window as a person meets it: by mouse, by keyboard, and the day after.
class TestMainWindow : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void startsWithAnOfferToBegin();
    void opensALessonByMouse();
    void opensLessonsByKeyboard();
    void walksByKeys();
    void leavesKeysToTheWidgetThatUsesThem();
    void unfoldsANoteBySpace();
    void givesTheListItsWidthBackInAWiderWindow();
    void comesBackWhereItWas_data();
    void comesBackWhereItWas();
    void walksByTheStepBar();
    void escapeLeavesAFieldSoThatArrowsWalk();
    void sharesTheRoomAsBeforeAfterANarrowWindow();
    void showsTheNextLessonAtTheEnd();
    void refusesANumberInPlaceAndKeepsTheText();
    void namesTheChangeInTheUndoMenu();
    void zoomsTheText();
    void zoomsByTheWheelUpwardsAndDownwardsOnly();
    void givesTheListItsWidthBackAtNormalSize();
    void movesInTheListWithoutOpeningLessons();
    void walksByKeysAfterAClickInTheList();
    void goesWhereTheSliderIsClicked();
    void pressesTrainAndPauseByTheSameKey();
    void listsItsShortcuts();
    void goesOnWhereThePersonStopped();
    void namesEveryControlForAScreenReader();

private:
    template <typename T>
    static T* find(QWidget& window, const char* name)
    {
        T* widget = window.findChild<T*>(QString::fromUtf8(name));
        if (!widget)
            qFatal("no widget %s", name);
        return widget;
    }
    static void show(MainWindow& window);

    QTemporaryDir m_settings;
};

void TestMainWindow::initTestCase()
{
    QCoreApplication::setOrganizationName(QStringLiteral("First Neuron"));
    QCoreApplication::setApplicationName(QStringLiteral("First Neuron"));
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
}

void TestMainWindow::init()
{
    QSettings().clear();
    theme::setZoom(100);
}

void TestMainWindow::show(MainWindow& window)
{
    window.resize(1280, 800);
    window.show();
    QApplication::setActiveWindow(&window);
    QVERIFY(QTest::qWaitForWindowActive(&window));
}

void TestMainWindow::startsWithAnOfferToBegin()
{
    MainWindow window;
    show(window);
    QVERIFY(!window.currentPage());
    QVERIFY(!find<QPushButton>(window, "continueButton")->isVisible());
    QTest::mouseClick(find<QPushButton>(window, "firstLessonButton"), Qt::LeftButton);
    QVERIFY(window.currentPage());
    QCOMPARE(window.currentPage()->lesson().id, lessons().front().id);
}

void TestMainWindow::opensALessonByMouse()
{
    MainWindow window;
    show(window);
    auto* list = find<QListWidget>(window, "lessonList");
    QCOMPARE(list->count(), int(lessons().size()));
    const QRect row = list->visualItemRect(list->item(2));
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, row.center());
    QCOMPARE(window.currentPage()->lesson().id, lessons()[2].id);
    QVERIFY(find<QLabel>(*window.currentPage(), "titleLabel")
                ->text()
                .endsWith(lessons()[2].displayTitle()));
}

void TestMainWindow::opensLessonsByKeyboard()
{
    MainWindow window;
    show(window);
    QTest::keyClick(&window, Qt::Key_2, Qt::AltModifier);
    QCOMPARE(window.currentPage()->lesson().id, lessons()[1].id);
    QTest::keyClick(&window, Qt::Key_PageDown, Qt::ControlModifier);
    QCOMPARE(window.currentPage()->lesson().id, lessons()[2].id);
    QTest::keyClick(&window, Qt::Key_PageUp, Qt::ControlModifier);
    QTest::keyClick(&window, Qt::Key_PageUp, Qt::ControlModifier);
    QTest::keyClick(&window, Qt::Key_PageUp, Qt::ControlModifier);
    QCOMPARE(window.currentPage()->lesson().id, lessons()[0].id);
}

void TestMainWindow::walksByKeys()
{
    MainWindow window;
    show(window);
    Stepper& stepper = window.showLesson(QStringLiteral("dot-product"))->stepper();
    window.setFocus();
    QTest::keyClick(&window, Qt::Key_Right);
    QTest::keyClick(&window, Qt::Key_Right);
    QCOMPARE(stepper.index(), 2);
    QTest::keyClick(&window, Qt::Key_Left);
    QCOMPARE(stepper.index(), 1);
    QTest::keyClick(&window, Qt::Key_End);
    QVERIFY(stepper.atLast());
    QTest::keyClick(&window, Qt::Key_Home);
    QVERIFY(stepper.atFirst());
    QTest::keyClick(&window, Qt::Key_Space);
    QVERIFY(stepper.isPlaying());
    QTest::keyClick(&window, Qt::Key_Space);
    QVERIFY(!stepper.isPlaying());
}

void TestMainWindow::leavesKeysToTheWidgetThatUsesThem()
{
    MainWindow window;
    show(window);
    LessonPage* page = window.showLesson(QStringLiteral("dot-product"));
    auto* field = find<QLineEdit>(*page, "input_weights_1_0");
    field->setFocus();
    field->setCursorPosition(int(field->text().size()));
    QTest::keyClick(field, Qt::Key_Left);
    QCOMPARE(page->stepper().index(), 0);
    QCOMPARE(field->cursorPosition(), int(field->text().size()) - 1);

    auto* next = find<QToolButton>(window, "nextButton");
    next->setFocus();
    QTest::keyClick(next, Qt::Key_Space);
    QVERIFY(!page->stepper().isPlaying());
    QCOMPARE(page->stepper().index(), 1);
}

void TestMainWindow::unfoldsANoteBySpace()
{
    MainWindow window;
    show(window);
    LessonPage* page = window.showLesson(QStringLiteral("welcome"));
    auto* prose = find<QTextBrowser>(*page, "proseView");
    prose->setFocus();
    const auto isUnfolded = [prose] { return prose->toPlainText().contains(QChar(0x25be)); };
    // No note has been reached yet: it plays.
    QTest::keyClick(prose, Qt::Key_Space);
    QVERIFY(page->stepper().isPlaying());
    QTest::keyClick(prose, Qt::Key_Space);
    QVERIFY(!page->stepper().isPlaying());
    QVERIFY(!isUnfolded());

    // Words of the glossary come first.
    for (int i = 0; i < 20; ++i) {
        QTest::keyClick(prose, Qt::Key_Tab);
        if (prose->textCursor().charFormat().anchorHref().startsWith(QStringLiteral("note:")))
            break;
    }
    QTest::keyClick(prose, Qt::Key_Space);
    QVERIFY(!page->stepper().isPlaying());
    QVERIFY(isUnfolded());
    QTest::keyClick(prose, Qt::Key_Space);
    QVERIFY(!isUnfolded());
    QVERIFY(!page->stepper().isPlaying());
}

void TestMainWindow::givesTheListItsWidthBackInAWiderWindow()
{
    MainWindow window;
    show(window);
    window.showLesson(QStringLiteral("welcome"));
    const auto* list = find<QListWidget>(window, "lessonList");
    const int before = list->width();
    theme::setZoom(150);
    window.resize(760, 520);
    QTest::qWait(50);
    theme::setZoom(100);
    QTest::qWait(50);
    window.resize(1280, 800);
    QTest::qWait(50);
    QCOMPARE(list->width(), before);

    // What a person has chosen stays.
    auto* splitter = find<QSplitter>(window, "sidebarSplitter");
    QSplitterHandle* handle = splitter->handle(1);
    QTest::mousePress(handle, Qt::LeftButton, {}, QPoint(0, 50));
    QTest::mouseMove(handle, QPoint(60, 50));
    QTest::mouseRelease(handle, Qt::LeftButton, {}, QPoint(60, 50));
    const int chosen = list->width();
    QVERIFY(chosen > before);
    window.resize(1400, 800);
    QTest::qWait(50);
    QCOMPARE(list->width(), chosen);
}

void TestMainWindow::comesBackWhereItWas_data()
{
    QTest::addColumn<QPoint>("place");
    QTest::newRow("in the midst of the screen") << QPoint(13, 90);
    QTest::newRow("at its left edge") << QPoint(0, 30);
    QTest::newRow("at its right edge") << QPoint(36, 130);
}

void TestMainWindow::comesBackWhereItWas()
{
    QFETCH(const QPoint, place);
    QRect inner;
    QRect outer;
    {
        MainWindow window;
        window.resize(760, 540);
        window.move(place);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        inner = window.geometry();
        outer = window.frameGeometry();
        // What the window manager puts around it is what it may move by.
        QVERIFY(inner.topLeft() != outer.topLeft());
        QCOMPARE(outer.topLeft(), place);
        window.close();
    }
    for (int start = 1; start <= 3; ++start) {
        MainWindow window;
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QCOMPARE(window.geometry(), inner);
        QCOMPARE(window.frameGeometry(), outer);
        window.close();
    }
}

void TestMainWindow::walksByTheStepBar()
{
    MainWindow window;
    show(window);
    LessonPage* page = window.showLesson(QStringLiteral("dot-product"));
    const auto click = [&](const char* name) {
        QTest::mouseClick(find<QAbstractButton>(window, name), Qt::LeftButton);
    };
    click("nextButton");
    QCOMPARE(page->stepper().index(), 1);
    QVERIFY(find<QLabel>(window, "stepLabel")->text().startsWith(QStringLiteral("Step 2 of 8: ")));
    click("lastButton");
    QVERIFY(page->stepper().atLast());
    QVERIFY(!find<QToolButton>(window, "nextButton")->isEnabled());
    click("previousButton");
    click("firstButton");
    QVERIFY(page->stepper().atFirst());
    find<QSlider>(window, "stepSlider")->setValue(3);
    QCOMPARE(page->stepper().index(), 3);
    const auto* play = find<QPushButton>(window, "playButton");
    const int width = play->width();
    QCOMPARE(play->text(), QStringLiteral("Play"));
    click("playButton");
    QVERIFY(page->stepper().isPlaying());
    QCOMPARE(play->text(), QStringLiteral("Pause"));
    click("playButton");
    QVERIFY(!page->stepper().isPlaying());
    QCOMPARE(play->text(), QStringLiteral("Play"));
    QTRY_COMPARE(play->width(), width);
}

void TestMainWindow::escapeLeavesAFieldSoThatArrowsWalk()
{
    MainWindow window;
    show(window);
    LessonPage* page = window.showLesson(QStringLiteral("dot-product"));
    auto* field = find<QLineEdit>(window, "input_weights_1_0");
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, QStringLiteral("2"));
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(field->hasFocus());
    QTest::keyClick(field, Qt::Key_Escape);
    QVERIFY(!field->hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    QCOMPARE(page->stepper().index(), 1);
    QCOMPARE(window.document().inputs(QStringLiteral("dot-product"))["weights_1"].numbers[0], 2.0);
}

void TestMainWindow::sharesTheRoomAsBeforeAfterANarrowWindow()
{
    MainWindow window;
    show(window);
    window.resize(1760, 1000);
    LessonPage* page = window.showLesson(QStringLiteral("dot-product"));
    auto* splitter = page->findChild<QSplitter*>(QStringLiteral("detailsSplitter"));
    QTest::qWait(20);
    splitter->setSizes({400, 600});
    const QList<int> before = splitter->sizes();
    const QSize size = window.size();
    window.resize(1024, 700);
    QTRY_COMPARE(splitter->count(), 1);
    window.resize(size);
    QTRY_COMPARE(splitter->count(), 2);
    QTRY_VERIFY(std::abs(splitter->sizes().at(1) - before[1]) <= 4);
}

void TestMainWindow::showsTheNextLessonAtTheEnd()
{
    MainWindow window;
    show(window);
    LessonPage* page = window.showLesson(QStringLiteral("dot-product"));
    auto* button = find<QPushButton>(window, "nextLessonButton");
    QVERIFY(!button->isVisible());
    page->stepper().last();
    QVERIFY(button->isVisible());
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(window.currentPage()->lesson().id, "first-prediction");
}

void TestMainWindow::refusesANumberInPlaceAndKeepsTheText()
{
    MainWindow window;
    show(window);
    LessonPage* page = window.showLesson(QStringLiteral("dot-product"));
    const double before = page->currentStep().number("weights_1");
    auto* field = find<QLineEdit>(*page, "input_weights_1_0");
    auto* message = find<QLabel>(*page, "inputMessage");
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, QStringLiteral("9000"));
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(page->currentStep().number("weights_1"), before);
    QCOMPARE(field->text(), QStringLiteral("9000"));
    QVERIFY(message->isVisible());
    QVERIFY2(message->text().contains(QStringLiteral("from −10 to 10")),
             qPrintable(message->text()));
    field->selectAll();
    QTest::keyClicks(field, QStringLiteral("2.5"));
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(page->currentStep().number("weights_1"), 2.5);
    QVERIFY(!message->isVisible());
}

void TestMainWindow::namesTheChangeInTheUndoMenu()
{
    MainWindow window;
    show(window);
    LessonPage* page = window.showLesson(QStringLiteral("dot-product"));
    auto* field = find<QLineEdit>(*page, "input_weights_1_0");
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, QStringLiteral("2"));
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(window.document().undoStack().undoText(), QStringLiteral("change weights_1"));
    window.setFocus();
    QTest::keyClick(&window, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(page->currentStep().number("weights_1"), 1.26);
    QCOMPARE(field->text(), QStringLiteral("1.26"));
}

void TestMainWindow::zoomsTheText()
{
    MainWindow window;
    show(window);
    window.showLesson(QStringLiteral("dot-product"));
    const double before = QApplication::font().pointSizeF();
    QTest::keyClick(&window, Qt::Key_Plus, Qt::ControlModifier);
    QTest::keyClick(&window, Qt::Key_Equal, Qt::ControlModifier);
    QCOMPARE(theme::look().zoom(), 120);
    QVERIFY(QApplication::font().pointSizeF() > before);
    QTest::keyClick(&window, Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(theme::look().zoom(), 100);
}

void TestMainWindow::zoomsByTheWheelUpwardsAndDownwardsOnly()
{
    MainWindow window;
    show(window);
    const auto turn = [&window](QPoint by) {
        QWheelEvent event(QPointF(9, 9), window.mapToGlobal(QPointF(9, 9)), QPoint(), by,
                          Qt::NoButton, Qt::ControlModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(&window, &event);
    };
    turn({240, 0});
    turn({-120, 0});
    QCOMPARE(theme::look().zoom(), 100);
    turn({0, 120});
    QCOMPARE(theme::look().zoom(), 110);
    // A touchpad: twelve tenths of a notch.
    for (int i = 0; i < 12; ++i)
        turn({0, 12});
    QCOMPARE(theme::look().zoom(), 120);
    turn({0, -12});
    QCOMPARE(theme::look().zoom(), 120);
    turn({0, -240});
    QCOMPARE(theme::look().zoom(), 100);
}

void TestMainWindow::givesTheListItsWidthBackAtNormalSize()
{
    MainWindow window;
    show(window);
    window.showLesson(QStringLiteral("training"));
    const auto* list = find<QListWidget>(window, "lessonList");
    QTest::qWait(20);
    const int before = list->width();
    for (int i = 0; i < 10; ++i)
        QTest::keyClick(&window, Qt::Key_Plus, Qt::ControlModifier);
    QTest::qWait(20);
    QTest::keyClick(&window, Qt::Key_0, Qt::ControlModifier);
    QTRY_COMPARE(list->width(), before);
}

void TestMainWindow::movesInTheListWithoutOpeningLessons()
{
    MainWindow window;
    show(window);
    auto* list = find<QListWidget>(window, "lessonList");
    const auto isOpen = [&window](std::size_t lesson) {
        return window.currentPage()->lesson().id == lessons()[lesson].id;
    };
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                      list->visualItemRect(list->item(2)).center());
    list->setFocus();
    QCOMPARE(list->currentRow(), 2);
    QTest::keyClick(list, Qt::Key_End);
    QCOMPARE(list->currentRow(), list->count() - 1);
    QVERIFY(isOpen(2));
    QTest::keyClick(list, Qt::Key_Home);
    QCOMPARE(list->currentRow(), 0);
    QVERIFY(isOpen(2));
    QTest::keyClick(list, Qt::Key_Space);
    QVERIFY(isOpen(0));
    QVERIFY(!window.currentPage()->stepper().isPlaying());
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Return);
    QVERIFY(isOpen(1));
    // Elsewhere again, the mark is on the lesson that is open.
    list->setFocus();
    QTest::keyClick(list, Qt::Key_End);
    window.currentPage()->setFocus();
    QCOMPARE(list->currentRow(), 1);
}

void TestMainWindow::walksByKeysAfterAClickInTheList()
{
    MainWindow window;
    show(window);
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    auto* list = find<QListWidget>(window, "lessonList");
    list->setFocus();
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                      list->visualItemRect(list->item(2)).center());
    LessonPage* page = window.currentPage();
    const Stepper& stepper = page->stepper();
    const auto press = [&window](Qt::Key key) { QTest::keyClick(window.focusWidget(), key); };
    QVERIFY(stepper.count() > 2);
    press(Qt::Key_End);
    QCOMPARE(stepper.index(), stepper.count() - 1);
    press(Qt::Key_Home);
    QCOMPARE(stepper.index(), 0);
    press(Qt::Key_Right);
    QCOMPARE(stepper.index(), 1);
    press(Qt::Key_Space);
    QVERIFY(stepper.isPlaying());
    QCOMPARE(window.currentPage(), page);
    QCOMPARE(list->currentRow(), 2);
}

void TestMainWindow::goesWhereTheSliderIsClicked()
{
    MainWindow window;
    show(window);
    LessonPage* page = window.showLesson(QStringLiteral("training"));
    auto* slider = find<QSlider>(window, "stepSlider");
    find<QComboBox>(*page, "speedChoice")->setCurrentIndex(2);
    QTest::mouseClick(find<QAbstractButton>(*page, "trainButton"), Qt::LeftButton);
    QTRY_VERIFY(!page->isBusy() && page->stepper().atLast());
    const int last = page->stepper().index();
    for (const double part : {0.25, 0.75, 0.5}) {
        QTest::mouseClick(slider, Qt::LeftButton, {},
                          QPoint(int(slider->width() * part), slider->height() / 2));
        QTRY_VERIFY(!page->isBusy());
        QVERIFY2(std::abs(page->stepper().index() - last * part) < last * 0.02,
                 qPrintable(QString::number(page->stepper().index())));
    }
    QTest::mouseClick(slider, Qt::LeftButton, {}, QPoint(1, slider->height() / 2));
    QVERIFY(page->stepper().atFirst());
}

void TestMainWindow::pressesTrainAndPauseByTheSameKey()
{
    MainWindow window;
    show(window);
    LessonPage* page = window.showLesson(QStringLiteral("training"));
    auto* train = find<QPushButton>(*page, "trainButton");
    auto* pause = find<QPushButton>(*page, "pauseButton");
    auto* reset = find<QPushButton>(*page, "resetButton");
    const auto space = [] { QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space); };
    QTest::mouseClick(train, Qt::LeftButton);
    QVERIFY(pause->hasFocus());
    QTRY_VERIFY(page->stepper().index() > 5);
    space();
    QVERIFY(train->hasFocus());
    QVERIFY(!page->isBusy());
    const int paused = page->stepper().index();
    QVERIFY(paused > 5);
    find<QComboBox>(*page, "speedChoice")->setCurrentIndex(2);
    space();
    QTRY_VERIFY(!page->isBusy() && page->stepper().atLast());
    QVERIFY(train->hasFocus());
    // From the end, too.
    find<QComboBox>(*page, "speedChoice")->setCurrentIndex(1);
    space();
    QVERIFY(pause->hasFocus());
    QTRY_VERIFY(page->stepper().index() > 5);
    space();
    QVERIFY(train->hasFocus());
    reset->setFocus();
    space();
    QVERIFY(page->stepper().atFirst());
    QVERIFY(train->hasFocus());
}

void TestMainWindow::listsItsShortcuts()
{
    MainWindow window;
    show(window);
    theme::setZoom(200);
    window.document().setInput(QStringLiteral("error"), QStringLiteral("prediction"), {0.25},
                               QStringLiteral("Prediction"));
    find<QAction>(window, "shortcutsAction")->trigger();
    auto* text = find<QTextBrowser>(window, "shortcutsText");
    for (const char* words : {"Next step", "Right", "Ctrl+PgDown", "Alt+3", "Undo"})
        QVERIFY2(text->toPlainText().contains(QString::fromLatin1(words)), words);
    QVERIFY2(!text->toPlainText().contains(QStringLiteral("Prediction")),
             "what would be undone now is no shortcut");
    // Nothing is cut off at the side, and the rest can be scrolled to.
    QVERIFY(QTest::qWaitForWindowExposed(text->window()));
    QCOMPARE(text->horizontalScrollBar()->maximum(), 0);
    QVERIFY(text->window()->height() < window.height());
    theme::setZoom(100);
}

void TestMainWindow::goesOnWhereThePersonStopped()
{
    {
        MainWindow window;
        show(window);
        window.showLesson(QStringLiteral("error"))->stepper().goTo(3);
        window.close();
    }
    MainWindow window;
    show(window);
    auto* button = find<QPushButton>(window, "continueButton");
    QVERIFY(button->isVisible());
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(window.currentPage()->lesson().id, "error");
    QCOMPARE(window.currentPage()->stepper().index(), 3);
}

void TestMainWindow::namesEveryControlForAScreenReader()
{
    MainWindow window;
    show(window);
    for (const Lesson& lesson : lessons()) {
        window.showLesson(QString::fromUtf8(lesson.id));
        for (const QWidget* widget : window.findChildren<QWidget*>()) {
            if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus) ||
                widget->focusProxy())
                continue;
            QAccessibleInterface* accessible =
                QAccessible::queryAccessibleInterface(const_cast<QWidget*>(widget));
            const QString where = QString::fromUtf8(lesson.id) + QLatin1Char(' ') +
                                  QString::fromUtf8(widget->metaObject()->className()) +
                                  QLatin1Char(' ') + widget->objectName();
            QVERIFY2(accessible && !accessible->text(QAccessible::Name).isEmpty(),
                     qPrintable(where));
        }
    }
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
