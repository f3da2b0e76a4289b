// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/tables.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <sys/stat.h>

using namespace table;
using namespace testing;
using namespace std::string_literals;

namespace
{

QString code_of(const Result<Table>& result)
{
    return result ? QStringLiteral("read")
                  : QString::fromStdString(std::string(name(result.problem().code)));
}

std::vector<ProblemCode> codes(const Table& table)
{
    std::vector<ProblemCode> found;
    for (const Problem& warning : table.warnings())
        found.push_back(warning.code);
    return found;
}

std::string numbered_rows(int count, const char* separator = ",")
{
    std::string text = "a"s + separator + "b\n";
    for (int i = 0; i < count; ++i)
        text += std::to_string(i) + separator + std::to_string(i % 7) + ".5\n";
    return text;
}

} // namespace

class TestReader : public QObject
{
    Q_OBJECT

private slots:
    void bad_input_gets_a_sentence_with_a_cure_data();
    void bad_input_gets_a_sentence_with_a_cure();
    void bad_files_get_a_sentence_with_a_cure();
    void a_huge_file_of_zeros_is_refused_at_once();
    void options_override_what_is_detected();
    void options_that_cannot_work_are_refused_data();
    void options_that_cannot_work_are_refused();
    void the_rest_of_a_long_file_can_change_how_numbers_are_read();
    void a_column_that_turns_out_to_hold_words_is_read_again();
    void each_column_decides_about_its_decimal_mark_data();
    void each_column_decides_about_its_decimal_mark();
    void an_ambiguous_number_is_pointed_out();
    void further_marks_for_missing_values_are_respected();
    void a_broken_quote_costs_its_line_only();
    void too_many_rows_are_refused_and_a_sample_is_offered();
    void a_preview_reads_the_first_rows_only();
    void reading_can_be_watched_and_cancelled();
    void only_the_first_thousand_rows_kept_out_are_listed();
    void a_large_file_is_mapped_and_its_change_is_noticed();
    void columns_can_be_read_as_labels_or_text();
    void a_column_can_be_read_as_numbers();
    void a_number_ends_where_the_text_ends();
};

void TestReader::bad_input_gets_a_sentence_with_a_cure_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("code");

    QTest::newRow("empty") << QByteArray() << "empty-file";
    QTest::newRow("blank lines") << QByteArray("\n \r\n\t\n") << "empty-file";
    QTest::newRow("a mark and nothing else") << QByteArray("\xEF\xBB\xBF") << "empty-file";
    QTest::newRow("only a header") << QByteArray("a,b,c\n") << "no-rows";
    QTest::newRow("binary") << QByteArrayLiteral("\x7F"
                                                 "ELF\x02\x01\x01\x00\x00\x00\x00\x01\x02\x03\x04"
                                                 "\x05\x06\x07")
                            << "binary";
    QTest::newRow("a workbook") << QByteArray("PK\x03\x04\x14\x00\x06\x00", 8) << "workbook";
    QTest::newRow("a PDF") << QByteArray("%PDF-1.7\n%something\n") << "other-format";
    QTest::newRow("a web page") << QByteArray("<!DOCTYPE html>\n<html></html>") << "other-format";
    QTest::newRow("JSON") << QByteArray("[\n {\"a\": 1, \"b\": 2},\n {\"a\": 3, \"b\": 4}\n]\n")
                          << "other-format";
    QTest::newRow("running text") << QByteArray(
                                         "It was the best of times.\nIt was the worst of times\n"
                                         "and nobody had yet thought of writing tables\nat all.\n")
                                  << "running-text";
    QTest::newRow("lines that have nothing in common")
        << QByteArray("a,b\n1\n2\n3,4\n5,6,7\n8,9,10,11\n1,2,3,4,5\n1;1;1,1,1,1,1,1\n,,,,,,,,\n")
        << "not-a-table";
}

void TestReader::bad_input_gets_a_sentence_with_a_cure()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, code);
    const auto result = read_bytes(bytes.toStdString());
    QCOMPARE(code_of(result), code);
    const std::string text = sentence(result.problem());
    QVERIFY2(text.ends_with('.') && text.find('%') == std::string::npos, text.c_str());
}

void TestReader::bad_files_get_a_sentence_with_a_cure()
{
    QTemporaryDir folder;
    const std::string pipe = folder.filePath("pipe").toStdString();
    QCOMPARE(mkfifo(pipe.c_str(), 0600), 0);
    QCOMPARE(code_of(read_file(pipe)), "not-a-file");
    QCOMPARE(code_of(read_file("/dev/null")), "not-a-file");
    QCOMPARE(code_of(read_file(folder.path().toStdString())), "is-folder");
    QCOMPARE(code_of(read_file(folder.filePath("nothing.csv").toStdString())), "cannot-open");
}

void TestReader::a_huge_file_of_zeros_is_refused_at_once()
{
    QTemporaryDir folder;
    QFile file(folder.filePath("huge.csv"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.write(QByteArray::fromStdString(numbered_rows(20'000))) > 0);
    QVERIFY(file.resize(qint64(3) << 30));
    file.close();
    QCOMPARE(code_of(read_file(file.fileName().toStdString())), "binary");
}

void TestReader::options_override_what_is_detected()
{
    ReadOptions options;
    options.overrides.delimiter = ';';
    options.overrides.decimal = ',';
    options.overrides.header = false;
    options.overrides.skipped_lines = 1;
    options.overrides.quote = '\0';
    options.overrides.encoding = Encoding::Latin1;
    const auto table = read_bytes("x;y\n1,5;\"a\"\n2,5;\"\xE4\"\n", options);
    QVERIFY2(table, table ? "" : message(table.problem()).constData());
    QCOMPARE(types(*table), QByteArray("NC"));
    QCOMPARE(table->columns()[0].numbers, (std::vector<double>{1.5, 2.5}));
    QCOMPARE(table->columns()[1].labels, (std::vector<std::string>{"\"a\"", "\"ä\""}));
    QCOMPARE(table->columns()[0].name, "column 1");

    options = {};
    options.overrides.delimiter = '%';
    options.overrides.group = "_";
    const auto odd = read_bytes("n%m\n1_000%2\n12_500%3\n", options);
    QVERIFY(odd);
    QCOMPARE(odd->columns()[0].numbers, (std::vector<double>{1000, 12500}));
}

void TestReader::options_that_cannot_work_are_refused_data()
{
    QTest::addColumn<char>("delimiter");
    for (const char c : {'a', '7', '"', '.', '-', '\n', '\0', '\xE4'})
        QTest::addRow("delimiter %d", c) << c;
}

void TestReader::options_that_cannot_work_are_refused()
{
    QFETCH(const char, delimiter);
    ReadOptions options;
    options.overrides.delimiter = delimiter;
    QCOMPARE(code_of(read_bytes("a,b\n1,2\n", options)), "bad-option");
}

void TestReader::the_rest_of_a_long_file_can_change_how_numbers_are_read()
{
    // Nothing in the first megabyte tells that commas mark decimals in column b.
    std::string text = "a;b\n";
    while (text.size() < 1'000'000)
        text += "12;345\n";
    text += "3;1.234,5\n";
    const auto table = read_bytes(text);
    QVERIFY(table);
    QCOMPARE(types(*table), QByteArray("NN"));
    QCOMPARE(table->columns()[1].numbers.back(), 1234.5);
    QCOMPARE(table->columns()[1].numbers.front(), 345.0);
    QCOMPARE(table->dialect().numbers.decimal, ',');
}

void TestReader::a_column_that_turns_out_to_hold_words_is_read_again()
{
    std::string text = "id,code\n";
    for (int i = 0; i < 500; ++i)
        text += std::to_string(i) + ",0" + std::to_string(i % 5) + '\n';
    text += "500,\"none, yet\"\n";
    const auto table = read_bytes(text);
    QVERIFY(table);
    QCOMPARE(types(*table), QByteArray("NC"));
    // The texts are as they stand in the file, not numbers written anew.
    QCOMPARE(table->columns()[1].labels,
             (std::vector<std::string>{"00", "01", "02", "03", "04", "none, yet"}));
    QCOMPARE(table->columns()[1].codes[7], std::uint16_t(2));
    // Numbers with zeros in front are codes, so that a word among them is none the worse.
    QVERIFY(table->warnings() ==
            (std::vector<Problem>{{ProblemCode::KeepsZeros, 2, 3, {"code", "00"}}}));
}

void TestReader::each_column_decides_about_its_decimal_mark_data()
{
    using Numbers = std::vector<double>;
    QTest::addColumn<std::string>("text");
    QTest::addColumn<int>("column");
    QTest::addColumn<Numbers>("numbers");
    QTest::addColumn<bool>("told");
    QTest::newRow("addresses beside three decimals")
        << std::string("address,mass\n\"1, Oak\",0.250\n\"2, Elm\",2.125\n") << 1
        << Numbers{0.25, 2.125} << false;
    QTest::newRow("addresses beside whole numbers")
        << std::string("address,mass\n\"1, Oak\",1.5\n\"2, Elm\",2\n") << 1 << Numbers{1.5, 2}
        << false;
    QTest::newRow("dates with times beside decimal commas")
        << std::string("t;p\n04.03.2021 06:00;60,5\n04.03.2021 07:00;61,5\n") << 1
        << Numbers{60.5, 61.5} << false;
    QTest::newRow("dates with times beside three decimals")
        << std::string("t;p\n04.03.2021 06:00;1,250\n04.03.2021 07:00;1,375\n") << 1
        << Numbers{1.25, 1.375} << true;
    QTest::newRow("engines beside decimal commas")
        << std::string("m;l\n1.4 TSI;5,9\n2.0 TDI;4,7\n") << 1 << Numbers{5.9, 4.7} << false;
    QTest::newRow("points of degrees beside decimal commas")
        << std::string("lat;v\n48.12;1,5\n49.55;2,5\n") << 0 << Numbers{48.12, 49.55} << false;
    QTest::newRow("decimal commas beside points of degrees")
        << std::string("lat;v\n48.12;1,5\n49.55;2,5\n") << 1 << Numbers{1.5, 2.5} << false;
    QTest::newRow("three decimals beside points of degrees")
        << std::string("lat;v\n48.12;1,250\n49.55;1,375\n") << 1 << Numbers{1250, 1375} << true;
    QTest::newRow("groups of dots alone between semicolons")
        << std::string("town;n\nUlm;126.405\nJena;110.791\n") << 1 << Numbers{126.405, 110.791}
        << true;
    QTest::newRow("groups of dots beside decimal commas")
        << std::string("town;n;v\nUlm;126.405;1,5\nJena;110.791;2,5\n") << 1
        << Numbers{126405, 110791} << true;
    QTest::newRow("quoted groups beside decimal points")
        << std::string("n,v\n\"1,234\",1.5\n\"5,678\",2.5\n") << 0 << Numbers{1234, 5678} << true;
    QTest::newRow("two marks in numbers, one in versions")
        << std::string("v;x\n1.10.2;2.500,5\n1.9.1;1.250,5\n") << 1 << Numbers{2500.5, 1250.5}
        << false;
}

void TestReader::each_column_decides_about_its_decimal_mark()
{
    QFETCH(const std::string, text);
    QFETCH(const int, column);
    QFETCH(const std::vector<double>, numbers);
    QFETCH(const bool, told);
    const auto table = read_bytes(text);
    QVERIFY(table);
    QCOMPARE(table->columns()[std::size_t(column)].numbers, numbers);
    const auto found = codes(*table);
    QCOMPARE(std::ranges::find(found, ProblemCode::AmbiguousDecimal) != found.end(), told);
    QVERIFY(!told || table->detection().confidence < 0.9);
}

void TestReader::an_ambiguous_number_is_pointed_out()
{
    const auto table = read_bytes("a;b\n1,234;x\n5,678;y\n");
    QVERIFY(table);
    QCOMPARE(table->columns()[0].numbers, (std::vector<double>{1.234, 5.678}));
    QVERIFY(codes(*table) == (std::vector<ProblemCode>{ProblemCode::AmbiguousDecimal}));
    QVERIFY(table->detection().confidence < 0.8);

    const auto clear = read_bytes("a;b\n1,234;x\n5,67;y\n");
    QVERIFY(clear && clear->warnings().empty());
}

void TestReader::further_marks_for_missing_values_are_respected()
{
    const std::string text = "a,b\n1,x\nabsent,y\n-999,x\n4,absent\n";
    ReadOptions options;
    options.missing_markers = {"absent", "-999"};
    const auto table = read_bytes(text, options);
    QVERIFY(table);
    QCOMPARE(types(*table), QByteArray("NC"));
    QCOMPARE(table->columns()[0].missing, std::size_t(2));
    QCOMPARE(table->columns()[1].missing, std::size_t(1));

    options.missing_markers = {"?"};
    const auto countries = read_bytes("size,country\n1,NA\n?,DE\n3,NA\n4,\n", options);
    QVERIFY(countries);
    QCOMPARE(types(*countries), QByteArray("NC"));
    QVERIFY(countries->columns()[1].labels == (std::vector<std::string>{"DE", "NA"}));
    QCOMPARE(countries->columns()[1].missing, std::size_t(1));
}

void TestReader::a_broken_quote_costs_its_line_only()
{
    const auto broken = read_bytes("a,b\n1,\"x\" y\n2,\"z\"\n3,\"w\"\n");
    QVERIFY(broken);
    QCOMPARE(broken->rows(), std::size_t(2));
    QVERIFY(broken->warnings() == (std::vector<Problem>{{ProblemCode::BrokenQuote, 2, 7, {}}}));

    ReadOptions options;
    options.overrides.quote = '"';
    const auto unclosed = read_bytes("a,b\n1,z\n2,\"x\n3,w\n4,v\n", options);
    QVERIFY(unclosed);
    QCOMPARE(unclosed->rows(), std::size_t(3));
    QVERIFY(unclosed->warnings() == (std::vector<Problem>{{ProblemCode::UnclosedQuote, 3, 3, {}}}));
    QCOMPARE(unclosed->line(1), std::uint64_t(4));
}

void TestReader::too_many_rows_are_refused_and_a_sample_is_offered()
{
    ReadOptions options;
    options.limits.rows = 1000;
    const std::string text = numbered_rows(5000);
    const auto refused = read_bytes(text, options);
    QVERIFY(!refused);
    QCOMPARE(refused.problem().code, ProblemCode::TooManyRows);
    options.one_row_in = std::stoul(refused.problem().arguments[1]);
    QVERIFY(options.one_row_in >= 5 && options.one_row_in <= 7);
    const auto sample = read_bytes(text, options);
    QVERIFY(sample);
    QCOMPARE(sample->rows(), (5000 + options.one_row_in - 1) / options.one_row_in);
    QCOMPARE(sample->columns()[0].numbers[2], 2.0 * double(options.one_row_in));
    QCOMPARE(sample->line(2), std::uint64_t(2 + 2 * options.one_row_in));
    QVERIFY(codes(*sample) == (std::vector<ProblemCode>{ProblemCode::Sampled}));

    options = {};
    options.limits.columns = 3;
    QCOMPARE(code_of(read_bytes("a,b,c,d\n1,2,3,4\n", options)), "too-many-columns");
}

void TestReader::a_preview_reads_the_first_rows_only()
{
    ReadOptions options;
    options.first_rows = 20;
    const auto preview = read_bytes(numbered_rows(5000), options);
    QVERIFY(preview);
    QCOMPARE(preview->rows(), std::size_t(20));
    QCOMPARE(preview->texts(19), (std::vector<std::string>{"19", "5.5"}));
}

void TestReader::reading_can_be_watched_and_cancelled()
{
    const auto text = decode(File::from_bytes(numbered_rows(400'000)));
    QVERIFY(text);
    std::vector<double> seen;
    const auto all = read(*text, {}, [&](double done) {
        seen.push_back(done);
        return true;
    });
    QVERIFY(all);
    QVERIFY(seen.size() >= 3);
    QVERIFY(std::is_sorted(seen.begin(), seen.end()) && seen.front() > 0 && seen.back() <= 1);

    const auto cancelled = read(*text, {}, [&](double done) { return done < 0.5; });
    QCOMPARE(code_of(cancelled), "cancelled");
}

void TestReader::only_the_first_thousand_rows_kept_out_are_listed()
{
    std::string text = "a,b\n";
    for (int i = 0; i < 3000; ++i)
        text += i % 2 ? "1,2,3\n" : "1,2\n";
    const auto table = read_bytes(text);
    QVERIFY(table);
    QCOMPARE(table->rows_kept_out(), std::size_t(1500));
    QCOMPARE(table->warnings().size(), std::size_t(1001));
    QVERIFY(table->warnings().back() == (Problem{ProblemCode::MoreRowsKeptOut, 0, 0, {"500"}}));
}

void TestReader::a_large_file_is_mapped_and_its_change_is_noticed()
{
    QTemporaryDir folder;
    QFile file(folder.filePath("large.csv"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray::fromStdString(numbered_rows(2'000'000)));
    file.close();
    QVERIFY(file.size() > 16 << 20);
    const auto table = read_file(file.fileName().toStdString());
    QVERIFY(table);
    QCOMPARE(table->rows(), std::size_t(2'000'000));
    QCOMPARE(table->text(1'999'999, 0), "1999999");
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.resize(10));
    file.close();
    QCOMPARE(table->text(1'999'999, 0), "");
    QCOMPARE(table->columns()[0].numbers.back(), 1'999'999.0);
}

void TestReader::columns_can_be_read_as_labels_or_text()
{
    ReadOptions options;
    options.types = {{0, ColumnType::Category}, {1, ColumnType::Text}};
    const auto table = read_bytes("class,id,x\n3,7,1\n1,8,2\n3,9,3\n", options);
    QVERIFY(table);
    QCOMPARE(types(*table), QByteArray("CTN"));
    QCOMPARE(table->columns()[0].labels, (std::vector<std::string>{"1", "3"}));
}

void TestReader::a_column_can_be_read_as_numbers()
{
    ReadOptions options;
    options.types = {{0, ColumnType::Number}, {1, ColumnType::Number}};
    const auto table = read_bytes("old,name,x\nten,a,1\n20,b,2\n,a,3\n30+,b,4\n50,a,5\n", options);
    QVERIFY(table);
    // No value of the second is a number.
    QCOMPARE(types(*table), QByteArray("N-N"));
    const Column& old = table->columns()[0];
    QVERIFY(std::isnan(old.numbers[0]) && std::isnan(old.numbers[2]) && std::isnan(old.numbers[3]));
    QCOMPARE(old.numbers[1], 20.0);
    QCOMPARE(old.numbers[4], 50.0);
    QCOMPARE(old.missing, std::size_t(3));
    QCOMPARE(codes(*table), (std::vector{ProblemCode::NotNumbers, ProblemCode::NotNumbers}));
    const Problem& first = table->warnings().front();
    QCOMPARE(first.line, std::uint64_t(2));
    QCOMPARE(first.column, std::uint64_t(1));
    QCOMPARE(first.arguments, (std::vector{"old"s, "2"s, "ten"s}));
    // As found, it holds labels, some of which are numbers.
    const auto found = read_bytes("old,name,x\nten,a,1\n20,b,2\n,a,3\n30+,b,4\n50,a,5\n");
    QCOMPARE(types(*found), QByteArray("CCN"));
    QCOMPARE(found->columns()[0].number_count, std::size_t(2));
    QCOMPARE(found->columns()[1].number_count, std::size_t(0));
    QCOMPARE(found->columns()[2].number_count, std::size_t(5));
}

void TestReader::a_number_ends_where_the_text_ends()
{
    // The bytes go on, as they may behind a mapped file; the text does not.
    auto text = decode(File::from_bytes("1,2\n3,4\n5,678\n"));
    QVERIFY(text);
    text->characters.remove_suffix(3);
    ReadOptions options;
    options.overrides.header = false;
    const auto table = read(*text, options);
    QVERIFY(table);
    QCOMPARE(table->columns()[1].numbers, (std::vector<double>{2, 4, 6}));
}

QTEST_APPLESS_MAIN(TestReader)
#include "tst_reader.moc"
