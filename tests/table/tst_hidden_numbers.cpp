// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/columns.h"
#include "support/tables.h"

#include <QTest>

using namespace table;
using namespace testing;

/// Numbers that are read as words, because something beside them is not known or some of them are
/// damaged: it is told of the column, with the number that may be meant.
class TestHiddenNumbers : public QObject
{
    Q_OBJECT

private slots:
    void a_number_in_a_dress_is_told_data();
    void a_number_in_a_dress_is_told();
    void two_numbers_in_a_value_are_told_data();
    void two_numbers_in_a_value_are_told();
    void numbers_beside_as_many_words_are_told_data();
    void numbers_beside_as_many_words_are_told();
    void words_are_not_told_data();
    void words_are_not_told();
    void what_is_known_now_is_a_number_data();
    void what_is_known_now_is_a_number();
};

namespace
{

/// A table of these values, apart by bars, beside two columns that differ.
Table table_of(const QString& values, char delimiter)
{
    std::string file = std::string("n") + delimiter + "v" + delimiter + "y\n";
    int row = 0;
    for (const QString& value : values.split(u'|')) {
        const bool is_quoted = value.contains(QLatin1Char(delimiter));
        file += std::to_string(row * 7 % 5) + delimiter +
                (is_quoted ? u'"' + value + u'"' : value).toStdString() + delimiter +
                (row % 2 ? "a" : "b") + '\n';
        ++row;
    }
    auto table = read_bytes(file);
    if (!table)
        qFatal("%s", message(table.problem()).constData());
    return std::move(*table);
}

void add_rows(std::initializer_list<std::array<const char*, 3>> rows)
{
    QTest::addColumn<QString>("values");
    QTest::addColumn<QString>("told");
    for (const auto& [name, values, told] : rows)
        QTest::newRow(name) << QString::fromUtf8(values) << QString::fromUtf8(told);
}

/// The argument of the first such warning, or nothing.
QString argument(const Table& table, ProblemCode code, std::size_t at)
{
    const Problem* told = first_told(table, code);
    return told ? QString::fromStdString(told->arguments.at(at)) : QString();
}

} // namespace

void TestHiddenNumbers::a_number_in_a_dress_is_told_data()
{
    add_rows({
        {"a triangle for a minus", "△1200|300|△450", "-1200"},
        {"a black triangle for a minus", "300|▲1,200|▲450|20", "-1,200"},
        {"a triangle for up beside one for down", "▲3.5|▼2|1|▲4", "3.5"},
        {"down first", "▼3.5|▲2|1|▲4", "-3.5"},
        {"a raised point", "12·5|1·3|7·2", "12.5"},
        {"escudos and centavos", "12$50|1$30|7$00", "12.50"},
        {"as computers count", "0x1F|0xA0|0x0B", "31"},
        {"places in a race", "1st|2nd|3rd|4th", "1"},
        {"a power of ten behind a blank", "1.5 E3|1.7 E4|2.5 E2", "1.5E3"},
        {"less than can be measured", "<0.5|<0.5|<0.1|<0.5", "0.5"},
    });
}

void TestHiddenNumbers::a_number_in_a_dress_is_told()
{
    QFETCH(const QString, values);
    QFETCH(const QString, told);
    for (const char delimiter : {';', '\t'}) {
        const Table table = table_of(values, delimiter);
        QVERIFY(is_of_words(table.columns()[1].type));
        QCOMPARE(argument(table, ProblemCode::OtherWriting, 2), told);
        QVERIFY(table.detection().confidence < 0.9);
    }
}

void TestHiddenNumbers::two_numbers_in_a_value_are_told_data()
{
    add_rows({
        {"what it may be off", "12.3 (0.4)|11.3 (0.3)|10.3 (0.5)", "12.3 (0.4)"},
        {"the last digits in doubt", "12.3(4)|11.3(3)|10.3(5)", "12.3(4)"},
        {"bounds", "12.3 [11.2-13.4]|11.3 [10.2-12.4]|10.3 [9.2-11.4]", "12.3 [11.2-13.4]"},
        {"a mean and how many there were", "25.1 12|26.1 11|24.1 10", "24.1 10"},
        {"a mean and how many, as a day, a month and a year", "25.1 24|26.1 24|24.1 23", "24.1 23"},
        {"the same with commas", "25,1 12|26,1 11|24,1 10", "24,1 10"},
    });
}

void TestHiddenNumbers::two_numbers_in_a_value_are_told()
{
    QFETCH(const QString, values);
    QFETCH(const QString, told);
    const Table table = table_of(values, ';');
    QVERIFY(is_of_words(table.columns()[1].type));
    QCOMPARE(argument(table, ProblemCode::TwoNumbers, 1), told);
    QVERIFY(!first_told(table, ProblemCode::HoldsDates));
}

void TestHiddenNumbers::numbers_beside_as_many_words_are_told_data()
{
    add_rows({
        {"days that a spreadsheet made of them", "12,5|05. Nov|24,1|Jan 22", "05. Nov"},
        {"the same in English", "5-Nov|12.5|Jan-22|24.1", "5-Nov"},
        {"errors of a spreadsheet", "12.5|#DIV/0!|24.1|#REF!", "#DIV/0!"},
        {"no limit", "Inf|-Inf|2.5|1", "Inf"},
        {"places that are shared", "1|T2|T2|4", "T2"},
    });
}

void TestHiddenNumbers::numbers_beside_as_many_words_are_told()
{
    QFETCH(const QString, values);
    QFETCH(const QString, told);
    const Table table = table_of(values, ';');
    QVERIFY(is_of_words(table.columns()[1].type));
    QCOMPARE(argument(table, ProblemCode::MostlyNumbers, 1), told);
    QVERIFY(table.detection().confidence < 0.9);
}

void TestHiddenNumbers::words_are_not_told_data()
{
    QTest::addColumn<QString>("values");
    const auto row = [](const char* name, const char* values) {
        QTest::newRow(name) << QString::fromUtf8(values);
    };
    row("classes of a school", "7a|7b|8a|7a");
    row("classes of ages", "<18|>=18|<18|>=18");
    row("classes of one bound", "<2.5|>2.5|<2.5|>2.5");
    row("streets", "1st Avenue|2nd Avenue|3rd Street|1st Avenue");
    row("numbers of telephones", "(030) 1234|(030) 2345|(040) 1234");
    row("one number beside words", "many|3|few|many");
    row("names with a raised point", "Paral·lel|Sant Gal·la|Paral·lel");
    row("codes of colours", "0xZZ|0xYY|0xZZ");
    row("days of a year", "24.1. 2010|25.1. 2010|26.1. 2010");
}

void TestHiddenNumbers::words_are_not_told()
{
    QFETCH(const QString, values);
    const Table table = table_of(values, ';');
    QVERIFY(is_of_words(table.columns()[1].type));
    for (const ProblemCode code :
         {ProblemCode::OtherWriting, ProblemCode::TwoNumbers, ProblemCode::MostlyNumbers})
        QVERIFY(!first_told(table, code));
}

void TestHiddenNumbers::what_is_known_now_is_a_number_data()
{
    add_rows({
        {"a blank behind the sign", "+ 5,2|- 3,1|+ 2,0", "5.2 -3.1 2"},
        {"a blank behind a plus and a point", "+ .5|+ 1|- 2", "0.5 1 -2"},
        {"what a car needs, with a blank or without", "7,5 l/100km|5,5 l/100 km|6,5 L/100km",
         "7.5 5.5 6.5"},
        {"a typeset minus in a power of ten", "3e−4|2.5E−3|1e–2", "3e-04 0.0025 0.01"},
        {"in ten thousands", "2189万|2487万|1300万", "2189 2487 1300"},
        {"in the other writing", "2189萬|2487万|1300萬", "2189 2487 1300"},
    });
}

void TestHiddenNumbers::what_is_known_now_is_a_number()
{
    QFETCH(const QString, values);
    QFETCH(const QString, told);
    const Table table = table_of(values, ';');
    QCOMPARE(joined(table.columns()[1]), told);
}

QTEST_APPLESS_MAIN(TestHiddenNumbers)
#include "tst_hidden_numbers.moc"
