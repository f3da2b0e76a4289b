// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/random.h"
#include "model/row_inputs.h"
#include "model/traces.h"

#include <QTest>

#include <cmath>
#include <limits>

using model::Dataset;
using model::Input;
using model::RowNumbers;
using model::RowSummary;

namespace
{

/// Random rows of features of random sizes; every third row or so is held back. `share` of the
/// rows have targets of at least 0.5.
Dataset random_rows(std::uint32_t seed, double share)
{
    model::Random random(seed);
    const auto below = [&random](double limit) { return std::size_t(random.uniform() * limit); };
    Dataset dataset;
    const std::size_t features = 1 + below(8);
    dataset.feature_names.resize(features);
    const std::size_t rows = 3 + below(3000);
    const bool between = seed % 3 == 0;
    for (std::size_t row = 0; row < rows; ++row) {
        for (std::size_t i = 0; i < features; ++i)
            dataset.inputs.push_back(random.normal() * std::pow(10.0, 3.0 * double(i) - 9));
        const bool one = random.uniform() < share;
        dataset.targets.push_back(between ? (one ? 0.75 : 0.25) : double(one));
        (row == 0 || random.uniform() < 0.7 ? dataset.train_rows : dataset.test_rows)
            .push_back(row);
    }
    return dataset;
}

bool are_close(double number, long double expected, double size)
{
    return std::abs((long double)(number)-expected) <= 1e-12L * size;
}

std::vector<std::vector<Input>> tables_of(const Dataset& dataset, const RowSummary& summary,
                                          std::size_t row)
{
    const RowNumbers rows = model::rows_from(dataset, summary, row, 2);
    return {model::dot_product_inputs(dataset, summary, {row}),
            model::first_prediction_inputs(dataset, summary, rows),
            model::error_inputs(dataset, summary, rows),
            model::chain_rule_inputs(dataset, summary, rows)};
}

} // namespace

/// What all rows add up to, beside sums taken one number at a time, and that it spares whoever
/// chooses a row a look at the others.
class TestRowSummary : public QObject
{
    Q_OBJECT

private slots:
    void addsUpEveryRow_data();
    void addsUpEveryRow();
    void takesTheMeanOfAllForAClassWithoutRows();
    void sparesALookAtAllRowsButTheChosen_data() { addsUpEveryRow_data(); }
    void sparesALookAtAllRowsButTheChosen();
    void stopsWhenNobodyWantsIt();
};

void TestRowSummary::addsUpEveryRow_data()
{
    QTest::addColumn<Dataset>("dataset");
    for (const std::uint32_t seed : {1, 2, 3, 4, 5, 6})
        QTest::addRow("random rows %u", seed) << random_rows(seed, 0.3);
    QTest::newRow("all rows of the first class") << random_rows(7, -1);
    QTest::newRow("all rows of the second class") << random_rows(9, 2);
}

void TestRowSummary::addsUpEveryRow()
{
    QFETCH(const Dataset, dataset);
    const RowSummary summary = model::sum_up(dataset);

    double largest = 0;
    for (const double number : dataset.inputs)
        largest = std::max(largest, std::abs(number));
    QCOMPARE(summary.largest, largest);
    QCOMPARE(summary.has_classes, dataset.targets.front() == 0 || dataset.targets.front() == 1);

    for (std::size_t i = 0; i < dataset.features(); ++i) {
        long double squares = 0;
        std::array<long double, 2> sums{};
        std::array<long double, 2> counts{};
        for (const std::size_t row : dataset.train_rows) {
            const long double number = dataset.row(row)[i];
            squares += number * number;
            sums[dataset.targets[row] >= 0.5] += number;
            ++counts[dataset.targets[row] >= 0.5];
        }
        const double size = double(std::sqrt(squares / (long double)(dataset.train_rows.size())));
        QVERIFY(are_close(summary.typical_sizes[i], size, size));
        for (const std::size_t of : {0, 1}) {
            const long double mean = counts[of] > 0 ? sums[of] / counts[of]
                                                    : (sums[0] + sums[1]) / (counts[0] + counts[1]);
            QVERIFY(are_close(summary.class_means[of][i], mean, size));
        }
    }

    for (std::size_t row = 0; row < dataset.rows(); ++row) {
        const auto& test = dataset.test_rows;
        QCOMPARE(summary.held_back[row], std::ranges::find(test, row) != test.end());
    }
    for (const bool one : {false, true}) {
        const auto first = std::ranges::find_if(
            dataset.targets, [one](double target) { return (target >= 0.5) == one; });
        QCOMPARE(summary.first_of_class[one].has_value(), first != dataset.targets.end());
        if (first != dataset.targets.end())
            QCOMPARE(*summary.first_of_class[one], std::size_t(first - dataset.targets.begin()));
    }
}

void TestRowSummary::takesTheMeanOfAllForAClassWithoutRows()
{
    const Dataset dataset = random_rows(11, 2);
    const RowSummary summary = model::sum_up(dataset);
    QCOMPARE(summary.class_means[0], summary.class_means[1]);
    QVERIFY(!summary.first_of_class[0]);
}

void TestRowSummary::sparesALookAtAllRowsButTheChosen()
{
    QFETCH(const Dataset, dataset);
    const RowSummary summary = model::sum_up(dataset);
    for (const std::size_t row : {std::size_t{0}, dataset.rows() / 2, dataset.rows() - 1}) {
        const auto expected = tables_of(dataset, summary, row);
        // Whoever looked at another row would have it spoil what it adds up.
        Dataset poisoned = dataset;
        const RowNumbers chosen = model::rows_from(dataset, summary, row, 2);
        for (std::size_t other = 0; other < dataset.rows(); ++other) {
            if (std::ranges::find(chosen, other) != chosen.end())
                continue;
            poisoned.targets[other] = std::numeric_limits<double>::quiet_NaN();
            for (std::size_t i = 0; i < dataset.features(); ++i)
                poisoned.inputs[other * dataset.features() + i] = poisoned.targets[other];
        }
        poisoned.train_rows.clear();
        poisoned.test_rows.clear();
        QVERIFY(tables_of(poisoned, summary, row) == expected);
    }
}

void TestRowSummary::stopsWhenNobodyWantsIt()
{
    const Dataset dataset = random_rows(5, 0.5);
    std::stop_source nobody;
    nobody.request_stop();
    QVERIFY(model::sum_up(dataset, nobody.get_token()).largest < model::sum_up(dataset).largest);
}

QTEST_GUILESS_MAIN(TestRowSummary)
#include "tst_row_summary.moc"
