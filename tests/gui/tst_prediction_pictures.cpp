// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pictures/charts/activationchart.h"
#include "gui/pictures/diagrams/predictionflow.h"
#include "model/traces.h"
#include "support/moment.h"

#include <QTest>

/// The pictures of the first prediction say what they show: only numbers known by then, of the row
/// in question.
class TestPredictionPictures : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void the_flow_shows_what_is_known_data();
    void the_flow_shows_what_is_known();
    void the_curve_has_a_point_for_each_row_that_passed_it_data();
    void the_curve_has_a_point_for_each_row_that_passed_it();
    void huge_sums_still_have_a_place();

private:
    model::Trace m_trace;
};

void TestPredictionPictures::initTestCase()
{
    m_trace =
        model::first_prediction_trace(model::initial_values(model::first_prediction_inputs()));
}

void TestPredictionPictures::the_flow_shows_what_is_known_data()
{
    QTest::addColumn<int>("step");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QString>("notShown");
    QTest::newRow("the data come without weights") << 0 << "input_vector [1.66, 1.56]"
                                                   << "1.45";
    QTest::newRow("the dot product before the bias") << 1 << "dot_product_1 1.377"
                                                     << "; layer_1 1.377";
    QTest::newRow("the prediction before its class") << 4 << "prediction 0.7986"
                                                     << "predicted_class 1";
    QTest::newRow("the first row is right") << 5 << "They agree: right"
                                            << "wrong";
    QTest::newRow("the second row starts anew") << 6 << "input_vector [2, 1.5]"
                                                << "0.7986";
    QTest::newRow("the second row's prediction") << 7 << "prediction 0.871"
                                                 << "wrong";
    QTest::newRow("the second row is wrong") << 8 << "They differ: wrong"
                                             << "right";
}

void TestPredictionPictures::the_flow_shows_what_is_known()
{
    QFETCH(const int, step);
    QFETCH(const QString, shown);
    QFETCH(const QString, notShown);
    gui::PredictionFlow flow;
    flow.showStep(moment(m_trace.at(std::size_t(step))));
    QVERIFY2(flow.summary().contains(shown), qPrintable(flow.summary()));
    QVERIFY2(!flow.summary().contains(notShown), qPrintable(flow.summary()));
}

void TestPredictionPictures::the_curve_has_a_point_for_each_row_that_passed_it_data()
{
    QTest::addColumn<int>("step");
    QTest::addColumn<QString>("curve");
    QTest::addColumn<bool>("first");
    QTest::addColumn<bool>("second");
    QTest::newRow("none before the sum") << 1 << "sigmoid" << false << false;
    QTest::newRow("ReLU for the question of the bend") << 3 << "ReLU" << true << false;
    QTest::newRow("the first row at the sigmoid") << 4 << "sigmoid" << true << false;
    QTest::newRow("only the first while the second is summed") << 6 << "sigmoid" << true << false;
    QTest::newRow("both at the end") << 8 << "sigmoid" << true << true;
}

void TestPredictionPictures::the_curve_has_a_point_for_each_row_that_passed_it()
{
    QFETCH(const int, step);
    QFETCH(const QString, curve);
    QFETCH(const bool, first);
    QFETCH(const bool, second);
    gui::ActivationChart chart;
    // Walked to the end and back: nothing of another step may stay behind.
    for (const model::Step& each : m_trace)
        chart.showStep(moment(each));
    chart.showStep(moment(m_trace.at(std::size_t(step))));
    QVERIFY2(chart.summary().contains(curve), qPrintable(chart.summary()));
    QCOMPARE(chart.summary().contains(QStringLiteral("row 1:")), first);
    QCOMPARE(chart.summary().contains(QStringLiteral("row 2: 0.871 at the sum 1.91")), second);
}

void TestPredictionPictures::huge_sums_still_have_a_place()
{
    model::Inputs inputs = model::initial_values(model::first_prediction_inputs());
    inputs["input_vector"] = {10, 10};
    inputs["second_input_vector"] = {-10, -10};
    inputs["weights_1"] = {10, 10};
    gui::ActivationChart chart;
    chart.resize(400, 300);
    chart.show();
    for (const model::Step& step : model::first_prediction_trace(inputs)) {
        chart.showStep(moment(step));
        QVERIFY(!chart.grab().isNull());
    }
    QVERIFY2(chart.summary().contains(QStringLiteral("row 1: 1 at the sum 200")),
             qPrintable(chart.summary()));
}

QTEST_MAIN(TestPredictionPictures)
#include "tst_prediction_pictures.moc"
