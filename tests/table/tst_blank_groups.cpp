// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/columns.h"
#include "support/tables.h"

#include <QTest>

#include <algorithm>

using namespace table;
using namespace testing;

Q_DECLARE_METATYPE(std::vector<double>)

/// A blank in a number parts thousands only where the whole column agrees; two numbers in a value
/// never become one without a word.
class TestBlankGroups : public QObject
{
    Q_OBJECT

private slots:
    void blanks_part_thousands_where_all_values_agree_data();
    void blanks_part_thousands_where_all_values_agree();
    void what_may_be_two_numbers_is_told_data();
    void what_may_be_two_numbers_is_told();
    void a_column_that_disagrees_is_no_column_of_numbers_data();
    void a_column_that_disagrees_is_no_column_of_numbers();
    void what_holds_two_numbers_says_so_data();
    void what_holds_two_numbers_says_so();
    void what_only_looks_like_two_numbers_does_not_data();
    void what_only_looks_like_two_numbers_does_not();
    void whoever_says_what_parts_thousands_hears_nothing();
    void a_late_value_is_told_with_its_line();
    void a_mark_of_thousands_takes_the_decimal_mark_along_data();
    void a_mark_of_thousands_takes_the_decimal_mark_along();
};

namespace
{

/// Values apart by vertical bars, in a table beside two other columns.
std::string table_of(const QByteArray& values)
{
    std::string text = "v;other;y\n";
    int row = 0;
    for (const QByteArray& value : values.split('|')) {
        ++row;
        text += value.toStdString() + ';' + std::to_string(row * 7 % 11) + ';' +
                std::to_string(row % 2) + '\n';
    }
    return text;
}

} // namespace

void TestBlankGroups::blanks_part_thousands_where_all_values_agree_data()
{
    QTest::addColumn<QByteArray>("values");
    QTest::addColumn<std::vector<double>>("numbers");
    using Numbers = std::vector<double>;
    QTest::newRow("below and above a thousand")
        << QByteArray("450|1 250|980|12 431") << Numbers{450, 1250, 980, 12431};
    QTest::newRow("with cents") << QByteArray("1 250,50|2 300,25|3 999,99")
                                << Numbers{1250.5, 2300.25, 3999.99};
    QTest::newRow("whole thousands")
        << QByteArray("12 000|13 500|45 750") << Numbers{12000, 13500, 45750};
    QTest::newRow("one with a nought in it")
        << QByteArray("12 045|13 512|45 750") << Numbers{12045, 13512, 45750};
    QTest::newRow("thousands and millions")
        << QByteArray("112 345|1 234 567|998 876") << Numbers{112345, 1234567, 998876};
    QTest::newRow("thousands that are never parted alone")
        << QByteArray("1234|12 345|9876|23 456 789") << Numbers{1234, 12345, 9876, 23456789};
    QTest::newRow("prices") << QByteArray("1 250 €|2 399 €|12 480 €") << Numbers{1250, 2399, 12480};
    QTest::newRow("below zero") << QByteArray("-1 250|300|-12 480") << Numbers{-1250, 300, -12480};
    QTest::newRow("narrow blanks")
        << QByteArray("110\u202F100|120\u202F110|130\u202F105") << Numbers{110100, 120110, 130105};
}

void TestBlankGroups::blanks_part_thousands_where_all_values_agree()
{
    QFETCH(const QByteArray, values);
    QFETCH(const std::vector<double>, numbers);
    const auto table = read_bytes(table_of(values));
    QVERIFY(table);
    QCOMPARE(table->columns()[0].numbers, numbers);
    QVERIFY(!first_told(*table, ProblemCode::AmbiguousGroups));
}

void TestBlankGroups::what_may_be_two_numbers_is_told_data()
{
    QTest::addColumn<QByteArray>("values");
    QTest::addColumn<QByteArray>("example");
    QTest::addColumn<int>("line");
    QTest::newRow("blood pressures")
        << QByteArray("110 100|120 110|130 105") << QByteArray("110 100") << 2;
    QTest::newRow("one of them alone")
        << QByteArray("95|110 100|120 110|105") << QByteArray("110 100") << 3;
    QTest::newRow("filled up with noughts")
        << QByteArray("110 080|120 085|130 090|140 105") << QByteArray("110 080") << 2;
    QTest::newRow("no-break blanks")
        << QByteArray("110\u00A0100|120\u00A0110|130\u00A0105") << QByteArray("110\u00A0100") << 2;
    QTest::newRow("three measurements")
        << QByteArray("110 115 120|120 118 117|131 130 129") << QByteArray("110 115 120") << 2;
    QTest::newRow("with a unit") << QByteArray("110 100 mmHg|120 110 mmHg|130 105 mmHg")
                                 << QByteArray("110 100") << 2;
}

void TestBlankGroups::what_may_be_two_numbers_is_told()
{
    QFETCH(const QByteArray, values);
    QFETCH(const QByteArray, example);
    QFETCH(const int, line);
    const auto table = read_bytes(table_of(values));
    QVERIFY(table);
    const Problem* problem = first_told(*table, ProblemCode::AmbiguousGroups);
    QVERIFY(problem);
    QCOMPARE(QByteArray::fromStdString(problem->arguments[1]), example);
    QCOMPARE(problem->line, std::uint64_t(line));
    QVERIFY(table->detection().confidence < 0.9);
}

void TestBlankGroups::a_column_that_disagrees_is_no_column_of_numbers_data()
{
    QTest::addColumn<QByteArray>("values");
    QTest::newRow("a group is missing") << QByteArray("3 400|2500|999|4 800");
    QTest::newRow("a group is short") << QByteArray("110 100|120 80|130 105|95 70");
    QTest::newRow("a nought in front") << QByteArray("030 123|040 555|089 200");
    QTest::newRow("one digit each") << QByteArray("3 4|2 5|1 6");
    QTest::newRow("a group of four") << QByteArray("1 2500|3 400|980");
    QTest::newRow("millions without") << QByteArray("1 250|3 400|1234567");
}

void TestBlankGroups::a_column_that_disagrees_is_no_column_of_numbers()
{
    QFETCH(const QByteArray, values);
    // The column beside it agrees, and does not decide for this one.
    std::string text = "v;w;y\n";
    int row = 0;
    for (const QByteArray& value : values.split('|')) {
        const std::string digit = std::to_string(row);
        text += value.toStdString() + ";1" + digit + " 05" + digit + ';' + std::to_string(row % 2) +
                '\n';
        ++row;
    }
    const auto table = read_bytes(text);
    QVERIFY(table);
    QVERIFY(table->columns()[0].type != ColumnType::Number);
    QCOMPARE(table->columns()[1].type, ColumnType::Number);
    QCOMPARE(table->columns()[1].numbers[1], 11051.0);
}

void TestBlankGroups::what_holds_two_numbers_says_so_data()
{
    QTest::addColumn<QByteArray>("values");
    QTest::newRow("blood pressures") << QByteArray("110/70|120/80|130/85");
    QTest::newRow("with blanks around the stroke") << QByteArray("110 / 70|120 / 80|130 / 85");
    QTest::newRow("apart by a blank") << QByteArray("110 70|120 80|130 85");
    QTest::newRow("one digit each") << QByteArray("3 4|2 5|1 6");
    QTest::newRow("measures of a board") << QByteArray("20x30|25x40|18x22");
    QTest::newRow("three of them") << QByteArray("20 x 30 x 2|25 x 40 x 3|18 x 22 x 1");
    QTest::newRow("with decimals") << QByteArray("21.5/42.5|12.5/33.5|41.25/64");
    QTest::newRow("and a gap") << QByteArray("110/70||130/85|120/80");
}

void TestBlankGroups::what_holds_two_numbers_says_so()
{
    QFETCH(const QByteArray, values);
    const auto table = read_bytes(table_of(values));
    QVERIFY(table);
    QVERIFY(table->columns()[0].type != ColumnType::Number);
    const Problem* problem = first_told(*table, ProblemCode::TwoNumbers);
    QVERIFY(problem);
    QCOMPARE(problem->arguments[0], std::string("v"));
    QVERIFY(problem->line >= 2);
    QCOMPARE(problem->arguments[1], table->text(std::size_t(problem->line - 2), 0));
    // One thing is said once.
    QCOMPARE(std::ranges::count_if(table->warnings(),
                                   [](const Problem& each) {
                                       return !each.arguments.empty() && each.arguments[0] == "v";
                                   }),
             1);
}

void TestBlankGroups::what_only_looks_like_two_numbers_does_not_data()
{
    QTest::addColumn<QByteArray>("values");
    QTest::newRow("winters") << QByteArray("2022/23|2023/24|2024/25");
    QTest::newRow("files") << QByteArray("17/0012|17/0013|18/0001");
    QTest::newRow("days and months") << QByteArray("03/04/2026|13/04/2026|14/05/2026");
    QTest::newRow("days with short years") << QByteArray("6/9/17|11/30/17|12/24/98");
    QTest::newRow("days without years") << QByteArray("6/9|7/12|30/11");
    QTest::newRow("ranges of age") << QByteArray("10-19|20-29|30-39");
    QTest::newRow("times") << QByteArray("12:30|13:45|09:15");
    QTest::newRow("numbers as computers count") << QByteArray("0x10|0x11|0x7|0x1F");
    QTest::newRow("streets") << QByteArray("12 High Street|3 Low Road|7 Elm");
    QTest::newRow("telephones") << QByteArray("030 1234567|040 7654321|089 1112223");
}

void TestBlankGroups::what_only_looks_like_two_numbers_does_not()
{
    QFETCH(const QByteArray, values);
    const auto table = read_bytes(table_of(values));
    QVERIFY(table);
    QVERIFY(table->columns()[0].type != ColumnType::Number);
    QVERIFY(!first_told(*table, ProblemCode::TwoNumbers));
}

void TestBlankGroups::whoever_says_what_parts_thousands_hears_nothing()
{
    ReadOptions options;
    options.overrides.group = " ";
    const auto blanks = read_bytes(table_of("110 100|120 110|130 105"), options);
    QVERIFY(blanks);
    QCOMPARE(blanks->columns()[0].numbers, (std::vector<double>{110100, 120110, 130105}));
    QVERIFY(!first_told(*blanks, ProblemCode::AmbiguousGroups));
    const auto mixed = read_bytes(table_of("3 400|2500|999"), options);
    QVERIFY(mixed);
    QCOMPARE(mixed->columns()[0].numbers, (std::vector<double>{3400, 2500, 999}));
    options.overrides.group = "";
    const auto none = read_bytes(table_of("110 100|120 110|130 105"), options);
    QVERIFY(none);
    QVERIFY(none->columns()[0].type != ColumnType::Number);
}

void TestBlankGroups::a_late_value_is_told_with_its_line()
{
    std::string text = "v;y\n";
    for (int row = 0; row < 5000; ++row)
        text += std::to_string(90 + row % 50) + ';' + std::to_string(row % 2) + '\n';
    text += "110 100;1\n120;0\n";
    const auto table = read_bytes(text);
    QVERIFY(table);
    const Problem* problem = first_told(*table, ProblemCode::AmbiguousGroups);
    QVERIFY(problem);
    QCOMPARE(problem->line, std::uint64_t(5002));
    QVERIFY(table->detection().confidence < 0.9);
}

void TestBlankGroups::a_mark_of_thousands_takes_the_decimal_mark_along_data()
{
    QTest::addColumn<QByteArray>("values");
    QTest::addColumn<std::string>("group");
    QTest::addColumn<std::vector<double>>("numbers");
    using Numbers = std::vector<double>;
    QTest::newRow("a comma where decimal commas were found")
        << QByteArray("1,500|4,250|5,125") << std::string(",") << Numbers{1500, 4250, 5125};
    QTest::newRow("a point where decimal points were found")
        << QByteArray("1.500|4.250|12.125") << std::string(".") << Numbers{1500, 4250, 12125};
    QTest::newRow("a comma in front of points")
        << QByteArray("1,500.5|4,250.25|5") << std::string(",") << Numbers{1500.5, 4250.25, 5};
    QTest::newRow("a point in front of commas")
        << QByteArray("1.500,5|4.250,25|5") << std::string(".") << Numbers{1500.5, 4250.25, 5};
    QTest::newRow("a blank leaves it alone")
        << QByteArray("1 500,5|4 250,25|5") << std::string(" ") << Numbers{1500.5, 4250.25, 5};
}

void TestBlankGroups::a_mark_of_thousands_takes_the_decimal_mark_along()
{
    QFETCH(const QByteArray, values);
    QFETCH(const std::string, group);
    QFETCH(const std::vector<double>, numbers);
    ReadOptions options;
    options.overrides.group = group;
    const auto table = read_bytes(table_of(values), options);
    QVERIFY(table);
    QCOMPARE(table->columns()[0].numbers, numbers);
    QVERIFY(std::string(1, table->dialect().numbers.decimal) != table->dialect().numbers.group);
    QCOMPARE(table->dialect().numbers.group, group);
}

QTEST_APPLESS_MAIN(TestBlankGroups)
#include "tst_blank_groups.moc"
