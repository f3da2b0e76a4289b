// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/columns.h"
#include "support/tables.h"

#include <QTest>

using namespace table;
using namespace testing;

/// Names that stand in several lines, or are written otherwise than the rows.
class TestFurtherNames : public QObject
{
    Q_OBJECT

private slots:
    void lines_of_names_are_joined_data();
    void lines_of_names_are_joined();
    void what_only_looks_like_names_stays_a_row_data();
    void what_only_looks_like_names_stays_a_row();
    void lines_below_the_names_are_told_data();
    void lines_below_the_names_are_told();
    void names_that_are_in_doubt_are_told_data();
    void names_that_are_in_doubt_are_told();
};

void TestFurtherNames::lines_of_names_are_joined_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("names");
    QTest::addColumn<int>("rows");
    const QByteArray rows = "DE;83;84;3500;3400\nFR;67;68;2500;2400\nES;46;47;1500;1400\n";
    QTest::newRow("years below groups")
        << "Land;Bevölkerung;;BIP;\n;2019;2020;2019;2020\n" + rows
        << "Land|Bevölkerung 2019|Bevölkerung 2020|BIP 2019|BIP 2020" << 3;
    QTest::newRow("years below groups that come again")
        << "Land;Pop;Pop;BIP;BIP\n;2019;2020;2019;2020\n" + rows
        << "Land|Pop 2019|Pop 2020|BIP 2019|BIP 2020" << 3;
    QTest::newRow("years beside the name of the rows")
        << ";Bevölkerung;;BIP;\nLand;2019;2020;2019;2020\n" + rows
        << "Land|Bevölkerung 2019|Bevölkerung 2020|BIP 2019|BIP 2020" << 3;
    QTest::newRow("years of a single group")
        << QByteArray(";Bevölkerung;;\nLand;2018;2019;2020\nDE;82;83;84\nFR;66;67;68\nES;45;46;"
                      "47\n")
        << "Land|Bevölkerung 2018|Bevölkerung 2019|Bevölkerung 2020" << 3;
    QTest::newRow("words below years")
        << "Land;2019;;2020;\n;Männer;Frauen;Männer;Frauen\n" + rows
        << "Land|2019 Männer|2019 Frauen|2020 Männer|2020 Frauen" << 3;
    QTest::newRow("words below years that come again")
        << ";2020;2020;2021;2021\nLand;Q1;Q2;Q1;Q2\n" + rows
        << "Land|2020 Q1|2020 Q2|2021 Q1|2021 Q2" << 3;
    QTest::newRow("letters below years, and a remark")
        << QByteArray("Land;2020;;2021;;Bemerkung\n;M;W;M;W;\nDE;1,5;2,5;3,5;4,5;x\n"
                      "FR;2,5;3,5;4,5;5,5;\nES;1,1;2,2;3,3;4,4;y\n")
        << "Land|2020 M|2020 W|2021 M|2021 W|Bemerkung" << 3;
    QTest::newRow("below a title")
        << "Bevölkerung und BIP;;;;\nLand;Bevölkerung;;BIP;\n;2019;2020;2019;2020\n" + rows
        << "Land|Bevölkerung 2019|Bevölkerung 2020|BIP 2019|BIP 2020" << 3;
    QTest::newRow("three lines") << ";2020;;2021;\n;Q1;Q2;Q1;Q2\nLand;Mio;Mio;Mio;Mio\n" + rows
                                 << "Land|2020 Q1 Mio|2020 Q2 Mio|2021 Q1 Mio|2021 Q2 Mio" << 3;
    QTest::newRow("questions of a survey above the answers that can be ticked")
        << QByteArray("Respondent ID,Collector ID,Which sports do you do?,,,How old are you?\n"
                      ",,Running,Swimming,Cycling,Response\n1001,77,Running,,Cycling,23\n"
                      "1002,77,,Swimming,,45\n1003,77,Running,,,31\n")
        << "Respondent ID|Collector ID|Which sports do you do? Running|Which sports do you do? "
           "Swimming|Which sports do you do? Cycling|How old are you? Response"
        << 3;
    QTest::newRow("words between tabs")
        << QByteArray("Region\tOld\t\tNew\t\n\t1990\t2000\t1990\t2000\nA\t5\t6\t7\t8\n"
                      "B\t6\t7\t8\t9\nC\t1\t3\t5\t2\n")
        << "Region|Old 1990|Old 2000|New 1990|New 2000" << 3;
    const QByteArray years = ",Girls,,Boys,\n,2019,2020,2019,2020\n";
    const QByteArray regions = "North,10,20,30,40\nSouth,11,21,31,41\nEast,12,23,32,44\n";
    const char* const girls = "column 1|Girls 2019|Girls 2020|Boys 2019|Boys 2020";
    QTest::newRow("years below groups, above rows whose names have no name")
        << years + regions << girls << 3;
    QTest::newRow("such years between semicolons")
        << QByteArray(years + regions).replace(',', ';') << girls << 3;
    QTest::newRow("such years between tabs")
        << QByteArray(years + regions).replace(',', '\t') << girls << 3;
    QTest::newRow("such years below a title")
        << "Pupils per region,,,,\n" + years + regions << girls << 3;
    QTest::newRow("such years above sums without a name") << years + regions + ",33,64,93,125\n"
                                                          << girls << 4;
    QTest::newRow("such years above classes that are numbers")
        << years + "5,10,20,30,40\n6,11,21,31,41\n7,12,23,32,44\n"
        << girls << 3;
    QTest::newRow("such years beside two columns without a name")
        << QByteArray(",,Girls,,Boys,\n,,2019,2020,2019,2020\nNorth,A,10,20,30,40\n"
                      "South,B,11,21,31,41\nEast,C,12,23,32,44\n")
        << "column 1|column 2|Girls 2019|Girls 2020|Boys 2019|Boys 2020" << 3;
    QTest::newRow("years of three groups")
        << QByteArray(",Girls,,Boys,,All,\n,2019,2020,2019,2020,2019,2020\nNorth,1,2,3,4,4,6\n"
                      "South,2,2,3,5,5,7\nEast,3,1,1,4,4,5\n")
        << "column 1|Girls 2019|Girls 2020|Boys 2019|Boys 2020|All 2019|All 2020" << 3;
    QTest::newRow("quarters below years, above rows whose names have no name")
        << QByteArray(",2019,,,,2020,,,\n,Q1,Q2,Q3,Q4,Q1,Q2,Q3,Q4\nA,1,2,3,4,5,6,7,8\n"
                      "B,2,3,4,5,6,7,8,9\nC,5,3,5,5,1,7,2,9\n")
        << "column 1|2019 Q1|2019 Q2|2019 Q3|2019 Q4|2020 Q1|2020 Q2|2020 Q3|2020 Q4" << 3;
    QTest::newRow("months of a single year")
        << QByteArray(",2020,,\n,Jan,Feb,Mar\nA,1,2,3\nB,2,3,4\nC,5,3,5\n")
        << "column 1|2020 Jan|2020 Feb|2020 Mar" << 3;
    QTest::newRow("years above one unit, above rows whose names have no name")
        << QByteArray(";2019;2020;2021\n;Mio;Mio;Mio\nDE;83;84;85\nFR;67;68;67\nES;46;47;46\n")
        << "column 1|2019|2020|2021" << 3;
    const QByteArray units = ";Temp;;Druck;\n;°C;K;hPa;bar\n"
                             "A;1,5;274,5;1000;1\nB;2,5;275,5;1001;1,1\nC;5;278;1005;1,2\n";
    QTest::newRow("units that alone name columns")
        << units << "column 1|Temp °C|Temp K|Druck hPa|Druck bar" << 3;
    QTest::newRow("units that alone name columns, beside a name")
        << "Ort" + units << "Ort|Temp °C|Temp K|Druck hPa|Druck bar" << 3;
}

void TestFurtherNames::lines_of_names_are_joined()
{
    QFETCH(const QByteArray, file);
    const auto table = read_bytes(file.toStdString());
    QVERIFY2(table, table ? "" : message(table.problem()));
    QTEST(names_of(*table), "names");
    QTEST(int(table->rows()), "rows");
}

void TestFurtherNames::what_only_looks_like_names_stays_a_row_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("names");
    QTest::addColumn<int>("rows");
    QTest::newRow("years of births and deaths below names with gaps")
        << QByteArray("Name;von;;bis;\n;1901;1902;1955;1956\nB;1911;1912;1985;1986\n"
                      "C;1921;1922;1995;1996\n")
        << "Name|von|column 3|bis|column 5" << 3;
    QTest::newRow("a first row with a year")
        << QByteArray("a,,c\nx,2001,5\ny,2002,7\nz,2003,9\n") << "a|column 2|c" << 3;
    QTest::newRow("a first row without a name, with numbers that are no years")
        << QByteArray("Land;Fläche;;BIP;\n;357;358;3500;3400\nFR;643;644;2500;2400\n"
                      "ES;505;506;1500;1400\n")
        << "Land|Fläche|column 3|BIP|column 5" << 3;
    QTest::newRow("a year in one column without a name")
        << QByteArray("Modell;;km\nA;2011;150\nB;2012;170\nC;2013;190\n") << "Modell|column 2|km"
        << 3;
    QTest::newRow("a row of years that is one among others without a name")
        << QByteArray(",a,,b,\n,2001,2002,2001,2002\nx,1,2,3,4\n,2,3,4,5\ny,5,6,7,8\n")
        << "column 1|a|column 3|b|column 5" << 4;
    QTest::newRow("units below groups stay units")
        << QByteArray("Messung;Temp;Temp\n;°C;°C\na;1;2\nb;2;3\nc;5;4\nd;6;5\n")
        << "Messung|Temp|Temp_2" << 4;
}

void TestFurtherNames::what_only_looks_like_names_stays_a_row()
{
    lines_of_names_are_joined();
}

void TestFurtherNames::lines_below_the_names_are_told_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<int>("rows");
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("line");
    QTest::newRow("numbers of columns")
        << QByteArray("Land;Fläche;Einwohner\n1;2;3\nDE;357;83\nFR;643;67\nES;505;46\n") << 3
        << "lines-behind-header" << 2;
    QTest::newRow("numbers of columns from nought")
        << QByteArray("Land;Fläche;Einwohner\n0;1;2\nDE;357;83\nFR;643;67\nES;505;46\n") << 3
        << "lines-behind-header" << 2;
    QTest::newRow("numbers of columns in brackets")
        << QByteArray("Land;Fläche;Einwohner\n(1);(2);(3)\nDE;357;83\nFR;643;67\nES;505;46\n") << 3
        << "lines-behind-header" << 2;
    QTest::newRow("codes of columns")
        << QByteArray("Age;Sex;Income\nV1;V2;V3\n23;1;357\n45;2;643\n31;1;505\n") << 3
        << "lines-behind-header" << 2;
    QTest::newRow("how a logger came to its values")
        << QByteArray("TIMESTAMP,RECORD,AirTC_Avg,RH\nTS,RN,Deg C,%\n,,Avg,Smp\n"
                      "\"2024-01-01 00:00:00\",0,5.1,80\n\"2024-01-01 00:10:00\",1,5.2,81\n"
                      "\"2024-01-01 00:20:00\",2,5.3,82\n")
        << 3 << "lines-behind-header" << 3;
    QTest::newRow("one unit of all years")
        << QByteArray("Land;2019;2020\n;Mio;Mio\nDE;83;84\nFR;67;68\nES;46;47\n") << 3
        << "units-below-names" << 2;
    QTest::newRow("names between commas above values between semicolons")
        << QByteArray("a,b,c\n1;2,5;x\n2;3,5;y\n3;4,5;x\n") << 3 << "names-parted" << 1;
    QTest::newRow("names between blanks above values between semicolons")
        << QByteArray("Name Wert Zahl\nA;1,5;3\nB;2,5;4\nC;3,5;6\n") << 3 << "names-parted" << 1;
    QTest::newRow("names between blanks above values between tabs")
        << QByteArray("a b c\n1\t2.5\tx\n2\t3.5\ty\n3\t4.5\tx\n") << 3 << "names-parted" << 1;
}

void TestFurtherNames::lines_below_the_names_are_told()
{
    QFETCH(const QByteArray, file);
    QFETCH(const QString, code);
    const auto table = read_bytes(file.toStdString());
    QVERIFY2(table, table ? "" : message(table.problem()));
    QTEST(int(table->rows()), "rows");
    QVERIFY(!names_of(*table).contains(QStringLiteral("column")));
    const Problem* told = first_told(*table, *problem_named(code.toStdString()));
    QVERIFY(told);
    QTEST(int(told->line), "line");
}

void TestFurtherNames::names_that_are_in_doubt_are_told_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<int>("rows");
    QTest::addColumn<QString>("code");
    QTest::newRow("wavelengths with a fraction")
        << QByteArray("400,5;401,5;402,5\n0,12;0,13;0,14\n0,22;0,23;0,24\n0,32;0,33;0,34\n") << 4
        << "maybe-names";
    QTest::newRow("whole wavelengths")
        << QByteArray("400;401;402\n0,12;0,13;0,14\n0,22;0,23;0,24\n0,32;0,33;0,34\n") << 4
        << "maybe-names";
    QTest::newRow("numbers that go by equal steps like those below them")
        << QByteArray("1.5;2.5;3.5\n0.2;0.3;0.1\n2.2;2.3;2.4\n3.2;3.3;3.9\n") << 4 << "";
    QTest::newRow("names before the values of a log")
        << QByteArray("t=0;temp=21.5;hum=80\nt=10;temp=21.6;hum=81\nt=20;temp=21.7;hum=82\n") << 3
        << "names-in-values";
    QTest::newRow("names before the values of a log, between blanks")
        << QByteArray("t=0 temp=21.5 hum=80\nt=10 temp=21.6 hum=81\nt=20 temp=21.7 hum=82\n") << 3
        << "names-in-values";
    QTest::newRow("an equals sign in one column")
        << QByteArray("a;b\nx=1;2\nx=2;3\nx=3;5\n") << 3 << "";
    QTest::newRow("numbers that count nothing") << QByteArray("5;7;3\n2;8;1\n9;4;4\n") << 3 << "";
}

void TestFurtherNames::names_that_are_in_doubt_are_told()
{
    QFETCH(const QByteArray, file);
    QFETCH(const QString, code);
    const auto table = read_bytes(file.toStdString());
    QVERIFY2(table, table ? "" : message(table.problem()));
    QTEST(int(table->rows()), "rows");
    if (code.isEmpty()) {
        QVERIFY(!first_told(*table, ProblemCode::MaybeNames));
        QVERIFY(!first_told(*table, ProblemCode::NamesInValues));
        return;
    }
    QVERIFY(first_told(*table, *problem_named(code.toStdString())));
    QVERIFY(table->detection().confidence <= 0.7);
}

QTEST_GUILESS_MAIN(TestFurtherNames)
#include "tst_further_names.moc"
