// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/difference.h"

#include "model/propagation.h"
#include "model/trainer.h"
#include "model/tutorial_data.h"

#include <QTest>

/// The numbers a person meets in the tutorial, as NumPy 1.24 prints them.
class ExactValues : public QObject
{
    Q_OBJECT

private slots:
    void the_first_row_is_predicted_right();
    void the_second_row_is_predicted_wrong();
    void the_shortcut_update_fixes_one_row_and_breaks_the_other();
    void the_true_gradient_is_smaller_than_the_shortcut();
    void one_true_step_lowers_the_error_a_little();
    void seed_42_starts_and_ends_as_in_numpy();

private:
    const model::Network network_ = model::neuron(std::vector{1.45, -0.66}, 0);
    const model::Dataset rows_ = model::first_prediction_dataset();
};

/// Equal but for the last bit or two of a double.
static bool agree(double a, double b)
{
    return relative_difference(a, b) <= 5e-16;
}
/// Equal in all of the digits (at least eight) that are written down.
static bool agree_as_printed(double a, double b)
{
    return relative_difference(a, b) <= 5e-8;
}

void ExactValues::the_first_row_is_predicted_right()
{
    const model::ForwardPass pass = model::forward(network_, rows_.row(0));
    QVERIFY(agree(pass.layers[0].weighted_sums[0], 1.3774));
    QVERIFY(agree(pass.prediction(), 0.7985731042296965));
    QVERIFY(rows_.targets[0] == 1);
}

void ExactValues::the_second_row_is_predicted_wrong()
{
    const model::ForwardPass pass = model::forward(network_, rows_.row(1));
    QVERIFY(agree(pass.layers[0].weighted_sums[0], 1.91));
    QVERIFY(agree(pass.prediction(), 0.8710191478537642));
    QVERIFY(rows_.targets[1] == 0);
    QVERIFY(agree(model::squared_error(pass.prediction(), 0), 0.7586743559278976));
    QVERIFY(agree(model::squared_error_derivative(pass.prediction(), 0), 1.7420382957075284));
    QVERIFY(model::accuracy(network_, rows_, rows_.train_rows) == 0.5);
}

void ExactValues::the_shortcut_update_fixes_one_row_and_breaks_the_other()
{
    const double shortcut =
        model::squared_error_derivative(model::predict(network_, rows_.row(1)), 0);
    model::Network network = network_;
    for (double& weight : network.layers[0].weights)
        weight -= shortcut;
    QVERIFY(agree_as_printed(network.layers[0].weights[0], -0.2920383));
    QVERIFY(agree_as_printed(network.layers[0].weights[1], -2.4020383));

    // e^-z magnifies an error in z by |z| = 4.2: a few more bits may differ.
    const double second = model::predict(network, rows_.row(1));
    QVERIFY(relative_difference(second, 0.014962479449257616) <= 5e-15);
    QVERIFY(relative_difference(model::squared_error(second, 0), 0.00022387579126945649) <= 1e-14);
    const double first = model::predict(network, rows_.row(0));
    QVERIFY(relative_difference(first, 0.014315925371611008) <= 5e-15);
    QVERIFY(agree(model::squared_error(first, 1), 0.9715730949760236));
}

void ExactValues::the_true_gradient_is_smaller_than_the_shortcut()
{
    const model::ForwardPass pass = model::forward(network_, rows_.row(1));
    const model::LayerGradient gradient = model::backward(network_, pass, 0).layers[0];
    QVERIFY(agree(gradient.outputs[0], 1.7420382957075284));
    QVERIFY(agree(model::sigmoid_derivative(pass.prediction()), 0.11234479192586665));
    QVERIFY(agree_as_printed(gradient.weights[0], 0.39141786));
    QVERIFY(agree_as_printed(gradient.weights[1], 0.29356339));
    QVERIFY(agree(gradient.bias[0], 0.19570892985815364));
}

void ExactValues::one_true_step_lowers_the_error_a_little()
{
    model::Network network = network_;
    model::update(network, model::backward(network, model::forward(network, rows_.row(1)), 0), 0.1);
    QVERIFY(agree_as_printed(network.layers[0].weights[0], 1.41085821));
    QVERIFY(agree_as_printed(network.layers[0].weights[1], -0.68935634));
    QVERIFY(agree(network.layers[0].bias[0], -0.019570892985815366));

    const double prediction = model::predict(network, rows_.row(1));
    QVERIFY(agree(prediction, 0.8542226013688448));
    QVERIFY(agree(model::squared_error(prediction, 0), 0.7296962526893562));
}

void ExactValues::seed_42_starts_and_ends_as_in_numpy()
{
    const model::Dataset dataset = model::tutorial_dataset();
    const model::RunSettings settings; // 10,000 iterations at 0.1 with seed 42
    model::TrainingState state = model::initial_state(settings, dataset);
    QCOMPARE(state.network.layers[0].weights,
             (std::vector<double>{0.4967141530112327, -0.13826430117118466}));
    QCOMPARE(state.network.layers[0].bias, (std::vector<double>{0.6476885381006925}));

    model::Trainer trainer(settings, dataset);
    QVERIFY(relative_difference(trainer.measure(state.network, 0).train_error, 3.0648408915) <=
            5e-11);

    std::vector<model::HistoryPoint> history;
    QVERIFY(!trainer.advance(state, settings.iterations, history));
    QCOMPARE(history.size(), std::size_t{100});
    const double expected[] = {3.067518, 2.886044, 2.107005, 1.969002};
    for (std::size_t i = 0; i < 4; ++i)
        QVERIFY(std::abs(history[i].train_error - expected[i]) <= 5e-7);
    QCOMPARE(history.back().iteration, std::int64_t{9900});
    QVERIFY(std::abs(history.back().train_error - 1.903866) <= 5e-7);

    QVERIFY(std::abs(state.network.layers[0].weights[0] - 0.1282886153) <= 5e-11);
    QVERIFY(std::abs(state.network.layers[0].weights[1] - 0.4660309163) <= 5e-11);
    QVERIFY(std::abs(state.network.layers[0].bias[0] - -0.9476965257) <= 5e-11);
}

QTEST_APPLESS_MAIN(ExactValues)
#include "tst_exact_values.moc"
