// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/document/document.h"
#include "gui/page/lessonpage.h"
#include "gui/pictures/charts/runlandscape.h"
#include "gui/run/runview.h"
#include "gui/window/mainwindow.h"
#include "model/evaluation.h"
#include "support/ownrows.h"

#include <QChartView>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

using namespace gui;

namespace
{

double number(QString text)
{
    return text.replace(QChar(0x2212), QLatin1Char('-')).toDouble();
}

/// The rows of its table that have this name.
QList<QStringList> placesOf(const RunLandscape& map, const QString& name)
{
    QList<QStringList> found;
    for (const QStringList& row : map.table().rows) {
        if (row.at(0) == name)
            found << row;
    }
    return found;
}

} // namespace

/// The map of the error with the way that a run takes.
class TestRunLandscape : public QObject
{
    Q_OBJECT

private slots:
    void theWayIsThatOfTheRun();
    void theErrorsAreThoseOfTheNetworkThere();
    void goingBackShowsTheSame();
    void nothingIsDraggedThere();
    void hiddenUnitsHaveNoMap();
    void ownRowsHaveAMap_data();
    void ownRowsHaveAMap();

private:
    static bool settle(LessonPage* page)
    {
        return QTest::qWaitFor([&] { return !page->isBusy(); }, 30'000);
    }
};

void TestRunLandscape::theWayIsThatOfTheRun()
{
    MainWindow window;
    window.resize(1280, 800);
    window.show();
    LessonPage* page = window.showLesson(trainingLesson);
    page->stepper().goTo(3'000);
    QVERIFY(settle(page));
    const auto* map = page->findChild<RunLandscape*>();
    const model::Timeline& run = window.document().run(trainingLesson).timeline();
    std::set<std::pair<long, long>> walked;
    for (const model::Snapshot& state : run.snapshots()) {
        if (state->iteration <= 3'000)
            walked.emplace(std::lround(1e4 * state->network.layers[0].weights[0]),
                           std::lround(1e4 * state->network.layers[0].weights[1]));
    }
    const QList<QStringList> way = placesOf(*map, QStringLiteral("on the way"));
    QVERIFY(way.size() >= 6);
    for (const QStringList& place : way.first(way.size() - 1))
        QVERIFY2(walked.contains({std::lround(1e4 * number(place.at(1))),
                                  std::lround(1e4 * number(place.at(2)))}),
                 qPrintable(place.join(u' ')));
    // It ends at the step in view.
    const std::vector<double> now = page->currentStep().find("weights")->numbers;
    QVERIFY(std::abs(number(way.last().at(1)) - now[0]) < 1e-5);
    QVERIFY(map->summary().contains(QStringLiteral("The run began at (0.4967, −0.1383).")));
    window.document().setSaved();
}

void TestRunLandscape::theErrorsAreThoseOfTheNetworkThere()
{
    MainWindow window;
    window.resize(1280, 800);
    window.show();
    LessonPage* page = window.showLesson(trainingLesson);
    page->stepper().goTo(700);
    QVERIFY(settle(page));
    const auto* map = page->findChild<RunLandscape*>();
    const model::Dataset& dataset = window.document().session().dataset;
    model::Network network = page->currentStep().network;
    QVERIFY2(map->summary().contains(
                 QString::number(model::evaluate(network, dataset).train.error, 'g', 4)),
             qPrintable(map->summary()));
    int compared = 0;
    for (const QStringList& place : map->table().rows) {
        network.layers[0].weights = {number(place.at(1)), number(place.at(2))};
        const double expected = model::evaluate(network, dataset).train.error;
        QVERIFY2(std::abs(number(place.at(3)) - expected) < 1e-3, qPrintable(place.join(u' ')));
        ++compared;
    }
    QVERIFY(compared > 25);
    window.document().setSaved();
}

void TestRunLandscape::goingBackShowsTheSame()
{
    MainWindow window;
    window.resize(1280, 800);
    window.show();
    LessonPage* page = window.showLesson(trainingLesson);
    page->stepper().last();
    QVERIFY(settle(page));
    const auto* map = page->findChild<RunLandscape*>();
    std::map<int, QString> before;
    for (const int at : {0, 40, 1'000, 4'321}) {
        page->stepper().goTo(at);
        QVERIFY(settle(page));
        before[at] = map->summary();
    }
    for (const int at : {1'000, 0, 4'321, 40}) {
        page->stepper().goTo(at);
        QVERIFY(settle(page));
        QCOMPARE(map->summary(), before[at]);
    }
    window.document().setSaved();
}

void TestRunLandscape::nothingIsDraggedThere()
{
    MainWindow window;
    window.show();
    LessonPage* page = window.showLesson(trainingLesson);
    auto* map = page->findChild<RunLandscape*>();
    const QSignalSpy edited(map, &Picture::inputEdited);
    auto* view = map->findChild<QChartView*>();
    for (const Qt::Key key : {Qt::Key_Tab, Qt::Key_Left, Qt::Key_Up})
        QTest::keyClick(view, key);
    QCOMPARE(edited.size(), 0);
    QVERIFY(window.document().undoStack().isClean());
}

void TestRunLandscape::hiddenUnitsHaveNoMap()
{
    MainWindow window;
    window.show();
    // A run that is not the training's, but the workbench, where it would go, has another.
    session::Session session = session::fresh_session();
    model::Timeline timeline({.iterations = 5, .hidden = {3}}, session.dataset);
    timeline.advance(5, session.dataset);
    for (const char* lesson : {model::training_lesson, model::workbench_lesson})
        session.runs[lesson] = session::run_of(timeline);
    window.document().replace(session);
    LessonPage* page = window.showLesson(trainingLesson);
    page->stepper().goTo(2);
    QVERIFY(settle(page));
    auto* map = page->findChild<RunLandscape*>();
    QVERIFY2(map->summary().contains(QStringLiteral("hidden units")), qPrintable(map->summary()));
    QVERIFY(map->table().rows.isEmpty());
    QVERIFY(!map->grab().isNull());
    window.document().setSaved();
}

void TestRunLandscape::ownRowsHaveAMap_data()
{
    QTest::addColumn<int>("features");
    for (const int features : {1, 2, 5})
        QTest::addRow("%d features", features) << features;
}

void TestRunLandscape::ownRowsHaveAMap()
{
    QFETCH(const int, features);
    MainWindow window;
    window.resize(1280, 800);
    window.show();
    const importing::Desk desk;
    ownrows::import(window, desk, features);
    LessonPage* page = window.showLesson(trainingLesson);
    page->stepper().goTo(5);
    QVERIFY(settle(page));
    const auto* map = page->findChild<RunLandscape*>();
    const PictureTable table = map->table();
    QVERIFY(table.rows.size() > 25);
    QVERIFY(table.columns.at(1).startsWith(QStringLiteral("weights[")));
    QCOMPARE(table.columns.at(2) == QLatin1String("bias"), features == 1);
    QVERIFY(!map->summary().contains(QStringLiteral("nan")));
    window.document().setSaved();
}

QTEST_MAIN(TestRunLandscape)
#include "tst_runlandscape.moc"
