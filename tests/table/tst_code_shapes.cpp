// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/columns.h"
#include "support/tables.h"

#include <QTest>

using namespace table;
using namespace testing;

/// What has the shape of a number and is none is kept as it is written, or told.
class TestCodeShapes : public QObject
{
    Q_OBJECT

private slots:
    void addresses_are_words_data();
    void addresses_are_words();
    void an_address_says_nothing_of_other_columns();
    void a_shape_of_something_else_is_told_data();
    void a_shape_of_something_else_is_told();
    void numbers_are_not_told_data();
    void numbers_are_not_told();
    void who_says_that_they_are_numbers_has_them();
};

namespace
{

/// From here on the window says that there is no doubt.
constexpr double no_doubt = 0.9;

/// A table of these values before two others of each row.
Table table_of(const QByteArray& values, char delimiter, const QByteArray& beside = "5,1 2,0 7,4",
               const ReadOptions& options = {})
{
    const QByteArrayList others = beside.split(' ');
    std::string file = std::string("v") + delimiter + "w" + delimiter + "y\n";
    int row = 0;
    for (const QByteArray& value : values.split(' ')) {
        for (const QByteArray& each : {value, others[row % others.size()]})
            file += (each.contains(delimiter) ? '"' + each + '"' : each).toStdString() + delimiter;
        file += row++ % 2 ? "a\n" : "b\n";
    }
    auto table = read_bytes(file, options);
    if (!table)
        qFatal("%s", message(table.problem()).constData());
    return std::move(*table);
}

} // namespace

void TestCodeShapes::addresses_are_words_data()
{
    QTest::addColumn<QByteArray>("values");
    QTest::newRow("of one network")
        << QByteArray("192.168.178.100 192.168.178.101 192.168.178.102");
    QTest::newRow("of several") << QByteArray("192.168.178.100 212.227.222.117 185.199.108.153");
    QTest::newRow("twice the same") << QByteArray("192.168.178.100 192.168.178.100");
    QTest::newRow("with gaps") << QByteArray("192.168.178.100 NA 192.168.178.102 NA");
    QTest::newRow("the largest there is") << QByteArray("255.255.255.255 192.168.178.101");
}

void TestCodeShapes::addresses_are_words()
{
    QFETCH(const QByteArray, values);
    for (const char delimiter : {',', ';', '\t'}) {
        const Table table = table_of(values, delimiter);
        QVERIFY(is_of_words(table.columns()[0].type));
        const Problem* told = first_told(table, ProblemCode::KeepsZeros);
        QVERIFY(told);
        QCOMPARE(told->arguments[1], values.split(' ')[0].toStdString());
        QVERIFY(table.detection().confidence < no_doubt);
    }
}

void TestCodeShapes::an_address_says_nothing_of_other_columns()
{
    const Table table =
        table_of("192.168.178.100 192.168.178.101 192.168.178.102", ',', "1.534 12.907 0.25");
    QCOMPARE(joined(table.columns()[1]), QString("1.534 12.907 0.25"));
    QVERIFY(!first_told(table, ProblemCode::AmbiguousDecimal));
}

void TestCodeShapes::a_shape_of_something_else_is_told_data()
{
    QTest::addColumn<QByteArray>("values");
    QTest::addColumn<char>("delimiter");
    QTest::addColumn<QByteArray>("beside");
    QTest::addColumn<QString>("example");
    const QByteArray words = "x y z";
    const QByteArray points = "60.5 80.25 7.1";
    QTest::newRow("account numbers")
        << QByteArray("123.456.789 223.456.780 323.456.781") << ';' << words << "123.456.789";
    QTest::newRow("account numbers between commas")
        << QByteArray("100.200.300 100.210.300 110.200.300") << ',' << words << "100.200.300";
    QTest::newRow("four groups above those of an address")
        << QByteArray("100.200.300.400 100.210.300.410") << '\t' << words << "100.200.300.400";
    QTest::newRow("shelf marks of a library")
        << QByteArray("641.5 004.6 813.54") << ',' << words << "004.6";
    QTest::newRow("shelf marks between semicolons")
        << QByteArray("641.5 813.54 004.6") << ';' << words << "004.6";
    QTest::newRow("customs codes")
        << QByteArray("0101.21 8471.30 9403.60") << ',' << words << "0101.21";
    QTest::newRow("codes with a comma")
        << QByteArray("0101,21 8471,30") << ';' << words << "0101,21";
    QTest::newRow("choices beside decimal points")
        << QByteArray("1,2 3 2,3 1") << ';' << points << "1,2";
    QTest::newRow("choices in quotes") << QByteArray("3 1,2 2,3 1,3") << ',' << words << "1,2";
    QTest::newRow("choices between tabs") << QByteArray("4 1,5 NA 2,9") << '\t' << points << "1,5";
    QTest::newRow("standard errors in parentheses")
        << QByteArray("(0.2) (0.1) (0.5)") << ',' << QByteArray("1.5 -0.5 2.5") << "(0.2)";
    QTest::newRow("percent in parentheses")
        << QByteArray("(2,5%) (3,1%) (4,2%)") << ';' << words << "(2,5%)";
    QTest::newRow("standard errors with gaps")
        << QByteArray("NA (0.2) NA (0.1)") << '\t' << points << "(0.2)";
}

void TestCodeShapes::a_shape_of_something_else_is_told()
{
    QFETCH(const QByteArray, values);
    QFETCH(const char, delimiter);
    QFETCH(const QByteArray, beside);
    QFETCH(const QString, example);
    const Table table = table_of(values, delimiter, beside);
    const Problem* told = first_told(table, ProblemCode::OddNumber);
    QVERIFY(told);
    QCOMPARE(told->arguments[0], std::string("v"));
    QCOMPARE(QString::fromStdString(told->arguments[1]), example);
    QVERIFY(table.detection().confidence < no_doubt);
}

void TestCodeShapes::numbers_are_not_told_data()
{
    QTest::addColumn<QByteArray>("values");
    QTest::addColumn<char>("delimiter");
    QTest::addColumn<QByteArray>("beside");
    const QByteArray commas = "5,1 2,0 7,4";
    QTest::newRow("inhabitants") << QByteArray("83.240.525 1.234.567 331.002.651") << ';' << commas;
    QTest::newRow("what films earned, with commas")
        << QByteArray("936,662,225 858,373,000 760,507,625") << ',' << QByteArray("1.5 2.5");
    QTest::newRow("millions") << QByteArray("1.240.525 7.234.567") << ';' << commas;
    QTest::newRow("a nought before the mark") << QByteArray("0,5 0,25 10,5") << ';' << commas;
    QTest::newRow("noughts only") << QByteArray("00,00 10,50 12,25") << ';' << commas;
    QTest::newRow("decimal commas that descend") << QByteArray("2,1 3 1,5 4") << ';' << commas;
    QTest::newRow("marks of a German school") << QByteArray("1,3 1,7 2 2,3") << ';' << commas;
    QTest::newRow("commas with two decimals") << QByteArray("1,25 2,75 3") << ';' << commas;
    QTest::newRow("decimal commas beside decimal points, none whole")
        << QByteArray("1,5 2,7 3,9") << ';' << QByteArray("48.12 49.55");
    QTest::newRow("losses and gains") << QByteArray("(0.2) 0.1 (0.5)") << ',' << QByteArray("1.5");
    QTest::newRow("one loss") << QByteArray("(0.2) NA NA") << ',' << QByteArray("1.5");
}

void TestCodeShapes::numbers_are_not_told()
{
    QFETCH(const QByteArray, values);
    QFETCH(const char, delimiter);
    QFETCH(const QByteArray, beside);
    const Table table = table_of(values, delimiter, beside);
    QCOMPARE(types(table).front(), 'N');
    QVERIFY(!first_told(table, ProblemCode::OddNumber));
    QVERIFY(table.detection().confidence >= no_doubt);
}

void TestCodeShapes::who_says_that_they_are_numbers_has_them()
{
    ReadOptions options;
    options.types[0] = ColumnType::Number;
    const Table table = table_of("192.168.178.100 192.168.178.101", ';', "5,1 2,0", options);
    QCOMPARE(joined(table.columns()[0]), QString("192168178100 192168178101"));
    QVERIFY(!first_told(table, ProblemCode::KeepsZeros));
}

QTEST_APPLESS_MAIN(TestCodeShapes)
#include "tst_code_shapes.moc"
