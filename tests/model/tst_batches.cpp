// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/trainer.h"
#include "model/tutorial_data.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>

using model::RunSettings;

/// What an update goes down: the mean loss of a batch and what large weights cost, measured by
/// nudging every weight and bias.
class Batches : public QObject
{
    Q_OBJECT

private slots:
    void every_derivative_is_the_measured_slope_data();
    void every_derivative_is_the_measured_slope();
    void an_update_goes_down_the_gradient_and_shrinks();
    void a_batch_of_one_is_learning_from_one_row_data();
    void a_batch_of_one_is_learning_from_one_row();
    void every_row_at_once_draws_nothing();
    void what_weights_cost_leaves_biases_out();
    void the_history_is_of_losses_without_penalty();
    void a_certain_network_has_a_finite_cross_entropy();
};

namespace
{

/// The tutorial's rows, of which two are held back.
model::Dataset some_rows()
{
    model::Dataset dataset = model::tutorial_dataset();
    dataset.train_rows = {6, 1, 3, 0, 5, 2};
    dataset.test_rows = {4, 7};
    return dataset;
}

/// The rows that an iteration from there learns from, drawn by a generator of our own.
std::vector<std::size_t> picks(const RunSettings& settings, const model::TrainingState& from,
                               const model::Dataset& dataset)
{
    if (settings.batch == model::every_row)
        return dataset.train_rows;
    model::Random random = from.random;
    std::vector<std::size_t> rows;
    for (std::int64_t i = 0; i < settings.batch; ++i)
        rows.push_back(dataset.train_rows[random.below(dataset.train_rows.size())]);
    return rows;
}

/// Written down once more, by the definitions: the mean loss of these rows.
double mean_loss(const model::Network& network, const RunSettings& settings,
                 const model::Dataset& dataset, const std::vector<std::size_t>& rows)
{
    double sum = 0;
    for (const std::size_t row : rows) {
        const double p = model::predict(network, dataset.row(row));
        const double t = dataset.targets[row];
        sum += settings.loss == model::Loss::Squared ? std::pow(p - t, 2)
                                                     : -t * std::log(p) - (1 - t) * std::log(1 - p);
    }
    return sum / double(rows.size());
}

double sum_of_squares(const model::Network& network)
{
    double sum = 0;
    for (const model::Layer& layer : network.layers)
        for (const double weight : layer.weights)
            sum += weight * weight;
    return sum;
}

} // namespace

void Batches::every_derivative_is_the_measured_slope_data()
{
    QTest::addColumn<RunSettings>("settings");
    using enum model::Activation;
    for (const auto& hidden : model::activation_functions()) {
        for (const model::Output output : model::outputs) {
            for (const model::Loss loss : model::losses) {
                if (output == model::Output::Number && loss == model::Loss::CrossEntropy)
                    continue;
                for (const auto& [l1, l2] : {std::pair(0.0, 0.0), {0.05, 0.0}, {0.0, 0.3}}) {
                    for (const std::int64_t batch :
                         {std::int64_t(1), std::int64_t(3), std::int64_t(11), model::every_row}) {
                        RunSettings settings{.hidden = {4, 3},
                                             .activations = {hidden.activation, Tanh}};
                        settings.output = output;
                        settings.loss = loss;
                        settings.batch = batch;
                        settings.l1 = l1;
                        settings.l2 = l2;
                        QTest::addRow("%s, %s, %s, l1 %g, l2 %g, batch %d", hidden.name.data(),
                                      model::name(output).data(), model::name(loss).data(), l1, l2,
                                      int(batch))
                            << settings;
                    }
                }
            }
        }
    }
}

void Batches::every_derivative_is_the_measured_slope()
{
    QFETCH(RunSettings, settings);
    const model::Dataset dataset = some_rows();
    model::TrainingState state = model::initial_state(settings, dataset);
    model::Random biases(3);
    for (model::Layer& layer : state.network.layers)
        std::ranges::generate(layer.bias, [&] { return biases.normal() / 2; });
    const std::vector<std::size_t> rows = picks(settings, state, dataset);
    model::Network network = state.network;
    model::Trainer trainer(settings, dataset);
    const model::BackwardPass gradients = trainer.step(state).backward;
    // A penalty on sizes has no slope at 0 and is no part of the gradient: see below.
    const auto cost = [&] {
        return mean_loss(network, settings, dataset, rows) +
               settings.l2 / 2 * sum_of_squares(network);
    };
    const double at = mean_loss(network, settings, dataset, rows);
    QVERIFY(std::abs(gradients.error - at) <= 1e-12 * at);
    const auto measured = [&](double& parameter) {
        const double h = 1e-5;
        const double kept = parameter;
        parameter = kept + h;
        const double above = cost();
        parameter = kept - h;
        const double below = cost();
        parameter = kept;
        return (above - below) / (2 * h);
    };
    // See tst_gradients.cpp: both errors of a measured slope stay below this.
    const double tolerance = 1e-8 * std::max(1.0, cost());
    for (std::size_t k = 0; k < network.layers.size(); ++k) {
        model::Layer& layer = network.layers[k];
        for (std::size_t i = 0; i < layer.weights.size(); ++i)
            QVERIFY(std::abs(gradients.layers[k].weights[i] - measured(layer.weights[i])) <=
                    tolerance);
        for (std::size_t i = 0; i < layer.bias.size(); ++i)
            QVERIFY(std::abs(gradients.layers[k].bias[i] - measured(layer.bias[i])) <= tolerance);
    }
}

void Batches::an_update_goes_down_the_gradient_and_shrinks()
{
    RunSettings settings{.learning_rate = 0.5, .hidden = {5}};
    settings.batch = 4;
    settings.l1 = 0.2;
    settings.l2 = 0.1;
    const model::Dataset dataset = some_rows();
    model::TrainingState state = model::initial_state(settings, dataset);
    model::Trainer trainer(settings, dataset);
    int zeros = 0;
    for (int iteration = 0; iteration < 50; ++iteration) {
        const model::Network before = state.network;
        const model::BackwardPass gradients = trainer.step(state).backward;
        for (std::size_t k = 0; k < before.layers.size(); ++k) {
            const model::Layer& layer = before.layers[k];
            for (std::size_t i = 0; i < layer.weights.size(); ++i) {
                const double descended = layer.weights[i] - 0.5 * gradients.layers[k].weights[i];
                const double now = state.network.layers[k].weights[i];
                zeros += now == 0;
                QVERIFY(now == (descended > 0.1    ? descended - 0.1
                                : descended < -0.1 ? descended + 0.1
                                                   : 0));
            }
            for (std::size_t i = 0; i < layer.bias.size(); ++i)
                QVERIFY(state.network.layers[k].bias[i] ==
                        layer.bias[i] - 0.5 * gradients.layers[k].bias[i]);
        }
    }
    QVERIFY(zeros > 0);
}

void Batches::a_batch_of_one_is_learning_from_one_row_data()
{
    QTest::addColumn<std::vector<std::size_t>>("hidden");
    QTest::addColumn<int>("loss");
    for (const model::Loss loss : model::losses) {
        QTest::addRow("one neuron, %s", model::name(loss).data())
            << std::vector<std::size_t>{} << int(loss);
        QTest::addRow("two hidden layers, %s", model::name(loss).data())
            << std::vector<std::size_t>{8, 8} << int(loss);
    }
}

void Batches::a_batch_of_one_is_learning_from_one_row()
{
    QFETCH(std::vector<std::size_t>, hidden);
    QFETCH(int, loss);
    RunSettings settings{.hidden = hidden};
    settings.loss = static_cast<model::Loss>(loss);
    const model::Dataset dataset = some_rows();
    model::TrainingState one = model::initial_state(settings, dataset);
    model::TrainingState batch = one;
    std::vector<model::HistoryPoint> history_of_one;
    std::vector<model::HistoryPoint> history_of_batch;
    QVERIFY(!model::Trainer(settings, dataset).advance(one, 3'000, history_of_one));
    // So small a penalty changes no weight, but it is added up for.
    settings.l1 = std::numeric_limits<double>::denorm_min();
    QVERIFY(!model::Trainer(settings, dataset).advance(batch, 3'000, history_of_batch));
    QVERIFY(one == batch);
    QVERIFY(history_of_one == history_of_batch);
}

void Batches::every_row_at_once_draws_nothing()
{
    RunSettings settings{.hidden = {3}};
    settings.batch = model::every_row;
    const model::Dataset dataset = some_rows();
    model::TrainingState state = model::initial_state(settings, dataset);
    const model::Random before = state.random;
    model::Trainer trainer(settings, dataset);
    double last = std::numeric_limits<double>::infinity();
    for (int i = 0; i < 20; ++i) {
        // Down the mean of all rows it goes down with every step, if they are small.
        const double error = trainer.step(state).backward.error;
        QVERIFY(error < last);
        last = error;
    }
    QVERIFY(state.random == before);
    QCOMPARE(state.iteration, std::int64_t(20));
}

void Batches::what_weights_cost_leaves_biases_out()
{
    const model::Network network{{{2, 2, {1, -2, 3, 0}, {50, 60}, model::Activation::Relu},
                                  {2, 1, {-4, 0.5}, {70}, model::Activation::Sigmoid}}};
    QCOMPARE(model::cost_of_weights(network, {}), 0.0);
    QCOMPARE(model::cost_of_weights(network, {.l1 = 2}), 2 * 10.5);
    QCOMPARE(model::cost_of_weights(network, {.l2 = 3}), 1.5 * 30.25);
    QCOMPARE(model::cost_of_weights(network, {2, 3}), 2 * 10.5 + 1.5 * 30.25);
}

void Batches::the_history_is_of_losses_without_penalty()
{
    RunSettings settings{.record_every = 10};
    settings.loss = model::Loss::CrossEntropy;
    settings.l2 = 0.5;
    const model::Dataset dataset = some_rows();
    model::TrainingState state = model::initial_state(settings, dataset);
    std::vector<model::HistoryPoint> history;
    QVERIFY(!model::Trainer(settings, dataset).advance(state, 41, history));
    const auto sum = [&](const std::vector<std::size_t>& rows) {
        return mean_loss(state.network, settings, dataset, rows) * double(rows.size());
    };
    const model::HistoryPoint& last = history.back();
    QCOMPARE(last.iteration, std::int64_t(40));
    QVERIFY(std::abs(last.train_error - sum(dataset.train_rows)) <= 1e-12 * last.train_error);
    QVERIFY(std::abs(last.test_error - sum(dataset.test_rows)) <= 1e-12 * last.test_error);
}

void Batches::a_certain_network_has_a_finite_cross_entropy()
{
    // It says 0 where the target is 1: a logarithm of its prediction would be infinite.
    const model::Network network = model::neuron(std::vector{-1000.0}, 0);
    const std::vector<double> row{1};
    const model::ForwardPass pass = model::forward(network, row);
    QCOMPARE(pass.prediction(), 0.0);
    const model::BackwardPass gradients =
        model::backward(network, pass, 1, model::Loss::CrossEntropy);
    QCOMPARE(gradients.error, 1000.0);
    QCOMPARE(gradients.layers[0].weights[0], -1.0);
    QCOMPARE(model::cross_entropy(1000, 1), 0.0);
    QCOMPARE(model::cross_entropy(1000, 0), 1000.0);
    QCOMPARE(model::cross_entropy(0, 1), std::log(2.0));
    QVERIFY(std::isnan(model::cross_entropy(std::numeric_limits<double>::quiet_NaN(), 1)));
}

QTEST_APPLESS_MAIN(Batches)
#include "tst_batches.moc"
