// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/error_plane.h"

#include "model/functions.h"
#include "model/propagation.h"
#include "model/random.h"

#include <QTest>

#include <cmath>

using model::ErrorPlane;

namespace
{

std::vector<double> drawn(model::Random& random, std::size_t count, double spread)
{
    std::vector<double> numbers(count);
    for (double& number : numbers)
        number = spread * random.normal();
    return numbers;
}

} // namespace

/// The error of a neuron over two of its parameters.
class TestErrorPlane : public QObject
{
    Q_OBJECT

private slots:
    void is_the_error_of_the_neuron_there_data();
    void is_the_error_of_the_neuron_there();
    void borders_cross_where_both_sums_are_zero();
    void parallel_borders_do_not_cross();
    void no_way_is_steeper();
};

void TestErrorPlane::is_the_error_of_the_neuron_there_data()
{
    QTest::addColumn<int>("features");
    QTest::addColumn<int>("rows");
    for (const int features : {1, 2, 5}) {
        for (const int rows : {1, 3})
            QTest::addRow("%d features, %d rows", features, rows) << features << rows;
    }
}

void TestErrorPlane::is_the_error_of_the_neuron_there()
{
    QFETCH(const int, features);
    QFETCH(const int, rows);
    model::Random random(std::uint32_t(10 * features + rows));
    const auto count = std::size_t(features);
    for (int turn = 0; turn < 50; ++turn) {
        const std::vector<double> weights = drawn(random, count, 1);
        const double bias = random.normal();
        // Any two of the weights and the bias.
        const std::size_t across = random.below(std::uint32_t(count + 1));
        const std::size_t up = (across + 1 + random.below(std::uint32_t(count))) % (count + 1);
        ErrorPlane plane(model::neuron(weights, bias), across, up);
        std::vector<std::vector<double>> inputs;
        std::vector<double> targets;
        for (int row = 0; row < rows; ++row) {
            inputs.push_back(drawn(random, count, 2));
            targets.push_back(turn % 3 == 0 ? 0.3 : double(random.below(2)));
            plane.add(inputs.back(), targets.back());
        }
        const double x = 3 * random.normal();
        const double y = 3 * random.normal();
        std::vector<double> moved = weights;
        moved.push_back(bias);
        moved[across] = x;
        moved[up] = y;
        const double moved_bias = moved.back();
        moved.pop_back();
        double expected = 0;
        for (std::size_t row = 0; row < inputs.size(); ++row)
            expected += model::squared_error(
                model::predict(model::neuron(moved, moved_bias), inputs[row]), targets[row]);
        QVERIFY(std::abs(plane(x, y) - expected) <= 1e-12);
    }
}

void TestErrorPlane::borders_cross_where_both_sums_are_zero()
{
    const std::vector<double> weights{0.5, 7, -2};
    ErrorPlane one(model::neuron(weights, 0.25), 0, 2);
    ErrorPlane two = one;
    one.add(std::vector{2.0, 1.0, 1.5}, 0);
    two.add(std::vector{1.66, -1.0, 1.56}, 1);
    const auto at = one.crossing(two);
    QVERIFY(at);
    const std::vector<double> there{(*at)[0], 7, (*at)[1]};
    for (const auto& row : {std::vector{2.0, 1.0, 1.5}, std::vector{1.66, -1.0, 1.56}})
        QVERIFY(std::abs(model::predict(model::neuron(there, 0.25), row) - 0.5) < 1e-12);
}

void TestErrorPlane::parallel_borders_do_not_cross()
{
    const std::vector<double> weights{1, 1};
    ErrorPlane one(model::neuron(weights, 1), 0, 1);
    ErrorPlane two = one;
    one.add(std::vector{2.0, 1.0}, 0);
    two.add(std::vector{4.0, 2.0}, 1);
    QVERIFY(!one.crossing(two));
}

void TestErrorPlane::no_way_is_steeper()
{
    const std::vector<double> weights{1, 1};
    ErrorPlane plane(model::neuron(weights, 0), 0, 1);
    QCOMPARE(plane.steepest(), 0.0);
    plane.add(std::vector{3.0, 4.0}, 0);
    plane.add(std::vector{1.0, 0.0}, 1);
    QCOMPARE(plane.steepest(), 5.0);
    QCOMPARE(plane.rows(), 2u);
}

QTEST_APPLESS_MAIN(TestErrorPlane)
#include "tst_error_plane.moc"
