// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/columns.h"
#include "support/tables.h"

#include <QTest>

using namespace table;
using namespace testing;

/// What parts the values, where something else stands in them or around them.
class TestParting : public QObject
{
    Q_OBJECT

private slots:
    void lines_around_a_table_change_no_delimiter_data();
    void lines_around_a_table_change_no_delimiter();
    void files_are_parted_by_what_parts_them_data();
    void files_are_parted_by_what_parts_them();
};

void TestParting::lines_around_a_table_change_no_delimiter_data()
{
    QTest::addColumn<QByteArray>("above");
    QTest::addColumn<QByteArray>("below");
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<char>("delimiter");
    const QByteArray values[] = {"15,3 €", "94,7%", "6,5 kg", "63,5"};
    const char* const names[] = {"euros", "per cent", "kilograms", "plain numbers"};
    for (const char delimiter : {';', '\t', '|'})
        for (std::size_t i = 0; i < 4; ++i) {
            const QByteArray row = values[i] + delimiter + "11,88\n";
            const auto add = [&](const char* what, const QByteArray& above,
                                 const QByteArray& below) {
                QTest::addRow("%s, %s, parted by '%c'", what, names[i], delimiter)
                    << above << below << row << delimiter;
            };
            add("a foot note", "", "\nQuelle: Amt\n");
            add("a title", "Luftfeuchte im Keller\n\n", "");
            add("two notes", "", "Stand: 01.02.2024\n(c) XY\n");
            add("nothing", "", "");
        }
}

void TestParting::lines_around_a_table_change_no_delimiter()
{
    QFETCH(const QByteArray, above);
    QFETCH(const QByteArray, below);
    QFETCH(const QByteArray, row);
    QFETCH(const char, delimiter);
    for (const int rows : {4, 12, 60}) {
        QByteArray file = above + "Feuchte" + delimiter + "Temp\n";
        for (int i = 0; i < rows; ++i)
            file += QByteArray(row).replace("11", QByteArray::number(10 + i));
        file += below;
        const auto table = read_bytes(file.toStdString());
        QVERIFY2(table, table ? "" : message(table.problem()));
        QCOMPARE(table->dialect().delimiter, delimiter);
        QCOMPARE(names_of(*table), QStringLiteral("Feuchte|Temp"));
        QCOMPARE(int(table->rows()), rows);
        QCOMPARE(types(*table), QByteArray("NN"));
    }
}

void TestParting::files_are_parted_by_what_parts_them_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("names");
    QTest::addColumn<int>("rows");
    QTest::addColumn<QByteArray>("kinds");
    QTest::newRow("a log with three blanks between, and decimal commas")
        << QByteArray("01.01.2024 00:00   21,5 C   45 %   1013,2 hPa\n"
                      "01.01.2024 00:10   21,6 C   46 %   1013,1 hPa\n"
                      "01.01.2024 00:20   21,7 C   47 %   1012,9 hPa\n")
        << "column 1|column 2|column 3|column 4" << 3 << QByteArray("CNNN");
    QTest::newRow("decimal commas between blanks, without names")
        << QByteArray("1,50 2,50\n2,50 3,50\n3,50 4,50\n") << "column 1|column 2" << 3
        << QByteArray("NN");
    QTest::newRow("a table as R prints it")
        << QByteArray("  mpg cyl  name\n1 21.0   6 Mazda\n2 22.8   4 Datsun\n3 18.1   6 Valiant\n")
        << "column 1|mpg|cyl|name" << 3 << QByteArray("NNNC");
    QTest::newRow("blanks between numbers, and a tab before a text in quotes")
        << QByteArray("13.2   4   169.1      124.3\t\"car 0 name\"\n"
                      "11.9   4   366.9      108.5\t\"car 1 name\"\n"
                      "22.8   8   338.6      138.7\t\"car 2 name\"\n"
                      "25.1   4   100.2       98.1\t\"car 3 name\"\n")
        << "column 1|column 2|column 3|column 4|column 5" << 4 << QByteArray("NNNNC");
    QTest::newRow("a title that tells where, above names")
        << QByteArray("Gerät: XY\nOrt: Bonn, Keller\nPreis,Länge\n1.5,2.5\n2.5,3.5\n4.5,5.5\n")
        << "Preis|Länge" << 3 << QByteArray("NN");
    QTest::newRow("a title that tells where, above names between tabs")
        << QByteArray("Gerät: XY\nOrt: Bonn, Keller\nPreis\tLänge\tk\n1.5\t2.5\ta\n2.5\t3.5\tb\n"
                      "4.5\t5.5\ta\n")
        << "Preis|Länge|k" << 3 << QByteArray("NNC");
    QTest::newRow("a title with as many commas as the rows")
        << QByteArray("Liste, Stand 01.02., Bonn\nName,Ort,Betrag\nEva,Bonn,9.5\nDan,Ulm,8.5\n"
                      "Ada,Bonn,7.5\n")
        << "Name|Ort|Betrag" << 3 << QByteArray("CCN");
    QTest::newRow("last and first names beside sums with decimal commas")
        << QByteArray("Liste vom 01.02.2024\nName;Betrag\nGroß, Dan;30,52 €\nMeier, Anna;73,43 €\n"
                      "Weiß, Eva;54,30 €\n")
        << "Name|Betrag" << 3 << QByteArray("CN");
    QTest::newRow("numbers in groups between commas stay what they are")
        << QByteArray("a,b\n1 234,5\n2 345,6\n3 456,7\n") << "a|b" << 3 << QByteArray("NN");
    QTest::newRow("commas between whole numbers, parted by nothing else")
        << QByteArray("a,b,c\n1,5,2\n2,6,3\n3,7,5\n") << "a|b|c" << 3 << QByteArray("NNN");
    QTest::newRow("a word of two parts between tabs")
        << QByteArray("name\tv\nAnn Lee\t1\nBob Ray\t2\nCy\t3\nDan O\t5\n") << "name|v" << 4
        << QByteArray("CN");
}

void TestParting::files_are_parted_by_what_parts_them()
{
    QFETCH(const QByteArray, file);
    const auto table = read_bytes(file.toStdString());
    QVERIFY2(table, table ? "" : message(table.problem()));
    QTEST(names_of(*table), "names");
    QTEST(int(table->rows()), "rows");
    QTEST(types(*table), "kinds");
}

QTEST_GUILESS_MAIN(TestParting)
#include "tst_parting.moc"
