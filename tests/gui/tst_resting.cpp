// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/base/strings.h"
#include "gui/document/document.h"
#include "gui/lessons/lessons.h"
#include "gui/page/lessonpage.h"
#include "gui/page/walk.h"
#include "gui/pictures/picture.h"
#include "gui/texts/formulaview.h"
#include "gui/window/mainwindow.h"
#include "support/soak.h"

#include <QAbstractScrollArea>
#include <QAction>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTabWidget>
#include <QTableView>
#include <QTest>

using namespace gui;

/// A pointer that rests: whatever scrolls or appears under it, only the step decides what is lit
/// up; and one that moves lights up, but never scrolls.
class TestResting : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void stepsUnderARestingPointer_data();
    void stepsUnderARestingPointer();
    void trainsUnderAPointerInTheValues();
    void readsAListingInPeace_data();
    void readsAListingInPeace();
    void pointingElsewhereScrollsNoValues();
    void scrollsForNobodyWhenAReleaseIsLost();
    void isToldOfLeavingWhatItsSurfaceWasToldOf();
    void leavesAsItCame_data();
    void leavesAsItCame();

private:
    static LessonPage* open(MainWindow& window, const char* lesson, QSize size);
    static QWidget* surface(QWidget* view);
    /// The rows of the values that are lit up.
    static QStringList lit(const LessonPage& page);
    static void rest(QWidget* widget, QPoint place);
};

LessonPage* TestResting::open(MainWindow& window, const char* lesson, QSize size)
{
    window.resize(size);
    window.show();
    if (!QTest::qWaitForWindowExposed(&window))
        qFatal("no window");
    LessonPage* page = window.showLesson(QString::fromLatin1(lesson));
    QCoreApplication::processEvents();
    return page;
}

QWidget* TestResting::surface(QWidget* view)
{
    if (auto* area = qobject_cast<QAbstractScrollArea*>(view))
        return area->viewport();
    auto* inner = view->findChild<QAbstractScrollArea*>();
    return inner ? inner->viewport() : view;
}

QStringList TestResting::lit(const LessonPage& page)
{
    const auto* values = page.findChild<QTableView*>(QStringLiteral("valuesView"));
    QStringList names;
    for (int row = 0; row < values->model()->rowCount(); ++row) {
        const QModelIndex index = values->model()->index(row, 0);
        if (index.data(Qt::FontRole).value<QFont>().bold())
            names << index.data().toString();
    }
    names.sort();
    return names;
}

void TestResting::rest(QWidget* widget, QPoint place)
{
    QTest::mouseMove(widget, {1, 1});
    QTest::mouseMove(widget, place);
}

void TestResting::stepsUnderARestingPointer_data()
{
    QTest::addColumn<QByteArray>("lesson");
    QTest::addColumn<QByteArray>("view");
    QTest::addColumn<QSize>("size");
    int turn = 0;
    for (const Lesson& lesson : lessons()) {
        for (const char* view :
             {"valuesView", "pythonView", "proseView", "formulaView", "pictures"}) {
            if (isItsTurn(++turn, 3))
                QTest::addRow("%s, %s", lesson.id, view)
                    << QByteArray(lesson.id) << QByteArray(view) << QSize(1280, 800);
        }
        // There, the values are a tab.
        if (isItsTurn(turn, 2))
            QTest::addRow("%s, values in a narrow window", lesson.id)
                << QByteArray(lesson.id) << QByteArray("valuesView") << QSize(1024, 700);
    }
}

void TestResting::stepsUnderARestingPointer()
{
    QFETCH(QByteArray, lesson);
    QFETCH(QByteArray, view);
    QFETCH(QSize, size);
    MainWindow window;
    LessonPage* page = open(window, lesson.constData(), size);
    QWidgetList views;
    if (view == "pictures") {
        for (Picture* picture : page->findChildren<Picture*>())
            views << picture;
    } else {
        views << page->findChild<QWidget*>(QString::fromLatin1(view));
    }
    for (QWidget* each : views) {
        QVERIFY(each);
        QWidget* place = surface(each);
        for (const double height : {0.4, 0.9}) {
            page->stepper().first();
            rest(place, {place->width() / 2, int(place->height() * height)});
            for (int i = 0; i < trials(4, 20) && !page->stepper().atLast(); ++i) {
                page->stepper().next();
                QTRY_VERIFY(!page->isBusy());
                QCoreApplication::processEvents();
                QStringList expected;
                for (const std::string& name : page->currentStep().highlights) {
                    if (page->currentStep().find(name))
                        expected << QString::fromStdString(name);
                }
                expected.sort();
                expected.removeDuplicates();
                QCOMPARE(lit(*page), expected);
            }
        }
    }
    window.document().setSaved();
}

void TestResting::trainsUnderAPointerInTheValues()
{
    MainWindow window;
    LessonPage* page = open(window, "training", {1280, 800});
    QWidget* place = surface(page->findChild<QTableView*>(QStringLiteral("valuesView")));
    rest(place, place->rect().center());
    page->findChild<QPushButton*>(QStringLiteral("trainButton"))->click();
    QTRY_COMPARE_WITH_TIMEOUT(page->stepper().index(), page->walk().count() - 1, 60'000);
    window.document().setSaved();
}

void TestResting::readsAListingInPeace_data()
{
    QTest::addColumn<QByteArray>("lesson");
    for (const Lesson& lesson : lessons())
        QTest::newRow(lesson.id) << QByteArray(lesson.id);
}

void TestResting::readsAListingInPeace()
{
    QFETCH(QByteArray, lesson);
    MainWindow window;
    LessonPage* page = open(window, lesson.constData(), {1280, 800});
    page->stepper().next();
    QTRY_VERIFY(!page->isBusy());
    auto* listing = page->findChild<QPlainTextEdit*>(QStringLiteral("pythonView"));
    page->findChild<QTabWidget*>(QStringLiteral("detailsTabs"))->setCurrentWidget(listing);
    QCoreApplication::processEvents();
    QScrollBar* bar = listing->verticalScrollBar();
    for (const int place : {bar->maximum(), bar->maximum() / 2}) {
        bar->setValue(place);
        listing->selectAll();
        const QString selected = listing->textCursor().selectedText();
        for (int y = 1; y < listing->viewport()->height(); y += 5)
            QTest::mouseMove(listing->viewport(), {40, y});
        QTest::mouseMove(&window, {300, 5});
        QCoreApplication::processEvents();
        QCOMPARE(bar->value(), place);
        QCOMPARE(listing->textCursor().selectedText(), selected);
    }
    // The next step is shown, though.
    bar->setValue(bar->maximum());
    page->stepper().first();
    page->stepper().last();
    QTRY_VERIFY(!page->isBusy());
    QVERIFY(!listing->textCursor().hasSelection());
}

void TestResting::pointingElsewhereScrollsNoValues()
{
    MainWindow window;
    LessonPage* page = open(window, "error", {1024, 700});
    page->stepper().last();
    auto* values = page->findChild<QTableView*>(QStringLiteral("valuesView"));
    QCoreApplication::processEvents();
    QScrollBar* bar = values->verticalScrollBar();
    QVERIFY2(bar->maximum() > 0, "the values need scrolling");
    bar->setValue(bar->maximum());
    QWidget* prose = surface(page->findChild<QWidget*>(QStringLiteral("proseView")));
    for (int y = 1; y < prose->height(); y += 7)
        QTest::mouseMove(prose, {60, y});
    QTest::mouseMove(&window, {300, 5});
    QCOMPARE(bar->value(), bar->maximum());
}

void TestResting::scrollsForNobodyWhenAReleaseIsLost()
{
    // As the desktop does when a text that is dragged away is let go.
    class Loses : public QObject
    {
    public:
        bool eventFilter(QObject*, QEvent* event) override
        {
            return event->type() == QEvent::MouseButtonRelease;
        }
    } loses;
    MainWindow window;
    LessonPage* page = open(window, "chain-rule", {1280, 800});
    const QString formula = page->findChild<FormulaView*>()->text();
    for (const char* name : {"proseView", "pythonView"}) {
        auto* text = page->findChild<QAbstractScrollArea*>(QString::fromLatin1(name));
        QWidget* surface = text->viewport();
        text->verticalScrollBar()->setValue(0);
        surface->installEventFilter(&loses);
        const QPoint below(30, surface->height() + 40);
        const auto send = [&](QEvent::Type type, QPoint place, Qt::MouseButtons buttons) {
            qt_handleMouseEvent(window.windowHandle(), surface->mapTo(&window, place),
                                surface->mapToGlobal(place), buttons, Qt::LeftButton, type, {}, 1);
        };
        QCursor::setPos(surface->mapToGlobal(below));
        send(QEvent::MouseButtonPress, {30, 30}, Qt::LeftButton);
        send(QEvent::MouseMove, below, Qt::LeftButton);
        send(QEvent::MouseButtonRelease, below, Qt::NoButton);
        const int before = text->verticalScrollBar()->value();
        QTest::qWait(400);
        QVERIFY2(text->verticalScrollBar()->value() == before, name);
        QTest::mouseMove(&window, {window.width() / 2, 3});
        QTest::qWait(200);
        QVERIFY2(page->findChild<FormulaView*>()->text() == formula, name);
        surface->removeEventFilter(&loses);
        QTest::mouseClick(surface, Qt::LeftButton, {}, {30, 30});
    }
}

/// A button that comes up beside the rows is told to them alone; then the desktop says that the
/// pointer has come into the window, and Qt forgets where it was.
void TestResting::isToldOfLeavingWhatItsSurfaceWasToldOf()
{
    MainWindow window;
    LessonPage* page = open(window, "chain-rule", {1280, 800});
    page->stepper().last();
    QCoreApplication::processEvents();
    const QString formula = page->findChild<FormulaView*>()->text();
    const QStringList values = lit(*page);
    auto* view = page->findChild<QTableView*>(QStringLiteral("valuesView"));
    view->scrollToBottom();
    QVERIFY(view->rowAt(-5) > 0);
    QWidget* surface = view->viewport();
    const auto send = [&](QEvent::Type type, QPoint place, Qt::MouseButtons buttons) {
        qt_handleMouseEvent(window.windowHandle(), surface->mapTo(&window, place),
                            surface->mapToGlobal(place), buttons, Qt::LeftButton, type, {}, 1);
    };
    const QPoint row(30, 5);
    const QPoint names(30, -5);
    send(QEvent::MouseMove, row, Qt::NoButton);
    QVERIFY(lit(*page) != values);
    send(QEvent::MouseButtonPress, row, Qt::LeftButton);
    send(QEvent::MouseMove, names, Qt::LeftButton);
    send(QEvent::MouseButtonRelease, names, Qt::NoButton);
    const QPoint menus(window.width() / 2, 3);
    QEnterEvent enter(menus, menus, window.mapToGlobal(menus));
    QCoreApplication::sendEvent(window.windowHandle(), &enter);
    send(QEvent::MouseMove, surface->mapFrom(&window, menus), Qt::NoButton);
    QCOMPARE(page->findChild<FormulaView*>()->text(), formula);
    QCOMPARE(lit(*page), values);
    window.document().setSaved();
}

void TestResting::leavesAsItCame_data()
{
    QTest::addColumn<QByteArray>("lesson");
    for (const Lesson& lesson : lessons())
        QTest::addRow("%s", lesson.id) << QByteArray(lesson.id);
}

void TestResting::leavesAsItCame()
{
    QFETCH(QByteArray, lesson);
    MainWindow window;
    LessonPage* page = open(window, lesson.constData(), {1280, 800});
    const auto* formula = page->findChild<FormulaView*>();
    QWidgetList views{page->findChild<QWidget*>(QStringLiteral("valuesView")),
                      page->findChild<QWidget*>(QStringLiteral("proseView")),
                      page->findChild<QWidget*>(QStringLiteral("pythonView")),
                      page->findChild<FormulaView*>()};
    for (Picture* picture : page->findChildren<Picture*>())
        views << picture;
    int lights = 0;
    for (int i = 0; i < 2; ++i) {
        const QString before = formula->text();
        const QStringList values = lit(*page);
        for (QWidget* view : views) {
            QWidget* place = surface(view);
            if (!place->isVisible())
                continue;
            const int columns = view == formula ? trials(10, 30) : trials(3, 7);
            for (int part = 0; part < 3 * columns; ++part) {
                // At once: a person's hand may be quicker than what is asked of the mouse.
                QTest::mouseMove(place, {place->width() * (part % columns) / columns,
                                         place->height() * (part / columns + 1) / 4});
                lights += formula->text() != before;
                QTest::mouseMove(&window, {window.width() / 2, 3});
                QVERIFY2(formula->text() == before, qPrintable(view->objectName()));
                QCOMPARE(lit(*page), values);
            }
        }
        page->stepper().next();
        QTRY_VERIFY(!page->isBusy());
    }
    QVERIFY(lights > 5);
    window.document().setSaved();
}

QTEST_MAIN(TestResting)
#include "tst_resting.moc"
