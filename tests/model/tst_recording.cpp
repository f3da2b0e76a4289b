// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/recording.h"
#include "model/timeline.h"
#include "model/tutorial_data.h"

#include <QTest>

#include <numeric>
#include <set>

using model::RunSettings;
using model::Timeline;

/// How often a run looks at all rows where nobody says.
class TestRecording : public QObject
{
    Q_OBJECT

private slots:
    void looks_at_all_rows_as_often_as_it_can_afford_data();
    void looks_at_all_rows_as_often_as_it_can_afford();
    void each_distance_is_a_multiple_of_those_before();
    void what_was_chosen_stays();
    void a_run_made_longer_has_recorded_as_if_it_had_been_meant_to();
    void a_run_made_shorter_keeps_what_it_has();
};

namespace
{

model::Dataset rows_of(std::size_t learned_from, std::size_t held_back = 0)
{
    model::Dataset rows;
    rows.feature_names = {"x"};
    for (std::size_t i = 0; i < learned_from + held_back; ++i) {
        rows.inputs.push_back(double(i % 7) / 7);
        rows.targets.push_back(double(i % 2));
    }
    rows.train_rows.resize(learned_from);
    std::iota(rows.train_rows.begin(), rows.train_rows.end(), std::size_t{0});
    rows.test_rows.resize(held_back);
    std::iota(rows.test_rows.begin(), rows.test_rows.end(), learned_from);
    return rows;
}

RunSettings of_iterations(std::int64_t iterations, std::int64_t batch = 1)
{
    RunSettings settings;
    settings.iterations = iterations;
    settings.batch = batch;
    return settings;
}

} // namespace

void TestRecording::looks_at_all_rows_as_often_as_it_can_afford_data()
{
    QTest::addColumn<std::size_t>("learned_from");
    QTest::addColumn<std::size_t>("held_back");
    QTest::addColumn<std::int64_t>("iterations");
    QTest::addColumn<std::int64_t>("batch");
    QTest::addColumn<std::int64_t>("every");
    const auto row = [](const char* name, std::size_t learned_from, std::size_t held_back,
                        std::int64_t iterations, std::int64_t batch, std::int64_t every) {
        QTest::newRow(name) << learned_from << held_back << iterations << batch << every;
    };
    row("the tutorial", 8, 0, 10'000, 1, 100);
    row("no iteration", 8, 0, 0, 1, 100);
    row("eight rows for very long", 8, 0, 1'000'000'000, 1, 100);
    row("the most iterations there are", 8, 0, 1'000'000'000'000'000, 1, 100);
    row("as many rows as can be looked at as often", 20'000, 0, 10'000, 1, 100);
    row("one row more than that", 20'001, 0, 10'000, 1, 500);
    row("rows held back are looked at as well", 20'000, 20'000, 10'000, 1, 500);
    row("many rows", 100'000, 0, 1'000'000, 1, 50'000);
    row("a curve of very many rows has ten points", 1'000'000, 0, 10'000, 1, 1'000);
    row("an update that learns from all rows is worth a look at them", 1'000, 0, 1'000'000,
        model::every_row, 100);
}

void TestRecording::looks_at_all_rows_as_often_as_it_can_afford()
{
    QFETCH(const std::size_t, learned_from);
    QFETCH(const std::size_t, held_back);
    QFETCH(const std::int64_t, iterations);
    QFETCH(const std::int64_t, batch);
    QFETCH(const std::int64_t, every);
    QCOMPARE(
        model::usual_recording(of_iterations(iterations, batch), rows_of(learned_from, held_back)),
        every);
}

void TestRecording::each_distance_is_a_multiple_of_those_before()
{
    const model::Dataset rows = rows_of(1'000);
    std::int64_t before = 100;
    std::set<std::int64_t> all;
    for (std::int64_t iterations = 1; iterations < 1'000'000'000;
         iterations = iterations * 3 / 2 + 1) {
        const std::int64_t every = model::usual_recording(of_iterations(iterations), rows);
        QVERIFY(every >= before);
        QCOMPARE(every % before, 0);
        all.insert(before = every);
    }
    QVERIFY(all.size() >= 2);
}

void TestRecording::what_was_chosen_stays()
{
    const model::Dataset few = rows_of(8);
    const model::Dataset many = rows_of(50'000);
    const RunSettings longer = of_iterations(1'000'000);
    RunSettings usual = of_iterations(10'000);
    QCOMPARE(model::recorded_after(usual, few, longer, many).record_every,
             model::usual_recording(longer, many));
    RunSettings chosen = usual;
    chosen.record_every = 30;
    QCOMPARE(model::recorded_after(chosen, few, longer, many).record_every, 30);
    // Of so many rows, somebody chose the tutorial's.
    QCOMPARE(model::recorded_after(usual, many, longer, many).record_every, 100);
}

void TestRecording::a_run_made_longer_has_recorded_as_if_it_had_been_meant_to()
{
    const model::Dataset rows = rows_of(30'000);
    RunSettings settings = of_iterations(2'000);
    settings.record_every = model::usual_recording(settings, rows);
    Timeline timeline(settings, rows);
    timeline.advance(1'200, rows);
    QCOMPARE(timeline.history().size(), std::size_t{12});
    RunSettings longer = of_iterations(8'000);
    longer.record_every = model::usual_recording(longer, rows);
    QCOMPARE(longer.record_every, 500);
    timeline.set_iterations(8'000, rows);
    timeline.advance(8'000, rows);
    Timeline straight(longer, rows);
    straight.advance(8'000, rows);
    QVERIFY(timeline == straight);
}

void TestRecording::a_run_made_shorter_keeps_what_it_has()
{
    const model::Dataset rows = rows_of(30'000);
    RunSettings settings = of_iterations(8'000);
    settings.record_every = 500;
    Timeline timeline(settings, rows);
    timeline.set_iterations(2'000, rows);
    QCOMPARE(timeline.settings().record_every, 100); // nothing was recorded yet
    timeline.set_iterations(8'000, rows);
    timeline.advance(1'600, rows);
    QCOMPARE(timeline.history().size(), std::size_t{4});
    timeline.set_iterations(2'000, rows);
    QCOMPARE(timeline.settings().record_every, 500);
    timeline.advance(2'000, rows);
    QCOMPARE(timeline.history().size(), std::size_t{4});
}

QTEST_APPLESS_MAIN(TestRecording)
#include "tst_recording.moc"
