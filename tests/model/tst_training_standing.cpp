// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/training_standing.h"

#include "model/random.h"
#include "model/training_trace.h"
#include "model/tutorial_data.h"

#include <QTest>

#include <cmath>

using namespace model;

/// What a step of training says of its run, beside what a loop over the rows finds.
class TestTrainingStanding : public QObject
{
    Q_OBJECT

private slots:
    void says_what_a_loop_over_the_rows_finds_data();
    void says_what_a_loop_over_the_rows_finds();
    void the_yardstick_is_that_of_these_targets();
    void the_yardsticks_of_cross_entropy_are_its_own();
    void knows_the_tutorials_run();
    void knows_an_unbalanced_and_an_unscaled_dataset();
    void knows_targets_between_the_classes();
    void knows_a_level_curve();
    void says_of_a_number_how_it_is_met();
};

namespace
{

/// Rows of `features` random numbers; target 1 where the first is positive, and for some others.
Dataset random_rows(std::uint32_t seed, std::size_t rows, std::size_t features, std::size_t held)
{
    Random random(seed);
    Dataset dataset;
    dataset.feature_names.assign(features, "f");
    for (std::size_t row = 0; row < rows; ++row) {
        for (std::size_t i = 0; i < features; ++i)
            dataset.inputs.push_back(random.normal());
        const bool positive = dataset.inputs[row * features] > 0 || row % 7 == 0;
        dataset.targets.push_back(positive ? 1 : 0);
        (row < held ? dataset.test_rows : dataset.train_rows).push_back(row);
    }
    return dataset;
}

Step step_of(const Timeline& timeline, const Dataset& dataset, std::int64_t made)
{
    Step step = training_step(timeline, dataset, made);
    add_standing(step, timeline, evaluate(step.network, dataset),
                 evaluate(timeline.initial().network, dataset).train, baseline_of(dataset));
    return step;
}

struct Count {
    double right = 0;
    double error = 0;
};

Count count(const Network& network, const Dataset& dataset, const std::vector<std::size_t>& rows)
{
    Count result;
    for (const std::size_t row : rows) {
        const double prediction = predict(network, dataset.row(row));
        result.right += (prediction >= 0.5) == (dataset.targets[row] >= 0.5);
        result.error += std::pow(prediction - dataset.targets[row], 2);
    }
    return result;
}

bool near(double a, double b)
{
    return std::abs(a - b) <= 1e-9 * std::max(1.0, std::abs(b));
}

} // namespace

void TestTrainingStanding::the_yardstick_is_that_of_these_targets()
{
    Dataset dataset = random_rows(1, 24, 2, 4);
    double expected = 0;
    for (std::size_t row = 0; row < dataset.targets.size(); ++row)
        dataset.targets[row] = 0.3 + 0.02 * double(row);
    for (const std::size_t row : dataset.train_rows)
        expected += std::pow(0.5 - dataset.targets[row], 2);
    const Step step = step_of(Timeline(RunSettings(), dataset), dataset, 0);
    QVERIFY(near(step.number("always_half"), expected));
    QVERIFY(near(step.number("always_half_mean"), expected / 20));
    QVERIFY(step.holds("above-half")); // far from all of them before training
    QVERIFY(step.number("untrained_error") < 20 * 0.25);
}

void TestTrainingStanding::the_yardsticks_of_cross_entropy_are_its_own()
{
    Dataset dataset = random_rows(3, 40, 2, 8);
    dataset.targets[20] = 0.25;
    const auto errorOfAlways = [&dataset](double answer) {
        double sum = 0;
        for (const std::size_t row : dataset.train_rows)
            sum -= dataset.targets[row] * std::log(answer) +
                   (1 - dataset.targets[row]) * std::log(1 - answer);
        return sum;
    };
    const Baseline baseline = baseline_of(dataset, Loss::CrossEntropy);
    QVERIFY(near(baseline.error_of_half, errorOfAlways(0.5)));
    double best = errorOfAlways(0.5);
    for (double answer = 0.001; answer < 1; answer += 0.001)
        best = std::min(best, errorOfAlways(answer));
    QVERIFY(baseline.error_of_mean <= best);
    QVERIFY(baseline.error_of_mean > best - 1e-3);
    for (const std::size_t row : dataset.train_rows)
        dataset.targets[row] = 1;
    QCOMPARE(baseline_of(dataset, Loss::CrossEntropy).error_of_mean, 0.0);
}

void TestTrainingStanding::says_what_a_loop_over_the_rows_finds_data()
{
    QTest::addColumn<int>("hidden");
    QTest::addColumn<double>("rate");
    QTest::addColumn<int>("held");
    QTest::newRow("a neuron on all rows") << 0 << 0.1 << 0;
    QTest::newRow("a neuron, rows held back") << 0 << 1.0 << 9;
    QTest::newRow("hidden units on all rows") << 4 << 0.5 << 0;
    QTest::newRow("hidden units, rows held back, too large a rate") << 3 << 40.0 << 5;
}

void TestTrainingStanding::says_what_a_loop_over_the_rows_finds()
{
    QFETCH(const int, hidden);
    QFETCH(const double, rate);
    QFETCH(const int, held);
    for (std::uint32_t seed = 1; seed <= 12; ++seed) {
        const Dataset dataset = random_rows(seed, 20 + seed, 1 + seed % 4, std::size_t(held));
        RunSettings settings{.learning_rate = rate, .iterations = 230, .seed = seed};
        settings.record_every = 1 + 20 * (seed % 3);
        if (hidden > 0)
            settings.hidden = {std::size_t(hidden)};
        Timeline timeline(settings, dataset);
        timeline.advance(230, dataset);
        const Count before = count(timeline.initial().network, dataset, dataset.train_rows);
        for (const std::int64_t made : {0, 1, 40, 101, 229, 230}) {
            const Step step = step_of(timeline, dataset, made);
            const Count now = count(step.network, dataset, dataset.train_rows);
            const double rows = double(dataset.train_rows.size());
            QCOMPARE(step.number("training_rows"), rows);
            QCOMPARE(step.number("rows_right"), now.right);
            QCOMPARE(step.number("untrained_right"), before.right);
            QVERIFY(near(step.number("untrained_error"), before.error));
            QCOMPARE(step.number("always_half"), rows / 4);
            QCOMPARE(step.holds("held-back"), held > 0);
            if (held > 0) {
                QCOMPARE(step.number("held_back_right"),
                         count(step.network, dataset, dataset.test_rows).right);
                QCOMPARE(step.number("held_back_rows"), double(held));
            }
            QCOMPARE(step.holds("all-right"), now.right == rows);
            QCOMPARE(step.holds("more-right"), now.right > before.right);
            QCOMPARE(step.holds("finished"), made == 230);
            QCOMPARE(step.holds("trained"), made > 0);
            QCOMPARE(step.holds("layers"), hidden > 0);
            QVERIFY(!step.holds("tutorial-rows"));
            if (!near(now.error, before.error))
                QCOMPARE(step.holds("less-error"), now.error < before.error);
            if (made == 0)
                continue;
            const auto last = std::int64_t(step.number("last_sum_iteration"));
            QVERIFY(last < made && last + settings.record_every >= made);
            const Network then = timeline.at(last + 1, dataset).network;
            QVERIFY(near(step.number("last_sum"), count(then, dataset, dataset.train_rows).error));
        }
    }
}

void TestTrainingStanding::knows_the_tutorials_run()
{
    const Dataset dataset = tutorial_dataset();
    RunSettings settings;
    const auto says = [&](const char* fact) {
        Timeline timeline(settings, dataset);
        timeline.advance(1000, dataset);
        return step_of(timeline, dataset, 1000).holds(fact);
    };
    QVERIFY(says("tutorial-run"));
    settings.iterations = 2000;
    QVERIFY(says("tutorial-run"));
    settings.iterations = 1000; // ends before the curve has come to go up and down
    QVERIFY(!says("tutorial-run"));
    const RunSettings tutorials{.iterations = 2000};
    for (const RunSettings& other : {RunSettings{.iterations = 2000, .seed = 1},
                                     RunSettings{.learning_rate = 1, .iterations = 2000},
                                     RunSettings{.iterations = 2000, .hidden = {1}},
                                     RunSettings{.iterations = 2000, .loss = Loss::CrossEntropy}}) {
        settings = other;
        QVERIFY(!says("tutorial-run"));
        QVERIFY(says("tutorial-rows"));
    }
    settings = tutorials;
    QVERIFY(says("tutorial-run"));
}

void TestTrainingStanding::knows_an_unbalanced_and_an_unscaled_dataset()
{
    Dataset dataset = random_rows(5, 40, 2, 0);
    std::ranges::fill(dataset.targets, 0.0);
    dataset.targets[3] = dataset.targets[17] = 1;
    const auto at_end = [](const Dataset& rows) {
        Timeline timeline({.iterations = 300}, rows);
        timeline.advance(300, rows);
        return step_of(timeline, rows, 300);
    };
    const Step step = at_end(dataset);
    QVERIFY(step.holds("unbalanced"));
    QCOMPARE(step.number("common_class"), 0.0);
    QCOMPARE(step.number("common_rows"), 38.0);
    QVERIFY(!step.holds("needs-scaling"));
    QVERIFY(!at_end(tutorial_dataset()).holds("unbalanced"));
    QVERIFY(!at_end(tutorial_dataset()).holds("needs-scaling"));
    Dataset one_class = dataset;
    std::ranges::fill(one_class.targets, 0.0);
    QVERIFY(!at_end(one_class).holds("unbalanced"));
    QVERIFY(!step.holds("unscaled"));
    for (double& number : dataset.inputs)
        number = 5000 + 1000 * number;
    QVERIFY(at_end(dataset).holds("needs-scaling"));
    Timeline timeline({.iterations = 300}, dataset);
    timeline.advance(300, dataset);
    // Before every row may have had a say, nothing is known.
    for (const std::int64_t made : {0, 1, 39})
        QVERIFY(!step_of(timeline, dataset, made).holds("needs-scaling"));
    // That the numbers are large is known from the start.
    QVERIFY(step_of(timeline, dataset, 0).holds("unscaled"));
}

void TestTrainingStanding::knows_a_level_curve()
{
    const Dataset rows = tutorial_dataset();
    const auto after = [&rows](double rate, std::int64_t made) {
        Timeline timeline({.learning_rate = rate, .iterations = 2'000}, rows);
        timeline.advance(2'000, rows);
        return step_of(timeline, rows, made);
    };
    // Steps too small to be seen, and the tutorial's.
    QVERIFY(after(1e-9, 2'000).holds("flat"));
    QVERIFY(!after(0.1, 2'000).holds("flat"));
    // Two sums may be alike by chance, and before the first there is no curve.
    QVERIFY(!after(1e-9, 100).holds("flat"));
    QVERIFY(!after(1e-9, 0).holds("flat"));
    // The recorded sums themselves agree.
    for (const double rate : {1e-9, 0.001, 0.1, 5.0, 100.0}) {
        Timeline timeline({.learning_rate = rate, .iterations = 2'000}, rows);
        timeline.advance(2'000, rows);
        const auto& history = timeline.history();
        double least = history.front().train_error;
        double most = least;
        for (const HistoryPoint& point : history) {
            least = std::min(least, point.train_error);
            most = std::max(most, point.train_error);
        }
        QCOMPARE(step_of(timeline, rows, 2'000).holds("flat"), most - least <= 0.001 * most);
        // Whoever looks at a moment alone is told the same.
        for (const std::int64_t made : {50, 150, 201, 300, 1'000, 2'000})
            QCOMPARE(step_of(timeline.excerpt(made), rows, made).holds("flat"),
                     step_of(timeline, rows, made).holds("flat"));
    }
}

void TestTrainingStanding::knows_targets_between_the_classes()
{
    Dataset dataset = random_rows(5, 40, 2, 10);
    const auto between = [&dataset] {
        return step_of(Timeline({.iterations = 3}, dataset), dataset, 0).holds("targets-between");
    };
    QVERIFY(!between());
    // A row to learn from or one held back: both are in the picture.
    for (const std::size_t row : {std::size_t(2), std::size_t(35)}) {
        for (const double target : {0.25, 0.5, 0.999}) {
            const double was = std::exchange(dataset.targets[row], target);
            QVERIFY(between());
            dataset.targets[row] = was;
        }
    }
}

void TestTrainingStanding::says_of_a_number_how_it_is_met()
{
    Random random(5);
    Dataset dataset;
    dataset.feature_names = {"a", "b"};
    dataset.target_name = "t";
    for (std::size_t row = 0; row < 60; ++row) {
        dataset.inputs.push_back(random.normal());
        dataset.inputs.push_back(random.normal());
        dataset.targets.push_back(40 + 3 * dataset.inputs[2 * row] + random.normal());
        (row < 15 ? dataset.test_rows : dataset.train_rows).push_back(row);
    }
    const RunSettings settings{.learning_rate = 0.02, .iterations = 600, .output = Output::Number};
    Timeline timeline(settings, dataset);
    timeline.advance(600, dataset);
    const auto explained = [&](const Network& network, const std::vector<std::size_t>& rows) {
        double mean = 0;
        for (const std::size_t row : rows)
            mean += dataset.targets[row] / double(rows.size());
        double spread = 0;
        double error = 0;
        for (const std::size_t row : rows) {
            spread += std::pow(dataset.targets[row] - mean, 2);
            error += std::pow(predict(network, dataset.row(row)) - dataset.targets[row], 2);
        }
        return 1 - error / spread;
    };
    const Step step = step_of(timeline, dataset, 600);
    QVERIFY(near(step.number("explained"), explained(step.network, dataset.train_rows)));
    QVERIFY(near(step.number("held_back_explained"), explained(step.network, dataset.test_rows)));
    QVERIFY(step.holds("held-back-spread") && !step.holds("above-mean"));
    QVERIFY(step_of(timeline, dataset, 0).holds("above-mean"));
    // Nothing of it is said in the words of classes.
    for (const char* of_classes : {"rows_right", "untrained_right", "always_half",
                                   "always_half_mean", "held_back_right", "common_class"})
        QVERIFY2(!step.find(of_classes), of_classes);
    for (const char* of_classes : {"all-right", "held-back-right", "untrained-all-one",
                                   "more-right", "above-half", "unbalanced", "targets-between"})
        QVERIFY2(!step.holds(of_classes), of_classes);
}

QTEST_GUILESS_MAIN(TestTrainingStanding)
#include "tst_training_standing.moc"
