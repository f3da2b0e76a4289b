// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/archived.h"

#include "session/archives/input_archive.h"

#include <QTest>

#include <limits>

using archived::saved;
using session::InputArchive;

namespace session
{

enum class Fruit : unsigned char { Apple, Pear };
template <>
inline std::size_t choices<Fruit>()
{
    return 2;
}

struct Pair {
    std::int64_t one = 0;
    std::int64_t other = 0;
};
template <class Archive>
void serialize(Archive& archive, Pair& pair, unsigned)
{
    fields(archive, pair.one, pair.other);
}

} // namespace session

SESSION_STORES(session::Pair, 0)

namespace
{

/// What is said of bytes that are no T; nothing if they are one.
template <class T>
QString refusal(const QByteArray& bytes)
{
    InputArchive archive({bytes.constData(), std::size_t(bytes.size())});
    T value{};
    try {
        archive >> value;
    } catch (const session::Contradiction& contradiction) {
        return contradiction.what;
    }
    return {};
}

QByteArray number(std::uint64_t number)
{
    return saved(number);
}

} // namespace

/// What archives write, and what they refuse to read.
class Archives : public QObject
{
    Q_OBJECT

private slots:
    void numbers_have_a_fixed_width_and_order_data();
    void numbers_have_a_fixed_width_and_order();
    void impossible_values_are_refused_data();
    void impossible_values_are_refused();
};

void Archives::numbers_have_a_fixed_width_and_order_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("expected");
    const auto add = [](const char* name, const QByteArray& bytes, const QByteArray& expected) {
        QTest::newRow(name) << bytes << QByteArray::fromHex(expected);
    };
    std::uint32_t seed = 0x01020304;
    add("a count", saved(std::size_t(0x0102)), "0201000000000000");
    add("a whole number", saved(std::int64_t(-2)), "feffffffffffffff");
    add("a narrower one", saved(std::int32_t(-2)), "feffffffffffffff");
    add("a word", saved(session::Word{seed}), "04030201");
    add("a character", saved('a'), "61");
    add("a truth", saved(true), "01");
    add("a choice", saved(session::Fruit::Pear), "01");
    add("a number", saved(1.5), "000000000000f83f");
    add("an object", saved(session::Pair{1, 2}), "0001000000000000000200000000000000");
    add("objects", saved(std::vector<session::Pair>(2)),
        "020000000000000000" + QByteArray(2 * 32, '0'));
    add("a text", saved(std::string("ab")), "02000000000000006162");
    add("numbers", saved(std::vector<double>{1.5, -2}),
        "0200000000000000000000000000f83f00000000000000c0");
    add("counts", saved(std::vector<std::uint32_t>{1, 0x0203}),
        "020000000000000001000000000000000302000000000000");
    add("choices", saved(std::vector{session::Fruit::Pear, session::Fruit::Apple}),
        "02000000000000000100");
    add("a map", saved(std::map<std::size_t, bool>{{3, true}}),
        "0100000000000000030000000000000001");
    add("nothing", saved(std::optional<char>()), "00");
    add("something", saved(std::optional('a')), "0161");
}

void Archives::numbers_have_a_fixed_width_and_order()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, expected);
    QCOMPARE(bytes.toHex(' '), expected.toHex(' '));
}

void Archives::impossible_values_are_refused_data()
{
    QTest::addColumn<QString>("said");
    QTest::addColumn<QString>("expected");
    const auto add = [](const char* name, const QString& said, const char* expected) {
        QTest::newRow(name) << said << QString::fromLatin1(expected);
    };
    const char* unknown = "it asks for something unknown";
    const char* too_many = "it announces more than it holds";
    const char* infinite = "it holds a number that is not finite";
    const char* early = "it ends in the middle of a value";
    using Doubles = std::vector<double>;
    using Map = std::map<std::string, bool>;
    const QByteArray infinity = saved(std::numeric_limits<double>::infinity());
    const QByteArray eight(8, '\0');
    add("a truth of 2", refusal<bool>("\2"), unknown);
    add("something of 2", refusal<std::optional<char>>("\2a"), unknown);
    add("a choice too many", refusal<session::Fruit>("\2"), unknown);
    add("a choice of -1", refusal<session::Fruit>("\xFF"), unknown);
    add("an infinite number", refusal<double>(infinity), infinite);
    add("one among others", refusal<Doubles>(number(2) + eight + infinity), infinite);
    add("the 513th of them", refusal<Doubles>(number(513) + QByteArray(4096, '\0') + infinity),
        infinite);
    add("half a number", refusal<double>(eight.first(4)), early);
    add("no character", refusal<char>({}), early);
    add("half a count", refusal<std::string>(eight.first(7)), early);
    add("a number too wide for here", refusal<std::uint32_t>(number(std::uint64_t(1) << 32)),
        too_many);
    add("one of some", refusal<std::vector<std::int32_t>>(number(1) + number(~0ull >> 1)),
        too_many);
    add("numbers that are not there", refusal<Doubles>(number(2) + eight), too_many);
    add("numbers whose bytes cannot be counted", refusal<Doubles>(number(1ull << 61) + eight),
        too_many);
    add("a text without end", refusal<std::string>(number(~0ull) + "text"), too_many);
    add("objects without end",
        refusal<std::vector<session::Pair>>(number(~0ull) + QByteArray(99, '\0')), too_many);
    add("more than may be held of what takes little room",
        refusal<std::vector<session::Pair>>(number(9'000'000) + QByteArray(9'000'000, '\0')),
        too_many);
    add("names out of order",
        refusal<Map>(number(2) + number(1) + "b" + '\0' + number(1) + "a" + '\0'),
        "its names are not in order");
    add("a name twice", refusal<Map>(number(2) + number(1) + "a" + '\0' + number(1) + "a" + '\0'),
        "its names are not in order");
}

void Archives::impossible_values_are_refused()
{
    QFETCH(QString, said);
    QFETCH(QString, expected);
    QCOMPARE(said, expected);
}

QTEST_APPLESS_MAIN(Archives)
#include "tst_archives.moc"
