// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/choosing.h"

#include <QTest>

using namespace choosing;
using namespace gui;
using table::ColumnType;
using table::Role;

/// What is chosen while a file is imported, without any window.
class TestChoices : public QObject
{
    Q_OBJECT

private slots:
    void startFromTheSuggestion();
    void aRoleIsTakenWhereTheColumnCanHaveIt_data();
    void aRoleIsTakenWhereTheColumnCanHaveIt();
    void anotherTargetMeansNothingYet();
    void aLabelAndAThresholdTakeEachOthersPlace();
    void aRoleChosenEarlyStays();
    void aSuggestionOfTheFirstRowsIsReplaced();
    void rolesFollowTheTypes();
    void otherColumnsAreSuggestedAnew();
    void theTargetReadAnewMeansNothingYet();
    void spellingsAreJoinedAndSeparated();
    void nothingIsHeldBackOfTooFewRows();
    void whatWasChosenForThePersonIsKept();
    void theFormLeavesTheColumnsAlone();
    void gapsAreFilledOrLeftOut();
    void nothingIsKeptOfAColumnThatIsNotThere();
};

void TestChoices::startFromTheSuggestion()
{
    Choices choices;
    QVERIFY(choices.preparation().standardize);
    QCOMPARE(choices.preparation().test_fraction, 0.25);
    QVERIFY(choices.preparation().roles.empty());
    choices.takeColumns(reading(pets));
    QCOMPARE(rolesOf(choices), std::string("FFT"));
    QVERIFY(choices.role(2) == Role::Target);
}

void TestChoices::aRoleIsTakenWhereTheColumnCanHaveIt_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<Role>("role");
    QTest::addColumn<bool>("taken");
    QTest::addColumn<QByteArray>("roles");
    QTest::newRow("another target") << 0 << Role::Target << true << QByteArray("TFFI");
    QTest::newRow("ignored") << 1 << Role::Ignore << true << QByteArray("FITI");
    QTest::newRow("what it is already") << 2 << Role::Target << false << QByteArray("FFTI");
    QTest::newRow("nothing to learn from") << 3 << Role::Feature << false << QByteArray("FFTI");
    QTest::newRow("nothing to predict") << 3 << Role::Target << false << QByteArray("FFTI");
    QTest::newRow("no such column") << 4 << Role::Ignore << false << QByteArray("FFTI");
    QTest::newRow("less than none") << -1 << Role::Ignore << false << QByteArray("FFTI");
}

void TestChoices::aRoleIsTakenWhereTheColumnCanHaveIt()
{
    QFETCH(const int, column);
    QFETCH(const Role, role);
    QFETCH(const bool, taken);
    QFETCH(const QByteArray, roles);
    Choices choices;
    choices.takeColumns(
        reading("weight,age,kind,note\n4,2,cat,\n30,4,dog,\n3,7,cat,\n28,1,dog,\n"));
    QCOMPARE(rolesOf(choices), std::string("FFTI"));
    QCOMPARE(choices.setRole(column, role), taken);
    QCOMPARE(rolesOf(choices), roles.toStdString());
}

void TestChoices::anotherTargetMeansNothingYet()
{
    Choices choices;
    choices.takeColumns(reading(pets));
    choices.setPositive("cat");
    QVERIFY(choices.setRole(0, Role::Target));
    QCOMPARE(choices.preparation().positive, std::string());
    choices.setThreshold({5, false});
    QVERIFY(choices.setRole(2, Role::Target));
    QVERIFY(!choices.preparation().threshold);
}

void TestChoices::aLabelAndAThresholdTakeEachOthersPlace()
{
    Choices choices;
    choices.takeColumns(reading(pets));
    choices.setPositive("cat");
    choices.setThreshold({5, false});
    QCOMPARE(choices.preparation().positive, std::string());
    QVERIFY(choices.preparation().threshold == (table::Threshold{5, false}));
    choices.setPositive("dog");
    QCOMPARE(choices.preparation().positive, std::string("dog"));
    QVERIFY(!choices.preparation().threshold);
}

void TestChoices::aRoleChosenEarlyStays()
{
    Choices choices;
    choices.takeColumns(firstRows(reading(pets)));
    QVERIFY(choices.setRole(0, Role::Ignore));
    choices.takeColumns(reading(pets));
    QCOMPARE(rolesOf(choices), std::string("IFT"));
}

void TestChoices::aSuggestionOfTheFirstRowsIsReplaced()
{
    Choices choices;
    Reading early = firstRows(reading(pets));
    early.suggestion.roles = {Role::Target, Role::Ignore, Role::Feature};
    choices.takeColumns(early);
    QCOMPARE(rolesOf(choices), std::string("TIF"));
    choices.takeColumns(reading(pets));
    QCOMPARE(rolesOf(choices), std::string("FFT"));
    // That of all rows stays, and with it what was chosen since.
    Reading again = reading(pets);
    again.suggestion = early.suggestion;
    choices.takeColumns(again);
    QCOMPARE(rolesOf(choices), std::string("FFT"));
}

void TestChoices::rolesFollowTheTypes()
{
    Choices choices;
    choices.takeColumns(reading(pets));
    choices.setType(1, ColumnType::Text);
    QVERIFY(choices.reading().types.at(1) == ColumnType::Text);
    choices.takeColumns(reading(pets, choices.reading()));
    QCOMPARE(rolesOf(choices), std::string("FIT"));
    choices.setType(1, ColumnType::Category);
    choices.takeColumns(reading(pets, choices.reading()));
    QCOMPARE(rolesOf(choices), std::string("FFT"));
}

void TestChoices::otherColumnsAreSuggestedAnew()
{
    Choices choices;
    choices.takeColumns(reading(pets));
    choices.setRole(0, Role::Target);
    choices.setThreshold({5, true});
    choices.takeColumns(reading(morePets));
    QCOMPARE(rolesOf(choices), [] {
        Choices fresh;
        fresh.takeColumns(reading(morePets));
        return rolesOf(fresh);
    }());
    QVERIFY(!choices.preparation().threshold);
}

void TestChoices::theTargetReadAnewMeansNothingYet()
{
    Choices choices;
    choices.takeColumns(reading(pets));
    choices.setPositive("cat");
    choices.setType(0, ColumnType::Category);
    QCOMPARE(choices.preparation().positive, std::string("cat"));
    choices.setJoined(2, true);
    QCOMPARE(choices.preparation().positive, std::string());
}

void TestChoices::spellingsAreJoinedAndSeparated()
{
    Choices choices;
    choices.takeColumns(reading(pets));
    choices.setJoined(2, true);
    choices.setJoined(0, true);
    choices.setJoined(0, true);
    QCOMPARE(choices.reading().joined, (std::vector<std::size_t>{0, 2}));
    choices.setJoined(2, false);
    choices.setJoined(1, false);
    QCOMPARE(choices.reading().joined, std::vector<std::size_t>{0});
}

void TestChoices::nothingIsHeldBackOfTooFewRows()
{
    Choices choices;
    choices.takeColumns(reading(pets));
    QVERIFY(choices.take(refused(table::ProblemCode::TooFewRows, choices)));
    QCOMPARE(choices.preparation().test_fraction, 0.0);
}

void TestChoices::whatWasChosenForThePersonIsKept()
{
    const Reading read = reading(pets);
    Choices choices;
    choices.takeColumns(read);
    QVERIFY(!choices.take(prepareTable(*read.table, choices.preparation())));
    QCOMPARE(choices.preparation().positive, std::string("dog"));
    // Of another target it does not fit.
    choices.setRole(0, Role::Target);
    QVERIFY(!choices.take(prepareTable(*read.table, choices.preparation())));
    QCOMPARE(choices.preparation().positive, std::string());
    // Where a person has not, the threshold is found again.
    QVERIFY(!choices.preparation().threshold);
    choices.setThreshold({5, false});
    QVERIFY(!choices.take(prepareTable(*read.table, choices.preparation())));
    QVERIFY(choices.preparation().threshold == (table::Threshold{5, false}));
}

void TestChoices::theFormLeavesTheColumnsAlone()
{
    Choices choices;
    choices.takeColumns(reading(pets));
    choices.setPositive("cat");
    table::Preparation rows;
    rows.roles = {Role::Target};
    rows.positive = "horse";
    rows.missing = table::MissingRule::Mean;
    rows.seed = 7;
    choices.setRows(rows);
    QCOMPARE(rolesOf(choices), std::string("FFT"));
    QCOMPARE(choices.preparation().positive, std::string("cat"));
    QCOMPARE(choices.preparation().seed, 7U);
    QVERIFY(!choices.preparation().standardize);
    QVERIFY(choices.preparation().missing == table::MissingRule::Mean);
}

void TestChoices::gapsAreFilledOrLeftOut()
{
    Choices choices;
    QVERIFY(choices.preparation().missing == table::MissingRule::DropRow);
    choices.changeGaps();
    QVERIFY(choices.preparation().missing == table::MissingRule::Mean);
    choices.changeGaps();
    QVERIFY(choices.preparation().missing == table::MissingRule::DropRow);
}

void TestChoices::nothingIsKeptOfAColumnThatIsNotThere()
{
    Choices choices;
    choices.setType(0, ColumnType::Text);
    choices.setJoined(0, true);
    QVERIFY(!choices.setRole(0, Role::Target));
    QVERIFY(choices.role(0) == Role::Ignore);
    choices.takeColumns(reading(pets));
    choices.setType(3, ColumnType::Text);
    choices.setJoined(-1, true);
    QVERIFY(choices.reading() == table::ReadOptions());
}

QTEST_APPLESS_MAIN(TestChoices)
#include "tst_choices.moc"
