// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/traces.h"

#include <QTest>

#include <cmath>

/// The walk of the error lesson, against the numbers NumPy gives and against hand-worked ones.
class TestErrorTrace : public QObject
{
    Q_OBJECT

private slots:
    void steps_come_in_the_order_of_the_lesson();
    void every_highlight_is_a_value_of_its_step();
    void the_tutorials_numbers_data();
    void the_tutorials_numbers();
    void hand_worked_errors_data();
    void hand_worked_errors();
};

namespace
{

using model::Inputs;
using model::Step;

Inputs tutorial_inputs()
{
    return model::initial_values(model::error_inputs());
}

bool agree(double number, double expected)
{
    return std::abs(number - expected) <= 1e-12;
}

} // namespace

void TestErrorTrace::steps_come_in_the_order_of_the_lesson()
{
    QStringList ids;
    for (const Step& step : model::error_trace(tutorial_inputs()))
        ids << QString::fromStdString(step.id);
    const QStringList expected{"prediction", "difference", "square",
                               "first-row",  "mean",       "large-and-small"};
    QCOMPARE(ids, expected);
}

void TestErrorTrace::every_highlight_is_a_value_of_its_step()
{
    for (const Step& step : model::error_trace(tutorial_inputs())) {
        QVERIFY(!step.highlights.empty());
        for (const std::string& name : step.highlights)
            QVERIFY2(step.find(name), (step.id + ": " + name).c_str());
    }
}

void TestErrorTrace::the_tutorials_numbers_data()
{
    QTest::addColumn<QString>("step");
    QTest::addColumn<QString>("name");
    QTest::addColumn<double>("expected");
    // Where it first comes up, its name, and what NumPy 1.24 computes.
    QTest::newRow("prediction") << "prediction"
                                << "prediction" << 0.8710191478537642;
    QTest::newRow("target") << "prediction"
                            << "target" << 0.0;
    QTest::newRow("difference") << "difference"
                                << "difference" << 0.8710191478537642;
    QTest::newRow("squared error") << "square"
                                   << "error" << 0.7586743559278976;
    QTest::newRow("first row: prediction") << "first-row"
                                           << "first_prediction" << 0.7985731042296965;
    QTest::newRow("first row: difference") << "first-row"
                                           << "first_difference" << -0.20142689577030348;
    QTest::newRow("first row: squared error") << "first-row"
                                              << "first_error" << 0.040572794339660705;
    QTest::newRow("mean") << "mean"
                          << "mse" << 0.3996235751337791;
    QTest::newRow("half as far off") << "large-and-small"
                                     << "half_difference" << 0.4355095739268821;
    QTest::newRow("a quarter of the error") << "large-and-small"
                                            << "half_error" << 0.1896685889819744;
}

void TestErrorTrace::the_tutorials_numbers()
{
    QFETCH(const QString, step);
    QFETCH(const QString, name);
    QFETCH(const double, expected);
    bool reached = false;
    for (const Step& shown : model::error_trace(tutorial_inputs())) {
        reached = reached || shown.id == step.toStdString();
        const model::Value* value = shown.find(name.toStdString());
        QCOMPARE(value != nullptr, reached);
        if (value)
            QVERIFY2(agree(value->numbers.at(0), expected), shown.id.c_str());
    }
    QVERIFY(reached);
}

void TestErrorTrace::hand_worked_errors_data()
{
    QTest::addColumn<double>("prediction");
    QTest::addColumn<double>("target");
    QTest::addColumn<double>("difference");
    QTest::addColumn<double>("error");
    QTest::addColumn<double>("mse");
    // The first row stands at prediction 0.5 for target 1: its error is 0.25.
    QTest::newRow("a perfect 0") << 0.0 << 0.0 << 0.0 << 0.0 << 0.125;
    QTest::newRow("a perfect 1") << 1.0 << 1.0 << 0.0 << 0.0 << 0.125;
    QTest::newRow("as wrong as can be, too high") << 1.0 << 0.0 << 1.0 << 1.0 << 0.625;
    QTest::newRow("as wrong as can be, too low") << 0.0 << 1.0 << -1.0 << 1.0 << 0.625;
    QTest::newRow("too low by a quarter") << 0.75 << 1.0 << -0.25 << 0.0625 << 0.15625;
}

void TestErrorTrace::hand_worked_errors()
{
    QFETCH(const double, prediction);
    QFETCH(const double, target);
    QFETCH(const double, difference);
    QFETCH(const double, error);
    QFETCH(const double, mse);
    const Inputs inputs{{"prediction", {prediction}},
                        {"target", {target}},
                        {"first_prediction", {0.5}},
                        {"first_target", {1}}};
    for (const model::Input& input : model::error_inputs())
        QVERIFY(model::accepts(input.kind, inputs.at(input.name)));
    const Step last = model::error_trace(inputs).back();
    QVERIFY(agree(last.number("difference"), difference));
    QVERIFY(agree(last.number("error"), error));
    QVERIFY(agree(last.number("first_error"), 0.25));
    QVERIFY(agree(last.number("mse"), mse));
    QVERIFY(agree(last.number("half_error"), error / 4));
}

QTEST_APPLESS_MAIN(TestErrorTrace)
#include "tst_error_trace.moc"
