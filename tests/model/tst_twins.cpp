// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/elementary.h"
#include "model/random.h"
#include "model/tutorial_data.h"
#include "model/twins.h"
#include "model/two_blobs.h"

#include <QTest>

#include <array>
#include <cmath>

using namespace model;

/// From where on correct programs may part, beside a loop written by hand.
class TestTwins : public QObject
{
    Q_OBJECT

private slots:
    void part_where_a_loop_by_hand_does_data();
    void part_where_a_loop_by_hand_does();
    void hold_for_all_iterations_of_the_tutorials_run();
    void part_early_at_rate_one();
    void are_followed_as_far_as_is_cheap();
    void are_followed_less_far_the_more_rows_an_update_takes();
    void of_a_run_that_diverges_end_there();
    void of_a_network_with_hidden_units_differ_in_one_bit_each();
};

namespace
{

using Parameters = std::array<double, 3>;

/// One update of a neuron with two inputs.
void learn(Parameters& p, std::span<const double> row, double target, double rate)
{
    const double sum = row[0] * p[0] + row[1] * p[1] + p[2];
    const double prediction = 1 / (1 + model::exp(-sum));
    const double back = 2 * (prediction - target) * (prediction * (1 - prediction));
    p[0] -= rate * (back * row[0]);
    p[1] -= rate * (back * row[1]);
    p[2] -= rate * back;
}

std::optional<std::int64_t> parting_by_hand(double rate, std::uint32_t seed,
                                            std::int64_t iterations)
{
    const Dataset rows = tutorial_dataset();
    std::optional<std::int64_t> first;
    for (int which = 0; which < 6; ++which) {
        Random random(seed);
        Parameters mine{};
        for (double& each : mine)
            each = random.normal();
        Parameters twin = mine;
        double& moved = twin[std::size_t(which / 2)];
        moved = std::nextafter(moved, which % 2 == 0 ? INFINITY : -INFINITY);
        for (std::int64_t made = 1; made <= iterations; ++made) {
            const std::size_t row = random.below(8);
            learn(mine, rows.row(row), rows.targets[row], rate);
            learn(twin, rows.row(row), rows.targets[row], rate);
            double worst = 0;
            for (std::size_t i = 0; i < 3; ++i)
                worst =
                    std::max(worst, std::abs(mine[i] - twin[i]) / std::max(1.0, std::abs(mine[i])));
            if (worst > 1e-9) {
                first = first ? std::min(*first, made) : made;
                break;
            }
        }
    }
    return first;
}

RunSettings at(double rate, std::uint32_t seed, std::int64_t iterations = 10'000)
{
    return {.learning_rate = rate, .iterations = iterations, .seed = seed};
}

} // namespace

void TestTwins::part_where_a_loop_by_hand_does_data()
{
    QTest::addColumn<double>("rate");
    QTest::addColumn<int>("seed");
    for (const double rate : {0.1, 0.5, 1.0, 2.0, 5.0}) {
        for (const int seed : {1, 3, 7, 42})
            QTest::addRow("rate %g, seed %d", rate, seed) << rate << seed;
    }
}

void TestTwins::part_where_a_loop_by_hand_does()
{
    QFETCH(const double, rate);
    QFETCH(const int, seed);
    const Twins twins = twins_of(at(rate, std::uint32_t(seed), 3'000), tutorial_dataset());
    const auto expected = parting_by_hand(rate, std::uint32_t(seed), 3'000);
    QCOMPARE(twins.count, std::size_t(6));
    // Products of three may be multiplied in another order: a bit, and so a few iterations.
    QCOMPARE(twins.part_at.has_value(), expected.has_value());
    if (expected)
        QVERIFY2(std::abs(double(*twins.part_at - *expected)) <= 0.5 * double(*expected),
                 qPrintable(QStringLiteral("%1, by hand %2").arg(*twins.part_at).arg(*expected)));
}

void TestTwins::hold_for_all_iterations_of_the_tutorials_run()
{
    for (const double rate : {0.1, 0.5}) {
        const Twins twins = twins_of(at(rate, 42), tutorial_dataset());
        QVERIFY(!twins.part_at);
        QCOMPARE(twins.iterations, std::int64_t(10'000));
    }
    QVERIFY(!twins_of({}, two_blobs()).part_at);
}

void TestTwins::part_early_at_rate_one()
{
    const Twins twins = twins_of(at(1, 7), tutorial_dataset());
    QVERIFY(twins.part_at);
    QVERIFY2(*twins.part_at > 200 && *twins.part_at < 280, QByteArray::number(int(*twins.part_at)));
    QCOMPARE(twins.iterations, *twins.part_at);
}

void TestTwins::are_followed_as_far_as_is_cheap()
{
    const Twins twins = twins_of(at(0.1, 42), tutorial_dataset(), 63'000);
    QCOMPARE(twins.iterations, std::int64_t(1'000));
    QVERIFY(!twins.part_at);
    QCOMPARE(twins_of(at(0.1, 42), tutorial_dataset(), 0).iterations, std::int64_t(0));
    std::stop_source stop;
    stop.request_stop();
    QCOMPARE(twins_of(at(0.1, 42), tutorial_dataset(), 2e8, stop.get_token()).iterations,
             std::int64_t(0));
}

void TestTwins::are_followed_less_far_the_more_rows_an_update_takes()
{
    RunSettings settings = at(0.1, 42);
    settings.batch = 4;
    QCOMPARE(twins_of(settings, tutorial_dataset(), 63'000).iterations, std::int64_t(250));
    settings.batch = every_row; // eight
    QCOMPARE(twins_of(settings, tutorial_dataset(), 63'000).iterations, std::int64_t(125));
}

void TestTwins::of_a_run_that_diverges_end_there()
{
    Dataset rows;
    rows.feature_names = {"thousands"};
    rows.inputs = {1000, -1000, 2000, 1, -1};
    rows.targets = {1, 0, 0, 1, 0};
    rows.train_rows = {0, 1, 2, 3, 4};
    RunSettings settings = at(1e200, 0);
    settings.hidden = {4, 4};
    settings.activations = {Activation::Linear};
    const Twins twins = twins_of(settings, rows);
    QVERIFY(twins.iterations < 10'000);
}

void TestTwins::of_a_network_with_hidden_units_differ_in_one_bit_each()
{
    RunSettings settings = at(0.5, 7, 2'000);
    settings.hidden = {8, 8};
    const Twins twins = twins_of(settings, tutorial_dataset());
    QCOMPARE(twins.count, most_twins);
    QVERIFY(twins.part_at); // a chaotic run
    settings.iterations = 3;
    QVERIFY(!twins_of(settings, tutorial_dataset()).part_at);
}

QTEST_APPLESS_MAIN(TestTwins)
#include "tst_twins.moc"
