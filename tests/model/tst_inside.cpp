// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/inside.h"
#include "model/tutorial_data.h"

#include <QTest>

#include <cmath>

using model::Activation;
using model::Dataset;
using model::Inside;
using model::Loss;
using model::Network;
using model::RunSettings;
using model::Timeline;

/// An iteration taken apart is the one that the run makes, and its derivatives are slopes of the
/// error.
class TestInside : public QObject
{
    Q_OBJECT

private slots:
    void the_update_is_that_of_the_run_data();
    void the_update_is_that_of_the_run();
    void derivatives_are_slopes_of_the_error_data() { the_update_is_that_of_the_run_data(); }
    void derivatives_are_slopes_of_the_error();
    void each_number_follows_from_those_before_data() { the_update_is_that_of_the_run_data(); }
    void each_number_follows_from_those_before();
    void what_is_set_by_hand_is_no_part_of_the_update();
    void the_coming_iteration_can_be_looked_at();
};

namespace
{

Timeline trained(const RunSettings& settings, std::int64_t iterations = 137)
{
    const Dataset dataset = model::tutorial_dataset();
    Timeline timeline(settings, dataset);
    timeline.advance(iterations, dataset);
    return timeline;
}

/// Calls `look` with each parameter of the network and its derivative.
template <class Look>
void for_each(const Network& network, const model::BackwardPass& gradients, Look look)
{
    for (std::size_t k = 0; k < network.layers.size(); ++k) {
        for (std::size_t i = 0; i < network.layers[k].weights.size(); ++i)
            look(k, true, i, gradients.layers[k].weights[i]);
        for (std::size_t i = 0; i < network.layers[k].bias.size(); ++i)
            look(k, false, i, gradients.layers[k].bias[i]);
    }
}

double& parameter(Network& network, std::size_t layer, bool is_weight, std::size_t i)
{
    return is_weight ? network.layers[layer].weights[i] : network.layers[layer].bias[i];
}

} // namespace

void TestInside::the_update_is_that_of_the_run_data()
{
    QTest::addColumn<RunSettings>("settings");
    for (const Activation activation :
         {Activation::Sigmoid, Activation::Tanh, Activation::Relu, Activation::Linear}) {
        for (const Loss loss : {Loss::Squared, Loss::CrossEntropy}) {
            for (const std::size_t layers : {0, 1, 2, 6}) {
                for (const std::int64_t batch :
                     {std::int64_t(1), std::int64_t(3), model::every_row}) {
                    RunSettings settings;
                    settings.hidden.assign(layers, 3);
                    settings.activations = {activation};
                    settings.loss = loss;
                    settings.batch = batch;
                    settings.learning_rate = 0.05;
                    // Where biases are 0, sums can be, too, and there ReLU has no slope.
                    settings.turns = {{0, {}, model::first_rates(settings)}};
                    for (std::size_t k = 0; k < layers; ++k)
                        for (std::size_t unit = 0; unit < 3; ++unit)
                            settings.turns[0].numbers.push_back(
                                {k, unit, k == 0 ? std::size_t(2) : 3, 0.1});
                    const auto row = [&](const char* penalty) {
                        QTest::addRow("%s, %s, %d layers, batch %d%s",
                                      std::string(model::name(activation)).c_str(),
                                      loss == Loss::Squared ? "squared" : "cross-entropy",
                                      int(layers), int(batch), penalty)
                            << settings;
                    };
                    row("");
                    settings.l1 = 0.01;
                    settings.l2 = 0.02;
                    settings.turns[0].rates = model::first_rates(settings);
                    row(", L1 and L2");
                }
            }
        }
    }
    RunSettings settings;
    settings.hidden = {4};
    settings.derived = {model::Derived::Product, model::Derived::SineOf1};
    QTest::newRow("what is derived of rows") << settings;
    settings.output = model::Output::Number;
    QTest::newRow("a number") << settings;
}

void TestInside::the_update_is_that_of_the_run()
{
    QFETCH(const RunSettings, settings);
    const Dataset dataset = model::tutorial_dataset();
    const Timeline timeline = trained(settings);
    const Inside inside = model::look_inside(timeline, dataset, 99);
    QVERIFY(inside.before == timeline.at(99, dataset).network);
    QVERIFY(inside.after == timeline.at(100, dataset).network);
    // And what is followed leads there, number by number.
    Network updated = inside.before;
    for_each(inside.before, inside.followed,
             [&](std::size_t layer, bool is_weight, std::size_t i, double derivative) {
                 double& number = parameter(updated, layer, is_weight, i);
                 number -= inside.rates.learning_rate * derivative;
                 if (is_weight)
                     number = std::copysign(
                         std::max(std::abs(number) - inside.rates.learning_rate * settings.l1, 0.0),
                         number);
             });
    QVERIFY(updated == inside.after);
}

void TestInside::derivatives_are_slopes_of_the_error()
{
    QFETCH(const RunSettings, settings);
    const Dataset dataset = model::tutorial_dataset();
    const Inside inside = model::look_inside(trained(settings), dataset, 99);
    for_each(inside.before, inside.backward,
             [&](std::size_t layer, bool is_weight, std::size_t i, double derivative) {
                 constexpr double h = 1e-6;
                 const auto error = [&](double by) {
                     Network moved = inside.before;
                     parameter(moved, layer, is_weight, i) += by;
                     const model::ForwardPass pass = model::forward(moved, dataset.row(inside.row));
                     return model::loss_of(inside.loss, pass.sum(), pass.prediction(),
                                           inside.target);
                 };
                 const double slope = (error(h) - error(-h)) / (2 * h);
                 QVERIFY2(std::abs(slope - derivative) <= 1e-7 * std::max(1.0, std::abs(slope)),
                          qPrintable(QStringLiteral("%1 and %2").arg(slope).arg(derivative)));
             });
}

void TestInside::each_number_follows_from_those_before()
{
    QFETCH(const RunSettings, settings);
    const Dataset dataset = model::tutorial_dataset();
    const Inside inside = model::look_inside(trained(settings), dataset, 99);
    QVERIFY(inside.forward == model::forward(inside.before, dataset.row(inside.row)));
    const std::size_t layers = inside.before.layers.size();
    QCOMPARE(inside.slopes.size(), layers);
    for (std::size_t k = 0; k < layers; ++k) {
        for (std::size_t unit = 0; unit < inside.before.layers[k].units; ++unit) {
            const double sum = inside.forward.layers[k].weighted_sums[unit];
            const double h = 1e-6;
            const Activation activation = inside.before.layers[k].activation;
            const double slope =
                (model::activate(activation, sum + h) - model::activate(activation, sum - h)) /
                (2 * h);
            QVERIFY(std::abs(inside.slopes[k][unit] - slope) <= 1e-8);
            const model::LayerGradient& gradient = inside.backward.layers[k];
            // The two losses were made for each other: there the slope cancels out.
            if (inside.loss == Loss::Squared || k + 1 < layers)
                QCOMPARE(gradient.weighted_sums[unit],
                         gradient.outputs[unit] * inside.slopes[k][unit]);
        }
    }
    if (settings.batch == 1)
        QVERIFY(inside.mean.layers == inside.backward.layers);
    if (settings.l2 == 0)
        QVERIFY(inside.followed.layers == inside.mean.layers);
    QCOMPARE(inside.rows_in_batch, settings.batch == model::every_row
                                       ? dataset.train_rows.size()
                                       : std::size_t(settings.batch));
}

void TestInside::what_is_set_by_hand_is_no_part_of_the_update()
{
    const Dataset dataset = model::tutorial_dataset();
    RunSettings settings;
    settings.hidden = {2};
    Timeline timeline = trained(settings, 100);
    const Network untouched = timeline.latest().network;
    timeline.take({100, {{0, 0, 0, 5}}, {0.4, 0, 0}}, dataset);
    timeline.advance(20, dataset);
    const Inside last = model::look_inside(timeline, dataset, 99);
    QVERIFY(last.after == untouched);
    QCOMPARE(last.rates.learning_rate, 0.1);
    const Inside next = model::look_inside(timeline, dataset, 100);
    QCOMPARE(next.before.layers[0].weights[0], 5.0);
    QCOMPARE(next.rates.learning_rate, 0.4);
    QVERIFY(next.after == timeline.at(101, dataset).network);
}

void TestInside::the_coming_iteration_can_be_looked_at()
{
    const Dataset dataset = model::tutorial_dataset();
    RunSettings settings;
    Timeline timeline(settings, dataset);
    const Inside first = model::look_inside(timeline, dataset, 0);
    timeline.advance(1, dataset);
    QVERIFY(first.after == timeline.latest().network);
}

QTEST_APPLESS_MAIN(TestInside)
#include "tst_inside.moc"
