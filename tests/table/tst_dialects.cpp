// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/tables.h"

#include <QTest>

using namespace table;
using namespace testing;

namespace
{

std::string data(const char* name)
{
    return std::string(TEST_DATA_DIR "/csv/") + name;
}

} // namespace

/// Files as programs write them are understood without a single option.
class TestDialects : public QObject
{
    Q_OBJECT

private slots:
    void files_are_understood_without_options_data();
    void files_are_understood_without_options();
    void doubled_delimiters_are_one_data();
    void doubled_delimiters_are_one();
    void what_is_no_doubled_delimiter_stays_data();
    void what_is_no_doubled_delimiter_stays();
    void values_arrive_unchanged();
    void rows_that_do_not_fit_are_listed();
    void colons_of_times_part_nothing_data();
    void colons_of_times_part_nothing();
    void names_are_made_unique_and_it_is_said();
    void the_finding_is_said_in_a_sentence();
};

void TestDialects::files_are_understood_without_options_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("encoding");
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("types");
    QTest::addColumn<int>("skipped");
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("keptOut");

    // written: delimiter, quote, decimal mark, header, line end
    QTest::newRow("commas, as RFC 4180 says") << "flowers.csv"
                                              << "UTF-8"
                                              << "comma double . header LF"
                                              << "NNNNC" << 0 << 30 << 0;
    QTest::newRow("semicolons and decimal commas below lines of metadata")
        << "wetter_windows1252_decimal_comma.csv"
        << "Windows-1252"
        << "semicolon double , header CRLF"
        << "TNNC" << 3 << 40 << 0;
    QTest::newRow("tabs in UTF-16LE with a mark") << "students_utf16le.txt"
                                                  << "UTF-16LE bom"
                                                  << "tab double . header CRLF"
                                                  << "TNNC" << 0 << 12 << 0;
    QTest::newRow("semicolons in UTF-16BE, groups set off by no-break spaces")
        << "population_utf16be.csv"
        << "UTF-16BE bom"
        << "semicolon double , header LF"
        << "CNNC" << 0 << 6 << 0;
    QTest::newRow("line breaks inside quotes") << "survey_quoted_line_breaks.csv"
                                               << "UTF-8 bom"
                                               << "comma double . header CRLF"
                                               << "NCNC" << 0 << 6 << 0;
    QTest::newRow("pipes and every mark for missing values") << "penguins_missing.psv"
                                                             << "UTF-8"
                                                             << "pipe double . header LF"
                                                             << "CNNNC" << 0 << 8 << 1;
    QTest::newRow("columns aligned with spaces, no header") << "housing_aligned_spaces.data"
                                                            << "UTF-8"
                                                            << "space double . rows LF"
                                                            << "NNNNNN" << 0 << 25 << 0;
    QTest::newRow("single quotes and backslashes") << "swimmers_backslash_single_quotes.csv"
                                                   << "UTF-8"
                                                   << "comma single . header LF"
                                                   << "CCNN" << 0 << 5 << 0;
    QTest::newRow("ragged rows and a footer, lines ended by CR") << "sensors_ragged_cr.csv"
                                                                 << "UTF-8"
                                                                 << "comma double . header CR"
                                                                 << "NNNN" << 0 << 5 << 3;
    QTest::newRow("quoted numbers with groups") << "prices_grouped.csv"
                                                << "UTF-8"
                                                << "comma double . header LF"
                                                << "CNNC" << 0 << 5 << 0;
    QTest::newRow("a spreadsheet's sep line and title, no last line end")
        << "spreadsheet_title_and_sep.csv"
        << "UTF-8"
        << "semicolon double . header CRLF"
        << "CNCC" << 2 << 4 << 0;
    QTest::newRow("row names without a name") << "cars_row_names.txt"
                                              << "UTF-8"
                                              << "space double . header LF"
                                              << "CNNC" << 0 << 5 << 0;
    QTest::newRow("colons, a NUL and mixed line ends") << "counter_nul_and_mixed_ends.csv"
                                                       << "UTF-8"
                                                       << "colon double . header mixed"
                                                       << "CNN" << 0 << 3 << 1;
    QTest::newRow("comments with commas above the header") << "planets_comment_lines.csv"
                                                           << "UTF-8"
                                                           << "comma double . header LF"
                                                           << "CNNC" << 7 << 7 << 0;
    QTest::newRow("double quotes escaped by backslashes") << "messages_backslash_double_quotes.csv"
                                                          << "UTF-8"
                                                          << "comma double . header LF"
                                                          << "NCNN" << 0 << 5 << 0;
    QTest::newRow("tabs without a header") << "readings_no_header.tsv"
                                           << "UTF-8"
                                           << "tab double . rows LF"
                                           << "NNCN" << 0 << 15 << 0;
}

void TestDialects::files_are_understood_without_options()
{
    QFETCH(const QString, file);
    QFETCH(const QString, encoding);
    QFETCH(const QString, written);
    QFETCH(const QString, types);
    QFETCH(const int, skipped);
    QFETCH(const int, rows);
    QFETCH(const int, keptOut);

    const auto table = read_file(data(qPrintable(file)));
    QVERIFY2(table, table ? "" : message(table.problem()).constData());
    const Dialect& dialect = table->dialect();
    QCOMPARE(QString::fromStdString(std::string(name(dialect.encoding))) +
                 (dialect.bom ? " bom" : ""),
             encoding);
    const std::string found = delimiter_name(dialect.delimiter) + ' ' +
                              std::string(quote_name(dialect.quote)) + ' ' +
                              dialect.numbers.decimal + (dialect.header ? " header " : " rows ") +
                              std::string(name(dialect.line_end));
    QCOMPARE(QString::fromStdString(found), written);
    QCOMPARE(QString::fromLatin1(testing::types(*table)), types);
    QCOMPARE(int(dialect.skipped_lines), skipped);
    QCOMPARE(int(table->rows()), rows);
    QCOMPARE(int(table->rows_kept_out()), keptOut);
}

void TestDialects::doubled_delimiters_are_one_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("delimiter");
    QTest::addColumn<QString>("row");
    QTest::newRow("ratings of films") << QByteArray("1::1193::5::978300760\n1::661::3::978302109\n"
                                                    "2::1357::5::978298709\n")
                                      << "::"
                                      << "1|661|3|978302109";
    QTest::newRow("films with a colon in their names")
        << QByteArray("id::title::kind\n1::Star Wars: Episode IV::Action|Adventure\n"
                      "2::Toy Story::Animation|Comedy\n3::Heat::Action\n4::Sabrina::Comedy\n")
        << "::"
        << "2|Toy Story|Animation|Comedy";
    QTest::newRow("bars") << QByteArray("name||size||y\nAnn||1,5||0\nBob||2,25||1\n") << "||"
                          << "Bob|2,25|1";
    QTest::newRow("bars around texts in quotes")
        << QByteArray("\"name\"||\"size\"\r\n\"Ann\"||\"1\"\r\n\"Bob, the\"||\"2\"\r\n") << "||"
        << "Bob, the|2";
    QTest::newRow("bars and a gap") << QByteArray("a||b||c\n1||2||3\n4||||6\n7||8||9\n") << "||"
                                    << "4||6";
    QTest::newRow("tildes") << QByteArray("a~~b\n1~~2\n3~~4\n") << "~~"
                            << "3|4";
    QTest::newRow("number signs") << QByteArray("a##b\n1##2\n3##4\n") << "##"
                                  << "3|4";
}

void TestDialects::doubled_delimiters_are_one()
{
    QFETCH(const QByteArray, file);
    QFETCH(const QString, delimiter);
    QFETCH(const QString, row);
    const auto table = read_bytes(file.toStdString());
    QVERIFY2(table, table ? "" : message(table.problem()));
    QStringList texts;
    for (const std::string& text : table->texts(1))
        texts << QString::fromStdString(text);
    QCOMPARE(texts.join(u'|'), row);
    QCOMPARE(table->rows_kept_out(), std::size_t(0));
    const auto told =
        std::ranges::find(table->warnings(), ProblemCode::DoubledDelimiter, &Problem::code);
    QVERIFY(told != table->warnings().end());
    QCOMPARE(QString::fromStdString(told->arguments[0]), delimiter);
    // What is said of the file speaks of what is in it.
    QCOMPARE(QString::fromStdString(delimiter_name(table->detection())), delimiter);
    QVERIFY(QString::fromStdString(describe(table->detection())).contains(delimiter));
}

void TestDialects::what_is_no_doubled_delimiter_stays_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QByteArray>("types");
    QTest::newRow("names in a program")
        << QByteArray("1,a::b\n2,a::b\n3,c::d\n4,c::d\n") << QByteArray("NC");
    QTest::newRow("an empty column between bars")
        << QByteArray("a|b||c\n1|2||3\n4|5||6\n") << QByteArray("NN-N");
    QTest::newRow("an empty value between bars")
        << QByteArray("a|b|c\n1|2|3\n4||6\n7|8|9\n") << QByteArray("NNN");
    QTest::newRow("empty values between commas")
        << QByteArray("a,,b\n1,,2\n3,,4\n") << QByteArray("N-N");
    QTest::newRow("times") << QByteArray("t;v\n8:30;1\n9:45;2\n8:30;3\n9:45;5\n")
                           << QByteArray("CN");
}

void TestDialects::what_is_no_doubled_delimiter_stays()
{
    QFETCH(const QByteArray, file);
    const auto table = read_bytes(file.toStdString());
    QVERIFY2(table, table ? "" : message(table.problem()));
    QTEST(testing::types(*table), "types");
    QVERIFY(std::ranges::find(table->warnings(), ProblemCode::DoubledDelimiter, &Problem::code) ==
            table->warnings().end());
}

void TestDialects::values_arrive_unchanged()
{
    const auto survey = read_file(data("survey_quoted_line_breaks.csv"));
    QVERIFY(survey);
    QCOMPARE(survey->text(0, 1), "It was good.\nReally good.");
    QCOMPARE(survey->text(1, 1), "They said \"never again\", twice.");
    QCOMPARE(survey->text(2, 1), "First line\n\nafter an empty one, and a comma");
    QCOMPARE(survey->raw(1), "2,\"They said \"\"never again\"\", twice.\",2,no");
    QCOMPARE(survey->line(2), std::uint64_t(5));
    QCOMPARE(survey->line(3), std::uint64_t(8));

    const auto population = read_file(data("population_utf16be.csv"));
    QVERIFY(population);
    QCOMPARE(population->columns()[1].numbers[0], 342669.0);
    QCOMPARE(population->columns()[2].numbers[2], 10909.25);
    QCOMPARE(population->columns()[2].name, "Densité");

    const auto prices = read_file(data("prices_grouped.csv"));
    QVERIFY(prices);
    QCOMPARE(prices->columns()[1].name, "rent, yearly");
    QCOMPARE(prices->columns()[1].numbers,
             (std::vector<double>{18400.5, 9900, 12350.25, 8040, 1008040.75}));

    const auto swimmers = read_file(data("swimmers_backslash_single_quotes.csv"));
    QVERIFY(swimmers);
    QCOMPARE(swimmers->text(0, 0), "O'Hara");
    QCOMPARE(swimmers->text(1, 1), "Dolphins \\ Seals");

    const auto students = read_file(data("students_utf16le.txt"));
    QVERIFY(students);
    QCOMPARE(students->text(3, 0), "陳大文");
    QCOMPARE(students->columns()[3].labels, (std::vector<std::string>{"no", "yes"}));

    const auto penguins = read_file(data("penguins_missing.psv"));
    QVERIFY(penguins);
    std::vector<std::size_t> missing;
    for (const Column& column : penguins->columns())
        missing.push_back(column.missing);
    QCOMPARE(missing, (std::vector<std::size_t>{0, 2, 2, 1, 2}));
}

void TestDialects::rows_that_do_not_fit_are_listed()
{
    const auto table = read_file(data("sensors_ragged_cr.csv"));
    QVERIFY(table);
    const std::vector<Problem> expected = {{ProblemCode::TooFewFields, 3, 0, {"3", "4"}},
                                           {ProblemCode::TooManyFields, 5, 0, {"5", "4"}},
                                           {ProblemCode::TooFewFields, 10, 0, {"1", "4"}}};
    QVERIFY(table->warnings() == expected);
    QCOMPARE(table->columns()[0].numbers, (std::vector<double>{10, 30, 50, 60, 70}));

    const auto counter = read_file(data("counter_nul_and_mixed_ends.csv"));
    QVERIFY(counter);
    QVERIFY(counter->warnings() ==
            (std::vector<Problem>{{ProblemCode::DamagedCharacters, 3, 7, {"UTF-8"}}}));
}

void TestDialects::colons_of_times_part_nothing_data()
{
    QTest::addColumn<QByteArray>("time");
    for (const char* time :
         {"01.03.2024 10:00:00", "2024-03-01 10:15", "08:15", "8:15:30", "2024-03-01T10:15:30Z"})
        QTest::newRow(time) << QByteArray(time);
}

void TestDialects::colons_of_times_part_nothing()
{
    QFETCH(const QByteArray, time);
    // More than a third of the rows have a comma too many.
    QByteArray text = "when,subject,mark,content\n";
    for (int i = 0; i < 40; ++i)
        text += time + (i % 3 ? ",Bio," : ",Maths,") + QByteArray::number(1 + i % 5) +
                (i % 8 < 3 ? ",Yes, very\n" : ",No\n");
    const auto table = read_bytes(text.toStdString());
    QVERIFY2(table, table ? "" : message(table.problem()));
    QCOMPARE(table->dialect().delimiter, ',');
    QCOMPARE(table->columns().size(), std::size_t(4));
    QCOMPARE(table->columns()[0].name, std::string("when"));
    QVERIFY(table->dialect().header);
    // Where nothing else parts it, they still do.
    const auto parted = read_bytes("a:b:c\n10:20:30\n11:21:31\n12:22:33\n");
    QCOMPARE(parted->dialect().delimiter, ':');
    QCOMPARE(parted->columns().size(), std::size_t(3));
}

void TestDialects::names_are_made_unique_and_it_is_said()
{
    const auto table = read_file(data("spreadsheet_title_and_sep.csv"));
    QVERIFY(table);
    std::vector<std::string> names;
    for (const Column& column : table->columns())
        names.push_back(column.name);
    QCOMPARE(names, (std::vector<std::string>{"region", "sales", "region_2", "column 4"}));
    const std::vector<Problem> expected = {
        {ProblemCode::LinesSkipped, 1, 0, {"2"}},
        {ProblemCode::RepeatedName, 3, 14, {"region", "region_2"}},
        {ProblemCode::EmptyName, 3, 21, {"column 4"}},
        {ProblemCode::AllDifferent, 0, 0, {"region"}}};
    QVERIFY(table->warnings() == expected);
}

void TestDialects::the_finding_is_said_in_a_sentence()
{
    const auto table = read_file(data("wetter_windows1252_decimal_comma.csv"));
    QVERIFY(table);
    QCOMPARE(describe(table->detection()),
             "4 columns separated by semicolons, in Windows-1252 with decimal commas; "
             "the first line after 3 others holds their names.");
    // Nothing but its bytes says the encoding.
    QVERIFY(table->detection().confidence > 0.8 && table->detection().confidence < 0.9);
}

QTEST_APPLESS_MAIN(TestDialects)
#include "tst_dialects.moc"
