// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/decimal.h"

#include <QTest>

#include <algorithm>
#include <bit>
#include <charconv>
#include <cmath>
#include <cstdint>
#include <random>
#include <string>
#include <string_view>

namespace
{

/// Where std::from_chars and our functions differ: end or any bit; empty where they agree.
QByteArray difference(std::string_view text)
{
    const char* const end = text.data() + text.size();
    double expected = 0;
    const auto [stop, error] = std::from_chars(text.data(), end, expected);
    const bool is_number = error == std::errc() && std::isfinite(expected);
    double value = 0;
    const char* const quick = table::read_short_decimal(text.data(), end, '.', value);
    const char* const found = quick ? quick : table::read_long_decimal(text.data(), end, value);
    if (found != (is_number ? stop : nullptr))
        return "other end: " + QByteArray(text.data(), qsizetype(text.size()));
    const auto is_expected = [&] {
        return std::bit_cast<std::uint64_t>(value) == std::bit_cast<std::uint64_t>(expected);
    };
    if (is_number && !is_expected())
        return "other value: " + QByteArray(text.data(), qsizetype(text.size()));
    // With another decimal mark it is the same number, or left to others.
    std::string other(text);
    std::ranges::replace(other, ',', ';');
    std::ranges::replace(other, '.', ',');
    const char* const start = other.data();
    if (const char* const after =
            table::read_short_decimal(start, start + other.size(), ',', value);
        after && (after - start != stop - text.data() || !is_number || !is_expected()))
        return "other value: " + QByteArray::fromStdString(other);
    return {};
}

std::string digits(std::mt19937_64& random, std::size_t most)
{
    std::string text(random() % (most + 1), '0');
    // Long rows of zeros and nines are where carries and leading places go wrong.
    const std::uint64_t kind = random() % 4;
    for (char& c : text)
        c = kind == 0 ? '0' : kind == 1 ? '9' : static_cast<char>('0' + random() % 10);
    return text;
}

} // namespace

/// Numbers are read to the last bit as std::from_chars reads them, whichever way is taken.
class TestDecimal : public QObject
{
    Q_OBJECT

private slots:
    void reads_as_from_chars_does_data();
    void reads_as_from_chars_does();
    void reads_any_number_as_from_chars_does();
    void reads_any_text_as_from_chars_does();
    void looks_at_nothing_behind_the_end();
};

void TestDecimal::reads_as_from_chars_does_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char* const text : {"",
                                   "-",
                                   ".",
                                   "-.",
                                   "+1",
                                   "5",
                                   "-0",
                                   "-0.0",
                                   ".5",
                                   "5.",
                                   "5.,",
                                   "1,5",
                                   "0.1,0.2,0.3,0.4",
                                   "0.160852258120406,",
                                   "9007199254740992,        ",
                                   "9007199254740993,        ",
                                   "9007199254740993.0,       ",
                                   "0.9007199254740993,       ",
                                   "1234567.12345678,       ",
                                   "9999999999999999999,     ",
                                   "99999999999999999999,    ",
                                   "1e5,         ",
                                   "1.5e-3,       ",
                                   "1.5E400,       ",
                                   "1e-400,      ",
                                   "1.e5,          ",
                                   "2e,       ",
                                   "inf,     ",
                                   "nan,      ",
                                   "0x10,    ",
                                   "1.2.3,      ",
                                   "1:2,      ",
                                   "1/2,      ",
                                   "0.00000000000000000000001,   ",
                                   "00000000000000000000000000000012.5,        "})
        QTest::newRow(text) << QByteArray(text);
}

void TestDecimal::reads_as_from_chars_does()
{
    QFETCH(const QByteArray, text);
    QCOMPARE(difference({text.data(), std::size_t(text.size())}), QByteArray());
}

void TestDecimal::reads_any_number_as_from_chars_does()
{
    std::mt19937_64 random(1);
    for (int i = 0; i < 500'000; ++i) {
        std::string text(random() % 3 == 0, '-');
        text += digits(random, random() % 5 ? 4 : 22);
        if (random() % 4)
            text.append(1, '.').append(digits(random, random() % 5 ? 17 : 40));
        if (random() % 16 == 0)
            text.append(random() % 2 ? "e-" : "E").append(digits(random, 3));
        text.append(random() % 8 ? ",12345678" : "");
        QCOMPARE(difference(text), QByteArray());
    }
}

void TestDecimal::reads_any_text_as_from_chars_does()
{
    constexpr std::string_view alphabet = "0123456789012345678901234567890.-+eE,;/: \n\x80\xFF";
    std::mt19937_64 random(2);
    for (int i = 0; i < 500'000; ++i) {
        std::string text(random() % 30, ' ');
        for (char& c : text)
            c = alphabet[random() % alphabet.size()];
        QCOMPARE(difference(text), QByteArray());
    }
}

void TestDecimal::looks_at_nothing_behind_the_end()
{
    constexpr std::string_view text = "-123456.123456789012345678";
    for (std::size_t size = 0; size <= text.size(); ++size)
        QCOMPARE(difference(text.substr(0, size)), QByteArray());
}

QTEST_APPLESS_MAIN(TestDecimal)
#include "tst_decimal.moc"
