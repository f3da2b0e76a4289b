// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/columns.h"
#include "support/tables.h"

#include <QTest>

using namespace table;
using namespace testing;

namespace
{

/// Rows that a function writes, one a number.
template <class Write>
QByteArray rows_of(int from, int to, const Write& write)
{
    QByteArray rows;
    for (int row = from; row < to; ++row)
        rows += write(row) + '\n';
    return rows;
}

QByteArray measured(int row)
{
    return QByteArray::number(row) + ";7," + QByteArray::number(row % 10) + ';' +
           QByteArray::number(20 + row % 7);
}

QByteArray person(int row)
{
    return 'P' + QByteArray::number(row) + (row % 3 ? ";Bern" : ";Rom");
}

} // namespace

/// Rows that differ in length stay rows of one table, and their names stay above them.
class TestRaggedRows : public QObject
{
    Q_OBJECT

private slots:
    void rows_of_several_lengths_are_one_table_data();
    void rows_of_several_lengths_are_one_table();
    void names_and_units_that_end_otherwise_are_found_data();
    void names_and_units_that_end_otherwise_are_found();
    void what_is_missing_is_empty_wherever_it_is_asked_for();
    void lines_of_another_kind_stay_out_data();
    void lines_of_another_kind_stay_out();
};

void TestRaggedRows::rows_of_several_lengths_are_one_table_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("names");
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("first_short");
    QTest::addColumn<int>("short_rows");

    const auto with_end = [](int row) { return measured(row) + ';'; };
    const auto remarked = [&](int row) {
        return measured(row) + (row == 5 ? ";Fenster offen" : ";");
    };
    QTest::newRow("empty cells at the end of the first sixteen lines, as Excel writes them")
        << "Nr;pH;T;Bemerkung\n" + rows_of(1, 16, remarked) + rows_of(16, 80, measured)
        << "Nr|pH|T|Bemerkung" << 79 << 17 << 64;
    QTest::newRow("the same where every remark is empty")
        << "Nr;pH;T;Bemerkung\n" + rows_of(1, 16, with_end) + rows_of(16, 80, measured)
        << "Nr|pH|T|Bemerkung" << 79 << 17 << 64;
    QTest::newRow("the same where fewer rows lack them than have them")
        << "Nr;pH;T;Bemerkung\n" + rows_of(1, 48, remarked) + rows_of(48, 60, measured)
        << "Nr|pH|T|Bemerkung" << 59 << 49 << 12;
    QTest::newRow("a remark in the first row alone")
        << "Nr;pH;T;Bemerkung\n1;7,1;21;Fenster offen\n" + rows_of(2, 40, measured)
        << "Nr|pH|T|Bemerkung" << 39 << 3 << 38;
    QTest::newRow("names end with a delimiter above rows that do and rows that do not")
        << "Nr;pH;T;\n" + rows_of(1, 16, remarked) + rows_of(16, 50, measured) << "Nr|pH|T|column 4"
        << 49 << 17 << 34;
    QTest::newRow("nothing but words")
        << "Name;Stadt;Note\n" + rows_of(0, 3, [](int row) { return person(row) + ';'; }) +
               rows_of(3, 60, person)
        << "Name|Stadt|Note" << 60 << 5 << 57;
    QTest::newRow("words and a number, in commas")
        << "Name,Age,City,Note\n" + rows_of(0, 30,
                                            [](int row) {
                                                return 'P' + QByteArray::number(row) + ',' +
                                                       QByteArray::number(20 + row) +
                                                       (row % 3 ? ",Bern" : ",Rome") +
                                                       (row < 15 ? "," : "");
                                            })
        << "Name|Age|City|Note" << 30 << 17 << 15;
    QTest::newRow("a column that came later")
        << "Nr;pH;T\n" + rows_of(0, 15, measured) +
               rows_of(15, 60, [](int row) { return measured(row) + ";5"; })
        << "Nr|pH|T|column 4" << 60 << 2 << 15;
    QTest::newRow("two columns that came later")
        << "Nr;pH;T\n" + rows_of(0, 20, measured) +
               rows_of(20, 60, [](int row) { return measured(row) + ";99;1"; })
        << "Nr|pH|T|column 4|column 5" << 60 << 2 << 20;
    QTest::newRow("below a title and an empty line")
        << "Messung im Labor\n\nNr;pH;T;Bemerkung\n" + rows_of(1, 16, remarked) +
               rows_of(16, 60, measured)
        << "Nr|pH|T|Bemerkung" << 59 << 19 << 44;
    QTest::newRow("below units") << "Nr;pH;T;Bemerkung\n;;°C;\n" + rows_of(1, 16, remarked) +
                                        rows_of(16, 60, measured)
                                 << "Nr|pH|T|Bemerkung" << 59 << 18 << 44;
    QTest::newRow("delimiters behind the last rows alone")
        << "Nr;pH;T\n" + rows_of(0, 40, measured) + rows_of(40, 52, with_end) << "Nr|pH|T" << 52
        << 0 << 0;
    QTest::newRow("three delimiters behind the first rows alone")
        << "Nr;pH;T\n" + rows_of(0, 10, [](int row) { return measured(row) + ";;;"; }) +
               rows_of(10, 52, measured)
        << "Nr|pH|T" << 52 << 0 << 0;
    QTest::newRow("dates") << "Tag;Wert;Ort;Notiz\n" +
                                  rows_of(1, 28,
                                          [](int row) {
                                              return (row < 10 ? "0" : "") +
                                                     QByteArray::number(row) + ".03.2024;" +
                                                     QByteArray::number(row * 7 % 11) + ";Ulm" +
                                                     (row < 12 ? ";" : "");
                                          })
                           << "Tag|Wert|Ort|Notiz" << 27 << 13 << 16;
}

void TestRaggedRows::rows_of_several_lengths_are_one_table()
{
    QFETCH(QByteArray, file);
    QFETCH(QString, names);
    QFETCH(int, rows);
    QFETCH(int, first_short);
    QFETCH(int, short_rows);

    const auto table = read_bytes(file.toStdString());
    QVERIFY2(table, table ? "" : message(table.problem()).constData());
    QCOMPARE(names_of(*table), names);
    QCOMPARE(int(table->rows()), rows);
    QCOMPARE(int(table->rows_kept_out()), 0);
    const Problem* told = first_told(*table, ProblemCode::ShortRows);
    QCOMPARE(told != nullptr, short_rows > 0);
    if (!told)
        return;
    QCOMPARE(int(told->line), first_short);
    QCOMPARE(told->arguments.front(), std::to_string(short_rows));
    QVERIFY(table->detection().confidence < beyond_doubt);
}

void TestRaggedRows::names_and_units_that_end_otherwise_are_found_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("names");
    QTest::addColumn<QString>("unit");

    const auto with_end = [](int row) { return measured(row) + ';'; };
    const QByteArray even = rows_of(1, 16, measured);
    const QByteArray ended = rows_of(1, 16, with_end);
    QTest::newRow("a delimiter behind the rows") << "Nr;pH;T\n;-;°C\n" + ended << "Nr|pH|T|column 4"
                                                 << "°C";
    QTest::newRow("a delimiter behind the names and the units")
        << "Nr;pH;T;\n;;°C;\n" + even << "Nr|pH|T"
        << "°C";
    QTest::newRow("a delimiter behind the names alone") << "Nr;pH;T;\n;;°C\n" + even << "Nr|pH|T"
                                                        << "°C";
    QTest::newRow("a delimiter behind the units and the rows")
        << "Nr;pH;T\n;;°C;\n" + ended << "Nr|pH|T|column 4"
        << "°C";
    QTest::newRow("units in brackets") << "Nr;pH;T\n;[-];[°C]\n" + ended << "Nr|pH|T|column 4"
                                       << "°C";
    QTest::newRow("a title above") << "Titel\nNr;pH;T\n;;°C\n" + ended << "Nr|pH|T|column 4"
                                   << "°C";
    QTest::newRow("lines about the device above")
        << "Gerät: X1\nSeriennr.: 0042\n\nNr;pH;T\n;;°C\n" + ended << "Nr|pH|T|column 4"
        << "°C";
    QTest::newRow("two delimiters behind the rows")
        << "Nr;pH;T\n;;°C\n" + rows_of(1, 16, [](int row) { return measured(row) + ";;"; })
        << "Nr|pH|T|column 4|column 5"
        << "°C";
    QTest::newRow("a unit that is called like its column")
        << "Nr;pH;T\n;pH;°C\n" + ended << "Nr|pH|T|column 4"
        << "°C";
}

void TestRaggedRows::names_and_units_that_end_otherwise_are_found()
{
    QFETCH(QByteArray, file);
    QFETCH(QString, names);
    QFETCH(QString, unit);

    const auto table = read_bytes(file.toStdString());
    QVERIFY2(table, table ? "" : message(table.problem()).constData());
    QCOMPARE(names_of(*table), names);
    QCOMPARE(int(table->rows()), 15);
    QCOMPARE(QString::fromStdString(table->unit(2)), unit);
    QVERIFY(!first_told(*table, ProblemCode::ShortRows));
}

void TestRaggedRows::what_is_missing_is_empty_wherever_it_is_asked_for()
{
    const QByteArray file = "Nr;pH;T;Ort;p\n" +
                            rows_of(1, 6, [](int row) { return measured(row) + ";Ulm;3"; }) +
                            rows_of(6, 30, measured);
    const auto table = read_bytes(file.toStdString());
    QVERIFY2(table, table ? "" : message(table.problem()).constData());
    QCOMPARE(table->rows(), std::size_t(29));
    QCOMPARE(table->texts(5), (std::vector<std::string>{"6", "7,6", "26", "", ""}));
    QCOMPARE(table->text(5, 2), std::string("26"));
    QCOMPARE(table->text(5, 4), std::string());
    QCOMPARE(table->raw(5), std::string("6;7,6;26"));
    QCOMPARE(table->columns()[4].missing, std::size_t(24));
    const Problem place = table->at(5, 4, ProblemCode::MissingValue, {});
    QCOMPARE(int(place.line), 7);
    QCOMPARE(int(place.column), 0);
}

void TestRaggedRows::lines_of_another_kind_stay_out_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("names");
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("kept_out");

    QTest::newRow("what a device says of itself")
        << "Gerät;X1\nNr;17\n\nNr;pH;T\n" + rows_of(1, 16, measured) << "Nr|pH|T" << 15 << 0;
    QTest::newRow("a table above another one")
        << "a;b\n1;2\n3;4\n5;6\n\nNr;pH;T\n" + rows_of(1, 30, measured) << "Nr|pH|T" << 29 << 0;
    QTest::newRow("a row that was cut off")
        << "Nr;pH;T\n" + rows_of(1, 16, measured) + "16;7,1\n" + rows_of(17, 30, measured)
        << "Nr|pH|T" << 28 << 1;
    QTest::newRow("a row with a mark too many")
        << "Nr;pH;T\n" + rows_of(1, 16, measured) + "16;7,1;20;4\n" + rows_of(17, 30, measured)
        << "Nr|pH|T" << 28 << 1;
    QTest::newRow("a column that came in the last rows")
        << "Nr;pH;T\n" + rows_of(1, 45, measured) +
               rows_of(45, 60, [](int row) { return measured(row) + ";5"; })
        << "Nr|pH|T" << 44 << 15;
    QTest::newRow("a name with a delimiter in it, above rows without")
        << "Nr;pH;T;Bemerkung\n" + rows_of(1, 6, [](int row) { return measured(row) + ';'; }) +
               "6;7,1;20;Fenster; Tür offen\n" + rows_of(7, 40, measured)
        << "Nr|pH|T|Bemerkung" << 38 << 1;
}

void TestRaggedRows::lines_of_another_kind_stay_out()
{
    QFETCH(QByteArray, file);
    QFETCH(QString, names);
    QFETCH(int, rows);
    QFETCH(int, kept_out);

    const auto table = read_bytes(file.toStdString());
    QVERIFY2(table, table ? "" : message(table.problem()).constData());
    QCOMPARE(names_of(*table), names);
    QCOMPARE(int(table->rows()), rows);
    QCOMPARE(int(table->rows_kept_out()), kept_out);
}

QTEST_APPLESS_MAIN(TestRaggedRows)
#include "tst_ragged_rows.moc"
