// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/traces.h"

#include "model/layers_network.h"
#include "model/random.h"
#include "support/golden.h"
#include "support/walks.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using model::Inputs;
using model::Step;
using model::Trace;

namespace
{

const LessonWalk lesson(model::layers_inputs(), model::layers_trace);

bool agree(const std::vector<double>& these, const std::vector<double>& those, double tolerance)
{
    return these.size() == those.size() && !these.empty() &&
           std::ranges::equal(these, those, [tolerance](double a, double b) {
               return std::abs(a - b) <= tolerance * std::max(1.0, std::abs(b));
           });
}

/// The network of the walk once more, written down in another way: with the C library's functions,
/// and as one list of thirteen numbers.
double error_of(const std::vector<double>& n, double x, double y, double target)
{
    double sum = n[12];
    for (std::size_t unit = 0; unit < 3; ++unit)
        sum += n[9 + unit] * std::tanh(n[2 * unit] * x + n[2 * unit + 1] * y + n[6 + unit]);
    const double prediction = 1 / (1 + std::exp(-sum));
    return (prediction - target) * (prediction - target);
}

std::vector<double> thirteen(const Step& step, const std::string& before = "",
                             const std::string& after = "")
{
    std::vector<double> all;
    for (const char* name : {"weights_1", "bias_1", "weights_2", "bias_2"}) {
        const std::vector<double> some = numbers(step, before + name + after);
        all.insert(all.end(), some.begin(), some.end());
    }
    return all;
}

/// Inputs of any numbers that the fields accept.
Inputs drawn(model::Random& random)
{
    Inputs inputs = lesson.inputs_with({});
    const auto draw = [&random](double reach) { return reach * (2 * random.uniform() - 1); };
    for (const char* name : {"line_1", "line_2", "weights_1", "bias_1", "weights_2", "bias_2"}) {
        for (double& number : inputs[name].numbers)
            number = draw(3);
    }
    inputs["row"] = {1 + double(random.below(4))};
    inputs["rounds"] = {double(random.below(50))};
    return inputs;
}

} // namespace

class TestLayersTrace : public QObject
{
    Q_OBJECT

private slots:
    void walks_in_the_order_of_the_lesson();
    void every_highlight_is_known_at_its_step();
    void numbers_are_those_of_numpy();
    void derivatives_are_the_slopes_of_the_error();
    void each_parameter_goes_against_its_derivative();
    void without_a_bend_two_layers_are_one();
    void two_lines_and_a_vote_get_all_rows_right();
    void between_lines_side_by_side_one_line_parts_the_features();
    void units_that_start_at_zero_stay_copies();
    void with_tanh_nothing_but_the_last_bias_leaves_zero();
    void four_rows_are_learned_and_a_fifth_is_not_found_data();
    void four_rows_are_learned_and_a_fifth_is_not_found();
    void hopeless_inputs_leave_no_undefined_number_data();
    void hopeless_inputs_leave_no_undefined_number();
};

void TestLayersTrace::walks_in_the_order_of_the_lesson()
{
    const std::vector<std::string> expected{
        "one-line", "two-lines", "hidden-plane", "sum-1",  "output-1",  "prediction",
        "collapse", "back-2",    "blame",        "back-1", "weights-1", "paths-meet",
        "check",    "update",    "zero-start",   "bend",   "held-back"};
    std::vector<std::string> ids;
    for (const Step& step : lesson.tutorial())
        ids.push_back(step.id);
    QCOMPARE(ids, expected);
}

void TestLayersTrace::every_highlight_is_known_at_its_step()
{
    for (const Step& step : lesson.tutorial()) {
        QVERIFY(!step.highlights.empty());
        for (const std::string& name : step.highlights)
            QVERIFY2(step.find(name), (step.id + ": " + name).c_str());
    }
}

void TestLayersTrace::numbers_are_those_of_numpy()
{
    const QJsonObject file = golden::file("layers_lesson");
    const Step end = lesson.end_of({});
    int compared = 0;
    for (auto value = file.begin(); value != file.end(); ++value, ++compared) {
        const std::vector<double> expected = golden::numbers(value.value().toArray());
        // What is measured has fewer digits.
        const double tolerance = value.key().endsWith(QLatin1String("_check")) ? 1e-10 : 1e-12;
        QVERIFY2(agree(numbers(end, value.key().toStdString()), expected, tolerance),
                 qPrintable(value.key()));
    }
    QVERIFY(compared >= 40);
}

void TestLayersTrace::derivatives_are_the_slopes_of_the_error()
{
    model::Random random(1);
    for (int round = 0; round < 100; ++round) {
        const Inputs inputs = drawn(random);
        const Step end = model::layers_trace(inputs).back();
        const std::vector<double> row = numbers(end, "input_vector");
        const double target = end.number("target");
        const std::vector<double> at = thirteen(end);
        const auto error = [&](const std::vector<double>& n) {
            return error_of(n, row[0], row[1], target);
        };
        QVERIFY(std::abs(error(at) - end.number("error")) < 1e-14);
        std::vector<double> slopes;
        for (std::size_t i = 0; i < at.size(); ++i) {
            std::vector<double> up = at;
            std::vector<double> down = at;
            up[i] += 1e-5;
            down[i] -= 1e-5;
            slopes.push_back((error(up) - error(down)) / 2e-5);
        }
        QVERIFY(agree(thirteen(end, "derror_d"), slopes, 1e-9));
        QVERIFY(agree(thirteen(end, "derror_d", "_check"), slopes, 1e-9));
        const std::vector<double> of_inputs{(error_of(at, row[0] + 1e-5, row[1], target) -
                                             error_of(at, row[0] - 1e-5, row[1], target)) /
                                                2e-5,
                                            (error_of(at, row[0], row[1] + 1e-5, target) -
                                             error_of(at, row[0], row[1] - 1e-5, target)) /
                                                2e-5};
        QVERIFY(agree(numbers(end, "derror_dinput_vector"), of_inputs, 1e-9));
    }
}

void TestLayersTrace::each_parameter_goes_against_its_derivative()
{
    const Step end = lesson.end_of({{"learning_rate", {0.2}}, {"row", {2}}});
    std::vector<double> expected = thirteen(end);
    const std::vector<double> derivatives = thirteen(end, "derror_d");
    for (std::size_t i = 0; i < expected.size(); ++i)
        expected[i] -= 0.2 * derivatives[i];
    QVERIFY(agree(thirteen(end, "new_"), expected, 1e-15));
    QVERIFY(std::abs(error_of(expected, 0, 1, 1) - end.number("new_error")) < 1e-14);
    QVERIFY(end.holds("update-helps"));
    // An input of 0 has no part in the sums.
    for (const std::size_t of_first_input : {0, 2, 4})
        QCOMPARE(numbers(end, "derror_dweights_1")[of_first_input], 0.0);
}

void TestLayersTrace::without_a_bend_two_layers_are_one()
{
    model::Random random(2);
    for (int round = 0; round < 50; ++round) {
        const Step end = model::layers_trace(drawn(random)).back();
        QVERIFY(agree(numbers(end, "two_layers"), numbers(end, "one_layer"), 1e-13));
    }
    // It is the product of both matrices.
    const Step end = lesson.end_of({});
    QCOMPARE(numbers(end, "merged_weights"),
             (std::vector<double>{0.5 * 1 - 1 * 0.5 + 0.5 * -0.5, 0.5 * 0.5 + 1 + 0.5}));
    QCOMPARE(end.number("merged_bias"), 0.5 * 0.5);
}

void TestLayersTrace::two_lines_and_a_vote_get_all_rows_right()
{
    const Step start = lesson.end_of({});
    QVERIFY(!start.holds("right"));
    QCOMPARE(start.number("votes_right"), 3.0);
    const Step placed = lesson.end_of({{"line_2", {-1, -1, 1.5}}});
    QVERIFY(placed.holds("right"));
    QCOMPARE(numbers(placed, "vote"), numbers(placed, "targets"));
    QVERIFY(placed.holds("same-spot"));
    // One line cannot, wherever it is.
    model::Random random(4);
    for (int round = 0; round < 200; ++round)
        QVERIFY(model::layers_trace(drawn(random)).front().number("line_1_right") <= 3);
}

void TestLayersTrace::between_lines_side_by_side_one_line_parts_the_features()
{
    for (const double scale : {0.2, 0.5, 1.0, 2.0, 5.0}) {
        for (const double turn : {0.8, 1.0, 1.2}) {
            const double across = scale * turn;
            const Step end = lesson.end_of({{"line_1", {across, scale, -scale / 2}},
                                            {"line_2", {-across, -scale, scale * (turn + 0.5)}}});
            QVERIFY(end.holds("right"));
            QVERIFY(end.holds("separable"));
        }
    }
    QVERIFY(!lesson.end_of({}).holds("separable"));
    const Step placed = lesson.end_of({{"line_2", {-1, -1, 1.5}}});
    QVERIFY(placed.holds("separable"));
    QCOMPARE(placed.number("hidden_line_right"), 4.0);
}

void TestLayersTrace::units_that_start_at_zero_stay_copies()
{
    for (const double rate : {0.1, 0.5, 2.0}) {
        const Step end = lesson.end_of({{"learning_rate", {rate}}});
        const std::vector<double> first = numbers(end, "copies_1");
        const std::vector<double> last = numbers(end, "copies_2");
        QCOMPARE(first.size(), std::size_t(8));
        QVERIFY(first[0] != 0 && last[0] != 0);
        for (std::size_t unit = 1; unit < 4; ++unit) {
            QCOMPARE(first[2 * unit], first[0]);
            QCOMPARE(first[2 * unit + 1], first[1]);
            QCOMPARE(last[unit], last[0]);
        }
        QVERIFY(end.number("copies_right") <= 3);
    }
}

void TestLayersTrace::with_tanh_nothing_but_the_last_bias_leaves_zero()
{
    model::Network network = model::layers_network();
    for (model::Layer& layer : network.layers) {
        std::ranges::fill(layer.weights, 0);
        std::ranges::fill(layer.bias, 0);
    }
    const model::Dataset rows = model::xor_rows();
    model::learn_in_turn(network, rows, 100, 0.5);
    const std::vector<double> none(3);
    QCOMPARE(network.layers[0].weights, std::vector<double>(6));
    QCOMPARE(network.layers[0].bias, none);
    QCOMPARE(network.layers[1].weights, none);
    QVERIFY(network.layers[1].bias.front() != 0);
}

void TestLayersTrace::four_rows_are_learned_and_a_fifth_is_not_found_data()
{
    QTest::addColumn<int>("row");
    for (int row = 1; row <= 4; ++row)
        QTest::addRow("row %d held back", row) << row;
}

void TestLayersTrace::four_rows_are_learned_and_a_fifth_is_not_found()
{
    QFETCH(const int, row);
    const Step end = lesson.end_of({{"row", {double(row)}}});
    QVERIFY(end.holds("learned"));
    QCOMPARE(end.number("rows_right"), 4.0);
    QVERIFY(end.number("last_error_sum") < 0.05 * end.number("first_error_sum"));
    QVERIFY(end.holds("seen-learned"));
    QVERIFY(!end.holds("held-back-right"));
    // At the start it is no better than chance.
    QVERIFY(lesson.end_of({{"rounds", {0}}}).number("rows_right") <= 2);
}

void TestLayersTrace::hopeless_inputs_leave_no_undefined_number_data()
{
    QTest::addColumn<Inputs>("changed");
    QTest::newRow("lines without weights") << Inputs{{"line_1", {0, 0, 0}}, {"line_2", {0, 0, 0}}};
    QTest::newRow("all weights zero") << Inputs{{"weights_1", {0, 0, 0, 0, 0, 0}},
                                                {"bias_1", {0, 0, 0}},
                                                {"weights_2", {0, 0, 0}},
                                                {"bias_2", {0}}};
    QTest::newRow("all as large as can be, learning in leaps")
        << Inputs{{"line_1", {10, 10, 10}},
                  {"line_2", {-10, -10, -10}},
                  {"weights_1", {10, 10, 10, 10, 10, 10}},
                  {"bias_1", {10, 10, 10}},
                  {"weights_2", {10, 10, 10}},
                  {"bias_2", {10}},
                  {"learning_rate", {10}},
                  {"rounds", {500}}};
    QTest::newRow("no round") << Inputs{{"rounds", {0}}};
}

void TestLayersTrace::hopeless_inputs_leave_no_undefined_number()
{
    QFETCH(const Inputs, changed);
    for (const model::Value& value : lesson.end_of(changed).values) {
        QVERIFY2(std::ranges::all_of(value.numbers, [](double x) { return std::isfinite(x); }),
                 value.name.c_str());
    }
}

QTEST_APPLESS_MAIN(TestLayersTrace)
#include "tst_layers_trace.moc"
