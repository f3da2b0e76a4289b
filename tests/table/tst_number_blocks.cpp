// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/soak.h"
#include "support/tables.h"

#include "table/parallel.h"

#include <QTest>

#include <atomic>
#include <cmath>
#include <random>

using namespace table;
using namespace testing;

namespace
{

/// What a long file may have among its rows of numbers.
enum class Oddity { None, Gap, Quoted, TwoLines, Short, Damaged, Word, Blank };

struct Written {
    std::string text;
    std::vector<std::vector<double>> columns;
    /// Of each row.
    std::vector<std::uint64_t> lines;
    std::size_t kept_out = 0;
};

std::string number(std::mt19937_64& random, char decimal, double& value)
{
    const auto whole = static_cast<int>(random() % 2000) - 1000;
    const auto parts = static_cast<int>(random() % 1000);
    std::string text = std::to_string(whole) + '.' + std::to_string(1000 + parts).substr(1) +
                       (random() % 2 ? "5" : "");
    value = QByteArray::fromStdString(text).toDouble();
    text[text.find('.')] = decimal;
    return text;
}

/// A table of several blocks, row by row, with what it should be read as.
Written written(std::size_t rows, char delimiter, char decimal, const std::string& line_end,
                const std::vector<Oddity>& oddities, std::size_t seed)
{
    constexpr std::size_t width = 5;
    std::mt19937_64 random(seed);
    Written table;
    table.columns.resize(width);
    table.text = std::string("a") + delimiter + "b" + delimiter + "c" + delimiter + "d" +
                 delimiter + "e" + line_end;
    std::uint64_t line = 2;
    for (std::size_t row = 0; row < rows; ++row) {
        std::vector<double> values(width);
        std::vector<std::string> texts(width);
        for (std::size_t i = 0; i < width; ++i)
            texts[i] = number(random, decimal, values[i]);
        const std::size_t at = random() % width;
        std::uint64_t height = 1;
        bool fits = true;
        const Oddity oddity =
            row > 50 && random() % 300 == 0 ? oddities[random() % oddities.size()] : Oddity::None;
        switch (oddity) {
        case Oddity::None:
            break;
        case Oddity::Gap:
            texts[at] = random() % 2 ? "" : "NA";
            values[at] = std::nan("");
            break;
        case Oddity::Quoted:
            texts[at] = '"' + texts[at] + '"';
            break;
        case Oddity::TwoLines:
            // What is inside looks like rows of its own.
            texts[0] = "\" ";
            for (int i = 0; i < 40; ++i, ++height)
                texts[0] += line_end + "1" + delimiter + "2" + delimiter + "3" + delimiter + "4" +
                            delimiter + "5";
            texts[0] += line_end + "\"";
            ++height;
            values[0] = std::nan("");
            break;
        case Oddity::Short:
            texts.pop_back();
            fits = false;
            break;
        case Oddity::Damaged:
            texts[at] += '\0';
            fits = false;
            break;
        case Oddity::Word:
            texts[0] = "word";
            values[0] = std::nan("");
            break;
        case Oddity::Blank:
            table.text += line_end;
            ++line;
            break;
        }
        for (std::size_t i = 0; i < texts.size(); ++i)
            table.text += (i > 0 ? std::string(1, delimiter) : std::string()) + texts[i];
        table.text += line_end;
        if (fits) {
            table.lines.push_back(line);
            for (std::size_t i = 0; i < width; ++i)
                table.columns[i].push_back(values[i]);
        }
        table.kept_out += !fits;
        line += height;
    }
    return table;
}

} // namespace

/// Long tables of numbers are read by several threads; what they give is what stands there.
class TestNumberBlocks : public QObject
{
    Q_OBJECT

private slots:
    void every_number_and_line_is_right_data();
    void every_number_and_line_is_right();
    void a_sample_keeps_one_row_in_so_many();
    void it_ends_where_it_is_told_to();
    void everything_is_done_once();
};

void TestNumberBlocks::every_number_and_line_is_right_data()
{
    using enum Oddity;
    QTest::addColumn<char>("delimiter");
    QTest::addColumn<char>("decimal");
    QTest::addColumn<std::string>("lineEnd");
    QTest::addColumn<std::vector<Oddity>>("oddities");
    const std::string lf = "\n";
    const std::string crlf = "\r\n";
    QTest::newRow("nothing but numbers") << ',' << '.' << lf << std::vector{None};
    QTest::newRow("lines of Windows") << ',' << '.' << crlf << std::vector{None};
    QTest::newRow("lines of old Macs") << ';' << '.' << std::string("\r") << std::vector{None};
    QTest::newRow("decimal commas") << ';' << ',' << lf << std::vector{None};
    QTest::newRow("decimal commas with gaps") << ';' << ',' << crlf << std::vector{Gap, Blank};
    QTest::newRow("tabs with gaps and quotes") << '\t' << '.' << lf << std::vector{Gap, Quoted};
    QTest::newRow("rows that do not fit") << ',' << '.' << lf << std::vector{Short, Damaged, Gap};
    QTest::newRow("values of many lines that look like rows")
        << ',' << '.' << lf << std::vector{TwoLines, Gap, Quoted};
    QTest::newRow("the same with lines of Windows")
        << ';' << ',' << crlf << std::vector{TwoLines, Gap, Short};
    QTest::newRow("a word here and there") << '|' << '.' << lf << std::vector{Word, Gap};
}

void TestNumberBlocks::every_number_and_line_is_right()
{
    QFETCH(char, delimiter);
    QFETCH(char, decimal);
    QFETCH(std::string, lineEnd);
    QFETCH(std::vector<Oddity>, oddities);
    for (std::size_t seed = 0; seed < std::size_t(trials(1, 3)); ++seed) {
        const Written expected = written(30'000, delimiter, decimal, lineEnd, oddities, seed);
        ReadOptions options;
        // Words count as missing, so that what stands beside them can be compared.
        for (std::size_t i = 0; i < 5; ++i)
            options.types[i] = ColumnType::Number;
        options.overrides.encoding = Encoding::Utf8;
        const auto table = read_bytes(expected.text, options);
        QVERIFY2(table, table ? "" : message(table.problem()).constData());
        QCOMPARE(table->rows(), expected.lines.size());
        QCOMPARE(table->rows_kept_out(), expected.kept_out);
        for (std::size_t row = 0; row < table->rows(); ++row)
            QCOMPARE(table->line(row), expected.lines[row]);
        for (std::size_t i = 0; i < 5; ++i) {
            const std::vector<double>& numbers = table->columns()[i].numbers;
            QCOMPARE(numbers.size(), expected.lines.size());
            for (std::size_t row = 0; row < numbers.size(); ++row)
                QVERIFY(numbers[row] == expected.columns[i][row] ||
                        (std::isnan(numbers[row]) && std::isnan(expected.columns[i][row])));
        }
    }
}

void TestNumberBlocks::a_sample_keeps_one_row_in_so_many()
{
    const Written all = written(30'000, ',', '.', "\n", {Oddity::Gap, Oddity::Short}, 5);
    for (const std::size_t step : {2, 7, 5000}) {
        ReadOptions options;
        options.one_row_in = step;
        options.overrides.encoding = Encoding::Utf8;
        const auto table = read_bytes(all.text, options);
        QVERIFY(table);
        QCOMPARE(table->rows(), (all.lines.size() + step - 1) / step);
        for (std::size_t row = 0; row < table->rows(); ++row) {
            QCOMPARE(table->line(row), all.lines[row * step]);
            const double found = table->columns()[2].numbers[row];
            const double expected = all.columns[2][row * step];
            QVERIFY(found == expected || (std::isnan(found) && std::isnan(expected)));
        }
    }
    ReadOptions first;
    first.first_rows = 12'345;
    QCOMPARE(read_bytes(all.text, first)->rows(), std::size_t(12'345));
    ReadOptions few;
    few.limits.rows = 20'000;
    QCOMPARE(read_bytes(all.text, few).problem().code, ProblemCode::TooManyRows);
}

void TestNumberBlocks::it_ends_where_it_is_told_to()
{
    const Written all = written(60'000, ',', '.', "\n", {Oddity::None}, 6);
    const auto text = decode(File::from_bytes(all.text));
    QVERIFY(text);
    double last = 0;
    const auto table = read(*text, {}, [&](double done) {
        last = done;
        return done < 0.5;
    });
    QVERIFY(!table);
    QCOMPARE(table.problem().code, ProblemCode::Cancelled);
    QVERIFY(last >= 0.5 && last < 1);
}

void TestNumberBlocks::everything_is_done_once()
{
    for (const std::size_t count : {0, 1, 2, 1000}) {
        std::vector<std::atomic<int>> done(count);
        QVERIFY(in_parallel(count, [&](std::size_t i) { ++done[i]; }));
        for (const std::atomic<int>& times : done)
            QCOMPARE(times.load(), 1);
    }
    QVERIFY(!in_parallel(
        3, [](std::size_t) { qFatal("begun"); }, [](std::size_t) { return false; }));
}

QTEST_APPLESS_MAIN(TestNumberBlocks)
#include "tst_number_blocks.moc"
