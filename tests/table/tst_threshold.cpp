// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/numbers.h"
#include "table/target.h"

#include <QtTest>

/// Where the numbers of a target are cut at first.
class TestThreshold : public QObject
{
    Q_OBJECT

private slots:
    void isTheMedianWithoutStrayDigits_data();
    void isTheMedianWithoutStrayDigits();
};

void TestThreshold::isTheMedianWithoutStrayDigits_data()
{
    using Numbers = std::vector<double>;
    QTest::addColumn<Numbers>("numbers");
    QTest::addColumn<double>("threshold");
    QTest::newRow("the middle one of three") << Numbers{1, 7.25, 9} << 7.25;
    QTest::newRow("between the middle ones of four") << Numbers{1, 3, 4, 9} << 3.5;
    QTest::newRow("money, whose sum has digits of its own")
        << Numbers{1, 8528.59, 8529.03, 9000} << 8528.81;
    QTest::newRow("tenths") << Numbers{0, 0.1, 0.2, 1} << 0.15;
    QTest::newRow("neighbours that differ in the last digit only")
        << Numbers{0, 1, std::nextafter(1, 2), 2} << 1.0;
    QTest::newRow("large numbers close to each other")
        << Numbers{0, 123456789012341, 123456789012345, 223456789012345} << 123456789012343.0;
    QTest::newRow("two that are equal") << Numbers{0, 0.3, 0.3, 1} << 0.3;
    QTest::newRow("the next smaller where none lies above") << Numbers{1, 5, 5, 5} << 1.0;
}

void TestThreshold::isTheMedianWithoutStrayDigits()
{
    QFETCH(const std::vector<double>, numbers);
    table::Column column;
    column.type = table::ColumnType::Number;
    column.numbers = numbers;
    QFETCH(const double, threshold);
    // To the last digit.
    QCOMPARE(table::shortest(table::suggested_threshold(column)), table::shortest(threshold));
}

QTEST_APPLESS_MAIN(TestThreshold)
#include "tst_threshold.moc"
