// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/columns.h"
#include "support/tables.h"
#include "table/suggestion.h"

#include <QTest>

using namespace table;
using namespace testing;

/// Files as people really have them: read as they are meant, or told.
class TestKinds : public QObject
{
    Q_OBJECT

private slots:
    void a_column_of_numbers_is_read_as_written_data();
    void a_column_of_numbers_is_read_as_written();
    void what_is_no_number_stays_a_text_data();
    void what_is_no_number_stays_a_text();
    void doubt_is_told_at_its_place_data();
    void doubt_is_told_at_its_place();
    void the_shape_is_found_data();
    void the_shape_is_found();
    void what_was_done_is_told_data();
    void what_was_done_is_told();
    void sure_readings_raise_no_doubt_data();
    void all_units_that_are_mixed_are_named_once_data();
    void all_units_that_are_mixed_are_named_once();
    void roles_are_suggested_by_what_columns_say_data();
    void roles_are_suggested_by_what_columns_say();
    void a_country_taken_for_a_gap_is_told();
    void a_nearly_constant_feature_is_told();
    void sure_readings_raise_no_doubt();
};

namespace
{

const Column& last_numeric(const Table& table)
{
    // Not std::views::reverse: clang 14 cannot read it.
    // NOLINTNEXTLINE(modernize-loop-convert)
    for (auto column = table.columns().rbegin(); column != table.columns().rend(); ++column)
        if (column->name == "v")
            return *column;
    return table.columns().front();
}

} // namespace

void TestKinds::a_column_of_numbers_is_read_as_written_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("numbers");

    // A text that begins with a number decides no decimal mark.
    QTest::newRow("addresses beside points")
        << QByteArray(
               "a,v\n\"12, High Street\",1.250\n\"3, Mill Lane\",1.375\n\"8, Oak Way\",2.125\n")
        << "1.25 1.375 2.125";
    QTest::newRow("addresses beside whole numbers")
        << QByteArray("a,v\n\"12, High Street\",1.5\n\"3, Mill Lane\",2\n\"8, Oak Way\",3\n")
        << "1.5 2 3";
    QTest::newRow("dates with points beside commas")
        << QByteArray("t;v\n04.03.2021 06:00;60,5\n04.03.2021 07:00;61,5\n") << "60.5 61.5";
    QTest::newRow("names with points beside commas")
        << QByteArray("t;v\n1.4 TSI;5,9\n2.0 TDI;4,7\n1.6 TDI;4,4\n") << "5.9 4.7 4.4";
    QTest::newRow("versions beside commas")
        << QByteArray("t;v\n1.2.3;5,25\n2.0.1;4,75\n1.6.0;4,5\n") << "5.25 4.75 4.5";
    QTest::newRow("internet addresses beside commas")
        << QByteArray("t;v\n10.0.0.1;5,25\n10.0.0.2;4,75\n") << "5.25 4.75";
    QTest::newRow("a column of each kind")
        << QByteArray("lat;v\n48.12;1,5\n49.55;2,5\n50.25;3,5\n") << "1.5 2.5 3.5";
    QTest::newRow("groups of points beside decimals")
        << QByteArray("n;v\n1,5;1.234.567\n2,5;2.345.678\n") << "1234567 2345678";
    QTest::newRow("sizes with a blank before a word")
        << QByteArray("a;v\n8 Oak, Way;1.5\n3 Mill, Lane;2.25\n") << "1.5 2.25";
    QTest::newRow("one column with decimal commas")
        << QByteArray("v\n1,5\n2,0\n3,5\n10,99\n") << "1.5 2 3.5 10.99";

    // What people dress numbers in.
    QTest::newRow("percent") << QByteArray("v,y\n61%,0\n55%,1\n52.5%,1\n") << "61 55 52.5";
    QTest::newRow("percent behind a blank") << QByteArray("v;y\n61 %;0\n55,5 %;1\n") << "61 55.5";
    QTest::newRow("euros behind") << QByteArray("v;y\n3,10 €;0\n6,20 €;1\n9,30 €;1\n")
                                  << "3.1 6.2 9.3";
    QTest::newRow("dollars in front")
        << QByteArray("v,y\n$3.10,0\n$6.20,1\n-$9.30,1\n") << "3.1 6.2 -9.3";
    QTest::newRow("grouped dollars")
        << QByteArray("v,y\n\"$1,203.10\",0\n\"$6,000.20\",1\n") << "1203.1 6000.2";
    QTest::newRow("centimetres") << QByteArray("v,y\n1.5 cm,0\n2.5 cm,1\n3.5 cm,1\n")
                                 << "1.5 2.5 3.5";
    QTest::newRow("degrees without a blank")
        << QByteArray("v,y\n-1.5°C,0\n2.5°C,1\n") << "-1.5 2.5";
    QTest::newRow("parentheses") << QByteArray("v,y\n(10.50),0\n12.25,1\n(30.50),0\n")
                                 << "-10.5 12.25 -30.5";
    QTest::newRow("parentheses and a currency")
        << QByteArray("v;y\n(10,50 €);0\n12,25 €;1\n(30,50 €);0\n") << "-10.5 12.25 -30.5";
    QTest::newRow("a minus behind")
        << QByteArray("v,y\n10.50-,0\n12.25,1\n30.50-,0\n") << "-10.5 12.25 -30.5";
    QTest::newRow("the minus sign of typesetting")
        << QByteArray("v,y\n\u22123.5,1\n2.5,0\n\u22120.5,1\n") << "-3.5 2.5 -0.5";
    QTest::newRow("the minus sign and decimal commas")
        << QByteArray("v;y\n\u22123,5;1\n2,5;0\n") << "-3.5 2.5";

    // What nobody sees.
    QTest::newRow("blanks inside quotes")
        << QByteArray("\"v\",\"y\"\n\" 2.5\",\"0\"\n\"3.5 \",\"1\"\n") << "2.5 3.5";
    QTest::newRow("no-break spaces behind")
        << QByteArray("v,y\n2.5\u00A0,0\n3.5\u00A0,1\n") << "2.5 3.5";
    QTest::newRow("no-break spaces in front")
        << QByteArray("v,y\n\u00A02.5,0\n\u00A03.5,1\n") << "2.5 3.5";
    QTest::newRow("zero-width characters")
        << QByteArray("v,y\n\u200B2.5,0\n3.5\uFEFF,1\n") << "2.5 3.5";
    QTest::newRow("tabs inside quotes")
        << QByteArray("v,y\n\"\t2.5\",0\n\"3.5\t\",1\n") << "2.5 3.5";
    QTest::newRow("spreadsheet's ways to write texts")
        << QByteArray("v,y\n=\"2\",=\"0\"\n=\"3\",=\"1\"\n") << "2 3";
}

void TestKinds::a_column_of_numbers_is_read_as_written()
{
    QFETCH(const QByteArray, file);
    const auto table = read_bytes(file.toStdString());
    QVERIFY2(table, table ? "" : message(table.problem()));
    const Column& column = last_numeric(*table);
    QCOMPARE(column.type, ColumnType::Number);
    QTEST(joined(column), "numbers");
}

void TestKinds::what_is_no_number_stays_a_text_data()
{
    QTest::addColumn<QByteArray>("values");
    QTest::addColumn<QByteArray>("first");
    QTest::newRow("codes with zeros") << QByteArray("007\n7\n07") << QByteArray("007");
    QTest::newRow("postal codes") << QByteArray("08123\n10115\n01067") << QByteArray("08123");
    QTest::newRow("zeros of equal length") << QByteArray("01\n02\n10") << QByteArray("01");
    QTest::newRow("a spreadsheet's text")
        << QByteArray("=\"01001\"\n=\"01002\"\n=\"01003\"") << QByteArray("01001");
    QTest::newRow("codes in quotes")
        << QByteArray("\"0012\"\n\"0013\"\n\"0120\"") << QByteArray("0012");
    QTest::newRow("units that differ") << QByteArray("3 kg\n4 lb\n5 kg") << QByteArray("3 kg");
    QTest::newRow("a unit now and then") << QByteArray("3 kg\n4\n5 kg") << QByteArray("3 kg");
    QTest::newRow("times on the same minute")
        << QByteArray("9:30\n10:30\n11:30") << QByteArray("9:30");
    QTest::newRow("times that name the hours")
        << QByteArray("9h15\n10h15\n11h15") << QByteArray("9h15");
    QTest::newRow("a day of every month") << QByteArray("1/15\n2/15\n3/15") << QByteArray("1/15");
    QTest::newRow("classes of a school") << QByteArray("7a\n7b\n8a") << QByteArray("7a");
    QTest::newRow("words behind a blank are trimmed")
        << QByteArray("\"elm  \"\n\"elm\"\n\"oak\"") << QByteArray("elm");
}

void TestKinds::what_is_no_number_stays_a_text()
{
    QFETCH(const QByteArray, values);
    QFETCH(const QByteArray, first);
    QByteArray file = "t,y\n";
    int row = 0;
    for (const QByteArray& value : values.split('\n'))
        file += value + ',' + QByteArray::number(row++ % 2) + '\n';
    const auto table = read_bytes(file.toStdString());
    QVERIFY2(table, table ? "" : message(table.problem()));
    QCOMPARE(table->columns()[0].type, ColumnType::Category);
    QCOMPARE(QByteArray::fromStdString(table->text(0, 0)), first);
}

void TestKinds::doubt_is_told_at_its_place_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("column");
    QTest::newRow("commas that may group") << QByteArray("a;v\nx;1,250\ny;1,375\n") << 2 << 3;
    QTest::newRow("points in a file of semicolons")
        << QByteArray("a;v\nx;126.405\ny;110.791\n") << 2 << 3;
    QTest::newRow("points beside decimal commas")
        << QByteArray("a;v\n1,5;126.405\n2,5;110.791\n") << 2 << 5;
    QTest::newRow("quoted commas in a file of commas")
        << QByteArray("a,v\nx,\"1,250\"\ny,\"1,375\"\n") << 2 << 4;
    QTest::newRow("behind plain numbers") << QByteArray("a;v\nx;12\ny;1,375\n") << 3 << 3;
    QTest::newRow("with a unit") << QByteArray("a;v\nx;1,250 kg\ny;1,375 kg\n") << 2 << 3;
    QTest::newRow("points in all numbers above 999, between tabs")
        << QByteArray("a\tv\nx\t350\ny\t1.200\nz\t15\n") << 3 << 3;
    QTest::newRow("points in all numbers above 999, between commas")
        << QByteArray("a,v\nx,1.200\ny,350\nz,12.400\nw,999\n") << 2 << 3;
    QTest::newRow("many points that part thousands only because of one comma")
        << QByteArray("a;v\n") + QByteArray("x;1.234\n").repeated(60) + QByteArray("y;1,5\n") << 2
        << 3;
    QTest::newRow("many commas that part thousands only because of one point")
        << QByteArray("a\tv\n") + QByteArray("x\t1,234\n").repeated(60) + QByteArray("y\t1.5\n")
        << 2 << 3;
    QTest::newRow("prices with points, between commas")
        << QByteArray("a,v\nx,15.000 €\ny,7.500 €\nz,12.000 €\n") << 2 << 3;
    QTest::newRow("prices with points, between tabs, the sign in front")
        << QByteArray("a\tv\nx\t₫15.000\ny\t₫7.500\nz\t₫12.000\n") << 2 << 3;
    QTest::newRow("points and commas that may group, between semicolons")
        << QByteArray("a;v\n45,764;516.092\n48,390;139.456\n") << 2 << 1;
}

void TestKinds::doubt_is_told_at_its_place()
{
    QFETCH(const QByteArray, file);
    QFETCH(const int, line);
    QFETCH(const int, column);
    const auto table = read_bytes(file.toStdString());
    QVERIFY2(table, table ? "" : message(table.problem()));
    QVERIFY(table->detection().confidence < 0.95);
    const auto& warnings = table->warnings();
    const auto told = std::ranges::find(warnings, ProblemCode::AmbiguousDecimal, &Problem::code);
    QVERIFY(told != warnings.end());
    QCOMPARE(int(told->line), line);
    QCOMPARE(int(told->column), column);
}

void TestKinds::sure_readings_raise_no_doubt_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::newRow("points in a file of commas")
        << QByteArray("a,v,y\n1,1.250,0\n2,1.375,1\n3,1.5,0\n");
    QTest::newRow("points that part thousands, and some decimal commas")
        << QByteArray("a;v;y\n") + QByteArray("x;1.234;0\ny;12,5;1\n").repeated(20);
    QTest::newRow("weights with three decimals beside others with one, between commas")
        << QByteArray("v,w,y\n15.125,1.5,0\n7.500,2.5,1\n12.375,0.5,0\n");
    QTest::newRow("three decimals beside a whole number above 999")
        << QByteArray("v,y\n350,0\n1.375,1\n1200,0\n");
    QTest::newRow("powers of ten behind three decimals, between semicolons")
        << QByteArray("v;w;y\n7.901e-04;1.5;0\n8.111e-04;2.5;1\n1.234e-03;1.2;0\n");
    QTest::newRow("powers of ten behind commas, in quotes")
        << QByteArray("v,y\n\"1,735e-04\",0\n\"6,175e-04\",1\n\"2,198e-04\",0\n");
    QTest::newRow("decimal commas") << QByteArray("a;v;y\n1;1,25;0\n2;1,5;1\n3;2,5;0\n");
    QTest::newRow("tabs and points") << QByteArray("a\tv\ty\n1\t1.25\t0\n2\t1.5\t1\n3\t2.5\t0\n");
}

void TestKinds::sure_readings_raise_no_doubt()
{
    QFETCH(const QByteArray, file);
    const auto table = read_bytes(file.toStdString());
    QVERIFY(table && table->warnings().empty());
    QVERIFY2(table->detection().confidence >= 0.9,
             qPrintable(QString::number(table->detection().confidence)));
}

void TestKinds::the_shape_is_found_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("names");
    QTest::addColumn<int>("rows");

    // One row too long, or padded values, do not turn commas into spaces.
    QTest::newRow("a long row among padded values")
        << QByteArray(
               "who,knows,freq,total\n0, 5, 8, 21, \n0, 6, 20,31\n0, 7, 34,61\n1, 8, 36,80\n")
        << "who|knows|freq|total" << 3;
    QTest::newRow("a delimiter at the end of one row")
        << QByteArray("a,b,c,y\n1, 5, 8, 1,\n2, 6, 6, 0\n3, 7, 9, 1\n4, 8, 2, 0\n") << "a|b|c|y"
        << 3;
    QTest::newRow("padded semicolons")
        << QByteArray("a;b;y\n1; 5; 1;\n2; 6; 0\n3; 7; 1\n4; 8; 0\n") << "a|b|y" << 3;
    QTest::newRow("padded on both sides")
        << QByteArray("a , b , y\n1 , 5 , 1\n2 , 6 , 0\n") << "a|b|y" << 2;
    QTest::newRow("a short row among padded values")
        << QByteArray("a,b,c\n1, 5, 8\n2, 6\n3, 7, 9\n4, 8, 2\n") << "a|b|c" << 3;

    // A header that does not fit the rows.
    QTest::newRow("a delimiter behind the names")
        << QByteArray("h,w,t,\n151,48,0\n183,82,1\n190,77,1\n") << "h|w|t" << 3;
    QTest::newRow("a name too many")
        << QByteArray("a;b;c;d\n1;2;0\n4;5;1\n7;8;1\n") << "a|b|c" << 3;
    QTest::newRow("two names too few")
        << QByteArray("A,B,C\n1,4,0,,\n2,5,1,,\n3,6,1,,\n") << "A|B|C|column 4|column 5" << 3;
    QTest::newRow("a name too few, of row names")
        << QByteArray("h,w\nx,1,4\ny,2,5\nz,3,6\n") << "column 1|h|w" << 3;
    QTest::newRow("a name too few, behind the last value")
        << QByteArray("h,w\n1,4,\n2,5,\n3,6,\n") << "h|w|column 3" << 3;
    QTest::newRow("two names too many") << QByteArray("a,b,c,d\n1,2\n4,5\n7,8\n") << "a|b" << 3;

    // Names that are numbers.
    QTest::newRow("years") << QByteArray(
                                  "country,1990,2000,2010\nPeru,21.5,25.9,29.0\nChad,6.0,8.3,11.9\n"
                                  "Oman,1.9,2.3,2.9\n")
                           << "country|1990|2000|2010" << 3;
    QTest::newRow("columns that are counted")
        << QByteArray("0,1,2,class\n12,200,7,cat\n90,14,33,dog\n5,77,120,cat\n66,31,8,dog\n")
        << "0|1|2|class" << 4;
    QTest::newRow("years of one step")
        << QByteArray("city;2019;2020;2021\nUlm;5;7;2\nJena;6;1;9\nBonn;3;4;4\n")
        << "city|2019|2020|2021" << 3;
    QTest::newRow("rows without names stay rows")
        << QByteArray("Peru,3,8,1\nChad,6,2,9\nOman,1,7,3\n")
        << "column 1|column 2|column 3|column 4" << 3;
    QTest::newRow("counted from 1")
        << QByteArray("1,2,3,y\n0.5,0.7,0.1,a\n0.6,0.2,0.8,b\n0.1,0.9,0.3,a\n") << "1|2|3|y" << 3;
    QTest::newRow("rows that go up stay rows")
        << QByteArray("a,1,2,3\nb,2,3,4\nc,3,4,5\n") << "column 1|column 2|column 3|column 4" << 3;

    // Lines that are wrapped in quotes.
    QTest::newRow("every line in quotes")
        << QByteArray("\"a,b,y\"\n\"1,2,0\"\n\"3,4,1\"\n") << "a|b|y" << 2;
    QTest::newRow("every row in quotes")
        << QByteArray("a,b,y\n\"1,2,0\"\n\"3,4,1\"\n") << "a|b|y" << 2;
    QTest::newRow("semicolons in quotes")
        << QByteArray("\"a;b;y\"\r\n\"1,5;2;0\"\r\n\"3;4;1\"\r\n") << "a|b|y" << 2;
    QTest::newRow("quotes within quotes")
        << QByteArray("\"a,b,y\"\n\"\"\"x, z\"\",2,0\"\n\"\"\"u\"\",4,1\"\n") << "a|b|y" << 2;
    QTest::newRow("texts with commas stay texts")
        << QByteArray("address\n\"12, High Street\"\n\"3, Mill Lane\"\n") << "address" << 2;

    // Lines around the names.
    QTest::newRow("a title of several values")
        << QByteArray(
               "Report,4/14/2016,,\nname,group,score,ok\nN1,b,1.5,1\nN2,a,2.5,0\nN3,b,3.5,1\n")
        << "name|group|score|ok" << 3;
    QTest::newRow("names and values of a bank above the names")
        << QByteArray(
               "\"Statement\";;;;\n\"IBAN:\";\"DE02 1203\";;;\n\"Balance:\";\"4.213,77\";;;\n"
               "\n\"day\";\"who\";\"what\";\"amount\";\"kind\"\n"
               "01.01.2024;Inn;x;-10,04;S\n02.01.2024;Work;y;2.955,71;H\n"
               "03.01.2024;Inn;x;-7,49;S\n")
        << "day|who|what|amount|kind" << 3;
    QTest::newRow("a title that is one value short")
        << QByteArray("Umsatz;Q1;2020;\nName;Gruppe;Wert;ok\nA;b;1,5;1\nB;a;2,5;0\nC;b;3,5;1\n")
        << "Name|Gruppe|Wert|ok" << 3;
    QTest::newRow("a title of three values and a line of empties")
        << QByteArray("Ventas,2020,Lugo,,\n,,,,\nlote,grupo,peso,alto,bien\nA,b,1.5,2,1\n"
                      "B,a,2.5,3,0\nC,b,3.5,1,1\n")
        << "lote|grupo|peso|alto|bien" << 3;
    QTest::newRow("blanks among tabs beside words with umlauts")
        << QByteArray("h\u00F6he gewicht\tgro\u00DF\n150 48\t0\n180 82\t1\n190 77\t1\n")
        << "h\u00F6he|gewicht|gro\u00DF" << 3;
    QTest::newRow("units below the names")
        << QByteArray("t\tv\tn\tkind\ns\tm/s\t1\t\n0.5\t1.5\t3\ta\n1.0\t2.5\t4\tb\n"
                      "1.5\t2.7\t3\ta\n2.0\t2.9\t5\tb\n")
        << "t|v|n|kind" << 4;
    QTest::newRow("units in parentheses below the names")
        << QByteArray("time,speed\n(s),(m/s)\n1,2\n2,4\n3,5\n") << "time|speed" << 3;
    QTest::newRow("words that also stand below are no units")
        << QByteArray("t,v,y\nlow,low,0\n1,2,1\n2,low,0\nlow,4,1\n4,5,0\n") << "t|v|y" << 5;
    QTest::newRow("values below a limit are no units")
        << QByteArray("t,v,y\n<0.5,<0.1,0\n1,2,1\n2,3,0\n3,4,1\n4,5,0\n") << "t|v|y" << 5;
    QTest::newRow("a number of its own makes a row of values")
        << QByteArray("t,v,y\nnone,none,7\n1,2,1\n2,3,0\n3,4,1\n4,5,0\n") << "t|v|y" << 5;
    QTest::newRow("a title and empty lines")
        << QByteArray("Report;;;\n;;;\nname;group;score;ok\nN1;b;1,5;1\nN2;a;2,5;0\n")
        << "name|group|score|ok" << 2;
    QTest::newRow("Orange's types and roles")
        << QByteArray("l\tw\tkind\nc\tc\td\n\t\tclass\n4.0\t3.0\tKa\n4.1\t2.9\tKb\n") << "l|w|kind"
        << 2;
    QTest::newRow("Markdown's line of dashes")
        << QByteArray("| foo | bar |\n|:----|----:|\n| quux | 1 |\n| blort | 56 |\n")
        << "column 1|foo|bar|column 4" << 2;
    QTest::newRow("names in a comment")
        << QByteArray("# t,u,y\n0.1,2.5,0\n0.2,2.7,1\n") << "t|u|y" << 2;
    QTest::newRow("blanks and tabs mixed")
        << QByteArray("17.0   8   300.0\t1\t\"maker one\"\n18.0   6   301.0   2\t\"maker two\"\n")
        << "column 1|column 2|column 3|column 4|column 5" << 2;
    QTest::newRow("two byte order marks")
        << QByteArray("\uFEFF\uFEFFx,y\n1,0\n2,1\n") << "x|y" << 2;
    QTest::newRow("two byte order marks of UTF-16")
        << QByteArray("\xFF\xFE\xFF\xFEx\0,\0y\0\n\0001\0,\0000\0\n\0", 20) << "x|y" << 1;
}

void TestKinds::the_shape_is_found()
{
    QFETCH(const QByteArray, file);
    QFETCH(const int, rows);
    const auto table = read_bytes(file.toStdString());
    QVERIFY2(table, table ? "" : message(table.problem()));
    QTEST(names_of(*table), "names");
    QCOMPARE(int(table->rows()), rows);
}

void TestKinds::what_was_done_is_told_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("line");
    QTest::newRow("a quote closed in another line")
        << QByteArray("id,name,age\n1,\"Ann\",21\n2,\"Bob,22\n3,Cid,23\n4,\"Dan\",24\n5,\"Eve\","
                      "25\n6,\"Fay\",26\n7,\"Gus\",27\n")
        << "late-closed-quote" << 3;
    QTest::newRow("a quote closed in the next line")
        << QByteArray("id,name\n1,\"Ann\n2,\"Bob\"\n3,\"Cid\"\n4,\"Dan\"\n5,\"Eve\"\n6,\"Fay\"\n")
        << "late-closed-quote" << 2;
    QTest::newRow("a unit") << QByteArray("v,y\n61%,0\n55%,1\n") << "unit-taken-off" << 2;
    QTest::newRow("a unit behind a gap")
        << QByteArray("v,y\n,0\n55 kg,1\n56 kg,1\n") << "unit-taken-off" << 3;
    QTest::newRow("a line of units")
        << QByteArray("a,b\ncm,kg\n1,2\n3,4\n5,6\n") << "units-below-names" << 2;
    QTest::newRow("credit and debit")
        << QByteArray("v,y\n3.20 CR,0\n4.10 DR,1\n") << "mixed-units" << 3;
    QTest::newRow("a unit in capital letters, too")
        << QByteArray("v,y\n6 Bar,0\n8 bar,1\n6 bar,0\n8 Bar,1\n7 Bar,1\n") << "mixed-units" << 3;
    QTest::newRow("units that are mixed")
        << QByteArray("v,y\n3 kg,0\n4 lb,1\n") << "mixed-units" << 3;
    QTest::newRow("codes") << QByteArray("v,y\n12,0\n007,1\n") << "keeps-zeros" << 3;
    QTest::newRow("labels that differ in case")
        << QByteArray("x,y\n1,Yes\n2,no\n3,yes\n4,no\n") << "differ-in-case" << 4;
    QTest::newRow("a row of totals")
        << QByteArray("shop,v\nA,1\nB,2\nC,4\nTotal,7\n") << "row-of-totals" << 5;
    QTest::newRow("a row of totals in German")
        << QByteArray("Ort;v\nA;1\nB;2\nC;4\nSumme:;7\n") << "row-of-totals" << 5;
    QTest::newRow("a row of totals without a word")
        << QByteArray("x,n,v\n3,0.1,a\n5,0.2,b\n4,0.3,a\n9,0.2,b\n21,0.8,a\n") << "row-of-totals"
        << 6;
    QTest::newRow("totals of groups")
        << QByteArray("shop,v\nA,1\nB,2\nC,4\nSubtotal,7\nD,1\nE,3\nF,4\nSubtotal,8\nG,2\n")
        << "row-of-totals" << 5;
    QTest::newRow("totals of groups that say of which")
        << QByteArray("Monat;Laden;v\nJan;A;1\nJan;B;2\nFeb;A;4\nFeb;B;3\nZwischensumme Q1;;10\n"
                      "Apr;A;1\nApr;B;3\nMai;A;4\nMai;B;2\nZwischensumme Q2;;10\n")
        << "row-of-totals" << 6;
    QTest::newRow("a surplus name")
        << QByteArray("a;b;c;d\n1;2;0\n4;5;1\n7;8;1\n") << "surplus-name" << 1;
    QTest::newRow("a guessed encoding") << QByteArray("Stra\xDF"
                                                      "e,y\n1,0\n2,1\n")
                                        << "guessed-encoding" << 0;
    QTest::newRow("wrapped lines")
        << QByteArray("\"a,b,y\"\n\"1,2,0\"\n\"3,4,1\"\n") << "lines-unwrapped" << 0;
    QTest::newRow("a line of dashes")
        << QByteArray("|a|b|\n|--|--|\n|1|2|\n|3|4|\n") << "lines-behind-header" << 2;
}

void TestKinds::what_was_done_is_told()
{
    QFETCH(const QByteArray, file);
    QFETCH(const QString, code);
    QFETCH(const int, line);
    const auto table = read_bytes(file.toStdString());
    QVERIFY2(table, table ? "" : message(table.problem()));
    const auto& warnings = table->warnings();
    const auto wanted = problem_named(code.toStdString());
    QVERIFY(wanted);
    const auto told = std::ranges::find(warnings, *wanted, &Problem::code);
    QVERIFY(told != warnings.end());
    QCOMPARE(int(told->line), line);
    QVERIFY(!QString::fromStdString(sentence(*told)).contains(QLatin1String("%1")));
}

void TestKinds::all_units_that_are_mixed_are_named_once_data()
{
    QTest::addColumn<QByteArray>("values");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("units");
    QTest::newRow("two") << QByteArray("3 kg|4 lb|5 kg|7 lb") << "mixed-units"
                         << "kg, lb";
    QTest::newRow("one and none") << QByteArray("3 kg|4 kg|5|6 kg") << "some-without-unit"
                                  << "kg";
    QTest::newRow("two and none") << QByteArray("3 kg|4 lb|5|7 kg") << "some-without-unit"
                                  << "kg, lb";
    QTest::newRow("one that nobody knows") << QByteArray("3 kg|4 stone|5 kg|7 kg") << "mixed-units"
                                           << "kg, stone";
    QTest::newRow("three") << QByteArray("3 g|4 mg|5 kg|7 mg") << "mixed-units"
                           << "g, kg, mg";
    QTest::newRow("mostly none") << QByteArray("3|4|5 cm|7|8|9") << "some-without-unit"
                                 << "cm";
    QTest::newRow("money") << QByteArray("3 €|4 $|5 €|6 €") << "mixed-units"
                           << "$, €";
    QTest::newRow("percent and a fraction")
        << QByteArray("0.05|62%|23%|87%|7%|45%|69%|59%|96%|55%|88%|72%") << "some-without-unit"
        << "%";
}

void TestKinds::all_units_that_are_mixed_are_named_once()
{
    QFETCH(const QByteArray, values);
    QFETCH(const QString, code);
    QFETCH(const QString, units);
    std::string text = "v;w;y\n";
    int row = 0;
    for (const QByteArray& value : values.split('|')) {
        text += value.toStdString() + ';' + std::to_string(row * 7 % 5) + ';' +
                std::to_string(row % 2) + '\n';
        ++row;
    }
    const auto table = read_bytes(text);
    QVERIFY(table);
    QVERIFY(table->columns()[0].type != ColumnType::Number);
    QStringList told;
    for (const Problem& problem : table->warnings())
        if (problem.arguments[0] == "v")
            told << QString::fromStdString(std::string(name(problem.code)) + ' ' +
                                           problem.arguments.back());
    QCOMPARE(told, QStringList{code + u' ' + units});
    QVERIFY(table->detection().confidence < 0.9);
}

void TestKinds::roles_are_suggested_by_what_columns_say_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QByteArray>("roles");
    QTest::addColumn<QString>("reason");
    // F feature, T target, I ignore.
    QTest::newRow("row numbers without a name")
        << QByteArray(",len,kind\n0,4.0,a\n1,4.1,a\n2,4.2,b\n3,4.3,b\n") << QByteArray("IFT")
        << "row-numbers";
    QTest::newRow("row numbers from 1")
        << QByteArray("Nr;v;y\n1;2,5;0\n2;3,5;1\n3;2,5;1\n4;1,5;0\n") << QByteArray("IFT")
        << "row-numbers";
    QTest::newRow("years that go up by one")
        << QByteArray("year,v,y\n2001,5,0\n2002,7,1\n2003,5,1\n2004,9,0\n") << QByteArray("IFT")
        << "counts-up";
    QTest::newRow("numbers that go on from another file")
        << QByteArray("n,v,y\n1001,5,0\n1002,7,1\n1003,5,1\n1004,9,0\n") << QByteArray("IFT")
        << "counts-up";
    QTest::newRow("numbers that begin below nought")
        << QByteArray("n,v,y\n-2,5,0\n-1,7,1\n0,5,1\n1,9,0\n") << QByteArray("IFT") << "counts-up";
    QTest::newRow("row numbers from nought")
        << QByteArray("n,v,y\n0,5,0\n1,7,1\n2,5,1\n3,9,0\n") << QByteArray("IFT") << "row-numbers";
    QTest::newRow("days without marks, one after the other")
        << QByteArray("day,v,y\n20261101,5,0\n20261102,7,1\n20261103,5,1\n20261104,9,0\n")
        << QByteArray("IFT") << "holds-dates";
    QTest::newRow("years that stand still at times")
        << QByteArray("year,v,y\n2001,5,0\n2002,7,1\n2002,5,1\n2003,9,0\n") << QByteArray("FFT")
        << "";
    QTest::newRow("identifiers") << QByteArray("patient_id,v,y\n417,5,0\n92,7,1\n331,5,1\n8,9,0\n")
                                 << QByteArray("IFT") << "identifier";
    QTest::newRow("identifiers in one word")
        << QByteArray("customerId,v,y\n417,5,0\n92,7,1\n331,5,1\n8,9,0\n") << QByteArray("IFT")
        << "identifier";
    QTest::newRow("names that all differ")
        << QByteArray("name,v,y\nAnn,5,0\nBob,7,1\nCid,5,1\nDan,9,0\n") << QByteArray("IFT")
        << "all-different";
    QTest::newRow("the only feature stays, whatever it counts")
        << QByteArray("x,y\n1,0\n2,1\n3,1\n4,0\n") << QByteArray("FT") << "";
    QTest::newRow("numbers that differ and are called no identifier")
        << QByteArray("height,v,y\n151,5,0\n183,7,1\n190,5,1\n165,9,0\n") << QByteArray("FFT")
        << "";
    QTest::newRow("a target by its name before the last column")
        << QByteArray("survived,age,fare\n0,20,7.25\n1,38,71.3\n1,26,7.9\n0,35,8.1\n")
        << QByteArray("TFF") << "";
    QTest::newRow("the last column before a fraction")
        << QByteArray("crim,chas,nox,rm,medv\n2.1,0,0.41,5.1,20.7\n2.4,1,0.42,5.2,21.4\n"
                      "2.7,0,0.43,5.3,22.1\n3.0,1,0.44,5.4,22.8\n")
        << QByteArray("FFFFT") << "";
    QTest::newRow("the last column before a school class in the middle")
        << QByteArray("h,Klasse,k,bestanden\n3,10a,2.5,ja\n5,10b,3.5,nein\n2,10a,4.5,nein\n"
                      "4,10b,1.5,ja\n")
        << QByteArray("FFFT") << "";
    QTest::newRow("what survived before a ship's class in the middle")
        << QByteArray("survived,age,class,fare\n0,20,a,7.25\n1,38,b,71.3\n1,26,a,7.9\n"
                      "0,35,b,8.1\n")
        << QByteArray("TFFF") << "";
    QTest::newRow("a class at the edge")
        << QByteArray("class,l,w,ok\na,1.5,2,1\nb,2.5,3,0\na,1.7,2,1\nb,2.6,4,1\n")
        << QByteArray("TFFF") << "";
    QTest::newRow("a target called species")
        << QByteArray("species,l,w\na,1.5,2\nb,2.5,3\na,1.7,2\nb,2.6,4\n") << QByteArray("TFF")
        << "";
}

void TestKinds::roles_are_suggested_by_what_columns_say()
{
    QFETCH(const QByteArray, file);
    QFETCH(const QString, reason);
    const auto table = read_bytes(file.toStdString());
    QVERIFY2(table, table ? "" : message(table.problem()));
    QByteArray roles;
    for (const Role role : suggest_preparation(*table).roles)
        roles += role == Role::Feature ? 'F' : role == Role::Target ? 'T' : 'I';
    QTEST(roles, "roles");
    QStringList told;
    for (const Problem& warning : table->warnings())
        told << QString::fromStdString(std::string(name(warning.code)));
    QVERIFY2(reason.isEmpty() || told.contains(reason), qPrintable(told.join(u' ')));
    QCOMPARE(reasons_to_ignore(*table).empty(), reason.isEmpty());
}

void TestKinds::a_country_taken_for_a_gap_is_told()
{
    const std::string file = "size,country,y\n1,NA,0\n2,DE,1\n3,NA,0\n4,FR,1\n5,DE,0\n6,FR,1\n";
    const auto told = [](const Result<Table>& table) {
        return table
                   ? std::ranges::count(table->warnings(), ProblemCode::WordForGap, &Problem::code)
                   : -1;
    };
    QCOMPARE(told(read_bytes(file)), 1);
    ReadOptions options;
    options.missing_markers = {"?"};
    QCOMPARE(told(read_bytes(file, options)), 0);
    QCOMPARE(told(read_bytes("size,n\n1,NA\n2,3\n3,4\n4,5\n5,6\n")), 0);
}

void TestKinds::a_nearly_constant_feature_is_told()
{
    for (const int others : {1, 5}) {
        std::string text = "a,v,y\n";
        for (int row = 0; row < 100; ++row)
            text += (row < others ? "7," : "3,") + std::to_string(row * row % 17) + ',' +
                    std::to_string(row % 2) + '\n';
        const auto table = read_bytes(text);
        QVERIFY(table);
        const auto prepared = prepare(*table, suggest_preparation(*table));
        QVERIFY2(prepared, prepared ? "" : message(prepared.problem()));
        QCOMPARE(std::ranges::count(prepared->warnings, ProblemCode::NearlyConstantFeature,
                                    &Problem::code),
                 others == 1 ? 1 : 0);
    }
}

QTEST_GUILESS_MAIN(TestKinds)
#include "tst_kinds.moc"
