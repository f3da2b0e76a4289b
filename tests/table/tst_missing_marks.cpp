// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/tables.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace table;
using namespace testing;

/// What says that there is no value: the usual marks, and those that a person names.
class TestMissingMarks : public QObject
{
    Q_OBJECT

private slots:
    void dashes_and_points_are_gaps_data();
    void dashes_and_points_are_gaps();
    void what_begins_with_one_is_none();
    void words_for_no_number_are_gaps_among_numbers_data();
    void words_for_no_number_are_gaps_among_numbers();
    void words_for_no_number_are_words_elsewhere_data();
    void words_for_no_number_are_words_elsewhere();
    void named_ones_stand_in_place_of_the_usual_ones();
    void a_number_is_named_however_it_is_written_data();
    void a_number_is_named_however_it_is_written();
    void a_number_is_a_gap_among_words_too();
    void codes_are_named_as_they_stand();
    void a_mark_that_nothing_is_is_told_data();
    void a_mark_that_nothing_is_is_told();
    void nothing_is_told_of_a_part_of_a_file();
    void a_usual_mark_that_counts_as_a_value_is_told_data();
    void a_usual_mark_that_counts_as_a_value_is_told();
    void a_gap_that_may_be_a_label_is_told_data();
    void a_gap_that_may_be_a_label_is_told();
    void a_usual_mark_is_told_until_it_is_named_or_the_type_is_said();
    void a_usual_mark_among_the_labels_of_the_target_is_told();
};

namespace
{

std::string column_of(const QByteArray& values)
{
    std::string text = "v;y\n";
    int row = 0;
    for (const QByteArray& value : values.split(' '))
        text += value.toStdString() + (row++ % 2 ? ";a\n" : ";b\n");
    return text;
}

ReadOptions naming(const QByteArray& marks)
{
    ReadOptions options;
    for (const QByteArray& mark : marks.split(' '))
        options.missing_markers.push_back(mark.toStdString());
    return options;
}

/// The sentences about marks, one a line.
QString told(const Table& table, const std::vector<ProblemCode>& codes = {
                                     ProblemCode::UnusedMark, ProblemCode::UnusedMarkLike})
{
    QStringList lines;
    for (const Problem& problem : table.warnings())
        if (std::ranges::find(codes, problem.code) != codes.end())
            lines << QString::number(problem.line) + u' ' +
                         QString::fromStdString(problem.arguments.back());
    return lines.join(u'\n');
}

} // namespace

void TestMissingMarks::dashes_and_points_are_gaps_data()
{
    QTest::addColumn<QByteArray>("mark");
    for (const char* mark : {"-", "--", "---", "----", ".", "..", "...", "…", "–", "––", "—", ":",
                             "?", "NA", "n/a", "NaN", "NULL"})
        QTest::newRow(mark) << QByteArray(mark);
}

void TestMissingMarks::dashes_and_points_are_gaps()
{
    QFETCH(const QByteArray, mark);
    const auto numbers = read_bytes(column_of("12.5 " + mark + " 13.5 14 " + mark + " 15.25"));
    QVERIFY(numbers);
    QCOMPARE(numbers->columns()[0].type, ColumnType::Number);
    QCOMPARE(numbers->columns()[0].missing, std::size_t(2));
    QVERIFY(std::isnan(numbers->columns()[0].numbers[1]));
    const auto words = read_bytes(column_of("red " + mark + " blue red " + mark + " blue"));
    QVERIFY(words);
    QCOMPARE(words->columns()[0].labels, (std::vector<std::string>{"blue", "red"}));
    QCOMPARE(words->columns()[0].missing, std::size_t(2));
}

void TestMissingMarks::what_begins_with_one_is_none()
{
    QVERIFY(is_missing(""));
    for (const char* text : {"0", "NAN!", "none", "nul", "n a", "-1", "--1", "-a", "...a", ".5",
                             "–3", "-.", "…b", "-…"})
        QVERIFY2(!is_missing(text), text);
}

void TestMissingMarks::words_for_no_number_are_gaps_among_numbers_data()
{
    QTest::addColumn<QByteArray>("word");
    for (const char* word : {"k. A.", "k.A.", "k. a.", "K.A.", "n.a.", "n. a.", "N.A.", "#N/A",
                             "#NV", "#DIV/0!", "#WERT!", "#REF!", "***", "****"})
        QTest::newRow(word) << QByteArray(word);
}

void TestMissingMarks::words_for_no_number_are_gaps_among_numbers()
{
    QFETCH(const QByteArray, word);
    for (const int first : {0, 2, 5}) {
        std::string text = "v;y\n";
        for (int row = 0; row < 8; ++row)
            text +=
                (row == first || row == 6 ? word.toStdString() : std::to_string(row * 7) + ",5") +
                (row % 2 ? ";a\n" : ";b\n");
        const auto table = read_bytes(text);
        QVERIFY2(table, table ? "" : message(table.problem()));
        QVERIFY(table->columns()[0].type == ColumnType::Number);
        QCOMPARE(table->columns()[0].missing, std::size_t(2));
        QCOMPARE(table->columns()[0].marked, std::size_t(2));
        QVERIFY(std::isnan(table->columns()[0].numbers[std::size_t(first)]));
        QCOMPARE(table->columns()[0].numbers[7], 49.5);
        const auto told =
            std::ranges::find(table->warnings(), ProblemCode::GapWords, &Problem::code);
        QVERIFY(told != table->warnings().end());
        QCOMPARE(told->line, std::uint64_t(first + 2));
        QCOMPARE(told->arguments, (std::vector<std::string>{"v", "2", word.toStdString()}));
    }
}

void TestMissingMarks::words_for_no_number_are_words_elsewhere_data()
{
    QTest::addColumn<QByteArray>("values");
    QTest::addColumn<QByteArray>("named");
    QTest::newRow("among labels") << QByteArray("red k.A. blue red k.A. blue") << QByteArray();
    QTest::newRow("before labels") << QByteArray("n.a. red n.a. blue red blue") << QByteArray();
    QTest::newRow("stars of significance") << QByteArray("*** * ** *** * **") << QByteArray();
    QTest::newRow("nothing but them") << QByteArray("k.A. k.A. k.A. k.A.") << QByteArray();
    QTest::newRow("as many as numbers") << QByteArray("1,5 k.A. 2,5 n.a.") << QByteArray();
    QTest::newRow("among numbers and other words")
        << QByteArray("1,5 2,5 k.A. 3,5 red 4,5 5,5") << QByteArray();
    QTest::newRow("where other marks are named")
        << QByteArray("1,5 2,5 k.A. 3,5 -999 4,5") << QByteArray("-999");
}

void TestMissingMarks::words_for_no_number_are_words_elsewhere()
{
    QFETCH(const QByteArray, values);
    QFETCH(const QByteArray, named);
    const auto table =
        read_bytes(column_of(values), named.isEmpty() ? ReadOptions() : naming(named));
    QVERIFY2(table, table ? "" : message(table.problem()));
    const Column& column = table->columns()[0];
    QVERIFY(is_of_words(column.type));
    QCOMPARE(column.missing, named.isEmpty() ? std::size_t(0) : std::size_t(1));
    QVERIFY(std::ranges::find(table->warnings(), ProblemCode::GapWords, &Problem::code) ==
            table->warnings().end());
}

void TestMissingMarks::named_ones_stand_in_place_of_the_usual_ones()
{
    const std::vector<std::string> named = {"none"};
    const MissingMarks marks(named, {});
    QVERIFY(marks.contains("none") && !marks.contains("None"));
    QVERIFY(marks.contains("") && !marks.contains("NA"));
    QVERIFY(MissingMarks({}, {}).contains("NA"));
}

void TestMissingMarks::a_number_is_named_however_it_is_written_data()
{
    QTest::addColumn<QByteArray>("marks");
    QTest::addColumn<QByteArray>("values");
    QTest::newRow("without decimals")
        << QByteArray("-999") << QByteArray("1.5 -999.0 2.5 -999 3.5");
    QTest::newRow("with decimals") << QByteArray("-999.0") << QByteArray("1.5 -999 2.5 -999.00 3");
    QTest::newRow("a decimal comma in the file")
        << QByteArray("-999") << QByteArray("1,5 -999,0 2,5 -999,00 3");
    QTest::newRow("a point named, a comma in the file")
        << QByteArray("-999.25") << QByteArray("1,5 -999,25 2,5 -999,250 3");
    QTest::newRow("with thousands") << QByteArray("9999") << QByteArray("1,204.5 9,999 2.5 9999 3");
    QTest::newRow("with a unit") << QByteArray("999") << QByteArray("15kg 999kg 25kg 999.0kg 30kg");
    QTest::newRow("with another minus") << QByteArray("-99") << QByteArray("1.5 −99 2.5 -99.0 3");
    QTest::newRow("with an exponent") << QByteArray("1e30") << QByteArray("1.5 1E+30 2.5 1.0e30 3");
    QTest::newRow("beside a word") << QByteArray("none -1") << QByteArray("1.5 none 2.5 -1.00 3");
}

void TestMissingMarks::a_number_is_named_however_it_is_written()
{
    QFETCH(const QByteArray, marks);
    QFETCH(const QByteArray, values);
    const auto table = read_bytes(column_of(values), naming(marks));
    QVERIFY(table);
    QCOMPARE(table->columns()[0].type, ColumnType::Number);
    QCOMPARE(table->columns()[0].missing, std::size_t(2));
    QVERIFY(std::isnan(table->columns()[0].numbers[1]));
    QVERIFY(std::isnan(table->columns()[0].numbers[3]));
    QVERIFY(table->is_missing(table->text(1, 0), 0));
    QVERIFY(!table->is_missing(table->text(2, 0), 0));
    QCOMPARE(told(*table), QString());
}

void TestMissingMarks::a_number_is_a_gap_among_words_too()
{
    const auto table = read_bytes(column_of("red -1.0 blue red -1 blue"), naming("-1"));
    QVERIFY(table);
    QCOMPARE(table->columns()[0].labels, (std::vector<std::string>{"blue", "red"}));
    QCOMPARE(table->columns()[0].missing, std::size_t(2));
}

void TestMissingMarks::codes_are_named_as_they_stand()
{
    const auto table = read_bytes(column_of("007 012 7 099 007 012 7"), naming("7"));
    QVERIFY(table);
    QCOMPARE(table->columns()[0].labels, (std::vector<std::string>{"007", "012", "099"}));
    QCOMPARE(table->columns()[0].missing, std::size_t(2));
}

void TestMissingMarks::a_mark_that_nothing_is_is_told_data()
{
    QTest::addColumn<QByteArray>("marks");
    QTest::addColumn<QByteArray>("values");
    QTest::addColumn<QString>("expected");
    QTest::newRow("a word") << QByteArray("unknown") << QByteArray("1 2 3 4") << "0 unknown";
    QTest::newRow("a word in capitals")
        << QByteArray("unknown") << QByteArray("red Unknown blue red Unknown blue") << "3 Unknown";
    QTest::newRow("a word with points")
        << QByteArray("na") << QByteArray("red blue n.a. red n.a. blue") << "4 n.a.";
    QTest::newRow("another number")
        << QByteArray("-99") << QByteArray("1.5 2.5 -999 3.5 4.5") << "4 -999";
    QTest::newRow("one of two") << QByteArray("x -1") << QByteArray("1 -1 2 3 4") << "0 x";
    QTest::newRow("all of them") << QByteArray("x -1") << QByteArray("1 x 2 -1 4") << "";
    QTest::newRow("in a column of words alone") << QByteArray("b") << QByteArray("1 2 3 4") << "";
}

void TestMissingMarks::a_mark_that_nothing_is_is_told()
{
    QFETCH(const QByteArray, marks);
    QFETCH(const QByteArray, values);
    QFETCH(const QString, expected);
    const auto table = read_bytes(column_of(values), naming(marks));
    QVERIFY(table);
    QCOMPARE(told(*table), expected);
}

void TestMissingMarks::nothing_is_told_of_a_part_of_a_file()
{
    ReadOptions options = naming("x");
    options.first_rows = 2;
    const auto preview = read_bytes(column_of("1 2 3 x"), options);
    QVERIFY(preview);
    QCOMPARE(told(*preview), QString());
    options = naming("x");
    options.one_row_in = 2;
    const auto sample = read_bytes(column_of("1 2 3 4 x 5"), options);
    QVERIFY(sample);
    QCOMPARE(told(*sample), QString());
}

void TestMissingMarks::a_usual_mark_that_counts_as_a_value_is_told_data()
{
    QTest::addColumn<QByteArray>("marks");
    QTest::addColumn<QByteArray>("values");
    QTest::addColumn<QString>("expected");
    const QByteArray words("red blue red blue green green ");
    QTest::newRow("a label") << QByteArray("none") << words + "none NA"
                             << "9 NA";
    QTest::newRow("several spellings") << QByteArray("-999") << words + "-999 n/a NA n/a ?"
                                       << "9 ?; NA; n/a";
    QTest::newRow("a dash and a colon") << QByteArray("x") << words + "x – : –"
                                        << "9 :; –";
    QTest::newRow("among few numbers")
        << QByteArray("none") << QByteArray("1 2 none NA 1 2 1 2") << "5 NA";
    QTest::newRow("among many numbers")
        << QByteArray("none")
        << QByteArray("1 2.5 none NA 3 4 5.5 6 7 8 9 10 11.5 12 13 14 15 null") << "5 NA; null";
    QTest::newRow("beside a plus") << QByteArray("x") << QByteArray("+ - x + - + -") << "";
    QTest::newRow("all of them named") << QByteArray("none NA") << words + "none NA"
                                       << "";
    QTest::newRow("nothing named") << QByteArray() << words + "NA"
                                   << "";
    QTest::newRow("empty values beside crosses")
        << QByteArray("none") << QByteArray("x  x   x  none") << "";
    QTest::newRow("in free text") << QByteArray("none")
                                  << QByteArray(
                                         "a1 b2 c3 d4 e5 f6 g7 h8 i9 j10 k11 l12 m13 n14 none -")
                                  << "";
}

void TestMissingMarks::a_usual_mark_that_counts_as_a_value_is_told()
{
    QFETCH(const QByteArray, marks);
    QFETCH(const QByteArray, values);
    const auto table =
        read_bytes(column_of(values), marks.isEmpty() ? ReadOptions() : naming(marks));
    QVERIFY(table);
    QTEST(told(*table, {ProblemCode::UsualMarkCounts}), "expected");
    if (!told(*table, {ProblemCode::UsualMarkCounts}).isEmpty())
        QVERIFY(table->detection().confidence < 0.9);
}

void TestMissingMarks::a_gap_that_may_be_a_label_is_told_data()
{
    QTest::addColumn<QByteArray>("values");
    QTest::addColumn<QString>("told");
    QTest::newRow("a country") << QByteArray("DE NA FR DE NA") << "NA";
    QTest::newRow("sodium") << QByteArray("H Li Na K Rb Na K") << "Na";
    QTest::newRow("bread") << QByteArray("Naan Nan Toast Nan Toast") << "Nan";
    QTest::newRow("a person") << QByteArray("Meier Null Huber Null Meier") << "Null";
    QTest::newRow("signs at the end of a sentence") << QByteArray(". ! . ?  !") << ".";
    QTest::newRow("a factor that is negative") << QByteArray("pos - neg - pos") << "-";
    QTest::newRow("what programs write")
        << QByteArray("DE NaN FR null NULL N/A n/a na nan ? … DE") << "";
    QTest::newRow("nothing at all") << QByteArray("DE  FR  DE") << "";
    QTest::newRow("a label that begins like one")
        << QByteArray("Nadel Nano Nullstelle Nadel") << "";
    QTest::newRow("among numbers") << QByteArray("1 NA 3 - 5 Na") << "";
}

void TestMissingMarks::a_gap_that_may_be_a_label_is_told()
{
    QFETCH(const QByteArray, values);
    QFETCH(const QString, told);
    const auto table = read_bytes(column_of(values));
    QVERIFY2(table, table ? "" : message(table.problem()));
    const auto& warnings = table->warnings();
    const auto found = std::ranges::find(warnings, ProblemCode::WordForGap, &Problem::code);
    QCOMPARE(found != warnings.end(), !told.isEmpty());
    if (told.isEmpty())
        return;
    QCOMPARE(QString::fromStdString(found->arguments[1]), told);
    QCOMPARE(int(found->line), int(values.split(' ').indexOf(told.toUtf8())) + 2);
}

void TestMissingMarks::a_usual_mark_is_told_until_it_is_named_or_the_type_is_said()
{
    ReadOptions options = naming("none");
    const std::string file = column_of("red NA blue red none blue NA");
    const auto before = read_bytes(file, options);
    QVERIFY(before);
    QCOMPARE(before->columns()[0].labels, (std::vector<std::string>{"NA", "blue", "red"}));
    QCOMPARE(told(*before, {ProblemCode::UsualMarkCounts}), QStringLiteral("3 NA"));
    // A label called NA may be meant.
    options.types[0] = ColumnType::Category;
    const auto decided = read_bytes(file, options);
    QVERIFY(decided);
    QCOMPARE(told(*decided, {ProblemCode::UsualMarkCounts}), QString());
    const auto named = read_bytes(file, naming("none NA"));
    QVERIFY(named);
    QCOMPARE(named->columns()[0].missing, std::size_t(3));
    QCOMPARE(told(*named, {ProblemCode::UsualMarkCounts}), QString());
}

void TestMissingMarks::a_usual_mark_among_the_labels_of_the_target_is_told()
{
    const auto table = read_bytes("v;y\n1;yes\n-999;no\n3;n/a\n4;yes\n5;no\n", naming("-999"));
    QVERIFY(table);
    QCOMPARE(told(*table, {ProblemCode::UsualMarkCounts}), QStringLiteral("4 n/a"));
}

QTEST_APPLESS_MAIN(TestMissingMarks)
#include "tst_missing_marks.moc"
