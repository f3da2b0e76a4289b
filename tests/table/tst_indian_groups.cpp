// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/tables.h"

#include <QTest>

using namespace table;
using namespace testing;

/// Digits in groups as people in India write them: 12,34,567.89.
class TestIndianGroups : public QObject
{
    Q_OBJECT

private slots:
    void are_numbers_where_the_whole_column_has_them_data();
    void are_numbers_where_the_whole_column_has_them();
    void are_told_where_they_are_mixed_with_others_data();
    void are_told_where_they_are_mixed_with_others();
    void other_texts_with_commas_stay_texts_data();
    void other_texts_with_commas_stay_texts();
    void a_column_of_threes_beside_them_keeps_its_own_way();
    void ten_thousand_numbers_read_back();
    void every_other_grouping_is_no_number();
};

namespace
{

QStringList texts_of(const Column& column)
{
    QStringList texts;
    for (const double number : column.numbers)
        texts << QString::number(number, 'g', 15);
    return texts;
}

bool is_told(const Table& table, ProblemCode code)
{
    return std::ranges::find(table.warnings(), code, &Problem::code) != table.warnings().end();
}

/// Written digit by digit from the end, apart from what reads it.
std::string in_india(std::uint64_t number)
{
    const std::string digits = std::to_string(number);
    std::string text;
    for (std::size_t i = 0; i < digits.size(); ++i) {
        const std::size_t left = digits.size() - i;
        if (i > 0 && (left == 3 || (left > 3 && left % 2 == 1)))
            text += ',';
        text += digits[i];
    }
    return text;
}

} // namespace

void TestIndianGroups::are_numbers_where_the_whole_column_has_them_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("numbers");
    QTest::newRow("lakhs and crores between semicolons")
        << QByteArray("income;y\n1,00,000;0\n12,34,567;1\n1,23,45,678;1\n")
        << "100000 1234567 12345678";
    QTest::newRow("in quotes between commas")
        << QByteArray("income,y\n\"1,00,000\",0\n\"12,34,567.89\",1\n\"50,000\",1\n")
        << "100000 1234567.89 50000";
    QTest::newRow("between tabs, with paise")
        << QByteArray("y\tincome\n0\t12,34,567.50\n1\t1,00,000.25\n1\t99,999.75\n")
        << "1234567.5 100000.25 99999.75";
    QTest::newRow("one of them decides for the others")
        << QByteArray("income;y\n45,000;0\n1,25,000;1\n60,500;1\n950;0\n")
        << "45000 125000 60500 950";
    QTest::newRow("negative, and as accounts are kept")
        << QByteArray("income;y\n-1,00,000;0\n(12,34,567);1\n5,00,000-;1\n")
        << "-100000 -1234567 -500000";
    QTest::newRow("rupees in front")
        << QByteArray("income;y\n₹1,00,000;0\n₹ 12,34,567;1\n₹50,000;1\n")
        << "100000 1234567 50000";
    QTest::newRow("Rs. in front")
        << QByteArray("income;y\nRs. 1,00,000;0\nRs. 12,34,567;1\nRs. 50,000;1\n")
        << "100000 1234567 50000";
    QTest::newRow("gaps between them")
        << QByteArray("income;y\n1,00,000;0\nNA;1\n12,34,567;1\n") << "100000 nan 1234567";
    QTest::newRow("one column of nothing else")
        << QByteArray("income\n1,00,000\n12,34,567\n50,000\n") << "100000 1234567 50000";
}

void TestIndianGroups::are_numbers_where_the_whole_column_has_them()
{
    QFETCH(const QByteArray, file);
    QFETCH(const QString, numbers);
    const auto table = read_bytes(file.toStdString());
    QVERIFY2(table, table ? "" : message(table.problem()));
    const Column& column = table->columns()[table->columns()[0].name == "y" ? 1 : 0];
    QCOMPARE(column.type, ColumnType::Number);
    QCOMPARE(texts_of(column).join(u' '), numbers);
    QVERIFY(!is_told(*table, ProblemCode::AmbiguousDecimal));
}

void TestIndianGroups::are_told_where_they_are_mixed_with_others_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::newRow("a million in threes")
        << QByteArray("v;y\n1,00,000;0\n1,234,567;1\n2,00,000;1\n");
    QTest::newRow("a hundred thousand in threes")
        << QByteArray("v;y\n1,00,000;0\n234,567;1\n2,00,000;1\n12,34,567;1\n");
    QTest::newRow("more in threes than in pairs")
        << QByteArray("v;y\n1,234,567;0\n2,345,678;1\n2,00,000;1\n");
    QTest::newRow("a decimal comma")
        << QByteArray("v;y\n1,00,000;0\n2,00,000;1\n2,5;1\n4,00,000;0\n");
}

void TestIndianGroups::are_told_where_they_are_mixed_with_others()
{
    QFETCH(const QByteArray, file);
    const auto table = read_bytes(file.toStdString());
    QVERIFY2(table, table ? "" : message(table.problem()));
    QVERIFY(table->columns()[0].type != ColumnType::Number);
    QVERIFY(is_told(*table, ProblemCode::MostlyNumbers));
    QVERIFY(table->detection().confidence < 0.9);
}

void TestIndianGroups::other_texts_with_commas_stay_texts_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::newRow("lists of numbers") << QByteArray("v;y\n3,17,22;0\n5,11,40;1\n1,2,3;1\n");
    QTest::newRow("a list among lists that ends in three digits")
        << QByteArray("v;y\n3,17,221;0\n5,11,40;1\n1,2,3;1\n8,9,12;0\n");
    QTest::newRow("dates") << QByteArray("v;y\n12,10,2021;0\n13,10,2021;1\n14,10,2021;1\n");
    QTest::newRow("points in pairs") << QByteArray("v;y\n1.00.000;0\n12.34.567;1\n5.00.000;1\n");
    QTest::newRow("four digits behind")
        << QByteArray("v;y\n1,00,0000;0\n2,34,5670;1\n3,00,0000;1\n");
}

void TestIndianGroups::other_texts_with_commas_stay_texts()
{
    QFETCH(const QByteArray, file);
    const auto table = read_bytes(file.toStdString());
    QVERIFY2(table, table ? "" : message(table.problem()));
    QVERIFY(table->columns()[0].type != ColumnType::Number);
}

void TestIndianGroups::a_column_of_threes_beside_them_keeps_its_own_way()
{
    const auto table = read_bytes("a;b;c;y\n1,00,000;1,234,567;123,456;0\n"
                                  "12,34,567;2,345,678;234,567;1\n2,50,000;9,999;99,999;1\n");
    QVERIFY(table);
    QCOMPARE(texts_of(table->columns()[0]).join(u' '), QStringLiteral("100000 1234567 250000"));
    QCOMPARE(texts_of(table->columns()[1]).join(u' '), QStringLiteral("1234567 2345678 9999"));
    QCOMPARE(texts_of(table->columns()[2]).join(u' '), QStringLiteral("123456 234567 99999"));
}

void TestIndianGroups::ten_thousand_numbers_read_back()
{
    const NumberFormat format{'.', ",", {}, false, true};
    std::uint64_t number = 1;
    for (int i = 0; i < 10'000; ++i) {
        number = number * 6364136223846793005ULL + 1442695040888963407ULL;
        const std::uint64_t some = (number >> 20) % (i % 2 ? 100'000'000'000ULL : 1'000'000ULL);
        const auto read = parse_number(in_india(some), format);
        QVERIFY2(read && *read == double(some), in_india(some).c_str());
    }
}

void TestIndianGroups::every_other_grouping_is_no_number()
{
    const NumberFormat format{'.', ",", {}, false, true};
    for (const char* const text : {"1,000,000", "123,456", "1,0,000", "1,00,00", ",00,000", "1,00,",
                                   "1,,000", "12,345,67", "1,00,000,000", "1,00,000.00,000"})
        QVERIFY2(!parse_number(text, format), text);
}

QTEST_APPLESS_MAIN(TestIndianGroups)
#include "tst_indian_groups.moc"
