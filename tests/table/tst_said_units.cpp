// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/columns.h"
#include "support/tables.h"

#include "table/other_units.h"
#include "table/preparation.h"

#include <QTest>

#include <cmath>

using namespace table;
using namespace testing;

/// Numbers with something around them that nobody knows as a unit are words, until a person says
/// that they are numbers.
class TestSaidUnits : public QObject
{
    Q_OBJECT

private slots:
    void what_is_said_to_hold_numbers_holds_them_data();
    void what_is_said_to_hold_numbers_holds_them();
    void numbers_are_taken_apart_at_any_size();
    void words_among_them_are_missing_and_told();
    void what_may_be_two_numbers_is_told_where_it_stands();
    void what_might_be_another_number_is_not_taken_off_data();
    void what_might_be_another_number_is_not_taken_off();
    void the_unit_goes_into_the_recipe();
    void a_file_in_another_unit_has_no_predictions();
    void a_single_row_is_read_likewise();
    void an_answer_may_have_the_unit();
};

namespace
{

QByteArray rows_of(const QByteArray& values)
{
    QByteArray file = "k;v\n";
    int row = 0;
    for (const QByteArray& value : values.split('|'))
        file += QByteArray(row++ % 2 ? "yes;" : "no;") + value + '\n';
    return file;
}

ReadOptions said_to_be_numbers()
{
    ReadOptions options;
    options.types[1] = ColumnType::Number;
    return options;
}

Table table_of(const QByteArray& file, const ReadOptions& options = said_to_be_numbers())
{
    auto table = read_bytes(file.toStdString(), options);
    if (!table)
        qFatal("%s", message(table.problem()).constData());
    return std::move(*table);
}

Prepared prepared(const Table& table)
{
    Preparation choices;
    choices.roles = {Role::Target, Role::Feature};
    auto made = prepare(table, choices);
    if (!made)
        qFatal("%s", message(made.problem()).constData());
    return std::move(*made);
}

} // namespace

void TestSaidUnits::what_is_said_to_hold_numbers_holds_them_data()
{
    QTest::addColumn<QByteArray>("values");
    QTest::addColumn<QString>("numbers");
    QTest::addColumn<QString>("unit");
    const auto row = [](const char* name, const char* values, const char* numbers,
                        const char* unit) {
        QTest::newRow(name) << QByteArray(values) << QString::fromLatin1(numbers)
                            << QString::fromUtf8(unit);
    };
    row("blood cells", "5.3 x10^9/L|6.1 x10^9/L|4.9 x10^9/L", "5.3 6.1 4.9", "x10^9/L");
    row("several words", "12 trees per acre|7 trees per acre|9 trees per acre", "12 7 9",
        "trees per acre");
    row("decimal commas", "5,3 Bäume je Hektar|6,25 Bäume je Hektar|7,1 Bäume je Hektar",
        "5.3 6.25 7.1", "Bäume je Hektar");
    row("groups of thousands", "1.234,5 Kisten am Tag|12.500,25 Kisten am Tag", "1234.5 12500.25",
        "Kisten am Tag");
    row("a sign in front", "~2.4|~3.5|~2.25", "2.4 3.5 2.25", "~");
    row("a currency in front", "BRL 20.50|BRL 3|-BRL 4", "20.5 3 -4", "BRL");
    row("negative numbers", "-5 m a.s.l.|12 m a.s.l.|−3 m a.s.l.", "-5 12 -3", "m a.s.l.");
    row("points out of twelve", "8/12|5/12|12/12|0/12", "8 5 12 0", "/12");
    row("a gap", "5 m ü. M.||7 m ü. M.", "5 - 7", "m ü. M.");
    row("a mark for a gap", "5 m ü. M.|NA|7 m ü. M.", "5 - 7", "m ü. M.");
    row("a unit that people know is as it was", "5 kg|6 kg|7 kg", "5 6 7", "kg");
    row("no unit is as it was", "5|many|7", "5 - 7", "");
}

void TestSaidUnits::what_is_said_to_hold_numbers_holds_them()
{
    QFETCH(const QByteArray, values);
    QFETCH(const QString, numbers);
    QFETCH(const QString, unit);
    const Table table = table_of(rows_of(values));
    QCOMPARE(joined(table.columns()[1]), numbers);
    QCOMPARE(QString::fromStdString(table.number_format(1).unit), unit);
    const Problem* taken_off = first_told(table, ProblemCode::UnitTakenOff);
    QCOMPARE(taken_off != nullptr, !unit.isEmpty());
    if (unit.isEmpty())
        return;
    QCOMPARE(int(taken_off->line), 2);
    QCOMPARE(QString::fromStdString(taken_off->arguments[1]), unit);
    // Left alone, it is the same numbers or words that can be said to be some.
    const Table left_alone = table_of(rows_of(values), {});
    const Column& column = left_alone.columns()[1];
    if (column.type == ColumnType::Number)
        QCOMPARE(joined(column), numbers);
    else
        QCOMPARE(QString::fromStdString(column.said_unit), unit);
}

void TestSaidUnits::numbers_are_taken_apart_at_any_size()
{
    // Longer than what detection looks at.
    constexpr int rows = 9000;
    QByteArray file = "k;v\n";
    for (int row = 0; row < rows; ++row)
        file += QByteArray(row % 2 ? "yes;" : "no;") + QByteArray::number(row) +
                ",5 Umdrehungen je Minute\n";
    const Table table = table_of(file);
    QCOMPARE(int(table.rows()), rows);
    for (int row = 0; row < rows; ++row)
        QCOMPARE(table.columns()[1].numbers[std::size_t(row)], row + 0.5);
    // One without it, far below: then nobody knows what the others are.
    const Table mixed = table_of(file + "no;7\n");
    QCOMPARE(mixed.number_format(1).unit, std::string());
    QCOMPARE(int(mixed.columns()[1].missing), rows);
    QVERIFY(first_told(mixed, ProblemCode::NotNumbers));
}

void TestSaidUnits::words_among_them_are_missing_and_told()
{
    const QByteArray values = rows_of("3 gizmos|unknown|1 gizmo|5 gizmos|7 gizmos|9 gizmos");
    const Table left_alone = table_of(values, {});
    const Problem* unknown = first_told(left_alone, ProblemCode::UnknownUnit);
    QVERIFY(unknown);
    QCOMPARE(unknown->arguments, (std::vector<std::string>{"v", "gizmos", "3 gizmos"}));
    const Table table = table_of(values);
    QCOMPARE(joined(table.columns()[1]), QStringLiteral("3 - - 5 7 9"));
    const Problem* lost = first_told(table, ProblemCode::NotNumbers);
    QVERIFY(lost);
    QCOMPARE(int(lost->line), 3);
    QCOMPARE(lost->arguments, (std::vector<std::string>{"v", "2", "unknown"}));
}

void TestSaidUnits::what_may_be_two_numbers_is_told_where_it_stands()
{
    const Table table = table_of(rows_of("5 boxes a day|1,234 boxes a day|7 boxes a day"));
    const Problem* doubt = first_told(table, ProblemCode::AmbiguousDecimal);
    QVERIFY(doubt);
    QCOMPARE(int(doubt->line), 3);
    QVERIFY(table.detection().confidence < 0.9);
}

void TestSaidUnits::what_might_be_another_number_is_not_taken_off_data()
{
    QTest::addColumn<QByteArray>("values");
    QTest::newRow("a power of ten") << QByteArray("1.5e3 units a day|2.5e3 units a day");
    QTest::newRow("powers of ten that differ") << QByteArray("1.5*10^3 u a d|1.5*10^4 u a d");
    QTest::newRow("a square") << QByteArray("5² things|6² things");
    QTest::newRow("a power by itself") << QByteArray("2^3 things|5^3 things");
    QTest::newRow("halves") << QByteArray("1¾th of it|2¾th of it");
    QTest::newRow("a dash before") << QByteArray("T-5|T-6|T-7");
    QTest::newRow("two numbers") << QByteArray("2h 22m|3h 05m|1h 59m");
    QTest::newRow("ranges") << QByteArray("5-7 apples a day|6-9 apples a day");
    QTest::newRow("days") << QByteArray("3 May 2024|4 May 2024");
    QTest::newRow("two units") << QByteArray("5 kg|6 g|7 kg|8 kg");
    QTest::newRow("numbers without it") << QByteArray("5 apples a day|6|7 apples a day");
    QTest::newRow("addresses") << QByteArray("12 Main St|14 High St|3 Park Rd");
    QTest::newRow("something on both sides") << QByteArray("No. 5 of it|No. 6 of it");
    QTest::newRow("fractions") << QByteArray("1/2|3/4|5/8|1/3|2/7");
    QTest::newRow("more points than there are") << QByteArray("13/12|14/12|15/12");
    QTest::newRow("brackets") << QByteArray("(5 a day)|(6 a day)");
}

void TestSaidUnits::what_might_be_another_number_is_not_taken_off()
{
    QFETCH(const QByteArray, values);
    const Table left_alone = table_of(rows_of(values), {});
    QVERIFY(is_of_words(left_alone.columns()[1].type));
    QCOMPARE(left_alone.columns()[1].said_unit, std::string());
    const Table said = table_of(rows_of(values));
    for (std::size_t row = 0; row < said.rows(); ++row)
        if (said.columns()[1].type == ColumnType::Number)
            QVERIFY(std::isnan(said.columns()[1].numbers[row]) || said.text(row, 1) == "6");
}

namespace
{

const QByteArray counts = "5 cells per lens|7 cells per lens|9 cells per lens|8 cells per lens";

} // namespace

void TestSaidUnits::the_unit_goes_into_the_recipe()
{
    const Prepared made = prepared(table_of(rows_of(counts)));
    QCOMPARE(made.recipe.features.front().unit, std::optional<std::string>("cells per lens"));
    QCOMPARE(made.dataset.features(), std::size_t(1));
    // Another file with the same column, whether or not its type is said as well.
    for (const char* values : {"6 cells per lens|7 cells per lens", "6 cells per lens|7", "6|7"})
        for (const ReadOptions& options : {ReadOptions(), said_to_be_numbers()}) {
            const auto inputs = apply(made.recipe, table_of(rows_of(values), options));
            QVERIFY2(inputs, inputs ? values : message(inputs.problem()).constData());
            QCOMPARE(inputs->numbers, (std::vector<double>{6, 7}));
        }
}

void TestSaidUnits::a_file_in_another_unit_has_no_predictions()
{
    const Prepared made = prepared(table_of(rows_of(counts)));
    const auto inputs =
        apply(made.recipe, table_of(rows_of("6 cells per plate|7 cells per plate")));
    QVERIFY(!inputs);
    QCOMPARE(inputs.problem().code, ProblemCode::OtherUnit);
}

void TestSaidUnits::a_single_row_is_read_likewise()
{
    const Prepared made = prepared(table_of(rows_of(counts)));
    const auto inputs = apply(made.recipe, table_of("k;v\nno;6 cells per lens\n"));
    QVERIFY2(inputs, inputs ? "" : message(inputs.problem()));
    QCOMPARE(inputs->rows.size(), std::size_t(1));
}

void TestSaidUnits::an_answer_may_have_the_unit()
{
    const Table about = table_of(rows_of("~5|~7|~9|~8"));
    for (const auto& [table, answer] :
         {std::pair(table_of(rows_of(counts)), "-6.5 cells per lens"), std::pair(about, "~-6.5"),
          std::pair(about, "-~6.5"), std::pair(about, "-6.5")}) {
        const Prepared made = prepared(table);
        const auto number = number_of(made.recipe.features.front(), answer, {});
        QVERIFY2(number, answer);
        QCOMPARE(*number, -6.5);
    }
}

QTEST_GUILESS_MAIN(TestSaidUnits)
#include "tst_said_units.moc"
