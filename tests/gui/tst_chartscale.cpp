// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pictures/charts/chartscale.h"

#include "gui/look/theme.h"
#include "gui/pictures/charts/chartaxes.h"
#include "gui/pictures/charts/chartmarks.h"
#include "gui/pictures/charts/chartview.h"

#include <QChart>
#include <QChartView>
#include <QLineSeries>
#include <QPainter>
#include <QTest>
#include <QValueAxis>

#include <random>

using namespace gui;

/// Between the numbers of a chart and places on screen.
class TestChartScale : public QObject
{
    Q_OBJECT

private slots:
    void aNumberStandsWhereItsShareOfTheAxisIs_data();
    void aNumberStandsWhereItsShareOfTheAxisIs();
    void thereAndBackIsTheSamePlace();
    void qtChartsPutsPointsWhereWeDo();
    void aPressWhereNothingStandsEndsNothing();
    void anArrowWithoutAnEndIsNotPainted_data();
    void anArrowWithoutAnEndIsNotPainted();
    void itFollowsHoweverSmallTheNumbers_data();
    void itFollowsHoweverSmallTheNumbers();
};

void TestChartScale::aNumberStandsWhereItsShareOfTheAxisIs_data()
{
    QTest::addColumn<QPointF>("value");
    QTest::addColumn<QPointF>("place");
    QTest::newRow("the lowest numbers at the left below") << QPointF(-2, 10) << QPointF(100, 250);
    QTest::newRow("the highest ones at the right above") << QPointF(2, 30) << QPointF(500, 50);
    QTest::newRow("half way in the middle") << QPointF(0, 20) << QPointF(300, 150);
    QTest::newRow("beyond the axes beyond the plot") << QPointF(4, 0) << QPointF(700, 350);
}

void TestChartScale::aNumberStandsWhereItsShareOfTheAxisIs()
{
    QFETCH(const QPointF, value);
    QFETCH(const QPointF, place);
    const ChartScale scale{{-2, 2}, {10, 30}, QRectF(100, 50, 400, 200)};
    QCOMPARE(scale.toScene(value), place);
    QCOMPARE(scale.toChart(place), value);
    QCOMPARE(scale.plane(), QRectF(-2, 10, 4, 20));
}

void TestChartScale::thereAndBackIsTheSamePlace()
{
    std::mt19937 random(7);
    const auto anyOf = [&random](double from, double to) {
        return from + (to - from) * (double(random()) / double(std::mt19937::max()));
    };
    for (int i = 0; i < 1'000; ++i) {
        const double left = anyOf(-1e6, 1e6);
        const double low = anyOf(-1, 1);
        const ChartScale scale{{left, left + anyOf(1, 1e6)},
                               {low, low + anyOf(0.1, 3)},
                               QRectF(anyOf(0, 90), anyOf(0, 90), anyOf(50, 900), anyOf(50, 900))};
        const QPointF place(anyOf(0, 1000), anyOf(0, 1000));
        const QPointF back = scale.toScene(scale.toChart(place));
        QVERIFY2((back - place).manhattanLength() < 1e-6, qPrintable(QString::number(i)));
    }
}

void TestChartScale::qtChartsPutsPointsWhereWeDo()
{
    auto* chart = new QChart;
    auto* x = new QValueAxis;
    auto* y = new QValueAxis;
    x->setRange(-3, 5);
    y->setRange(100, 900);
    chart->addAxis(x, Qt::AlignBottom);
    chart->addAxis(y, Qt::AlignLeft);
    auto* line = new QLineSeries;
    chart->addSeries(line);
    line->attachAxis(x);
    line->attachAxis(y);
    QChartView view(chart);
    view.resize(640, 480);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    const ChartScale scale = ChartScale::of(*chart);
    for (const QPointF value : {QPointF(-3, 100), QPointF(5, 900), QPointF(1.25, 333)}) {
        const QPointF theirs = chart->mapToPosition(value, line);
        QVERIFY((scale.toScene(value) - theirs).manhattanLength() < 0.01);
    }
}

void TestChartScale::itFollowsHoweverSmallTheNumbers_data()
{
    QTest::addColumn<QList<QPointF>>("ranges");
    using Ranges = QList<QPointF>;
    QTest::newRow("small, then nothing to see") << Ranges{{0, 4e-9}, {0, 1.9e-24}};
    QTest::newRow("nothing to see at first") << Ranges{{-2.5e-15, 0}, {0, 2}};
    QTest::newRow("smaller and smaller") << Ranges{{0, 1e-7}, {0, 1e-9}, {0, 1e-11}, {0, 1e-13}};
    QTest::newRow("neighbours of one") << Ranges{{0, 1}, {1, 1 + 2e-16}, {1, 1 + 1e-15}};
    QTest::newRow("neighbours of a million") << Ranges{{1e6, 1e6 + 1e-9}, {1e6, 1e6 + 1e-8}};
    QTest::newRow("no length at all") << Ranges{{3, 3}, {0, 0}, {-1e12, -1e12}};
}

void TestChartScale::itFollowsHoweverSmallTheNumbers()
{
    QFETCH(const QList<QPointF>, ranges);
    auto* chart = new QChart;
    ChartAxes axes(*chart);
    auto* line = new QLineSeries;
    chart->addSeries(line);
    line->attachAxis(&axes.x());
    line->attachAxis(&axes.y());
    QChartView view(chart);
    view.resize(640, 480);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    const auto agree = [&] {
        const ChartScale scale = ChartScale::of(*chart);
        for (const double share : {0.0, 0.5, 1.0}) {
            const QPointF value(scale.x.minimum + share * scale.x.span(),
                                scale.y.minimum + share * scale.y.span());
            const QPointF theirs = chart->mapToPosition(value, line);
            QVERIFY2((scale.toScene(value) - theirs).manhattanLength() < 1,
                     qPrintable(QStringLiteral("%1 to %2: their %3, our %4")
                                    .arg(scale.x.minimum)
                                    .arg(scale.x.maximum)
                                    .arg(theirs.x())
                                    .arg(scale.toScene(value).x())));
        }
    };
    for (const QPointF& range : ranges) {
        axes.setX({range.x(), range.y()}, {});
        axes.setY({range.x(), range.y()}, {});
        QCoreApplication::processEvents();
        agree();
        // Looked at as closely as it goes.
        for (int i = 0; i < 20; ++i)
            axes.zoomBy(0.5, {range.x(), range.y()});
        QCoreApplication::processEvents();
        agree();
        axes.showAll();
    }
}

void TestChartScale::aPressWhereNothingStandsEndsNothing()
{
    auto* chart = new QChart;
    ChartView view(
        chart, theme::look(), [](QPainter&, const theme::Look&) {}, nullptr);
    view.resize(640, 480);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    // As for a moment after the view has grown.
    chart->resize(20, 20);
    const QPoint beside(400, 300);
    QVERIFY(!view.itemAt(beside));
    for (const Qt::MouseButton button : {Qt::LeftButton, Qt::RightButton, Qt::MiddleButton})
        QTest::mouseClick(view.viewport(), button, Qt::NoModifier, beside);
    QTest::mouseDClick(view.viewport(), Qt::LeftButton, Qt::NoModifier, beside);
}

void TestChartScale::anArrowWithoutAnEndIsNotPainted_data()
{
    QTest::addColumn<QPointF>("to");
    QTest::addColumn<bool>("painted");
    QTest::newRow("an end") << QPointF(60, 40) << true;
    QTest::newRow("an end that is withheld") << QPointF(qQNaN(), qQNaN()) << false;
    QTest::newRow("half an end") << QPointF(60, qQNaN()) << false;
    QTest::newRow("where it begins") << QPointF(20, 20) << false;
}

void TestChartScale::anArrowWithoutAnEndIsNotPainted()
{
    QFETCH(const QPointF, to);
    QFETCH(const bool, painted);
    QImage image(80, 60, QImage::Format_RGB32);
    image.fill(Qt::white);
    const QImage blank = image;
    QPainter painter(&image);
    chartmarks::paintArrow(painter, {}, {20, 20}, to, false, theme::look());
    painter.end();
    QCOMPARE(image != blank, painted);
}

QTEST_MAIN(TestChartScale)
#include "tst_chartscale.moc"
