// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/tables.h"

#include "table/preparation.h"
#include "table/suggestion.h"

#include <QTest>

#include <algorithm>

using table::ProblemCode;

Q_DECLARE_METATYPE(std::vector<double>)

/// Numbers that are written as something else often is.
class TestOddNumbers : public QObject
{
    Q_OBJECT

private slots:
    void aDashInPlaceOfCentsIsNoMinus_data();
    void aDashInPlaceOfCentsIsNoMinus();
    void whatMayMeanSomethingElseIsTold_data();
    void whatMayMeanSomethingElseIsTold();
    void aNoughtThatSaysSomethingIsTold_data();
    void aNoughtThatSaysSomethingIsTold();
    void aColumnWithTheLookOfSomethingElseIsTold_data();
    void aColumnWithTheLookOfSomethingElseIsTold();
    void anOrdinaryColumnIsNot_data();
    void anOrdinaryColumnIsNot();
    void postcodesAreTold_data();
    void postcodesAreTold();
    void isToldWhereverItStands_data();
    void isToldWhereverItStands();
    void accountsThatShowLateAreNoDoubt();
    void whatIsPlainIsNotTold_data();
    void whatIsPlainIsNotTold();
    void nothingIsToldToWhoeverHasDecided();
    void daysWithoutMarksAreDates_data();
    void daysWithoutMarksAreDates();
};

namespace
{

/// A table of these values beside two columns of plain numbers.
std::string tableOf(const QStringList& values)
{
    std::string bytes = "value;other;y\n";
    int row = 0;
    for (const QString& value : values) {
        ++row;
        bytes += value.toStdString() + ';' + std::to_string(row * 7 % 11) + ';' +
                 std::to_string(row % 2) + '\n';
    }
    return bytes;
}

const table::Problem* told(const table::Table& read, ProblemCode code)
{
    const auto found = std::ranges::find(read.warnings(), code, &table::Problem::code);
    return found == read.warnings().end() ? nullptr : &*found;
}

} // namespace

void TestOddNumbers::aDashInPlaceOfCentsIsNoMinus_data()
{
    QTest::addColumn<QStringList>("values");
    QTest::addColumn<std::vector<double>>("numbers");
    using Numbers = std::vector<double>;
    QTest::newRow("German prices") << QStringList{"2,50", "4,-", "0,99"} << Numbers{2.5, 4, 0.99};
    QTest::newRow("with euros behind")
        << QStringList{"2,50 €", "4,- €", "0,50 €"} << Numbers{2.5, 4, 0.5};
    QTest::newRow("with two dashes") << QStringList{"3,--", "1,20", "7,--"} << Numbers{3, 1.2, 7};
    QTest::newRow("with an en dash") << QStringList{"3,–", "1,20", "7,–"} << Numbers{3, 1.2, 7};
    QTest::newRow("Swiss prices") << QStringList{"CHF 5.-", "CHF 12.50", "CHF 8.-"}
                                  << Numbers{5, 12.5, 8};
    QTest::newRow("nothing else") << QStringList{"3,-", "4,-", "12,-"} << Numbers{3, 4, 12};
    QTest::newRow("with thousands")
        << QStringList{"1.200,-", "950,50", "12.000,-"} << Numbers{1200, 950.5, 12000};
    QTest::newRow("below zero") << QStringList{"-4,-", "2,50", "-0,99"} << Numbers{-4, 2.5, -0.99};
    QTest::newRow("but a minus behind digits is one")
        << QStringList{"4,00-", "2,50", "0,99-"} << Numbers{-4, 2.5, -0.99};
}

void TestOddNumbers::aDashInPlaceOfCentsIsNoMinus()
{
    QFETCH(const QStringList, values);
    QFETCH(const std::vector<double>, numbers);
    const auto read = testing::read_bytes(tableOf(values));
    QVERIFY(bool(read));
    QVERIFY(read->columns().front().type == table::ColumnType::Number);
    QCOMPARE(read->columns().front().numbers, numbers);
    QVERIFY(!told(*read, ProblemCode::OddNumber));
}

void TestOddNumbers::whatMayMeanSomethingElseIsTold_data()
{
    QTest::addColumn<QStringList>("values");
    QTest::addColumn<QString>("example");
    QTest::newRow("grades with a minus") << QStringList{"1", "2-", "3", "3-"} << "2-";
    QTest::newRow("a blank before the minus") << QStringList{"12", "11 -", "7 -"} << "11 -";
    QTest::newRow("nothing but a blank before the minus")
        << QStringList{"11 -", "46 -", "7 -"} << "11 -";
    QTest::newRow("a no-break blank before the minus")
        << QStringList{"12", "11\u00A0-", "7"} << "11\u00A0-";
    QTest::newRow("blanks in parentheses") << QStringList{"3", "( 4 )", "12"} << "( 4 )";
    QTest::newRow("notes in parentheses") << QStringList{"3", "(4)", "12", "7"} << "(4)";
    QTest::newRow("nothing but parentheses") << QStringList{"(1)", "(2)", "(3)"} << "(1)";
    QTest::newRow("days and months") << QStringList{"31.01", "02.02", "15.03"} << "02.02";
    QTest::newRow("years that are not certain")
        << QStringList{"1850?", "1861?", "1872?"} << "1850?";
    QTest::newRow("a star beside each") << QStringList{"5*", "7*", "9*"} << "5*";
    QTest::newRow("values that are not certain, in parentheses")
        << QStringList{"4.5", "(5.1)", "6.2", "(3.8)", "5.5"} << "(5.1)";
    QTest::newRow("half of them in parentheses")
        << QStringList{"(1.5)", "2.5", "(3.5)", "4"} << "(1.5)";
    QTest::newRow("one of many in parentheses")
        << QStringList{"0.5", "2.5", "1.5", "(3.5)", "4.5", "0.5", "1.5", "2.5"} << "(3.5)";
    QTest::newRow("more digits than a number keeps, among decimals")
        << QStringList{"0.5", "123456789012345678", "2.5"} << "123456789012345678";
    QTest::newRow("a card among decimals")
        << QStringList{"0.5", "4929123456781234567", "2.5", "3.5"} << "4929123456781234567";
    QTest::newRow("more digits than anybody counts")
        << QStringList{"99999999999999999999", "2.5", "0.25"} << "99999999999999999999";
    QTest::newRow("codes with an E") << QStringList{"12", "2E1", "3E2"} << "2E1";
}

void TestOddNumbers::whatMayMeanSomethingElseIsTold()
{
    QFETCH(const QStringList, values);
    QFETCH(const QString, example);
    const auto read = testing::read_bytes(tableOf(values));
    QVERIFY(bool(read));
    QVERIFY(read->columns().front().type == table::ColumnType::Number);
    const table::Problem* problem = told(*read, ProblemCode::OddNumber);
    QVERIFY(problem);
    QCOMPARE(QString::fromStdString(problem->arguments[1]), example);
    QCOMPARE(problem->line, std::uint64_t(values.indexOf(example) + 2));
    QVERIFY(read->detection().confidence < 0.9);
}

void TestOddNumbers::aNoughtThatSaysSomethingIsTold_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("example");
    QTest::newRow("versions") << QByteArray("Version,y\n3.11,a\n3.9,b\n3.10,a\n2.7,b\n") << "3.10";
    QTest::newRow("versions of a program")
        << QByteArray("os version;y\n3.1;a\n3.10;b\n3.2;a\n") << "3.10";
    QTest::newRow("versions without one") << QByteArray("version,y\n3.1,a\n3.9,b\n2.7,a\n") << "";
    QTest::newRow("times of day beside decimal commas")
        << QByteArray("Uhrzeit;v;y\n8.30;1,5;a\n9.45;2,5;b\n17.05;3,5;a\n") << "8.30";
    QTest::newRow("no times of day beside decimal commas")
        << QByteArray("v;w;y\n8.30;1,5;a\n9.75;2,5;b\n17.05;3,5;a\n") << "";
    QTest::newRow("what could be times beside decimal points")
        << QByteArray("v;w;y\n8.30;1.5;a\n9.45;2.5;b\n17.05;3.5;a\n") << "";
    const auto beside_pages = [](const char* name, const QList<QByteArray>& values) {
        QByteArray file = name + QByteArray(";pages\n");
        int pages = 10;
        for (const QByteArray& value : values)
            file += value + ';' + QByteArray::number(pages += 7) + '\n';
        return file;
    };
    QTest::newRow("chapters") << beside_pages("Kapitel", {"1.1", "1.2", "1.10", "2.1"}) << "1.10";
    QTest::newRow("the longer one first")
        << beside_pages("x", {"3.20", "1.7", "3.2", "2.1", "4.25"}) << "3.2";
    QTest::newRow("chapters that go on counting from nine")
        << beside_pages("Section", {"41.8", "41.9", "41.10", "41.11"}) << "41.10";
    QTest::newRow("exercises with a comma")
        << beside_pages("Aufgabe", {"2,1", "2,5", "2,10", "2,11", "3,5"}) << "2,10";
    QTest::newRow("identifiers") << beside_pages("id", {"7.1", "7.2", "7.30", "7.3"}) << "7.3";
    QTest::newRow("hundreds of them")
        << beside_pages("id", {"10.1", "10.20", "10.100", "10.10"}) << "10.100";
    QTest::newRow("prices with two decimals, some of them tenths")
        << beside_pages("price", {"1.10", "1.25", "1.30", "1.10", "2.00"}) << "";
    QTest::newRow("measured to three digits")
        << beside_pages("v", {"1.10", "12.5", "0.250", "1.25", "10.3"}) << "";
    QTest::newRow("tenths beside hundredths")
        << beside_pages("v", {"1.5", "2.25", "3.75", "1.25", "4.5"}) << "";
    QTest::newRow("several answers beside answers")
        << QByteArray("Q\tn\n1,2\t3\n3,4\t4\n1,3\t5\n2,4\t5\n") << "1,2";
    QTest::newRow("several answers or one")
        << QByteArray("Q;a;b\n4;1;2\n1,2;3;5\n3,4;4;4\n2;5;1\n") << "1,2";
    QTest::newRow("two questions with several answers")
        << QByteArray("Q;R;a\n1,2;1,5;3\n3,4;2,3;2\n1,3;3,4;5\n") << "1,2";
    QTest::newRow("several answers in quotes")
        << QByteArray("Q\tn\n\"1,2\"\t3\n\"3,4\"\t4\n5\t5\n1\t5\n") << "1,2";
    QTest::newRow("several answers with gaps")
        << QByteArray("Q\tn\n1,2\t3\n\t4\n1,3\t5\n2,4\t\n") << "1,2";
    QTest::newRow("decimal commas beside measured numbers")
        << QByteArray("Q;n\n1,2;13\n3,4;24\n1,3;5\n2,4;5\n") << "";
    QTest::newRow("decimal commas beside numbers of any length")
        << QByteArray("Fl;n;z\n3,5;120;7\n4,5;130;8\n2,5;140;9\n3,5;150;3\n") << "";
    QTest::newRow("decimal commas behind numbers of any length")
        << QByteArray("Fl;n;z\n3,5;7;120\n4,5;8;130\n2,5;9;140\n3,5;3;150\n") << "";
    QTest::newRow("halves beside numbers of rows")
        << QByteArray("A;ID;B\n1,5;1;x\n2,5;2;y\n3,5;3;x\n4,5;4;y\n") << "";
    QTest::newRow("several answers of people who are numbered")
        << QByteArray("Q;a;n\n1,2;3;9\n3,4;4;10\n1,3;5;11\n2,4;5;12\n") << "1,2";
    QTest::newRow("decimal commas beside others")
        << QByteArray("Q;n;m\n1,2;3;0,5\n3,4;4;7,1\n1,3;5;3,3\n2,4;5;2,0\n") << "";
    QTest::newRow("no conversions")
        << QByteArray("conversion rate,y\n0.10,a\n0.25,b\n0.3,a\n") << "";
}

void TestOddNumbers::aNoughtThatSaysSomethingIsTold()
{
    QFETCH(const QByteArray, file);
    QFETCH(const QString, example);
    const auto read = testing::read_bytes(file.toStdString());
    QVERIFY(bool(read));
    QVERIFY(read->columns().front().type == table::ColumnType::Number);
    const table::Problem* problem = told(*read, ProblemCode::OddNumber);
    QCOMPARE(problem ? QString::fromStdString(problem->arguments[1]) : QString(), example);
    QCOMPARE(read->detection().confidence < 0.9, !example.isEmpty());
}

namespace
{

/// The same beside a column called so, and one of whole numbers; commas mark decimals in a third if
/// wanted.
std::string tableCalled(const QString& name, const QStringList& values, bool commas = false)
{
    std::string bytes = name.toStdString() + ";other;y\n";
    int row = 0;
    for (const QString& value : values) {
        ++row;
        bytes += value.toStdString() + ';' + std::to_string(row * 7 % 11) + (commas ? ",5;" : ";") +
                 std::to_string(row % 2) + '\n';
    }
    return bytes;
}

} // namespace

void TestOddNumbers::aColumnWithTheLookOfSomethingElseIsTold_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("values");
    QTest::addColumn<bool>("commas");
    QTest::newRow("times of day called so") << "Uhrzeit" << QStringList{"15.30", "9.45"} << false;
    QTest::newRow("times of day called so in Spanish")
        << "hora_salida" << QStringList{"8.05", "21.15"} << false;
    QTest::newRow("times of day with Uhr behind them")
        << "Treffen" << QStringList{"15.30 Uhr", "9.45 Uhr", "7.00 Uhr"} << false;
    QTest::newRow("beginnings") << "Beginn"
                                << QStringList{"8.00", "8.50", "9.45", "10.30", "11.20", "12.05"}
                                << false;
    QTest::newRow("quarters of hours below any name")
        << "v" << QStringList{"7.15", "8.30", "9.45", "10.15", "11.00"} << false;
    QStringList trains;
    for (int train = 0; train < 30; ++train)
        trains << QStringLiteral("%1.%2")
                      .arg(5 + train / 2)
                      .arg(train * 17 % 60, 2, 10, QLatin1Char('0'));
    QTest::newRow("any minutes below any name") << "v" << trains << false;
    QTest::newRow("times of day beside decimal commas")
        << "v" << QStringList{"8.35", "9.45", "17.05"} << true;
    QTest::newRow("days called so") << "Datum" << QStringList{"2.7", "24.12", "3.1"} << false;
    QTest::newRow("days called so in English")
        << "date of birth" << QStringList{"2.7", "4.7", "5.7"} << false;
    QTest::newRow("days in late months below any name")
        << "v" << QStringList{"2.7", "24.12", "3.10", "5.11", "1.9"} << false;
    QTest::newRow("days beside decimal commas")
        << "v" << QStringList{"2.7", "24.8", "3.1", "5.2"} << true;
    QTest::newRow("months of years")
        << "month" << QStringList{"2024.09", "2024.10", "2024.11", "2025.01"} << false;
    QTest::newRow("months before their years")
        << "Monat" << QStringList{"01.2021", "02.2021", "03.2021", "10.2021"} << true;
    QTest::newRow("months before their years without noughts")
        << "v" << QStringList{"1.2021", "2.2021", "11.2021"} << false;
    QTest::newRow("months before their years with commas")
        << "v" << QStringList{"12,1999", "01,2000", "02,2000"} << false;
    QTest::newRow("months behind their years without noughts")
        << "v" << QStringList{"2021.1", "2021.9", "2021.10", "2021.11"} << false;
    QTest::newRow("the same below a name")
        << "Monat" << QStringList{"2021.1", "2021.2", "2021.3"} << false;
    QTest::newRow("days with their months in two digits")
        << "Datum" << QStringList{"1.02", "2.02", "13.02", "30.11"} << false;
    QTest::newRow("the same below any name")
        << "v" << QStringList{"1.02", "5.03", "13.02", "30.11", "7.06", "9.04", "2.12", "4.01"}
        << false;
    QTest::newRow("times of day with commas")
        << "Uhrzeit" << QStringList{"8,15", "9,30", "10,45", "12,00"} << false;
    QTest::newRow("times of day with commas, called otherwise")
        << "Zeit" << QStringList{"8,15", "9,30", "10,45", "12,00"} << true;
    QTest::newRow("a few times") << "time" << QStringList{"8.15", "9.30", "10.45"} << false;
    QTest::newRow("how long it took, in hours and minutes")
        << "Dauer (h.min)" << QStringList{"1.15", "2.30", "0.45", "1.50"} << false;
    QTest::newRow("hours and minutes of work")
        << "Arbeitszeit" << QStringList{"8,15", "7,45", "8,00"} << false;
    QTest::newRow("degrees that a spreadsheet made thousands of")
        << "Lat" << QStringList{"52.520.008", "4.813.715", "53.551.086"} << false;
    QTest::newRow("the same of the other coordinate")
        << "geo_lon" << QStringList{"13.404.954", "9.993.682", "11.576.124"} << true;
    QTest::newRow("months of years beside decimal commas")
        << "v" << QStringList{"1999.10", "1999.12"} << true;
}

void TestOddNumbers::aColumnWithTheLookOfSomethingElseIsTold()
{
    QFETCH(const QString, name);
    QFETCH(const QStringList, values);
    QFETCH(const bool, commas);
    const auto read = testing::read_bytes(tableCalled(name, values, commas));
    QVERIFY(bool(read));
    QVERIFY(read->columns().front().type == table::ColumnType::Number);
    const table::Problem* problem = told(*read, ProblemCode::OddNumber);
    QVERIFY(problem);
    QCOMPARE(QString::fromStdString(problem->arguments[0]), name);
    QCOMPARE(QString::fromStdString(problem->arguments[1]), values.front());
    QCOMPARE(problem->line, std::uint64_t(2));
    QVERIFY(read->detection().confidence < 0.9);
}

void TestOddNumbers::anOrdinaryColumnIsNot_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("values");
    QTest::addColumn<bool>("commas");
    QTest::newRow("prices") << "price" << QStringList{"3.50", "2.25", "4.40", "1.99", "12.50"}
                            << false;
    QTest::newRow("prices without 99")
        << "price" << QStringList{"3.50", "2.25", "4.40", "1.20", "12.50"} << false;
    QTest::newRow("halves and wholes")
        << "grade" << QStringList{"3.00", "2.50", "4.00", "1.50", "5.00", "3.50"} << false;
    QTest::newRow("quarters of a whole")
        << "size" << QStringList{"3.25", "2.50", "4.75", "1.50", "5.00", "3.25"} << false;
    QTest::newRow("seconds of runners")
        << "time" << QStringList{"12.34", "13.07", "11.98", "14.56", "12.88"} << false;
    QTest::newRow("seconds of runners with commas")
        << "Zeit" << QStringList{"12,34", "13,07", "11,98", "14,56", "12,88"} << true;
    QTest::newRow("prices with commas, all below sixty hundredths")
        << "Preis" << QStringList{"3,15", "2,30", "4,45", "1,00", "12,50"} << true;
    QTest::newRow("amounts in parentheses")
        << "v" << QStringList{"12.50", "(3.25)", "4.40", "7.10"} << false;
    QTest::newRow("tenths in parentheses beside a minus")
        << "v" << QStringList{"12.5", "(3.2)", "-4.4", "7.1"} << false;
    QTest::newRow("as many digits as a number has")
        << "v" << QStringList{"0.30000000000000004", "0.1", "0.5"} << false;
    QTest::newRow("hours as decimals")
        << "Uhrzeit" << QStringList{"15.50", "9.75", "7.25"} << false;
    QTest::newRow("weights") << "weight" << QStringList{"2.7", "24.3", "3.1", "5.9", "11.2"}
                             << false;
    QTest::newRow("weights with two decimals")
        << "weight" << QStringList{"2.71", "24.12", "3.10", "5.99", "11.25"} << false;
    QTest::newRow("weights, one of them in twelfths")
        << "weight" << QStringList{"2.7", "24.12", "3.1", "5.9", "11.2"} << false;
    QTest::newRow("days counted in halves") << "day" << QStringList{"1.5", "2.5", "3.5"} << false;
    QTest::newRow("years with hundredths")
        << "t" << QStringList{"2024.04", "2024.12", "2024.21", "2024.29"} << false;
    QTest::newRow("years with tenths") << "t" << QStringList{"2024.1", "2024.2", "2024.1"} << false;
    QTest::newRow("whole days") << "Tag" << QStringList{"1", "2", "3"} << false;
    QTest::newRow("shares") << "share" << QStringList{"0.12", "0.33", "0.57", "0.41", "0.08"}
                            << false;
    QTest::newRow("degrees") << "lat" << QStringList{"52.520008", "4.813715", "53.551086"} << false;
    QTest::newRow("metres called so")
        << "lat" << QStringList{"5820123", "5820456.5", "5820789"} << false;
    QTest::newRow("inhabitants") << "people" << QStringList{"52.520.008", "4.813.715", "553.086"}
                                 << false;
    QTest::newRow("grades with decimal commas")
        << "Note" << QStringList{"2,30", "1,15", "3,45", "4,00"} << true;
}

void TestOddNumbers::anOrdinaryColumnIsNot()
{
    QFETCH(const QString, name);
    QFETCH(const QStringList, values);
    QFETCH(const bool, commas);
    const auto read = testing::read_bytes(tableCalled(name, values, commas));
    QVERIFY(bool(read));
    QVERIFY(read->columns().front().type == table::ColumnType::Number);
    QVERIFY(!told(*read, ProblemCode::OddNumber));
    QVERIFY(!told(*read, ProblemCode::Postcodes));
    QVERIFY(read->detection().confidence >= 0.9);
}

void TestOddNumbers::postcodesAreTold_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("values");
    QTest::addColumn<bool>("areTold");
    QTest::newRow("German") << "PLZ" << QStringList{"79098", "20095", "79098"} << true;
    QTest::newRow("Austrian") << "Postleitzahl" << QStringList{"1010", "8020", "4020"} << true;
    QTest::newRow("American") << "ZIP_code" << QStringList{"90210", "10001", "60614"} << true;
    QTest::newRow("Spanish") << "Código postal" << QStringList{"28013", "41001", "28013"} << true;
    QTest::newRow("with gaps") << "plz" << QStringList{"", "79098", "20095"} << true;
    QTest::newRow("small numbers") << "zip" << QStringList{"1", "4", "2"} << false;
    QTest::newRow("numbers with decimals") << "zip" << QStringList{"1000.5", "4000.25"} << false;
    QTest::newRow("prices of five digits")
        << "Preis" << QStringList{"79098", "20095", "79098"} << false;
}

void TestOddNumbers::postcodesAreTold()
{
    QFETCH(const QString, name);
    QFETCH(const QStringList, values);
    QFETCH(const bool, areTold);
    const auto read = testing::read_bytes(tableCalled(name, values));
    QVERIFY(bool(read));
    QVERIFY(read->columns().front().type == table::ColumnType::Number);
    const table::Problem* problem = told(*read, ProblemCode::Postcodes);
    QCOMPARE(problem != nullptr, areTold);
    QCOMPARE(read->detection().confidence < 0.9, areTold);
    if (problem)
        QCOMPARE(QString::fromStdString(problem->arguments[0]), name);
    table::ReadOptions options;
    options.types[0] = table::ColumnType::Number;
    const auto said = testing::read_bytes(tableCalled(name, values), options);
    QVERIFY(bool(said));
    QVERIFY(!told(*said, ProblemCode::Postcodes));
}

void TestOddNumbers::isToldWhereverItStands_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("others");
    QTest::newRow("a grade with a minus") << "2-"
                                          << "3";
    QTest::newRow("a note in parentheses") << "(4)"
                                           << "3";
    QTest::newRow("a code with an E") << "2E1"
                                      << "3";
    QTest::newRow("a code with a small e") << "12e3"
                                           << "3";
    QTest::newRow("a minus behind a number among decimals") << "2-"
                                                            << "3,5";
    QTest::newRow("parentheses among decimals") << "(4)"
                                                << "3.5";
}

void TestOddNumbers::isToldWhereverItStands()
{
    QFETCH(const QString, value);
    QFETCH(const QString, others);
    QStringList values(7000, others);
    values[5000] = value;
    const auto read = testing::read_bytes(tableOf(values));
    QVERIFY(bool(read));
    QVERIFY(read->columns().front().type == table::ColumnType::Number);
    const table::Problem* problem = told(*read, ProblemCode::OddNumber);
    QVERIFY(problem);
    QCOMPARE(QString::fromStdString(problem->arguments[1]), value);
    QCOMPARE(problem->line, std::uint64_t(5002));
    QVERIFY(read->detection().confidence < 0.9);
}

void TestOddNumbers::accountsThatShowLateAreNoDoubt()
{
    QStringList values(7000, QStringLiteral("3"));
    values[1] = QStringLiteral("4-");
    values[6000] = QStringLiteral("17.50-");
    const auto accounts = testing::read_bytes(tableOf(values));
    QVERIFY(bool(accounts));
    QCOMPARE(accounts->columns().front().numbers[6000], -17.5);
    QVERIFY(!told(*accounts, ProblemCode::OddNumber));
    values[1] = QStringLiteral("3E2");
    values[6000] = QStringLiteral("1.5");
    const auto measured = testing::read_bytes(tableOf(values));
    QVERIFY(bool(measured));
    QVERIFY(!told(*measured, ProblemCode::OddNumber));
}

void TestOddNumbers::whatIsPlainIsNotTold_data()
{
    QTest::addColumn<QStringList>("values");
    QTest::newRow("accounts with a minus behind") << QStringList{"4-", "2.50", "0.99-"};
    QTest::newRow("accounts in parentheses") << QStringList{"(4)", "(1,250.00)", "17.20"};
    QTest::newRow("decimals that could be days") << QStringList{"1.02", "12.11", "31.12"};
    QTest::newRow("decimals, one of which is no day") << QStringList{"05.02", "05.77", "06.12"};
    QTest::newRow("measured numbers with exponents") << QStringList{"1.5E3", "2E3", "7.25E2"};
    QTest::newRow("exponents with a sign") << QStringList{"2E-3", "3E-3", "4E+2"};
    QTest::newRow("percent") << QStringList{"4%", "5%", "17%"};
    QTest::newRow("a unit that nobody knows") << QStringList{"4 qm*", "5 qm*", "17 qm*"};
    QTest::newRow("whole numbers") << QStringList{"4", "-2", "17"};
}

void TestOddNumbers::whatIsPlainIsNotTold()
{
    QFETCH(const QStringList, values);
    const auto read = testing::read_bytes(tableOf(values));
    QVERIFY(bool(read));
    QVERIFY(read->columns().front().type == table::ColumnType::Number);
    QVERIFY(!told(*read, ProblemCode::OddNumber));
}

void TestOddNumbers::nothingIsToldToWhoeverHasDecided()
{
    table::ReadOptions options;
    options.types[0] = table::ColumnType::Number;
    const auto numbers = testing::read_bytes(tableOf({"1", "2-", "3"}), options);
    QVERIFY(bool(numbers));
    QVERIFY(!told(*numbers, ProblemCode::OddNumber));
    options.types[0] = table::ColumnType::Category;
    const auto grades = testing::read_bytes(tableOf({"1", "2-", "3"}), options);
    QVERIFY(bool(grades));
    QVERIFY(!told(*grades, ProblemCode::OddNumber));
    QCOMPARE(grades->columns().front().labels, (std::vector<std::string>{"1", "2-", "3"}));
}

void TestOddNumbers::daysWithoutMarksAreDates_data()
{
    QTest::addColumn<QStringList>("values");
    QTest::addColumn<bool>("dates");
    QTest::newRow("of a weather service")
        << QStringList{"20260101", "20260102", "20260131"} << true;
    QTest::newRow("over the turn of a year")
        << QStringList{"19991231", "20000101", "20000102"} << true;
    QTest::newRow("no month is the 13th")
        << QStringList{"20261301", "20261302", "20261303"} << false;
    QTest::newRow("all the same") << QStringList{"20260101", "20260101", "20260101"} << false;
    QTest::newRow("large numbers") << QStringList{"20260101", "20260102", "31415926"} << false;
}

void TestOddNumbers::daysWithoutMarksAreDates()
{
    QFETCH(const QStringList, values);
    QFETCH(const bool, dates);
    const auto read = testing::read_bytes(tableOf(values));
    QVERIFY(bool(read));
    const table::Problem* problem = told(*read, ProblemCode::HoldsDates);
    QCOMPARE(problem != nullptr, dates);
    if (!dates)
        return;
    QCOMPARE(QString::fromStdString(problem->arguments[1]), values.front());
    QVERIFY(table::suggest_preparation(*read).roles.front() == table::Role::Ignore);
}

QTEST_APPLESS_MAIN(TestOddNumbers)
#include "tst_odd_numbers.moc"
