// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/columns.h"
#include "support/tables.h"

#include <QTest>

using namespace table;
using namespace testing;

/// A mark before three digits may part thousands or mark decimals. Whatever separates the values,
/// it is told where neither the column nor the table says which.
class TestThousands : public QObject
{
    Q_OBJECT

private slots:
    void three_digits_in_all_values_are_told_data();
    void three_digits_in_all_values_are_told();
    void decimals_that_show_are_not_told_data();
    void decimals_that_show_are_not_told();
    void a_thousandfold_among_others_is_told_data();
    void a_thousandfold_among_others_is_told();
    void thousands_among_others_are_not_told_data();
    void thousands_among_others_are_not_told();
};

namespace
{

/// From here on the window says that there is no doubt.
constexpr double no_doubt = 0.9;

/// A table of these values between two other columns, whole numbers and what is given.
Table table_of(const QByteArray& values, char delimiter, const QByteArray& beside = "a b")
{
    const QByteArrayList others = beside.split(' ');
    std::string file = std::string("n") + delimiter + "v" + delimiter + "w\n";
    int row = 0;
    const auto quoted = [delimiter](const QByteArray& value) {
        return (value.contains(delimiter) ? '"' + value + '"' : value).toStdString();
    };
    for (const QByteArray& value : values.split(' ')) {
        file += std::to_string(row * 7 % 5) + delimiter + quoted(value) + delimiter +
                quoted(others[row % others.size()]) + '\n';
        ++row;
    }
    auto table = read_bytes(file);
    if (!table)
        qFatal("%s", message(table.problem()).constData());
    return std::move(*table);
}

void add_rows_of_values()
{
    QTest::addColumn<QByteArray>("values");
    QTest::addColumn<QByteArray>("beside");
}

} // namespace

void TestThousands::three_digits_in_all_values_are_told_data()
{
    add_rows_of_values();
    const QByteArray words = "a b";
    QTest::newRow("spectators in a stadium") << QByteArray("75.000 45.000 33.305 51.234") << words;
    QTest::newRow("spectators, some below a thousand")
        << QByteArray("21.037 193 24.148 286 30.370") << words;
    QTest::newRow("spectators, some below a thousand, beside decimal points")
        << QByteArray("21.037 193 24.148 286 30.370") << QByteArray("1.11 2.5");
    QTest::newRow("thousands of one digit") << QByteArray("1.234 2.345 3.456") << words;
    QTest::newRow("thousands with gaps") << QByteArray("1.234 NA 3.456 NA") << words;
    QTest::newRow("amounts below zero") << QByteArray("-1.234 -2.345 3.456") << words;
    QTest::newRow("small numbers beside thousands") << QByteArray("12 1.375 7 2.250") << words;
}

void TestThousands::three_digits_in_all_values_are_told()
{
    QFETCH(const QByteArray, values);
    QFETCH(const QByteArray, beside);
    for (const char delimiter : {',', ';', '\t', '|'}) {
        const Table table = table_of(values, delimiter, beside);
        const Problem* told = first_told(table, ProblemCode::AmbiguousDecimal);
        QVERIFY2(told, &delimiter);
        QCOMPARE(told->arguments[2], std::string("v"));
        QVERIFY(table.detection().confidence < no_doubt);
    }
}

void TestThousands::decimals_that_show_are_not_told_data()
{
    add_rows_of_values();
    const QByteArray words = "a b";
    QTest::newRow("a nought before the point") << QByteArray("1.125 0.500 2.375") << words;
    QTest::newRow("other numbers of decimals") << QByteArray("1.125 2.5 3.375") << words;
    QTest::newRow("four digits before the point") << QByteArray("1012.125 998.500") << words;
    QTest::newRow("thousands that are not parted") << QByteArray("1200 1.375 950") << words;
    QTest::newRow("a power of ten") << QByteArray("1.125e-03 2.500e-02 3.375e-03") << words;
    QTest::newRow("decimal points in another column")
        << QByteArray("15.125 7.500 12.375") << QByteArray("1.5 2.25");
    QTest::newRow("three decimals and smaller ones in another column")
        << QByteArray("15.125 7.500 12.375") << QByteArray("0.125 2.250");
    QTest::newRow("commas that part thousands in another column")
        << QByteArray("15.125 7.500 12.375") << QByteArray("1,234,567 2,345,678");
    QTest::newRow("four decimals") << QByteArray("15.1250 7.5000 12.3750") << words;
}

void TestThousands::decimals_that_show_are_not_told()
{
    QFETCH(const QByteArray, values);
    QFETCH(const QByteArray, beside);
    for (const char delimiter : {',', '\t'}) {
        const Table table = table_of(values, delimiter, beside);
        QCOMPARE(types(table).mid(0, 2), QByteArray("NN"));
        QVERIFY(!first_told(table, ProblemCode::AmbiguousDecimal));
        QVERIFY(table.detection().confidence >= no_doubt);
    }
}

void TestThousands::a_thousandfold_among_others_is_told_data()
{
    add_rows_of_values();
    const QByteArray words = "a b";
    QTest::newRow("one point among decimal commas")
        << QByteArray("1,5 3,0 4,5 19.500 7,5 9,0") << words;
    QTest::newRow("one comma among decimal points")
        << QByteArray("1.5 3.0 4.5 19,500 7.5 9.0") << words;
    QTest::newRow("one decimal comma among points")
        << QByteArray("1.234 2.345 3.456 4.567 1,5") << words;
    QTest::newRow("one decimal point among commas")
        << QByteArray("1,234 2,345 3,456 4,567 1.5") << words;
    QTest::newRow("one in front of all others") << QByteArray("19.500 1,5 3,25 4,5") << words;
    QTest::newRow("two among very many")
        << QByteArray("19.500 18.250 ") + QByteArray("7,5 8,25 ").repeated(30).trimmed() << words;
}

void TestThousands::a_thousandfold_among_others_is_told()
{
    three_digits_in_all_values_are_told();
}

void TestThousands::thousands_among_others_are_not_told_data()
{
    add_rows_of_values();
    const QByteArray words = "a b";
    QTest::newRow("a price above a thousand among others below")
        << QByteArray("350,5 99,9 1.200 12,5") << words;
    QTest::newRow("thousands and hundreds") << QByteArray("1.234 350,5 2.345 999,9") << words;
    QTest::newRow("thousands with decimals behind them")
        << QByteArray("1.234,5 2,5 3,25 19.500") << words;
    QTest::newRow("many thousands and many small numbers")
        << QByteArray("1.234 12,5 ").repeated(20).trimmed() << words;
    QTest::newRow("millions") << QByteArray("1.234.567 2,5 19.500 3,5") << words;
}

void TestThousands::thousands_among_others_are_not_told()
{
    QFETCH(const QByteArray, values);
    QFETCH(const QByteArray, beside);
    for (const char delimiter : {';', '\t'}) {
        const Table table = table_of(values, delimiter, beside);
        QCOMPARE(types(table).mid(0, 2), QByteArray("NN"));
        QVERIFY(!first_told(table, ProblemCode::AmbiguousDecimal));
    }
}

QTEST_APPLESS_MAIN(TestThousands)
#include "tst_thousands.moc"
