// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/traces.h"
#include "support/walks.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <stdexcept>
#include <tuple>

using model::Inputs;
using model::Step;
using model::Trace;

namespace
{

const LessonWalk lesson(model::chain_rule_inputs(), model::chain_rule_trace);

} // namespace

class TestChainRuleTrace : public QObject
{
    Q_OBJECT

private slots:
    void walks_in_the_order_of_the_lesson();
    void every_step_keeps_what_was_known_and_highlights_it();
    void the_network_is_the_one_the_step_speaks_of();
    void numbers_are_the_tutorials_data();
    void numbers_are_the_tutorials();
    void measured_slopes_agree_with_the_rules_data();
    void measured_slopes_agree_with_the_rules();
    void against_negative_inputs_the_shortcut_points_the_wrong_way();
    void both_ways_are_compared_at_the_same_rates();
    void a_step_too_long_costs_the_other_row();
    void a_step_beyond_a_target_between_the_classes_overshoots();
    void a_gradient_of_zero_is_not_so_many_times_as_large();
    void the_most_wrong_neuron_learns_slowly();
    void hopeless_inputs_leave_no_undefined_number_data();
    void hopeless_inputs_leave_no_undefined_number();
};

void TestChainRuleTrace::walks_in_the_order_of_the_lesson()
{
    const std::vector<std::string> expected{
        "composition",     "derror-dprediction", "dprediction-dlayer1", "dlayer1-dweights",
        "derror-dweights", "dlayer1-dbias",      "derror-dbias",        "compare-updates",
        "update",          "same-rates"};
    std::vector<std::string> ids;
    for (const Step& step : lesson.tutorial())
        ids.push_back(step.id);
    QCOMPARE(ids, expected);
}

void TestChainRuleTrace::every_step_keeps_what_was_known_and_highlights_it()
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

void TestChainRuleTrace::the_network_is_the_one_the_step_speaks_of()
{
    for (const Step& step : lesson.tutorial()) {
        const bool updated = step.id == "update" || step.id == "same-rates";
        const char* weights = updated ? "new_weights_1" : "weights_1";
        QCOMPARE(step.network.layers.size(), 1u);
        QCOMPARE(step.network.layers[0].weights, numbers(step, weights));
        QCOMPARE(step.network.layers[0].bias[0], step.number(updated ? "new_bias" : "bias"));
    }
}

void TestChainRuleTrace::numbers_are_the_tutorials_data()
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
    row("error", 0, 0.7586743559278976);
    row("shortcut_weights_1", 0, -0.2920383, 1e-7);
    row("shortcut_weights_1", 1, -2.4020383, 1e-8);
    row("layer_1", 0, 1.91);
    row("dot_product_1", 0, 1.91);
    row("derror_dprediction", 0, 1.7420382957075284);
    row("dprediction_dlayer1", 0, 0.11234479192586665);
    row("dlayer1_dweights", 0, 2);
    row("dlayer1_dweights", 1, 1.5);
    row("derror_dweights", 0, 0.39141786, 1e-8);
    row("derror_dweights", 1, 0.29356339, 2e-8);
    row("dlayer1_dbias", 0, 1);
    row("derror_dbias", 0, 0.19570892985815364);
    row("times_as_large", 0, 4.45, 2e-4);
    row("times_as_large", 1, 5.93, 1e-3);
    row("new_weights_1", 0, 1.41085821, 1e-8);
    row("new_weights_1", 1, -0.68935634, 1e-8);
    row("new_bias", 0, -0.019570892985815366);
    row("new_prediction", 0, 0.8542226013688448);
    row("new_error", 0, 0.7296962526893562);
    row("other_before", 0, 0.7985731042296965);
    row("other_prediction", 0, 0.7768, 1e-4);
    row("rates", 0, 1);
    row("rates", 1, 0.1);
    row("rates", 2, 5);
    row("shortcut_predictions", 0, 0.014962479449257616);
    row("shortcut_others", 0, 0.014315925371611008);
    row("shortcut_others", 1, 0.6935, 1e-4);
    row("gradient_predictions", 1, 0.8542226013688448);
    row("gradient_others", 1, 0.7768, 1e-4);
    row("gradient_others", 2, 0.0058, 1e-2);
}

void TestChainRuleTrace::numbers_are_the_tutorials()
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

void TestChainRuleTrace::measured_slopes_agree_with_the_rules_data()
{
    QTest::addColumn<Inputs>("changed");
    QTest::newRow("the tutorial's row") << Inputs{};
    QTest::newRow("a target of one") << Inputs{{"target", {1}}};
    QTest::newRow("negative inputs")
        << Inputs{{"input_vector", {-2, -1.5}}, {"weights_1", {-1.45, 0.66}}};
    QTest::newRow("an input of zero") << Inputs{{"input_vector", {0, 1.5}}};
    QTest::newRow("inputs at the edge")
        << Inputs{{"input_vector", {100, -100}}, {"weights_1", {1, 0.99}}};
    QTest::newRow("weights at the edge")
        << Inputs{{"input_vector", {0.5, 0.5}}, {"weights_1", {100, -100}}};
    QTest::newRow("a bias that answers the row") << Inputs{{"bias", {-1.91}}};
    QTest::newRow("a flat sigmoid") << Inputs{{"bias", {100}}};
}

void TestChainRuleTrace::measured_slopes_agree_with_the_rules()
{
    QFETCH(Inputs, changed);
    const Step end = lesson.end_of(changed);
    for (const char* name : {"derror_dprediction", "dprediction_dlayer1", "dlayer1_dweights",
                             "derror_dweights", "dlayer1_dbias", "derror_dbias"}) {
        const std::vector<double>& rule = numbers(end, name);
        const std::vector<double>& measured = numbers(end, std::string(name) + "_check");
        QVERIFY2(!rule.empty(), name);
        QCOMPARE(measured.size(), rule.size());
        for (std::size_t i = 0; i < rule.size(); ++i)
            QVERIFY2(std::abs(rule[i] - measured[i]) <= 1e-6 * std::max(std::abs(rule[i]), 0.1),
                     name);
    }
}

void TestChainRuleTrace::against_negative_inputs_the_shortcut_points_the_wrong_way()
{
    const Step end = lesson.end_of({{"input_vector", {-2, -1.5}}, {"weights_1", {-1.45, 0.66}}});
    QVERIFY(numbers(end, "times_as_large").at(0) < 0);
    QVERIFY(numbers(end, "shortcut_predictions").at(1) > end.number("prediction"));
    QVERIFY(numbers(end, "gradient_predictions").at(1) < end.number("prediction"));
    QVERIFY(end.number("new_error") < end.number("error"));
}

void TestChainRuleTrace::both_ways_are_compared_at_the_same_rates()
{
    for (const double rate : {0.001, 0.1, 0.7, 3.0}) {
        const Step end = lesson.end_of({{"learning_rate", {rate}}, {"bias", {0.3}}});
        const auto answer = [&](const char* row, double w0, double w1, double bias) {
            const std::vector<double>& x = numbers(end, row);
            return 1 / (1 + std::exp(-(x[0] * w0 + x[1] * w1 + bias)));
        };
        const std::vector<double>& w = numbers(end, "weights_1");
        const std::vector<double>& gradient = numbers(end, "derror_dweights");
        const std::vector<double> rates{1, rate, 5};
        QCOMPARE(numbers(end, "rates"), rates);
        for (std::size_t i = 0; i < rates.size(); ++i) {
            const double s = rates[i] * end.number("derror_dprediction");
            const double b = 0.3 - rates[i] * end.number("derror_dbias");
            const double w0 = w[0] - rates[i] * gradient[0];
            const double w1 = w[1] - rates[i] * gradient[1];
            for (const auto& [row, shortcut, true_one] :
                 {std::tuple("input_vector", "shortcut_predictions", "gradient_predictions"),
                  std::tuple("other_input_vector", "shortcut_others", "gradient_others")}) {
                QVERIFY(agrees(numbers(end, shortcut).at(i), answer(row, w[0] - s, w[1] - s, 0.3)));
                QVERIFY(agrees(numbers(end, true_one).at(i), answer(row, w0, w1, b)));
            }
        }
        QCOMPARE(numbers(end, "gradient_predictions").at(1), end.number("new_prediction"));
        QCOMPARE(numbers(end, "gradient_others").at(1), end.number("other_prediction"));
    }
}

void TestChainRuleTrace::a_step_too_long_costs_the_other_row()
{
    const auto spares = [](double rate) {
        return std::ranges::count(lesson.end_of({{"learning_rate", {rate}}}).facts,
                                  "spares-other") == 1;
    };
    QVERIFY(spares(0.1));
    QVERIFY(!spares(10)); // the other row falls from 0.799 to almost 0, but its target is 1
}

void TestChainRuleTrace::a_step_beyond_a_target_between_the_classes_overshoots()
{
    const auto overshoots = [](double target, double rate) {
        const Step end = lesson.end_of({{"target", {target}}, {"learning_rate", {rate}}});
        const bool grows = end.number("new_error") > end.number("error");
        return end.holds("overshoots") == grows ? grows : throw std::logic_error("untrue");
    };
    QVERIFY(overshoots(0.8, 10));
    QVERIFY(!overshoots(0.8, 0.1));
    QVERIFY(!overshoots(0, 10));
}

void TestChainRuleTrace::a_gradient_of_zero_is_not_so_many_times_as_large()
{
    const auto is_comparable = [](const model::Inputs& changed) {
        return std::ranges::count(lesson.end_of(changed).facts, "comparable") == 1;
    };
    QVERIFY(is_comparable({}));
    QVERIFY(!is_comparable({{"input_vector", {0, 1.5}}}));
    QVERIFY(!is_comparable({{"bias", {100}}, {"weights_1", {0, 0}}})); // the sigmoid is flat there
}

void TestChainRuleTrace::the_most_wrong_neuron_learns_slowly()
{
    const auto gradient_at = [](double prediction) {
        return lesson
            .end_of({{"weights_1", {0, 0}}, {"bias", {std::log(prediction / (1 - prediction))}}})
            .number("derror_dbias");
    };
    const double peak = gradient_at(2.0 / 3);
    QVERIFY(agrees(peak, 0.2963, 1e-4));
    QVERIFY(gradient_at(0.65) < peak && gradient_at(0.68) < peak);
    QVERIFY(agrees(gradient_at(0.99), 0.0196, 1e-3));
}

void TestChainRuleTrace::hopeless_inputs_leave_no_undefined_number_data()
{
    QTest::addColumn<Inputs>("changed");
    QTest::newRow("nothing goes in") << Inputs{{"input_vector", {0, 0}}};
    QTest::newRow("entirely wrong") << Inputs{{"bias", {100}}, {"learning_rate", {10}}};
    QTest::newRow("entirely right") << Inputs{{"bias", {100}}, {"target", {1}}};
    QTest::newRow("everything at its limit")
        << Inputs{{"input_vector", {-100, -100}}, {"weights_1", {100, 100}}, {"bias", {-100}}};
}

void TestChainRuleTrace::hopeless_inputs_leave_no_undefined_number()
{
    QFETCH(Inputs, changed);
    for (const model::Value& value : lesson.end_of(changed).values) {
        for (const double number : value.numbers) {
            const bool may_be_endless = value.name == "times_as_large";
            QVERIFY2(may_be_endless ? !std::isnan(number) : std::isfinite(number),
                     value.name.c_str());
        }
    }
}

QTEST_APPLESS_MAIN(TestChainRuleTrace)
#include "tst_chain_rule_trace.moc"
