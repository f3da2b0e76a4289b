// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/columns.h"
#include "support/tables.h"

#include <QTest>

using namespace table;
using namespace testing;

/// Lines that have as many delimiters as the rows and are none.
class TestNoteLines : public QObject
{
    Q_OBJECT

private slots:
    void what_is_no_row_is_kept_out_and_told_data();
    void what_is_no_row_is_kept_out_and_told();
    void what_may_be_a_row_stays_data();
    void what_may_be_a_row_stays();
    void a_row_with_a_name_alone_is_told();
    void lines_without_values_raise_no_doubt();
    void cells_that_were_merged_are_told_data();
    void cells_that_were_merged_are_told();
    void a_column_with_gaps_is_not_told_data();
    void a_column_with_gaps_is_not_told();
};

namespace
{

/// The lines of what was kept out, each with its kind.
QString kept_out(const Table& table)
{
    QStringList lines;
    for (const Problem& problem : table.warnings())
        if (keeps_row_out(problem.code))
            lines << QStringLiteral("%1 %2")
                         .arg(problem.line)
                         .arg(QString::fromStdString(std::string(name(problem.code))));
    return lines.join(QStringLiteral(", "));
}

const QByteArray shops = "Filiale;Umsatz;Kunden\nA;1000;20\nB;2000;30\nC;1500;25\n";

} // namespace

void TestNoteLines::what_is_no_row_is_kept_out_and_told_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<int>("rows");
    QTest::addColumn<QString>("told");
    QTest::newRow("notes that a spreadsheet has padded")
        << shops + ";;\nQuelle: Amt;;\n1) vorläufig;;\n"
        << 3 << "5 no-values, 6 note-line, 7 note-line";
    QTest::newRow("lines of delimiters between the rows")
        << QByteArray("Filiale;Umsatz;Kunden\nA;1000;20\n;;\nB;2000;30\n;;\n;;\nC;1500;25\n;;\n")
        << 3 << "3 no-values, 5 no-values, 6 no-values, 8 no-values";
    QTest::newRow("lines of delimiters between numbers")
        << QByteArray("a,b\n1,2\n,\n3,4\n5,6\n") << 3 << "3 no-values";
    QTest::newRow("lines of delimiters among crosses beside names")
        << QByteArray("name;bread;age\nAnn;x;31\n;;\nBen;;40\nCem;x;28\nDan;;33\n;;\n") << 4
        << "3 no-values, 7 no-values";
    QTest::newRow("titles of groups")
        << QByteArray("Filiale;Umsatz;Kunden\nNord;;\nA;1000;20\nB;2000;30\nSüd;;\nC;1500;25\n"
                      "D;1700;27\n")
        << 4 << "2 note-line, 5 note-line";
    QTest::newRow("a title of a group below an empty line") << shops + "\nSüd;;\nD;1700;27\n"
                                                            << 4 << "6 note-line";
    QTest::newRow("a title of a group below a line of delimiters")
        << shops + ";;\nSüd;;\nD;1700;27\n"
        << 4 << "5 no-values, 6 note-line";
    QTest::newRow("a title of a group below an empty line, as Windows ends lines")
        << QByteArray(shops + "\nSüd;;\nD;1700;27\n").replace('\n', "\r\n") << 4 << "6 note-line";
    QTest::newRow("a remark of more words than any name has") << shops + "Ergebnis vorläufig;;\n"
                                                              << 3 << "5 note-line";
    QTest::newRow("a word for a sum that was not filled in") << shops + "Summe;;\n"
                                                             << 3 << "5 note-line";
    QTest::newRow("a note below two columns")
        << QByteArray("Land;Wert\nDE;2\nFR;3\nES;4\nQuelle: Amt;\n") << 3 << "5 note-line";
    QTest::newRow("a note in another column") << shops + ";Stand: Mai 2024;\n"
                                              << 3 << "5 note-line";
    QTest::newRow("a note that has a year behind a comma")
        << QByteArray("country,v\nDE,2\nFR,3\nES,4\nIT,5\nSource: Office for stats, 2024\n") << 4
        << "6 note-line";
    QTest::newRow("a note that has a year behind a semicolon")
        << QByteArray("Land;Wert\nDE;2\nFR;3\nES;4\nIT;5\nStand: Juli; 2024\n") << 4
        << "6 note-line";
    QTest::newRow("a note with a place that rows have, too")
        << QByteArray("Name,Ort,Betrag\nEva,Bonn,9.5\nDan,Ulm,8.5\nAda,Bonn,7.5\n"
                      "Quelle: Amt, Bonn, 2024\n")
        << 3 << "5 note-line";
    QTest::newRow("a day on which a page was called up")
        << QByteArray("Land;Wert\nDE;2,5\nFR;3,5\nES;4,5\nIT;5,5\nAbgerufen am;45292\n") << 4
        << "6 note-line";
    QTest::newRow("a note in the first and a year in the last column")
        << shops.left(shops.size()) + "Stand: Februar;;2024\n"
        << 3 << "5 note-line";
    QTest::newRow("a note that has as many commas as a row")
        << QByteArray("pupil,hours,passed\nAnn,1.5,yes\nBen,2.5,no\nCem,3.5,yes\nDan,1.0,no\n"
                      "Note: hours per day, mean, rounded\n")
        << 4 << "6 note-line";
    QTest::newRow("rules of plain text")
        << QByteArray("==== ===== ====\nid   name  val\n==== ===== ====\n1    Anna  1.5\n"
                      "2    Ben   2.5\n3    Cora  3.5\n==== ===== ====\n")
        << 3 << "7 repeated-names";
    QTest::newRow("a rule below the rows")
        << QByteArray("id;v\n1;2.5\n2;3.5\n3;1.5\n---;---\n") << 3 << "5 no-values";
    QTest::newRow("names that come again on a new page")
        << QByteArray("Filiale;Umsatz;Kunden\nA;1000;20\nB;2000;30\n\fFiliale;Umsatz;Kunden\n"
                      "C;1500;25\nD;1600;26\n")
        << 4 << "4 repeated-names";
}

void TestNoteLines::what_is_no_row_is_kept_out_and_told()
{
    QFETCH(const QByteArray, file);
    const auto table = read_bytes(file.toStdString());
    QVERIFY2(table, table ? "" : message(table.problem()));
    QTEST(int(table->rows()), "rows");
    QTEST(kept_out(*table), "told");
    // No note has made words of numbers.
    QVERIFY2(types(*table).contains('N'), types(*table));
}

void TestNoteLines::what_may_be_a_row_stays_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<int>("rows");
    QTest::newRow("a name and nothing else, in two columns")
        << QByteArray("name;mark\nAnn;2\nBen;\nCem;3\nDan;1\n") << 4;
    QTest::newRow("a patient's code")
        << QByteArray("id;a;b\nP01;1;2\nP02;;\nP03;4;5\nP04;4;7\n") << 4;
    QTest::newRow("the rest of a line that was broken in two")
        << QByteArray("id;name;note\n1;Ann;fine\n2;Bob;late and\nforgot it;;\n3;Cid;good\n") << 4;
    QTest::newRow("the rest of such a line that begins with an accent")
        << QByteArray("id;name;note\n1;Ann;fine\n2;Bob;late and\n\303\251tourdi;;\n3;Cid;good\n")
        << 4;
    const QByteArray people = "name,age,size,ok\nAnn,30,170,yes\n";
    const QByteArray others = "Cleo,25,165,no\nDan,31,166,no\nEve,41,180,yes\nFred,38,175,no\n";
    QTest::newRow("a name of whom nothing is known") << people + "Bob,,,\n" + others << 6;
    QTest::newRow("several of whom nothing is known")
        << people + "Bob,,,\n" + others + "Gus,,,\nHal,27,168,no\nIda,,,\n"
        << 9;
    QTest::newRow("the last of whom nothing is known") << people + others + "Zoe,,,\n" << 6;
    QTest::newRow("the first of whom nothing is known")
        << QByteArray("name;age;ok\nBob;;\nAnn;30;yes\nCleo;25;no\nDan;31;no\n") << 4;
    QTest::newRow("first and last names of whom nothing is known")
        << QByteArray("name;a;b\nAnn Lee;1;2\nBob Ray;;\nCem Ok;4;5\nDan Roe;;\n") << 4;
    QTest::newRow("a number and nothing else")
        << QByteArray("id;a;b\n1;1;2\n2;;\n3;4;5\n4;4;7\n") << 4;
    QTest::newRow("a label of other rows")
        << QByteArray("kind;a;b\nred;1;2\nblue;3;4\nred;;\nblue;4;5\n") << 4;
    QTest::newRow("marks for gaps beside a name")
        << QByteArray("name;a;b\nAnn;1;2\nBen;NA;NA\nCem;4;5\nDan;4;6\n") << 4;
    QTest::newRow("names of which most have nothing else")
        << QByteArray("name;a;b\nAnn;1;2\nBen;;\nCem;;\nDan;;\nEve;3;4\n") << 5;
    QTest::newRow("texts that begin as notes do")
        << QByteArray("text,label\nNote: buy milk,1\nSource: the web,2\nStand: 3,2\nNote: x,1\n")
        << 4;
    QTest::newRow("a shop called Source")
        << QByteArray("shop,n,m\nSource,1,2\nStore,3,4\nSale,5,5\nStand,4,6\n") << 4;
    QTest::newRow("a label that stands beside other rows, too")
        << QByteArray("who,kind\nAnn,a\nBen,b\nCem,a\nSource: none,b\n") << 4;
    QTest::newRow("a delimiter behind every line")
        << QByteArray("name;mark;\nAnn;2;\nBen;;\nCem;3;\nDan;1;\n") << 4;
    QTest::newRow("nothing crossed")
        << QByteArray("bread;milk;regular\nx;1;ja\n;;\nx;;ja\n;1;\nx;1;ja\n;;\n") << 6;
    QTest::newRow("two numbers beside a note's word")
        << QByteArray("place,a,b\nDesk,1,2\nShelf,3,4\nStand 3,5,6\nDoor,1,1\n") << 4;
}

void TestNoteLines::what_may_be_a_row_stays()
{
    QFETCH(const QByteArray, file);
    const auto table = read_bytes(file.toStdString());
    QVERIFY2(table, table ? "" : message(table.problem()));
    QCOMPARE(kept_out(*table), QString());
    QTEST(int(table->rows()), "rows");
}

void TestNoteLines::a_row_with_a_name_alone_is_told()
{
    const auto table = read_bytes("name;a;b\nAnn;1;2\nBen;3;\nCem;;\nDan;4;6\nEve;2;2\nFay;;1\n");
    QVERIFY2(table, table ? "" : message(table.problem()));
    QCOMPARE(int(table->rows()), 6);
    const Problem* told = first_told(*table, ProblemCode::MaybeNote);
    QVERIFY(told);
    QCOMPARE(int(told->line), 4);
    QCOMPARE(QString::fromStdString(told->arguments.front()), QStringLiteral("Cem"));
    const auto sparse = read_bytes("name;a;b\nAnn;1;2\nBen;;\nCem;;\nDan;;\nEve;3;4\n");
    QVERIFY2(sparse, sparse ? "" : message(sparse.problem()));
    QVERIFY(!first_told(*sparse, ProblemCode::MaybeNote));
}

void TestNoteLines::lines_without_values_raise_no_doubt()
{
    const auto plain = read_bytes(shops.toStdString());
    const auto padded = read_bytes((shops + ";;\n;;\n;;\n").toStdString());
    QVERIFY(plain && padded);
    QCOMPARE(padded->detection().confidence, plain->detection().confidence);
}

void TestNoteLines::cells_that_were_merged_are_told_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<int>("line");
    QTest::newRow("classes") << QByteArray("Klasse;Name;Note\n7a;Anna;2\n;Ben;3\n;Cora;1\n"
                                           "7b;Dan;4\n;Eva;2\n;Finn;5\n")
                             << 3;
    QTest::newRow("years") << QByteArray("Jahr;Monat;Wert\n2020;Jan;5\n;Feb;6\n;Mrz;7\n2021;Jan;8\n"
                                         ";Feb;9\n;Mrz;10\n")
                           << 3;
    QTest::newRow("groups of different size")
        << QByteArray("Team,Player,Goals\nReds,A,1\nBlues,B,2\n,C,0\n,D,5\nGreens,E,1\n,F,2\n")
        << 4;
}

void TestNoteLines::cells_that_were_merged_are_told()
{
    QFETCH(const QByteArray, file);
    const auto table = read_bytes(file.toStdString());
    QVERIFY2(table, table ? "" : message(table.problem()));
    const Problem* told = first_told(*table, ProblemCode::MergedCells);
    QVERIFY(told);
    QTEST(int(told->line), "line");
}

void TestNoteLines::a_column_with_gaps_is_not_told_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::newRow("a label that comes again")
        << QByteArray("k;a;b\nx;1;2\n;2;3\n;3;4\nx;4;5\n;5;7\ny;1;1\n");
    QTest::newRow("a gap on top") << QByteArray("k;a;b\n;1;2\nx;2;3\n;3;4\ny;4;5\n;5;7\n");
    QTest::newRow("a single gap") << QByteArray("k;a;b\nx;1;2\n;2;3\nz;3;4\ny;4;5\n");
    QTest::newRow("gaps in the last column") << QByteArray("a;b;k\n1;2;x\n2;3;\n3;4;y\n4;5;\n");
    QTest::newRow("gaps beside gaps") << QByteArray("a;b;c\n1;;2\n;6;\n2;;4\n;7;\n3;;1\n");
}

void TestNoteLines::a_column_with_gaps_is_not_told()
{
    QFETCH(const QByteArray, file);
    const auto table = read_bytes(file.toStdString());
    QVERIFY2(table, table ? "" : message(table.problem()));
    QVERIFY(!first_told(*table, ProblemCode::MergedCells));
}

QTEST_GUILESS_MAIN(TestNoteLines)
#include "tst_note_lines.moc"
