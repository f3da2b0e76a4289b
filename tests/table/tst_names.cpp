// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/columns.h"
#include "support/tables.h"

#include <QTest>

#include <algorithm>

using namespace table;
using namespace testing;

/// The names of columns are found wherever they stand, and none is lost.
class TestNames : public QObject
{
    Q_OBJECT

private slots:
    void names_stand_above_their_columns_data();
    void names_stand_above_their_columns();
    void a_word_above_numbers_is_beyond_doubt();
    void a_value_above_numbers_is_not();
    void names_of_groups_that_are_left_out_are_doubt_data();
    void names_of_groups_that_are_left_out_are_doubt();
    void long_names_are_kept_whole_data();
    void long_names_are_kept_whole();
    void a_name_beyond_all_measure_is_cut_and_told();
    void sentences_leave_out_the_middle_of_long_names();
    void a_name_that_was_cut_before_finds_its_column();
};

void TestNames::names_stand_above_their_columns_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("names");
    QTest::addColumn<int>("rows");

    // More or fewer names than values.
    QTest::newRow("two delimiters behind the names")
        << QByteArray("Tag;Wert;Ort;;\n01.02.2023;1,5;Ulm\n02.02.2023;2,5;Jena\n03.02.2023;3,5;"
                      "Ulm\n")
        << "Tag|Wert|Ort" << 3;
    QTest::newRow("three names too many")
        << QByteArray("a;b;c;d;e;f\n1;2;0\n4;5;1\n7;8;1\n3;4;0\n") << "a|b|c" << 4;
    QTest::newRow("three names too few")
        << QByteArray("a\tb\tc\td\te\n1\t2\t3\t4\t5\t6\t0\t1\n2\t4\t6\t1\t3\t5\t0\t2\n"
                      "3\t6\t2\t5\t1\t4\t0\t3\n")
        << "a|b|c|d|e|column 6|column 7|column 8" << 3;
    QTest::newRow("a sentence with commas above two columns is no row of names")
        << QByteArray("Measured at home, by Ann, in May, at night, twice, by hand, twice\n1,2\n3,"
                      "4\n5,9\n")
        << "column 1|column 2" << 3;

    // Facts above a table of two columns, and an empty line between.
    const QByteArray two_columns = "Umsatz;Kunden\n1099945,32;26\n3327048,02;60\n950156,43;49\n"
                                   "21820,48;14\n";
    QTest::newRow("two facts above an empty line")
        << "Gerät;X-100\nSerie;0042\n\n" + two_columns << "Umsatz|Kunden" << 4;
    QTest::newRow("one fact above an empty line")
        << "Stand;01.02.2024\n\n" + two_columns << "Umsatz|Kunden" << 4;
    QTest::newRow("three facts above two empty lines")
        << "Ort;Ulm\nTag;3\nLeiter;Ann\n\n\n" + two_columns << "Umsatz|Kunden" << 4;
    QTest::newRow("facts between tabs")
        << QByteArray("Device\tX1\nRate\t10\r\n\nt\tU\n1\t2.5\n2\t2.7\n3\t2.9\n4\t2.1\n") << "t|U"
        << 4;
    QTest::newRow("facts in quotes")
        << QByteArray("\"Device\",\"X1\"\n\"Series\",\"42\"\n\nt,U\n1,2.5\n2,2.7\n3,2.9\n4,2.1\n")
        << "t|U" << 4;
    QTest::newRow("an empty line amid the rows")
        << QByteArray("Name;Alter\nAnna;30\nBen;40\n\nCid;50\nDan;20\nEva;70\nFay;60\n")
        << "Name|Alter" << 6;

    // Comments.
    QTest::newRow("a comment among blanks")
        << QByteArray("# x  y  err\n0.1  2.5  0.01\n0.2  2.7  0.02\n0.3  2.9  0.01\n") << "x|y|err"
        << 3;
    QTest::newRow("a comment with fewer names among blanks")
        << QByteArray("# t U\n0.1 2.5 7 0\n0.2 2.6 8 1\n0.3 2.8 9 0\n") << "t|U|column 3|column 4"
        << 3;
    QTest::newRow("a comment of another language")
        << QByteArray("// t,u,y\n0.1,2.5,0\n0.2,2.7,1\n0.3,2.8,0\n") << "t|u|y" << 3;
    QTest::newRow("comments as wide as the table above the names")
        << QByteArray("# a, b, c\n# d, e, f\nx,y,z\n1,2,3\n4,5,6\n7,8,10\n") << "x|y|z" << 3;
    QTest::newRow("names and units in comments")
        << QByteArray("#YY  MM WSPD\n#yr  mo m/s\n2021 01 5.1\n2021 02 5.3\n2021 03 5.9\n"
                      "2021 04 6.2\n")
        << "YY|MM|WSPD" << 4;
    QTest::newRow("a column that counts is called #")
        << QByteArray("#,name,v\n1,A,2.5\n2,B,3.5\n3,C,1.5\n") << "#|name|v" << 3;

    // Two characters between values count as one delimiter.
    QTest::newRow("two colons") << QByteArray("user::film::stars\n1::20::4\n2::31::5\n3::20::1\n")
                                << "user|film|stars" << 3;
    QTest::newRow("two bars") << QByteArray("a||b\n1||2\n3||4\n5||7\n") << "a|b" << 3;
    QTest::newRow("a comma and a blank")
        << QByteArray("a, b, c\n1, 2, x\n3, 4, y\n5, 6, x\n") << "a|b|c" << 3;
    QTest::newRow("a blank, a bar and a blank")
        << QByteArray("a | b | c\n1 | 2 | x\n3 | 4 | y\n5 | 6 | x\n") << "a|b|c" << 3;

    // Names that stand below, too.
    QTest::newRow("a label is called like its column, beside numbers with units")
        << QByteArray("item,cost,weight,sold\nitem0,79.33 EUR,11 kg,unsold\n"
                      "item1,76.22 EUR,5 kg,sold\nitem2,14.56 EUR,76 kg,unsold\n"
                      "item3,96.55 EUR,48 kg,sold\n")
        << "item|cost|weight|sold" << 4;
    QTest::newRow("beside money with its sign in front")
        << QByteArray("name;fee;paid\nann;$5;paid\nbob;$7;open\ncid;$9;paid\ndan;$4;open\n")
        << "name|fee|paid" << 4;
    QTest::newRow("beside shares")
        << QByteArray("who\tshare\tleft\na\t5,5 %\tleft\nb\t7 %\tright\nc\t9 %\tleft\n"
                      "d\t1 %\tright\n")
        << "who|share|left" << 4;
    QTest::newRow("beside dates")
        << QByteArray("day,sold\n2021-01-04,sold\n2021-01-05,unsold\n2021-01-09,sold\n"
                      "2021-02-01,unsold\n")
        << "day|sold" << 4;
    QTest::newRow("beside times") << QByteArray(
                                         "at,late\n9:30,late\n10:15,early\n8:05,late\n7:55,early\n")
                                  << "at|late" << 4;
    QTest::newRow("values with units above others stay a row")
        << QByteArray("unsold,79.33 EUR,11 kg\nsold,76.22 EUR,5 kg\nunsold,14.56 EUR,76 kg\n"
                      "sold,96.55 EUR,48 kg\n")
        << "column 1|column 2|column 3" << 4;
    QTest::newRow("dates above others stay a row")
        << QByteArray("2021-01-04,sold\n2021-01-05,unsold\n2021-01-09,sold\n2021-02-01,unsold\n")
        << "column 1|column 2" << 4;

    // Names that are numbers.
    QTest::newRow("years that go down")
        << QByteArray("Land;2020;2019;2018\nA;13,1;12,9;12,8\nB;6,3;6,2;6,1\nC;3,7;3,6;3,5\n")
        << "Land|2020|2019|2018" << 3;
    QTest::newRow("years above rows that go up by chance")
        << QByteArray("city,2019,2020,2021\nUlm,5,7,9\nBonn,2,3,1\nJena,4,4,8\n")
        << "city|2019|2020|2021" << 3;
    QTest::newRow("two years above nothing but such rows")
        << QByteArray("city;2019;2020\nUlm;5;7\nBonn;2;3\nJena;4;8\n") << "city|2019|2020" << 3;
    QTest::newRow("two years that go down")
        << QByteArray("Land;2020;2019\nA;13,1;12,9\nB;6,3;6,2\nC;3,7;3,6\n") << "Land|2020|2019"
        << 3;
    QTest::newRow("two years above thousands, of which some go up")
        << QByteArray("Stadt;2020;2021\nAugsburg;836;43036\nBremen;27105;1629\n"
                      "Chemnitz;6152;4772\nDresden;1958;31112\nEssen;668;465\n")
        << "Stadt|2020|2021" << 5;
    QTest::newRow("two years above an account in which one value looks like a year")
        << QByteArray("Account;2023;2024\nNet loss;(850.00);(912.50)\nSales A;2100.00;2300.00\n"
                      "Food;(35.20);(40.00)\nRent;(35.20);(40.00)\n")
        << "Account|2023|2024" << 4;
    QTest::newRow("two years, and no name above the row names")
        << QByteArray(";2023;2024\nLoss;-850;-912\nSales;2100;2300\nFood;-35;-40\nRent;35;40\n")
        << "column 1|2023|2024" << 4;
    QTest::newRow("two years far from each other")
        << QByteArray("Gemeinde,1990,2020\nAu,812,1940\nBach,2044,2310\nDorf,91,88\nEck,400,500\n")
        << "Gemeinde|1990|2020" << 4;
    QTest::newRow("two years beside a label")
        << QByteArray("Kreis\t2021\t2022\tLage\nA-Stadt\t12345\t12400\tNord\nB-Stadt\t2345\t2400"
                      "\tNord\nC-Dorf\t987\t990\tSüd\nD-Dorf\t1987\t1990\tSüd\n")
        << "Kreis|2021|2022|Lage" << 4;
    QTest::newRow("a single year")
        << QByteArray("Stadt;2020\nRulobe;12373\nKolebo;3574\nDodanu;415\nRolabe;594\n")
        << "Stadt|2020" << 4;
    QTest::newRow("a single year beside a label")
        << QByteArray("Stadt;2020;Küste\nRulobe;12373;ja\nLebona;3182;ja\nDanuba;96463;ja\n"
                      "Bebuka;60323;nein\nKolebo;3574;nein\nDodanu;415;ja\nRolabe;594;nein\n"
                      "Luda;77;nein\n")
        << "Stadt|2020|Küste" << 8;
    QTest::newRow("years of birth and of leaving stay a row")
        << QByteArray("Ann,1990,2008\nBob,1991,2010\nCid,1989,2007\nDan,1992,2009\n")
        << "column 1|column 2|column 3" << 4;
    QTest::newRow("a year of birth stays a row")
        << QByteArray("Ann,1990\nBob,1991\nCid,1989\nDan,1992\n") << "column 1|column 2" << 4;
    QTest::newRow("a title with a year stays none of the names")
        << QByteArray("Bericht;2020;2021\nName;Punkte;Note\nAnn;12;2\nBob;15;1\nCid;9;3\n")
        << "Name|Punkte|Note" << 3;
    QTest::newRow("a counter without a name beside counted columns")
        << QByteArray(",0,1,2\n0,0.5,1.25,7\n1,0.7,1.5,3\n2,0.9,1.75,8\n3,0.2,1.1,4\n")
        << "column 1|0|1|2" << 4;
    QTest::newRow("years beside a long name, as an office writes them")
        << QByteArray(
               "freq,unit,geo\\TIME_PERIOD\t2019 \t2020 \t2021 \nA,PC,AT\t12.5 \t13.1 b\t: \n"
               "A,PC,BE\t11.5 \t12.1 \t12.9 \nA,PC,DE\t10.5 \t: \t11.1 \n")
        << "freq,unit,geo\\TIME_PERIOD|2019|2020|2021" << 3;
    QTest::newRow("wavelengths in unequal steps")
        << QByteArray("s,400,450,550,700\na,0.12,0.33,0.41,0.52\nb,0.14,0.31,0.45,0.51\n"
                      "c,0.11,0.35,0.40,0.58\n")
        << "s|400|450|550|700" << 3;
    QTest::newRow("whole numbers that happen to go up stay a row")
        << QByteArray("a,3,8,11\nb,6,2,9\nc,1,7,3\n") << "column 1|column 2|column 3|column 4" << 3;
    QTest::newRow("whole numbers that go down stay a row")
        << QByteArray("a,9,7\nb,6,2\nc,1,7\n") << "column 1|column 2|column 3" << 3;

    QTest::newRow("years above numbers of another size")
        << QByteArray("2019;2020;2021;2022\n32;21;68;46\n12;38;76;17\n79;30;82;47\n12;93;64;18\n"
                      "84;79;49;79\n")
        << "2019|2020|2021|2022" << 5;
    QTest::newRow("years in steps of ten above shares")
        << QByteArray("1990,2000,2010\n0.5,0.25,0.5\n0.1,0.75,0.2\n0.4,0.3,0.9\n0.8,0.6,0.7\n"
                      "0.3,0.3,0.1\n")
        << "1990|2000|2010" << 5;
    QTest::newRow("years above larger numbers")
        << QByteArray("2021\t2022\t2023\n51000\t49000\t80500\n61000\t39000\t70500\n"
                      "41000\t59000\t20500\n31000\t69000\t90500\n21000\t79000\t10500\n")
        << "2021|2022|2023" << 5;
    QTest::newRow("columns that are counted above hundreds")
        << QByteArray("0,1,2,3\n310,420,150,700\n330,410,170,720\n290,480,110,690\n"
                      "350,400,180,650\n300,470,120,790\n")
        << "0|1|2|3" << 5;
    QTest::newRow("years down above numbers with gaps")
        << QByteArray("2022,2021,2020\n3.5,,7\n4.5,2,8\n1.5,9,\n2.5,4,1\n5.5,1,3\n")
        << "2022|2021|2020" << 5;
    QTest::newRow("numbers that go up above others of their size stay a row")
        << QByteArray("1,2,3\n5,1,4\n2,6,3\n7,1,1\n4,4,2\n3,5,9\n") << "column 1|column 2|column 3"
        << 6;
    QTest::newRow("years above years stay a row")
        << QByteArray("1990,1991,1992\n2004,1987,1999\n1975,2010,1993\n2001,1969,1988\n"
                      "1985,1994,2005\n1991,2002,1978\n")
        << "column 1|column 2|column 3" << 6;
    QTest::newRow("numbers in steps of five above larger ones stay a row")
        << QByteArray("5,10,15\n50,90,40\n60,80,70\n55,99,41\n45,87,72\n51,95,39\n")
        << "column 1|column 2|column 3" << 6;

    // Lines before the names.
    QTest::newRow("a bank's lines above three columns")
        << QByteArray("\"Auszug\";\"DE12 5001\";\n\"Zeit:\";\"01.01.2024 - 31.01.2024\";\n\n"
                      "\"Tag\";\"Betrag\";\"W\"\n\"02.01.24\";\"-12,50\";\"EUR\"\n"
                      "\"03.01.24\";\"100,00\";\"EUR\"\n\"05.01.24\";\"-7,49\";\"EUR\"\n")
        << "Tag|Betrag|W" << 3;
    QTest::newRow("a bank's narrow lines above a few wide ones")
        << QByteArray("Umsatz;vom 01.02.2024\n\nIBAN;DE12\nKonto;Giro\nBank;X\nKunde;Max\n"
                      "Saldo;1.234,56;EUR\n\nHier finden Sie alles.\n\n"
                      "Tag;Valuta;Wer;Text;Zweck;Saldo;Betrag\n"
                      "31.01.;31.01.;A;x;y;1.234,56;-35,10\n30.01.;30.01.;B;x;z;1.269,66;2.100,00\n"
                      "29.01.;29.01.;C;w;y;-830,34;-49,00\n")
        << "Tag|Valuta|Wer|Text|Zweck|Saldo|Betrag" << 3;
    QTest::newRow("pairs of words above years with a delimiter at each end")
        << QByteArray("\"Source\",\"World\",\n\n\"Updated\",\"2024-01-15\",\n\n"
                      "\"Country\",\"Code\",\"2018\",\"2019\",\"2020\",\n"
                      "\"Aruba\",\"ABW\",\"65.1\",\"66.2\",\"67.5\",\n"
                      "\"Angola\",\"AGO\",\"41.2\",\"41.9\",\"42.0\",\n"
                      "\"Peru\",\"PER\",\"64.3\",\"65\",\"65.5\",\n")
        << "Country|Code|2018|2019|2020|column 6" << 3;
    QTest::newRow("a title in the middle")
        << QByteArray(",,Report,,\n,,,,\nplace,year,v,n,ok\nA,2001,1.5,2,1\nB,2003,2.5,3,0\n"
                      "C,2002,3.5,1,1\n")
        << "place|year|v|n|ok" << 3;
    QTest::newRow("a title as wide as the table")
        << QByteArray("Global Land,Anomalies\nUnits: Degrees\nYear,Anomaly\n1880,-0.54\n"
                      "1882,-0.38\n1881,-0.45\n")
        << "Year|Anomaly" << 3;
    QTest::newRow("values as wide as the table")
        << QByteArray("EXTF;700;21;Stapel;12\nUmsatz;S/H;Konto;Datum;Text\n12,50;S;4930;201;a\n"
                      "100,00;H;8400;301;b\n7,49;S;4930;501;c\n")
        << "Umsatz|S/H|Konto|Datum|Text" << 3;
    QTest::newRow("names of groups above the names")
        << QByteArray("Plot,Soil,,Air,\n,pH,N,Temp,Hum\nA,6.5,12,20.5,60\nB,7.1,15,21.5,55\n"
                      "C,5.9,9,19.0,70\n")
        << "Plot|Soil pH|Soil N|Air Temp|Air Hum" << 3;
    QTest::newRow("names below groups that come again")
        << QByteArray(",Men,,Women,\nYear,n,share,n,share\n2019,120,45.5,144,54.5\n"
                      "2020,131,46.1,153,53.9\n2021,127,44.9,156,55.1\n")
        << "Year|Men n|Men share|Women n|Women share" << 3;
    QTest::newRow("a name above both lines")
        << QByteArray("Jahr;Norden;;Süden;\n;Ost;West;Ost;West\n2019;12,5;13,5;11,2;12,1\n"
                      "2020;12,7;13,9;11,4;12,3\n2021;12,9;14,0;11,6;12,7\n")
        << "Jahr|Norden Ost|Norden West|Süden Ost|Süden West" << 3;
    QTest::newRow("groups that are written above each of their columns")
        << QByteArray("\"\",\"Control\",\"Control\",\"Drug\",\"Drug\"\n"
                      "\"day\",\"mean\",\"sd\",\"mean\",\"sd\"\n1,2.5,0.1,3.5,0.2\n"
                      "2,2.6,0.1,3.9,0.3\n3,2.4,0.2,4.2,0.2\n")
        << "day|Control mean|Control sd|Drug mean|Drug sd" << 3;
    QTest::newRow("pairs of names below a title, one of them like a unit")
        << QByteArray("Export vom 03.02.2025 12:30\n\nSensor A;;Sensor B;\nt;v;t;v\n0;1,5;0;2,5\n"
                      "1;1,6;1;2,6\n2;1,7;2;2,7\n")
        << "Sensor A t|Sensor A v|Sensor B t|Sensor B v" << 3;
    QTest::newRow("marks of a class")
        << QByteArray("Klasse\tMathe\t\tDeutsch\t\n\tmdl.\tschr.\tmdl.\tschr.\n"
                      "Anna\t2\t3\t1\t2\nBen\t4\t3\t2\t3\nCem\t1\t1\t3\t2\n")
        << "Klasse|Mathe mdl.|Mathe schr.|Deutsch mdl.|Deutsch schr." << 3;
    QTest::newRow("units below groups stay units")
        << QByteArray("t,A,,B\ns,V,mA,°C\n1,2,3,4\n2,4,5,6\n3,5,9,7\n4,6,1,8\n") << "t|A|column 3|B"
        << 4;

    // A single column.
    QTest::newRow("times below one name")
        << QByteArray("Zeit\n12:30\n12:45\n13:00\n13:15\n") << "Zeit" << 4;
    QTest::newRow("times with seconds below one name")
        << QByteArray("time\n12:30:15\n12:45:20\n13:00:25\n") << "time" << 3;
    QTest::newRow("spans of time below one name")
        << QByteArray("Stunde\n08:00-09:30\n10:00-11:30\n12:15-13:00\n") << "Stunde" << 3;
    QTest::newRow("days and times below one name")
        << QByteArray("Datum\n2024-01-01 12:30\n2024-01-02 13:15\n2024-01-03 09:00\n") << "Datum"
        << 3;
    QTest::newRow("results of games below one name")
        << QByteArray("ratio\n3:1\n2:2\n0:1\n") << "ratio" << 3;
    QTest::newRow("addresses of devices below one name")
        << QByteArray("mac\n00:1b:44:11:3a:b7\n00:1b:44:11:3a:b8\n00:1b:44:11:3a:b9\n") << "mac"
        << 3;
    QTest::newRow("addresses of pages below one name")
        << QByteArray("url\nhttp://a.b/c\nhttp://a.b/d\nhttps://a.c/e\n") << "url" << 3;
    QTest::newRow("people below one name")
        << QByteArray("Name\nAnn Lee\nBob Ray\nCy Young\n") << "Name" << 3;
    QTest::newRow("places with their countries below one name")
        << QByteArray("Ort\nZürich, Schweiz\nBern, Schweiz\nWien, Österreich\n") << "Ort" << 3;
    QTest::newRow("a time beside a value is two columns")
        << QByteArray("Zeit Wert\n12:30 5\n12:45 6\n13:00 7\n") << "Zeit|Wert" << 3;
    QTest::newRow("colons that part names and values")
        << QByteArray("t:v\n1:5\n2:6\n3:7\n") << "t|v" << 3;

    // Blanks within names and values.
    QTest::newRow("units in brackets, in columns")
        << QByteArray("t [s]   U [V]   I [A]\n0.0     1.5     0.2\n0.1     1.6     0.3\n"
                      "0.2     1.7     0.4\n")
        << "t [s]|U [V]|I [A]" << 3;
    QTest::newRow("columns at their right, with blanks in names of people and of columns")
        << QByteArray("    Name0       F1     Date Nr2   Int3        Date4\n"
                      "O. Meier0   189.56   2024-11-25   1588   2024-06-10\n"
                      "O. Meier1   154.36   2024-09-15   1492   2024-04-20\n"
                      "  Dan Li2   221.75   2024-07-28   1640   2024-04-08\n"
                      "  Dan Li3   264.47   2024-05-08    334   2024-07-21\n")
        << "Name0|F1|Date Nr2|Int3|Date4" << 4;
    QTest::newRow("as many pieces in the names as in the rows, but others")
        << QByteArray("      name  body mass  height passed\n Ann Smith       51.2    1.50    yes\n"
                      "  Ben Hara       62.3    1.61     no\n Cem Olsen       48.8    1.43    yes\n"
                      "    Dan Li       55.1    1.55     no\n")
        << "name|body mass|height|passed" << 4;
    QTest::newRow("columns at their left and at their right, some one blank apart")
        << QByteArray("Name         Age  Height Passed\nAnn Smith     12    1.50 yes\n"
                      "Ben O Hara    13    1.61 no\nCem Ok        11    1.43 yes\n"
                      "Dan Li        12    1.55 no\n")
        << "Name|Age|Height|Passed" << 4;
    QTest::newRow("letters beyond ASCII in columns")
        << QByteArray("Stadt       Größe Fluss\nKöln am Rh.   405 Rhein\nBad Öls        12 Öls\n"
                      "Łódź          293 Łódka\n")
        << "Stadt|Größe|Fluss" << 3;
    QTest::newRow("a column of two words at its left")
        << QByteArray("id first exam  mark\n1  oral        2.5\n2  in writing  3.5\n"
                      "3  oral        1.5\n")
        << "id|first exam|mark" << 3;
    QTest::newRow("numbers one blank apart are not cut")
        << QByteArray("a bb c\n1 22 3\n11 2 3\n1 2  3\n1 33 4\n") << "a|bb|c" << 4;
    QTest::newRow("first and last names that have names")
        << QByteArray("First Last  Age\nAnn Smith  12\nBen Hara   13\nCem Ok     11\n"
                      "Dan Li     12\n")
        << "First|Last|Age" << 4;
    QTest::newRow("a remark of as many words below tabs and quotes")
        << QByteArray("\"name\"\t\"time\"\t\"n\"\t\"v\"\t\"k\"\n"
                      "\"A 1\"\t\"05:38\"\t\"622\"\t\"52.72\"\t\"x\"\n"
                      "\"B 2\"\t\"04:14\"\t\"837\"\t\"30.58\"\t\"y\"\n"
                      "\"C 3\"\t\"15:13\"\t\"511\"\t\"78.64\"\t\"x\"\n"
                      "Ende der Datei, alles geprüft\n")
        << "name|time|n|v|k" << 3;
    QTest::newRow("blanks in numbers between tabs, beside quotes")
        << QByteArray("Export\n\n\"name 0\"\t\"big 1\"\t\"big 2\"\t\"word 3\"\n"
                      "\"Ann 1\"\t7 022 228\t5 919 684\t\"blau\"\n"
                      "\"O'Brien 2\"\t7 241 739\t9 816 940\t\"rot\"\n"
                      "\"Ann 3\"\t3 201 390\t6 419 918\t\"rot\"\n"
                      "\"Kim 4\"\t4 900 228\t5 793 998\t\"blau\"\n")
        << "name 0|big 1|big 2|word 3" << 4;
    QTest::newRow("units in brackets, one blank apart")
        << QByteArray("Time (s) Temp (deg C)\n0.0 21.5\n0.1 21.6\n0.2 21.7\n")
        << "Time (s)|Temp (deg C)" << 3;
    QTest::newRow("a bracket that stays open above an empty name")
        << QByteArray("t [s \"\" x\n1 2\n3 4\n5 6\n6 8\n") << "t|[s" << 4;
    QTest::newRow("units in brackets in a comment")
        << QByteArray("# Time [s] Force [N] Way [mm]\n0.0 21.5 1\n0.1 21.6 2\n0.2 21.7 3\n")
        << "Time [s]|Force [N]|Way [mm]" << 3;
    QTest::newRow("names of two words, in columns")
        << QByteArray("  Wave length   Absorbance   Sample\n  400           0.123        A\n"
                      "  410           0.145        A\n  420           0.167        B\n")
        << "Wave length|Absorbance|Sample" << 3;
    QTest::newRow("values of two words, in columns")
        << QByteArray("City            Population   Area\nNew York        8336817      783.8\n"
                      "Los Angeles     3979576      1213.9\nSan Jose        1021795      460.0\n")
        << "City|Population|Area" << 3;
    QTest::newRow("units in brackets above numbers that touch further down")
        << QByteArray("t [s]   U [V]   I [A]\n") +
               QByteArray("0.0     1.5     0.2\n").repeated(300) +
               QByteArray("0.1  -100.5 -1000.2\n")
        << "t [s]|U [V]|I [A]" << 301;
    QTest::newRow("single blanks that part every line")
        << QByteArray("Y M  T\n2024 1  5.5\n2024 2  6.5\n2024 3  4.5\n") << "Y|M|T" << 3;
    QTest::newRow("units below names stay units")
        << QByteArray("t,v,w\ns,m/s,kg\n1,2,3\n2,4,5\n3,5,9\n4,6,1\n") << "t|v|w" << 4;
    QTest::newRow("an empty name above numbers stays empty")
        << QByteArray("a,,c\n1,2,3\n4,5,6\n7,8,10\n") << "a|column 2|c" << 3;

    // Lines behind the names.
    QTest::newRow("a logger's units and what it did")
        << QByteArray(
               "\"TOA5\",\"CR1000\",\"12345\",\"Table1\"\n"
               "\"TIMESTAMP\",\"RECORD\",\"AirT_C_Avg\",\"RH\"\n\"TS\",\"RN\",\"Deg C\",\"%\"\n"
               "\"\",\"\",\"Avg\",\"Smp\"\n\"2024-01-01 00:10:00\",0,-1.5,88.2\n"
               "\"2024-01-01 00:20:00\",1,-1.6,88.9\n\"2024-01-01 00:30:00\",2,-1.8,\"NAN\"\n"
               "\"2024-01-01 00:40:00\",3,-1.9,90\n")
        << "TIMESTAMP|RECORD|AirT_C_Avg|RH" << 4;
    QTest::newRow("questions of a survey and where they come from")
        << QByteArray("Q1,Q2,Q3\n\"How old are you?\",\"Do you like maths?\",Grade\n"
                      "\"{\"\"ImportId\"\":\"\"QID1\"\"}\",\"{\"\"ImportId\"\":\"\"QID2\"\"}\","
                      "\"{\"\"ImportId\"\":\"\"QID3\"\"}\"\n15,yes,2\n14,no,3\n16,yes,1\n")
        << "Q1|Q2|Q3" << 3;
    QTest::newRow("a line of equals signs")
        << QByteArray("name  val  ok\n====  ===  ==\na     1.5  1\nb     2.5  0\nc     3.5  1\n")
        << "name|val|ok" << 3;
    QTest::newRow("Orange's types with all labels")
        << QByteArray("a\tb\tk\ncontinuous\tstring\tx y z\n\tmeta\tclass\n1.5\tfoo\tx\n"
                      "2.5\tbar\ty\n3.5\tbaz\tz\n")
        << "a|b|k" << 3;
    QTest::newRow("Orange's types in capitals and commas")
        << QByteArray("a,b,k\nC,S,D\n,m,c\n1.5,foo,x\n2.5,bar,y\n3.5,baz,z\n") << "a|b|k" << 3;
    QTest::newRow("a title above lines in quotes")
        << QByteArray("\"Export\"\n\"a;b;y\"\n\"1;2;0\"\n\"3;4;1\"\n\"5;6;1\"\n") << "a|b|y" << 3;
    QTest::newRow("people's names in quotes are one column")
        << QByteArray("\"Miller, Ann\"\n\"Meyer, Bob\"\n\"Smith, Cid\"\n\"Fox, Dan\"\n")
        << "Miller, Ann" << 3;
}

void TestNames::names_stand_above_their_columns()
{
    QFETCH(const QByteArray, file);
    QFETCH(const int, rows);
    const auto table = read_bytes(file.toStdString());
    QVERIFY2(table, table ? "" : message(table.problem()));
    QTEST(names_of(*table), "names");
    QCOMPARE(int(table->rows()), rows);
}

void TestNames::a_word_above_numbers_is_beyond_doubt()
{
    for (const char* file : {"name,val\nalpha,1\nbeta,2\ngamma,4\n", "Ort;Wert\nA;1,5\nB;2\nC;3\n",
                             "day,close\n2021-01-04,129.4\n2021-01-05,131.0\n2021-01-06,126.6\n"}) {
        const auto table = read_bytes(file);
        QVERIFY2(table && table->dialect().header, file);
        QVERIFY2(table->detection().confidence >= 0.9, file);
    }
}

void TestNames::names_of_groups_that_are_left_out_are_doubt_data()
{
    QTest::addColumn<QByteArray>("top");
    QTest::addColumn<bool>("is_doubt");
    QTest::newRow("two groups of two") << QByteArray("Vorher;;Nachher;\n") << true;
    QTest::newRow("one column and a group") << QByteArray("Puls;Nachher;;Ende\n") << true;
    QTest::newRow("behind an unnamed column") << QByteArray(";Vorher;;Nachher\n") << true;
    QTest::newRow("groups below a title") << QByteArray("Studie\nVorher;;Nachher;\n") << true;
    QTest::newRow("groups of one and three") << QByteArray("A;;;B\n") << true;
    QTest::newRow("a title") << QByteArray("Studie;;;\n") << false;
    QTest::newRow("a fact") << QByteArray("Gerät;X1;;\n") << false;
}

void TestNames::names_of_groups_that_are_left_out_are_doubt()
{
    QFETCH(const QByteArray, top);
    QFETCH(const bool, is_doubt);
    QByteArray file = top + "Puls;RR;Gewicht;BMI\n";
    for (int row = 0; row < 12; ++row)
        file += QByteArray::number(60 + row) + ';' + QByteArray::number(120 + row * 3 % 7) + ';' +
                QByteArray::number(70 + row) + ';' + QByteArray::number(20 + row % 5) + '\n';
    const auto table = read_bytes(file.toStdString());
    QVERIFY2(table, table ? "" : message(table.problem()));
    QCOMPARE(names_of(*table), QString("Puls|RR|Gewicht|BMI"));
    QVERIFY(first_told(*table, ProblemCode::LinesSkipped));
    QCOMPARE(table->detection().confidence < beyond_doubt, is_doubt);
}

void TestNames::long_names_are_kept_whole_data()
{
    QTest::addColumn<QByteArray>("start");
    QTest::newRow("a question of 210 letters") << QByteArray(210, 'q');
    QTest::newRow("a question of 3900 letters") << QByteArray(3900, 'q');
    QTest::newRow("of letters with marks") << QByteArray("é").repeated(700);
    QTest::newRow("with blanks and commas") << QByteArray("How often, if at all, ").repeated(15);
}

void TestNames::long_names_are_kept_whole()
{
    QFETCH(const QByteArray, start);
    const std::string one = (start + "mornings").toStdString();
    const std::string other = (start + "evenings").toStdString();
    const auto table =
        read_bytes('"' + one + "\",\"" + other + "\",stay\n1,5,yes\n2,3,no\n4,2,yes\n3,5,no\n");
    QVERIFY(table);
    QCOMPARE(table->column_names(), (std::vector<std::string>{one, other, "stay"}));
    for (const Problem& problem : table->warnings())
        QFAIL(message(problem));
    QCOMPARE(table->find(other), std::size_t(1));
}

void TestNames::a_name_beyond_all_measure_is_cut_and_told()
{
    const std::string start(4000, 'q');
    const auto table = read_bytes("n," + start + "one,é" + start + "\n1,5,0\n2,3,1\n4,2,0\n");
    QVERIFY(table);
    QCOMPARE(table->column_names(),
             (std::vector<std::string>{"n", start + "…", "é" + start.substr(1) + "…"}));
    QCOMPARE(table->warnings().size(), std::size_t(2));
    for (const Problem& problem : table->warnings())
        QCOMPARE(problem.code, ProblemCode::LongName);
    QCOMPARE(table->warnings()[0].column, std::uint64_t(3));
    const auto alike = read_bytes(start + "one," + start + "two\n1,5\n2,3\n4,2\n");
    QVERIFY(alike);
    QCOMPARE(alike->column_names(), (std::vector<std::string>{start + "…", start + "…_2"}));
    for (const Problem& problem : alike->warnings())
        QVERIFY2(problem.code != ProblemCode::RepeatedName, message(problem));
}

void TestNames::sentences_leave_out_the_middle_of_long_names()
{
    const std::string start(3000, 'q');
    const auto table = read_bytes(start + " mornings,n\n1,5\n1,3\nx,2\n4,2\n5,9\n7,1\n");
    QVERIFY(table);
    const auto told =
        std::ranges::find(table->warnings(), ProblemCode::MostlyNumbers, &Problem::code);
    QVERIFY(told != table->warnings().end());
    QCOMPARE(told->arguments.front(), start + " mornings");
    const std::string words = sentence(*told);
    QVERIFY2(words.find("Column qqq") == 0 && words.find("q… ") == std::string::npos &&
                 words.find(" mornings holds numbers") != std::string::npos && words.size() < 500,
             words.c_str());
}

void TestNames::a_name_that_was_cut_before_finds_its_column()
{
    const std::string start(200, 'q');
    const auto table =
        read_bytes(start + "one," + std::string(200, 'z') + "two,n\n1,5,0\n2,3,1\n4,2,0\n");
    QVERIFY(table);
    QCOMPARE(table->find(start + "…"), std::size_t(0));
    QCOMPARE(table->find("q…"), std::size_t(3));
    const auto alike = read_bytes(start + "one," + start + "two,n\n1,5,0\n2,3,1\n4,2,0\n");
    QVERIFY(alike);
    QCOMPARE(alike->find(start + "…"), std::size_t(3));
}

void TestNames::a_value_above_numbers_is_not()
{
    for (const char* file :
         {"name,<0.5\nalpha,1\nbeta,2\ngamma,4\n",
          "150,4,setosa,versicolor,virginica\n5.1,3.5,1.4,0.2,0\n4.9,3.0,1.4,0.2,0\n"
          "6.3,3.3,6.0,2.5,2\n5.8,2.7,5.1,1.9,1\n"}) {
        const auto table = read_bytes(file);
        QVERIFY2(table, file);
        QVERIFY2(table->detection().confidence < 0.9, file);
    }
}

QTEST_GUILESS_MAIN(TestNames)
#include "tst_names.moc"
