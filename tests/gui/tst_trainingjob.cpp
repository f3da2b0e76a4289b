#include "gui/trainingjob.h"
#include "model/tutorial_data.h"

#include <QSignalSpy>
#include <QTest>

/// Training in the background must give what training in the foreground gives, and leave the window
/// alone meanwhile.
class TestTrainingJob : public QObject
{
    Q_OBJECT

private slots:
    void gives_the_same_run_as_training_in_the_foreground_data();
    void gives_the_same_run_as_training_in_the_foreground();
    void a_steady_run_takes_about_four_seconds();
    void a_slow_run_makes_some_twenty_iterations_a_second();
    void stops_at_the_iteration_asked_for();
    void pausing_stops_at_once_and_going_on_repeats_nothing();
    void the_window_never_waits();
    void tells_of_divergence();
    void another_number_of_iterations_keeps_the_run();
    void resetting_forgets_the_run();
    void may_go_while_training();
};

namespace
{

using gui::TrainingJob;
using Speed = TrainingJob::Speed;

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

bool wait_for_end(TrainingJob& job)
{
    return QTest::qWaitFor([&job] { return !job.isTraining(); }, 60'000);
}

} // namespace

void TestTrainingJob::gives_the_same_run_as_training_in_the_foreground_data()
{
    QTest::addColumn<int>("hidden");
    QTest::addColumn<int>("iterations");
    QTest::newRow("one iteration") << 0 << 1;
    QTest::newRow("the tutorial's run") << 0 << 10'000;
    QTest::newRow("a long run") << 0 << 700'001;
    QTest::newRow("hidden units") << 8 << 30'000;
}

void TestTrainingJob::gives_the_same_run_as_training_in_the_foreground()
{
    QFETCH(const int, hidden);
    QFETCH(const int, iterations);
    model::RunSettings settings = settings_for(iterations);
    if (hidden > 0)
        settings.hidden = {std::size_t(hidden)};
    TrainingJob job(settings, tutorial());
    QSignalSpy changed(&job, &TrainingJob::trainingChanged);
    job.trainTo(iterations, Speed::Fastest);
    QVERIFY(job.isTraining());
    QVERIFY(wait_for_end(job));
    QCOMPARE(changed.count(), 2);
    QCOMPARE(changed[0][0].toBool(), true);
    QCOMPARE(changed[1][0].toBool(), false);
    QVERIFY(job.timeline() == foreground(settings, *tutorial()));
}

void TestTrainingJob::a_steady_run_takes_about_four_seconds()
{
    TrainingJob job(settings_for(10'000), tutorial());
    QSignalSpy advanced(&job, &TrainingJob::advanced);
    std::vector<std::int64_t> seen;
    connect(&job, &TrainingJob::advanced, this, [&] { seen.push_back(job.timeline().computed()); });
    QElapsedTimer clock;
    clock.start();
    job.trainTo(10'000, Speed::Steady);
    QVERIFY(wait_for_end(job));
    QVERIFY2(clock.elapsed() > 3'500 && clock.elapsed() < 8'000,
             qPrintable(QString::number(clock.elapsed())));
    QVERIFY(advanced.count() >= 40);  // it grows before one's eyes
    QVERIFY(advanced.count() <= 270); // but not an iteration at a time
    QVERIFY(std::ranges::is_sorted(seen));
    QCOMPARE(seen.back(), 10'000);
}

void TestTrainingJob::a_slow_run_makes_some_twenty_iterations_a_second()
{
    TrainingJob job(settings_for(10'000), tutorial());
    job.trainTo(10'000, Speed::Slow);
    QTest::qWait(1'000);
    QVERIFY(job.isTraining());
    QVERIFY(job.timeline().computed() >= 5);
    QVERIFY(job.timeline().computed() <= 40);
}

void TestTrainingJob::stops_at_the_iteration_asked_for()
{
    TrainingJob job(settings_for(10'000), tutorial());
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

void TestTrainingJob::pausing_stops_at_once_and_going_on_repeats_nothing()
{
    const model::RunSettings settings = settings_for(3'000'000);
    TrainingJob job(settings, tutorial());
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

void TestTrainingJob::the_window_never_waits()
{
    model::RunSettings settings = settings_for(10'000'000);
    settings.hidden = {64};
    TrainingJob job(settings, tutorial());
    qint64 longest = 0;
    QElapsedTimer beat;
    QTimer heart;
    heart.setInterval(5);
    connect(&heart, &QTimer::timeout, this, [&] { longest = std::max(longest, beat.restart()); });
    beat.start();
    heart.start();
    job.trainTo(settings.iterations, Speed::Fastest);
    QTest::qWait(1'500);
    QVERIFY(job.timeline().computed() > 0);
    QVERIFY2(longest < 250, qPrintable(QString::number(longest)));
    QElapsedTimer stopping;
    stopping.start();
    job.pause();
    QVERIFY2(stopping.elapsed() < 100, qPrintable(QString::number(stopping.elapsed())));
}

void TestTrainingJob::tells_of_divergence()
{
    // Once both weights are beyond 1.06 and differ in sign, the last row's sum is infinity -
    // infinity.
    model::Dataset dataset = model::tutorial_dataset();
    dataset.inputs[14] = dataset.inputs[15] = 1.7e308;
    model::RunSettings settings = settings_for(100'000);
    settings.learning_rate = 3;
    settings.seed = 1;
    TrainingJob job(settings, std::make_shared<const model::Dataset>(dataset));
    QSignalSpy diverged(&job, &TrainingJob::diverged);
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

void TestTrainingJob::another_number_of_iterations_keeps_the_run()
{
    TrainingJob job(settings_for(5'000), tutorial());
    job.trainTo(5'000, Speed::Fastest);
    QVERIFY(wait_for_end(job));
    job.setIterations(20'000);
    QCOMPARE(job.timeline().computed(), 5'000);
    job.trainTo(20'000, Speed::Fastest);
    QVERIFY(wait_for_end(job));
    QVERIFY(job.timeline() == foreground(settings_for(20'000), *tutorial()));
    job.setIterations(1'234);
    QVERIFY(job.timeline() == foreground(settings_for(1'234), *tutorial()));
}

void TestTrainingJob::resetting_forgets_the_run()
{
    TrainingJob job(settings_for(1'000'000), tutorial());
    job.trainTo(1'000'000, Speed::Fastest);
    QTRY_VERIFY(job.timeline().computed() > 0);
    model::RunSettings other = settings_for(500);
    other.seed = 7;
    job.reset(other, tutorial());
    QVERIFY(!job.isTraining());
    QTest::qWait(100); // a chunk of the old run must not arrive any more
    QVERIFY(job.timeline() == model::Timeline(other, *tutorial()));
    job.trainTo(500, Speed::Fastest);
    QVERIFY(wait_for_end(job));
    QVERIFY(job.timeline() == foreground(other, *tutorial()));
}

void TestTrainingJob::may_go_while_training()
{
    for (int i = 0; i < 10; ++i) {
        auto job = std::make_unique<TrainingJob>(settings_for(10'000'000), tutorial());
        job->trainTo(10'000'000, Speed::Fastest);
        QTest::qWait(5 * i);
        QElapsedTimer closing;
        closing.start();
        job.reset();
        QVERIFY2(closing.elapsed() < 500, qPrintable(QString::number(closing.elapsed())));
    }
}

QTEST_GUILESS_MAIN(TestTrainingJob)
#include "tst_trainingjob.moc"
