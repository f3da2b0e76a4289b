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

QTEST_APPLESS_MAIN(TestTotals)
#include "tst_totals.moc"
