// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/timeline.h"
#include "model/tutorial_data.h"

#include <QTest>

#include <map>
#include <random>

/// A run looked at anywhere must be, bit for bit, what an uninterrupted run was at that moment.
class TestTimeline : public QObject
{
    Q_OBJECT

private slots:
    void starts_before_the_first_iteration();
    void every_iteration_equals_a_straight_run();
    void random_iterations_of_a_long_run_equal_a_straight_run();
    void hidden_layers_replay_too();
    void portions_do_not_matter();
    void portions_made_ahead_do_not_matter();
    void a_shorter_run_forgets_turns_beyond_its_end();
    void does_not_go_past_the_last_iteration();
    void snapshots_stay_bounded_over_a_million_iterations();
    void a_large_network_keeps_fewer_snapshots();
    void shortening_forgets_and_lengthening_goes_on_data();
    void shortening_forgets_and_lengthening_goes_on();
    void a_saved_run_finds_its_snapshots_again();
    void an_excerpt_has_all_that_a_look_asks_for();
    void looking_back_ends_where_a_stop_is_asked_for();
    void divergence_is_found_and_all_before_it_can_be_seen();
    void shortening_to_before_the_divergence_forgets_it();
};

namespace
{

using model::Dataset;
using model::RunSettings;
using model::Timeline;
using model::Trainer;
using model::TrainingState;

RunSettings settings_for(std::int64_t iterations)
{
    RunSettings settings;
    settings.iterations = iterations;
    return settings;
}

/// One iteration after the other, without a timeline.
TrainingState straight_run(const RunSettings& settings, const Dataset& dataset,
                           std::int64_t iterations)
{
    Trainer trainer(settings, dataset);
    TrainingState state = model::initial_state(settings, dataset);
    for (std::int64_t i = 0; i < iterations; ++i)
        trainer.step(state);
    return state;
}

/// Seed and rate at which a thousand iterations go well before the numbers of diverging_dataset()
/// overflow.
RunSettings diverging_settings()
{
    RunSettings settings = settings_for(100'000);
    settings.learning_rate = 3;
    settings.seed = 1;
    settings.record_every = 1'000'000;
    return settings;
}

/// As soon as both weights are beyond 1.06 and differ in sign, the last row's sum is infinity -
/// infinity.
Dataset diverging_dataset()
{
    Dataset dataset = model::tutorial_dataset();
    dataset.inputs[14] = dataset.inputs[15] = 1.7e308;
    return dataset;
}

} // namespace

void TestTimeline::starts_before_the_first_iteration()
{
    const Dataset dataset = model::tutorial_dataset();
    const Timeline timeline(settings_for(10), dataset);
    QCOMPARE(timeline.computed(), 0);
    QVERIFY(!timeline.is_complete());
    QVERIFY(timeline.history().empty());
    QVERIFY(timeline.at(0, dataset) == model::initial_state(settings_for(10), dataset));
    QVERIFY(timeline.initial() == timeline.latest());
}

void TestTimeline::every_iteration_equals_a_straight_run()
{
    const Dataset dataset = model::tutorial_dataset();
    const RunSettings settings = settings_for(1'200);
    Timeline timeline(settings, dataset);
    timeline.advance(settings.iterations, dataset);
    Trainer trainer(settings, dataset);
    TrainingState state = model::initial_state(settings, dataset);
    for (std::int64_t i = 0; i <= settings.iterations; ++i) {
        QVERIFY2(timeline.at(i, dataset) == state, qPrintable(QString::number(i)));
        trainer.step(state);
    }
    for (std::int64_t i = settings.iterations; i >= 0; i -= 7)
        QVERIFY(timeline.at(i, dataset) == straight_run(settings, dataset, i));
}

void TestTimeline::random_iterations_of_a_long_run_equal_a_straight_run()
{
    const Dataset dataset = model::tutorial_dataset();
    const RunSettings settings = settings_for(1'000'000);
    Timeline timeline(settings, dataset);
    timeline.advance(settings.iterations, dataset);

    std::mt19937 draw(7);
    std::vector<std::int64_t> places{0, 1, 499, 500, 501, 511'999, 512'000, 999'999, 1'000'000};
    for (int i = 0; i < 40; ++i)
        places.push_back(static_cast<std::int64_t>(draw() % 1'000'000));
    std::map<std::int64_t, TrainingState> expected;
    for (const std::int64_t place : places)
        expected.emplace(place, timeline.initial());
    Trainer trainer(settings, dataset);
    TrainingState state = model::initial_state(settings, dataset);
    for (auto& [place, wanted] : expected) {
        while (state.iteration < place)
            trainer.step(state);
        wanted = state;
    }
    for (const std::int64_t place : places) // back and forth, in no order
        QVERIFY2(timeline.at(place, dataset) == expected.at(place),
                 qPrintable(QString::number(place)));
}

void TestTimeline::hidden_layers_replay_too()
{
    const Dataset dataset = model::tutorial_dataset();
    RunSettings settings = settings_for(2'000);
    settings.hidden = {3, 2};
    Timeline timeline(settings, dataset);
    timeline.advance(2'000, dataset);
    for (const std::int64_t place : {1'999, 3, 1'500, 777, 0})
        QVERIFY(timeline.at(place, dataset) == straight_run(settings, dataset, place));
}

void TestTimeline::portions_do_not_matter()
{
    const Dataset dataset = model::tutorial_dataset();
    const RunSettings settings = settings_for(40'000);
    Timeline whole(settings, dataset);
    whole.advance(settings.iterations, dataset);
    QCOMPARE(whole.history().size(), std::size_t{400});

    Timeline pieces(settings, dataset);
    for (std::int64_t portion = 1; !pieces.is_complete(); portion += 37)
        pieces.advance(portion, dataset);
    QVERIFY(pieces == whole);

    Timeline elsewhere(settings, dataset);
    while (!elsewhere.is_complete())
        elsewhere.append(
            make_progress(settings, dataset, elsewhere.latest(), 999, elsewhere.spacing()));
    QVERIFY(elsewhere == whole);
}

void TestTimeline::portions_made_ahead_do_not_matter()
{
    const Dataset dataset = model::tutorial_dataset();
    RunSettings settings = settings_for(600'000);
    settings.record_every = 10'000;
    Timeline whole(settings, dataset);
    whole.advance(settings.iterations, dataset);
    QCOMPARE(whole.spacing(), 1'000);

    // All of them are made before the first is taken in, none knows that snapshots become rarer.
    Timeline taken(settings, dataset);
    std::vector<model::Progress> ahead;
    model::TrainingState state = taken.latest();
    while (state.iteration < settings.iterations) {
        ahead.push_back(make_progress(settings, dataset, state, 77'777, taken.spacing()));
        state = ahead.back().state;
    }
    for (model::Progress& progress : ahead)
        taken.append(std::move(progress));
    QVERIFY(taken == whole);
    QCOMPARE(taken.snapshot_count(), whole.snapshot_count());
}

void TestTimeline::a_shorter_run_forgets_turns_beyond_its_end()
{
    const Dataset dataset = model::tutorial_dataset();
    Timeline run(settings_for(3'000), dataset);
    run.advance(3'000, dataset);
    run.take({500, {{0, 0, 1, 0.75}}, first_rates(run.settings())}, dataset);
    run.advance(2'500, dataset);
    run.take({2'000, {{0, 0, 0, 9.0}}, {0.03, 0, 0.01}}, dataset);

    run.set_iterations(1'000, dataset);
    // Nothing is set by hand beyond, but it goes on as was wanted last.
    QCOMPARE(run.settings().turns.size(), std::size_t{2});
    QVERIFY(run.settings().turns.back() == (model::Turn{1'000, {}, {0.03, 0, 0.01}}));
    run.set_iterations(2'000, dataset);
    run.advance(1'000, dataset);

    Timeline expected(settings_for(2'000), dataset);
    expected.advance(500, dataset);
    expected.take({500, {{0, 0, 1, 0.75}}, first_rates(run.settings())}, dataset);
    expected.advance(500, dataset);
    expected.take({1'000, {}, {0.03, 0, 0.01}}, dataset);
    expected.advance(1'000, dataset);
    QVERIFY(run.latest() == expected.latest());
    // A turn at its very end stays whole.
    run.take({2'000, {{0, 0, 0, 9.0}}, {0.5, 0, 0}}, dataset);
    const std::vector<model::Turn> turns = run.settings().turns;
    run.set_iterations(2'000, dataset);
    QVERIFY(run.settings().turns == turns);
}

void TestTimeline::does_not_go_past_the_last_iteration()
{
    const Dataset dataset = model::tutorial_dataset();
    Timeline timeline(settings_for(150), dataset);
    timeline.advance(1'000'000, dataset);
    QCOMPARE(timeline.computed(), 150);
    QVERIFY(timeline.is_complete());
    QCOMPARE(timeline.history().size(), std::size_t{2});
    const Timeline before = timeline;
    timeline.advance(1, dataset);
    QVERIFY(timeline == before);
}

void TestTimeline::snapshots_stay_bounded_over_a_million_iterations()
{
    const Dataset dataset = model::tutorial_dataset();
    RunSettings settings = settings_for(1'000'000);
    settings.record_every = 10'000;
    Timeline timeline(settings, dataset);
    timeline.advance(settings.iterations, dataset);
    QVERIFY(timeline.snapshot_count() <= 1'024);
    // Still dense: half the limit at least, evenly over the whole run.
    QVERIFY(timeline.snapshot_count() >= 512);
    QCOMPARE(timeline.spacing(), 1'000);
    QVERIFY(timeline.latest() == straight_run(settings, dataset, 1'000'000));
}

void TestTimeline::a_large_network_keeps_fewer_snapshots()
{
    Dataset dataset;
    dataset.inputs.assign(4'000, 0.5);
    for (int i = 0; i < 2'000; ++i)
        dataset.feature_names.push_back(std::to_string(i));
    dataset.targets = {0, 1};
    dataset.train_rows = {0, 1};
    RunSettings settings = settings_for(80 * 500);
    settings.hidden = {64};
    Timeline timeline(settings, dataset);
    // 128,000 weights are a megabyte: only some 65 fit into 64 MB.
    for (int i = 1; i <= 80; ++i) {
        model::Progress progress{timeline.latest(), {}, {}, {}};
        progress.state.iteration = i * 500;
        progress.snapshots = {progress.state};
        timeline.append(std::move(progress));
    }
    QVERIFY(timeline.snapshot_count() <= 65);
    QVERIFY(timeline.snapshot_count() >= 16);
}

void TestTimeline::shortening_forgets_and_lengthening_goes_on_data()
{
    QTest::addColumn<int>("shorter");
    QTest::newRow("to a snapshot") << 1'500;
    QTest::newRow("between snapshots") << 1'234;
    QTest::newRow("just after a recording") << 1'201;
    QTest::newRow("to one iteration") << 1;
    QTest::newRow("to where it stands") << 3'000;
}

void TestTimeline::shortening_forgets_and_lengthening_goes_on()
{
    QFETCH(const int, shorter);
    const Dataset dataset = model::tutorial_dataset();
    Timeline whole(settings_for(3'000), dataset);
    whole.advance(3'000, dataset);

    Timeline timeline = whole;
    timeline.set_iterations(shorter, dataset);
    Timeline straight(settings_for(shorter), dataset);
    straight.advance(shorter, dataset);
    QVERIFY(timeline == straight);

    timeline.set_iterations(3'000, dataset);
    QCOMPARE(timeline.computed(), shorter);
    timeline.advance(3'000, dataset);
    QVERIFY(timeline == whole);
}

void TestTimeline::a_saved_run_finds_its_snapshots_again()
{
    const Dataset dataset = model::tutorial_dataset();
    Timeline whole(settings_for(900'000), dataset);
    whole.advance(700'300, dataset);
    Timeline saved(whole.settings(), whole.initial(), whole.latest(), whole.history(), {});
    QCOMPARE(saved.snapshot_count(), std::size_t{1});
    QCOMPARE(saved.spacing(), whole.spacing());
    QVERIFY(saved.at(5'001, dataset) == whole.at(5'001, dataset));
    QCOMPARE(saved.snapshot_count(), std::size_t{6});
    for (const std::int64_t place : {700'299, 3, 350'000, 699'000})
        QVERIFY(saved.at(place, dataset) == whole.at(place, dataset));
    QVERIFY(saved == whole);

    Timeline later(whole.settings(), whole.initial(), whole.latest(), whole.history(), {});
    later.advance(900'000, dataset); // first on, then back
    whole.advance(900'000, dataset);
    for (const std::int64_t place : {899'999, 700'001, 699'999})
        QVERIFY(later.at(place, dataset) == whole.at(place, dataset));
    QVERIFY(later == whole);
}

void TestTimeline::an_excerpt_has_all_that_a_look_asks_for()
{
    const Dataset dataset = model::tutorial_dataset();
    Timeline whole(settings_for(900'000), dataset);
    whole.advance(700'300, dataset);
    const Timeline saved(whole.settings(), whole.initial(), whole.latest(), whole.history(), {});
    for (const std::int64_t place : {700'300, 350'000, 350'001, 501, 500, 1, 0}) {
        const Timeline excerpt = saved.excerpt(place);
        QVERIFY2(excerpt.at(place, dataset) == whole.at(place, dataset),
                 qPrintable(QString::number(place)));
        QVERIFY(excerpt.history().size() <= 2);
        if (place > 0) {
            QVERIFY(excerpt.recorded(place - 1) == whole.recorded(place - 1));
            QVERIFY(whole.recorded(place - 1).iteration ==
                    (place - 1) / whole.settings().record_every * whole.settings().record_every);
        }
        saved.keep(excerpt.snapshots());
        // The next look begins from there, and is copied no more than that.
        QVERIFY(saved.excerpt(place).snapshot_count() <= 3);
    }
    QVERIFY(saved.snapshot_count() > 300);
    const std::int64_t nearest = 350'001 / saved.spacing() * saved.spacing();
    QCOMPARE(saved.excerpt(350'001).snapshots().back()->iteration, nearest);
    for (const std::int64_t place : {699'999, 350'000, 2})
        QVERIFY(saved.at(place, dataset) == whole.at(place, dataset));
}

void TestTimeline::looking_back_ends_where_a_stop_is_asked_for()
{
    const Dataset dataset = model::tutorial_dataset();
    const RunSettings settings = settings_for(900'000);
    Timeline whole(settings, dataset);
    whole.advance(700'300, dataset);
    std::stop_source stop;
    stop.request_stop();
    const std::int64_t place = 700'299;
    const std::int64_t nearest = place / whole.spacing() * whole.spacing();
    QCOMPARE(whole.at(place, dataset, stop.get_token()).iteration, nearest);
}

void TestTimeline::divergence_is_found_and_all_before_it_can_be_seen()
{
    const Dataset dataset = diverging_dataset();
    const RunSettings settings = diverging_settings();
    Timeline timeline(settings, dataset);
    timeline.advance(settings.iterations, dataset);
    QVERIFY(timeline.diverged_at().has_value());
    QVERIFY(timeline.is_complete());
    const std::int64_t diverged = *timeline.diverged_at();
    QCOMPARE(timeline.computed(), diverged);
    QVERIFY(diverged > 1'000);
    QVERIFY(model::is_valid(timeline.latest().network));
    QVERIFY(timeline.latest() == straight_run(settings, dataset, diverged));
    QVERIFY(!model::is_valid(straight_run(settings, dataset, diverged + 1).network));

    const Timeline before = timeline;
    timeline.advance(10, dataset);
    QVERIFY(timeline == before);

    Timeline pieces(settings, dataset);
    while (!pieces.is_complete())
        pieces.advance(1, dataset);
    QVERIFY(pieces == timeline);
}

void TestTimeline::shortening_to_before_the_divergence_forgets_it()
{
    const Dataset dataset = diverging_dataset();
    Timeline timeline(diverging_settings(), dataset);
    timeline.advance(100'000, dataset);
    const std::int64_t diverged = timeline.diverged_at().value();
    timeline.set_iterations(diverged + 1, dataset);
    QVERIFY(timeline.diverged_at());
    timeline.set_iterations(diverged, dataset);
    QVERIFY(!timeline.diverged_at());
    QVERIFY(timeline.is_complete());
    timeline.set_iterations(100'000, dataset);
    timeline.advance(100'000, dataset);
    QCOMPARE(timeline.diverged_at().value(), diverged);
}

QTEST_APPLESS_MAIN(TestTimeline)
#include "tst_timeline.moc"
