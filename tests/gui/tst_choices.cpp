// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/tables.h"

#include "gui/import/choices/choices.h"
#include "table/suggestion.h"

#include <QTest>

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
    void whatIsSaidOfAColumnFollowsIt();
    void whatIsSaidOfAColumnThatIsGoneIsForgotten();
    void theTargetReadAnewMeansNothingYet();
    void spellingsAreJoinedAndSeparated();
    void lastTimeCountsForTheSameColumns();
    void lastTimeIsForgottenForOthers_data();
    void lastTimeIsForgottenForOthers();
    void otherRowsFindTheirColumnsByName();
    void aRoleChosenEarlyOutlivesWhatWasBefore();
    void nothingIsHeldBackOfTooFewRows();
    void aFractionThatWasAskedForStays();
    void whatWasChosenForThePersonIsKept();
    void theFormLeavesTheColumnsAlone();
    void gapsAreFilledOrLeftOut();
    void nothingIsKeptOfAColumnThatIsNotThere();
};

namespace
{

/// What reading that text brings.
Reading reading(const char* text, const table::ReadOptions& options = {})
{
    Reading made;
    made.table =
        std::make_shared<const table::Table>(*testing::read_bytes(std::string(text), options));
    made.summaries = table::summarize(*made.table);
    made.suggestion = table::suggest_preparation(*made.table);
    made.complete = true;
    return made;
}

Reading firstRows(Reading reading)
{
    reading.complete = false;
    return reading;
}

const char* const pets = "weight,age,kind\n4,2,cat\n30,4,dog\n3.5,7,cat\n28,1,dog\n5,3,cat\n";
/// Other columns between the same ones.
const char* const morePets = "name,kind,age,weight\nno,cat,2,4\nyes,dog,4,30\nno,cat,7,3.5\n"
                             "yes,dog,1,28\n";

std::string rolesOf(const Choices& choices)
{
    std::string letters;
    for (const Role role : choices.preparation().roles)
        letters += std::string_view("FTI")[std::size_t(role)];
    return letters;
}

importmemory::Remembered remembered(std::vector<std::string> columns, table::Roles roles)
{
    importmemory::Remembered before;
    before.columns = std::move(columns);
    before.preparation.roles = std::move(roles);
    before.preparation.positive = "cat";
    before.preparation.test_fraction = 0.4;
    return before;
}

PrepareOutcome refused(table::ProblemCode code, const Choices& choices)
{
    PrepareOutcome outcome;
    outcome.choices = choices.preparation();
    outcome.problem = table::Problem{code, 0, 0, {"2", "2"}};
    return outcome;
}

} // namespace

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

void TestChoices::whatIsSaidOfAColumnFollowsIt()
{
    Choices choices;
    choices.takeColumns(reading(pets));
    choices.setType(1, ColumnType::Category);
    choices.setJoined(2, true);
    QVERIFY(!choices.follow(*reading(pets, choices.reading()).table));
    QVERIFY(choices.follow(*reading(morePets).table));
    QVERIFY(choices.reading().types ==
            (std::map<std::size_t, ColumnType>{{2, ColumnType::Category}}));
    QCOMPARE(choices.reading().joined, std::vector<std::size_t>{1});
    // Read anew, everything is where it belongs.
    QVERIFY(!choices.follow(*reading(morePets, choices.reading()).table));
}

void TestChoices::whatIsSaidOfAColumnThatIsGoneIsForgotten()
{
    Choices choices;
    choices.takeColumns(reading(pets));
    choices.setType(0, ColumnType::Category);
    choices.setType(1, ColumnType::Category);
    choices.setJoined(2, true);
    QVERIFY(choices.follow(*reading("age,size\n1,2\n2,3\n3,4\n").table));
    QVERIFY(choices.reading().types ==
            (std::map<std::size_t, ColumnType>{{0, ColumnType::Category}}));
    QVERIFY(choices.reading().joined.empty());
    choices.forgetColumns();
    QVERIFY(!choices.reading().speaks_of_columns());
    QVERIFY(!choices.follow(*reading(pets).table));
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

void TestChoices::lastTimeCountsForTheSameColumns()
{
    Choices choices = Choices::ofLastTime(
        remembered({"weight", "age", "kind"}, {Role::Ignore, Role::Feature, Role::Target}));
    QCOMPARE(choices.preparation().test_fraction, 0.4);
    choices.takeColumns(firstRows(reading(pets)));
    choices.takeColumns(reading(pets));
    QCOMPARE(rolesOf(choices), std::string("IFT"));
    QCOMPARE(choices.preparation().positive, std::string("cat"));
    QVERIFY(choices.missing().empty());
}

void TestChoices::lastTimeIsForgottenForOthers_data()
{
    QTest::addColumn<QByteArrayList>("columns");
    QTest::addColumn<QList<int>>("roles");
    using Names = QByteArrayList;
    const QList<int> three{int(Role::Target), int(Role::Feature), int(Role::Ignore)};
    QTest::newRow("other names") << Names{"weight", "age", "sort"} << three;
    QTest::newRow("the same in another order") << Names{"kind", "age", "weight"} << three;
    QTest::newRow("fewer columns")
        << Names{"weight", "age"} << QList<int>{int(Role::Feature), int(Role::Target)};
    QTest::newRow("roles that are too few")
        << Names{"weight", "age", "kind"} << QList<int>{int(Role::Target)};
    QTest::newRow("nothing at all") << Names{} << QList<int>{};
}

void TestChoices::lastTimeIsForgottenForOthers()
{
    QFETCH(const QByteArrayList, columns);
    QFETCH(const QList<int>, roles);
    std::vector<std::string> names;
    for (const QByteArray& column : columns)
        names.push_back(column.toStdString());
    table::Roles given;
    for (const int role : roles)
        given.push_back(table::role_at(role));
    Choices choices = Choices::ofLastTime(remembered(names, given));
    choices.takeColumns(reading(pets));
    QCOMPARE(rolesOf(choices), std::string("FFT"));
    QCOMPARE(choices.preparation().positive, std::string());
    // What it says of rows counts for any columns.
    QCOMPARE(choices.preparation().test_fraction, 0.4);
}

void TestChoices::otherRowsFindTheirColumnsByName()
{
    Choices choices = Choices::ofOtherRows(
        remembered({"weight", "size", "kind", "age"},
                   {Role::Feature, Role::Feature, Role::Target, Role::Ignore}));
    choices.takeColumns(reading(morePets));
    QCOMPARE(rolesOf(choices), std::string("ITIF"));
    QCOMPARE(choices.missing(), std::vector<std::string>{"size"});
    QCOMPARE(choices.preparation().positive, std::string("cat"));
    // From then on the columns have the roles of this file.
    QVERIFY(choices.setRole(2, Role::Feature));
    choices.takeColumns(reading(morePets));
    QCOMPARE(rolesOf(choices), std::string("ITFF"));
    QCOMPARE(choices.missing(), std::vector<std::string>{"size"});
}

void TestChoices::aRoleChosenEarlyOutlivesWhatWasBefore()
{
    Choices choices = Choices::ofLastTime(
        remembered({"weight", "age", "kind"}, {Role::Ignore, Role::Feature, Role::Target}));
    choices.takeColumns(firstRows(reading(pets)));
    QVERIFY(choices.setRole(0, Role::Target));
    choices.takeColumns(reading(pets));
    QCOMPARE(rolesOf(choices), std::string("TFF"));
}

void TestChoices::nothingIsHeldBackOfTooFewRows()
{
    Choices choices;
    choices.takeColumns(reading(pets));
    QVERIFY(choices.take(refused(table::ProblemCode::TooFewRows, choices)));
    QCOMPARE(choices.preparation().test_fraction, 0.0);
}

void TestChoices::aFractionThatWasAskedForStays()
{
    Choices choices;
    choices.takeColumns(reading(pets));
    table::Preparation rows = choices.preparation();
    rows.test_fraction = 0.9;
    choices.setRows(rows);
    QVERIFY(!choices.take(refused(table::ProblemCode::TooFewRows, choices)));
    QCOMPARE(choices.preparation().test_fraction, 0.9);

    Choices before = Choices::ofLastTime(
        remembered({"weight", "age", "kind"}, {Role::Ignore, Role::Feature, Role::Target}));
    QVERIFY(!before.take(refused(table::ProblemCode::TooFewRows, before)));
    QCOMPARE(before.preparation().test_fraction, 0.4);
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
    QVERIFY(choices.preparation().threshold);
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
