// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/diagnosis.h"

#include "model/tutorial_data.h"

#include <QTest>

#include <array>
#include <cmath>

using namespace model;

/// What a look at a run finds, on networks and curves that have it.
class TestDiagnosis : public QObject
{
    Q_OBJECT

private slots:
    void knows_units_that_never_fire();
    void knows_units_where_they_are_flat();
    void flat_units_do_no_harm_where_nothing_is_left();
    void knows_predictions_that_are_sure_and_wrong();
    void knows_a_network_that_says_one_thing();
    void knows_learning_by_heart();
    void one_jump_is_no_learning_by_heart_data();
    void one_jump_is_no_learning_by_heart();
    void a_run_that_jumps_does_not_learn_by_heart();
    void a_run_that_fits_noise_learns_by_heart();
    void knows_a_run_that_crawls();
    void a_number_crawls_as_well();
    void knows_a_run_that_explodes_data();
    void knows_a_run_that_explodes();
    void knows_a_run_that_grows();
    void knows_a_run_that_was_thrown_away_and_stays_there();
    void finds_nothing_in_a_run_that_learns();
    void says_nothing_before_every_row_may_have_had_a_say();
    void says_nothing_of_what_was_set_by_hand();
    void looks_at_some_rows_of_many();
};

/// Of the i-th record of a curve.
using ErrorOf = double (*)(int);

namespace
{

constexpr std::int64_t long_enough = 2'000;

std::optional<Diagnosis> of(const Network& network, const Dataset& dataset,
                            std::int64_t made = long_enough)
{
    RunSettings settings;
    settings.iterations = long_enough;
    Timeline timeline(settings, dataset);
    const Evaluation now = evaluate(network, dataset);
    return diagnose(timeline, network, now, now.train, dataset, baseline_of(dataset), made);
}

/// How a run's rows are met before its first iteration.
Score untrained(const Timeline& timeline, const Dataset& dataset)
{
    return evaluate(timeline.initial().network, dataset).train;
}

/// A network on the tutorial's rows as chance draws it.
Network drawn(Activation activation, std::size_t units = 4)
{
    Random random(7);
    const std::vector<HiddenLayer> hidden{{units, activation}};
    return initial_network(2, hidden, Activation::Sigmoid, random);
}

/// A run on the tutorial's rows, two of them held back, with these errors recorded.
std::optional<Diagnosis> with_curve(const std::vector<HistoryPoint>& history, double train,
                                    double test)
{
    Dataset dataset = tutorial_dataset();
    dataset.train_rows = {0, 1, 2, 3, 4, 5};
    dataset.test_rows = {6, 7};
    RunSettings settings;
    settings.iterations = long_enough;
    settings.record_every = history[1].iteration;
    TrainingState start = initial_state(settings, dataset);
    TrainingState latest = start;
    latest.iteration = long_enough;
    const Timeline timeline(settings, start, latest, history, std::nullopt);
    Evaluation now;
    now.train = {train, 3, 6, {{{2, 1}, {2, 1}}}};
    now.test = {test, 1, 2, {{{1, 0}, {1, 0}}}};
    const Score untrained = evaluate(start.network, dataset).train;
    return diagnose(timeline, start.network, now, untrained, dataset, baseline_of(dataset),
                    long_enough);
}

} // namespace

void TestDiagnosis::knows_units_that_never_fire()
{
    Network network = drawn(Activation::Relu);
    network.layers[0].bias = {-100, 1, -100, -100};
    const auto found = of(network, tutorial_dataset());
    QVERIFY(found);
    QCOMPARE(found->finding, Finding::DeadUnits);
    QCOMPARE(found->number, 3.0);
    QCOMPARE(found->other, 4.0);
    // One of four does no harm.
    network.layers[0].bias = {-100, 100, 100, 100};
    const auto other = of(network, tutorial_dataset());
    QVERIFY(!other || other->finding != Finding::DeadUnits);
}

void TestDiagnosis::knows_units_where_they_are_flat()
{
    Network network = drawn(Activation::Tanh);
    for (double& weight : network.layers[0].weights)
        weight *= 1'000;
    const auto found = of(network, tutorial_dataset());
    QVERIFY(found);
    QCOMPARE(found->finding, Finding::SaturatedUnits);
    QVERIFY(found->number >= 80 && found->number <= 100);
}

void TestDiagnosis::flat_units_do_no_harm_where_nothing_is_left()
{
    Network network = drawn(Activation::Tanh);
    for (double& weight : network.layers[0].weights)
        weight *= 1'000;
    network.layers[1].weights = {0, 0, 0, 0};
    network.layers[1].bias = {5};
    Dataset ones = tutorial_dataset();
    std::ranges::fill(ones.targets, 1.0);
    QVERIFY(!of(network, ones));
    QVERIFY(of(network, tutorial_dataset()));
}

void TestDiagnosis::knows_predictions_that_are_sure_and_wrong()
{
    const Dataset dataset = tutorial_dataset();
    for (const bool is_single : {false, true}) {
        Network network = drawn(Activation::Linear);
        if (is_single)
            network.layers.erase(network.layers.begin());
        Layer& last = network.layers.back();
        last.inputs = is_single ? 2 : 4;
        last.weights.assign(last.inputs, is_single ? 100.0 : 0.0);
        // Of some rows, on both sides.
        if (is_single)
            last.bias = {-400};
        else {
            network.layers[0].weights = {1, 1, 0, 0, 0, 0, 0, 0};
            network.layers[0].bias = {-4, 0, 0, 0};
            last.weights = {100, 0, 0, 0};
            last.bias = {0};
        }
        const auto found = of(network, dataset);
        QVERIFY(found);
        QCOMPARE(found->finding, Finding::SureAndWrong);
        QVERIFY(found->number >= 80 && found->number <= 100);
    }
}

void TestDiagnosis::knows_a_network_that_says_one_thing()
{
    Network network = drawn(Activation::Tanh);
    // As sure as that, it still learns.
    for (const double bias : {-3.0, 3.0}) {
        network.layers[1].weights = {0, 0, 0, 0};
        network.layers[1].bias = {bias};
        const auto found = of(network, tutorial_dataset());
        QVERIFY(found);
        QCOMPARE(found->finding, Finding::OneAnswer);
        QCOMPARE(found->number, bias > 0 ? 1.0 : 0.0);
    }
    // Where there is but one class, it is the right thing to say.
    Dataset ones = tutorial_dataset();
    std::ranges::fill(ones.targets, 1.0);
    const auto found = of(network, ones);
    QVERIFY(!found || found->finding != Finding::OneAnswer);
}

void TestDiagnosis::knows_learning_by_heart()
{
    std::vector<HistoryPoint> history;
    for (int i = 0; i < 20; ++i)
        history.push_back({i * 100, 3 - 0.14 * i, 0.4 + 0.01 * std::abs(i - 6)});
    const auto found = with_curve(history, 0.2, 0.9);
    QVERIFY(found);
    QCOMPARE(found->finding, Finding::LearnsByHeart);
    QCOMPARE(found->iteration, std::int64_t(600));
    QCOMPARE(found->number, 0.2);
    QCOMPARE(found->other, 0.45);
    // A little more than the least is no trend.
    QVERIFY(!with_curve(history, 0.2, 0.42));
}

void TestDiagnosis::one_jump_is_no_learning_by_heart_data()
{
    QTest::addColumn<ErrorOf>("train");
    QTest::addColumn<ErrorOf>("test");
    QTest::addColumn<bool>("by_heart");
    const auto falls = [](int i) { return 3 - 0.06 * i; };
    const auto jumps = [](int i) { return i % 2 == 0 ? 1.0 : 1.6; };
    QTest::newRow("worse for long, while the other error falls")
        << +falls << +[](int i) { return i < 10 ? 2 - 0.1 * i : 1 + 0.05 * (i - 9); } << true;
    QTest::newRow("worse for long, and restless")
        << +falls << +[](int i) { return (i < 10 ? 1.0 : 2.0) + (i % 3) * 0.2; } << true;
    QTest::newRow("best one record ago")
        << +falls << +[](int i) { return i == 38 ? 0.5 : 1.0; } << false;
    QTest::newRow("best once, by luck, long ago")
        << +falls << +[](int i) { return i == 10 ? 0.5 : 1.0; } << false;
    QTest::newRow("restless from the start") << +falls << +jumps << false;
    QTest::newRow("worse for a short while")
        << +falls << +[](int i) { return i < 35 ? 1.0 : 1.5; } << false;
    QTest::newRow("worse for long, but so is the other error")
        << +[](int i) { return 1 + 0.06 * i; } << +[](int i) { return 1 + 0.06 * i; } << false;
}

void TestDiagnosis::one_jump_is_no_learning_by_heart()
{
    QFETCH(const ErrorOf, train);
    QFETCH(const ErrorOf, test);
    QFETCH(const bool, by_heart);
    std::vector<HistoryPoint> history;
    for (int i = 0; i < 40; ++i)
        history.push_back({i * 50, train(i), test(i)});
    // However bad this one moment is.
    const auto found = with_curve(history, 0.2, 9);
    QCOMPARE(found && found->finding == Finding::LearnsByHeart, by_heart);
}

namespace
{

/// At how many of its records such a run is said to learn by heart.
std::ptrdiff_t times_by_heart(const RunSettings& settings, const Dataset& dataset)
{
    Timeline timeline(settings, dataset);
    timeline.advance(settings.iterations, dataset);
    const Baseline baseline = baseline_of(dataset);
    const auto is_by_heart = [&](const HistoryPoint& point) {
        const Network network = timeline.at(point.iteration, dataset).network;
        const auto found =
            diagnose(timeline, network, evaluate(network, dataset), untrained(timeline, dataset),
                     dataset, baseline, point.iteration);
        return found && found->finding == Finding::LearnsByHeart;
    };
    return std::ranges::count_if(timeline.history(), is_by_heart);
}

/// Rows of so many features by chance, the last third held back.
Dataset rows_by_chance(std::size_t features, std::size_t rows, double (*target)(double, Random&))
{
    Dataset dataset;
    Random random(11);
    for (std::size_t i = 0; i < features; ++i)
        dataset.feature_names.push_back("x" + std::to_string(i));
    dataset.target_name = "y";
    for (std::size_t row = 0; row < rows; ++row) {
        double first = 0;
        for (std::size_t i = 0; i < features; ++i) {
            const double number = 4 * random.uniform() - 2;
            first = i == 0 ? number : first;
            dataset.inputs.push_back(number);
        }
        dataset.targets.push_back(target(first, random));
        (3 * row < 2 * rows ? dataset.train_rows : dataset.test_rows).push_back(row);
    }
    return dataset;
}

} // namespace

void TestDiagnosis::a_run_that_jumps_does_not_learn_by_heart()
{
    // A curve of few rows, learned from one at a time: each error is far from the one before.
    const Dataset dataset =
        rows_by_chance(1, 30, [](double x, Random&) { return std::sin(2 * x); });
    RunSettings settings{.learning_rate = 0.05, .iterations = 10'000, .output = Output::Number};
    settings.hidden = {4};
    settings.l2 = 0.001;
    for (const std::uint32_t seed : {1, 2, 3}) {
        settings.seed = seed;
        // Of a hundred records: by the last jump alone it would be a third.
        QVERIFY(times_by_heart(settings, dataset) <= 3);
    }
}

void TestDiagnosis::a_run_that_fits_noise_learns_by_heart()
{
    // One class in four is another one than the rest says: a network gets them by heart.
    const Dataset dataset = rows_by_chance(2, 60, [](double x, Random& random) {
        return double((x > 0) != (random.uniform() < 0.25));
    });
    RunSettings settings{.iterations = 10'000};
    settings.hidden = {8, 8};
    QVERIFY(times_by_heart(settings, dataset) > 20);
}

void TestDiagnosis::knows_a_run_that_crawls()
{
    std::vector<HistoryPoint> history;
    for (int i = 0; i < 20; ++i)
        history.push_back({i * 100, 1.5 - 1e-4 * i, 0.5});
    const auto found = with_curve(history, 1.498, 0.5);
    QVERIFY(found);
    QCOMPARE(found->finding, Finding::Crawls);
    QVERIFY(found->number > 0 && found->number < 1);
    QCOMPARE(found->iteration, std::int64_t(500));
    // What is small need not fall any more.
    for (HistoryPoint& point : history)
        point.train_error /= 100;
    QVERIFY(!with_curve(history, 0.015, 0.5));
}

void TestDiagnosis::a_number_crawls_as_well()
{
    // Targets of any size, which a rate far too small does not come near to.
    Dataset dataset = tutorial_dataset();
    for (std::size_t row = 0; row < dataset.rows(); ++row)
        dataset.targets[row] = 5 + double(row);
    RunSettings settings{.learning_rate = 1e-7, .iterations = 4'000, .output = Output::Number};
    for (const bool learns : {false, true}) {
        settings.learning_rate = learns ? 0.001 : 1e-7;
        Timeline timeline(settings, dataset);
        timeline.advance(settings.iterations, dataset);
        const Network& network = timeline.latest().network;
        const auto found =
            diagnose(timeline, network, evaluate(network, dataset), untrained(timeline, dataset),
                     dataset, baseline_of(dataset), settings.iterations);
        if (!learns)
            QVERIFY(found && found->finding == Finding::Crawls);
        // It is never said to give one answer of two.
        QVERIFY(!found || found->finding != Finding::OneAnswer);
    }
}

void TestDiagnosis::knows_a_run_that_explodes_data()
{
    QTest::addColumn<int>("iterations");
    QTest::addRow("a few iterations, hardly recorded") << 300;
    QTest::addRow("more iterations") << 800;
}

void TestDiagnosis::knows_a_run_that_explodes()
{
    QFETCH(const int, iterations);
    // A step multiplies what a row is missed by with 1 - 0.2 |x|^2, on the wide rows mostly beyond
    // -1.
    const Dataset dataset = rows_by_chance(2, 60, [](double x, Random&) { return x; });
    Dataset wide = dataset;
    for (double& input : wide.inputs)
        input *= 2.5;
    RunSettings settings{.learning_rate = 0.1, .iterations = iterations, .record_every = 100};
    settings.output = Output::Number;
    for (const Dataset* rows : std::array<const Dataset*, 2>{&dataset, &wide}) {
        Timeline timeline(settings, *rows);
        timeline.advance(settings.iterations, *rows);
        QVERIFY(!timeline.diverged_at());
        const Network& network = timeline.latest().network;
        const Evaluation now = evaluate(network, *rows);
        const auto found = diagnose(timeline, network, now, untrained(timeline, *rows), *rows,
                                    baseline_of(*rows), timeline.computed());
        QCOMPARE(found && found->finding == Finding::Grows, rows == &wide);
        if (found && rows == &wide) {
            QCOMPARE(found->number, now.train.error / untrained(timeline, *rows).error);
            QVERIFY(found->number > 10);
            QCOMPARE(found->iteration, std::int64_t(0));
        }
    }
}

void TestDiagnosis::knows_a_run_that_grows()
{
    // Of the tutorial's six rows, always answering 0.5 is a sum of 1.5.
    std::vector<HistoryPoint> history;
    for (int i = 0; i < 20; ++i)
        history.push_back({i * 100, 0.8 + 0.02 * i, 0.5});
    const auto found = with_curve(history, 1.18, 0.5);
    QVERIFY(found);
    QCOMPARE(found->finding, Finding::Grows);
    QCOMPARE(found->iteration, std::int64_t(500));
    // The means of records 5 to 9 and of 15 to 19.
    QVERIFY(std::abs(found->number - 1.14 / 0.94) < 1e-9);
}

void TestDiagnosis::knows_a_run_that_was_thrown_away_and_stays_there()
{
    std::vector<HistoryPoint> history;
    for (int i = 0; i < 20; ++i)
        history.push_back({i * 100, i == 0 ? 1.5 : 4.0 + 0.1 * (i % 2), 0.5});
    const auto found = with_curve(history, 4, 0.5);
    QVERIFY(found);
    QCOMPARE(found->finding, Finding::Grows);
    QCOMPARE(found->iteration, std::int64_t(0));
}

void TestDiagnosis::finds_nothing_in_a_run_that_learns()
{
    const Dataset dataset = tutorial_dataset();
    RunSettings settings;
    settings.hidden = {4};
    Timeline timeline(settings, dataset);
    timeline.advance(settings.iterations, dataset);
    for (const std::int64_t made : {std::int64_t(4'000), settings.iterations}) {
        const Network network = timeline.at(made, dataset).network;
        QVERIFY(!diagnose(timeline, network, evaluate(network, dataset),
                          untrained(timeline, dataset), dataset, baseline_of(dataset), made));
    }
}

void TestDiagnosis::says_nothing_before_every_row_may_have_had_a_say()
{
    Network network = drawn(Activation::Relu);
    network.layers[0].bias = {-100, -100, -100, -100};
    QVERIFY(!of(network, tutorial_dataset(), 7));
    QVERIFY(of(network, tutorial_dataset(), 8));
}

void TestDiagnosis::says_nothing_of_what_was_set_by_hand()
{
    const Dataset dataset = tutorial_dataset();
    Network network = drawn(Activation::Tanh);
    network.layers[1].weights = {0, 0, 0, 0};
    network.layers[1].bias = {3};
    const auto after = [&](std::int64_t iterations) {
        RunSettings settings;
        settings.iterations = long_enough;
        settings.turns = {{100, {{0, 0, 2, 50}}, first_rates(settings)}};
        const Timeline timeline(settings, dataset);
        const Evaluation now = evaluate(network, dataset);
        return diagnose(timeline, network, now, now.train, dataset, baseline_of(dataset),
                        100 + iterations);
    };
    QVERIFY(!after(0));
    QVERIFY(!after(7));
    QVERIFY(after(8));
    QCOMPARE(after(8)->finding, Finding::OneAnswer);
}

void TestDiagnosis::looks_at_some_rows_of_many()
{
    Dataset many = tutorial_dataset();
    for (int i = 0; i < 4'000; ++i) {
        many.train_rows.push_back(many.targets.size());
        many.inputs.insert(many.inputs.end(), {double(i % 7), double(i % 5)});
        many.targets.push_back(i % 2);
    }
    Network network = drawn(Activation::Relu, 64);
    std::ranges::fill(network.layers[0].bias, -1'000.0);
    const auto found = of(network, many, 10'000);
    QVERIFY(found);
    QCOMPARE(found->number, 64.0);
}

QTEST_MAIN(TestDiagnosis)
#include "tst_diagnosis.moc"
