// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/tables.h"

#include "table/distinct.h"
#include "table/summary.h"
#include "table/text_reader.h"

#include <QTest>

#include <random>
#include <set>

using namespace table;
using namespace testing;

namespace
{

using Keys = std::vector<std::uint64_t>;

Keys random_keys(std::size_t count, std::uint64_t different)
{
    std::mt19937_64 random(count);
    Keys keys(count);
    for (std::uint64_t& key : keys)
        key = random() % different;
    return keys;
}

/// Short and long words, some in quotes with what has to be undone, some missing.
std::string word(std::mt19937_64& random)
{
    switch (random() % 8) {
    case 0:
        return "NA";
    case 1:
        return "\"a \"\"quoted\"\" one, " + std::to_string(random() % 3000) + "\"";
    case 2:
        return "\"two\r\nlines " + std::to_string(random() % 3000) + "\"";
    default:
        return "word " + std::to_string(random() % 9000);
    }
}

/// A column of numbers between two of words, as long as several threads share.
Table words(std::size_t rows)
{
    std::mt19937_64 random(7);
    std::string text = "first,n,second,third\n";
    for (std::size_t row = 0; row < rows; ++row) {
        text += word(random) + ',' + std::to_string(random() % 500) + ',' + word(random) + ',' +
                word(random) + '\n';
    }
    const auto table = read_bytes(text);
    if (!table)
        qFatal("%s", message(table.problem()).constData());
    return *table;
}

} // namespace

class TestSummary : public QObject
{
    Q_OBJECT

private slots:
    void different_keys_are_counted_data();
    void different_keys_are_counted();
    void different_texts_are_counted_in_every_column();
    void texts_of_some_columns_are_those_of_the_row();
    void it_ends_where_it_is_told_to();
};

void TestSummary::different_keys_are_counted_data()
{
    QTest::addColumn<Keys>("keys");
    QTest::newRow("none") << Keys{};
    QTest::newRow("one") << Keys{5};
    QTest::newRow("zero, whose hash is that of a free place") << Keys{0, 0, 3};
    QTest::newRow("all the same") << Keys(100'000, 42);
    QTest::newRow("a few of many") << random_keys(100'000, 3);
    QTest::newRow("most twice") << random_keys(100'000, 50'000);
    QTest::newRow("more than a part has room for at first")
        << random_keys(3'000'000, std::uint64_t(1) << 60);
}

void TestSummary::different_keys_are_counted()
{
    QFETCH(Keys, keys);
    const std::size_t counted = count_distinct([&](const auto& take) {
        for (const std::uint64_t key : keys)
            take(key);
    });
    std::ranges::sort(keys);
    // Not of std::ranges: clang 14 cannot read it.
    keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
    QCOMPARE(counted, std::size_t(keys.size()));
}

void TestSummary::different_texts_are_counted_in_every_column()
{
    const Table table = words(20'000);
    QCOMPARE(types(table), QByteArray("TNTT"));
    const std::vector<ColumnSummary> summaries = summarize(table);
    for (std::size_t column = 0; column < summaries.size(); ++column) {
        std::set<std::string> different;
        for (std::size_t row = 0; row < table.rows(); ++row)
            if (const std::string text = table.text(row, column); !table.is_missing(text, column))
                different.insert(text);
        QCOMPARE(summaries[column].distinct, different.size());
    }
    QCOMPARE(summaries[1].minimum, std::optional(0.0));
    QCOMPARE(summaries[1].maximum, std::optional(499.0));
}

void TestSummary::texts_of_some_columns_are_those_of_the_row()
{
    const Table table = words(3000);
    for (const auto& columns :
         std::vector<std::vector<std::size_t>>{{}, {0}, {3}, {0, 2}, {1, 3}, {0, 1, 2, 3}}) {
        TextReader reader(table, columns);
        for (std::size_t row = 0; row < table.rows(); ++row) {
            const auto& texts = reader.read(row);
            QCOMPARE(texts.size(), columns.size());
            for (std::size_t i = 0; i < columns.size(); ++i)
                QCOMPARE(std::string(texts[i]), table.text(row, columns[i]));
        }
    }
}

void TestSummary::it_ends_where_it_is_told_to()
{
    const Table table = words(20'000);
    for (const double most : {0.0, 0.5, 0.6}) {
        bool told = false;
        const std::vector<ColumnSummary> summaries = summarize(table, [&](double done) {
            told |= done >= most;
            return done < most;
        });
        // How often it is asked is up to the threads; at first, and half way, it always is.
        QVERIFY(told || most > 0.5);
        QCOMPARE(summaries.size(), std::size_t(4));
        QCOMPARE(summaries[0].distinct == 0, told);
    }
}

QTEST_APPLESS_MAIN(TestSummary)
#include "tst_summary.moc"
