// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/columns.h"
#include "support/tables.h"

#include <QTest>

#include <algorithm>

using namespace table;
using namespace testing;

/// Tables that were put one below the other, names and all.
class TestRepeatedNames : public QObject
{
    Q_OBJECT

private slots:
    void names_that_come_again_are_told_data();
    void names_that_come_again_are_told();
    void rows_that_come_again_are_rows_data();
    void rows_that_come_again_are_rows();
    void whoever_says_so_has_no_names();
};

namespace
{

QByteArray lines_of(const Table& table)
{
    QByteArrayList lines;
    for (const Problem& problem : table.warnings())
        if (problem.code == ProblemCode::RepeatedNames)
            lines << QByteArray::number(qulonglong(problem.line));
    return lines.join(' ');
}

/// Rows of three words in which every one comes again.
QByteArray words(int from, int count, char delimiter = ',')
{
    constexpr std::array colours = {"red", "green", "blue"};
    constexpr std::array shapes = {"round", "square"};
    QByteArray rows;
    for (int i = from; i < from + count; ++i)
        rows += QByteArray(colours[std::size_t(i) % 3]) + delimiter + shapes[std::size_t(i) % 2] +
                delimiter + (i % 5 < 2 ? "yes" : "no") + '\n';
    return rows;
}

QByteArray numbers(int from, int count)
{
    QByteArray rows;
    for (int i = from; i < from + count; ++i)
        rows += QByteArray::number(i * 7 % 31) + ',' + QByteArray::number(i * 0.25) + ',' +
                (i % 2 ? "a\n" : "b\n");
    return rows;
}

} // namespace

void TestRepeatedNames::names_that_come_again_are_told_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QByteArray>("names");
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<int>("rows");
    QTest::addColumn<QByteArray>("types");
    const auto row = [](const char* name, const QByteArray& file, const char* names,
                        const char* lines, int rows, const char* types) {
        QTest::newRow(name) << file << QByteArray(names) << QByteArray(lines) << rows
                            << QByteArray(types);
    };
    const QByteArray of_words = "colour,shape,sold\n";
    row("among words", of_words + words(0, 8) + of_words + words(3, 7), "colour|shape|sold", "10",
        15, "CCC");
    row("among few words", of_words + words(0, 4) + of_words + words(1, 3), "colour|shape|sold",
        "6", 7, "CCC");
    row("several times", of_words + words(0, 6) + of_words + words(1, 6) + of_words + words(2, 6),
        "colour|shape|sold", "8 15", 18, "CCC");
    row("far down among words", of_words + words(0, 5000) + of_words + words(3, 9),
        "colour|shape|sold", "5002", 5009, "CCC");
    row("in quotes the second time",
        of_words + words(0, 8) + "\"colour\",\"shape\",\"sold\"\n" + words(3, 7),
        "colour|shape|sold", "10", 15, "CCC");
    row("as the last line", of_words + words(0, 8) + of_words, "colour|shape|sold", "10", 8, "CCC");
    row("beside a name of its own for each row",
        "name,team\nAnn,red\nBob,blue\nCy,red\nDee,blue\nname,team\nEd,red\nFay,blue\nGus,red\n",
        "name|team", "6", 7, "CC");
    row("among numbers", "n,x,kind\n" + numbers(0, 9) + "n,x,kind\n" + numbers(9, 9), "n|x|kind",
        "11", 18, "NNC");
    row("far down among numbers", "n,x,kind\n" + numbers(0, 9000) + "n,x,kind\n" + numbers(9, 9),
        "n|x|kind", "9002", 9009, "NNC");
    row("among numbers alone", "n,x\n1,2\n3,4\nn,x\n5,6\n7,8\n", "n|x", "4", 4, "NN");
    row("names that are years",
        "place,1990,2000,2010\nA,5.5,6,7\nB,4.5,8,9\n"
        "place,1990,2000,2010\nC,6.5,7,3\nD,1.5,8,2\n",
        "place|1990|2000|2010", "4", 4, "CNNN");
    row("with a line of units", "t,u\ns,mV\n1,2.5\n2,3.5\n3,2\nt,u\ns,mV\n1,4.5\n2,1.5\n", "t|u",
        "6 7", 5, "NN");
    row("below a title",
        "Sales,,\ncolour,shape,sold\n" + words(0, 8) + "colour,shape,sold\n" + words(1, 8),
        "colour|shape|sold", "11", 16, "CCC");
}

void TestRepeatedNames::names_that_come_again_are_told()
{
    QFETCH(const QByteArray, file);
    const auto table = read_bytes(file.toStdString());
    QVERIFY2(table, table ? "" : message(table.problem()).constData());
    QTEST(names_of(*table).toUtf8(), "names");
    QTEST(lines_of(*table), "lines");
    QTEST(int(table->rows()), "rows");
    QTEST(types(*table), "types");
    QCOMPARE(int(table->rows_kept_out()), int(lines_of(*table).split(' ').size()));
    for (const Column& column : table->columns())
        QVERIFY(std::ranges::find(column.labels, column.name) == column.labels.end());
}

void TestRepeatedNames::rows_that_come_again_are_rows_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<int>("rows");
    QByteArray pairs;
    for (int i = 0; i < 20; ++i)
        pairs += i % 3 ? "male,he\n" : "female,she\n";
    QTest::newRow("labels that always go together") << pairs << 20;
    QByteArray capitals;
    for (int i = 0; i < 3; ++i)
        capitals += "France,Paris\nItaly,Rome\nSpain,Madrid\nPoland,Warsaw\nGreece,Athens\n"
                    "Norway,Oslo\nCuba,Havana\nPeru,Lima\nChad,N'Djamena\nIran,Tehran\n";
    QTest::newRow("countries and their capitals") << capitals << 30;
    QTest::newRow("no names and few words") << words(0, 20) + words(0, 20) << 40;
    QTest::newRow("two words") << QByteArray("yes,no\nno,yes\nyes,no\n") << 3;
    QTest::newRow("a single column of words")
        << QByteArray("red\nblue\nred\ngreen\nred\nblue\n") << 6;
    QTest::newRow("numbers") << QByteArray("a,b\n1,2\n3,4\n1,2\n1,2\n") << 4;
}

void TestRepeatedNames::rows_that_come_again_are_rows()
{
    QFETCH(const QByteArray, file);
    const auto table = read_bytes(file.toStdString());
    QVERIFY2(table, table ? "" : message(table.problem()).constData());
    QTEST(int(table->rows()), "rows");
    QCOMPARE(lines_of(*table), QByteArray());
}

void TestRepeatedNames::whoever_says_so_has_no_names()
{
    const QByteArray names = "colour,shape,sold\n";
    ReadOptions options;
    options.overrides.header = false;
    const auto table =
        read_bytes((names + words(0, 8) + names + words(3, 7)).toStdString(), options);
    QVERIFY(table);
    QCOMPARE(int(table->rows()), 17);
    QCOMPARE(lines_of(*table), QByteArray());
}

QTEST_GUILESS_MAIN(TestRepeatedNames)
#include "tst_repeated_names.moc"
