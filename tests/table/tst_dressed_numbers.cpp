// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/columns.h"
#include "support/tables.h"

#include <QTest>

using namespace table;
using namespace testing;

/// Numbers as banks, offices and devices in many countries dress them.
class TestDressedNumbers : public QObject
{
    Q_OBJECT

private slots:
    void codes_are_not_told_as_numbers_data();
    void codes_are_not_told_as_numbers();
    void full_hours_stay_times();
    void letters_before_numbers_stay_labels();
    void numbers_are_undressed_data();
    void numbers_are_undressed();
    void one_column_is_not_cut_data();
    void one_column_is_not_cut();
    void other_writings_are_read_data();
    void other_writings_are_read();
    void words_in_other_writings_stay_words();
    void what_stays_text_is_told_data();
    void what_stays_text_is_told();
};

namespace
{

QByteArray with_labels(const QByteArray& values, const char* delimiter)
{
    QByteArray file = QByteArray("k") + delimiter + "v\n";
    int row = 0;
    for (const QByteArray& value : values.split('\n'))
        file += QByteArray(1, char('a' + row++)) + delimiter + value + '\n';
    return file;
}

} // namespace

void TestDressedNumbers::numbers_are_undressed_data()
{
    QTest::addColumn<QByteArray>("values");
    QTest::addColumn<QString>("numbers");
    QTest::newRow("parentheses inside a currency")
        << QByteArray("$ (1,200.50)\n$ 300.00\n$ (45.10)") << "-1200.5 300 -45.1";
    QTest::newRow("noughts of bookkeepers")
        << QByteArray("$ (1,200.50)\n$ -\n$ 300.00\n$-\n$ (45.10)\n$12.00")
        << "-1200.5 0 300 0 -45.1 12";
    QTest::newRow("noughts before their currency")
        << QByteArray("1.200,50 €\n- €\n300,00 €\n – €\n-45,10 €") << "1200.5 0 300 0 -45.1";
    QTest::newRow("more noughts than others")
        << QByteArray("$ -\n$ -\n$ 3.25\n$ -\n$ 7.50\n$ 1.25") << "0 0 3.25 0 7.5 1.25";
    QTest::newRow("a minus before, behind and beside a currency")
        << QByteArray("-€12.50\n€-3.20\n€9.00\n- €4.00") << "-12.5 -3.2 9 -4";
    QTest::newRow("en dashes") << QByteArray("–3,5\n2,5\n–0,25\n1,0") << "-3.5 2.5 -0.25 1";
    QTest::newRow("a minus apart") << QByteArray("- 3,5\n2,5\n- 0,25\n1,0") << "-3.5 2.5 -0.25 1";
    QTest::newRow("gaps that are dashes")
        << QByteArray("25,7 %\n24,1 %\n–\n14,8 %") << "25.7 24.1 - 14.8";
    QTest::newRow("gaps that are two points") << QByteArray("1.5\n..\n2.5") << "1.5 - 2.5";
    QTest::newRow("gaps that are colons") << QByteArray("1.5\n:\n2.5") << "1.5 - 2.5";
    QTest::newRow("thin spaces") << QByteArray("1\u2009250,5\n12\u2009300,25\n980,75")
                                 << "1250.5 12300.25 980.75";
    QTest::newRow("figure spaces")
        << QByteArray("1\u2007250,5\n12\u2007300,25\n980,75") << "1250.5 12300.25 980.75";
    QTest::newRow("typographic apostrophes")
        << QByteArray("1\u2019250.50\n12\u2019300.25\n980.75") << "1250.5 12300.25 980.75";
    QTest::newRow("roubles in words")
        << QByteArray("45,50 руб.\n250,00 руб.\n310,00 руб.") << "45.5 250 310";
    QTest::newRow("thousandths before a power of ten")
        << QByteArray("7.901e-04\n8.111e-04\n1.234e-03\n9.900e-05")
        << "0.0007901 0.0008111 0.001234 9.9e-05";
    QTest::newRow("thousandths behind a comma before a power of ten")
        << QByteArray("1,735e-04\n6,175E-04\n2,198e+01") << "0.0001735 0.0006175 21.98";
    QTest::newRow("marks of direction")
        << QByteArray("\u200e2.5\n\u202a3.5\u202c\n4.5\u200f") << "2.5 3.5 4.5";
    QTest::newRow("whole numbers that a double holds")
        << QByteArray("5000000000000000000\n4\n1200000000000000000") << "5e+18 4 1.2e+18";
}

void TestDressedNumbers::numbers_are_undressed()
{
    QFETCH(const QByteArray, values);
    const auto table = read_bytes(with_labels(values, ";").toStdString());
    QVERIFY2(table, table ? "" : message(table.problem()));
    QCOMPARE(table->columns()[1].type, ColumnType::Number);
    QTEST(joined(table->columns()[1]), "numbers");
}

void TestDressedNumbers::other_writings_are_read_data()
{
    QTest::addColumn<QByteArray>("values");
    QTest::addColumn<QString>("numbers");
    const auto row = [](const char* name, const QByteArray& values, const QString& numbers) {
        QTest::newRow(name) << values << numbers;
    };
    row("Fortran's exponents", "1.5D+03\n-0.25D-01\n0.1D+01", "1500 -0.025 1");
    row("Fortran's exponents in small letters", "1.5d+03\n2.5d0\n3.D-2", "1500 2.5 0.03");
    row("Fortran's exponents with decimal commas", "1,5D+03\n2,25D+00\n7,125D-1",
        "1500 2.25 0.7125");
    row("Fortran's exponent far down", QByteArray("1.5\n2.5\n3.5\n4.5\n1.5D+03"),
        "1.5 2.5 3.5 4.5 1500");
    row("digits of full width", "１２３\n４５\n７", "123 45 7");
    row("digits and marks of full width", "１２３．５\n－４５．２５\n＋７．０", "123.5 -45.25 7");
    row("percent of full width", "１２％\n４５％\n７％", "12 45 7");
    row("yen of full width", "￥１，２００，０００\n￥３００\n￥１２，５００", "1200000 300 12500");
    row("digits of full width beside usual ones", "12.5\n１３．５\n14.5", "12.5 13.5 14.5");
    row("Arabic digits", "١٢٣\n٤٥\n٦٧٨٩٠", "123 45 67890");
    row("Arabic digits and marks", "١٬٢٣٤٫٥\n٢٫١٢٥\n-٣٫٧٥", "1234.5 2.125 -3.75");
    row("Arabic thousands that could be decimals elsewhere", "١٬٢٣٤\n٥٬٦٧٨\n٩٬٠١٢",
        "1234 5678 9012");
    row("Arabic percent", "١٢٫٥٪\n٤٥٪\n٧٫٢٥٪", "12.5 45 7.25");
    row("Persian digits", "۱۲۳\n۴۵۶\n۷۸۹۰", "123 456 7890");
    row("digits of India", "१२३\n४५.५\n६७", "123 45.5 67");
    row("digits of Bengal and Thailand", "১২৩\n๔๕\n৬৭", "123 45 67");
    row("powers of ten", "1.5×10³\n2.25×10⁻²\n3×10²", "1500 0.0225 300");
    row("powers of ten on a line", "1.5*10^3\n-2.5 x 10^-2\n3.5·10^0", "1500 -0.025 3.5");
    row("other minus signs", "−3.5\n‑2.25\n‐1.5\n4", "-3.5 -2.25 -1.5 4");
    row("narrow no-break spaces", "1\u202F250.5\n12\u202F300.25\n980.75", "1250.5 12300.25 980.75");
    row("exponents before units", "1.5E+3 kg\n2.5e3 kg\n3E-1kg", "1500 2500 0.3");
    row("Fortran's exponents of three digits", "0.1500D+03\n0.2500-102\n-1.125+120",
        "150 2.5e-103 -1.125e+120");
    row("Fortran's exponents of three digits with decimal commas",
        "0,1500E+03\n0,2500-102\n-1,125+120", "150 2.5e-103 -1.125e+120");
    row("Fortran's exponent of three digits far down", QByteArray("1.5\n2.5\n3.5\n4.5\n1.500-103"),
        "1.5 2.5 3.5 4.5 1.5e-103");
    row("halves and quarters", "½\n1½\n2¼\n-3¾\n4", "0.5 1.5 2.25 -3.75 4");
    row("halves behind a blank", "1 ½\n12 ½\n7", "1.5 12.5 7");
    row("halves beside decimal commas", "1½\n2,25\n3", "1.5 2.25 3");
    row("thirds, fifths and eighths", "⅓\n1⅔\n⅘\n2⅛",
        "0.3333333333333333 1.6666666666666667 "
        "0.8 2.125");
    row("halves of a unit", "1½ kg\n¾ kg\n2 kg", "1.5 0.75 2");
    row("sizes of shoes", "8\n8½\n9\n9½\n10", "8 8.5 9 9.5 10");
    row("a number of full width that is far away", "1\n2\n3\n4\n５", "1 2 3 4 5");
}

void TestDressedNumbers::other_writings_are_read()
{
    QFETCH(const QByteArray, values);
    for (const char* delimiter : {";", "\t"}) {
        const auto table = read_bytes(with_labels(values, delimiter).toStdString());
        QVERIFY2(table, table ? "" : message(table.problem()));
        QCOMPARE(table->columns()[1].type, ColumnType::Number);
        QTEST(joined(table->columns()[1]), "numbers");
    }
}

void TestDressedNumbers::words_in_other_writings_stay_words()
{
    const auto type_of = [](const QByteArray& values) {
        const auto table = read_bytes(with_labels(values, ";").toStdString());
        return table ? table->columns()[1].type : ColumnType::Empty;
    };
    QCOMPARE(type_of("3D2\n3D2\n4D1\n4D1"), ColumnType::Category);
    QCOMPARE(type_of("٠٠٧\n٠١٢\n٠٠٧\n٠١٢"), ColumnType::Category);
    QCOMPARE(type_of("第１章\n第２章\n第１章"), ColumnType::Category);
    QCOMPARE(type_of("3×103\n4×103\n3×103"), ColumnType::Category);
    QCOMPARE(type_of("2d\n3d\n2d3h\n3d"), ColumnType::Category);
    QCOMPARE(type_of("0.5-100\n1.5-200\n0.5-100\n1.5-200"), ColumnType::Category);
    QCOMPARE(type_of("01.310-100\n04.538-132\n01.310-100"), ColumnType::Category);
    QCOMPARE(type_of("1.800-555\n1.800-556\n1.800-555"), ColumnType::Category);
    QCOMPARE(type_of("1½-2\n2½-3\n1½-2"), ColumnType::Category);
    QCOMPARE(type_of("1_001\n1_002\n1_001\n1_002"), ColumnType::Category);
}

void TestDressedNumbers::one_column_is_not_cut_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("numbers");
    QTest::newRow("percent") << QByteArray("Anteil\n12,5 %\n13,25 %\n9,75 %\n")
                             << "12.5 13.25 9.75";
    QTest::newRow("euros") << QByteArray("Preis\n3,50 €\n12,99 €\n100,00 €\n") << "3.5 12.99 100";
    QTest::newRow("euros below a name of three words")
        << QByteArray("Preis pro Stück\n3,50 €\n12,99 €\n100,00 €\n") << "3.5 12.99 100";
    QTest::newRow("millions of money")
        << QByteArray("Umsatz\n12,50 Mio. €\n3,25 Mio. €\n7,00 Mio. €\n") << "12.5 3.25 7";
    QTest::newRow("exponents") << QByteArray("v\n1,5E3\n2,5E-1\n3,25E0\n") << "1500 0.25 3.25";
    QTest::newRow("groups and points")
        << QByteArray("amount\n1,250.50\n12,300.75\n980.25\n") << "1250.5 12300.75 980.25";
    QTest::newRow("groups of blanks")
        << QByteArray("pop\n1 250\n12 300\n980\n") << "1250 12300 980";
    QTest::newRow("lines that are empty") << QByteArray("v\n1,5\n\n2,5\n3,25\n") << "1.5 2.5 3.25";
}

void TestDressedNumbers::one_column_is_not_cut()
{
    QFETCH(const QByteArray, file);
    const auto table = read_bytes(file.toStdString());
    QVERIFY2(table, table ? "" : message(table.problem()));
    QCOMPARE(int(table->columns().size()), 1);
    QTEST(joined(table->columns()[0]), "numbers");
}

void TestDressedNumbers::what_stays_text_is_told_data()
{
    QTest::addColumn<QByteArray>("values");
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("line");
    QTest::newRow("a word among two numbers")
        << QByteArray("5.5\nmissing\n6.5") << "mostly-numbers" << 3;
    QTest::newRow("a word of two among percent")
        << QByteArray("5,5 %\nn.v.\n6,5 %\n7,5 %") << "mostly-numbers" << 3;
    QTest::newRow("thousands and millions")
        << QByteArray("1.5K\n2.25M\n300K\n4M") << "mixed-units" << 3;
    QTest::newRow("credit and debit in German")
        << QByteArray("12,50 S\n100,00 H\n7,99 S") << "mixed-units" << 3;
    QTest::newRow("more digits than a number holds")
        << QByteArray("12\n1234567890123456789\n1234567890123456788\n4") << "keeps-zeros" << 3;
    QTest::newRow("seventeen digits")
        << QByteArray("90071992547409931\n90071992547409932") << "keeps-zeros" << 2;
    QTest::newRow("thousands parted by low lines")
        << QByteArray("1_000\n12_500\n980\n1_250_000") << "other-writing" << 2;
    QTest::newRow("a low line among numbers")
        << QByteArray("980\n990\n1_000\n970") << "mostly-numbers" << 4;
    QTest::newRow("low lines before decimals")
        << QByteArray("980\n-1_000.5\n2_000.25") << "other-writing" << 3;
    QTest::newRow("Fortran's exponents of few decimals")
        << QByteArray("1.5-103\n2.5+102\n3.5-120") << "other-writing" << 2;
    QTest::newRow("Fortran's exponents without any letter")
        << QByteArray("1.500-103\n2.500+102\n3.500-120") << "odd-number" << 2;
    QTest::newRow("fractions of an inch")
        << QByteArray("1/2\n3/8\n13/16\n1/4") << "other-writing" << 2;
    QTest::newRow("wholes and fractions")
        << QByteArray("2\n1 1/2\n3\n-3/4") << "other-writing" << 3;
    QTest::newRow("cups, mostly with fractions")
        << QByteArray("1\n1 1/2\n1/3\n2/3") << "other-writing" << 3;
    QTest::newRow("cells in a litre")
        << QByteArray("5.3 x10^9/L\n6.1 x10^9/L\n4.9 x10^9/L") << "unknown-unit" << 2;
    QTest::newRow("a power in a unit")
        << QByteArray("7.1 kg/m^3\n-8.2 kg/m^3\n7.1 kg/m^3\n9 kg/m^3") << "unknown-unit" << 2;
    QTest::newRow("above the sea")
        << QByteArray("520 m ü. M.\n430 m ü. M.\n1210 m ü. M.") << "unknown-unit" << 2;
    QTest::newRow("about so much") << QByteArray("~2.4\n~3.5\n~2.25") << "unknown-unit" << 2;
    QTest::newRow("about so much, with a sign of mathematics")
        << QByteArray("≈3\n≈4\n≈12\n≈5.5") << "unknown-unit" << 2;
    QTest::newRow("at most so much") << QByteArray("≤ 3\n≤ 4\n≤ 7") << "unknown-unit" << 2;
    QTest::newRow("numbers with a margin")
        << QByteArray("3 ± 1\n4 ± 2\n6 ± 1") << "two-numbers" << 2;
    QTest::newRow("hours and minutes")
        << QByteArray("2h 22m\n3h 05m\n1h 59m") << "two-numbers" << 2;
    QTest::newRow("feet and inches") << QByteArray("5'11\"\n6'1\"\n5'10\"") << "two-numbers" << 2;
    QTest::newRow("stars of significance")
        << QByteArray("0,15*\n1,07***\n4,48**\n0,78\n0,84") << "other-writing" << 2;
    QTest::newRow("flags as an office writes them")
        << QByteArray("12.3 p\n10.1 e\n15.6 e\n13.3") << "other-writing" << 2;
    QTest::newRow("flags in brackets")
        << QByteArray("8.5\n4.3 (¹)\n9.1 (¹)\n16.2 (²)") << "other-writing" << 3;
    QTest::newRow("flags at fractions")
        << QByteArray("8.5a\n4.3b\n9.1a\n7.5") << "other-writing" << 2;
    QTest::newRow("about so many, in two ways")
        << QByteArray("ca. 18\n~37\nca. 6\n55") << "other-writing" << 2;
    QTest::newRow("less than can be measured")
        << QByteArray("<0.5\n0.7\n<0.2\n<0.1") << "other-writing" << 2;
    QTest::newRow("notes at whole numbers")
        << QByteArray("12†\n15†\n13‡\n17") << "other-writing" << 2;
    QTest::newRow("totals in French") << QByteArray("1\n2\n3\n6") << "row-of-totals" << 5;
}

void TestDressedNumbers::what_stays_text_is_told()
{
    QFETCH(const QByteArray, values);
    QFETCH(const QString, code);
    QFETCH(const int, line);
    QByteArray file = with_labels(values, ";");
    if (code == QLatin1String("row-of-totals"))
        file.replace("d;", "Total général;");
    const auto table = read_bytes(file.toStdString());
    QVERIFY2(table, table ? "" : message(table.problem()));
    const auto wanted = problem_named(code.toStdString());
    QVERIFY(wanted);
    const auto told = std::ranges::find(table->warnings(), *wanted, &Problem::code);
    QVERIFY(told != table->warnings().end());
    QCOMPARE(int(told->line), line);
    if (code != QLatin1String("two-numbers"))
        QVERIFY(table->detection().confidence < 0.9);
}

void TestDressedNumbers::codes_are_not_told_as_numbers_data()
{
    QTest::addColumn<QByteArray>("values");
    QTest::newRow("addresses of computers") << QByteArray("192.168.1.1\n192.168.1.20\n10.0.0.1");
    QTest::newRow("telephone numbers") << QByteArray("030-1234567\n030-7654321\n030-1111111");
    QTest::newRow("versions") << QByteArray("1.2.3\n1.10.3\n2.0.1");
    QTest::newRow("books") << QByteArray("978-3-16-148410-0\n978-3-16-148411-7\n978-0-13-110362-7");
    QTest::newRow("letters and a number") << QByteArray("AB 12 x\nAB 13 x\nAB 14 x");
    QTest::newRow("days without a year") << QByteArray("5.3.\n6.3.\n17.4.\n1.5.");
    QTest::newRow("classes of a school") << QByteArray("7a\n7b\n8a\n10c");
    QTest::newRow("numbers of houses") << QByteArray("12\n12a\n7\n9b");
    QTest::newRow("groups of ages") << QByteArray("18-24\n25-39\n40-64\n65+");
    QTest::newRow("rooms") << QByteArray("Room 1\nRoom 2\nRoom 3\n4");
    QTest::newRow("addresses") << QByteArray("12 Main St\n14 High St\n3 Park Rd");
}

void TestDressedNumbers::codes_are_not_told_as_numbers()
{
    QFETCH(const QByteArray, values);
    const auto table = read_bytes(with_labels(values, ";").toStdString());
    QVERIFY2(table, table ? "" : message(table.problem()));
    for (const Problem& told : table->warnings())
        QVERIFY(told.code != ProblemCode::OtherWriting && told.code != ProblemCode::TwoNumbers);
}

void TestDressedNumbers::full_hours_stay_times()
{
    const auto table = read_bytes("t;v\n08:00;1\n09:00;2\n10:00;4\n");
    QVERIFY(table);
    QCOMPARE(table->columns()[0].type, ColumnType::Category);
    QCOMPARE(table->columns()[0].labels.front(), std::string("08:00"));
}

void TestDressedNumbers::letters_before_numbers_stay_labels()
{
    for (const char* file :
         {"t;v\nS1;1\nS2;2\nS1;4\nS2;3\n", "t;v\nH01;1\nH02;2\nH03;4\nH01;3\n"}) {
        const auto table = read_bytes(file);
        QVERIFY2(table && table->columns()[0].type == ColumnType::Category, file);
    }
}

QTEST_GUILESS_MAIN(TestDressedNumbers)
#include "tst_dressed_numbers.moc"
