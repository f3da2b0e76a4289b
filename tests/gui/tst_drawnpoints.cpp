// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/importing.h"
#include "support/ownrows.h"

#include "gui/document/document.h"
#include "gui/page/lessonpage.h"
#include "gui/page/runwalk.h"
#include "gui/pictures/charts/chartscale.h"
#include "gui/pictures/charts/pointsplot.h"
#include "gui/pictures/stage.h"
#include "model/patterns.h"
#include "session/file.h"
#include "session/plane_rows.h"

#include <QChart>
#include <QChartView>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QToolButton>
#include <QUndoStack>

using namespace gui;
using namespace importing;

namespace
{

const QString workbench = QStringLiteral("workbench");

/// The workbench, with its rows in view.
class Bench
{
public:
    explicit Bench(const std::vector<model::Point>& points = {{-1, -1, false}, {1, 1, true}})
    {
        show(window);
        window.resize(1600, 1000);
        const model::Dataset rows = model::rows_of(points, 0, 1);
        document().setData(
            rows, session::origin_of_points("xor", rows, session::usual_plane_columns(), {}));
        page = window.showLesson(workbench);
        plot = page->findChild<PointsPlot*>();
        page->findChild<Stage*>()->bringForward(plot);
        view = plot->findChild<QChartView*>();
        QTRY_VERIFY(view->chart()->plotArea().width() > 100 && !page->isBusy());
    }
    ~Bench() { document().setSaved(); }

    Document& document() { return window.document(); }
    const model::Dataset& rows() { return *document().session().dataset; }
    void draw() const { part<QToolButton>(plot, "drawPoints")->click(); }
    QString said() const { return part<QLabel>(plot, "pointsMessage")->text(); }
    QPoint inView(QPointF place) const
    {
        return view->mapFromScene(ChartScale::of(*view->chart()).toScene(place));
    }
    void click(QPointF place) const
    {
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, inView(place));
    }
    void drag(QPointF from, QPointF to) const
    {
        QTest::mousePress(view->viewport(), Qt::LeftButton, {}, inView(from));
        const QPoint way = inView(to) - inView(from);
        for (int i = 1; i <= 4; ++i)
            move(inView(from) + way * i / 4);
        QTest::mouseRelease(view->viewport(), Qt::LeftButton, {}, inView(from) + way);
    }
    void key(Qt::Key key) const { QTest::keyClick(view, key); }

    MainWindow window;
    LessonPage* page = nullptr;
    PointsPlot* plot = nullptr;
    QChartView* view = nullptr;

private:
    void move(QPoint at) const
    {
        QMouseEvent event(QEvent::MouseMove, at, view->viewport()->mapToGlobal(at), Qt::NoButton,
                          Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(view->viewport(), &event);
    }
};

} // namespace

/// Rows that a person draws, by mouse, by keys and by ear.
class TestDrawnPoints : public QObject
{
    Q_OBJECT

private slots:
    void init() { QSettings().clear(); }
    void aClickPutsOneOnlyWhileAPersonDraws();
    void aDragMovesOneAndIsUndoneAtOnce();
    void aDragEndsWhereItIsSeen();
    void aDragBackChangesNothing();
    void keysDoAllOfIt();
    void theLastOneStays();
    void thePlaneStaysWhileAPersonDraws();
    void thePlaneGrowsWhereAPointComesToItsEnd();
    void otherRowsHaveAPlaneOfTheirOwn();
    void aTrainingGoesOn();
    void undoingPointsTrainsNothing();
    void oneClassAndOneOnAnotherAreTold();
    void otherRowsAreNotDrawnIn();
    void theTutorialsRowsCanBeDrawnIn();
    void aSessionKeepsThem();
    void theirPlaneMayHaveTwoTones();
    void inALowRoomTheRestStandsBesideThePlot_data();
    void inALowRoomTheRestStandsBesideThePlot();

private:
    Desk m_desk;
};

void TestDrawnPoints::aClickPutsOneOnlyWhileAPersonDraws()
{
    Bench bench;
    bench.click({0.2, -0.4});
    QCOMPARE(bench.rows().rows(), std::size_t(2));
    bench.draw();
    bench.click({0.2, -0.4});
    QCOMPARE(bench.rows().rows(), std::size_t(3));
    QVERIFY(std::abs(bench.rows().row(2)[0] - 0.2) < 0.02);
    QVERIFY(std::abs(bench.rows().row(2)[1] + 0.4) < 0.02);
    QCOMPARE(bench.rows().targets[2], 1.0);
    part<QRadioButton>(bench.plot, "drawZero")->click();
    bench.click({-0.5, 0.5});
    QCOMPARE(bench.rows().targets[3], 0.0);
    QCOMPARE(bench.document().undoStack().undoText(), QStringLiteral("put a point"));
    bench.document().undo();
    bench.document().undo();
    QCOMPARE(bench.rows().rows(), std::size_t(2));
}

void TestDrawnPoints::aDragMovesOneAndIsUndoneAtOnce()
{
    Bench bench;
    bench.draw();
    const model::Dataset before = bench.rows();
    bench.drag({1, 1}, {0.4, -0.3});
    QVERIFY(std::abs(bench.rows().row(1)[0] - 0.4) < 0.03);
    QVERIFY(std::abs(bench.rows().row(1)[1] + 0.3) < 0.03);
    QCOMPARE(bench.rows().rows(), std::size_t(2));
    QCOMPARE(bench.document().undoStack().undoText(), QStringLiteral("move point 2"));
    bench.document().undo();
    QVERIFY(bench.rows() == before);
}

void TestDrawnPoints::aDragEndsWhereItIsSeen()
{
    Bench bench;
    bench.draw();
    const QRectF plane = ChartScale::of(*bench.view->chart()).plane();
    bench.drag({1, 1}, {plane.right() + 0.4, plane.top() - 0.4});
    const auto row = bench.rows().row(1);
    QVERIFY2(row[0] > 1 && row[0] <= plane.right(), qPrintable(QString::number(row[0])));
    QVERIFY2(row[1] >= plane.top() && row[1] < 0, qPrintable(QString::number(row[1])));
    // So it can be taken hold of again.
    QTRY_VERIFY(!bench.page->isBusy());
    bench.drag({row[0], row[1]}, {0, 0});
    QVERIFY(std::abs(bench.rows().row(1)[0]) < 0.05);
}

void TestDrawnPoints::aDragBackChangesNothing()
{
    Bench bench;
    bench.document().run(workbench).trainTo(50, Run::Speed::Fastest);
    QTRY_VERIFY(!bench.document().run(workbench).isTraining());
    bench.draw();
    const model::Dataset before = bench.rows();
    const int changes = bench.document().undoStack().count();
    bench.document().endDrag();
    QVERIFY(bench.document().movePoint(1, {0, 0}));
    QCOMPARE(bench.document().run(workbench).timeline().computed(), std::int64_t(0));
    QVERIFY(bench.document().movePoint(1, {1, 1}));
    QVERIFY(bench.rows() == before);
    QCOMPARE(bench.document().undoStack().count(), changes);
    QCOMPARE(bench.document().run(workbench).timeline().computed(), std::int64_t(50));
}

void TestDrawnPoints::keysDoAllOfIt()
{
    Bench bench;
    bench.draw();
    bench.view->setFocus(Qt::TabFocusReason);
    QVERIFY2(bench.view->accessibleName().contains(QStringLiteral("row 1")),
             qPrintable(bench.view->accessibleName()));
    bench.key(Qt::Key_Space);
    QCOMPARE(bench.rows().rows(), std::size_t(3));
    // It is the one that is heard and moved now.
    QVERIFY2(bench.view->accessibleName().contains(QStringLiteral("row 3")),
             qPrintable(bench.view->accessibleName()));
    const double x = bench.rows().row(2)[0];
    bench.key(Qt::Key_Right);
    QVERIFY(bench.rows().row(2)[0] > x);
    QVERIFY(!bench.view->accessibleDescription().isEmpty());
    bench.key(Qt::Key_Delete);
    QCOMPARE(bench.rows().rows(), std::size_t(2));
    // It was the last one: the one before it is heard and moved now.
    QVERIFY2(bench.view->accessibleName().contains(QStringLiteral("row 2")),
             qPrintable(bench.view->accessibleName()));
    bench.key(Qt::Key_Delete);
    QCOMPARE(bench.rows().rows(), std::size_t(1));
}

void TestDrawnPoints::theLastOneStays()
{
    Bench bench({{0, 0, true}});
    bench.draw();
    bench.view->setFocus(Qt::TabFocusReason);
    bench.key(Qt::Key_Delete);
    QCOMPARE(bench.rows().rows(), std::size_t(1));
    QVERIFY2(bench.said().contains(QStringLiteral("This point stays")), qPrintable(bench.said()));
    bench.document().putPoint({1, 1}, false);
    QVERIFY2(!bench.said().contains(QStringLiteral("This point stays")), qPrintable(bench.said()));
}

void TestDrawnPoints::thePlaneStaysWhileAPersonDraws()
{
    Bench bench({{-1, -1, false}, {1, 1, true}, {1, -1, true}});
    const auto plane = [&bench] { return ChartScale::of(*bench.view->chart()).plane(); };
    bench.draw();
    const QRectF before = plane();
    // From scratch: all but one are taken away, and others put far from it.
    for (const QPointF at : {QPointF(1, -1), QPointF(1, 1)}) {
        bench.drag(at, at);
        bench.key(Qt::Key_Delete);
        QCOMPARE(plane(), before);
    }
    QCOMPARE(bench.rows().rows(), std::size_t(1));
    bench.click({-0.9, -0.9});
    QCOMPARE(plane(), before);
    bench.click({1.1, 0.5});
    bench.click({0.2, 1.1});
    QCOMPARE(plane(), before);
    QCOMPARE(bench.rows().rows(), std::size_t(4));
    QVERIFY(std::abs(bench.rows().row(2)[0] - 1.1) < 0.02);
    bench.document().undo();
    bench.document().undo();
    QCOMPARE(plane(), before);
    // A point beyond it is seen nevertheless.
    QVERIFY(bench.document().movePoint(0, {-4, -1}));
    QTRY_VERIFY(plane().left() < -4);
    QVERIFY(plane().right() >= before.right());
    // And what is drawn is shown as any rows once nobody draws.
    QVERIFY(bench.document().movePoint(0, {-1, -1}));
    bench.draw();
    QTRY_VERIFY(plane().width() < before.width() / 4);
}

void TestDrawnPoints::thePlaneGrowsWhereAPointComesToItsEnd()
{
    Bench bench;
    const auto plane = [&bench] { return ChartScale::of(*bench.view->chart()).plane(); };
    bench.draw();
    const QRectF before = plane();
    bench.drag({1, 1}, {before.right() + 0.4, 0});
    QTRY_VERIFY(plane().right() > before.right() + 0.05 * before.width());
    QCOMPARE(plane().left(), before.left());
    // So it can go on, in another drag and by keys.
    QTRY_VERIFY(!bench.page->isBusy());
    const double first = bench.rows().row(1)[0];
    bench.drag({first, bench.rows().row(1)[1]}, {plane().right() + 0.4, 0});
    const double second = bench.rows().row(1)[0];
    QVERIFY2(second > first + 0.1, qPrintable(QString::number(second)));
    QTRY_VERIFY(!bench.page->isBusy());
    bench.view->setFocus(Qt::TabFocusReason);
    bench.key(Qt::Key_Tab);
    for (int i = 0; i < 30; ++i) {
        bench.key(Qt::Key_Right);
        QTRY_VERIFY(!bench.page->isBusy());
    }
    QVERIFY(std::max(bench.rows().row(0)[0], bench.rows().row(1)[0]) > second + 0.2);
    QVERIFY(plane().right() > std::max(bench.rows().row(0)[0], bench.rows().row(1)[0]));
}

void TestDrawnPoints::otherRowsHaveAPlaneOfTheirOwn()
{
    Bench bench;
    const auto plane = [&bench] { return ChartScale::of(*bench.view->chart()).plane(); };
    bench.draw();
    const model::Dataset rows = model::rows_of({{0.1, 0.1, false}, {0.2, 0.2, true}}, 0, 1);
    bench.document().setData(
        rows, session::origin_of_points("xor", rows, session::usual_plane_columns(), {}));
    QTRY_VERIFY(plane().width() < 0.2);
}

void TestDrawnPoints::aTrainingGoesOn()
{
    Bench bench;
    bench.draw();
    bench.document().setInputs(workbench, {{"iterations", {10'000'000}}});
    part<QPushButton>(bench.page, "trainButton")->click();
    const Run& run = bench.document().run(workbench);
    QTRY_VERIFY(run.timeline().computed() > 10);
    bench.click({0.2, -0.4});
    QCOMPARE(bench.rows().rows(), std::size_t(3));
    QVERIFY(run.isTraining());
    QCOMPARE(run.dataset()->rows(), std::size_t(3));
    QTRY_VERIFY(run.timeline().computed() > 10);
    part<QPushButton>(bench.page, "pauseButton")->click();
    bench.click({0.2, 0.4});
    QVERIFY(!run.isTraining());
}

void TestDrawnPoints::undoingPointsTrainsNothing()
{
    Bench bench;
    bench.draw();
    bench.document().setInputs(workbench, {{"iterations", {10'000'000}}});
    bench.click({0.2, -0.4});
    part<QPushButton>(bench.page, "trainButton")->click();
    const Run& run = bench.document().run(workbench);
    QTRY_VERIFY(run.timeline().computed() > 10);
    bench.click({0.2, 0.4});
    QTRY_VERIFY(run.timeline().computed() > 10);
    for (const std::size_t rows : {3, 2}) {
        bench.document().undoStack().undo();
        QCOMPARE(bench.rows().rows(), rows);
        QVERIFY(!run.isTraining());
    }
    QCOMPARE(run.timeline().computed(), 0);
    QTRY_VERIFY(!bench.page->isBusy());
    QCOMPARE(bench.page->currentStep().number("iterations_made"), 0.0);
}

void TestDrawnPoints::oneClassAndOneOnAnotherAreTold()
{
    Bench bench({{0, 0, true}, {1, 1, true}});
    QVERIFY(bench.said().isEmpty());
    bench.draw();
    QVERIFY2(bench.said().contains(QStringLiteral("of one class")), qPrintable(bench.said()));
    QVERIFY(bench.document().putPoint({1, 1}, false));
    QTRY_VERIFY2(bench.said().contains(QStringLiteral("no network gets those right")),
                 qPrintable(bench.said()));
    QVERIFY(!bench.said().contains(QStringLiteral("of one class")));
}

void TestDrawnPoints::otherRowsAreNotDrawnIn()
{
    Bench bench;
    QVERIFY(ready(bench.window, m_desk.write(QStringLiteral("own.csv"), ownrows::csv(3))));
    QVERIFY(enter(bench.window));
    QTRY_VERIFY(!bench.page->isBusy());
    bench.draw();
    QVERIFY2(bench.said().contains(QStringLiteral("two numbers")), qPrintable(bench.said()));
    QVERIFY(!part<QRadioButton>(bench.plot, "drawOne")->isVisible());
    const model::Dataset before = bench.rows();
    QVERIFY(!bench.document().putPoint({0, 0}, true));
    QVERIFY(!bench.document().removePoint(0));
    QVERIFY(bench.rows() == before);
}

void TestDrawnPoints::theTutorialsRowsCanBeDrawnIn()
{
    Document document;
    const std::size_t rows = document.session().dataset->rows();
    QVERIFY(document.putPoint({1, 2}, true));
    QCOMPARE(document.session().dataset->rows(), rows + 1);
    QVERIFY(document.hasOwnData());
    QVERIFY(session::is_valid(*document.session().origin, document.session().dataset));
    document.undo();
    QVERIFY(!document.hasOwnData());
    QVERIFY(document.session().dataset->name == "tutorial");
    QVERIFY(!document.movePoint(rows, {0, 0}));
    QVERIFY(!document.removePoint(rows));
}

void TestDrawnPoints::aSessionKeepsThem()
{
    Bench bench;
    QVERIFY(bench.document().putPoint({0.25, -1}, false));
    QVERIFY(bench.document().removePoint(0));
    const session::Session saved = bench.document().snapshot();
    session::KnownFile file{m_desk.path(QStringLiteral("drawn.neuron")), {}};
    QVERIFY(!session::save(saved, file).problem);
    const auto opened = session::open(file.path);
    QVERIFY(opened && opened->session == saved);
}

void TestDrawnPoints::theirPlaneMayHaveTwoTones()
{
    Bench bench;
    const auto painted = [&bench] { return bench.view->grab().toImage(); };
    auto* tones = part<QToolButton>(bench.plot, "twoTones");
    QVERIFY(tones->isVisible() && !tones->isChecked());
    const QImage smooth = painted();
    tones->click();
    QTRY_VERIFY(painted() != smooth);
    tones->click();
    QTRY_VERIFY(painted() == smooth);
    tones->click();
    // So it is the next time.
    const Bench other;
    QVERIFY(part<QToolButton>(other.plot, "twoTones")->isChecked());
}

void TestDrawnPoints::inALowRoomTheRestStandsBesideThePlot_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("beside");
    QTest::newRow("a small window") << QSize(1280, 800) << true;
    QTest::newRow("a large window") << QSize(1920, 1080) << false;
}

/// Above its legend and tools, the plot of a small window would be a strip.
void TestDrawnPoints::inALowRoomTheRestStandsBesideThePlot()
{
    QFETCH(const QSize, size);
    QFETCH(const bool, beside);
    Bench bench;
    bench.window.resize(size);
    const auto* legend = part<QWidget>(bench.plot, "rowsLegend");
    const auto* tool = part<QWidget>(bench.plot, "removePoint");
    const auto* draw = part<QWidget>(bench.plot, "drawPoints");
    const auto placeOf = [&](const QWidget* each) {
        return QRect(each->mapTo(bench.plot, QPoint()), each->size());
    };
    const auto stands = [&](const QWidget* each) {
        const QRect plot = bench.view->geometry();
        const QRect place = placeOf(each);
        return each->isVisible() && bench.plot->rect().contains(place) &&
               (beside ? place.left() > plot.right() : place.top() > plot.bottom());
    };
    QTRY_VERIFY(stands(legend) && stands(draw));
    QVERIFY(bench.view->chart()->plotArea().height() > 0.6 * bench.plot->height());
    bench.draw();
    QTRY_VERIFY(stands(tool) && stands(draw) && !legend->isVisible());
    QVERIFY(!placeOf(tool).intersects(placeOf(draw)));
    bench.draw();
    QTRY_VERIFY(stands(legend) && stands(draw) && !tool->isVisible());
}

QTEST_MAIN(TestDrawnPoints)
#include "tst_drawnpoints.moc"
