// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/difference.h"

#include "model/network.h"
#include "model/propagation.h"
#include "model/trace.h"

#include <QTest>

#include <cmath>

/// Networks and what they predict, and the values that show them.
class Networks : public QObject
{
    Q_OBJECT

private slots:
    void without_hidden_layers_it_is_one_neuron();
    void hidden_layers_stand_one_on_the_other();
    void a_hidden_layer_is_worked_out_by_hand();
    void a_pass_is_used_again_for_another_shape();
    void values_have_the_shapes_of_numpy();
    void a_step_finds_its_values_by_name();
};

void Networks::without_hidden_layers_it_is_one_neuron()
{
    model::Random random(42);
    const model::Network network =
        model::initial_network(2, {}, model::Activation::Sigmoid, random);
    // The first three of RandomState(42).randn(): two weights, then the bias.
    QVERIFY(network == model::neuron(std::vector{0.4967141530112327, -0.13826430117118466},
                                     0.6476885381006925));
    QVERIFY(network.layers[0].activation == model::Activation::Sigmoid);
    QCOMPARE(model::parameter_count(network), std::size_t{3});
}

void Networks::hidden_layers_stand_one_on_the_other()
{
    using enum model::Activation;
    model::Random random(42);
    const model::Network network =
        model::initial_network(2, std::vector<model::HiddenLayer>{{8, Relu}, {5, Relu}},
                               model::Activation::Sigmoid, random);
    QCOMPARE(network.layers.size(), std::size_t{3});
    const std::size_t widths[] = {2, 8, 5, 1};
    for (std::size_t k = 0; k < 3; ++k) {
        const model::Layer& layer = network.layers[k];
        QCOMPARE(layer.inputs, widths[k]);
        QCOMPARE(layer.units, widths[k + 1]);
        QCOMPARE(layer.weights.size(), widths[k] * widths[k + 1]);
        QCOMPARE(layer.bias, std::vector<double>(widths[k + 1], 0.0));
        QVERIFY(layer.activation == (k < 2 ? model::Activation::Relu : model::Activation::Sigmoid));
    }
    QCOMPARE(model::parameter_count(network), std::size_t{2 * 8 + 8 + 8 * 5 + 5 + 5 + 1});
    QVERIFY(network.layers[0].weights[0] == 0.4967141530112327 / std::sqrt(2.0));
}

void Networks::a_hidden_layer_is_worked_out_by_hand()
{
    const model::Network network{{{2, 2, {1, 2, -3, 1}, {0.5, 1}, model::Activation::Relu},
                                  {2, 1, {2, 7}, {-4}, model::Activation::Linear}}};
    const std::vector<double> row{1, -0.25};
    // z = [1 - 0.5 + 0.5, -3 - 0.25 + 1] = [1, -2.25], a = [1, 0], then 2 * 1 + 7 * 0 - 4 = -2
    const model::ForwardPass pass = model::forward(network, row);
    QCOMPARE(pass.input, row);
    QCOMPARE(pass.layers[0].weighted_sums, (std::vector<double>{1, -2.25}));
    QCOMPARE(pass.layers[0].outputs, (std::vector<double>{1, 0}));
    QCOMPARE(pass.layers[1].weighted_sums, (std::vector<double>{-2}));
    QVERIFY(pass.prediction() == -2);
    QVERIFY(model::predict(network, row) == -2);

    // derror_dprediction = 2 (-2 - 1) = -6; back through [2, 7]: [-12, -42]; relu stops the second.
    const model::BackwardPass gradients = model::backward(network, pass, 1);
    QVERIFY(gradients.error == 9);
    QCOMPARE(gradients.layers[1].outputs, (std::vector<double>{-6}));
    QCOMPARE(gradients.layers[1].weights, (std::vector<double>{-6, 0}));
    QCOMPARE(gradients.layers[1].bias, (std::vector<double>{-6}));
    QCOMPARE(gradients.layers[0].outputs, (std::vector<double>{-12, -42}));
    QCOMPARE(gradients.layers[0].weighted_sums, (std::vector<double>{-12, 0}));
    QCOMPARE(gradients.layers[0].weights, (std::vector<double>{-12, 3, 0, 0}));

    model::Network updated = network;
    model::update(updated, gradients, 0.5);
    QCOMPARE(updated.layers[0].weights, (std::vector<double>{7, 0.5, -3, 1}));
    QCOMPARE(updated.layers[0].bias, (std::vector<double>{6.5, 1}));
    QCOMPARE(updated.layers[1].weights, (std::vector<double>{5, 7}));
    QCOMPARE(updated.layers[1].bias, (std::vector<double>{-1}));
}

void Networks::a_pass_is_used_again_for_another_shape()
{
    model::Random random(3);
    const model::Network large = model::initial_network(
        3, std::vector<model::HiddenLayer>{{9}, {4}}, model::Activation::Sigmoid, random);
    const model::Network small = model::neuron(std::vector{0.5, 0.25}, -1);
    const std::vector<double> long_row{1, 2, 3};
    const std::vector<double> short_row{1, 2};

    model::ForwardPass pass = model::forward(large, long_row);
    model::BackwardPass gradients = model::backward(large, pass, 0);
    model::forward(small, short_row, pass);
    model::backward(small, pass, 1, model::Loss::Squared, gradients);
    QVERIFY(pass == model::forward(small, short_row));
    QVERIFY(gradients == model::backward(small, pass, 1));
}

void Networks::values_have_the_shapes_of_numpy()
{
    QVERIFY(model::number("bias", 0.5) == (model::Value{"bias", {}, {0.5}, {}}));
    QVERIFY(model::vector("weights", {1, 2, 3}) == (model::Value{"weights", {3}, {1, 2, 3}, {}}));
    QVERIFY(model::matrix("w", 2, 3, {1, 2, 3, 4, 5, 6}) ==
            (model::Value{"w", {2, 3}, {1, 2, 3, 4, 5, 6}, {}}));
    QVERIFY(model::word("answer", "right") ==
            (model::Value{"answer", {}, {}, "right", model::Role::Other}));
}

void Networks::a_step_finds_its_values_by_name()
{
    const model::Step step{.id = "predict",
                           .network = {},
                           .values = {model::number("bias", 0.5), model::vector("weights", {1, 2}),
                                      model::word("answer", "right"), model::vector("nothing", {})},
                           .highlights = {}};
    QCOMPARE(step.find("weights"), &step.values[1]);
    QVERIFY(!step.find("weight"));
    QVERIFY(step.number("bias") == 0.5);
    QVERIFY(step.number("weights") == 1);
    for (const char* name : {"answer", "nothing", "missing"})
        QVERIFY(std::isnan(step.number(name)));
}

QTEST_APPLESS_MAIN(Networks)
#include "tst_network.moc"
