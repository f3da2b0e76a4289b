// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/effort.h"
#include "model/patterns.h"

#include <QTest>

using namespace model;

/// How much work a run is: as much as its loops do, counted by hand.
class TestEffort : public QObject
{
    Q_OBJECT

private slots:
    void a_neuron_is_counted_by_hand();
    void layers_are_counted_by_hand();
    void only_slow_runs_are_told();
};

namespace
{

Dataset many(std::size_t rows)
{
    Dataset dataset;
    dataset.feature_names = {"x", "y"};
    dataset.inputs.resize(2 * rows);
    dataset.targets.resize(rows);
    for (std::size_t row = 0; row < rows; ++row)
        dataset.train_rows.push_back(row);
    return dataset;
}

} // namespace

void TestEffort::a_neuron_is_counted_by_hand()
{
    RunSettings settings;
    // Two weights; one row forward and backward, and 50 rows in 100 iterations forward.
    QCOMPARE(operations_per_iteration(settings, many(50)), 2.0 * 6 + 2.0 * 2 * 50 / 100);
}

void TestEffort::layers_are_counted_by_hand()
{
    RunSettings settings;
    settings.hidden = {8, 3};
    settings.derived = {Derived::Product};
    settings.batch = every_row;
    settings.record_every = 10;
    constexpr double weights = 3 * 8 + 8 * 3 + 3;
    QCOMPARE(operations_per_iteration(settings, many(50)), weights * (6 * 50 + 2 * 5));
}

void TestEffort::only_slow_runs_are_told()
{
    RunSettings settings;
    QVERIFY(!iterations_a_second_if_slow(settings, many(1'000)));
    settings.hidden = {64, 64, 64, 64, 64, 64};
    QVERIFY(!iterations_a_second_if_slow(settings, many(1'000)));
    settings.batch = every_row;
    const auto told = iterations_a_second_if_slow(settings, many(10'000));
    QVERIFY(told && *told > 0 && *told < slowest);
    QVERIFY(*iterations_a_second_if_slow(settings, many(20'000)) < *told);
}

QTEST_MAIN(TestEffort)
#include "tst_effort.moc"
