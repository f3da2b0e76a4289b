// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/columns.h"
#include "support/tables.h"

#include <QTest>

using namespace table;
using namespace testing;

/// Rows that sum up others.
class TestTotals : public QObject
{
    Q_OBJECT

private slots:
    void a_word_behind_empty_columns_is_told_data();
    void a_word_behind_empty_columns_is_told();
    void a_word_that_sums_up_nothing_is_not_told_data();
    void a_word_that_sums_up_nothing_is_not_told();
    void they_are_left_out_where_that_is_said_data();
    void they_are_left_out_where_that_is_said();
    void a_column_that_only_they_made_one_of_words_holds_numbers();
    void where_there_are_none_nothing_changes();
};

namespace
{

/// The names, six rows as a shop has them, and a last line or several.
QByteArray orders(const QByteArray& last)
{
    return "Nr.;Datum;Kunde;Menge;Preis;Stammkunde\n"
           "1;02.01.2025;Abel;3;12,50;Ja\n"
           "2;03.01.2025;Bertram;1;8,00;Nein\n"
           "3;03.01.2025;Carlsen;2;10,25;Ja\n"
           "4;05.01.2025;Total;7;41,75;Nein\n"
           "5;07.01.2025;Dorn;2;9,90;Nein\n"
           "6;08.01.2025;Egger;5;21,00;Ja\n" +
           last;
}

} // namespace

void TestTotals::a_word_behind_empty_columns_is_told_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<int>("line");
    QTest::addColumn<QString>("word");
    QTest::newRow("a sum in the third column") << orders(";;Summe;20;103,40;\n") << 8 << "Summe";
    QTest::newRow("a mean") << orders(";;Durchschnitt;3,3;17,23;") << 8 << "Durchschnitt";
    QTest::newRow("with a colon and blanks")
        << orders("; ; Gesamt: ;20;103,40;\n") << 8 << "Gesamt:";
    QTest::newRow("a number in a column of words")
        << orders(";;Average;20;103,40;0,5\n") << 8 << "Average";
    QTest::newRow("a sum and a mean")
        << orders(";;Summe;20;103,40;\n;;Mittelwert;3;17,23;\n") << 8 << "Summe";
    QTest::newRow("below each group")
        << QByteArray("n,day,shop,v\n1,Mo,A,3\n2,Tu,A,4\n,,Subtotal,7\n3,Mo,B,5\n4,Tu,B,1\n5,We,B,9"
                      "\n,,Subtotal,15\n6,Mo,C,2\n7,Tu,C,3\n")
        << 4 << "Subtotal";
    QTest::newRow("a mean above the largest and the least")
        << QByteArray("Name,Points,Time\nA,5,1.5\nB,7,2.5\nC,9,1.5\nAverage,7,1.8\nMax,9,2.5\n"
                      "Min,5,1.5\n")
        << 5 << "Average";
    QTest::newRow("a sum above how many there are")
        << QByteArray("Name;Punkte;Zeit\nA;5;1,5\nB;7;2,5\nC;9;1,5\nSumme:;21;5,5\nAnzahl:;3;3\n")
        << 5 << "Summe:";
    QTest::newRow("in the last column of words")
        << QByteArray("x,y,name,kind,v\n1,2,a,p,3\n2,3,b,q,4\n3,3,c,p,5\n,,,Total,12\n") << 5
        << "Total";
    QTest::newRow("the end of an account")
        << QByteArray("Tag;Wert;Zweck;Betrag;Saldo\n1.2.;1.2.;Miete;-5,00;95,00\n2.2.;2.2.;Lohn;"
                      "10,00;105,00\n3.2.;4.2.;Kiosk;-1,00;104,00\n;;Endsaldo;;104,00\n")
        << 5 << "Endsaldo";
}

void TestTotals::a_word_behind_empty_columns_is_told()
{
    QFETCH(const QByteArray, file);
    const auto table = read_bytes(file.toStdString());
    QVERIFY2(table, table ? "" : message(table.problem()));
    const Problem* told = first_told(*table, ProblemCode::RowOfTotals);
    QVERIFY(told);
    QTEST(int(told->line), "line");
    QTEST(QString::fromStdString(told->arguments.front()), "word");
}

void TestTotals::a_word_that_sums_up_nothing_is_not_told_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::newRow("a customer called Total, last of all")
        << orders("7;09.01.2025;Total;2;11,00;Ja\n");
    QTest::newRow("a customer called Total, without a day") << orders("7;;Total;2;11,00;Ja\n");
    QTest::newRow("a customer called Total, without a number or a day, who comes again")
        << orders(";;Total;2;11,00;Ja\n");
    QTest::newRow("a remark at the end of full rows")
        << QByteArray("x,y,z,how\n1,2,3,mean\n2,3,4,sum\n3,4,1,mean\n4,4,4,mean\n2,2,1,median\n");
    QTest::newRow("a remark behind a gap")
        << QByteArray("x,y,z,how\n1,2,3,single\n2,3,4,single\n3,4,1,twice\n4,4,4,single\n2,,1,"
                      "mean\n");
    QTest::newRow("ranks of which each comes again")
        << QByteArray("kind,x,y\nmin,1,2\nmax,2,3\nmean,3,4\nmin,4,4\nmax,2,1\nmean,2,5\n");
    QTest::newRow("nothing but names of statistics")
        << QByteArray("what,x,y\ncount,1,2\nmean,2,3\nstd,3,4\nmin,4,4\nmax,2,1\n");
    QTest::newRow("a word that only begins so") << orders(";;Summerfeld;2;11,00;\n");
    QTest::newRow("a sentence behind it") << QByteArray(
        "x,y,z,note\n1,2,a,fine\n2,3,b,late\n3,4,c,fine\n,,total,see the last page\n");
}

void TestTotals::a_word_that_sums_up_nothing_is_not_told()
{
    QFETCH(const QByteArray, file);
    const auto table = read_bytes(file.toStdString());
    QVERIFY2(table, table ? "" : message(table.problem()));
    QVERIFY(!first_told(*table, ProblemCode::RowOfTotals));
}

void TestTotals::they_are_left_out_where_that_is_said_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("told");
    QTest::newRow("one at the end") << orders(";;Summe;20;103,40;\n") << "2 3 4 5 6 7"
                                    << "8";
    QTest::newRow("one without a line end") << orders(";;Summe;20;103,40;") << "2 3 4 5 6 7"
                                            << "8";
    QTest::newRow("a sum and a mean")
        << orders(";;Summe;20;103,40;\n;;Mittelwert;3;17,23;\n") << "2 3 4 5 6 7"
        << "8, 9";
    QTest::newRow("below each group")
        << QByteArray("shop,v\nA,1\nB,2\nC,4\nSubtotal,7\nD,1\nE,3\nF,4\nSubtotal,8\nG,2\n")
        << "2 3 4 6 7 8 10"
        << "5, 9";
    QTest::newRow("below each group, and of all")
        << QByteArray("n,day,shop,v\n1,Mo,A,3\n2,Tu,A,4\n,,Subtotal,7\n3,Mo,B,5\n4,Tu,B,1\n5,We,B,"
                      "9\n,,Subtotal,15\n6,Mo,C,2\n7,Tu,C,3\nGrand total,,,27\n")
        << "2 3 5 6 7 9 10"
        << "4, 8, 11";
    QTest::newRow("one over two lines")
        << QByteArray("shop,note,v\nA,a,1\nB,b,2\nC,c,4\nTotal,\"of\nall\",7\n") << "2 3 4"
        << "5";
    QTest::newRow("one that only its sums tell")
        << QByteArray("x,n,v\n3,0.1,a\n5,0.2,b\n4,0.3,a\n9,0.2,b\n21,0.8,a\n") << "2 3 4 5"
        << "6";
    QTest::newRow("with ends of lines as Windows has them")
        << orders(";;Summe;20;103,40;\n").replace("\n", "\r\n") << "2 3 4 5 6 7"
        << "8";
}

void TestTotals::they_are_left_out_where_that_is_said()
{
    QFETCH(const QByteArray, file);
    ReadOptions options;
    options.without_totals = true;
    const auto table = read_bytes(file.toStdString(), options);
    QVERIFY2(table, table ? "" : message(table.problem()));
    QStringList lines;
    for (std::size_t row = 0; row < table->rows(); ++row)
        lines << QString::number(table->line(row));
    QTEST(lines.join(u' '), "left");
    const Problem* told = first_told(*table, ProblemCode::TotalsLeftOut);
    QVERIFY(told);
    QTEST(QString::fromStdString(told->arguments.front()), "told");
    QVERIFY(!first_told(*table, ProblemCode::RowOfTotals));
    QCOMPARE(table->rows_kept_out(), std::size_t(0));
}

void TestTotals::a_column_that_only_they_made_one_of_words_holds_numbers()
{
    const std::string grades = "Name,Class,Quiz,Passed\nAnn,9a,7/10,yes\nBob,9b,3/10,no\n"
                               "Cid,9a,10/10,yes\nDan,9b,5/10,no\nAverage,,6.25,\n";
    const auto with = read_bytes(grades);
    QVERIFY(with);
    QVERIFY(is_of_words(with->columns()[2].type));
    ReadOptions options;
    options.without_totals = true;
    const auto without = read_bytes(grades, options);
    QVERIFY(without);
    QCOMPARE(joined(without->columns()[2]), QStringLiteral("7 3 10 5"));
    QCOMPARE(without->text(3, 0), std::string("Dan"));
    QCOMPARE(without->raw_line(5), std::string("Dan,9b,5/10,no"));
}

void TestTotals::where_there_are_none_nothing_changes()
{
    ReadOptions options;
    options.without_totals = true;
    const auto with = read_bytes(orders({}).toStdString());
    const auto without = read_bytes(orders({}).toStdString(), options);
    QVERIFY(with && without);
    QVERIFY(same_content(*with, *without));
    QCOMPARE(without->warnings(), with->warnings());
}

QTEST_APPLESS_MAIN(TestTotals)
#include "tst_totals.moc"
