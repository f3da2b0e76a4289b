// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/columns.h"
#include "support/tables.h"
#include "table/summing_up.h"

#include <QTest>

#include <random>

using namespace table;
using namespace testing;

/// Rows that sum up others.
class TestTotals : public QObject
{
    Q_OBJECT

private slots:
    void a_word_behind_empty_columns_is_told_data();
    void a_word_behind_empty_columns_is_told();
    void a_word_that_sums_up_the_rows_is_told_data();
    void a_word_that_sums_up_the_rows_is_told();
    void a_word_that_sums_up_nothing_is_not_told_data();
    void a_word_that_sums_up_nothing_is_not_told();
    void they_are_left_out_where_that_is_said_data();
    void they_are_left_out_where_that_is_said();
    void a_column_that_only_they_made_one_of_words_holds_numbers();
    void where_there_are_none_nothing_changes();
    void rows_but_for_some_are_counted_through();
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

/// A class in German, with a target, and a last line or several.
QByteArray pupils(const QByteArray& last)
{
    return "Name;Test;Mitarbeit;bestanden\nAda;3;10;ja\nBen;5;2;nein\nCem;13;8;nein\nDana;11;7;ja\n"
           "Eda;2;8;ja\nFinn;15;14;ja\n" +
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

void TestTotals::a_word_that_sums_up_the_rows_is_told_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<int>("line");
    QTest::addColumn<QString>("word");
    QTest::newRow("a sign for the mean") << pupils("Ø;8,2;8,2;\n") << 8 << "Ø";
    QTest::newRow("the mean of a class")
        << pupils("Klassenschnitt;7,5;7,0;\n") << 8 << "Klassenschnitt";
    QTest::newRow("the mean of a class in English")
        << pupils("Class average;8.2;8.2;\n") << 8 << "Class average";
    QTest::newRow("a mean in Polish") << pupils("Średnia;8,2;8,2;\n") << 8 << "Średnia";
    QTest::newRow("a mean in capital letters") << pupils("AVG;8,2;8,2;\n") << 8 << "AVG";
    QTest::newRow("a sum that is shortened") << pupils("insg.;49;49;\n") << 8 << "insg.";
    QTest::newRow("a word that may be a size, above means")
        << pupils("Mittel;8,17;8,2;\n") << 8 << "Mittel";
    QTest::newRow("a mean of the pupils, as a word of several")
        << pupils("Schnitt der Klasse;8,2;8,2;\n") << 8 << "Schnitt der Klasse";
    QTest::newRow("the largest") << pupils("Max;15;14;\n") << 8 << "Max";
    QTest::newRow("the least") << pupils("Min;2;2;\n") << 8 << "Min";
    QTest::newRow("how many there are") << pupils("Anzahl;6;6;\n") << 8 << "Anzahl";
    QTest::newRow("how far they are spread")
        << pupils("Std. dev.;5,53;3,92;\n") << 8 << "Std. dev.";
    QTest::newRow("many ways below each other")
        << QByteArray("Name;A;B\nx1;1;2\nx2;3;4\nx3;5;3\nMittelwert;3;3\n"
                      "Standardabweichung;2;1\nMin;1;2\nMax;5;4\n")
        << 5 << "Mittelwert";
    QTest::newRow("two of one word")
        << QByteArray("Name,Flow,Score,Sorte\nP 0,26.5,8,a\nAnna,30.01,34,a\nP 2,13.9,20,b\n"
                      "Otto,44.22,2,a\nUlm,25.31,16,b\nMittelwert,5,5,\nMittelwert,5,5,\n")
        << 7 << "Mittelwert";
    QTest::newRow("means without a name") << pupils(";8,2;8,2;\n") << 8 << ";8,2;8,2;";
    QTest::newRow("fractions without a name below whole numbers")
        << pupils(";7,9;8,4;\n") << 8 << ";7,9;8,4;";
    QTest::newRow("a sum without a name, in one column")
        << QByteArray("Ware,Preis,neu\nA,3.5,ja\nB,4.25,nein\nC,9,ja\nD,1.5,nein\n,18.25,\n") << 6
        << ",18.25,";
    QTest::newRow("sums without a name below three rows")
        << QByteArray("Filiale;Umsatz;Kunden\nA;1000;20\nB;2000;30\nC;1500;25\n;4500;75\n") << 5
        << ";4500;75";
    QTest::newRow("small sums without a name below three rows")
        << QByteArray("item,q1,q2\npens,10,20\npaper,15,25\nclips,5,5\n,30,50\n") << 5 << ",30,50";
    QTest::newRow("sums without a name below two rows")
        << QByteArray("item,q1,q2\npens,10,20\npaper,15,25\n,25,45\n") << 4 << ",25,45";
    QTest::newRow("sums without a name and a kind")
        << QByteArray("item,kind,q1,q2\npens,a,10,20\npaper,b,15,25\nclips,a,5,5\n,,30,50\n") << 5
        << ",,30,50";
    QTest::newRow("sums without a name on top")
        << QByteArray("item;q1;q2\n;30;50\npens;10;20\npaper;15;25\nclips;5;5\n") << 2 << ";30;50";
    QTest::newRow("whole means without a name below three rows")
        << QByteArray("item,q1,q2\npens,10,20\npaper,15,25\nclips,5,6\n,10,17\n") << 5 << ",10,17";
    QTest::newRow("sums with a word that nobody knows")
        << QByteArray("Filiale;Umsatz;Kunden\nA;1000;20\nB;2000;31\nC;1500;24\nÖssz;4500;75\n") << 5
        << "Össz;4500;75";
    QTest::newRow("sums on top, with a word that nobody knows")
        << QByteArray("Region;Pop;Jobs\nWorld;1123;564\nA;423;120\nB;311;219\nC;389;225\n") << 2
        << "World;1123;564";
    QTest::newRow("a sum on top")
        << QByteArray("Region;Pop;Jobs\nInsgesamt;100;50\nNord;60;30\nSüd;40;20\n") << 2
        << "Insgesamt";
    QTest::newRow("the most points of a test")
        << QByteArray("Student,Test 1,Test 2,Total\n    Points Possible,20,30,50\nAnna,18,25,43\n"
                      "Ben,15,28,43\nCora,20,30,50\n")
        << 2 << "Points Possible";
    QTest::newRow("sums of groups in the second column")
        << QByteArray("Abt;Name;A;B\nX;x1;1;2\nX;x2;3;4\nX;Summe;4;6\nY;x3;5;3\nY;x4;5;4\n"
                      "Y;Summe;10;7\n;Gesamt;14;13\n")
        << 4 << "Summe";
    QTest::newRow("a pupil called Max above the mean")
        << pupils("Max;4;9;ja\nDurchschnitt;7,6;8,3;\n") << 9 << "Durchschnitt";
}

void TestTotals::a_word_that_sums_up_the_rows_is_told()
{
    a_word_behind_empty_columns_is_told();
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
    QTest::newRow("numbers that go up by themselves")
        << QByteArray("n,a,b\nx,100,10\ny,200,20\nz,300,30\n");
    QTest::newRow("a sum in one of two columns")
        << QByteArray("n;a;b\nx;1234;10\ny;2345;20\nz;111;35\nw;3690;66\n");
    QTest::newRow("small numbers that agree by chance below three rows")
        << QByteArray("n;a;b\nx;1;1\ny;2;1\nz;1;2\nw;4;4\n");
    QTest::newRow("a mean above other statistics")
        << QByteArray("what,x,y\nmean,1,2\nmedian,2,3\nstd,3,4\n");
    QTest::newRow("a word that only begins so") << orders(";;Summerfeld;2;11,00;\n");
    QTest::newRow("a pupil called Max, last of all") << pupils("Max;4;9;ja\n");
    QTest::newRow("a pupil called Min, who did not well") << pupils("Min;2;4;nein\n");
    QTest::newRow("a size in the middle, last of all")
        << QByteArray("Größe;Preis;Gewicht\nklein;3;10\ngroß;9;30\nmittel;5;21\n");
    QTest::newRow("a pupil without a name") << pupils(";4;9;ja\n");
    QTest::newRow("a note without a number")
        << QByteArray("pupil,hours,passed\nAnn,1.5,yes\nBen,2.5,no\nCem,3.5,yes\nDan,1.0,no\n"
                      "Note: hours per day, mean, rounded\n");
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
    QTest::newRow("many ways below each other")
        << QByteArray("Name;A;B\nx1;1;2\nx2;3;4\nx3;5;3\nMittelwert;3;3\n"
                      "Standardabweichung;2;1\nMin;1;2\nMax;5;4\n")
        << "2 3 4"
        << "5, 6, 7, 8";
    QTest::newRow("below each of two short groups, and of all")
        << QByteArray("Abt;Name;A;B\nX;x1;1;2\nX;x2;3;4\nX;Summe;4;6\nY;x3;5;3\nY;x4;5;4\n"
                      "Y;Summe;10;7\n;Gesamt;14;13\n")
        << "2 3 5 6"
        << "4, 7, 8";
    QTest::newRow("means without a name, but not the pupil called Max")
        << pupils("Max;4;9;ja\n;7,6;8,3;\n") << "2 3 4 5 6 7 8"
        << "9";
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

/// As a list of them would have it.
void TestTotals::rows_but_for_some_are_counted_through()
{
    std::mt19937 random(5);
    for (int trial = 0; trial < 2000; ++trial) {
        std::vector<std::size_t> without;
        for (std::size_t row = 0; row < 12; ++row)
            if (random() % 3 == 0)
                without.push_back(row);
        const std::size_t first = random() % 10;
        const std::size_t last = first + random() % (12 - first);
        std::vector<std::size_t> expected;
        for (std::size_t row = first; row < last; ++row)
            if (!std::ranges::binary_search(without, row))
                expected.push_back(row);
        const RowsBetween rows{first, last, without};
        std::vector<std::size_t> found;
        rows.each([&](std::size_t row) { found.push_back(row); });
        QCOMPARE(found, expected);
        QCOMPARE(rows.size(), expected.size());
        std::size_t asked = 0;
        const bool all_low = rows.all_of([&](std::size_t row) {
            ++asked;
            return row < 6;
        });
        const auto low = std::ranges::find_if(expected, [](std::size_t row) { return row >= 6; });
        QCOMPARE(all_low, low == expected.end());
        QCOMPARE(asked, std::size_t(low - expected.begin()) + !all_low);
    }
}

QTEST_APPLESS_MAIN(TestTotals)
#include "tst_totals.moc"
