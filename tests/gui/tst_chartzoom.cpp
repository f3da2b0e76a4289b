// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/page/lessonpage.h"
#include "gui/pictures/charts/errorcurve.h"
#include "gui/pictures/charts/rowsplot.h"
#include "gui/window/mainwindow.h"
#include "support/trainingpage.h"

#include <QApplication>
#include <QChart>
#include <QChartView>
#include <QLineSeries>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QValueAxis>
#include <QWheelEvent>

using namespace gui;

/// Looking at a part of a chart, and finding it again.
class TestChartZoom : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void theWheelZoomsAboutThePointer();
    void aClickOnTheCurvesPlaneGoesToThatIteration();
    void draggingMovesAndADoubleClickShowsAll();
    void keysZoomMoveAndShowAll();
    void aChartNeverShowsMoreThanThereIs();
    void whatIsOnScreenIsInTheSessionAndComesBack();
    void otherAxesShowAllAndUndoingBringsThePartBack();
    void aPartThatIsNoneShowsTheWhole();
    void theCurveOfAPartIsDrawnInFull();
    void aCurveThatHasGrownIsDrawnFiner();
    void theErrorBeforeTrainingIsOfNoIteration();

private:
    QLineSeries* curve() const
    {
        return trainingpage::series(*m_window, QStringLiteral("trainingRows"));
    }
    static void turn(ChartPicture& chart, QPointF at, int notches);
    static QChartView* view(const ChartPicture& chart) { return chart.findChild<QChartView*>(); }
    static Range range(const ChartPicture& chart, Qt::Orientation orientation);
    static QPointF middle(const ChartPicture& chart)
    {
        return view(chart)->chart()->plotArea().center();
    }

    std::unique_ptr<MainWindow> m_window;
    ErrorCurve* m_curve = nullptr;
    RowsPlot* m_rows = nullptr;
    QTemporaryDir m_settings;
};

void TestChartZoom::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(QStringLiteral("First Neuron"));
    QCoreApplication::setApplicationName(QStringLiteral("First Neuron zoom test"));
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
}

void TestChartZoom::init()
{
    QSettings().clear();
    m_window = std::make_unique<MainWindow>();
    m_window->resize(1600, 1000);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    LessonPage* page = m_window->showLesson(QStringLiteral("training"));
    m_curve = page->findChild<ErrorCurve*>();
    m_rows = page->findChild<RowsPlot*>();
    QVERIFY(m_curve && m_rows);
    QVERIFY(QTest::qWaitFor([this] { return m_curve->isVisible() && m_rows->isVisible(); }));
}

void TestChartZoom::cleanup()
{
    m_window->document().setSaved();
    m_window.reset();
}

void TestChartZoom::turn(ChartPicture& chart, QPointF at, int notches)
{
    QWidget* port = view(chart)->viewport();
    QWheelEvent event(at, port->mapToGlobal(at), {}, {0, 120 * notches}, Qt::NoButton,
                      Qt::NoModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(port, &event);
}

Range TestChartZoom::range(const ChartPicture& chart, Qt::Orientation orientation)
{
    const auto axes = view(chart)->chart()->axes(orientation);
    const auto* axis = qobject_cast<QValueAxis*>(axes.constFirst());
    return {axis->min(), axis->max()};
}

void TestChartZoom::theWheelZoomsAboutThePointer()
{
    const Range whole = range(*m_curve, Qt::Horizontal);
    const Range upright = range(*m_curve, Qt::Vertical);
    const QRectF plot = view(*m_curve)->chart()->plotArea();
    const QPointF at(plot.left() + plot.width() / 4, plot.center().y());
    turn(*m_curve, at, 5);
    const Range part = range(*m_curve, Qt::Horizontal);
    QVERIFY(part.span() < 0.5 * whole.span());
    // What was a quarter of the way along is where it was, but for a pixel.
    const double pointed = whole.minimum + whole.span() / 4;
    QVERIFY(qAbs(part.minimum + part.span() / 4 - pointed) <= 2 * whole.span() / plot.width());
    QVERIFY(range(*m_curve, Qt::Vertical).span() < 0.5 * upright.span());
    turn(*m_curve, at, -50);
    QCOMPARE(range(*m_curve, Qt::Horizontal), whole);
    QVERIFY(!m_curve->zoom());
}

void TestChartZoom::aClickOnTheCurvesPlaneGoesToThatIteration()
{
    LessonPage* page = m_window->currentPage();
    const QRectF plot = view(*m_curve)->chart()->plotArea();
    QWidget* port = view(*m_curve)->viewport();
    const double iterations = range(*m_curve, Qt::Horizontal).maximum;
    for (const double share : {0.5, 0.25, 0.75}) {
        const QPoint at = QPointF(plot.left() + share * plot.width(), plot.top() + 20).toPoint();
        QTest::mouseClick(port, Qt::LeftButton, {}, at);
        QTRY_VERIFY(std::abs(page->stepper().index() - share * iterations) <
                    2 * iterations / plot.width() + 2);
    }
    // In a part of it, too, where a drag moves the part and goes nowhere.
    turn(*m_curve, plot.center(), 5);
    const Range part = range(*m_curve, Qt::Horizontal);
    const QPoint from = QPointF(plot.left() + 0.25 * plot.width(), plot.top() + 20).toPoint();
    QTest::mouseClick(port, Qt::LeftButton, {}, from);
    QTRY_VERIFY(std::abs(page->stepper().index() - part.minimum - 0.25 * part.span()) <
                2 * part.span() / plot.width() + 2);
    const int before = page->stepper().index();
    QTest::mousePress(port, Qt::LeftButton, {}, from);
    QTest::mouseMove(port, from + QPoint(60, 0));
    QTest::mouseRelease(port, Qt::LeftButton, {}, from + QPoint(60, 0));
    QCOMPARE(page->stepper().index(), before);
    QVERIFY(range(*m_curve, Qt::Horizontal).minimum < part.minimum);
}

void TestChartZoom::draggingMovesAndADoubleClickShowsAll()
{
    const Range whole = range(*m_rows, Qt::Horizontal);
    QWidget* port = view(*m_rows)->viewport();
    const QPoint from = middle(*m_rows).toPoint();
    auto* button = m_rows->findChild<QToolButton*>(QStringLiteral("showAllButton"));
    QVERIFY(button && !button->isVisible());
    turn(*m_rows, from, 8);
    QVERIFY(button->isVisible());
    const Range before = range(*m_rows, Qt::Horizontal);
    QTest::mousePress(port, Qt::LeftButton, {}, from);
    QTest::mouseMove(port, from + QPoint(40, 0));
    QTest::mouseRelease(port, Qt::LeftButton, {}, from + QPoint(40, 0));
    const Range after = range(*m_rows, Qt::Horizontal);
    QVERIFY(after.minimum < before.minimum);
    QVERIFY(qAbs(after.span() - before.span()) < 1e-9);
    QTest::mouseDClick(port, Qt::LeftButton, {}, from);
    QCOMPARE(range(*m_rows, Qt::Horizontal), whole);
    turn(*m_rows, from, 8);
    button->click();
    QCOMPARE(range(*m_rows, Qt::Horizontal), whole);
    QVERIFY(!button->isVisible());
}

void TestChartZoom::keysZoomMoveAndShowAll()
{
    const Range whole = range(*m_rows, Qt::Horizontal);
    LessonPage* page = m_window->currentPage();
    const int step = page->stepper().index();
    m_rows->setFocus();
    QVERIFY(view(*m_rows)->hasFocus());
    QTest::keyClick(view(*m_rows), Qt::Key_Plus);
    QTest::keyClick(view(*m_rows), Qt::Key_Plus);
    const Range near = range(*m_rows, Qt::Horizontal);
    QVERIFY(near.span() < 0.7 * whole.span());
    QTest::keyClick(view(*m_rows), Qt::Key_Right, Qt::AltModifier);
    QVERIFY(range(*m_rows, Qt::Horizontal).minimum > near.minimum);
    QCOMPARE(page->stepper().index(), step);
    QTest::keyClick(view(*m_rows), Qt::Key_Minus);
    QVERIFY(range(*m_rows, Qt::Horizontal).span() > near.span());
    QTest::keyClick(view(*m_rows), Qt::Key_0);
    QCOMPARE(range(*m_rows, Qt::Horizontal), whole);
}

void TestChartZoom::aChartNeverShowsMoreThanThereIs()
{
    const Range whole = range(*m_rows, Qt::Horizontal);
    turn(*m_rows, middle(*m_rows), -3);
    QCOMPARE(range(*m_rows, Qt::Horizontal), whole);
    turn(*m_rows, middle(*m_rows), 200);
    QVERIFY(range(*m_rows, Qt::Horizontal).span() >= 0.99e-4 * whole.span());
    m_rows->moveBy({1e9, -1e9});
    const Range part = range(*m_rows, Qt::Horizontal);
    QVERIFY(whole.contains(part.minimum) && qAbs(part.maximum - whole.maximum) < 1e-9);
}

void TestChartZoom::whatIsOnScreenIsInTheSessionAndComesBack()
{
    turn(*m_curve, middle(*m_curve), 6);
    turn(*m_rows, middle(*m_rows) + QPointF(20, 10), 4);
    const Range curve = range(*m_curve, Qt::Horizontal);
    const Range rows = range(*m_rows, Qt::Vertical);
    QVERIFY2(!m_window->document().isDirty(), "looking is not a change");
    const session::Session kept = m_window->document().snapshot();
    QCOMPARE(kept.view.zoom.size(), std::size_t(2));

    m_window->document().replace(session::fresh_session());
    m_window->document().replace(kept);
    LessonPage* page = m_window->currentPage();
    QVERIFY(page);
    QCOMPARE(range(*page->findChild<ErrorCurve*>(), Qt::Horizontal), curve);
    QCOMPARE(range(*page->findChild<RowsPlot*>(), Qt::Vertical), rows);
    page->findChild<ErrorCurve*>()->showAll();
    QCOMPARE(m_window->document().snapshot().view.zoom.size(), std::size_t(1));
}

void TestChartZoom::otherAxesShowAllAndUndoingBringsThePartBack()
{
    turn(*m_rows, middle(*m_rows), 4);
    turn(*m_curve, middle(*m_curve), 4);
    const Range part = range(*m_rows, Qt::Horizontal);
    m_window->document().setAxes({1, 0});
    QVERIFY(!m_rows->zoom());
    QVERIFY2(m_curve->zoom(), "another chart is not concerned");
    QVERIFY(range(*m_rows, Qt::Vertical).span() > part.span());
    m_window->document().undoStack().undo();
    QCOMPARE(range(*m_rows, Qt::Horizontal), part);
}

void TestChartZoom::aPartThatIsNoneShowsTheWhole()
{
    const Range whole = range(*m_rows, Qt::Horizontal);
    session::Session session = m_window->document().snapshot();
    session.view.zoom["rowsPlot"] = {-1e308, 1e308, -1e308, 1e308};
    session.view.zoom["errorCurve"] = {1e300, 2e300, 5, 6};
    m_window->document().replace(session);
    LessonPage* page = m_window->currentPage();
    QVERIFY(page);
    QCOMPARE(range(*page->findChild<RowsPlot*>(), Qt::Horizontal), whole);
    QCOMPARE(range(*page->findChild<ErrorCurve*>(), Qt::Horizontal).maximum, 10'000.0);
}

void TestChartZoom::theCurveOfAPartIsDrawnInFull()
{
    LessonPage* page = m_window->currentPage();
    page->stepper().goTo(9'000);
    QVERIFY(QTest::qWaitFor([page] { return !page->isBusy(); }, 30'000));
    const QLineSeries* line = curve();
    QVERIFY(line);
    m_curve->zoomBy(0.1, {5'000, 0});
    const Range part = range(*m_curve, Qt::Horizontal);
    const QList<QPointF> points = line->points();
    QCOMPARE(points.size(), 12); // every 100th of 1,000 iterations, and one on either side
    QVERIFY(points.front().x() <= part.minimum && points.back().x() >= part.maximum);
}

void TestChartZoom::aCurveThatHasGrownIsDrawnFiner()
{
    LessonPage* page = m_window->currentPage();
    m_window->document().setInput(QStringLiteral("training"), QStringLiteral("iterations"),
                                  {200'000}, QString());
    m_window->resize(800, 700);
    page->stepper().goTo(200'000);
    QVERIFY(QTest::qWaitFor([page] { return !page->isBusy(); }, 60'000));
    const qsizetype narrow = curve()->count();
    const double width = view(*m_curve)->chart()->plotArea().width();
    // No step is drawn meanwhile: only the room is another.
    m_window->resize(2'400, 1'000);
    QVERIFY(
        QTest::qWaitFor([&] { return view(*m_curve)->chart()->plotArea().width() > 2 * width; }));
    QTRY_VERIFY2(curve()->count() > narrow, qPrintable(QString::number(curve()->count())));
    const qsizetype wide = curve()->count();
    m_window->resize(800, 700);
    QTRY_VERIFY(curve()->count() < wide);
}

void TestChartZoom::theErrorBeforeTrainingIsOfNoIteration()
{
    LessonPage* page = m_window->currentPage();
    const auto go = [page](int step) {
        page->stepper().goTo(step);
        QVERIFY(QTest::qWaitFor([page] { return !page->isBusy(); }, 30'000));
    };
    go(1'000);
    go(0);
    const QList<QStringList> rows = m_curve->table().rows;
    QCOMPARE(rows[0][0], QStringLiteral("before training"));
    QCOMPARE(rows[1][0], QStringLiteral("0"));
    QVERIFY(rows[0][1] != rows[1][1]);
    QVERIFY(m_curve->summary().contains(QStringLiteral("Before training it is")));
    go(1);
    QCOMPARE(m_curve->table().rows[0], rows[1]);
    QVERIFY(m_curve->summary().contains(QStringLiteral("At iteration 0 it is")));
}

QTEST_MAIN(TestChartZoom)
#include "tst_chartzoom.moc"
