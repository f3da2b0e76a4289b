// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/soak.h"
#include "support/tables.h"

#include "table/summary.h"
#include "table/text_reader.h"

#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <chrono>
#include <filesystem>
#include <fstream>
#include <random>
#include <thread>

using namespace table;
using namespace testing;

namespace
{

constexpr std::size_t rows = 500'000;

std::string name_of(std::size_t row)
{
    return "a person of number " + std::to_string(row);
}

/// Too large to be copied into memory: 19 MB.
std::string long_text()
{
    std::string text = "name,size,weight\n";
    for (std::size_t row = 0; row < rows; ++row)
        text +=
            name_of(row) + ',' + std::to_string(row % 1000) + ".25," + std::to_string(row) + '\n';
    return text;
}

void write(const std::string& path, const std::string& text)
{
    std::ofstream(path, std::ios::binary) << text;
}

/// Shortens the file once, after a while, to a length between nothing and all of it.
std::jthread shorten(const std::string& path, std::size_t size, std::size_t seed)
{
    std::mt19937_64 random(seed);
    const std::chrono::microseconds wait(random() % 40'000);
    const std::size_t rest = random() % 4 ? random() % size : 0;
    return std::jthread([=] {
        std::this_thread::sleep_for(wait);
        std::filesystem::resize_file(path, rest);
    });
}

} // namespace

/// A file that somebody shortens while it is in use: a refusal, never the end of the program and
/// never another value.
class TestChangedFile : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void a_file_shortened_while_it_is_read_is_refused_data();
    void a_file_shortened_while_it_is_read_is_refused();
    void texts_of_a_file_shortened_later_are_the_old_ones_or_none();
    void several_files_do_not_get_in_each_others_way();
    void a_file_written_to_is_noticed();

private:
    QTemporaryDir m_folder;
    std::string m_path;
    std::string m_text;
};

void TestChangedFile::initTestCase()
{
    m_path = m_folder.filePath(QStringLiteral("long.csv")).toStdString();
    m_text = long_text();
}

void TestChangedFile::a_file_shortened_while_it_is_read_is_refused_data()
{
    QTest::addColumn<std::optional<Encoding>>("encoding");
    QTest::newRow("as it is") << std::optional<Encoding>();
    QTest::newRow("rewritten") << std::optional(Encoding::Windows1252);
    QTest::newRow("rewritten by the C library") << std::optional(Encoding::Latin2);
}

void TestChangedFile::a_file_shortened_while_it_is_read_is_refused()
{
    QFETCH(std::optional<Encoding>, encoding);
    std::size_t refused = 0;
    for (std::size_t round = 0; round < std::size_t(trials(4, 12)); ++round) {
        write(m_path, m_text);
        const std::jthread other = shorten(m_path, m_text.size(), round);
        ReadOptions options;
        options.overrides.encoding = encoding;
        const auto table = read_file(m_path, options);
        if (!table) {
            ++refused;
            // At the very start there may be nothing left.
            QVERIFY2(table.problem().code == ProblemCode::FileChanged ||
                         table.problem().code == ProblemCode::EmptyFile,
                     message(table.problem()).constData());
            continue;
        }
        // Of a file shortened before it was opened, the last line may be cut.
        const std::vector<double>& numbers = table->columns()[2].numbers;
        for (std::size_t row = 0; row + 1 < numbers.size(); ++row)
            QCOMPARE(numbers[row], double(row));
    }
    QVERIFY(refused > 0);
}

void TestChangedFile::texts_of_a_file_shortened_later_are_the_old_ones_or_none()
{
    for (std::size_t round = 0; round < std::size_t(trials(2, 6)); ++round) {
        write(m_path, m_text);
        const auto table = read_file(m_path);
        QVERIFY(table);
        const std::jthread other = shorten(m_path, m_text.size(), round);
        std::atomic<std::size_t> wrong = 0;
        const auto look = [&](std::size_t start) {
            for (std::size_t row = start; row < rows; row += 4) {
                const std::string text = table->text(row, 0);
                const auto texts = table->texts(row);
                // Between the look at the file and reading it, zeros may be all that is left.
                const auto is_right = [&](const std::string& found) {
                    return found.empty() || found == name_of(row) || !table->is_intact();
                };
                wrong += !is_right(text) || !is_right(texts[0]) || texts.size() != 3;
            }
        };
        {
            const std::jthread second(look, 1);
            const std::jthread third(look, 2);
            look(0);
            summarize(*table);
        }
        QCOMPARE(wrong.load(), std::size_t(0));
        std::filesystem::resize_file(m_path, 0);
        QVERIFY(!table->is_intact());
        QCOMPARE(table->text(rows - 1, 0), std::string());
        QCOMPARE(TextReader(*table, {0}).read(rows - 1).size(), std::size_t(1));
    }
}

void TestChangedFile::several_files_do_not_get_in_each_others_way()
{
    const std::string other = m_path + ".other";
    write(m_path, m_text);
    write(other, m_text);
    const auto first = File::open(m_path);
    std::optional<Result<File>> second = File::open(other);
    const auto third = File::open(m_path);
    QVERIFY(first && *second && third);
    std::filesystem::resize_file(other, 100);
    QCOMPARE((*second)->bytes().back(), '\0');
    QVERIFY(!(*second)->intact());
    QVERIFY(first->intact() && third->intact());
    QVERIFY(first->bytes() == m_text);
    second.reset();
    std::filesystem::resize_file(m_path, m_text.size() / 2);
    QCOMPARE(first->bytes().back(), '\0');
    QCOMPARE(third->bytes().back(), '\0');
    QVERIFY(first->bytes().substr(0, 1000) == m_text.substr(0, 1000));
    QVERIFY(!first->intact() && !third->intact());
    // However many were opened before.
    write(m_path, m_text);
    for (int i = 0; i < 500; ++i)
        QVERIFY(File::open(m_path));
    QVERIFY(File::open(m_path)->intact());
}

void TestChangedFile::a_file_written_to_is_noticed()
{
    write(m_path, m_text);
    const auto table = read_file(m_path);
    QVERIFY(table && table->is_intact());
    std::ofstream(m_path, std::ios::app) << "one more,1,2\n";
    QVERIFY(!table->is_intact());
    QCOMPARE(table->text(0, 0), std::string());
}

QTEST_APPLESS_MAIN(TestChangedFile)
#include "tst_changed_file.moc"
