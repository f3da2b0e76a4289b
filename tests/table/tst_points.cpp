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
    void what_may_be_points_or_days_is_told_data();
    void what_may_be_points_or_days_is_told();
    void a_word_among_them_is_told_data();
    void a_word_among_them_is_told();
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
    QTest::newRow("out of fifteen") << column_of("7/15 12/15 9/15 15/15 1/15") << "7 12 9 15 1"
                                    << "15";
    QTest::newRow("half points out of fifteen")
        << column_of("7.5/15 12/15 9/15 11.5/15") << "7.5 12 9 11.5"
        << "15";
    QTest::newRow("half points out of ten") << column_of("7.5/10 2/10 9/10") << "7.5 2 9"
                                            << "10";
    QTest::newRow("none out of eight") << column_of("7/8 0/8 6/8 8/8") << "7 0 6 8"
                                       << "8";
    QTest::newRow("none out of twelve") << column_of("7/12 12/12 0/12 8/12") << "7 12 0 8"
                                        << "12";
    QTest::newRow("out of twenty-four") << column_of("7/24 23/24 14/24") << "7 23 14"
                                        << "24";
    QTest::newRow("out of twenty-eight") << column_of("27/28 3/28 14/28") << "27 3 14"
                                         << "28";
    QTest::newRow("out of thirty-one") << column_of("30/31 3/31 14/31") << "30 3 14"
                                       << "31";
    QTest::newRow("out of thirty-six") << column_of("12/36 36/36 9/36") << "12 36 9"
                                       << "36";
    QTest::newRow("out of forty-eight") << column_of("12/48 36/48 9/48") << "12 36 9"
                                        << "48";
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

void TestPoints::what_may_be_points_or_days_is_told_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("number");
    QTest::newRow("the fifteenth of every month") << column_of("1/15 2/15 3/15 4/15") << "1";
    QTest::newRow("days of July") << column_of("5/7 1/7 2/7 3/7") << "0.7142857142857143";
    QTest::newRow("points out of twenty-four, or days") << column_of("5/24 12/24 7/24") << "5";
    QTest::newRow("points out of twenty-eight, or days") << column_of("11/28 12/28 7/28") << "11";
}

void TestPoints::what_may_be_points_or_days_is_told()
{
    QFETCH(const QByteArray, file);
    const auto table = read_bytes(file.toStdString());
    QVERIFY2(table, table ? "" : message(table.problem()));
    QVERIFY(table->columns()[0].type != ColumnType::Number);
    const Problem* told = first_told(*table, ProblemCode::OtherWriting);
    QVERIFY(told);
    QCOMPARE(int(told->line), 2);
    QTEST(QString::fromStdString(told->arguments.back()), "number");
    QVERIFY(table->detection().confidence <= 0.7);
}

void TestPoints::a_word_among_them_is_told_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<int>("line");
    QTest::newRow("one who was absent") << column_of("7/10 2/10 abs 10/10 8/10") << 4;
    QTest::newRow("one who was absent, out of fifteen") << column_of("7/15 14/15 9/15 abs") << 5;
    QTest::newRow("one who was ill, first of all") << column_of("krank 7/20 14/20 9/20") << 2;
    QTest::newRow("one who handed in late") << column_of("7/10 2/10 10/10 late 3/10") << 5;
    QTest::newRow("one with half points") << column_of("7.5/10 2/10 abs 10/10") << 4;
}

void TestPoints::a_word_among_them_is_told()
{
    QFETCH(const QByteArray, file);
    const auto table = read_bytes(file.toStdString());
    QVERIFY2(table, table ? "" : message(table.problem()));
    const Problem* told = first_told(*table, ProblemCode::MostlyNumbers);
    QVERIFY(told);
    QTEST(int(told->line), "line");
    QVERIFY(table->detection().confidence <= 0.7);
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
