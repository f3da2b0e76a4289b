// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/propagation.h"
#include "model/row_block.h"

#include <QTest>

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstdint>
#include <limits>

/// What is computed of many rows or numbers at a time is what it is alone, to the last bit.
class TestRowBlock : public QObject
{
    Q_OBJECT

private slots:
    void predictionsAreThoseOfEachRow_data();
    void predictionsAreThoseOfEachRow();
    void whatIsNoNumberStaysInItsRow();
    void functionsOfManyAreThoseOfEach_data();
    void functionsOfManyAreThoseOfEach();
};

namespace
{

using OfOne = double (*)(double);
using OfMany = void (*)(std::span<double>);

bool same_bits(double one, double other)
{
    return std::bit_cast<std::uint64_t>(one) == std::bit_cast<std::uint64_t>(other) ||
           (std::isnan(one) && std::isnan(other));
}

model::Dataset some_rows(std::size_t rows, std::size_t features)
{
    model::Dataset dataset;
    dataset.feature_names.resize(features);
    model::Random random(9);
    for (std::size_t i = 0; i < rows * features; ++i)
        dataset.inputs.push_back(3 * random.normal());
    dataset.targets.resize(rows);
    return dataset;
}

/// Rows backwards, so that they are not in the order of the dataset.
std::vector<std::size_t> backwards(std::size_t count)
{
    std::vector<std::size_t> rows;
    while (count > 0)
        rows.push_back(--count);
    return rows;
}

} // namespace

void TestRowBlock::predictionsAreThoseOfEachRow_data()
{
    QTest::addColumn<std::vector<std::size_t>>("hidden");
    QTest::addColumn<int>("activation");
    QTest::addColumn<int>("rows");
    const std::vector<std::vector<std::size_t>> shapes{{}, {1}, {8, 3}, {20, 2, 7}};
    for (const auto& shape : shapes)
        for (const auto& activation : model::activation_functions())
            for (const int rows : {1, 15, 16, 17, 100})
                QTest::addRow("%zu hidden layers, %s, %d rows", shape.size(),
                              activation.name.data(), rows)
                    << shape << int(activation.activation) << rows;
}

void TestRowBlock::predictionsAreThoseOfEachRow()
{
    QFETCH(std::vector<std::size_t>, hidden);
    QFETCH(int, activation);
    QFETCH(int, rows);
    const auto kind = static_cast<model::Activation>(activation);
    const model::Dataset dataset = some_rows(std::size_t(rows), 3);
    model::Random random(4);
    model::Network network =
        model::initial_network(5, model::hidden_layers(hidden, std::vector{kind}), kind, random);
    network.derived = {model::Derived::Product, model::Derived::SineOf1};
    const std::vector<std::size_t> chosen = backwards(dataset.rows());
    model::RowBlock block(network);
    std::vector<std::size_t> seen;
    model::for_each_prediction(
        block, network, dataset, chosen, {}, [&](std::size_t row, double sum, double prediction) {
            const model::ForwardPass pass = model::forward(network, dataset.row(row));
            QVERIFY(same_bits(sum, pass.sum()));
            QVERIFY(same_bits(prediction, pass.prediction()));
            seen.push_back(row);
        });
    QCOMPARE(seen, chosen);
}

void TestRowBlock::whatIsNoNumberStaysInItsRow()
{
    model::Dataset dataset = some_rows(32, 2);
    dataset.inputs[2 * 5] = std::numeric_limits<double>::quiet_NaN();
    dataset.inputs[2 * 21] = 1e300;
    const model::Network network = model::neuron(std::vector{1e10, -1.0}, 0);
    model::RowBlock block(network);
    model::for_each_prediction(
        block, network, dataset, backwards(32), {},
        [&](std::size_t row, double, double prediction) {
            QCOMPARE(std::isnan(prediction), row == 5);
            QVERIFY(same_bits(prediction, model::predict(network, dataset.row(row))));
        });
}

void TestRowBlock::functionsOfManyAreThoseOfEach_data()
{
    QTest::addColumn<OfOne>("of_one");
    QTest::addColumn<OfMany>("of_many");
    QTest::newRow("exp") << OfOne(&model::exp) << OfMany(&model::exp_each);
    QTest::newRow("tanh") << OfOne(&model::tanh) << OfMany(&model::tanh_each);
    QTest::newRow("sigmoid") << OfOne(&model::sigmoid) << OfMany(&model::sigmoid_each);
}

void TestRowBlock::functionsOfManyAreThoseOfEach()
{
    QFETCH(OfOne, of_one);
    QFETCH(OfMany, of_many);
    const double infinity = std::numeric_limits<double>::infinity();
    std::vector<double> numbers{
        0.0,    -0.0,  0.02,     -0.02,     0.019,
        19.99,  20.0,  -700.0,   699.9,     -750.0,
        1e-310, 750.0, infinity, -infinity, std::numeric_limits<double>::quiet_NaN()};
    model::Random random(8);
    for (const double size : {0.01, 1.0, 30.0, 400.0})
        for (int i = 0; i < 20'000; ++i)
            numbers.push_back(size * random.normal());
    for (const std::size_t count :
         {std::size_t(0), std::size_t(3), std::size_t(4), numbers.size()}) {
        std::vector<double> many(numbers.begin(),
                                 numbers.begin() + static_cast<std::ptrdiff_t>(count));
        of_many(many);
        for (std::size_t i = 0; i < count; ++i)
            QVERIFY2(same_bits(many[i], of_one(numbers[i])),
                     qPrintable(QString::number(numbers[i], 'g', 17)));
    }
}

QTEST_APPLESS_MAIN(TestRowBlock)
#include "tst_row_block.moc"
