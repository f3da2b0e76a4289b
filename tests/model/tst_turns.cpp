// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/run_options.h"
#include "model/timeline.h"
#include "model/tutorial_data.h"

#include <QTest>

#include <limits>

using model::Dataset;
using model::Rates;
using model::RunSettings;
using model::SetByHand;
using model::Timeline;
using model::Turn;

/// What a person changes of a run on its way is a part of the run: it can be replayed to the last
/// bit, whatever was computed when.
class TestTurns : public QObject
{
    Q_OBJECT

private slots:
    void a_run_that_was_turned_is_the_run_of_these_settings_data();
    void a_run_that_was_turned_is_the_run_of_these_settings();
    void every_iteration_is_as_worked_out_by_hand();
    void what_was_recorded_is_how_the_network_did_before_a_turn();
    void a_turn_forgets_what_lies_beyond();
    void turns_after_the_same_iteration_are_one();
    void a_turn_that_changes_nothing_is_none();
    void a_run_that_diverged_goes_on_from_another_network();
    void the_start_stays_where_the_same_numbers_are_drawn();
    void how_a_run_goes_on_is_told_by_its_last_rates();
    void turns_that_cannot_be_are_refused_data();
    void turns_that_cannot_be_are_refused();

private:
    static RunSettings some_settings();
    /// Made as a person makes it: trained so far, changed, trained on.
    static Timeline turned(const RunSettings& settings, const Dataset& dataset);
};

RunSettings TestTurns::some_settings()
{
    RunSettings settings;
    settings.learning_rate = 0.5;
    settings.iterations = 1'600;
    settings.record_every = 50;
    settings.hidden = {3};
    return settings;
}

Timeline TestTurns::turned(const RunSettings& settings, const Dataset& dataset)
{
    Timeline timeline(settings, dataset);
    const Rates rates = model::first_rates(settings);
    timeline.take({0, {{0, 0, 0, -1.5}}, rates}, dataset);
    timeline.advance(500, dataset);
    // At a snapshot, and at one to come.
    timeline.take({500, {{0, 0, 2, 0.25}}, rates}, dataset);
    timeline.advance(233, dataset);
    timeline.take({733, {{0, 0, 1, 2}}, {0.25, 0, 0.01}}, dataset);
    timeline.advance(267, dataset);
    timeline.take({1'000, {}, {0.05, 0.001, 0}}, dataset);
    timeline.advance(100, dataset);
    return timeline;
}

void TestTurns::a_run_that_was_turned_is_the_run_of_these_settings_data()
{
    QTest::addColumn<RunSettings>("settings");
    RunSettings settings = some_settings();
    QTest::newRow("a hidden layer") << settings;
    settings.batch = 3;
    QTest::newRow("a batch") << settings;
    settings.batch = model::every_row;
    settings.l2 = 0.02;
    QTest::newRow("every row, with a penalty") << settings;
    settings = some_settings();
    settings.hidden = {};
    QTest::newRow("a neuron alone") << settings;
}

void TestTurns::a_run_that_was_turned_is_the_run_of_these_settings()
{
    QFETCH(const RunSettings, settings);
    const Dataset dataset = model::tutorial_dataset();
    const Timeline made = turned(settings, dataset);
    QCOMPARE(made.settings().turns.size(), std::size_t(4));
    QVERIFY(model::is_valid(made.settings()));
    Timeline again(made.settings(), dataset);
    for (const std::int64_t portion : {1, 498, 2, 232, 300, 67})
        again.advance(portion, dataset);
    QCOMPARE(again.computed(), made.computed());
    QVERIFY(again == made);
    for (std::int64_t iteration = 0; iteration <= made.computed(); iteration += 61)
        QVERIFY(made.at(iteration, dataset) == again.at(iteration, dataset));
}

void TestTurns::every_iteration_is_as_worked_out_by_hand()
{
    const Dataset dataset = model::tutorial_dataset();
    const Timeline timeline = turned(some_settings(), dataset);
    RunSettings plain = some_settings();
    model::TrainingState state = model::initial_state(plain, dataset);
    state.network.layers[0].weights[0] = -1.5;
    double rate = 0.5;
    double l1 = 0;
    double l2 = 0;
    for (std::int64_t made = 0; made < timeline.computed(); ++made) {
        QVERIFY(timeline.at(made, dataset) == state);
        const std::size_t row = dataset.train_rows[state.random.below(dataset.train_rows.size())];
        const model::ForwardPass pass = model::forward(state.network, dataset.row(row));
        model::BackwardPass gradients =
            model::backward(state.network, pass, dataset.targets[row], plain.loss);
        if (l2 > 0)
            model::add_pull(gradients, state.network, l2);
        model::update(state.network, gradients, rate);
        if (l1 > 0)
            model::shrink(state.network, rate * l1);
        ++state.iteration;
        if (state.iteration == 500)
            state.network.layers[0].bias[0] = 0.25;
        if (state.iteration == 733) {
            state.network.layers[0].weights[1] = 2;
            rate = 0.25;
            l2 = 0.01;
        }
        if (state.iteration == 1'000) {
            rate = 0.05;
            l1 = 0.001;
            l2 = 0;
        }
    }
    QVERIFY(timeline.latest() == state);
}

void TestTurns::what_was_recorded_is_how_the_network_did_before_a_turn()
{
    const Dataset dataset = model::tutorial_dataset();
    RunSettings settings = some_settings();
    Timeline timeline(settings, dataset);
    // The error is recorded after the first update, and of no other weights.
    timeline.advance(1, dataset);
    const model::HistoryPoint recorded = timeline.history().front();
    timeline.take({1, {{0, 0, 0, 9}}, model::first_rates(settings)}, dataset);
    QVERIFY(timeline.history().front() == recorded);
    Timeline again(timeline.settings(), dataset);
    again.advance(60, dataset);
    QVERIFY(again.history().front() == recorded);
}

void TestTurns::a_turn_forgets_what_lies_beyond()
{
    const Dataset dataset = model::tutorial_dataset();
    Timeline timeline = turned(some_settings(), dataset);
    const model::TrainingState before = timeline.at(600, dataset);
    timeline.take({600, {{1, 0, 3, 0.5}}, {0.1, 0, 0}}, dataset);
    QCOMPARE(timeline.computed(), std::int64_t(600));
    QCOMPARE(timeline.settings().turns.size(), std::size_t(3));
    QCOMPARE(timeline.history().back().iteration, std::int64_t(550));
    QCOMPARE(timeline.latest().network.layers[1].bias[0], 0.5);
    QVERIFY(timeline.latest().random == before.random);
    Timeline again(timeline.settings(), dataset);
    again.advance(600, dataset);
    QVERIFY(again == timeline);
}

void TestTurns::turns_after_the_same_iteration_are_one()
{
    const Dataset dataset = model::tutorial_dataset();
    Timeline timeline(some_settings(), dataset);
    timeline.advance(10, dataset);
    const Rates rates = model::first_rates(timeline.settings());
    timeline.take({10, {{0, 0, 0, 1}}, rates}, dataset);
    timeline.take({10, {{0, 0, 1, 2}}, rates}, dataset);
    timeline.take({10, {{0, 0, 0, 3}}, {0.1, 0, 0}}, dataset);
    const std::vector<Turn> expected{{10, {{0, 0, 0, 3}, {0, 0, 1, 2}}, {0.1, 0, 0}}};
    QVERIFY(timeline.settings().turns == expected);
    QCOMPARE(timeline.latest().network.layers[0].weights[0], 3.0);
    QCOMPARE(timeline.latest().network.layers[0].weights[1], 2.0);
}

void TestTurns::a_turn_that_changes_nothing_is_none()
{
    const Dataset dataset = model::tutorial_dataset();
    Timeline timeline(some_settings(), dataset);
    timeline.advance(10, dataset);
    const Timeline before = timeline;
    timeline.take({10, {}, {0.1, 0, 0}}, dataset);
    QVERIFY(!(timeline == before));
    timeline.take({10, {}, model::first_rates(timeline.settings())}, dataset);
    QVERIFY(timeline == before);
}

void TestTurns::a_run_that_diverged_goes_on_from_another_network()
{
    Dataset dataset = model::tutorial_dataset();
    // As soon as both weights are large and differ in sign, its sum is infinity - infinity.
    dataset.inputs[14] = dataset.inputs[15] = 1.7e308;
    RunSettings settings;
    settings.learning_rate = 3;
    settings.seed = 1;
    settings.iterations = 100'000;
    settings.record_every = 1'000'000;
    Timeline timeline(settings, dataset);
    timeline.advance(settings.iterations, dataset);
    QVERIFY(timeline.diverged_at());
    const std::int64_t end = timeline.computed();
    timeline.take({end, {{0, 0, 0, 0.1}, {0, 0, 1, 0.1}}, {0.001, 0, 0}}, dataset);
    QVERIFY(!timeline.diverged_at());
    timeline.advance(100, dataset);
    QCOMPARE(timeline.computed(), end + 100);
    Timeline again(timeline.settings(), dataset);
    again.advance(end + 100, dataset);
    QVERIFY(again.latest() == timeline.latest());
}

void TestTurns::the_start_stays_where_the_same_numbers_are_drawn()
{
    const Dataset dataset = model::tutorial_dataset();
    const RunSettings settings = turned(some_settings(), dataset).settings();
    RunSettings other = model::as_it_goes_on(settings);
    other.batch = 4;
    const std::vector<Turn> start{{0, {{0, 0, 0, -1.5}}, {0.05, 0.001, 0}}};
    QVERIFY(model::with_start_of(other, settings).turns == start);
    QVERIFY(model::with_start_of(other, some_settings()).turns.empty());
    RunSettings seed = other;
    ++seed.seed;
    QVERIFY(model::with_start_of(seed, settings).turns.empty());
    RunSettings hidden = other;
    hidden.hidden = {4};
    QVERIFY(model::with_start_of(hidden, settings).turns.empty());
    RunSettings derived = other;
    derived.derived = {model::Derived::Product};
    QVERIFY(model::with_start_of(derived, settings).turns.empty());
}

void TestTurns::how_a_run_goes_on_is_told_by_its_last_rates()
{
    const Dataset dataset = model::tutorial_dataset();
    const RunSettings settings = turned(some_settings(), dataset).settings();
    QVERIFY(model::rates_at(settings, 732) == Rates({0.5, 0, 0}));
    QVERIFY(model::rates_at(settings, 733) == Rates({0.25, 0, 0.01}));
    QVERIFY(model::rates_at(settings, 5'000) == Rates({0.05, 0.001, 0}));
    const RunSettings now = model::as_it_goes_on(settings);
    QVERIFY(now.turns.empty());
    QVERIFY(model::first_rates(now) == Rates({0.05, 0.001, 0}));
}

void TestTurns::turns_that_cannot_be_are_refused_data()
{
    QTest::addColumn<std::vector<Turn>>("turns");
    QTest::addColumn<bool>("are_possible");
    const Rates rates{0.1, 0, 0};
    const auto row = [](const char* name, std::vector<Turn> turns, bool are_possible = false) {
        QTest::newRow(name) << std::move(turns) << are_possible;
    };
    row("two in order", {{0, {}, rates}, {7, {{0, 0, 0, 1}}, rates}}, true);
    row("not in order", {{7, {}, rates}, {3, {}, rates}});
    row("two after the same iteration", {{7, {}, rates}, {7, {}, rates}});
    row("before the start", {{-1, {}, rates}});
    row("a weight that is no number",
        {{1, {{0, 0, 0, std::numeric_limits<double>::quiet_NaN()}}, rates}});
    row("an infinite weight", {{1, {{0, 0, 0, std::numeric_limits<double>::infinity()}}, rates}});
    row("no learning rate", {{1, {}, {0, 0, 0}}});
    row("a penalty below nothing", {{1, {}, {0.1, -1, 0}}});
}

void TestTurns::turns_that_cannot_be_are_refused()
{
    QFETCH(const std::vector<Turn>, turns);
    QFETCH(const bool, are_possible);
    RunSettings settings = some_settings();
    settings.turns = turns;
    QCOMPARE(model::is_valid(settings), are_possible);
}

QTEST_APPLESS_MAIN(TestTurns)
#include "tst_turns.moc"
