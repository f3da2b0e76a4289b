// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/document/run.h"
#include "model/tutorial_data.h"

#include <QSignalSpy>
#include <QTest>

/// Training in the background must give what training in the foreground gives, and leave the window
/// alone meanwhile.
class TestRun : public QObject
{
    Q_OBJECT

private slots:
    void gives_the_same_run_as_training_in_the_foreground_data();
    void gives_the_same_run_as_training_in_the_foreground();
    void a_steady_run_grows_before_ones_eyes();
    void a_slow_run_takes_its_time();
    void slowing_down_does_not_stand_still();
    void stops_at_the_iteration_asked_for();
    void pausing_stops_at_once_and_going_on_repeats_nothing();
    void the_window_goes_on_meanwhile();
    void tells_of_divergence();
    void another_number_of_iterations_keeps_the_run();
    void resetting_forgets_the_run();
    void may_go_while_training();
};

namespace
{

using gui::Run;
using Speed = Run::Speed;

const model::RunKind& kind()
{
    return *model::find_lesson_kind(model::training_lesson)->run;
}

std::shared_ptr<const model::Dataset> tutorial()
{
    return std::make_shared<const model::Dataset>(model::tutorial_dataset());
}

model::RunSettings settings_for(std::int64_t iterations)
{
    model::RunSettings settings;
    settings.iterations = iterations;
    return settings;
}

model::Timeline foreground(const model::RunSettings& settings, const model::Dataset& dataset)
{
    model::Timeline timeline(settings, dataset);
    timeline.advance(settings.iterations, dataset);
    return timeline;
}

bool wait_for_end(Run& job)
{
    return QTest::qWaitFor([&job] { return !job.isTraining(); }, 60'000);
}

} // namespace

void TestRun::gives_the_same_run_as_training_in_the_foreground_data()
{
    QTest::addColumn<int>("hidden");
    QTest::addColumn<int>("iterations");
    QTest::newRow("one iteration") << 0 << 1;
    QTest::newRow("the tutorial's run") << 0 << 10'000;
    QTest::newRow("a long run") << 0 << 700'001;
    QTest::newRow("hidden units") << 8 << 30'000;
}

void TestRun::gives_the_same_run_as_training_in_the_foreground()
{
    QFETCH(const int, hidden);
    QFETCH(const int, iterations);
    model::RunSettings settings = settings_for(iterations);
    if (hidden > 0)
        settings.hidden = {std::size_t(hidden)};
    Run job(kind(), settings, tutorial());
    QSignalSpy changed(&job, &Run::trainingChanged);
    job.trainTo(iterations, Speed::Fastest);
    QVERIFY(job.isTraining());
    QVERIFY(wait_for_end(job));
    QCOMPARE(changed.count(), 2);
    QCOMPARE(changed[0][0].toBool(), true);
    QCOMPARE(changed[1][0].toBool(), false);
    QVERIFY(job.timeline() == foreground(settings, *tutorial()));
}

void TestRun::a_steady_run_grows_before_ones_eyes()
{
    Run job(kind(), settings_for(10'000), tutorial());
    std::vector<std::int64_t> seen;
    connect(&job, &Run::advanced, this, [&] { seen.push_back(job.timeline().computed()); });
    job.trainTo(10'000, Speed::Steady);
    QVERIFY(wait_for_end(job));
    QVERIFY(seen.size() >= 5);
    QVERIFY(seen.size() <= 1'000); // not an iteration at a time
    QVERIFY(std::ranges::is_sorted(seen));
    QCOMPARE(seen.back(), 10'000);
}

void TestRun::a_slow_run_takes_its_time()
{
    Run job(kind(), settings_for(10'000), tutorial());
    std::vector<std::int64_t> seen;
    connect(&job, &Run::advanced, this, [&] { seen.push_back(job.timeline().computed()); });
    job.trainTo(10'000, Speed::Slow);
    QVERIFY(QTest::qWaitFor([&] { return seen.size() >= 3; }, 60'000));
    QVERIFY(job.isTraining());
    QVERIFY(seen.back() < 10'000);
}

void TestRun::slowing_down_does_not_stand_still()
{
    Run job(kind(), settings_for(1'000'000'000), tutorial());
    job.trainTo(1'000'000'000, Speed::Fastest);
    QVERIFY(QTest::qWaitFor([&] { return job.timeline().computed() > 1'000; }, 60'000));
    // Much has been made that has not arrived.
    QThread::msleep(300);
    job.trainTo(1'000'000'000, Speed::Slow);
    const std::int64_t before = job.timeline().computed();
    QTRY_VERIFY(job.timeline().computed() > before);
    QVERIFY(job.timeline().computed() < before + 1'000);
}

void TestRun::stops_at_the_iteration_asked_for()
{
    Run job(kind(), settings_for(10'000), tutorial());
    for (const std::int64_t target : {1, 2, 777, 5'000}) {
        job.trainTo(target, Speed::Fastest);
        QVERIFY(wait_for_end(job));
        QCOMPARE(job.timeline().computed(), target);
    }
    job.trainTo(100, Speed::Fastest); // been there already
    QVERIFY(!job.isTraining());
    QCOMPARE(job.timeline().computed(), 5'000);
    job.trainTo(1'000'000, Speed::Fastest); // there is no such iteration
    QVERIFY(wait_for_end(job));
    QVERIFY(job.timeline() == foreground(settings_for(10'000), *tutorial()));
}

void TestRun::pausing_stops_at_once_and_going_on_repeats_nothing()
{
    const model::RunSettings settings = settings_for(3'000'000);
    Run job(kind(), settings, tutorial());
    job.trainTo(settings.iterations, Speed::Fastest);
    QTRY_VERIFY(job.timeline().computed() > 1'000);
    job.pause();
    QVERIFY(!job.isTraining());
    const model::Timeline paused = job.timeline();
    QVERIFY(!paused.is_complete());
    QTest::qWait(150);
    QVERIFY(job.timeline() == paused);
    job.trainTo(settings.iterations, Speed::Fastest);
    QVERIFY(wait_for_end(job));
    QVERIFY(job.timeline() == foreground(settings, *tutorial()));
}

void TestRun::the_window_goes_on_meanwhile()
{
    model::RunSettings settings = settings_for(1'000'000'000);
    settings.hidden = {64};
    Run job(kind(), settings, tutorial());
    int beats = 0;
    QTimer heart;
    heart.setInterval(5);
    connect(&heart, &QTimer::timeout, this, [&] { ++beats; });
    heart.start();
    std::vector<int> beats_between;
    connect(&job, &Run::advanced, this, [&] { beats_between.push_back(std::exchange(beats, 0)); });
    job.trainTo(settings.iterations, Speed::Fastest);
    QVERIFY(QTest::qWaitFor([&] { return beats_between.size() >= 10; }, 60'000));
    job.pause();
    QVERIFY(!job.timeline().is_complete());
    // What else was to be done was done between two arrivals, now and again at least.
    QVERIFY(std::ranges::count_if(beats_between, [](int count) { return count > 0; }) >= 3);
}

void TestRun::tells_of_divergence()
{
    // Once both weights are beyond 1.06 and differ in sign, the last row's sum is infinity -
    // infinity.
    model::Dataset dataset = model::tutorial_dataset();
    dataset.inputs[14] = dataset.inputs[15] = 1.7e308;
    model::RunSettings settings = settings_for(100'000);
    settings.learning_rate = 3;
    settings.seed = 1;
    Run job(kind(), settings, std::make_shared<const model::Dataset>(dataset));
    QSignalSpy diverged(&job, &Run::diverged);
    job.trainTo(settings.iterations, Speed::Fastest);
    QVERIFY(wait_for_end(job));
    const model::Timeline expected = foreground(settings, dataset);
    QVERIFY(expected.diverged_at());
    QCOMPARE(diverged.count(), 1);
    QCOMPARE(diverged[0][0].toLongLong(), qint64(*expected.diverged_at()));
    QVERIFY(job.timeline() == expected);
    job.trainTo(settings.iterations, Speed::Fastest);
    QVERIFY(!job.isTraining());
}

void TestRun::another_number_of_iterations_keeps_the_run()
{
    Run job(kind(), settings_for(5'000), tutorial());
    job.trainTo(5'000, Speed::Fastest);
    QVERIFY(wait_for_end(job));
    job.restore(job.with(settings_for(20'000), 5'000), job.dataset());
    QCOMPARE(job.timeline().computed(), 5'000);
    job.trainTo(20'000, Speed::Fastest);
    QVERIFY(wait_for_end(job));
    QVERIFY(job.timeline() == foreground(settings_for(20'000), *tutorial()));
    job.restore(job.with(settings_for(1'234), 20'000), job.dataset());
    QVERIFY(job.timeline() == foreground(settings_for(1'234), *tutorial()));
}

void TestRun::resetting_forgets_the_run()
{
    Run job(kind(), settings_for(1'000'000), tutorial());
    job.trainTo(1'000'000, Speed::Fastest);
    QTRY_VERIFY(job.timeline().computed() > 0);
    model::RunSettings other = settings_for(500);
    other.seed = 7;
    job.restore(job.with(other, 0), tutorial());
    QVERIFY(!job.isTraining());
    QTest::qWait(100); // a chunk of the old run must not arrive any more
    QVERIFY(job.timeline() == model::Timeline(other, *tutorial()));
    job.trainTo(500, Speed::Fastest);
    QVERIFY(wait_for_end(job));
    QVERIFY(job.timeline() == foreground(other, *tutorial()));
}

void TestRun::may_go_while_training()
{
    // Who waited for the end of this run would wait for hours.
    constexpr std::int64_t iterations = 1'000'000'000'000;
    for (int i = 0; i < 10; ++i) {
        auto job = std::make_unique<Run>(kind(), settings_for(iterations), tutorial());
        job->trainTo(iterations, Speed::Fastest);
        QTest::qWait(5 * i);
        job.reset();
    }
}

QTEST_GUILESS_MAIN(TestRun)
#include "tst_run.moc"
