// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/taken_apart.h"

#include "model/random.h"

#include <QTest>

#include <array>
#include <cmath>
#include <numeric>

using namespace model;

/// A prediction and all that it is made of.
class TestTakenApart : public QObject
{
    Q_OBJECT

private slots:
    void the_tutorials_second_prediction_is_taken_apart();
    void terms_and_bias_add_up_data();
    void terms_and_bias_add_up();
};

void TestTakenApart::the_tutorials_second_prediction_is_taken_apart()
{
    const Step step = taken_apart(neuron(std::array{1.45, -0.66}, 0.0), std::array{2.0, 1.5});
    QCOMPARE(step.find("input_vector")->numbers, (std::vector<double>{2, 1.5}));
    QCOMPARE(step.find("products")->numbers, (std::vector<double>{2.9, -0.99}));
    QCOMPARE(step.number("bias"), 0.0);
    QCOMPARE(step.number("layer_1"), 1.91);
    QCOMPARE(step.number("prediction"), 0.87101914785359);
}

void TestTakenApart::terms_and_bias_add_up_data()
{
    QTest::addColumn<std::vector<std::size_t>>("hidden");
    QTest::newRow("a single neuron") << std::vector<std::size_t>{};
    QTest::newRow("four hidden units") << std::vector<std::size_t>{4};
    QTest::newRow("three hidden layers") << std::vector<std::size_t>{5, 1, 3};
}

void TestTakenApart::terms_and_bias_add_up()
{
    QFETCH(std::vector<std::size_t>, hidden);
    Random random(7);
    const Network network =
        initial_network(3, model::hidden_layers(hidden, std::vector{Activation::Tanh}),
                        Activation::Sigmoid, random);
    const std::array row{0.5, -2.0, 1.0};
    const Step step = taken_apart(network, row);
    const std::vector<double>& products = step.find("products")->numbers;
    const double sum = std::accumulate(products.begin(), products.end(), 0.0) + step.number("bias");
    const std::string last =
        hidden.empty() ? "layer_1" : "sum_" + std::to_string(hidden.size() + 1);
    QVERIFY(std::abs(sum - step.number(last)) < 1e-12);
    QCOMPARE(step.number("prediction"), 1 / (1 + std::exp(-step.number(last))));
    QCOMPARE(step.number("prediction"), predict(network, row));
    for (std::size_t k = 1; k <= hidden.size(); ++k) {
        const std::vector<double>& outputs = step.find("output_" + std::to_string(k))->numbers;
        const std::vector<double>& sums = step.find("sum_" + std::to_string(k))->numbers;
        QCOMPARE(outputs.size(), hidden[k - 1]);
        QCOMPARE(outputs.front(), std::tanh(sums.front()));
    }
}

QTEST_GUILESS_MAIN(TestTakenApart)
#include "tst_taken_apart.moc"
