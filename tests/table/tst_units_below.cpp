// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/columns.h"
#include "support/tables.h"

#include "table/preparation.h"
#include "table/suggestion.h"
#include "table/unit_texts.h"

#include <QTest>

using namespace table;
using namespace testing;

/// Lines of units below the names, and units in the names themselves.
class TestUnitsBelow : public QObject
{
    Q_OBJECT

private slots:
    void a_line_of_units_is_no_row_data();
    void a_line_of_units_is_no_row();
    void what_could_be_data_stays_a_row_data();
    void what_could_be_data_stays_a_row();
    void the_recipe_knows_the_units();
    void a_name_says_its_unit_data();
    void a_name_says_its_unit();
    void a_name_without_a_unit_says_none_data();
    void a_name_without_a_unit_says_none();
};

namespace
{

QString units_of(const Table& table)
{
    QStringList units;
    for (std::size_t column = 0; column < table.columns().size(); ++column)
        units << QString::fromStdString(table.unit(column));
    return units.join(u'|');
}

} // namespace

void TestUnitsBelow::a_line_of_units_is_no_row_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("units");
    QTest::addColumn<QByteArray>("kinds");
    QTest::addColumn<int>("line");
    QTest::newRow("a logger, with times and states")
        << QByteArray("# Logger\nTime\tTemp\tHum\tPress\tState\n[hh:mm:ss]\t[°C]\t[%]\t[hPa]\t[-]\n"
                      "08:00:00\t20.3\t54.4\t1005.1\tOK\n08:01:00\t20.5\t54.1\t1005.3\tALARM\n"
                      "08:02:00\t20.7\t53.9\t1005.2\tOK\n08:03:00\t20.6\t53.8\t1005.0\tOK\n"
                      "08:04:00\t20.9\t53.1\t1005.4\tALARM\n")
        << "|°C|%|hPa|" << QByteArray("CNNNC") << 3;
    QTest::newRow("without brackets")
        << QByteArray("t;v;m\ns;mm/s;kg\n0,0;1,5;70\n0,1;1,6;71\n0,2;1,8;70\n0,3;1,9;72\n")
        << "s|mm/s|kg" << QByteArray("NNN") << 2;
    QTest::newRow("a sign for none beside one")
        << QByteArray("run,load,kind\n-,kN,-\n1,2.5,a\n2,2.7,b\n3,2.9,a\n4,3.4,b\n") << "|kN|"
        << QByteArray("NNC") << 2;
    QTest::newRow("round brackets")
        << QByteArray("A;U;ok\n(m²);(V);\n12;230;ja\n14;229;nein\n15;231;ja\n11;230;nein\n")
        << "m²|V|" << QByteArray("NNC") << 2;
    QTest::newRow("a unit that nobody knows, in brackets")
        << QByteArray(
               "i,lambda,kind\n[a.u.],[nm],[-]\n0.1,400,x\n0.3,410,y\n0.2,420,x\n0.4,430,y\n")
        << "a.u.|nm|" << QByteArray("NNC") << 2;
    QTest::newRow("one that nobody knows among those of a spectrometer")
        << QByteArray(
               "Time;Wave;Abs;Temp;Result\nhh:mm:ss;nm;a.u.;°C;-\n09:00:00;400;0,1;20,5;PASS\n"
               "09:01:00;402;0,3;20,6;FAIL\n09:02:00;404;0,2;20,9;PASS\n"
               "09:03:00;406;0,8;21,0;FAIL\n")
        << "|nm||°C|" << QByteArray("CNNNC") << 2;
    QTest::newRow("with dates written as a pattern")
        << QByteArray("Datum;Regen;Wind\ndd.mm.yyyy;mm;km/h\n01.02.2025;1,5;12\n02.02.2025;0,0;8\n"
                      "03.02.2025;3,5;22\n04.02.2025;0,2;9\n")
        << "|mm|km/h" << QByteArray("CNN") << 2;
    QTest::newRow("a single unit of two letters")
        << QByteArray("name,mass\n,kg\nAnn,61.5\nBob,75\nCid,80.5\nDan,66\n") << "|kg"
        << QByteArray("CN") << 2;
    QTest::newRow("words for the local time")
        << QByteArray("Time,T,p\nlocal time,°C,hPa\n08:00,20.3,1005.1\n08:01,20.5,1005.3\n"
                      "08:02,20.7,1005.2\n")
        << "|°C|hPa" << QByteArray("CNN") << 2;
    QTest::newRow("under names with units, which keep them")
        << QByteArray("T [°C],p [hPa],ok\n[K],[Pa],[-]\n1,1001,a\n2,1002,b\n3,1005,a\n4,1004,b\n")
        << "||" << QByteArray("NNC") << 2;
}

void TestUnitsBelow::a_line_of_units_is_no_row()
{
    QFETCH(const QByteArray, file);
    const auto table = read_bytes(file.toStdString());
    QVERIFY2(table, table ? "" : message(table.problem()));
    QTEST(types(*table), "kinds");
    QTEST(units_of(*table), "units");
    const Problem* told = first_told(*table, ProblemCode::UnitsBelowNames);
    QVERIFY(told);
    QTEST(int(told->line), "line");
    QCOMPARE(table->line(0), told->line + 1);
}

void TestUnitsBelow::what_could_be_data_stays_a_row_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<int>("rows");
    QTest::newRow("pairs of units") << QByteArray("from,to\nkg,lb\nm,ft\nl,oz\ncm,in\n") << 4;
    QTest::newRow("sizes that are letters")
        << QByteArray("shirt,price\nM,12\nS,11\nL,13\nM,12\n") << 4;
    QTest::newRow("a letter above numbers alone")
        << QByteArray("name,grade\nAnn,A\nBob,2\nCid,3\nDan,1\nEve,2\n") << 5;
    QTest::newRow("a name beside it")
        << QByteArray("item,amount\nflour,kg\nsugar,3\neggs,6\nmilk,2\n") << 4;
    QTest::newRow("a unit that comes again")
        << QByteArray("n,unit\n-,kg\n3,m\n4,kg\n5,s\n6,m\n") << 5;
    QTest::newRow("a row of gaps") << QByteArray("a,b,c\n-,-,-\n1,2,x\n3,4,y\n5,6,x\n7,8,y\n") << 5;
    QTest::newRow("a row with a number in it")
        << QByteArray("n,size,kind\n1,kg,a\n2,5,b\n3,6,a\n4,7,b\n") << 4;
    QTest::newRow("a debt in brackets")
        << QByteArray("Text;Betrag;Saldo\nMiete 1;(850,00);(100,00)\nLohn;2100,00;2000,00\n"
                      "Essen;(35,20);1964,80\nBus;(12,00);1952,80\n")
        << 4;
    QTest::newRow("a debt in brackets without a name")
        << QByteArray("Text;Amount\n;(850.00)\nSalary;2100.00\nFood;(35.20)\nBus;(12.00)\n") << 4;
    QTest::newRow("a loss of some percent")
        << QByteArray("Account;Amount;Change\nOffice rent;(850.00);(12.5%)\nSales A;2100.00;1.5%\n"
                      "Food;(35.20);3.1%\nBus;(12.00);(2.0%)\n")
        << 4;
    QTest::newRow("values that are doubted, in square brackets")
        << QByteArray("Mittel;s\n[5,2];[1,1]\n4,1;2\n3,2;1,9\n4,1;1,9\n") << 4;
    QTest::newRow("values that are doubted, in pointed brackets")
        << QByteArray("a;b\n<5,2>;<1,1>\n4,1;2\n3,2;1,9\n4,1;1,9\n") << 4;
    QTest::newRow("a pupil who was absent twice")
        << QByteArray("Pupil;T1;T2\nAnn Smith;A;A\nBen Ok;3;4\nCem Li;4;5\nDan Ma;6;7\n") << 4;
    QTest::newRow("a pupil who missed two tests")
        << QByteArray("Pupil;T1;T2\nAnn Smith;m;m\nBen Ok;3;4\nCem Li;4;5\nDan Ma;6;7\n") << 4;
    QTest::newRow("a pupil who was ill, in brackets")
        << QByteArray("Pupil;T1;T2\nAnn Smith;(k);(k)\nBen Ok;3;4\nCem Li;4;5\nDan Ma;6;7\n") << 4;
    QTest::newRow("a day and an hour on which nothing was measured")
        << QByteArray("Datum;T1;T2\n01.02.24 10:00;m;m\n02.02.24 10:00;3;4\n03.02.24 10:00;4;5\n"
                      "04.02.24 10:00;6;7\n")
        << 4;
    QTest::newRow("letters that come again beside them")
        << QByteArray("n;T1;T2\n;s;A\n1;3;s\n2;4;5\n3;6;7\n4;5;6\n5;6;4\n6;3;3\n7;5;2\n8;1;1\n"
                      "9;2;2\n10;4;4\n11;4;3\n")
        << 12;
    QTest::newRow("labels in brackets") << QByteArray("x,kind\n1,[a]\n2,[b]\n3,[a]\n4,[b]\n") << 4;
}

void TestUnitsBelow::what_could_be_data_stays_a_row()
{
    QFETCH(const QByteArray, file);
    const auto table = read_bytes(file.toStdString());
    QVERIFY2(table, table ? "" : message(table.problem()));
    QTEST(int(table->rows()), "rows");
    QVERIFY(!first_told(*table, ProblemCode::UnitsBelowNames));
}

void TestUnitsBelow::the_recipe_knows_the_units()
{
    const auto table = read_bytes("t,T,state\n[s],[°C],[-]\n1,20.5,OK\n2,21,ALARM\n3,22,OK\n"
                                  "4,23.5,ALARM\n5,22,OK\n");
    QVERIFY(table);
    Preparation choices;
    choices.roles = {Role::Feature, Role::Feature, Role::Target};
    const auto classes = prepare(*table, choices);
    QVERIFY(classes);
    QCOMPARE(classes->recipe.features[1].unit, std::optional<std::string>("°C"));
    choices.roles = {Role::Feature, Role::Target, Role::Ignore};
    choices.aim = Aim::Number;
    const auto number = prepare(*table, choices);
    QVERIFY(number);
    QCOMPARE(number->recipe.features[0].unit, std::optional<std::string>("s"));
    QCOMPARE(number->target.unit, std::optional<std::string>("°C"));
}

void TestUnitsBelow::a_name_says_its_unit_data()
{
    QTest::addColumn<QString>("unit");
    for (const auto& [name, unit] : {std::pair{"Preis in €", "€"},
                                     {"Größe (m²)", "m²"},
                                     {"Temp [°C]", "°C"},
                                     {"weight_kg", "kg"},
                                     {"Precio en €", "€"},
                                     {"speed (mm/s)", "mm/s"},
                                     {"Fläche in m²", "m²"},
                                     {"Anteil %", "%"},
                                     {"amount_eur", "EUR"},
                                     {"time_s", "s"},
                                     {"Dichte [kg/m³]", "kg/m³"},
                                     {"Gewicht, kg", "kg"}})
        QTest::newRow(name) << QString::fromUtf8(unit);
}

void TestUnitsBelow::a_name_says_its_unit()
{
    QFETCH(const QString, unit);
    QCOMPARE(QString::fromStdString(unit_in_name(QTest::currentDataTag())), unit);
}

void TestUnitsBelow::a_name_without_a_unit_says_none_data()
{
    QTest::addColumn<QString>("name");
    for (const char* name : {"temp_min", "x_in", "class_A", "Built in", "born in Berlin", "kg", "m",
                             "team (home)", "vitamin_d", "group [2]", "Plan B", "Route 1 M", ""})
        QTest::newRow(*name ? name : "no name") << QString::fromUtf8(name);
}

void TestUnitsBelow::a_name_without_a_unit_says_none()
{
    QFETCH(const QString, name);
    QCOMPARE(unit_in_name(name.toStdString()), std::string());
}

QTEST_APPLESS_MAIN(TestUnitsBelow)
#include "tst_units_below.moc"
