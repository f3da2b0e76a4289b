// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/traces.h"
#include "support/walks.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <stdexcept>

using model::Inputs;
using model::Step;
using model::Trace;

namespace
{

const LessonWalk lesson(model::way_down_inputs(), model::way_down_trace);

} // namespace

class TestWayDownTrace : public QObject
{
    Q_OBJECT

private slots:
    void walks_in_the_order_of_the_lesson();
    void every_step_keeps_what_was_known_and_highlights_it();
    void the_network_is_the_one_the_step_speaks_of();
    void numbers_are_the_tutorials_data();
    void numbers_are_the_tutorials();
    void the_slope_is_the_same_for_every_reach();
    void a_stride_goes_against_the_sign();
    void at_rate_one_the_path_jumps_between_a_and_b();
    void above_one_every_landing_is_higher();
    void at_rate_one_half_the_path_arrives_at_once();
    void lowering_weights_misleads_for_negative_inputs();
    void hopeless_inputs_leave_no_undefined_number_data();
    void hopeless_inputs_leave_no_undefined_number();
};

void TestWayDownTrace::walks_in_the_order_of_the_lesson()
{
    const std::vector<std::string> expected{"parabola", "measure",   "slope",        "downhill",
                                            "shortcut", "other-row", "learning-rate"};
    std::vector<std::string> ids;
    for (const Step& step : lesson.tutorial())
        ids.push_back(step.id);
    QCOMPARE(ids, expected);
}

void TestWayDownTrace::every_step_keeps_what_was_known_and_highlights_it()
{
    const Trace trace = lesson.tutorial();
    for (std::size_t i = 0; i < trace.size(); ++i) {
        QVERIFY(!trace[i].highlights.empty());
        for (const std::string& name : trace[i].highlights)
            QVERIFY2(trace[i].find(name), name.c_str());
        if (i == 0)
            continue;
        const auto& before = trace[i - 1].values;
        QVERIFY(trace[i].values.size() >= before.size());
        QVERIFY(std::equal(before.begin(), before.end(), trace[i].values.begin()));
    }
}

void TestWayDownTrace::the_network_is_the_one_the_step_speaks_of()
{
    for (const Step& step : lesson.tutorial()) {
        const bool shortcut = step.id == "shortcut" || step.id == "other-row";
        const char* weights = shortcut ? "shortcut_weights_1" : "weights_1";
        QCOMPARE(step.network.layers.size(), 1u);
        QCOMPARE(step.network.layers[0].weights, numbers(step, weights));
        QCOMPARE(step.network.layers[0].bias[0], step.number("bias"));
    }
}

void TestWayDownTrace::numbers_are_the_tutorials_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("index");
    QTest::addColumn<double>("expected");
    QTest::addColumn<double>("tolerance");
    const auto row = [](const char* name, int index, double expected, double tolerance = 1e-12) {
        QTest::addRow("%s[%d] is %.17g", name, index, expected)
            << name << index << expected << tolerance;
    };
    row("prediction", 0, 0.8710191478537642);
    row("x", 0, 0.8710191478537642);
    row("error", 0, 0.7586743559278976);
    row("h", 0, 0.1);
    row("x_left", 0, 0.7710191478537642);
    row("x_right", 0, 0.9710191478537642);
    row("error_left", 0, 0.7710191478537642 * 0.7710191478537642);
    row("error_right", 0, 0.9710191478537642 * 0.9710191478537642);
    row("measured_slope", 0, 1.7420382957075284);
    row("next_x", 0, 0.7710191478537642);
    row("derivative", 0, 1.7420382957075284);
    row("shortcut_weights_1", 0, -0.2920383, 1e-7);
    row("shortcut_weights_1", 1, -2.4020383, 1e-8);
    row("shortcut_prediction", 0, 0.014962479449257616);
    row("shortcut_error", 0, 0.00022387579126945649);
    row("other_before", 0, 0.7985731042296965);
    row("other_prediction", 0, 0.014315925371611008);
    row("other_error", 0, 0.9715730949760236);
    // Each step at a rate of 0.1 multiplies x by 0.8.
    row("path_x", 1, 0.8710191478537642 * 0.8);
    row("path_x", 8, 0.8710191478537642 * 0.16777216);
    row("path_error", 8, 0.7586743559278976 * 0.16777216 * 0.16777216);
}

void TestWayDownTrace::numbers_are_the_tutorials()
{
    QFETCH(QString, name);
    QFETCH(int, index);
    QFETCH(double, expected);
    QFETCH(double, tolerance);
    static const Step end = lesson.tutorial().back();
    const std::vector<double>& all = numbers(end, name.toStdString());
    QVERIFY(all.size() > std::size_t(index));
    QVERIFY2(agrees(all[std::size_t(index)], expected, tolerance),
             qPrintable(QString::number(all[std::size_t(index)], 'g', 17)));
}

void TestWayDownTrace::the_slope_is_the_same_for_every_reach()
{
    for (const double bias : {-3.0, -1.91, 0.0, 2.0, 40.0}) {
        for (const double target : {0.0, 1.0}) {
            for (const double h : {0.01, 0.037, 0.1, 0.25}) {
                const Step end =
                    lesson.end_of({{"bias", {bias}}, {"target", {target}}, {"h", {h}}});
                QVERIFY(std::abs(end.number("measured_slope") - 2 * end.number("x")) < 1e-13);
                QCOMPARE(end.number("derivative"), 2 * end.number("x"));
            }
        }
    }
}

void TestWayDownTrace::a_stride_goes_against_the_sign()
{
    const auto moves = [](const Inputs& changed) {
        const Step end = lesson.end_of(changed);
        const double moved = end.number("next_x") - end.number("x");
        const bool falls = end.number("next_error") < end.number("error");
        return end.holds("lower") == falls ? moved : throw std::logic_error("untrue");
    };
    QVERIFY(agrees(moves({}), -0.1));
    QVERIFY(agrees(moves({{"target", {1}}}), 0.1));
    QVERIFY(agrees(moves({{"h", {0.25}}}), -0.25));
    // Nearer to the floor than half a stride.
    QVERIFY(agrees(moves({{"target", {1}}, {"bias", {2}}}), 0.1));
    QVERIFY(!lesson.end_of({{"target", {1}}, {"bias", {2}}}).holds("lower"));
    // On the floor.
    QCOMPARE(moves({{"target", {1}}, {"bias", {60}}}), 0.0);
}

void TestWayDownTrace::at_rate_one_the_path_jumps_between_a_and_b()
{
    const Step end = lesson.end_of({{"learning_rate", {1}}});
    const double x = end.number("x");
    const std::vector<double>& path = numbers(end, "path_x");
    QCOMPARE(path.size(), 9u);
    for (std::size_t i = 0; i < path.size(); ++i)
        QVERIFY(path[i] == (i % 2 == 0 ? x : -x));
}

void TestWayDownTrace::above_one_every_landing_is_higher()
{
    for (const double rate : {1.05, 10.0}) {
        const Step end = lesson.end_of({{"learning_rate", {rate}}});
        const std::vector<double>& heights = numbers(end, "path_error");
        QCOMPARE(heights.size(), 9u);
        QVERIFY(std::adjacent_find(heights.begin(), heights.end(), std::greater_equal()) ==
                heights.end());
        QVERIFY(std::isfinite(heights.back()));
    }
}

void TestWayDownTrace::at_rate_one_half_the_path_arrives_at_once()
{
    QCOMPARE(numbers(lesson.end_of({{"learning_rate", {0.5}}}), "path_x").at(1), 0.0);
}

void TestWayDownTrace::lowering_weights_misleads_for_negative_inputs()
{
    const Step end = lesson.end_of({{"input_vector", {-2, -1.5}}, {"weights_1", {-1.45, 0.66}}});
    QVERIFY(end.number("derivative") > 0);
    QVERIFY(agrees(end.number("prediction"), 0.8710, 1e-4));
    QVERIFY(agrees(end.number("shortcut_prediction"), 0.9997, 1e-4));
}

void TestWayDownTrace::hopeless_inputs_leave_no_undefined_number_data()
{
    QTest::addColumn<Inputs>("changed");
    QTest::newRow("nothing goes in") << Inputs{{"input_vector", {0, 0}}};
    QTest::newRow("entirely wrong") << Inputs{{"bias", {100}}, {"learning_rate", {10}}};
    QTest::newRow("entirely right") << Inputs{{"bias", {100}}, {"target", {1}}};
    QTest::newRow("everything at its limit")
        << Inputs{{"input_vector", {-100, -100}}, {"weights_1", {100, 100}}, {"bias", {-100}}};
}

void TestWayDownTrace::hopeless_inputs_leave_no_undefined_number()
{
    QFETCH(Inputs, changed);
    for (const model::Value& value : lesson.end_of(changed).values) {
        for (const double number : value.numbers)
            QVERIFY2(std::isfinite(number), value.name.c_str());
    }
}

QTEST_APPLESS_MAIN(TestWayDownTrace)
#include "tst_way_down_trace.moc"
