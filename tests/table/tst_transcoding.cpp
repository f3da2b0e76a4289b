// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/soak.h"
#include "support/tables.h"

#include <QTest>

#include <array>

using namespace table;
using namespace testing;

namespace
{

using namespace std::string_literals;

enum class Quoting { All, Needed, None };

/// One way to write a table.
struct Way {
    Encoding encoding = Encoding::Utf8;
    bool bom = false;
    char delimiter = ',';
    char decimal = '.';
    std::string line_end = "\n";
    char quote = '"';
    Escape escape = Escape::Doubled;
    Quoting quoting = Quoting::Needed;
};

using Row = std::vector<std::u32string>;

/// A cell with a dot as decimal mark is a number.
bool is_number(const std::u32string& cell)
{
    return !cell.empty() && cell.find_first_not_of(U"-0123456789.") == std::u32string::npos;
}

/// Every kind of column; nothing that needs quotes unless `with_quotes`.
std::vector<Row> rows(bool with_quotes)
{
    std::vector<Row> table = {{U"height", U"größe", U"note", U"count", U"passed"}};
    const std::array<std::u32string, 4> sizes = {U"klein", U"groß", U"mittel", U""};
    const std::array<std::u32string, 5> notes = {U"plain", U"naïve", U"\"quoted\" and it's",
                                                 U"a, b; c\td | e : f \\ g",
                                                 U"two\nlines\n\nand more"};
    for (int i = 0; i < 24; ++i) {
        const std::string height =
            std::to_string(i * 37 % 50 - 20) + '.' + std::to_string(25 * (i % 4) + 100).substr(1);
        const std::string count = i % 5 == 3 ? "" : std::to_string(1000 + 13 * i);
        const std::u32string note =
            with_quotes ? notes[std::size_t(i % 5)] : notes[std::size_t(i % 2)];
        table.push_back({std::u32string(height.begin(), height.end()), sizes[std::size_t(i % 4)],
                         note + U"-" + std::u32string(1, U'a' + char32_t(i % 24)),
                         std::u32string(count.begin(), count.end()), i % 3 ? U"yes" : U"no"});
    }
    return table;
}

std::u32string cell(std::u32string text, const Way& way)
{
    const auto delimiter = char32_t(way.delimiter);
    const auto quote = char32_t(way.quote);
    if (way.decimal == ',' && is_number(text) && text.find(U'.') != std::u32string::npos)
        text[text.find(U'.')] = U',';
    const bool needed = text.empty()
                            ? way.delimiter == ' '
                            : text.find_first_of(std::u32string{delimiter, quote, U'\n', U'\\'}) !=
                                  std::u32string::npos;
    if (way.quoting == Quoting::None || (way.quoting == Quoting::Needed && !needed))
        return text;
    std::u32string quoted(1, quote);
    for (const char32_t c : text) {
        if (c == quote)
            quoted += way.escape == Escape::Doubled ? quote : U'\\';
        if (c == U'\\' && way.escape == Escape::Backslash)
            quoted += U'\\';
        quoted += c;
    }
    quoted += quote;
    return quoted;
}

std::string encoded(const std::u32string& text, const Way& way)
{
    const QString all = QString::fromUcs4(text.data(), qsizetype(text.size()));
    if (way.encoding == Encoding::Utf8)
        return (way.bom ? "\xEF\xBB\xBF"s : ""s) + all.toStdString();
    if (way.encoding == Encoding::Windows1252)
        return all.toLatin1().toStdString();
    std::string bytes;
    for (const QChar c : (way.bom ? QString(QChar(0xFEFF)) : QString()) + all) {
        const char low = char(c.unicode() & 0xFF);
        const char high = char(c.unicode() >> 8);
        bytes +=
            way.encoding == Encoding::Utf16Le ? std::string{low, high} : std::string{high, low};
    }
    return bytes;
}

std::string written(const std::vector<Row>& table, const Way& way)
{
    std::u32string text;
    for (const Row& row : table) {
        for (std::size_t i = 0; i < row.size(); ++i) {
            if (i > 0)
                text += char32_t(way.delimiter);
            text += cell(row[i], way);
        }
        text += U'\n';
    }
    std::u32string ended;
    for (const char32_t c : text) {
        if (c == U'\n')
            ended.append(way.line_end.begin(), way.line_end.end());
        else
            ended += c;
    }
    return encoded(ended, way);
}

QByteArray words(const Way& way)
{
    std::string text = std::string(name(way.encoding)) + (way.bom ? " bom " : " ") +
                       delimiter_name(way.delimiter) + ' ' + way.decimal + ' ' +
                       std::to_string(way.line_end.size()) + (way.line_end == "\r" ? "r " : " ") +
                       std::string(quote_name(way.quote)) +
                       (way.escape == Escape::Backslash ? " backslash " : " ") +
                       std::to_string(int(way.quoting));
    return QByteArray::fromStdString(text);
}

template <class Visit>
void for_every_way(char delimiter, Visit visit)
{
    const std::pair<Encoding, bool> encodings[] = {
        {Encoding::Utf8, false},       {Encoding::Utf8, true},    {Encoding::Utf16Le, true},
        {Encoding::Utf16Le, false},    {Encoding::Utf16Be, true}, {Encoding::Utf16Be, false},
        {Encoding::Windows1252, false}};
    for (const auto& [encoding, bom] : encodings)
        for (const char decimal : {'.', ','})
            for (const char* line_end : {"\n", "\r\n", "\r"})
                for (const char quote : {'"', '\''})
                    for (const Escape escape : {Escape::Doubled, Escape::Backslash})
                        for (const Quoting quoting :
                             {Quoting::All, Quoting::Needed, Quoting::None}) {
                            const bool splits = decimal == delimiter && quoting == Quoting::None;
                            const bool repeats = quoting == Quoting::None &&
                                                 (quote != '"' || escape == Escape::Backslash);
                            if (!splits && !repeats)
                                visit(Way{encoding, bom, delimiter, decimal, line_end, quote,
                                          escape, quoting});
                        }
}

} // namespace

/// However a table is written, reading it gives the same table, with nothing but the bytes to go
/// by.
class TestTranscoding : public QObject
{
    Q_OBJECT

private slots:
    void every_way_to_write_a_table_gives_the_same_table_data();
    void every_way_to_write_a_table_gives_the_same_table();
};

void TestTranscoding::every_way_to_write_a_table_gives_the_same_table_data()
{
    QTest::addColumn<char>("delimiter");
    for (const char delimiter : {',', ';', '\t', '|', ' ', ':'})
        QTest::addRow("separated by %ss", delimiter_name(delimiter).c_str()) << delimiter;
}

void TestTranscoding::every_way_to_write_a_table_gives_the_same_table()
{
    QFETCH(const char, delimiter);
    const auto rich = read_bytes(written(rows(true), Way{}));
    const auto plain = read_bytes(written(rows(false), Way{}));
    QVERIFY(rich && plain);
    QCOMPARE(types(*rich), QByteArray("NCTNC"));
    QCOMPARE(rich->text(4, 2), "two\nlines\n\nand more-e");
    QCOMPARE(rich->columns()[0].numbers[1], 17.25);
    QCOMPARE(rich->rows(), std::size_t(24));

    int turn = 0;
    int ways = 0;
    for_every_way(delimiter, [&](const Way& way) {
        // Without quotes an empty value between spaces cannot be written.
        const bool impossible = way.quoting == Quoting::None && delimiter == ' ';
        if (impossible)
            return;
        if (!isItsTurn(++turn, 3))
            return;
        ++ways;
        const bool quoted = way.quoting != Quoting::None;
        const auto table = read_bytes(written(rows(quoted), way));
        QVERIFY2(table, words(way) + ": " + (table ? QByteArray() : message(table.problem())));
        QVERIFY2(same_content(*table, quoted ? *rich : *plain),
                 words(way) + ": " + QByteArray::fromStdString(describe(table->detection())) +
                     types(*table) + ' ' + QByteArray::fromStdString(table->raw(0)));
        QVERIFY2(table->dialect().encoding == way.encoding && table->dialect().bom == way.bom,
                 words(way));
        QVERIFY2(table->dialect().delimiter == way.delimiter, words(way));
        QVERIFY2(table->dialect().numbers.decimal == way.decimal, words(way));
    });
    QVERIFY(ways >= trials(100, 300));
}

QTEST_APPLESS_MAIN(TestTranscoding)
#include "tst_transcoding.moc"
