// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/columns.h"
#include "support/tables.h"

#include <QTest>

using namespace table;
using namespace testing;

/// Points out of the most that there are: 7/10.
class TestPoints : public QObject
{
    Q_OBJECT

private slots:
    void points_are_numbers_data();
    void points_are_numbers();
    void days_and_fractions_are_none_data();
    void days_and_fractions_are_none();
    void beside_a_word_they_are_numbers_where_that_is_said();
};

namespace
{

QByteArray column_of(const char* values)
{
    QByteArray file = "quiz,passed\n";
    int row = 0;
    for (const QByteArray& value : QByteArray(values).split(' '))
        file += value + (++row % 2 ? ",yes\n" : ",no\n");
    return file;
}

} // namespace

void TestPoints::points_are_numbers_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("numbers");
    QTest::addColumn<QString>("most");
    QTest::newRow("out of ten") << column_of("7/10 3/10 10/10 8/10 7/10") << "7 3 10 8 7"
                                << "10";
    QTest::newRow("out of twenty") << column_of("17/20 3/20 0/20 20/20") << "17 3 0 20"
                                   << "20";
    QTest::newRow("stars") << column_of("4/5 5/5 3/5 4/5") << "4 5 3 4"
                           << "5";
    QTest::newRow("out of a hundred, with a gap")
        << column_of("71/100 100/100  9/100 44/100") << "71 100 - 9 44"
        << "100";
    QTest::newRow("with blanks around") << column_of("7/10 3/10\t 10/10 8/10") << "7 3 10 8"
                                        << "10";
}

void TestPoints::points_are_numbers()
{
    QFETCH(const QByteArray, file);
    QFETCH(const QString, most);
    const auto table = read_bytes(file.toStdString());
    QVERIFY2(table, table ? "" : message(table.problem()));
    QCOMPARE(table->columns()[0].type, ColumnType::Number);
    QTEST(joined(table->columns()[0]), "numbers");
    const Problem* told = first_told(*table, ProblemCode::PointsOfMost);
    QVERIFY(told);
    QCOMPARE(told->arguments[1], most.toStdString());
    QCOMPARE(int(told->line), 2);
    QVERIFY(!first_told(*table, ProblemCode::UnitTakenOff));
    QVERIFY(table->detection().confidence <= 0.7);
}

void TestPoints::days_and_fractions_are_none_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::newRow("days of October") << column_of("1/10 5/10 12/10 30/10 2/10");
    QTest::newRow("the fifteenth of every month") << column_of("1/15 2/15 3/15 4/15");
    QTest::newRow("days of December") << column_of("1/12 5/12 2/12 3/12");
    QTest::newRow("parts of an inch") << column_of("3/16 5/16 7/16 9/16");
    QTest::newRow("out of different ones") << column_of("7/10 3/20 10/10 8/10");
    QTest::newRow("blood pressures") << column_of("120/80 110/80 130/80 118/80");
    QTest::newRow("a number beside them") << column_of("7/10 3/10 6 8/10");
    QTest::newRow("two only") << column_of("7/10 3/10");
}

void TestPoints::days_and_fractions_are_none()
{
    QFETCH(const QByteArray, file);
    const auto table = read_bytes(file.toStdString());
    QVERIFY2(table, table ? "" : message(table.problem()));
    QVERIFY(table->columns()[0].type != ColumnType::Number);
    QVERIFY(!first_told(*table, ProblemCode::PointsOfMost));
}

void TestPoints::beside_a_word_they_are_numbers_where_that_is_said()
{
    ReadOptions options;
    options.types[0] = ColumnType::Number;
    const auto table = read_bytes(column_of("7/10 abs 3/10 10/10 8/10").toStdString(), options);
    QVERIFY2(table, table ? "" : message(table.problem()));
    QCOMPARE(joined(table->columns()[0]), QStringLiteral("7 - 3 10 8"));
}

QTEST_APPLESS_MAIN(TestPoints)
#include "tst_points.moc"
