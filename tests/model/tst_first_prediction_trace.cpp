// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/traces.h"

#include <QTest>

#include <cmath>

/// The walk of the first prediction, against the numbers NumPy gives and against hand-worked edge
/// cases.
class TestFirstPredictionTrace : public QObject
{
    Q_OBJECT

private slots:
    void steps_come_in_the_order_of_the_lesson();
    void every_highlight_is_a_value_of_its_step();
    void values_stay_known_once_they_came_up();
    void the_tutorials_numbers_data();
    void the_tutorials_numbers();
    void two_linear_layers_equal_one_for_any_row_data();
    void two_linear_layers_equal_one_for_any_row();
    void classes_follow_the_threshold_data();
    void classes_follow_the_threshold();
    void a_target_between_counts_as_a_class_data();
    void a_target_between_counts_as_a_class();
    void numbers_stay_finite_at_the_ends_of_the_ranges();
};

namespace
{

using model::Inputs;
using model::Step;
using model::Trace;

Inputs tutorial_inputs()
{
    return model::initial_values(model::first_prediction_inputs());
}

/// Equal to within 1e-12, relative to the expected number where that is large.
bool agree(double number, double expected)
{
    return std::abs(number - expected) <= 1e-12 * std::max(1.0, std::abs(expected));
}

} // namespace

void TestFirstPredictionTrace::steps_come_in_the_order_of_the_lesson()
{
    QStringList ids;
    for (const Step& step : model::first_prediction_trace(tutorial_inputs()))
        ids << QString::fromStdString(step.id);
    const QStringList expected{"data",
                               "weighted-sum",
                               "layer-1",
                               "why-nonlinear",
                               "sigmoid",
                               "threshold",
                               "second-row-sum",
                               "second-row-prediction",
                               "second-row-verdict"};
    QCOMPARE(ids, expected);
}

void TestFirstPredictionTrace::every_highlight_is_a_value_of_its_step()
{
    for (const Step& step : model::first_prediction_trace(tutorial_inputs())) {
        QVERIFY(!step.highlights.empty());
        for (const std::string& name : step.highlights)
            QVERIFY2(step.find(name), (step.id + ": " + name).c_str());
    }
}

void TestFirstPredictionTrace::values_stay_known_once_they_came_up()
{
    const Trace trace = model::first_prediction_trace(tutorial_inputs());
    for (std::size_t i = 1; i < trace.size(); ++i) {
        QVERIFY(trace[i].values.size() > trace[i - 1].values.size());
        for (const model::Value& value : trace[i - 1].values)
            QVERIFY2(trace[i].find(value.name) && *trace[i].find(value.name) == value,
                     value.name.c_str());
    }
}

void TestFirstPredictionTrace::the_tutorials_numbers_data()
{
    QTest::addColumn<QString>("step");
    QTest::addColumn<QString>("name");
    QTest::addColumn<double>("expected");
    // Where it first comes up, its name, and what NumPy 1.24 computes.
    QTest::newRow("target of row 1") << "data"
                                     << "target" << 1.0;
    QTest::newRow("target of row 2") << "data"
                                     << "second_target" << 0.0;
    QTest::newRow("dot product") << "weighted-sum"
                                 << "dot_product_1" << 1.3774;
    QTest::newRow("layer 1") << "layer-1"
                             << "layer_1" << 1.3774;
    QTest::newRow("ReLU") << "why-nonlinear"
                          << "relu" << 1.3774;
    QTest::newRow("two layers") << "why-nonlinear"
                                << "two_layers" << 3.7548;
    QTest::newRow("layer 2") << "sigmoid"
                             << "layer_2" << 0.7985731042296965;
    QTest::newRow("prediction") << "sigmoid"
                                << "prediction" << 0.7985731042296965;
    QTest::newRow("threshold") << "threshold"
                               << "threshold" << 0.5;
    QTest::newRow("class") << "threshold"
                           << "predicted_class" << 1.0;
    QTest::newRow("row 1 is right") << "threshold"
                                    << "correct" << 1.0;
    QTest::newRow("second dot product") << "second-row-sum"
                                        << "second_dot_product_1" << 1.91;
    QTest::newRow("second layer 1") << "second-row-sum"
                                    << "second_layer_1" << 1.91;
    QTest::newRow("second prediction") << "second-row-prediction"
                                       << "second_prediction" << 0.8710191478537642;
    QTest::newRow("second class") << "second-row-verdict"
                                  << "second_predicted_class" << 1.0;
    QTest::newRow("row 2 is wrong") << "second-row-verdict"
                                    << "second_correct" << 0.0;
}

void TestFirstPredictionTrace::the_tutorials_numbers()
{
    QFETCH(const QString, step);
    QFETCH(const QString, name);
    QFETCH(const double, expected);
    bool reached = false;
    for (const Step& shown : model::first_prediction_trace(tutorial_inputs())) {
        reached = reached || shown.id == step.toStdString();
        const model::Value* value = shown.find(name.toStdString());
        QCOMPARE(value != nullptr, reached);
        if (value)
            QVERIFY2(agree(value->numbers.at(0), expected), shown.id.c_str());
    }
    QVERIFY(reached);
}

void TestFirstPredictionTrace::two_linear_layers_equal_one_for_any_row_data()
{
    QTest::addColumn<double>("x");
    QTest::addColumn<double>("y");
    QTest::addColumn<double>("bias");
    QTest::newRow("a row of zeros") << 0.0 << 0.0 << 0.5;
    QTest::newRow("a negative sum") << -3.0 << 2.0 << -1.25;
    QTest::newRow("the ends of the ranges") << 10.0 << -10.0 << 10.0;
}

void TestFirstPredictionTrace::two_linear_layers_equal_one_for_any_row()
{
    QFETCH(const double, x);
    QFETCH(const double, y);
    QFETCH(const double, bias);
    Inputs inputs = tutorial_inputs();
    inputs["input_vector"] = {x, y};
    inputs["bias"] = {bias};
    const Step step = model::first_prediction_trace(inputs).at(3);
    const double sum = 1.45 * x - 0.66 * y + bias;
    QVERIFY(agree(step.number("two_layers"), 2 * sum + 1));
    QVERIFY(agree(step.number("one_layer"), 2 * sum + 1));
    QVERIFY(agree(step.number("relu"), std::max(0.0, sum)));
}

void TestFirstPredictionTrace::classes_follow_the_threshold_data()
{
    QTest::addColumn<double>("bias");
    QTest::addColumn<double>("target");
    QTest::addColumn<double>("predicted_class");
    QTest::addColumn<double>("correct");
    // The input is [0, 0], so the prediction is the sigmoid of the bias.
    QTest::newRow("just above 0.5 is class 1, and right") << 0.001 << 1.0 << 1.0 << 1.0;
    QTest::newRow("just above 0.5 is class 1, and wrong") << 0.001 << 0.0 << 1.0 << 0.0;
    QTest::newRow("just below 0.5 is class 0, and right") << -0.001 << 0.0 << 0.0 << 1.0;
    QTest::newRow("just below 0.5 is class 0, and wrong") << -0.001 << 1.0 << 0.0 << 0.0;
    QTest::newRow("0.5 itself is class 1") << 0.0 << 1.0 << 1.0 << 1.0;
}

void TestFirstPredictionTrace::classes_follow_the_threshold()
{
    QFETCH(const double, bias);
    QFETCH(const double, target);
    QFETCH(const double, predicted_class);
    QFETCH(const double, correct);
    Inputs inputs = tutorial_inputs();
    inputs["input_vector"] = inputs["second_input_vector"] = {0, 0};
    inputs["bias"] = {bias};
    inputs["target"] = inputs["second_target"] = {target};
    const Step last = model::first_prediction_trace(inputs).back();
    QCOMPARE(last.number("predicted_class"), predicted_class);
    QCOMPARE(last.number("correct"), correct);
    QCOMPARE(last.number("second_predicted_class"), predicted_class);
    QCOMPARE(last.number("second_correct"), correct);
}

void TestFirstPredictionTrace::a_target_between_counts_as_a_class_data()
{
    QTest::addColumn<double>("target");
    QTest::addColumn<bool>("between");
    QTest::addColumn<double>("counts_as");
    QTest::newRow("0") << 0.0 << false << 0.0;
    QTest::newRow("1") << 1.0 << false << 1.0;
    QTest::newRow("a little") << 0.01 << true << 0.0;
    QTest::newRow("just below the middle") << std::nextafter(0.5, 0) << true << 0.0;
    QTest::newRow("the middle") << 0.5 << true << 1.0;
    QTest::newRow("nearly all") << 0.99 << true << 1.0;
}

void TestFirstPredictionTrace::a_target_between_counts_as_a_class()
{
    QFETCH(double, target);
    QFETCH(bool, between);
    QFETCH(double, counts_as);
    for (const std::string prefix : {"", "second_"}) {
        Inputs inputs = tutorial_inputs();
        inputs[prefix + "target"] = {target};
        const Step step = model::first_prediction_trace(inputs).back();
        QCOMPARE(step.holds(prefix.empty() ? "target-between" : "second-target-between"), between);
        QCOMPARE(step.find(prefix + "target_class") != nullptr, between);
        if (between)
            QCOMPARE(step.number(prefix + "target_class"), counts_as);
        QCOMPARE(step.number(prefix + "correct"),
                 double(step.number(prefix + "predicted_class") == counts_as));
    }
}

void TestFirstPredictionTrace::numbers_stay_finite_at_the_ends_of_the_ranges()
{
    for (const double sign : {-1.0, 1.0}) {
        Inputs inputs;
        for (const model::Input& input : model::first_prediction_inputs()) {
            const model::Numbers& range = *model::numbers_of(input.kind);
            const double end = sign < 0 ? range.minimum : range.maximum;
            inputs[input.name] = std::vector<double>(range.initial.size(), end);
            QVERIFY(model::accepts(input.kind, inputs[input.name]));
        }
        inputs["weights_1"] = {10, 10};
        const model::Trace trace = model::first_prediction_trace(inputs);
        for (const model::Value& value : trace.back().values) {
            for (const double number : value.numbers)
                QVERIFY2(std::isfinite(number), value.name.c_str());
        }
    }
}

QTEST_APPLESS_MAIN(TestFirstPredictionTrace)
#include "tst_first_prediction_trace.moc"
