// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/columns.h"
#include "support/tables.h"

#include <QTest>

using namespace table;
using namespace testing;

/// Numbers among words, and lines that are the rest of the line above.
class TestStrayValues : public QObject
{
    Q_OBJECT

private slots:
    void a_few_numbers_among_words_are_told_data();
    void a_few_numbers_among_words_are_told();
    void numbers_that_belong_there_are_not_told_data();
    void numbers_that_belong_there_are_not_told();
    void a_broken_line_is_told_data();
    void a_broken_line_is_told();
    void rows_with_gaps_are_no_broken_lines_data();
    void rows_with_gaps_are_no_broken_lines();
    void a_broken_line_far_down_is_told();
};

namespace
{

QByteArray words(int rows, const std::function<QByteArray(int)>& value)
{
    QByteArray file = "v;x;y\n";
    for (int i = 0; i < rows; ++i)
        file += value(i) + ';' + QByteArray::number(i * 7 % 5) + (i % 2 ? ";a\n" : ";b\n");
    return file;
}

} // namespace

void TestStrayValues::a_few_numbers_among_words_are_told_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<int>("line");
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("count");
    QTest::newRow("three of sixty, between marks that nobody knows")
        << words(60, [](int i) { return i % 20 == 7 ? QByteArray::number(i) + ".5" : "n/a?"; }) << 9
        << "7.5"
        << "3";
    QTest::newRow("a number for a colour")
        << words(12, [](int i) { return i == 4  ? "7"
                                        : i % 2 ? "red"
                                                : "blue"; }) << 6 << "7"
        << "1";
    QTest::newRow("a decimal comma")
        << words(12, [](int i) { return i == 3  ? "1,5"
                                        : i % 2 ? "on"
                                                : "off"; }) << 5 << "1,5"
        << "1";
    QTest::newRow("the first value of all")
        << words(12, [](int i) { return i == 0  ? "0"
                                        : i % 2 ? "yes"
                                                : "no"; }) << 2 << "0"
        << "1";
    QTest::newRow("two in five, the others one word")
        << words(50, [](int i) { return i % 5 < 2 ? QByteArray::number(i) : "not measured"; }) << 2
        << "0"
        << "20";
    QTest::newRow("one in four of a text that is too long for labels")
        << words(60,
                 [](int i) {
                     return i % 4 == 2 ? QByteArray::number(i)
                                       : "remark " + QByteArray(1, char('a' + i % 26)) +
                                             QByteArray(1, char('a' + i / 26));
                 })
        << 4 << "2"
        << "15";
}

void TestStrayValues::a_few_numbers_among_words_are_told()
{
    QFETCH(const QByteArray, file);
    QFETCH(const int, line);
    QFETCH(const QString, number);
    QFETCH(const QString, count);
    const auto table = read_bytes(file.toStdString());
    QVERIFY2(table, table ? "" : message(table.problem()));
    QVERIFY(table->columns()[0].type != ColumnType::Number);
    const Problem* const problem = first_told(*table, ProblemCode::StrayNumbers);
    QVERIFY(problem);
    QCOMPARE(int(problem->line), line);
    QCOMPARE(int(problem->column), 1);
    QCOMPARE(QString::fromStdString(problem->arguments[1]), number);
    QCOMPARE(QString::fromStdString(problem->arguments[2]), count);
    // Whoever says what the column holds is not told.
    ReadOptions decided;
    decided.types[0] = ColumnType::Category;
    const auto again = read_bytes(file.toStdString(), decided);
    QVERIFY(again);
    QVERIFY(!first_told(*again, ProblemCode::StrayNumbers));
}

void TestStrayValues::numbers_that_belong_there_are_not_told_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::newRow("ranges that begin with a number") << words(20, [](int i) -> QByteArray {
        const char* const bins[] = {"0", "1-5", "6-10", "more than 10"};
        return bins[i % 4];
    });
    QTest::newRow("codes of letters and digits") << words(20, [](int i) -> QByteArray {
        return i % 5 == 2 ? "12" : "A" + QByteArray::number(i % 3);
    });
    QTest::newRow("a number in remarks that all differ") << words(60, [](int i) -> QByteArray {
        return i == 7 ? "12"
                      : "remark " + QByteArray(1, char('a' + i % 26)) +
                            QByteArray(1, char('a' + i / 26));
    });
    QTest::newRow("only words") << words(12,
                                         [](int i) -> QByteArray { return i % 2 ? "on" : "off"; });
    QTest::newRow("codes that keep their zeros")
        << words(12, [](int i) -> QByteArray { return "0" + QByteArray::number(i % 3 + 10); });
    QTest::newRow("only numbers") << words(
        12, [](int i) -> QByteArray { return QByteArray::number(i * i % 7); });
}

void TestStrayValues::numbers_that_belong_there_are_not_told()
{
    QFETCH(const QByteArray, file);
    const auto table = read_bytes(file.toStdString());
    QVERIFY2(table, table ? "" : message(table.problem()));
    const Problem* const problem = first_told(*table, ProblemCode::StrayNumbers);
    QVERIFY2(!problem, problem ? message(*problem).constData() : "");
}

void TestStrayValues::a_broken_line_is_told_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("lines");
    const QByteArray rows = "1;Ann;fine\n2;Bob;good\n3;Cid;fine\n4;Dan;good\n";
    QTest::newRow("the last text, behind a number")
        << "id;name;note\n" + rows + "5;Eve;was late and\nforgot her book;;\n6;Fay;fine\n"
        << "7";
    QTest::newRow("in the middle, both parts filled up")
        << QByteArray(
               "id;note;mark\n1;fine;3\n2;good;4\n3;was late;\nand ill;5;\n4;fine;2\n5;good;1\n")
        << "5";
    QTest::newRow("two of them")
        << "id;name;note\n" + rows +
               "5;Eve;was late and\nforgot it;;\n6;Fay;fine\n7;Gus;too\nlate;;\n"
        << "7, 10";
    QTest::newRow("over three lines")
        << "id;name;note\n" + rows + "5;Eve;was late and\nforgot it;;\nagain;;\n6;Fay;fine\n"
        << "7, 8";
    QTest::newRow("commas") << QByteArray("id,name,note\n1,Ann,fine\n2,Bob,good\n3,Cid,fine\n"
                                          "4,Eve,was late and\nforgot her book,,\n5,Fay,fine\n")
                            << "6";
    QTest::newRow("below dates")
        << QByteArray("day;n;note\n01.02.2024;3;fine\n02.02.2024;4;good\n03.02.2024;4;rain\n"
                      "and wind;;\n04.02.2024;6;fine\n")
        << "5";
    QTest::newRow("below names in capitals")
        << QByteArray(
               "name;n;note\nAnn;3;fine\nBob;4;good\nCid;4;was late\nand ill;;\nDan;6;fine\n")
        << "5";
    QTest::newRow("a column too many at the end of every line")
        << QByteArray("id;name;note;\n1;Ann;fine;\n2;Bob;good;\n3;Cid;was late\u00A0and;\n"
                      "ill;;;\n4;Eve;fine;\n")
        << "5";
}

void TestStrayValues::a_broken_line_is_told()
{
    QFETCH(const QByteArray, file);
    QFETCH(const QString, lines);
    const auto table = read_bytes(file.toStdString());
    QVERIFY2(table, table ? "" : message(table.problem()));
    const Problem* const problem = first_told(*table, ProblemCode::BrokenLines);
    QVERIFY(problem);
    QCOMPARE(QString::fromStdString(problem->arguments[0]), lines);
    QCOMPARE(QString::number(problem->line), lines.section(u',', 0, 0));
    QVERIFY(table->detection().confidence < 0.9);
}

void TestStrayValues::rows_with_gaps_are_no_broken_lines_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::newRow("a number and nothing else")
        << QByteArray("id;name;note\n1;Ann;fine\n2;;\n3;Cid;good\n4;Dan;\n5;;\n");
    QTest::newRow("a name and nothing else")
        << QByteArray("name;n;note\nAnn;3;fine\nBob;;\nCid;4;good\nDan;;\nEve;5;fine\n");
    QTest::newRow("an answer left out") << QByteArray("id;a;b\n1;yes;no\n2;yes;\n3;no;no\n4;no;\n");
    QTest::newRow("small names among small names")
        << QByteArray("name;n;note\nann;3;fine\nbob;;\ncid;4;good\ndan;;\neve;5;fine\n");
    QTest::newRow("a mark for no value") << QByteArray("id;n;m\n1;3;4\n2;4;5\nNA;;\n4;5;6\n");
    QTest::newRow("codes of letters that lack a value")
        << QByteArray("id;n;m\n1;3;4\n2;4;5\nA3;7;\n4;5;6\n5;5;7\n");
    QTest::newRow("a row of totals") << QByteArray("id;n;m\n1;3;4\n2;4;5\n3;4;5\nsum;11;14\n");
}

void TestStrayValues::rows_with_gaps_are_no_broken_lines()
{
    QFETCH(const QByteArray, file);
    const auto table = read_bytes(file.toStdString());
    QVERIFY2(table, table ? "" : message(table.problem()));
    const Problem* const problem = first_told(*table, ProblemCode::BrokenLines);
    QVERIFY2(!problem, problem ? message(*problem).constData() : "");
}

void TestStrayValues::a_broken_line_far_down_is_told()
{
    QByteArray file = "id;n;mark\n";
    for (int i = 1; i <= 6000; ++i)
        file += QByteArray::number(i) + ";some words;" + QByteArray::number(i % 6) +
                (i == 5000 ? "\nand more of them;;\n" : "\n");
    const auto table = read_bytes(file.toStdString());
    QVERIFY(table);
    const Problem* const problem = first_told(*table, ProblemCode::BrokenLines);
    QVERIFY(problem);
    QCOMPARE(int(problem->line), 5002);
}

QTEST_APPLESS_MAIN(TestStrayValues)
#include "tst_stray_values.moc"
