// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/tables.h"
#include "table/dates.h"
#include "table/suggestion.h"

#include <QtTest>

/// Dates and times are told from other texts that begin with digits.
class TestDates : public QObject
{
    Q_OBJECT

private slots:
    void knowsDates_data();
    void knowsDates();
    void saysThatAColumnHoldsThem();
    void suggestsToIgnoreThemThoughTheyRepeat();
};

void TestDates::knowsDates_data()
{
    QTest::addColumn<bool>("isDate");
    for (const char* text : {"31.12.2024",
                             "1.2.2024",
                             "2024-12-31",
                             "2024/12/31",
                             "12/31/2024",
                             "12/31/24",
                             "31-12-24",
                             "2024-12-31T23:59:00Z",
                             "2024-12-31 23:59",
                             "31 Dec 2024",
                             "31. Dezember 2024",
                             "3-Mar-24",
                             "Mar 3, 2024",
                             "12/31/2024 11:59:59 PM",
                             "23:59",
                             "7:05:12.250",
                             "4. M\u00e4rz 2024",
                             "02/2008",
                             "2002/04",
                             "2002-04",
                             "3/1999",
                             "March 2008",
                             "Dez. 2019"})
        QTest::addRow("%s is a date or a time", text) << true;
    for (const char* text : {"",
                             "12",
                             "1.2.3",
                             "1.25",
                             "192.168.0.1",
                             "0171 123 4567",
                             "45/99/2024",
                             "2024",
                             "DE12 3456",
                             "12 Main Street 4",
                             "10a",
                             "3:1",
                             "26-35",
                             "1-800-555-0199",
                             "25:61",
                             "3 of 4 2024x",
                             "13/2008",
                             "2008/13",
                             "1/1200",
                             "4.2008",
                             "4 2008",
                             "02/2008/",
                             "2008/2009"})
        QTest::addRow("%s is none", text) << false;
}

void TestDates::knowsDates()
{
    QString text = QString::fromUtf8(QTest::currentDataTag());
    text.remove(QStringLiteral(" is a date or a time")).remove(QStringLiteral(" is none"));
    QFETCH(bool, isDate);
    QCOMPARE(table::is_date_or_time(text.toStdString()), isDate);
}

void TestDates::saysThatAColumnHoldsThem()
{
    std::string bytes = "day,a,b\n";
    for (int day = 1; day <= 28; ++day)
        bytes += std::to_string(day) + ".2.2024," + std::to_string(day * 7 % 5) + ",1\n";
    const auto read = testing::read_bytes(bytes);
    QVERIFY(bool(read));
    const auto found =
        std::ranges::find(read->warnings(), table::ProblemCode::HoldsDates, &table::Problem::code);
    QVERIFY(found != read->warnings().end());
    QCOMPARE(found->line, 2U);
    QCOMPARE(found->arguments, (std::vector<std::string>{"day", "1.2.2024"}));
}

void TestDates::suggestsToIgnoreThemThoughTheyRepeat()
{
    std::string bytes = "day,size,y\n";
    for (int row = 0; row < 30; ++row)
        bytes += "2024-03-0" + std::to_string(1 + row % 5) + ',' + std::to_string(row * 7 % 11) +
                 ',' + std::to_string(row % 2) + '\n';
    const auto read = testing::read_bytes(bytes);
    QVERIFY(bool(read));
    QVERIFY(table::suggest_preparation(*read).roles.front() == table::Role::Ignore);
    const auto found =
        std::ranges::find(read->warnings(), table::ProblemCode::HoldsDates, &table::Problem::code);
    QVERIFY(found != read->warnings().end());
    QCOMPARE(found->arguments, (std::vector<std::string>{"day", "2024-03-01"}));
}

QTEST_APPLESS_MAIN(TestDates)
#include "tst_dates.moc"
