// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pictures/charts/errorchart.h"
#include "model/traces.h"
#include "support/moment.h"

#include <QChartView>
#include <QLineSeries>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <cmath>

Q_DECLARE_METATYPE(std::vector<double>)

/// The points of the error lesson, dragged as a person would.
class TestErrorChart : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void dragging_a_point_edits_its_prediction_data();
    void dragging_a_point_edits_its_prediction();
    void arrow_keys_move_the_first_point();
    void the_plot_stays_square_whatever_the_size();
    void it_is_whole_after_it_was_wide();
    void the_point_half_as_far_off_stays_where_it_is();
    void what_is_shown_is_said_in_words();
    void a_target_between_the_classes_has_its_own_curve();

private:
    /// Where a prediction and an error lie in the view.
    QPoint place(gui::ErrorChart& chart, double prediction, double error) const;
    void show(gui::ErrorChart& chart, const char* step) const;

    model::Trace m_trace;
};

void TestErrorChart::initTestCase()
{
    qRegisterMetaType<std::vector<double>>();
    m_trace = model::error_trace({{"prediction", {0.8}},
                                  {"target", {0}},
                                  {"first_prediction", {0.4}},
                                  {"first_target", {1}}});
}

QPoint TestErrorChart::place(gui::ErrorChart& chart, double prediction, double error) const
{
    const auto* view = chart.findChild<QChartView*>();
    const QRectF plot = view->chart()->plotArea();
    return view->mapFromScene(
        QPointF(plot.left() + prediction * plot.width(), plot.bottom() - error * plot.height()));
}

void TestErrorChart::show(gui::ErrorChart& chart, const char* step) const
{
    chart.resize(420, 400);
    for (const model::Step& each : m_trace) {
        if (each.id == step)
            chart.showStep(moment(each));
    }
    chart.show();
    QVERIFY(QTest::qWaitForWindowExposed(&chart));
    QCoreApplication::processEvents();
}

void TestErrorChart::dragging_a_point_edits_its_prediction_data()
{
    QTest::addColumn<double>("from");
    QTest::addColumn<double>("height");
    QTest::addColumn<double>("to");
    QTest::addColumn<QString>("name");
    QTest::addColumn<double>("expected");
    QTest::newRow("row 2 to the left") << 0.8 << 0.64 << 0.3 << "prediction" << 0.3;
    QTest::newRow("row 2 beyond the right end") << 0.8 << 0.64 << 1.1 << "prediction" << 1.0;
    QTest::newRow("row 1 to the right") << 0.4 << 0.36 << 0.9 << "first_prediction" << 0.9;
    QTest::newRow("row 1 beyond the left end") << 0.4 << 0.36 << -0.1 << "first_prediction" << 0.0;
}

void TestErrorChart::dragging_a_point_edits_its_prediction()
{
    QFETCH(const double, from);
    QFETCH(const double, height);
    QFETCH(const double, to);
    QFETCH(const QString, name);
    QFETCH(const double, expected);
    gui::ErrorChart chart;
    show(chart, "mean");
    const QSignalSpy edited(&chart, &gui::Picture::inputEdited);
    const QSignalSpy finished(&chart, &gui::Picture::editFinished);
    QWidget* surface = chart.findChild<QChartView*>()->viewport();
    QTest::mousePress(surface, Qt::LeftButton, {}, place(chart, from, height));
    // What keys have moved before is another change.
    QCOMPARE(finished.size(), 1);
    QTest::mouseMove(surface, place(chart, to, 0.5));
    QTest::mouseRelease(surface, Qt::LeftButton, {}, place(chart, to, 0.5));

    QVERIFY(!edited.isEmpty());
    QCOMPARE(edited.last().at(0).toString(), name);
    const auto numbers = edited.last().at(1).value<std::vector<double>>();
    QCOMPARE(numbers.size(), std::size_t(1));
    // A pixel is about 0.003 wide here.
    QVERIFY2(std::abs(numbers[0] - expected) < 0.005, qPrintable(QString::number(numbers[0])));
    QVERIFY(numbers[0] >= 0 && numbers[0] <= 1);
    QCOMPARE(finished.size(), 2);
}

void TestErrorChart::the_plot_stays_square_whatever_the_size()
{
    gui::ErrorChart chart;
    show(chart, "square");
    const auto* view = chart.findChild<QChartView*>();
    const QList<QSize> sizes{{346, 330}, {500, 277}, {330, 340}, {520, 260},
                             {900, 260}, {260, 600}, {700, 700}, {520, 290}};
    for (const QSize from : sizes) {
        for (const QSize to : sizes) {
            // At once, and as a page is laid out that has been out of sight.
            for (const bool hidden : {false, true}) {
                chart.resize(from);
                QTest::qWait(5);
                chart.setVisible(!hidden);
                chart.resize(to);
                chart.show();
                const auto isSquare = [view] {
                    const QSizeF plot = view->chart()->plotArea().size();
                    return std::abs(plot.width() - plot.height()) < 4;
                };
                QTRY_VERIFY2_WITH_TIMEOUT(
                    isSquare(),
                    qPrintable(QStringLiteral("%1 x %2 from %3 to %4, %5 x %6")
                                   .arg(view->chart()->plotArea().width())
                                   .arg(view->chart()->plotArea().height())
                                   .arg(from.width())
                                   .arg(to.width())
                                   .arg(to.height())
                                   .arg(hidden)),
                    5000);
            }
        }
    }
}

void TestErrorChart::arrow_keys_move_the_first_point()
{
    gui::ErrorChart chart;
    show(chart, "square");
    auto* view = chart.findChild<QChartView*>();
    chart.activateWindow();
    view->setFocus(Qt::TabFocusReason);
    const QSignalSpy edited(&chart, &gui::Picture::inputEdited);
    QTest::keyClick(view, Qt::Key_Left);
    QCOMPARE(edited.size(), 1);
    QCOMPARE(edited.last().at(0).toString(), QStringLiteral("prediction"));
    QCOMPARE(edited.last().at(1).value<std::vector<double>>(), std::vector<double>{0.79});
}

void TestErrorChart::it_is_whole_after_it_was_wide()
{
    gui::ErrorChart chart;
    show(chart, "square");
    const auto* view = chart.findChild<QChartView*>();
    for (const QSize size : {QSize(900, 250), QSize(260, 250), QSize(250, 800), QSize(300, 220)}) {
        chart.resize(size);
        QCoreApplication::processEvents();
        QCoreApplication::processEvents();
        const QRectF plot = view->chart()->mapRectToScene(view->chart()->plotArea());
        QVERIFY2(QRectF(view->rect()).contains(plot), qPrintable(QString::number(plot.right())));
        QVERIFY2(plot.width() > 100, qPrintable(QString::number(plot.width())));
    }
}

void TestErrorChart::the_point_half_as_far_off_stays_where_it_is()
{
    gui::ErrorChart chart;
    show(chart, "large-and-small");
    const QSignalSpy edited(&chart, &gui::Picture::inputEdited);
    QWidget* surface = chart.findChild<QChartView*>()->viewport();
    QTest::mousePress(surface, Qt::LeftButton, {}, place(chart, 0.4, 0.16));
    QTest::mouseMove(surface, place(chart, 0.6, 0.16));
    QTest::mouseRelease(surface, Qt::LeftButton, {}, place(chart, 0.6, 0.16));
    QVERIFY(edited.isEmpty());
}

void TestErrorChart::what_is_shown_is_said_in_words()
{
    gui::ErrorChart chart;
    show(chart, "mean");
    QVERIFY(chart.summary().contains(QStringLiteral("row 2: error 0.64, target 0")));
    QVERIFY(chart.summary().contains(QStringLiteral("row 1: error 0.36, target 1")));
    QVERIFY(chart.summary().contains(QStringLiteral("mean 0.5")));
}

void TestErrorChart::a_target_between_the_classes_has_its_own_curve()
{
    m_trace = model::error_trace({{"prediction", {0.8}},
                                  {"target", {0.757}},
                                  {"first_prediction", {0.4}},
                                  {"first_target", {1}}});
    gui::ErrorChart chart;
    show(chart, "square");
    int through = 0;
    for (const QAbstractSeries* series : chart.findChild<QChartView*>()->chart()->series()) {
        const auto* curve = qobject_cast<const QLineSeries*>(series);
        if (!curve || curve->count() != 101)
            continue;
        through += std::abs(curve->at(80).y() - (0.8 - 0.757) * (0.8 - 0.757)) < 1e-12;
    }
    QCOMPARE(through, 1);
    QVERIFY(chart.summary().contains(QStringLiteral("Another one is 0 at target 0.757.")));
    const gui::PictureTable table = chart.table();
    QVERIFY(std::ranges::any_of(table.rows, [](const QStringList& row) {
        return row[0] == QLatin1String("curve") && row[1] == QLatin1String("0.757");
    }));
    initTestCase();
}

QTEST_MAIN(TestErrorChart)
#include "tst_error_chart.moc"
