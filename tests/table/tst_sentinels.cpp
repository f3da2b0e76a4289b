// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/tables.h"

#include "table/sentinels.h"

#include <QTest>

#include <cmath>

using namespace table;
using namespace testing;

/// Numbers that instruments and surveys write where there is no value are told and left as they
/// are.
class TestSentinels : public QObject
{
    Q_OBJECT

private slots:
    void a_number_far_from_all_others_is_told_data();
    void a_number_far_from_all_others_is_told();
    void what_may_well_be_measured_is_not_told_data();
    void what_may_well_be_measured_is_not_told();
    void named_as_a_mark_it_is_a_gap_and_told_no_more();
    void the_marks_that_are_in_use_are_known();
};

namespace
{

std::string column_of(const QByteArray& values)
{
    std::string text = "v;y\n";
    int row = 0;
    for (const QByteArray& value : values.split(' '))
        text += value.toStdString() + (row++ % 2 ? ";a\n" : ";b\n");
    return text;
}

const Problem* told(const Table& table)
{
    const auto found =
        std::ranges::find(table.warnings(), ProblemCode::LooksMissing, &Problem::code);
    return found == table.warnings().end() ? nullptr : &*found;
}

} // namespace

void TestSentinels::a_number_far_from_all_others_is_told_data()
{
    QTest::addColumn<QByteArray>("values");
    QTest::addColumn<QString>("marks");
    QTest::addColumn<int>("line");
    QTest::addColumn<QString>("count");
    QTest::newRow("temperatures with -999")
        << QByteArray("12.5 -3.25 -999 20.75 31.5") << "-999" << 4 << "1";
    QTest::newRow("rain with -9999")
        << QByteArray("0 0.5 12.5 -9999 3.25 -9999") << "-9999" << 5 << "2";
    QTest::newRow("wind with 999") << QByteArray("999 350 10 270 180 90") << "999" << 2 << "1";
    QTest::newRow("pressure with 9999")
        << QByteArray("1013 998 1020 9999 1007") << "9999" << 5 << "1";
    QTest::newRow("beside gaps") << QByteArray("1.25 NA -999 ? 3.75 5.5") << "-999" << 4 << "1";
    QTest::newRow("written with decimals")
        << QByteArray("1.25 2.50 -999.00 3.75") << "-999.00" << 4 << "1";
    QTest::newRow("in two spellings")
        << QByteArray("1.25 -999 2.5 -999.0 3.75") << "-999; -999.0" << 3 << "2";
    QTest::newRow("with a decimal comma")
        << QByteArray("1,25 2,5 -999,0 3,75") << "-999,0" << 4 << "1";
    QTest::newRow("a well log") << QByteArray("2.31 2.45 -999.25 2.52") << "-999.25" << 4 << "1";
    QTest::newRow("two of them") << QByteArray("7 -999 9 -9999 8 6") << "-999; -9999" << 3 << "2";
    QTest::newRow("the lowest of sixteen bits")
        << QByteArray("120 -32768 80 -95") << "-32768" << 3 << "1";
    QTest::newRow("as large as a model writes it")
        << QByteArray("273.5 9.96921e36 280.25 271") << "9.96921e36" << 3 << "1";
    QTest::newRow("99 twice among answers") << QByteArray("1 2 99 4 5 99 3") << "99" << 4 << "2";
    QTest::newRow("98 beside 99 among answers")
        << QByteArray("1 2 98 99 4 98 5 99 3 98") << "98; 99" << 4 << "5";
    QTest::newRow("-98 beside -99") << QByteArray("3 -98 4 -99 5 -98 1") << "-98; -99" << 3 << "3";
    QTest::newRow("-9 among answers") << QByteArray("1 -9 3 4 -9 5 2") << "-9" << 3 << "2";
    QTest::newRow("-99 among ages") << QByteArray("34 -99 71 12") << "-99" << 3 << "1";
    QTest::newRow("a thermometer that does not answer")
        << QByteArray("20 21 -127 22 19") << "-127" << 4 << "1";
    QTest::newRow("the same twice, with decimal commas")
        << QByteArray("20,00 -127,00 21,50 22,25 -127,00 20,75") << "-127,00" << 3 << "2";
    QTest::newRow("any whole number twice, far from what is measured")
        << QByteArray("6.25 6.50 6999 7.75 8.00 6999") << "6999" << 4 << "2";
    QTest::newRow("below all that is measured")
        << QByteArray("10.5 -550 11.25 12.75 -550.0 10.0") << "-550; -550.0" << 3 << "2";
    QTest::newRow("far above shares")
        << QByteArray("0.25 0.5 0.75 1000 0.125 1000 1000") << "1000" << 5 << "3";
    QTest::newRow("-9999 among incomes that are larger")
        << QByteArray("30000 -9999 90000 0 120000") << "-9999" << 3 << "1";
}

void TestSentinels::a_number_far_from_all_others_is_told()
{
    QFETCH(const QByteArray, values);
    QFETCH(const QString, marks);
    QFETCH(const int, line);
    QFETCH(const QString, count);
    const auto table = read_bytes(column_of(values));
    QVERIFY2(table, table ? "" : message(table.problem()));
    QCOMPARE(table->columns()[0].type, ColumnType::Number);
    const Problem* const problem = told(*table);
    QVERIFY(problem);
    QCOMPARE(int(problem->line), line);
    QCOMPARE(int(problem->column), 1);
    QCOMPARE(problem->arguments[0], std::string("v"));
    QCOMPARE(QString::fromStdString(problem->arguments[1]), marks);
    QCOMPARE(QString::fromStdString(problem->arguments[2]), count);
    QVERIFY(table->detection().confidence < 0.9);
    // Never changed without a word.
    QCOMPARE(std::ranges::count_if(table->columns()[0].numbers,
                                   [](double number) { return std::isnan(number); }),
             values.count("NA") + values.count("?"));
    for (const auto& number : {problem->arguments[3], problem->arguments[4]})
        QVERIFY(!marks.split(QStringLiteral("; ")).contains(QString::fromStdString(number)));
}

void TestSentinels::what_may_well_be_measured_is_not_told_data()
{
    QTest::addColumn<QByteArray>("values");
    QTest::newRow("shares up to a hundred") << QByteArray("12 99 45 100 88 3 99");
    QTest::newRow("prices that end in 99") << QByteArray("4.99 9.99 1.99 19.99 14.99");
    QTest::newRow("a price of 99.99") << QByteArray("4.99 9.99 1.99 99.99 14.99");
    QTest::newRow("999 among thousands") << QByteArray("1500 999 20 3000 777");
    QTest::newRow("one 99 among small counts") << QByteArray("1 2 99 4 5 3");
    QTest::newRow("temperatures down to -9") << QByteArray("-9 -3 4 8 -9 -7 12");
    QTest::newRow("points up to 98") << QByteArray("98 45 99 88 97 12 63 98 99");
    QTest::newRow("127 among counts") << QByteArray("20 21 127 22 19");
    QTest::newRow("-127 among degrees below zero") << QByteArray("-120 -127 -95 -130 -101");
    QTest::newRow("far away once only") << QByteArray("6.25 6.50 6000 7.75 8.00");
    QTest::newRow("twice and far, but measured") << QByteArray("6.25 6.50 6000.5 7.75 6000.5");
    QTest::newRow("twice and far among what is counted") << QByteArray("1 2 50 1 0 50 2");
    QTest::newRow("twice and not so far") << QByteArray("6.25 6.50 20 7.75 8.00 20");
    QTest::newRow("years") << QByteArray("1999 2001 1987 2010 1999");
    QTest::newRow("deep below zero") << QByteArray("-999 -1200 -850 -400 200");
    QTest::newRow("an outlier of other digits") << QByteArray("3 5 4 1234 6");
    QTest::newRow("two other values") << QByteArray("3 5 999");
    QTest::newRow("numbers that count") << QByteArray("996 997 998 999 1000");
    QTest::newRow("nothing but nines") << QByteArray("999 9999 99 999 9999");
}

void TestSentinels::what_may_well_be_measured_is_not_told()
{
    QFETCH(const QByteArray, values);
    const auto table = read_bytes(column_of(values));
    QVERIFY2(table, table ? "" : message(table.problem()));
    const Problem* const problem = told(*table);
    QVERIFY2(!problem, problem ? message(*problem).constData() : "");
}

void TestSentinels::named_as_a_mark_it_is_a_gap_and_told_no_more()
{
    ReadOptions options;
    options.missing_markers = {"-999", "-999.0"};
    const auto table = read_bytes(column_of("1.25 -999 2.5 -999.0 3.75"), options);
    QVERIFY(table);
    QCOMPARE(table->columns()[0].type, ColumnType::Number);
    QCOMPARE(table->columns()[0].missing, std::size_t(2));
    QVERIFY(!told(*table));
    QVERIFY(table->detection().confidence >= 0.9);
}

void TestSentinels::the_marks_that_are_in_use_are_known()
{
    const auto table = read_bytes("a;b;c;d\n1;NA;x;t1\nn/a;2;y;t2\n3;4;?;t3\n5;;z;NA\n;NA;x;t5\n");
    QVERIFY(table);
    QCOMPARE(gap_marks(*table), (std::vector<std::string>{"NA", "n/a", "?"}));
    const auto full = read_bytes("a;b\n1;2\n3;4\n");
    QVERIFY(full);
    QVERIFY(gap_marks(*full).empty());
}

QTEST_APPLESS_MAIN(TestSentinels)
#include "tst_sentinels.moc"
