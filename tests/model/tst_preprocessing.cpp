// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/difference.h"

#include "model/preprocessing.h"

#include <QTest>

#include <algorithm>
#include <numeric>

/// Splitting and scaling beyond what the reference files hold.
class Preprocessing : public QObject
{
    Q_OBJECT

private slots:
    void holding_nothing_back_keeps_the_order();
    void every_row_is_in_exactly_one_half_data();
    void every_row_is_in_exactly_one_half();
    void only_the_given_rows_decide_the_scale();
    void a_constant_column_is_only_shifted_data();
    void a_constant_column_is_only_shifted();
};

void Preprocessing::holding_nothing_back_keeps_the_order()
{
    const model::Split split = model::train_test_split(5, 0, 42);
    QCOMPARE(split.train, (std::vector<std::size_t>{0, 1, 2, 3, 4}));
    QVERIFY(split.test.empty());
}

void Preprocessing::every_row_is_in_exactly_one_half_data()
{
    QTest::addColumn<std::size_t>("rows");
    QTest::addColumn<double>("fraction");
    QTest::addColumn<std::size_t>("held_back");
    QTest::newRow("no rows") << std::size_t{0} << 0.5 << std::size_t{0};
    QTest::newRow("one row") << std::size_t{1} << 0.5 << std::size_t{1};
    QTest::newRow("two rows") << std::size_t{2} << 0.5 << std::size_t{1};
    QTest::newRow("rounded up") << std::size_t{10} << 0.21 << std::size_t{3};
    QTest::newRow("nearly nothing") << std::size_t{100} << 1e-9 << std::size_t{1};
    QTest::newRow("nearly all") << std::size_t{100} << 0.999999 << std::size_t{100};
}

void Preprocessing::every_row_is_in_exactly_one_half()
{
    QFETCH(std::size_t, rows);
    QFETCH(double, fraction);
    QFETCH(std::size_t, held_back);
    const model::Split split = model::train_test_split(rows, fraction, 7);
    QCOMPARE(split.test.size(), held_back);
    std::vector<std::size_t> all = split.train;
    all.insert(all.end(), split.test.begin(), split.test.end());
    std::ranges::sort(all);
    std::vector<std::size_t> expected(rows);
    std::iota(expected.begin(), expected.end(), std::size_t{0});
    QCOMPARE(all, expected);
}

void Preprocessing::only_the_given_rows_decide_the_scale()
{
    std::vector<double> inputs{1, 10, 1000, -1000, 3, 30};
    const std::vector<std::size_t> rows{0, 2};
    const model::Standardization fitted = model::fit_standardization(inputs, 2, rows);
    QVERIFY(fitted == (model::Standardization{{2, 20}, {1, 10}}));
    model::standardize(inputs, fitted);
    QCOMPARE(inputs, (std::vector<double>{-1, -1, 998, -102, 1, 1}));
}

void Preprocessing::a_constant_column_is_only_shifted_data()
{
    QTest::addColumn<double>("constant");
    QTest::newRow("zero") << 0.0;
    QTest::newRow("a whole number") << 7.0;
    QTest::newRow("one that sums up inexactly") << 0.1;
    QTest::newRow("a large one") << 1e15 / 3;
}

void Preprocessing::a_constant_column_is_only_shifted()
{
    QFETCH(double, constant);
    std::vector<double> inputs(1000, constant);
    std::vector<std::size_t> rows(1000);
    std::iota(rows.begin(), rows.end(), std::size_t{0});
    const model::Standardization fitted = model::fit_standardization(inputs, 1, rows);
    QVERIFY(fitted.scale[0] == 1);
    QVERIFY(relative_difference(fitted.mean[0], constant) <= 1e-13);
}

QTEST_APPLESS_MAIN(Preprocessing)
#include "tst_preprocessing.moc"
