// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/choosing.h"

#include <QTest>

using namespace choosing;
using namespace gui;
using table::ColumnType;
using table::Role;

/// What was chosen before, of the same file or of other rows: which of it still counts, and for
/// which columns.
class TestChoicesBefore : public QObject
{
    Q_OBJECT

private slots:
    void whatIsSaidOfAColumnFollowsIt();
    void whatIsSaidOfAColumnThatIsGoneIsForgotten();
    void lastTimeCountsForTheSameColumns();
    void lastTimeIsForgottenForOthers_data();
    void lastTimeIsForgottenForOthers();
    void otherRowsFindTheirColumnsByName();
    void aRoleChosenEarlyOutlivesWhatWasBefore();
    void aFractionThatWasAskedForStays();
};

void TestChoicesBefore::whatIsSaidOfAColumnFollowsIt()
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

void TestChoicesBefore::whatIsSaidOfAColumnThatIsGoneIsForgotten()
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

void TestChoicesBefore::lastTimeCountsForTheSameColumns()
{
    Choices choices = Choices::ofLastTime(
        remembered({"weight", "age", "kind"}, {Role::Ignore, Role::Feature, Role::Target}));
    QCOMPARE(choices.preparation().test_fraction, 0.4);
    choices.takeColumns(firstRows(reading(pets)));
    choices.takeColumns(reading(pets));
    QCOMPARE(rolesOf(choices), std::string("IFT"));
    QCOMPARE(choices.preparation().positive, std::string("cat"));
    QVERIFY(choices.lost() == table::LostColumns());
}

void TestChoicesBefore::lastTimeIsForgottenForOthers_data()
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

void TestChoicesBefore::lastTimeIsForgottenForOthers()
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

void TestChoicesBefore::otherRowsFindTheirColumnsByName()
{
    Choices choices = Choices::ofOtherRows(
        remembered({"weight", "size", "kind", "age"},
                   {Role::Feature, Role::Feature, Role::Target, Role::Ignore}));
    choices.takeColumns(reading(morePets));
    QCOMPARE(rolesOf(choices), std::string("ITIF"));
    QCOMPARE(choices.lost().gone, std::vector<std::string>{"size"});
    QCOMPARE(choices.preparation().positive, std::string("cat"));
    // From then on the columns have the roles of this file.
    QVERIFY(choices.setRole(2, Role::Feature));
    choices.takeColumns(reading(morePets));
    QCOMPARE(rolesOf(choices), std::string("ITFF"));
    QCOMPARE(choices.lost().gone, std::vector<std::string>{"size"});
}

void TestChoicesBefore::aRoleChosenEarlyOutlivesWhatWasBefore()
{
    Choices choices = Choices::ofLastTime(
        remembered({"weight", "age", "kind"}, {Role::Ignore, Role::Feature, Role::Target}));
    choices.takeColumns(firstRows(reading(pets)));
    QVERIFY(choices.setRole(0, Role::Target));
    choices.takeColumns(reading(pets));
    QCOMPARE(rolesOf(choices), std::string("TFF"));
}

void TestChoicesBefore::aFractionThatWasAskedForStays()
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

QTEST_APPLESS_MAIN(TestChoicesBefore)
#include "tst_choicesbefore.moc"
