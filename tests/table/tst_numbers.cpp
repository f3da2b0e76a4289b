// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/fields.h"
#include "table/number_evidence.h"
#include "table/numbers.h"
#include "table/unicode.h"

#include <QTest>

#include <cmath>
#include <optional>

using namespace table;

class TestNumbers : public QObject
{
    Q_OBJECT

private slots:
    void numbers_are_read_data();
    void numbers_are_read();
    void nought_has_no_sign_data();
    void nought_has_no_sign();
    void what_is_no_number_is_none_data();
    void what_is_no_number_is_none();
    void the_notation_is_found_data();
    void the_notation_is_found();
    void utf8_is_checked_as_the_standard_says_data();
    void utf8_is_checked_as_the_standard_says();
    void lone_surrogates_are_replaced_and_reported();
};

void TestNumbers::numbers_are_read_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("format");
    QTest::addColumn<double>("value");

    QTest::newRow("whole") << "42"
                           << "." << 42.0;
    QTest::newRow("signs") << "+7"
                           << "." << 7.0;
    QTest::newRow("no digit before the point") << "-.5"
                                               << "." << -0.5;
    QTest::newRow("no digit behind it") << "5."
                                        << "." << 5.0;
    QTest::newRow("exponent") << "1.5E-3"
                              << "." << 0.0015;
    QTest::newRow("seventeen digits") << "0.30000000000000004"
                                      << "." << 0.1 + 0.2;
    QTest::newRow("too small is 0") << "1e-400"
                                    << "." << 0.0;
    QTest::newRow("too small written out") << "0." + QString(400, '0') + "1"
                                           << "." << 0.0;
    QTest::newRow("the smallest") << "5e-324"
                                  << "." << 5e-324;
    QTest::newRow("decimal comma") << "-1,25"
                                   << "," << -1.25;
    QTest::newRow("decimal comma and exponent") << "1,25e2"
                                                << "," << 125.0;
    QTest::newRow("groups of commas") << "1,234,567.5"
                                      << ".," << 1234567.5;
    QTest::newRow("groups of dots") << "1.234.567,5"
                                    << ",." << 1234567.5;
    QTest::newRow("groups of no-break spaces") << "12\u00A0345,5"
                                               << ",\u00A0" << 12345.5;
    QTest::newRow("groups of apostrophes") << "1'000"
                                           << ".'" << 1000.0;
    QTest::newRow("groups are optional") << "1234567,5"
                                         << ",." << 1234567.5;
}

void TestNumbers::numbers_are_read()
{
    QFETCH(const QString, text);
    QFETCH(const QString, format);
    QFETCH(const double, value);
    const auto number =
        parse_number(text.toStdString(), {format[0].toLatin1(), format.mid(1).toStdString()});
    QVERIFY(number);
    QCOMPARE(*number, value);
}

void TestNumbers::nought_has_no_sign_data()
{
    QTest::addColumn<QString>("text");
    for (const char* text : {"(0)", "( 0.00 )", "0-", "- 0", "(0 \u20AC)", "\u2212 0"})
        QTest::addRow("%s", text) << text;
}

/// Where it is written as books are kept.
void TestNumbers::nought_has_no_sign()
{
    QFETCH(const QString, text);
    const auto number = parse_number(text.toStdString(), {'.', {}, "\u20AC"});
    QVERIFY(number);
    QCOMPARE(*number, 0.0);
    QVERIFY(!std::signbit(*number));
}

void TestNumbers::what_is_no_number_is_none_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("format");

    for (const char* text : {"", "+", "-", "e5", "1e", "1e400", "inf", "-inf", "nan", "0x10", "1 2",
                             "+-1", "--1", "1.2.3", "1,5", "12a", "1_000", "five"})
        QTest::addRow("\"%s\"", text) << text << ".";
    for (const char* text : {"1.5", "1,2,3", "+-1,5", "1,5,"})
        QTest::addRow("\"%s\" with decimal comma", text) << text << ",";
    for (const char* text : {"1,23,456", ",123", "1234,567", "1,234,", "1,2345", "1,,234"})
        QTest::addRow("\"%s\" with groups of commas", text) << text << ".,";
}

void TestNumbers::what_is_no_number_is_none()
{
    QFETCH(const QString, text);
    QFETCH(const QString, format);
    QVERIFY(!parse_number(text.toStdString(), {format[0].toLatin1(), format.mid(1).toStdString()}));
}

void TestNumbers::the_notation_is_found_data()
{
    QTest::addColumn<QStringList>("values");
    QTest::addColumn<QString>("format");
    QTest::addColumn<bool>("ambiguous");

    QTest::newRow("dots") << QStringList{"1.5", "20"} << "." << false;
    QTest::newRow("commas") << QStringList{"1,5", "20"} << "," << false;
    QTest::newRow("dots and groups") << QStringList{"1,234.5", "20"} << ".," << false;
    QTest::newRow("commas and groups") << QStringList{"1.234,5", "20"} << ",." << false;
    QTest::newRow("two groups decide") << QStringList{"1,234,567", "1,234"} << ".," << false;
    QTest::newRow("one group does not") << QStringList{"1,234", "20"} << "," << true;
    QTest::newRow("one decimal decides about the rest")
        << QStringList{"1,234", "0,5"} << "," << false;
    QTest::newRow("a leading 0 is never grouped") << QStringList{"0,234"} << "," << false;
    QTest::newRow("apostrophes") << QStringList{"1'234.5"} << ".'" << false;
    QTest::newRow("spaces") << QStringList{"12 345,5"} << ", " << false;
    QTest::newRow("a group of no-break spaces before a comma")
        << QStringList{"1\u00A0234,567"} << ",\u00A0" << false;
    QTest::newRow("dates and addresses say nothing")
        << QStringList{"1.2.2024", "10.0.0.1", "12:30"} << "." << false;
    QTest::newRow("a street's number says nothing")
        << QStringList{"12, High Street", "3, Mill Lane"} << "." << false;
    QTest::newRow("a date with a time says nothing")
        << QStringList{"04.03.2021 06:00", "60,5"} << "," << false;
    QTest::newRow("the name of an engine says nothing")
        << QStringList{"1.4 TSI", "5,9"} << "," << false;
    QTest::newRow("an e that begins a word is no exponent")
        << QStringList{"1.234elms", "3,5 eggs", "5,9"} << "," << false;
    QTest::newRow("units say nothing") << QStringList{"1.5 cm", "2.25kg"} << "." << false;
    QTest::newRow("a version says nothing") << QStringList{"1.10.2", "2,5"} << "," << false;
    QTest::newRow("one group of dots is open") << QStringList{"126.405"} << "." << true;
}

void TestNumbers::the_notation_is_found()
{
    QFETCH(const QStringList, values);
    QFETCH(const QString, format);
    QFETCH(const bool, ambiguous);
    NumberEvidence evidence;
    for (const QString& value : values)
        evidence.add(value.toStdString());
    const NumberFormat found = evidence.format(';', {});
    QCOMPARE(QString(found.decimal) + QString::fromStdString(found.group), format);
    QCOMPARE(!evidence.ambiguous_example(';', evidence).empty(), ambiguous);
}

void TestNumbers::utf8_is_checked_as_the_standard_says_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("length");

    QTest::newRow("ASCII") << QByteArray("a") << 1;
    QTest::newRow("two bytes") << QByteArray("\xC3\xA4") << 2;
    QTest::newRow("three bytes") << QByteArray("\xE2\x82\xAC") << 3;
    QTest::newRow("four bytes") << QByteArray("\xF0\x9F\x98\x80") << 4;
    QTest::newRow("the last character") << QByteArray("\xF4\x8F\xBF\xBF") << 4;
    QTest::newRow("beyond the last") << QByteArray("\xF4\x90\x80\x80") << 0;
    QTest::newRow("overlong slash") << QByteArray("\xC0\xAF") << 0;
    QTest::newRow("overlong in three bytes") << QByteArray("\xE0\x80\xAF") << 0;
    QTest::newRow("a surrogate") << QByteArray("\xED\xA0\x80") << 0;
    QTest::newRow("cut off") << QByteArray("\xE2\x82") << 0;
    QTest::newRow("a continuation alone") << QByteArray("\x80") << 0;
}

void TestNumbers::utf8_is_checked_as_the_standard_says()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const int, length);
    QCOMPARE(int(sequence_length({bytes.constData(), std::size_t(bytes.size())})), length);
}

void TestNumbers::lone_surrogates_are_replaced_and_reported()
{
    using namespace std::string_view_literals;
    std::vector<std::size_t> damages;
    const std::string text =
        utf8_from_utf16("a\0\x3D\xD8\x00\xDE\x00\xDEz\0!"sv, false, 10, damages);
    QCOMPARE(text, "a\xF0\x9F\x98\x80\uFFFDz\uFFFD");
    QCOMPARE(damages, (std::vector<std::size_t>{5, 9}));
}

QTEST_APPLESS_MAIN(TestNumbers)
#include "tst_numbers.moc"
