// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/tables.h"

#include <QDirIterator>
#include <QTest>

#include <algorithm>

using namespace table;
using namespace testing;

/// What cannot be decided is never called beyond doubt, and it is told where it stands.
class TestDoubt : public QObject
{
    Q_OBJECT

private slots:
    void a_column_in_doubt_is_told_and_lowers_the_confidence_data();
    void a_column_in_doubt_is_told_and_lowers_the_confidence();
    void what_is_settled_keeps_the_confidence_data();
    void what_is_settled_keeps_the_confidence();
    void lines_kept_out_lower_the_confidence_data();
    void lines_kept_out_lower_the_confidence();
    void names_that_may_be_values_are_not_beyond_doubt();
    void what_blanks_may_not_part_is_not_beyond_doubt_data();
    void what_blanks_may_not_part_is_not_beyond_doubt();
    void a_line_that_may_be_a_row_is_told_and_in_doubt_data();
    void a_line_that_may_be_a_row_is_told_and_in_doubt();
    void a_header_of_years_is_not_beyond_doubt_data();
    void a_header_of_years_is_not_beyond_doubt();
    void years_above_other_numbers_are_beyond_doubt_data();
    void years_above_other_numbers_are_beyond_doubt();
    void a_doubt_has_a_reason_data();
    void a_doubt_has_a_reason();
    void no_known_file_is_doubted_without_a_reason();
};

namespace
{

/// From here on the window says that there is no doubt.
constexpr double no_doubt = 0.9;

} // namespace

void TestDoubt::a_column_in_doubt_is_told_and_lowers_the_confidence_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("column");
    QTest::newRow("words among the numbers of a column")
        << QByteArray("a,b,y\n1,6,0\n2,7,1\n3,x,1\n4,9,0\n5,8,1\n6,7,0\n7,5,1\n")
        << "mostly-numbers" << 4 << 3;
    QTest::newRow("a point in every row beside decimal commas")
        << QByteArray("t;count;y\n2,5;68.361;0\n1,5;68.361;1\n0,5;68.361;1\n")
        << "ambiguous-decimal" << 2 << 5;
    QTest::newRow("a point in every row beside commas that may be either")
        << QByteArray("count\tload\n68.361\t3,125\n68.361\t4,250\n68.361\t5,375\n")
        << "ambiguous-decimal" << 2 << 1;
    QTest::newRow("a line below the names that has words where numbers stand")
        << QByteArray("t,flow,y\ns,furlong,w\n1,2.5,a\n2,3.5,b\n3,4.5,a\n4,5.5,b\n")
        << "maybe-units" << 2 << 0;
    QTest::newRow("a unit below one name")
        << QByteArray("n,mass,y\nx,kg,w\na,2.5,a\nb,3.5,b\nc,4.5,a\nd,5.5,b\n") << "maybe-units"
        << 2 << 0;
    QTest::newRow("a dash beside a currency")
        << QByteArray("n,cost\na,$ 12.50\nb,$ -\nc,$ (3.00)\nd,$ 4.00\n") << "dash-is-nought" << 3
        << 3;
    QTest::newRow("codes beside numbers")
        << QByteArray("code,m,y\n007,1.25,1\n7,2.25,0\n07,3.25,1\n") << "keeps-zeros" << 2 << 1;
    QTest::newRow("units that are mixed beside numbers")
        << QByteArray("a,b,len,y\n1,5,3 cm,1\n2,6,4 mm,0\n3,8,3 cm,1\n") << "mixed-units" << 3 << 5;
    QTest::newRow("a decimal mark that only one value has")
        << QByteArray("a;b;y\n1,5;3;0\n2.5;4;1\n3,5;5;1\n") << "mostly-numbers" << 3 << 1;
    QTest::newRow("two decimal marks in quotes")
        << QByteArray("t,val,y\nx,\"1,5\",0\ny,\"2,5\",1\nz,3.5,1\n") << "mostly-numbers" << 4 << 3;
    QTest::newRow("a quote that nothing closes")
        << QByteArray("id;name;age\n1;Ann;21\n2;\"Bob;22\n3;Cid;23\n4;\"Dan\";24\n5;Eve;25\n")
        << "keeps-quotes" << 3 << 3;
    QTest::newRow("a quote that nothing closes above others that come first as labels")
        << QByteArray("id,text,v\n1,fine,3\n2,\"open here,4\n3,good,5\n4,\"closed\",2\n")
        << "keeps-quotes" << 3 << 3;
    QTest::newRow("a quote that nothing closes below one in order")
        << QByteArray("id;text;v\n1;\"a\";10\n2;\"b;20\n3;c;30\n4;d;40\n") << "keeps-quotes" << 3
        << 3;
    QTest::newRow("numbers in quotes beside a quote that nothing closes")
        << QByteArray("a,b,c\n\"1,2,3\n4,5,6\n7,\"8\",9\n1,\"2\",3\n4,\"5\",6\n") << "keeps-quotes"
        << 2 << 1;
    QTest::newRow("a row that is not wrapped among lines in quotes")
        << QByteArray("\"a,b,y\"\n\"1,2,0\"\n3,4,1\n\"5,6,1\"\n\"7,8,0\"\n") << "keeps-quotes" << 2
        << 1;
    QTest::newRow("names in quotes that nobody writes")
        << QByteArray("'a,b,y'\n1,2,0\n3,4,1\n5,6,1\n") << "keeps-quotes" << 1 << 0;
    QTest::newRow("one column of decimal commas below no name")
        << QByteArray("1,5\n2,5\n3,25\n4,75\n") << "ambiguous-delimiter" << 1 << 1;
    QTest::newRow("a negative number in it")
        << QByteArray("10,5\n-2,5\n3,25\n") << "ambiguous-delimiter" << 1 << 1;
    QTest::newRow("a name too few")
        << QByteArray("h;w\n1;4;0\n2;5;1\n3;6;1\n") << "missing-name" << 1 << 0;
    QTest::newRow("a name too many")
        << QByteArray("h;w;t;u\n1;4;0\n2;5;1\n3;6;1\n") << "surplus-name" << 1 << 7;
    QTest::newRow("a row of totals")
        << QByteArray("shop,n,m\nA,1,2\nB,2,3\nC,4,5\nTotal,7,10\n") << "row-of-totals" << 5 << 1;
}

void TestDoubt::a_column_in_doubt_is_told_and_lowers_the_confidence()
{
    QFETCH(const QByteArray, file);
    QFETCH(const QString, code);
    QFETCH(const int, line);
    QFETCH(const int, column);
    const auto table = read_bytes(file.toStdString());
    QVERIFY2(table, table ? "" : message(table.problem()));
    const auto wanted = problem_named(code.toStdString());
    QVERIFY(wanted);
    const auto told = std::ranges::find(table->warnings(), *wanted, &Problem::code);
    QVERIFY(told != table->warnings().end());
    QCOMPARE(int(told->line), line);
    QCOMPARE(int(told->column), column);
    QVERIFY2(table->detection().confidence < no_doubt,
             qPrintable(QString::number(table->detection().confidence)));
}

void TestDoubt::what_is_settled_keeps_the_confidence_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QByteArray>("types");
    QTest::newRow("line breaks around numbers in quotes")
        << QByteArray("a,v,y\n1,\"5\",0\n2,\"6\n\",1\n3,\"\r\n7\",1\n4,\" 8 \n\",0\n")
        << QByteArray("NNN");
    QTest::newRow("rows that count nothing below no names")
        << QByteArray("5.1,3.5,1.4,0\n4.9,3.0,1.4,0\n6.1,2.8,4.7,1\n") << QByteArray("NNNN");
    QTest::newRow("two whole numbers below names")
        << QByteArray("x,y\n1,5\n2,5\n3,25\n4,75\n") << QByteArray("NN");
    QTest::newRow("a quote that stands inside")
        << QByteArray("id,size,y\n1,\"9\"\" pipe\",0\n2,\"7\"\" pipe\",1\n3,\"9\"\" pipe\",0\n")
        << QByteArray("NCN");
    QTest::newRow("names that begin with an apostrophe")
        << QByteArray("name,v,y\n't Hooft,1,0\nBohr,2,1\n't Hooft,3,1\n") << QByteArray("CNN");
    QTest::newRow("a unit in every row")
        << QByteArray("a,len,y\n1,3 cm,1\n2,4 cm,0\n3,7 cm,1\n") << QByteArray("NNN");
    QTest::newRow("a column that only counts the rows")
        << QByteArray("Nr,x,y\n1,2.5,0\n2,1.5,1\n3,0.5,0\n4,4.5,1\n") << QByteArray("NNN");
}

void TestDoubt::what_is_settled_keeps_the_confidence()
{
    QFETCH(const QByteArray, file);
    const auto table = read_bytes(file.toStdString());
    QVERIFY2(table, table ? "" : message(table.problem()));
    QTEST(testing::types(*table), "types");
    QVERIFY2(table->detection().confidence >= no_doubt,
             qPrintable(QString::number(table->detection().confidence)));
}

void TestDoubt::lines_kept_out_lower_the_confidence_data()
{
    QTest::addColumn<int>("good");
    QTest::addColumn<int>("bad");
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<double>("atMost");
    const QByteArray windows = "M\xFCller;1;0\n";
    QTest::newRow("a fifth in another encoding") << 160 << 40 << windows << 0.59;
    QTest::newRow("one in thirty in another encoding") << 116 << 4 << windows << 0.89;
    QTest::newRow("a fifth that is too long") << 160 << 40 << QByteArray("Ann;1;0;7\n") << 0.59;
    QTest::newRow("a fifth that is too short") << 160 << 40 << QByteArray("Ann;1\n") << 0.59;
    QTest::newRow("one of many") << 200 << 1 << windows << 1.0;
}

void TestDoubt::lines_kept_out_lower_the_confidence()
{
    QFETCH(const int, good);
    QFETCH(const int, bad);
    QFETCH(const QByteArray, line);
    QFETCH(const double, atMost);
    std::string bytes = "Größe;n;y\n";
    for (int row = 0; row < good; ++row)
        bytes += (row % 2 ? "Jörg;" : "Änne;") + std::to_string(row * 7 % 90) + ";1\n";
    for (int row = 0; row < bad; ++row)
        bytes += line.toStdString();
    const auto table = read_bytes(bytes);
    QVERIFY2(table, table ? "" : message(table.problem()));
    QCOMPARE(table->rows_kept_out(), std::size_t(bad));
    const double confidence = table->detection().confidence;
    QVERIFY2(confidence <= atMost && (atMost < 1 || confidence >= no_doubt),
             qPrintable(QString::number(confidence)));
}

void TestDoubt::names_that_may_be_values_are_not_beyond_doubt()
{
    for (const char* names : {"1990,2000,2010", "1,2,3", "0,10,20"}) {
        const auto table =
            read_bytes(std::string(names) + "\n21.5,25.9,29.0\n6.0,8.3,3.5\n2,1,3\n");
        QVERIFY2(table && table->rows() == 4, names);
        QVERIFY2(table->detection().confidence < no_doubt, names);
    }
}

void TestDoubt::what_blanks_may_not_part_is_not_beyond_doubt_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::newRow("people with two names below one")
        << QByteArray("Name Temp Rel Hum On\nA B 21.5 40 yes\nA C 22.5 41 no\nA D 23.5 42 yes\n");
    QTest::newRow("first and last names")
        << QByteArray("who grade own ok\nAnn Lee 3.5 y\nBo Ng 4.5 n\nCy Young 5.5 y\n");
    QTest::newRow("towns of two words in the second column")
        << QByteArray("n town area big\n1 New York 783\n2 Los Angeles 1213\n3 San Jose 460\n");
    QTest::newRow("columns cut where they stand")
        << QByteArray("Name         Age  Height Passed\nAnn Smith     12    1.50 yes\n"
                      "Ben O Hara    13    1.61 no\nCem Ok        11    1.43 yes\n"
                      "Dan Li        12    1.55 no\n");
    QTest::newRow("as many pieces in the names as in the rows, but others")
        << QByteArray("      name  body mass  height passed\n Ann Smith       51.2    1.50    yes\n"
                      "  Ben Hara       62.3    1.61     no\n Cem Olsen       48.8    1.43    yes\n"
                      "    Dan Li       55.1    1.55     no\n");
}

void TestDoubt::what_blanks_may_not_part_is_not_beyond_doubt()
{
    QFETCH(const QByteArray, file);
    const auto table = read_bytes(file.toStdString());
    QVERIFY2(table, table ? "" : message(table.problem()));
    QVERIFY(table->detection().confidence < no_doubt);
}

void TestDoubt::a_line_that_may_be_a_row_is_told_and_in_doubt_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::newRow("words where numbers follow")
        << QByteArray("T1;T2\nabs;krank\n3;4\n4;5\n6;7\n5;5\n");
    QTest::newRow("one word for both, beside nothing")
        << QByteArray("id;T1;T2\n;abs;abs\n1;3;4\n2;4;5\n3;6;7\n4;5;5\n");
    QTest::newRow("one letter for both, beside another")
        << QByteArray("id;T1;T2\nx;A;A\n1;3;4\n2;4;5\n3;6;7\n4;5;5\n");
    QTest::newRow("one letter for all") << QByteArray("T1;T2\nA;A\n3;4\n4;5\n6;7\n5;5\n");
    QTest::newRow("a letter for those who were ill")
        << QByteArray("T1,T2,T3\nK,K,K\n3,4,1\n4,5,2\n6,7,3\n5,5,4\n");
}

void TestDoubt::a_line_that_may_be_a_row_is_told_and_in_doubt()
{
    QFETCH(const QByteArray, file);
    const auto table = read_bytes(file.toStdString());
    QVERIFY2(table, table ? "" : message(table.problem()));
    QVERIFY(
        std::ranges::any_of(table->warnings(), [](const Problem& told) { return told.line == 2; }));
    QVERIFY(table->detection().confidence < no_doubt);
}

void TestDoubt::a_header_of_years_is_not_beyond_doubt_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::newRow("two years") << QByteArray(
        "Stadt;2020;2021\nAu;836;436\nBach;271;169\nEck;6;4\n");
    QTest::newRow("one year") << QByteArray("Stadt;2020\nAu;836\nBach;271\nEck;6\n");
    QTest::newRow("a first row that looks like one")
        << QByteArray("Anna;Berlin;2005\nBen;Bonn;12\nCem;Ulm;14\nDan;Jena;8\n");
    QTest::newRow("tests that are counted")
        << QByteArray("Klasse;1;2\n7a;24;4\n12b;9;24\n11a;3;22\n8c;1;15\n9a;7;3\n");
    QTest::newRow("two years without a name before them")
        << QByteArray(";2023;2024\nLoss;-850;-912\nSales;2100;2300\nFood;-35;-40\n");
}

void TestDoubt::a_header_of_years_is_not_beyond_doubt()
{
    what_blanks_may_not_part_is_not_beyond_doubt();
}

void TestDoubt::years_above_other_numbers_are_beyond_doubt_data()
{
    QTest::addColumn<QByteArray>("file");
    const QByteArray rows = "Austria,84952,83603,86078\nBelgium,117695,114350,118349\n"
                            "Cyprus,9548,9930,10309\nMalta,2001,2550,3100\n";
    QTest::newRow("beside a name") << "Country,2019,2020,2021\n" + rows;
    QTest::newRow("beside no name") << ",2019,2020,2021\n" + rows;
    QTest::newRow("in quotes") << "\"Country\",\"2019\",\"2020\",\"2021\"\n" + rows;
    QTest::newRow("of every tenth year") << "Country,1990,2000,2010\n" + rows;
    QTest::newRow("down from the last") << "Country,2021,2020,2019\n" + rows;
    QTest::newRow("above fractions and gaps")
        << QByteArray("Land;2019;2020;2021\nA;1,5;2,5;\nB;;2,75;3,5\nC;0,5;;1\n");
}

void TestDoubt::years_above_other_numbers_are_beyond_doubt()
{
    QFETCH(const QByteArray, file);
    const auto table = read_bytes(file.toStdString());
    QVERIFY2(table, table ? "" : message(table.problem()));
    QVERIFY(table->dialect().header);
    const double confidence = table->detection().confidence;
    QVERIFY2(confidence >= no_doubt, qPrintable(QString::number(confidence)));
}

void TestDoubt::a_doubt_has_a_reason_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("line");
    QTest::newRow("years below which years stand")
        << QByteArray("Country,2019,2020,2021\nA,1937,1953,1929\nB,1974,1909,1958\n"
                      "C,1910,1962,1987\n")
        << "maybe-row" << 1;
    QTest::newRow("two years") << QByteArray("Stadt;2020;2021\nAu;836;436\nBach;271;169\nEck;6;4\n")
                               << "maybe-row" << 1;
    QTest::newRow("numbers that are counted, below a title")
        << QByteArray("Noten\nKlasse;1;2;3\n7a;24;4;5\n7b;9;24;1\n8a;3;22;2\n") << "maybe-row" << 2;
    QTest::newRow("words above words")
        << QByteArray("city,country\nParis,France\nRome,Italy\nBerlin,Germany\n") << "maybe-row"
        << 1;
    QTest::newRow("how many flowers there are")
        << QByteArray("150,4,setosa,versicolor,virginica\n5.1,3.5,1.4,0.2,0\n4.9,3.0,1.4,0.2,0\n"
                      "6.3,3.3,6.0,2.5,2\n5.8,2.7,5.1,1.9,1\n")
        << "maybe-row" << 1;
    QTest::newRow("numbers that may be names")
        << QByteArray("1990,2000,2010\n21.5,25.9,29.0\n6.0,8.3,3.5\n2,1,3\n") << "maybe-names" << 1;
    QTest::newRow("one column of words")
        << QByteArray("Name\nAnn Lee\nBob Ray\nCy Young\n") << "unsure-delimiter" << 1;
    QTest::newRow("one column of numbers")
        << QByteArray("value\n1\n2\n3\n") << "unsure-delimiter" << 1;
    QTest::newRow("towns of two words where blanks part the values")
        << QByteArray("n town area big\n1 New York 783\n2 Los Angeles 1213\n3 San Jose 460\n")
        << "unsure-delimiter" << 1;
}

void TestDoubt::a_doubt_has_a_reason()
{
    QFETCH(const QByteArray, file);
    QFETCH(const QString, code);
    const auto table = read_bytes(file.toStdString());
    QVERIFY2(table, table ? "" : message(table.problem()));
    QVERIFY(table->detection().confidence < no_doubt);
    const auto wanted = problem_named(code.toStdString());
    QVERIFY(wanted);
    const auto told = std::ranges::find(table->warnings(), *wanted, &Problem::code);
    QVERIFY(told != table->warnings().end());
    QTEST(int(told->line), "line");
    // What a person has said is in no doubt.
    ReadOptions said;
    said.overrides.header = table->dialect().header;
    said.overrides.delimiter = table->dialect().delimiter;
    const auto sure = read_bytes(file.toStdString(), said);
    QVERIFY2(sure, sure ? "" : message(sure.problem()));
    QCOMPARE(std::ranges::count(sure->warnings(), *wanted, &Problem::code), 0);
}

void TestDoubt::no_known_file_is_doubted_without_a_reason()
{
    int doubted = 0;
    for (const char* folder : {TEST_DATA_DIR "/csv", TEST_DATA_DIR "/fuzz/table"}) {
        QDirIterator files(QString::fromUtf8(folder), QDir::Files);
        while (files.hasNext()) {
            const QString path = files.next();
            const auto table = read_file(path.toStdString());
            if (!table || table->detection().confidence >= no_doubt)
                continue;
            ++doubted;
            QVERIFY2(has_reason_for_doubt(*table), qPrintable(path));
        }
    }
    QVERIFY(doubted > 20);
}

QTEST_GUILESS_MAIN(TestDoubt)
#include "tst_doubt.moc"
