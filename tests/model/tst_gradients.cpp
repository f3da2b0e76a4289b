// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/propagation.h"

#include <QTest>

#include <algorithm>
#include <cmath>

/// Every partial derivative of the backward pass against the slope measured by nudging that very
/// parameter.
class Gradients : public QObject
{
    Q_OBJECT

private slots:
    void every_derivative_is_the_measured_slope_data();
    void every_derivative_is_the_measured_slope();
    void an_output_that_nothing_asks_of_has_no_gradient();

private:
    static double measured_slope(model::Network& network, double& parameter,
                                 std::span<const double> row, double target);
};

double Gradients::measured_slope(model::Network& network, double& parameter,
                                 std::span<const double> row, double target)
{
    const auto error = [&] { return model::squared_error(model::predict(network, row), target); };
    const double h = 1e-5;
    const double kept = parameter;
    parameter = kept + h;
    const double above = error();
    parameter = kept - h;
    const double below = error();
    parameter = kept;
    return (above - below) / (2 * h);
}

void Gradients::every_derivative_is_the_measured_slope_data()
{
    QTest::addColumn<int>("hidden_activation");
    QTest::addColumn<int>("output_activation");
    QTest::addColumn<std::vector<std::size_t>>("hidden");
    QTest::addColumn<quint32>("seed");
    const std::vector<std::vector<std::size_t>> shapes{{}, {4}, {4, 3}, {5, 1, 3}};
    for (const auto& hidden : model::activation_functions()) {
        for (const auto& output : model::activation_functions()) {
            for (const auto& shape : shapes) {
                for (const quint32 seed : {1u, 2u, 3u}) {
                    QTest::addRow("%zu hidden layers of %s, output %s, seed %u", shape.size(),
                                  hidden.name.data(), output.name.data(), seed)
                        << static_cast<int>(hidden.activation)
                        << static_cast<int>(output.activation) << shape << seed;
                }
            }
        }
    }
}

void Gradients::every_derivative_is_the_measured_slope()
{
    QFETCH(int, hidden_activation);
    QFETCH(int, output_activation);
    QFETCH(std::vector<std::size_t>, hidden);
    QFETCH(quint32, seed);

    model::Random random(seed);
    const std::size_t inputs = 3;
    model::Network network = model::initial_network(
        inputs,
        model::hidden_layers(hidden,
                             std::vector{static_cast<model::Activation>(hidden_activation)}),
        static_cast<model::Activation>(output_activation), random);
    for (model::Layer& layer : network.layers)
        std::ranges::generate(layer.bias, [&] { return random.normal(); });
    const std::vector<double> row{random.normal(), random.normal(), random.normal()};
    const double target = 1;

    const model::ForwardPass pass = model::forward(network, row);
    const model::BackwardPass gradients = model::backward(network, pass, target);
    QVERIFY(gradients.error == model::squared_error(model::predict(network, row), target));

    // A corner of relu within reach of the nudge would make the measured slope meaningless.
    for (const model::LayerActivation& layer : pass.layers)
        for (const double z : layer.weighted_sums)
            QVERIFY(std::abs(z) > 1e-3);

    // A central difference with h = 1e-5 is off by h^2/6 = 2e-11 times the third derivative and by
    // rounding of about 1e-16 * error / h = 1e-11 times the error. With numbers of ordinary size
    // both stay below 1e-8 of the largest derivative or of the error, whichever is larger; a wrong
    // formula is off by far more.
    double scale = gradients.error;
    for (const model::LayerGradient& layer : gradients.layers)
        for (const double derivative : layer.weights)
            scale = std::max(scale, std::abs(derivative));
    const double tolerance = 1e-8 * std::max(scale, 1e-2);

    for (std::size_t k = 0; k < network.layers.size(); ++k) {
        model::Layer& layer = network.layers[k];
        const model::LayerGradient& gradient = gradients.layers[k];
        QCOMPARE(gradient.weights.size(), layer.weights.size());
        QCOMPARE(gradient.bias.size(), layer.bias.size());
        for (std::size_t i = 0; i < layer.weights.size(); ++i) {
            const double slope = measured_slope(network, layer.weights[i], row, target);
            QVERIFY2(std::abs(gradient.weights[i] - slope) <= tolerance,
                     qPrintable(QStringLiteral("layer %1, weight %2: %3 against %4")
                                    .arg(k)
                                    .arg(i)
                                    .arg(gradient.weights[i], 0, 'g', 17)
                                    .arg(slope, 0, 'g', 17)));
        }
        for (std::size_t i = 0; i < layer.bias.size(); ++i) {
            const double slope = measured_slope(network, layer.bias[i], row, target);
            QVERIFY(std::abs(gradient.bias[i] - slope) <= tolerance);
        }
        QCOMPARE(gradient.weighted_sums, gradient.bias);
    }
}

void Gradients::an_output_that_nothing_asks_of_has_no_gradient()
{
    // Two outputs: the error looks at the first alone.
    const model::Network network{{{2, 2, {1, 2, 3, 4}, {0, 0}, model::Activation::Linear}}};
    const std::vector<double> row{1, 1};
    const model::BackwardPass gradients = model::backward(network, model::forward(network, row), 1);
    QCOMPARE(gradients.layers[0].outputs, (std::vector<double>{4, 0}));
    QCOMPARE(gradients.layers[0].weights, (std::vector<double>{4, 4, 0, 0}));
}

QTEST_APPLESS_MAIN(Gradients)
#include "tst_gradients.moc"
