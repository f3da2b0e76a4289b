// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/evaluation.h"
#include "model/timeline.h"
#include "model/trainer.h"
#include "model/tutorial_data.h"
#include "model/two_blobs.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <ranges>

using namespace model;

/// What the prose of Training and of New rows says of runs, counted anew.
class TestTrainingClaims : public QObject
{
    Q_OBJECT

private slots:
    void one_neuron_learns_two_blobs_and_gets_the_rows_held_back_right();
    void held_back_rows_are_never_drawn();
    void no_straight_line_gets_more_than_six_of_the_eight_rows_right();
    void every_step_of_the_tutorials_run_lowers_the_error_of_its_own_row();
    void nearly_six_steps_in_ten_raise_the_sum();
    void larger_rates_jitter_at_larger_sums_data();
    void larger_rates_jitter_at_larger_sums();
    void no_neuron_gets_below_the_lowest_sum();
    void four_units_succeed_with_about_six_seeds_in_ten();
    void four_units_get_all_eight_rows_right_and_three_of_those_left_out();
};

namespace
{

Network trained(const RunSettings& settings, const Dataset& rows)
{
    TrainingState state = initial_state(settings, rows);
    std::vector<HistoryPoint> history;
    Trainer(settings, rows).advance(state, settings.iterations, history);
    return state.network;
}

double squared(double number)
{
    return number * number;
}

double sum_of_errors(const Network& network, const Dataset& rows)
{
    double sum = 0;
    for (std::size_t row = 0; row < rows.rows(); ++row)
        sum += squared(predict(network, rows.row(row)) - rows.targets[row]);
    return sum;
}

std::size_t right(const Network& network, const Dataset& rows,
                  const std::vector<std::size_t>& which)
{
    return std::size_t(std::ranges::count_if(which, [&](std::size_t row) {
        return (predict(network, rows.row(row)) >= 0.5) == (rows.targets[row] == 1);
    }));
}

const RunSettings four_units{.learning_rate = 0.5,
                             .iterations = 60'000,
                             .seed = 42,
                             .hidden = {4},
                             .activations = {Activation::Sigmoid}};

} // namespace

void TestTrainingClaims::one_neuron_learns_two_blobs_and_gets_the_rows_held_back_right()
{
    const Dataset rows = two_blobs();
    QVERIFY(is_valid(rows));
    QCOMPARE(rows.train_rows.size(), std::size_t(90));
    QCOMPARE(rows.test_rows.size(), std::size_t(30));
    const Network network = trained({}, rows);
    QCOMPARE(right(network, rows, rows.train_rows), std::size_t(90));
    QCOMPARE(right(network, rows, rows.test_rows), std::size_t(30));
    // Not before it has learned anything.
    const Network untrained = initial_state({}, rows).network;
    QVERIFY(right(untrained, rows, rows.train_rows) < 90);
}

void TestTrainingClaims::held_back_rows_are_never_drawn()
{
    const Dataset rows = two_blobs();
    TrainingState state = initial_state({}, rows);
    Trainer trainer({}, rows);
    for (int i = 0; i < 5'000; ++i) {
        const std::size_t row = trainer.step(state).row;
        QVERIFY(std::ranges::count(rows.train_rows, row) == 1);
        QVERIFY(std::ranges::count(rows.test_rows, row) == 0);
    }
}

void TestTrainingClaims::no_straight_line_gets_more_than_six_of_the_eight_rows_right()
{
    // Of all directions and, for each, all places between two rows.
    const Dataset rows = tutorial_dataset();
    int best = 0;
    constexpr int directions = 7'200;
    for (int turn = 0; turn < directions; ++turn) {
        const double angle = 2 * std::numbers::pi * (turn + 0.37) / directions;
        std::vector<std::pair<double, double>> along;
        for (std::size_t row = 0; row < rows.rows(); ++row)
            along.emplace_back(rows.row(row)[0] * std::cos(angle) +
                                   rows.row(row)[1] * std::sin(angle),
                               rows.targets[row]);
        std::ranges::sort(along);
        for (std::size_t below = 0; below <= along.size(); ++below) {
            int well = 0;
            for (std::size_t i = 0; i < along.size(); ++i)
                well += (along[i].second == 1) == (i >= below);
            best = std::max(best, well);
        }
    }
    QCOMPARE(best, 6);
}

void TestTrainingClaims::every_step_of_the_tutorials_run_lowers_the_error_of_its_own_row()
{
    const Dataset rows = tutorial_dataset();
    TrainingState state = initial_state({}, rows);
    Trainer trainer({}, rows);
    for (int i = 0; i < 10'000; ++i) {
        const Network before = state.network;
        const std::size_t row = trainer.step(state).row;
        const auto error = [&](const Network& network) {
            return squared(predict(network, rows.row(row)) - rows.targets[row]);
        };
        QVERIFY2(error(state.network) < error(before), QByteArray::number(i));
    }
}

void TestTrainingClaims::nearly_six_steps_in_ten_raise_the_sum()
{
    const Dataset rows = tutorial_dataset();
    TrainingState state = initial_state({}, rows);
    Trainer trainer({}, rows);
    int raised = 0;
    double up = 0;
    double down = 0;
    for (int i = 0; i < 10'000; ++i) {
        const double before = sum_of_errors(state.network, rows);
        trainer.step(state);
        if (i < 1'000)
            continue;
        const double change = sum_of_errors(state.network, rows) - before;
        raised += change > 0;
        (change > 0 ? up : down) += std::abs(change);
    }
    QVERIFY2(raised > 0.56 * 9'000 && raised < 0.6 * 9'000, QByteArray::number(raised));
    // Those that lower it make up for the others: on average they lower it by more.
    QVERIFY(std::abs(down - up) < 0.01 * up);
    QVERIFY(down / (9'000 - raised) > 1.3 * up / raised);
}

void TestTrainingClaims::larger_rates_jitter_at_larger_sums_data()
{
    QTest::addColumn<double>("rate");
    QTest::addColumn<double>("median");
    QTest::newRow("0.001") << 0.001 << 2.30; // "about 2.2, still falling": 2.10 with seeds 1 to 20
    QTest::newRow("0.01") << 0.01 << 1.90;
    QTest::newRow("0.1") << 0.1 << 2.03;
    QTest::newRow("0.5") << 0.5 << 2.64;
    QTest::newRow("1") << 1.0 << 3.00;
    QTest::newRow("5") << 5.0 << 4.00;
}

void TestTrainingClaims::larger_rates_jitter_at_larger_sums()
{
    QFETCH(const double, rate);
    QFETCH(const double, median);
    const Dataset rows = tutorial_dataset();
    std::vector<double> means;
    for (std::uint32_t seed = 0; seed < 20; ++seed) {
        const RunSettings settings{.learning_rate = rate, .seed = seed};
        TrainingState state = initial_state(settings, rows);
        std::vector<HistoryPoint> history;
        Trainer(settings, rows).advance(state, settings.iterations, history);
        double sum = 0;
        double count = 0;
        for (const HistoryPoint& point : history) {
            if (point.iteration < settings.iterations / 2)
                continue;
            sum += point.train_error;
            ++count;
        }
        means.push_back(sum / count);
    }
    std::ranges::sort(means);
    const double found = (means[9] + means[10]) / 2;
    QVERIFY2(std::abs(found - median) < 0.006, QByteArray::number(found));
}

void TestTrainingClaims::no_neuron_gets_below_the_lowest_sum()
{
    const Dataset rows = tutorial_dataset();
    const Network lowest = neuron(std::vector{0.1335, 0.4076}, -0.9958);
    QCOMPARE(QString::number(sum_of_errors(lowest, rows), 'f', 4), QStringLiteral("1.8838"));
    QCOMPARE(right(lowest, rows, rows.train_rows), std::size_t(4));
    // From many places, steps along the mean gradient over all rows end no lower.
    for (std::uint32_t seed = 0; seed < 50; ++seed) {
        Network network = initial_state({.seed = seed}, rows).network;
        for (int step = 0; step < 4'000; ++step) {
            std::array<double, 3> gradient{};
            for (std::size_t row = 0; row < rows.rows(); ++row) {
                const double p = predict(network, rows.row(row));
                const double back = 2 * (p - rows.targets[row]) * p * (1 - p);
                gradient[0] += back * rows.row(row)[0];
                gradient[1] += back * rows.row(row)[1];
                gradient[2] += back;
            }
            network.layers[0].weights[0] -= 0.05 * gradient[0];
            network.layers[0].weights[1] -= 0.05 * gradient[1];
            network.layers[0].bias[0] -= 0.05 * gradient[2];
        }
        QVERIFY(sum_of_errors(network, rows) > 1.88375);
    }
}

void TestTrainingClaims::four_units_succeed_with_about_six_seeds_in_ten()
{
    const Dataset rows = tutorial_dataset();
    int all_right = 0;
    for (std::uint32_t seed = 0; seed < 50; ++seed) {
        RunSettings settings = four_units;
        settings.seed = seed;
        all_right += right(trained(settings, rows), rows, rows.train_rows) == 8;
    }
    QVERIFY2(all_right >= 26 && all_right <= 34, QByteArray::number(all_right));
}

void TestTrainingClaims::four_units_get_all_eight_rows_right_and_three_of_those_left_out()
{
    const Dataset rows = tutorial_dataset();
    const Network network = trained(four_units, rows);
    QCOMPARE(right(network, rows, rows.train_rows), std::size_t(8));
    QCOMPARE(QString::number(sum_of_errors(network, rows), 'f', 4), QStringLiteral("0.0013"));
    std::size_t left_out_right = 0;
    for (std::size_t row = 0; row < rows.rows(); ++row) {
        Dataset seven = rows;
        std::erase(seven.train_rows, row);
        seven.test_rows = {row};
        left_out_right += right(trained(four_units, seven), rows, {row});
    }
    QCOMPARE(left_out_right, std::size_t(3));
}

QTEST_APPLESS_MAIN(TestTrainingClaims)
#include "tst_training_claims.moc"
