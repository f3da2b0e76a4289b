// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/trainer.h"

#include <QTest>

#include <cmath>
#include <numeric>

/// A run whose numbers stop being finite: reported at the right iteration, with the last good state
/// in hand.
class Divergence : public QObject
{
    Q_OBJECT

private slots:
    void it_is_found_where_it_happens_data();
    void it_is_found_where_it_happens();
    void an_error_that_is_no_number_counts();
    void a_run_that_stays_finite_does_not_diverge();
};

namespace
{

model::Dataset one_feature(std::vector<double> inputs, std::vector<double> targets)
{
    model::Dataset dataset;
    dataset.feature_names = {"x"};
    dataset.inputs = std::move(inputs);
    dataset.targets = std::move(targets);
    dataset.train_rows.resize(dataset.targets.size());
    std::iota(dataset.train_rows.begin(), dataset.train_rows.end(), std::size_t{0});
    return dataset;
}

struct Outcome {
    model::TrainingState last_good;
    std::vector<model::HistoryPoint> history;
};

/// The plain way: one step at a time, a copy kept of each state, and a look at every number.
Outcome walk_until_divergence(const model::RunSettings& settings, const model::Dataset& dataset)
{
    model::Trainer trainer(settings, dataset);
    Outcome outcome{model::initial_state(settings, dataset), {}};
    for (model::TrainingState next = outcome.last_good; next.iteration < settings.iterations;) {
        trainer.step(next);
        const std::int64_t iteration = next.iteration - 1;
        const model::HistoryPoint point = trainer.measure(next.network, iteration);
        const bool due = iteration % settings.record_every == 0;
        if (!model::is_valid(next.network) || (due && !std::isfinite(point.train_error)))
            break;
        if (due)
            outcome.history.push_back(point);
        outcome.last_good = next;
    }
    return outcome;
}

} // namespace

void Divergence::it_is_found_where_it_happens_data()
{
    using enum model::Activation;
    QTest::addColumn<model::Dataset>("dataset");
    QTest::addColumn<model::RunSettings>("settings");
    QTest::addColumn<qint64>("at_least");

    const model::Dataset thousands = one_feature({1000, -1000, 2000, 1, -1}, {1, 0, 0, 1, 0});
    QTest::newRow("the very first iteration") << thousands
                                              << model::RunSettings{.learning_rate = 1e200,
                                                                    .seed = 0,
                                                                    .hidden = {4, 4},
                                                                    .activations = {Linear}}
                                              << qint64{0};
    QTest::newRow("the second iteration, with relu") << thousands
                                                     << model::RunSettings{.learning_rate = 1e200,
                                                                           .seed = 1,
                                                                           .hidden = {4, 4},
                                                                           .activations = {Relu}}
                                                     << qint64{1};

    // The weight grows slowly until the last row's product exceeds the largest double,
    // about 1.8e308.
    const model::Dataset nearly_infinite = one_feature({1, -1, 1e308}, {1, 0, 1});
    QTest::newRow("after a hundred iterations") << nearly_infinite
                                                << model::RunSettings{.learning_rate = 0.1,
                                                                      .seed = 1,
                                                                      .hidden = {1},
                                                                      .activations = {Linear}}
                                                << qint64{100};
    QTest::newRow("after thousands, recording now and then")
        << nearly_infinite
        << model::RunSettings{.learning_rate = 0.003,
                              .seed = 1,
                              .hidden = {1},
                              .activations = {Linear}}
        << qint64{3000};
    QTest::newRow("after thousands, recording always")
        << nearly_infinite
        << model::RunSettings{.learning_rate = 0.01,
                              .seed = 2,
                              .record_every = 1,
                              .hidden = {1},
                              .activations = {Linear}}
        << qint64{3000};
}

void Divergence::it_is_found_where_it_happens()
{
    QFETCH(model::Dataset, dataset);
    QFETCH(model::RunSettings, settings);
    QFETCH(qint64, at_least);

    const Outcome expected = walk_until_divergence(settings, dataset);
    QVERIFY(expected.last_good.iteration >= at_least);
    QVERIFY(expected.last_good.iteration < settings.iterations);

    for (const std::int64_t piece : {std::int64_t{1}, std::int64_t{300}, settings.iterations}) {
        model::Trainer trainer(settings, dataset);
        model::TrainingState state = model::initial_state(settings, dataset);
        std::vector<model::HistoryPoint> history;
        std::optional<std::int64_t> diverged_at;
        while (!diverged_at && state.iteration < settings.iterations)
            diverged_at = trainer.advance(state, piece, history);
        QVERIFY(diverged_at == expected.last_good.iteration);
        QVERIFY(state == expected.last_good);
        QVERIFY(history == expected.history);
        // Whoever insists is told the same again.
        QVERIFY(trainer.advance(state, 10, history) == diverged_at);
        QVERIFY(state == expected.last_good);
    }
}

void Divergence::an_error_that_is_no_number_counts()
{
    // The weights stay finite, yet the held-back row overflows to infinity - infinity.
    model::Dataset dataset;
    dataset.feature_names = {"x1", "x2"};
    dataset.inputs = {1, 1, 1e308, 1e308};
    dataset.targets = {1, 0};
    dataset.train_rows = {0};
    dataset.test_rows = {1};
    QVERIFY(model::is_valid(dataset));
    const model::RunSettings settings;
    model::Trainer trainer(settings, dataset);
    const model::TrainingState start{model::neuron(std::vector{4.0, -4.0}, 0), model::Random(1), 0};

    model::TrainingState state = start;
    trainer.step(state);
    QVERIFY(model::is_valid(state.network));

    state = start;
    std::vector<model::HistoryPoint> history;
    QVERIFY(trainer.advance(state, 50, history) == 0);
    QVERIFY(state == start);
    QVERIFY(history.empty());
}

void Divergence::a_run_that_stays_finite_does_not_diverge()
{
    const model::Dataset dataset = one_feature({1e150, -1e150, 3e149}, {1, 0, 0});
    const model::RunSettings settings{.hidden = {4}, .activations = {model::Activation::Relu}};
    model::Trainer trainer(settings, dataset);
    model::TrainingState state = model::initial_state(settings, dataset);
    std::vector<model::HistoryPoint> history;
    QVERIFY(!trainer.advance(state, 5000, history));
    QCOMPARE(state.iteration, std::int64_t{5000});
    QVERIFY(model::is_valid(state.network));
    QCOMPARE(history.size(), std::size_t{50});
}

QTEST_APPLESS_MAIN(Divergence)
#include "tst_divergence.moc"
