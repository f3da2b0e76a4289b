// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/tables.h"

#include <QTest>

#include <algorithm>

using namespace table;
using namespace testing;

/// Values far behind the rows that are looked at first say as much as those in front: none is read
/// as another number without a word.
class TestLateValues : public QObject
{
    Q_OBJECT

private slots:
    void are_told_with_their_line_data();
    void are_told_with_their_line();
    void change_nothing_where_they_are_plain_data();
    void change_nothing_where_they_are_plain();
    void keep_all_their_digits_data();
    void keep_all_their_digits();
    void leave_it_to_whoever_has_said_what_marks_are();
};

namespace
{

constexpr int rows = 6000;
constexpr int late = 5000;

/// A column of that value beside two others, and another value far down.
std::string table_of(const QByteArray& usual, const QByteArray& value, char delimiter)
{
    std::string text = std::string("v") + delimiter + "w" + delimiter + "y\n";
    for (int row = 0; row < rows; ++row)
        text += (row == late ? value : usual).toStdString() + delimiter +
                std::to_string(row * 7 % 11) + delimiter + std::to_string(row % 2) + '\n';
    return text;
}

} // namespace

void TestLateValues::are_told_with_their_line_data()
{
    QTest::addColumn<QByteArray>("usual");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<char>("delimiter");
    QTest::addColumn<QString>("code");
    QTest::newRow("a point beside semicolons")
        << QByteArray("345") << QByteArray("1.234") << ';' << "ambiguous-decimal";
    QTest::newRow("a point that makes a whole number")
        << QByteArray("345") << QByteArray("2.000") << ';' << "ambiguous-decimal";
    QTest::newRow("a comma beside tabs")
        << QByteArray("345") << QByteArray("1,234") << '\t' << "ambiguous-decimal";
    QTest::newRow("a point beside commas")
        << QByteArray("345") << QByteArray("1.234") << ',' << "ambiguous-decimal";
    QTest::newRow("a number without its unit")
        << QByteArray("12 %") << QByteArray("0.5") << ',' << "some-without-unit";
    QTest::newRow("a price without its currency")
        << QByteArray("12,50 €") << QByteArray("7,5") << ';' << "some-without-unit";
    QTest::newRow("another unit") << QByteArray("12 kg") << QByteArray("7 lb") << ','
                                  << "mixed-units";
    QTest::newRow("a unit among none")
        << QByteArray("12") << QByteArray("7 lb") << ',' << "some-without-unit";
    QTest::newRow("two numbers") << QByteArray("115") << QByteArray("120 110") << ','
                                 << "ambiguous-groups";
    QTest::newRow("a point among decimal commas")
        << QByteArray("0,5") << QByteArray("7.5") << ';' << "mostly-numbers";
    QTest::newRow("a word among percent")
        << QByteArray("12 %") << QByteArray("7 of 9") << ',' << "mostly-numbers";
    QTest::newRow("more digits than a number keeps")
        << QByteArray("12") << QByteArray("12345678901234567891") << ',' << "keeps-zeros";
}

void TestLateValues::are_told_with_their_line()
{
    QFETCH(const QByteArray, usual);
    QFETCH(const QByteArray, value);
    QFETCH(const char, delimiter);
    QFETCH(const QString, code);
    const auto table = read_bytes(table_of(usual, value, delimiter));
    QVERIFY(table);
    QStringList told;
    std::uint64_t line = 0;
    for (const Problem& problem : table->warnings()) {
        told << QString::fromStdString(std::string(name(problem.code)));
        line = problem.line;
    }
    QCOMPARE(told, QStringList{code});
    QCOMPARE(line, std::uint64_t(late + 2));
    QVERIFY(table->detection().confidence < 0.9);
}

void TestLateValues::change_nothing_where_they_are_plain_data()
{
    QTest::addColumn<QByteArray>("usual");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<char>("delimiter");
    QTest::addColumn<double>("number");
    QTest::newRow("a point beside commas that can only mark decimals")
        << QByteArray("345") << QByteArray("1.25") << ',' << 1.25;
    QTest::newRow("a point that can only mark decimals")
        << QByteArray("345") << QByteArray("1.5") << ';' << 1.5;
    QTest::newRow("points that can only part thousands")
        << QByteArray("345") << QByteArray("1.234.567") << ';' << 1234567.0;
    QTest::newRow("a decimal comma") << QByteArray("345") << QByteArray("1,5") << ';' << 1.5;
    QTest::newRow("a point among points")
        << QByteArray("345.5") << QByteArray("1.234") << ';' << 1.234;
    QTest::newRow("sixteen digits that a number keeps")
        << QByteArray("345") << QByteArray("2000000000000000") << ',' << 2e15;
    QTest::newRow("many decimals")
        << QByteArray("345") << QByteArray("0.12345678901234567") << ',' << 0.12345678901234567;
}

void TestLateValues::change_nothing_where_they_are_plain()
{
    QFETCH(const QByteArray, usual);
    QFETCH(const QByteArray, value);
    QFETCH(const char, delimiter);
    QFETCH(const double, number);
    const auto table = read_bytes(table_of(usual, value, delimiter));
    QVERIFY(table);
    QCOMPARE(table->columns()[0].type, ColumnType::Number);
    QCOMPARE(table->columns()[0].numbers[late], number);
    for (const Problem& problem : table->warnings())
        QVERIFY2(problem.code == ProblemCode::LooksMissing, message(problem));
}

void TestLateValues::keep_all_their_digits_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("one more than a double holds") << QByteArray("9007199254740993");
    QTest::newRow("a card") << QByteArray("4929123456781234567");
    QTest::newRow("twenty digits") << QByteArray("12345678901234567891");
}

void TestLateValues::keep_all_their_digits()
{
    QFETCH(const QByteArray, value);
    for (const char delimiter : {',', ';', '\t'}) {
        const auto table = read_bytes(table_of("345", value, delimiter));
        QVERIFY(table);
        QVERIFY(table->columns()[0].type != ColumnType::Number);
        QCOMPARE(QByteArray::fromStdString(table->text(late, 0)), value);
    }
}

void TestLateValues::leave_it_to_whoever_has_said_what_marks_are()
{
    ReadOptions options;
    options.overrides.decimal = '.';
    const auto decimals = read_bytes(table_of("345", "1.234", ';'), options);
    QVERIFY(decimals);
    QCOMPARE(decimals->columns()[0].numbers[late], 1.234);
    QVERIFY(decimals->warnings().empty());
    options.overrides = {};
    options.overrides.group = ".";
    const auto thousands = read_bytes(table_of("345", "1.234", ';'), options);
    QVERIFY(thousands);
    QCOMPARE(thousands->columns()[0].numbers[late], 1234.0);
    QVERIFY(thousands->warnings().empty());
}

QTEST_APPLESS_MAIN(TestLateValues)
#include "tst_late_values.moc"
