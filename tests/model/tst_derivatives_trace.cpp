// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/traces.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <stdexcept>

using model::Inputs;
using model::Step;
using model::Trace;

namespace
{

Inputs inputs_with(const Inputs& changed)
{
    Inputs inputs = model::initial_values(model::derivatives_inputs());
    for (const auto& [name, numbers] : changed)
        inputs[name] = numbers;
    return inputs;
}

Trace tutorial()
{
    return model::derivatives_trace(inputs_with({}));
}

/// The last step of a walk knows every value.
Step end_of(const Inputs& changed)
{
    return model::derivatives_trace(inputs_with(changed)).back();
}

/// Compares relative to the expected number, so small numbers are held to the same digits as large
/// ones.
bool agrees(double actual, double expected, double tolerance = 1e-12)
{
    return std::abs(actual - expected) <= tolerance * std::abs(expected);
}

const std::vector<double>& numbers(const Step& step, std::string_view name)
{
    static const std::vector<double> none;
    const model::Value* value = step.find(name);
    return value ? value->numbers : none;
}

} // namespace

class TestDerivativesTrace : public QObject
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
    void at_rate_one_the_path_jumps_between_a_and_b();
    void above_one_every_landing_is_higher();
    void at_rate_one_half_the_path_arrives_at_once();
    void lowering_weights_misleads_for_negative_inputs();
    void a_step_too_long_costs_the_other_row();
    void a_step_beyond_a_target_between_the_classes_overshoots();
    void a_gradient_of_zero_is_not_so_many_times_smaller();
    void the_most_wrong_neuron_learns_slowly();
    void hopeless_inputs_leave_no_undefined_number_data();
    void hopeless_inputs_leave_no_undefined_number();
};

void TestDerivativesTrace::walks_in_the_order_of_the_lesson()
{
    const std::vector<std::string> expected{
        "parabola",         "slope",           "shortcut",           "other-row",
        "learning-rate",    "composition",     "derror-dprediction", "dprediction-dlayer1",
        "dlayer1-dweights", "derror-dweights", "dlayer1-dbias",      "derror-dbias",
        "compare-updates",  "update"};
    std::vector<std::string> ids;
    for (const Step& step : tutorial())
        ids.push_back(step.id);
    QCOMPARE(ids, expected);
}

void TestDerivativesTrace::every_step_keeps_what_was_known_and_highlights_it()
{
    const Trace trace = tutorial();
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

void TestDerivativesTrace::the_network_is_the_one_the_step_speaks_of()
{
    for (const Step& step : tutorial()) {
        const bool shortcut = step.id == "shortcut" || step.id == "other-row";
        const bool updated = step.id == "update";
        const char* weights = shortcut  ? "shortcut_weights_1"
                              : updated ? "new_weights_1"
                                        : "weights_1";
        QCOMPARE(step.network.layers.size(), 1u);
        QCOMPARE(step.network.layers[0].weights, numbers(step, weights));
        QCOMPARE(step.network.layers[0].bias[0], step.number(updated ? "new_bias" : "bias"));
    }
}

void TestDerivativesTrace::numbers_are_the_tutorials_data()
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
    row("derivative", 0, 1.7420382957075284);
    row("shortcut_weights_1", 0, -0.2920383, 1e-7);
    row("shortcut_weights_1", 1, -2.4020383, 1e-8);
    row("shortcut_prediction", 0, 0.014962479449257616);
    row("shortcut_error", 0, 0.00022387579126945649);
    row("other_before", 0, 0.7985731042296965);
    row("other_prediction", 0, 0.014315925371611008);
    row("other_error", 0, 0.9715730949760236);
    row("layer_1", 0, 1.91);
    row("dot_product_1", 0, 1.91);
    // Each step at a rate of 0.1 multiplies x by 0.8.
    row("path_x", 1, 0.8710191478537642 * 0.8);
    row("path_x", 8, 0.8710191478537642 * 0.16777216);
    row("path_error", 8, 0.7586743559278976 * 0.16777216 * 0.16777216);
    row("derror_dprediction", 0, 1.7420382957075284);
    row("dprediction_dlayer1", 0, 0.11234479192586665);
    row("dlayer1_dweights", 0, 2);
    row("dlayer1_dweights", 1, 1.5);
    row("derror_dweights", 0, 0.39141786, 1e-8);
    row("derror_dweights", 1, 0.29356339, 2e-8);
    row("dlayer1_dbias", 0, 1);
    row("derror_dbias", 0, 0.19570892985815364);
    row("times_smaller", 0, 4.45, 2e-4);
    row("times_smaller", 1, 5.93, 1e-3);
    row("new_weights_1", 0, 1.41085821, 1e-8);
    row("new_weights_1", 1, -0.68935634, 1e-8);
    row("new_bias", 0, -0.019570892985815366);
    row("new_prediction", 0, 0.8542226013688448);
    row("new_error", 0, 0.7296962526893562);
}

void TestDerivativesTrace::numbers_are_the_tutorials()
{
    QFETCH(QString, name);
    QFETCH(int, index);
    QFETCH(double, expected);
    QFETCH(double, tolerance);
    static const Step end = tutorial().back();
    const std::vector<double>& all = numbers(end, name.toStdString());
    QVERIFY(all.size() > std::size_t(index));
    QVERIFY2(agrees(all[std::size_t(index)], expected, tolerance),
             qPrintable(QString::number(all[std::size_t(index)], 'g', 17)));
}

void TestDerivativesTrace::measured_slopes_agree_with_the_rules_data()
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

void TestDerivativesTrace::measured_slopes_agree_with_the_rules()
{
    QFETCH(Inputs, changed);
    const Step end = end_of(changed);
    for (const char* name :
         {"derivative", "derror_dprediction", "dprediction_dlayer1", "dlayer1_dweights",
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

void TestDerivativesTrace::at_rate_one_the_path_jumps_between_a_and_b()
{
    const Step end = end_of({{"learning_rate", {1}}});
    const double x = end.number("x");
    const std::vector<double>& path = numbers(end, "path_x");
    QCOMPARE(path.size(), 9u);
    for (std::size_t i = 0; i < path.size(); ++i)
        QVERIFY(path[i] == (i % 2 == 0 ? x : -x));
}

void TestDerivativesTrace::above_one_every_landing_is_higher()
{
    for (const double rate : {1.05, 10.0}) {
        const Step end = end_of({{"learning_rate", {rate}}});
        const std::vector<double>& heights = numbers(end, "path_error");
        QCOMPARE(heights.size(), 9u);
        QVERIFY(std::adjacent_find(heights.begin(), heights.end(), std::greater_equal()) ==
                heights.end());
        QVERIFY(std::isfinite(heights.back()));
    }
}

void TestDerivativesTrace::at_rate_one_half_the_path_arrives_at_once()
{
    QCOMPARE(numbers(end_of({{"learning_rate", {0.5}}}), "path_x").at(1), 0.0);
}

void TestDerivativesTrace::lowering_weights_misleads_for_negative_inputs()
{
    const Step end = end_of({{"input_vector", {-2, -1.5}}, {"weights_1", {-1.45, 0.66}}});
    QVERIFY(end.number("derivative") > 0);
    QVERIFY(agrees(end.number("prediction"), 0.8710, 1e-4));
    QVERIFY(agrees(end.number("shortcut_prediction"), 0.9997, 1e-4));
    QVERIFY(numbers(end, "times_smaller").at(0) < 0);
    QVERIFY(end.number("new_error") < end.number("error"));
}

void TestDerivativesTrace::a_step_too_long_costs_the_other_row()
{
    const auto spares = [](double rate) {
        return std::ranges::count(end_of({{"learning_rate", {rate}}}).facts, "spares-other") == 1;
    };
    QVERIFY(spares(0.1));
    QVERIFY(!spares(10)); // the other row falls from 0.799 to almost 0, but its target is 1
}

void TestDerivativesTrace::a_step_beyond_a_target_between_the_classes_overshoots()
{
    const auto overshoots = [](double target, double rate) {
        const Step end = end_of({{"target", {target}}, {"learning_rate", {rate}}});
        const bool grows = end.number("new_error") > end.number("error");
        return end.holds("overshoots") == grows ? grows : throw std::logic_error("untrue");
    };
    QVERIFY(overshoots(0.8, 10));
    QVERIFY(!overshoots(0.8, 0.1));
    QVERIFY(!overshoots(0, 10));
}

void TestDerivativesTrace::a_gradient_of_zero_is_not_so_many_times_smaller()
{
    const auto is_comparable = [](const model::Inputs& changed) {
        return std::ranges::count(end_of(changed).facts, "comparable") == 1;
    };
    QVERIFY(is_comparable({}));
    QVERIFY(!is_comparable({{"input_vector", {0, 1.5}}}));
    QVERIFY(!is_comparable({{"bias", {100}}, {"weights_1", {0, 0}}})); // the sigmoid is flat there
}

void TestDerivativesTrace::the_most_wrong_neuron_learns_slowly()
{
    const auto gradient_at = [](double prediction) {
        return end_of({{"weights_1", {0, 0}}, {"bias", {std::log(prediction / (1 - prediction))}}})
            .number("derror_dbias");
    };
    const double peak = gradient_at(2.0 / 3);
    QVERIFY(agrees(peak, 0.2963, 1e-4));
    QVERIFY(gradient_at(0.65) < peak && gradient_at(0.68) < peak);
    QVERIFY(agrees(gradient_at(0.99), 0.0196, 1e-3));
}

void TestDerivativesTrace::hopeless_inputs_leave_no_undefined_number_data()
{
    QTest::addColumn<Inputs>("changed");
    QTest::newRow("nothing goes in") << Inputs{{"input_vector", {0, 0}}};
    QTest::newRow("entirely wrong") << Inputs{{"bias", {100}}, {"learning_rate", {10}}};
    QTest::newRow("entirely right") << Inputs{{"bias", {100}}, {"target", {1}}};
    QTest::newRow("everything at its limit")
        << Inputs{{"input_vector", {-100, -100}}, {"weights_1", {100, 100}}, {"bias", {-100}}};
}

void TestDerivativesTrace::hopeless_inputs_leave_no_undefined_number()
{
    QFETCH(Inputs, changed);
    for (const model::Value& value : end_of(changed).values) {
        for (const double number : value.numbers) {
            const bool may_be_endless = value.name == "times_smaller";
            QVERIFY2(may_be_endless ? !std::isnan(number) : std::isfinite(number),
                     value.name.c_str());
        }
    }
}

QTEST_APPLESS_MAIN(TestDerivativesTrace)
#include "tst_derivatives_trace.moc"
