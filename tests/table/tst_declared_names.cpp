// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/tables.h"

#include <QTest>

#include <algorithm>

using namespace table;
using namespace testing;

/// Names that a file says otherwise than in a line above the rows.
class TestDeclaredNames : public QObject
{
    Q_OBJECT

private slots:
    void names_are_taken_data();
    void names_are_taken();
    void it_is_told_and_rows_keep_their_lines();
    void whoever_says_that_there_are_none_is_believed();
    void what_only_begins_like_that_is_a_table_data();
    void what_only_begins_like_that_is_a_table();
};

namespace
{

bool is_told(const Table& table, ProblemCode code)
{
    return std::ranges::find(table.warnings(), code, &Problem::code) != table.warnings().end();
}

QString names(const Table& table)
{
    QStringList all;
    for (const Column& column : table.columns())
        all << QString::fromStdString(column.name);
    return all.join('|');
}

const std::string arff = "% one\n@relation r\n@attribute a real\n@attribute b {x,y}\n@data\n"
                         "1.5,x\n2.5,y\n3.5\n4.5,x\n";

} // namespace

void TestDeclaredNames::names_are_taken_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<int>("rows");
    QTest::newRow("lines of @attribute in any case")
        << QByteArray("% weather\n@RELATION weather\n\n@ATTRIBUTE sky {sunny,rainy}\n"
                      "@attribute 'air temp' NUMERIC\n@attribute\tplay {yes, no}\n\n@DATA\n"
                      "sunny,85,no\nrainy,70,yes\nrainy,68,yes\n")
        << "sky|air temp|play" << 3;
    QTest::newRow("above words only")
        << QByteArray("@relation r\r\n@attribute \"a b\" {x,y}\r\n@attribute c {u,v}\r\n@data\r\n"
                      "x,u\r\ny,v\r\nx,v\r\n")
        << "a b|c" << 3;
    QTest::newRow("a comma in a name")
        << QByteArray("@relation r\n@attribute 'a,b' real\n@attribute c real\n@data\n1,2\n3,4\n"
                      "5,6\n")
        << "a,b|c" << 3;
    QTest::newRow("a comma in a name above labels in single quotes")
        << QByteArray("@relation r\n@attribute 'a,b' string\n@attribute c real\n@data\n'x,y',2\n"
                      "'z,y',4\n'x,z',6\n'z,z',5\n")
        << "a,b|c" << 4;
    QTest::newRow("the fields of a log by Zeek")
        << QByteArray(
               "#separator \\x09\n#unset_field\t-\n#path\tconn\n"
               "#fields\tts\tid.orig_h\tduration\tproto\n#types\ttime\taddr\tinterval\tenum\n"
               "1.5\t10.0.0.1\t0.5\ttcp\n2.5\t10.0.0.2\t-\tudp\n3.5\t10.0.0.1\t1.5\tudp\n"
               "#close\t2021-01-01\n")
        << "ts|id.orig_h|duration|proto" << 3;
    QTest::newRow("a log by Zeek whose last line does not end")
        << QByteArray("#fields\tts\tduration\n1.5\t0.5\n2.5\t0.7\n3.5\t1.5\n#close\t2021-01-01")
        << "ts|duration" << 3;
}

void TestDeclaredNames::names_are_taken()
{
    QFETCH(const QByteArray, file);
    const auto table = read_bytes(file.toStdString());
    QVERIFY2(table, table ? "" : message(table.problem()));
    QTEST(names(*table), "expected");
    QTEST(int(table->rows()), "rows");
    QVERIFY(!is_told(*table, ProblemCode::LinesSkipped));
}

void TestDeclaredNames::it_is_told_and_rows_keep_their_lines()
{
    const auto table = read_bytes(arff);
    QVERIFY2(table, table ? "" : message(table.problem()));
    const auto& told = table->warnings();
    QCOMPARE(told.size(), std::size_t(2));
    QCOMPARE(told[0].code, ProblemCode::NamesDeclared);
    QCOMPARE(told[0].arguments.front(), std::string("@attribute"));
    QCOMPARE(told[1].code, ProblemCode::TooFewFields);
    QCOMPARE(told[1].line, std::uint64_t(8));
    QCOMPARE(table->line(0), std::uint64_t(6));
}

void TestDeclaredNames::whoever_says_that_there_are_none_is_believed()
{
    ReadOptions options;
    options.overrides.header = false;
    const auto table = read_bytes(arff, options);
    QVERIFY2(table, table ? "" : message(table.problem()));
    QCOMPARE(names(*table), QStringLiteral("column 1|column 2"));
}

void TestDeclaredNames::what_only_begins_like_that_is_a_table_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("expected");
    QTest::newRow("handles of people")
        << QByteArray("@name,n\n@ann,1\n@bob,2\n@data,3\n") << "@name|n";
    QTest::newRow("a comment above names")
        << QByteArray("#made\tby\nx\ty\n1\t2\n3\t4\n5\t6\n") << "x|y";
}

void TestDeclaredNames::what_only_begins_like_that_is_a_table()
{
    QFETCH(const QByteArray, file);
    const auto table = read_bytes(file.toStdString());
    QVERIFY2(table, table ? "" : message(table.problem()));
    QTEST(names(*table), "expected");
    QVERIFY(!is_told(*table, ProblemCode::NamesDeclared));
}

QTEST_GUILESS_MAIN(TestDeclaredNames)
#include "tst_declared_names.moc"
