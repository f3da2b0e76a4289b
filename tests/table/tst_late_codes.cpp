// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/tables.h"

#include <QTest>

using namespace table;
using namespace testing;

/// Codes with zeros in front among thousands of rows that could be numbers: read as codes, and
/// told, wherever the first of them stands.
class TestLateCodes : public QObject
{
    Q_OBJECT

private slots:
    void keep_their_zeros_data();
    void keep_their_zeros();
    void are_none_beside_decimals();
    void are_numbers_where_a_person_says_so();
};

namespace
{

/// Thousands of rows, the value in question in the last but one.
std::string rows(int count, const std::string& value, const std::string& delimiter,
                 const std::string& decimal)
{
    std::string text = "code" + delimiter + "size" + delimiter + "y\n";
    for (int row = 0; row < count; ++row)
        text += std::to_string(1000 + row % 7000) + delimiter + std::to_string(row % 90) + decimal +
                "5" + delimiter + std::to_string(row % 2) + '\n';
    text += value + delimiter + "3" + decimal + "5" + delimiter + "0\n";
    return text + "1234" + delimiter + "4" + decimal + "5" + delimiter + "1\n";
}

} // namespace

void TestLateCodes::keep_their_zeros_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<QByteArray>("delimiter");
    QTest::addColumn<QByteArray>("decimal");
    QTest::newRow("beyond the rows looked at first") << 3000 << QByteArray(",") << QByteArray(".");
    QTest::newRow("beyond the bytes looked at first")
        << 60'000 << QByteArray(",") << QByteArray(".");
    QTest::newRow("with decimal commas") << 60'000 << QByteArray(";") << QByteArray(",");
    QTest::newRow("between tabs") << 60'000 << QByteArray("\t") << QByteArray(".");
}

void TestLateCodes::keep_their_zeros()
{
    QFETCH(const int, count);
    QFETCH(const QByteArray, delimiter);
    QFETCH(const QByteArray, decimal);
    const auto table =
        read_bytes(rows(count, "0123", delimiter.toStdString(), decimal.toStdString()));
    QVERIFY2(table, table ? "" : message(table.problem()));
    QVERIFY(table->columns()[0].type != ColumnType::Number);
    QCOMPARE(table->text(std::size_t(count), 0), std::string("0123"));
    QCOMPARE(table->columns()[1].type, ColumnType::Number);
    QVERIFY(std::ranges::any_of(table->warnings(), [](const Problem& warning) {
        return warning.code == ProblemCode::KeepsZeros && warning.arguments[0] == "code";
    }));
}

void TestLateCodes::are_none_beside_decimals()
{
    std::string text = rows(60'000, "0123", ",", ".");
    text.insert(text.find('\n') + 1, "1000.5,1.5,0\n");
    const auto table = read_bytes(text);
    QVERIFY(table);
    QCOMPARE(table->columns()[0].type, ColumnType::Number);
    QCOMPARE(table->columns()[0].numbers[60'001], 123.0);
}

void TestLateCodes::are_numbers_where_a_person_says_so()
{
    ReadOptions options;
    options.types[0] = ColumnType::Number;
    const auto table = read_bytes(rows(60'000, "0123", ",", "."), options);
    QVERIFY(table);
    QCOMPARE(table->columns()[0].type, ColumnType::Number);
    QCOMPARE(table->columns()[0].numbers[60'000], 123.0);
}

QTEST_APPLESS_MAIN(TestLateCodes)
#include "tst_late_codes.moc"
