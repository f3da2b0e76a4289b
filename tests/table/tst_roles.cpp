// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/tables.h"
#include "table/suggestion.h"

#include <QTest>

using namespace table;
using namespace testing;

/// Which columns name the rows and which one is to be predicted, by names in many languages.
class TestRoles : public QObject
{
    Q_OBJECT

private slots:
    void roles_are_suggested_by_names_data();
    void roles_are_suggested_by_names();
    void a_minus_beside_a_plus_is_told();
};

void TestRoles::roles_are_suggested_by_names_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QByteArray>("roles");
    // F feature, T target, I ignore.
    QTest::newRow("numbers of customers")
        << QByteArray("Kundennummer;a;y\n104417;34;0\n100092;51;1\n100331;28;0\n100008;40;1\n")
        << QByteArray("IFT");
    QTest::newRow("numbers of students")
        << QByteArray("Matrikelnr;a;y\n417;34;0\n92;51;1\n331;28;0\n8;40;1\n") << QByteArray("IFT");
    QTest::newRow("an index that programs write")
        << QByteArray("Unnamed: 0,a,y\n17,3,0\n3,5,1\n29,2,0\n11,4,1\n") << QByteArray("IFT");
    QTest::newRow("row names without a name")
        << QByteArray(",a,y\n17,3,0\n3,5,1\n29,2,0\n11,4,1\n") << QByteArray("IFT");
    QTest::newRow("numbers in Russian")
        << QByteArray("№ п/п;a;y\n14;3;0\n2;5;1\n33;2;0\n4;4;1\n") << QByteArray("IFT");
    QTest::newRow("numbers without names above any column may be anything")
        << QByteArray("17,3,0\n3,5,1\n29,2,0\n11,4,1\n") << QByteArray("FFT");
    QTest::newRow("a target by its German name")
        << QByteArray("Zielvariable;a;b\n0;1,5;3\n1;2,5;9\n0;1,7;4\n1;2,2;8\n")
        << QByteArray("TFF");
    QTest::newRow("a price before a place")
        << QByteArray("rooms,price,town\n2,102500,A\n3,105100,B\n4,107500,C\n3,111000,A\n"
                      "2,99000,B\n")
        << QByteArray("FTF");
    // Names of which a few are missing, as in a row of what could be reached.
    QTest::newRow("a running number with a gap in front")
        << QByteArray("Student,ID,mark,y\nBest,,9,1\nA,10,3,0\nB,11,5,1\nC,12,2,0\nD,13,4,1\n"
                      "E,14,7,1\n")
        << QByteArray("IIFT");
    QTest::newRow("a counter that counts the row of the gap")
        << QByteArray("c;a;y\n1;9;1\n2;3;0\n;5;1\n4;2;0\n5;4;1\n6;8;0\n") << QByteArray("IFT");
    QTest::newRow("a counter that does not")
        << QByteArray("c;a;y\n1;9;1\n2;3;0\n;5;1\n3;2;0\n4;4;1\n5;8;0\n") << QByteArray("IFT");
    QTest::newRow("numbers of customers with a sum below")
        << QByteArray("Kundennr;a;y\n417;34;0\n92;51;1\n331;28;0\n8;40;1\n57;11;0\n;164;1\n")
        << QByteArray("IFT");
    QTest::newRow("row names without a name and a gap")
        << QByteArray(",a,y\n17,3,0\n3,5,1\n,7,1\n29,2,0\n11,4,1\n4,9,0\n") << QByteArray("IFT");
    QTest::newRow("words that are all different but for a gap")
        << QByteArray("w,a,y\nox,3,0\nelk,5,1\n,7,1\ncat,2,0\ndog,4,1\nbat,9,0\n")
        << QByteArray("IFT");
    QTest::newRow("a measurement that jumps and has a gap")
        << QByteArray("m;a;y\n1;9;1\n2;3;0\n;5;1\n6;2;0\n5;4;1\n9;8;0\n") << QByteArray("FFT");
    QTest::newRow("numbers of which most are missing")
        << QByteArray("Nr;a;y\n1;9;1\n;3;0\n;5;1\n2;2;0\n;4;1\n3;8;0\n;7;1\n4;6;0\n")
        << QByteArray("FFT");
    QTest::newRow("what was sold beside a price")
        << QByteArray("price,rooms,sold\n102500,2,0\n105100,3,1\n107500,4,0\n111000,3,1\n")
        << QByteArray("FFT");
    // What a survey ends with.
    QTest::newRow("remarks of which there are few different ones")
        << QByteArray("age,again?,remark\n12,yes,\n14,no,Too much homework\n13,yes,The room is "
                      "cold\n12,yes,Too much homework\n15,no,The room is cold\n13,no,Too much "
                      "homework\n")
        << QByteArray("FTF");
    QTest::newRow("sentences beside nothing else to predict")
        << QByteArray("say;again\nToo much homework;a\nThe room is cold;a\nToo much "
                      "homework;a\nThe room is cold;a\n")
        << QByteArray("TF");
    QTest::newRow("the last column is hardly ever filled in")
        << QByteArray("a,b,c\n1.5,x,\n2.5,y,0\n3.25,x,\n4.5,y,1\n5.75,x,\n6.5,y,\n")
        << QByteArray("FTF");
    QTest::newRow("a target called so has some gaps")
        << QByteArray("a,target,c\n1.5,,u\n2.5,0,v\n3.25,1,u\n4.5,1,v\n5.75,,u\n6.5,0,v\n")
        << QByteArray("FTF");
    QTest::newRow("all columns have many gaps")
        << QByteArray("a,b\n1.5,\n,0\n3.25,1\n4.5,\n,1\n6.5,0\n") << QByteArray("FT");
    QTest::newRow("a station's file whose last column says where lines end")
        << QByteArray("d;sunny;fog;t;eor\n1.5;3;0;7.4;eor\n2.5;4;1;6.2;eor\n3.5;9;0;-3.9;eor\n"
                      "4.5;2;1;1.1;eor\n5.25;8;0;2.5;eor\n")
        << QByteArray("FFFTF");
    QTest::newRow("many of a column's numbers may stand for no value")
        << QByteArray("a,b,c\n1.5,0,17.5\n2.5,1,-999\n3.25,0,18.25\n4.5,1,-999\n5.75,0,"
                      "16.5\n6.5,1,19.75\n7.5,1,-999\n8.5,0,18.5\n")
        << QByteArray("FTF");
}

void TestRoles::roles_are_suggested_by_names()
{
    QFETCH(const QByteArray, file);
    const auto table = read_bytes(file.toStdString());
    QVERIFY2(table, table ? "" : message(table.problem()));
    QByteArray roles;
    for (const Role role : suggest_preparation(*table).roles)
        roles += role == Role::Feature ? 'F' : role == Role::Target ? 'T' : 'I';
    QTEST(roles, "roles");
}

void TestRoles::a_minus_beside_a_plus_is_told()
{
    const auto told = [](const char* file) {
        const auto table = read_bytes(file);
        return table ? std::ranges::count(table->warnings(), ProblemCode::MinusIsLabel,
                                          &Problem::code)
                     : -1;
    };
    QCOMPARE(told("n,rh\n1.5,+\n2.5,-\n3.5,+\n4.5,-\n"), 1);
    QCOMPARE(told("n,rh\n1.5,a\n2.5,-\n3.5,b\n4.5,-\n"), 0);
}

QTEST_GUILESS_MAIN(TestRoles)
#include "tst_roles.moc"
