// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/difference.h"

#include "model/functions.h"

#include <QTest>

#include <cmath>
#include <limits>

/// The table of activation functions, and the loss.
class Functions : public QObject
{
    Q_OBJECT

private slots:
    void the_table_is_in_the_order_of_the_enumeration();
    void every_name_finds_its_activation();
    void an_unknown_name_finds_nothing_data();
    void an_unknown_name_finds_nothing();
    void an_activation_has_its_known_values_data();
    void an_activation_has_its_known_values();
    void a_derivative_is_the_slope_of_its_function_data();
    void a_derivative_is_the_slope_of_its_function();
    void the_sigmoid_stays_finite_at_the_ends();
    void not_a_number_is_never_hidden();
    void the_error_is_the_squared_difference();
};

void Functions::the_table_is_in_the_order_of_the_enumeration()
{
    const auto functions = model::activation_functions();
    QCOMPARE(functions.size(), std::size_t{4});
    for (std::size_t i = 0; i < functions.size(); ++i) {
        QCOMPARE(static_cast<std::size_t>(functions[i].activation), i);
        QCOMPARE(&model::function(functions[i].activation), &functions[i]);
    }
}

void Functions::every_name_finds_its_activation()
{
    for (const model::ActivationFunction& function : model::activation_functions()) {
        QCOMPARE(model::name(function.activation), function.name);
        QVERIFY(model::activation_named(function.name) == function.activation);
    }
    // Files and scripts rely on these.
    QVERIFY(model::activation_named("sigmoid") == model::Activation::Sigmoid);
    QVERIFY(model::activation_named("tanh") == model::Activation::Tanh);
    QVERIFY(model::activation_named("relu") == model::Activation::Relu);
    QVERIFY(model::activation_named("linear") == model::Activation::Linear);
}

void Functions::an_unknown_name_finds_nothing_data()
{
    QTest::addColumn<std::string>("name");
    QTest::newRow("an empty one") << std::string();
    QTest::newRow("another function's") << std::string("softmax");
    QTest::newRow("capitals") << std::string("Sigmoid");
    QTest::newRow("only the beginning") << std::string("tan");
}

void Functions::an_unknown_name_finds_nothing()
{
    QFETCH(std::string, name);
    QVERIFY(!model::activation_named(name));
}

void Functions::an_activation_has_its_known_values_data()
{
    using enum model::Activation;
    QTest::addColumn<int>("activation");
    QTest::addColumn<double>("z");
    QTest::addColumn<double>("expected");
    QTest::newRow("sigmoid in the middle") << int(Sigmoid) << 0.0 << 0.5;
    QTest::newRow("sigmoid of ln 3") << int(Sigmoid) << std::log(3.0) << 0.75;
    QTest::newRow("sigmoid of -ln 3") << int(Sigmoid) << -std::log(3.0) << 0.25;
    QTest::newRow("tanh in the middle") << int(Tanh) << 0.0 << 0.0;
    QTest::newRow("tanh of ln 2") << int(Tanh) << std::log(2.0) << 0.6;
    QTest::newRow("relu above zero") << int(Relu) << 2.5 << 2.5;
    QTest::newRow("relu below zero") << int(Relu) << -2.5 << 0.0;
    QTest::newRow("relu at zero") << int(Relu) << 0.0 << 0.0;
    QTest::newRow("linear") << int(Linear) << -1.25 << -1.25;
}

void Functions::an_activation_has_its_known_values()
{
    QFETCH(int, activation);
    QFETCH(double, z);
    QFETCH(double, expected);
    const auto& function = model::function(static_cast<model::Activation>(activation));
    QVERIFY(relative_difference(function.value(z), expected) <= 1e-15);
}

void Functions::a_derivative_is_the_slope_of_its_function_data()
{
    QTest::addColumn<int>("activation");
    for (const model::ActivationFunction& function : model::activation_functions())
        QTest::newRow(function.name.data()) << static_cast<int>(function.activation);
}

void Functions::a_derivative_is_the_slope_of_its_function()
{
    QFETCH(int, activation);
    const auto& function = model::function(static_cast<model::Activation>(activation));
    // Halfway between steps, so that relu's corner at 0 is not straddled. A central difference with
    // h = 1e-5 is off by h^2 f'''/6 < 4e-11 (|f'''| <= 2 for all of them) plus rounding of 4 *
    // 1e-16 / 2h = 2e-11.
    const double h = 1e-5;
    for (double z = -3.95; z < 4; z += 0.1) {
        const double slope = (function.value(z + h) - function.value(z - h)) / (2 * h);
        QVERIFY(std::abs(slope - function.derivative(z, function.value(z))) < 1e-10);
    }
}

void Functions::the_sigmoid_stays_finite_at_the_ends()
{
    const double largest = std::numeric_limits<double>::max();
    QVERIFY(model::sigmoid(largest) == 1);
    QVERIFY(model::sigmoid(-largest) == 0);
    QVERIFY(model::sigmoid_derivative(model::sigmoid(largest)) == 0);
    QVERIFY(model::sigmoid_derivative(0.5) == 0.25);
}

void Functions::not_a_number_is_never_hidden()
{
    const double nan = std::numeric_limits<double>::quiet_NaN();
    for (const model::ActivationFunction& function : model::activation_functions())
        QVERIFY(std::isnan(function.value(nan)));
}

void Functions::the_error_is_the_squared_difference()
{
    QVERIFY(model::squared_error(0.75, 0.25) == 0.25);
    QVERIFY(model::squared_error(0.25, 0.75) == 0.25);
    QVERIFY(model::squared_error_derivative(0.75, 0.25) == 1);
    QVERIFY(model::squared_error_derivative(0.25, 0.75) == -1);
}

QTEST_APPLESS_MAIN(Functions)
#include "tst_functions.moc"
