// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/evaluation.h"
#include "model/trainer.h"
#include "model/tutorial_data.h"

#include <QTest>

#include <cmath>
#include <numbers>

using model::Derived;

/// Numbers computed of a row's first two features, which a network sees beside them.
class TestDerived : public QObject
{
    Q_OBJECT

private slots:
    void eachIsWhatItsNameSays();
    void aNetworkSeesThemBehindTheFeatures();
    void everyDerivativeIsTheMeasuredSlope();
    void aNeuronFindsTheCircleByTheSquares();
    void aNetworkAsksForTheFeaturesOfWhatItDerives();
};

namespace
{

/// Points on two rings around (1, -0.5), the inner one of class 1.
model::Dataset rings()
{
    model::Dataset dataset;
    dataset.feature_names = {"across", "up", "noise"};
    model::Random random(5);
    for (std::size_t i = 0; i < 120; ++i) {
        const bool inner = i % 2 == 0;
        const double radius = (inner ? 0.3 : 1.3) + 0.4 * random.uniform();
        const double angle = 2 * std::numbers::pi * random.uniform();
        for (const double number :
             {1 + radius * std::cos(angle), -0.5 + radius * std::sin(angle), random.normal() / 4})
            dataset.inputs.push_back(number);
        dataset.targets.push_back(inner ? 1 : 0);
        dataset.train_rows.push_back(i);
    }
    return dataset;
}

} // namespace

void TestDerived::eachIsWhatItsNameSays()
{
    const std::vector<double> row{1.25, -3, 1e9};
    QVERIFY(derive(*model::derived_named("x1^2"), row) == 1.5625);
    QVERIFY(derive(*model::derived_named("x2^2"), row) == 9);
    QVERIFY(derive(*model::derived_named("x1*x2"), row) == -3.75);
    QVERIFY(derive(*model::derived_named("sin x1"), row) == model::sin(1.25));
    QVERIFY(derive(*model::derived_named("sin x2"), row) == model::sin(-3));
    QVERIFY(!model::derived_named("x3^2"));
    for (const model::DerivedFeature& each : model::derived_features()) {
        QVERIFY(model::derived_named(each.name) == each.derived);
        QCOMPARE(each.features,
                 std::size_t(each.name.find("x2") == std::string_view::npos ? 1 : 2));
        // It may be given no more features than it asks for.
        QVERIFY(std::isfinite(derive(each.derived, std::span(row).first(each.features))));
    }
    QCOMPARE(model::input_names({"a", "b"}, std::vector{Derived::Product, Derived::SineOf1}),
             (std::vector<std::string>{"a", "b", "x1*x2", "sin x1"}));
}

void TestDerived::aNetworkSeesThemBehindTheFeatures()
{
    model::Random random(2);
    model::Network network = model::initial_network(5, std::vector<model::HiddenLayer>{{4}, {3}},
                                                    model::Activation::Sigmoid, random);
    const std::vector<double> extended{0.5, -1.5, 2, 2.25, model::sin(0.5)};
    const double expected = model::predict(network, extended);
    network.derived = {Derived::SquareOf2, Derived::SineOf1};
    QCOMPARE(network.features(), std::size_t(3));
    const model::ForwardPass pass = model::forward(network, std::span(extended).first(3));
    QCOMPARE(pass.input, extended);
    QVERIFY(pass.prediction() == expected);
}

void TestDerived::everyDerivativeIsTheMeasuredSlope()
{
    const model::Dataset dataset = model::tutorial_dataset();
    model::RunSettings settings{.hidden = {3}};
    for (const model::DerivedFeature& each : model::derived_features())
        settings.derived.push_back(each.derived);
    model::Network network = model::initial_state(settings, dataset).network;
    QCOMPARE(network.layers[0].inputs, std::size_t(7));
    const std::vector<double> row{0.75, -0.5};
    const model::BackwardPass gradients = model::backward(network, model::forward(network, row), 1);
    std::vector<double>& weights = network.layers[0].weights;
    for (std::size_t i = 0; i < weights.size(); ++i) {
        const double kept = weights[i];
        const auto error = [&](double nudge) {
            weights[i] = kept + nudge;
            return model::squared_error(model::predict(network, row), 1);
        };
        const double slope = (error(1e-5) - error(-1e-5)) / 2e-5;
        weights[i] = kept;
        QVERIFY(std::abs(gradients.layers[0].weights[i] - slope) <= 1e-8);
    }
}

void TestDerived::aNeuronFindsTheCircleByTheSquares()
{
    const model::Dataset dataset = rings();
    QVERIFY(model::is_valid(dataset));
    const auto right_with = [&dataset](const std::vector<Derived>& derived) {
        model::RunSettings settings{.learning_rate = 0.5, .derived = derived};
        model::TrainingState state = model::initial_state(settings, dataset);
        std::vector<model::HistoryPoint> history;
        model::Trainer(settings, dataset).advance(state, 20'000, history);
        return model::evaluate(state.network, dataset).train.right;
    };
    QCOMPARE(right_with({Derived::SquareOf1, Derived::SquareOf2}), dataset.rows());
    QVERIFY(right_with({}) < 90);
}

void TestDerived::aNetworkAsksForTheFeaturesOfWhatItDerives()
{
    model::Network network = model::neuron(std::vector{1.0, 2.0}, 0);
    QVERIFY(model::is_valid(network));
    network.derived = {Derived::SquareOf1};
    QVERIFY(model::is_valid(network));
    network.derived = {Derived::Product}; // of one feature
    QVERIFY(!model::is_valid(network));
    network.derived = {Derived::SquareOf1, Derived::SquareOf1}; // of no feature at all
    QVERIFY(!model::is_valid(network));
    network.derived = {static_cast<Derived>(5)};
    QVERIFY(!model::is_valid(network));
}

QTEST_APPLESS_MAIN(TestDerived)
#include "tst_derived.moc"
