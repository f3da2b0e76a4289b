// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/tables.h"

#include "table/roles.h"

#include <QTest>

using namespace table;

/// What a column is used for: what it may be, and what a change does to the other columns.
class TestColumnRoles : public QObject
{
    Q_OBJECT

private slots:
    void aColumnCanBeWhatItsTypeAllows_data();
    void aColumnCanBeWhatItsTypeAllows();
    void aNumberIsARoleOrNothing_data();
    void aNumberIsARoleOrNothing();
    void thereIsOneTarget_data();
    void thereIsOneTarget();
    void fitTheColumnsTheyAreFor_data();
    void fitTheColumnsTheyAreFor();
    void followTheTypesOfTheirColumns_data();
    void followTheTypesOfTheirColumns();
    void findTheirColumnsByName_data();
    void findTheirColumnsByName();
};

namespace
{

/// F, T and I, a letter a column.
Roles roles(std::string_view letters)
{
    Roles made;
    for (const char letter : letters)
        made.push_back(letter == 'F' ? Role::Feature : letter == 'T' ? Role::Target : Role::Ignore);
    return made;
}

/// N, C, T and E, a letter a column.
std::vector<ColumnType> types(std::string_view letters)
{
    std::vector<ColumnType> made;
    for (const char letter : letters)
        made.push_back(letter == 'N'   ? ColumnType::Number
                       : letter == 'C' ? ColumnType::Category
                       : letter == 'T' ? ColumnType::Text
                                       : ColumnType::Empty);
    return made;
}

std::string letters(const Roles& roles)
{
    std::string text;
    for (const Role role : roles)
        text += std::string_view("FTI")[std::size_t(role)];
    return text;
}

/// number, category, text and empty.
Table fourColumns()
{
    std::string text = "number,category,text,empty\n";
    for (int i = 0; i < 24; ++i)
        text += std::to_string(i * 7 % 5) + (i % 2 ? ",yes," : ",no,") + "word" +
                std::string(std::size_t(i + 1), 'x') + ",\n";
    return *testing::read_bytes(text);
}

} // namespace

void TestColumnRoles::aColumnCanBeWhatItsTypeAllows_data()
{
    QTest::addColumn<ColumnType>("type");
    QTest::addColumn<bool>("useful");
    QTest::newRow("numbers") << ColumnType::Number << true;
    QTest::newRow("labels") << ColumnType::Category << true;
    QTest::newRow("free text") << ColumnType::Text << false;
    QTest::newRow("nothing") << ColumnType::Empty << false;
}

void TestColumnRoles::aColumnCanBeWhatItsTypeAllows()
{
    QFETCH(const ColumnType, type);
    QFETCH(const bool, useful);
    QCOMPARE(can_be(type, Role::Feature), useful);
    QCOMPARE(can_be(type, Role::Target), useful);
    QVERIFY(can_be(type, Role::Ignore));
}

void TestColumnRoles::aNumberIsARoleOrNothing_data()
{
    QTest::addColumn<int>("number");
    QTest::addColumn<Role>("role");
    QTest::newRow("the first") << 0 << Role::Feature;
    QTest::newRow("the second") << 1 << Role::Target;
    QTest::newRow("the last") << 2 << Role::Ignore;
    QTest::newRow("below the first") << -1 << Role::Ignore;
    QTest::newRow("beyond the last") << 3 << Role::Ignore;
    QTest::newRow("far beyond") << 258 << Role::Ignore;
}

void TestColumnRoles::aNumberIsARoleOrNothing()
{
    QFETCH(const int, number);
    QTEST(role_at(number), "role");
}

void TestColumnRoles::thereIsOneTarget_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<int>("column");
    QTest::addColumn<Role>("role");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<int>("target");
    const auto row = [](const char* name, const char* before, int column, Role role,
                        const char* after, int target) {
        QTest::newRow(name) << QByteArray(before) << column << role << QByteArray(after) << target;
    };
    row("the first target", "FFI", 1, Role::Target, "FTI", 1);
    row("the target before becomes a feature", "FFT", 0, Role::Target, "TFF", 0);
    row("the target again", "FTF", 1, Role::Target, "FTF", 1);
    row("out of what was ignored", "ITI", 2, Role::Target, "IFT", 2);
    row("no target any more", "FTF", 1, Role::Feature, "FFF", -1);
    row("what is ignored leaves the others", "FTF", 0, Role::Ignore, "ITF", 1);
    row("several targets of a broken file become one", "TTF", 2, Role::Target, "FFT", 2);
}

void TestColumnRoles::thereIsOneTarget()
{
    QFETCH(const QByteArray, before);
    QFETCH(const int, column);
    QFETCH(const Role, role);
    QFETCH(const QByteArray, after);
    QFETCH(const int, target);
    Roles given = roles(before.toStdString());
    give_role(given, std::size_t(column), role);
    QCOMPARE(letters(given), after.toStdString());
    QCOMPARE(find_target(given).has_value(), target >= 0);
    QCOMPARE(find_target(given).value_or(std::size_t(-1)), std::size_t(target));
}

void TestColumnRoles::fitTheColumnsTheyAreFor_data()
{
    QTest::addColumn<QByteArray>("given");
    QTest::addColumn<bool>("fit");
    QTest::newRow("all that can be used") << QByteArray("FTII") << true;
    QTest::newRow("all ignored") << QByteArray("IIII") << true;
    QTest::newRow("a text to learn from") << QByteArray("FTFI") << false;
    QTest::newRow("nothing to predict") << QByteArray("FFIT") << false;
    QTest::newRow("one too few") << QByteArray("FTI") << false;
    QTest::newRow("one too many") << QByteArray("FTIII") << false;
    QTest::newRow("none at all") << QByteArray() << false;
}

void TestColumnRoles::fitTheColumnsTheyAreFor()
{
    QFETCH(const QByteArray, given);
    const Table table = fourColumns();
    QCOMPARE(table.columns()[2].type, ColumnType::Text);
    QCOMPARE(table.columns()[3].type, ColumnType::Empty);
    QTEST(roles_fit(table, roles(given.toStdString())), "fit");
}

void TestColumnRoles::followTheTypesOfTheirColumns_data()
{
    QTest::addColumn<QByteArray>("given");
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("now");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QByteArray>("suggested");
    const auto row = [](const char* name, const char* given, const char* before, const char* now,
                        const char* after, const char* suggested = "FFF") {
        QTest::newRow(name) << QByteArray(given) << QByteArray(before) << QByteArray(now)
                            << QByteArray(after) << QByteArray(suggested).left(qstrlen(given));
    };
    row("the same types", "FTI", "NCT", "NCT", "FTI");
    row("numbers as labels stay what they are", "FTI", "NNN", "CCC", "FTI");
    row("a feature that becomes text", "FT", "NC", "TC", "IT");
    row("a target that becomes text", "FT", "NC", "NT", "FI");
    row("text that becomes labels", "IT", "TC", "CC", "FT");
    row("nothing that becomes numbers", "IT", "EC", "NC", "FT");
    row("text that becomes nothing", "IT", "TC", "EC", "IT");
    row("ignored words that are numbers", "IT", "CC", "NC", "FT");
    row("numbers ignored by choice", "IT", "NC", "CC", "IT");
    row("ignored words that only count the rows", "IFT", "TNN", "NNN", "IFT", "IFT");
    row("nothing that becomes a number in every row", "IT", "EC", "NC", "IT", "IT");
    row("words that may be the target", "IT", "CC", "NC", "FT", "TF");
}

void TestColumnRoles::followTheTypesOfTheirColumns()
{
    QFETCH(const QByteArray, given);
    QFETCH(const QByteArray, before);
    QFETCH(const QByteArray, now);
    QFETCH(const QByteArray, after);
    QFETCH(const QByteArray, suggested);
    QCOMPARE(letters(roles_as_read(roles(given.toStdString()), types(before.toStdString()),
                                   types(now.toStdString()), roles(suggested.toStdString()))),
             after.toStdString());
}

void TestColumnRoles::findTheirColumnsByName_data()
{
    QTest::addColumn<QByteArray>("given");
    QTest::addColumn<QByteArrayList>("names");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QByteArrayList>("gone");
    QTest::addColumn<QByteArrayList>("empty");
    using Names = QByteArrayList;
    QTest::newRow("columns in another order") << QByteArray("TF") << Names{"category", "number"}
                                              << QByteArray("FTII") << Names{} << Names{};
    QTest::newRow("columns that had no role are ignored")
        << QByteArray("T") << Names{"number"} << QByteArray("TIII") << Names{} << Names{};
    QTest::newRow("a column that is not there")
        << QByteArray("FTF") << Names{"number", "category", "gone"} << QByteArray("FTII")
        << Names{"gone"} << Names{};
    QTest::newRow("a column that cannot be used here, and one with nothing in it")
        << QByteArray("FTF") << Names{"text", "category", "empty"} << QByteArray("ITII")
        << Names{"text"} << Names{"empty"};
    QTest::newRow("nobody misses what was ignored")
        << QByteArray("FTI") << Names{"number", "category", "gone"} << QByteArray("FTII") << Names{}
        << Names{};
    QTest::newRow("a name without a role") << QByteArray("F") << Names{"number", "category"}
                                           << QByteArray("FIII") << Names{} << Names{};
    QTest::newRow("a role without a name")
        << QByteArray("FT") << Names{"number"} << QByteArray("FIII") << Names{} << Names{};
}

void TestColumnRoles::findTheirColumnsByName()
{
    QFETCH(const QByteArray, given);
    QFETCH(const QByteArrayList, names);
    QFETCH(const QByteArray, after);
    QFETCH(const QByteArrayList, gone);
    QFETCH(const QByteArrayList, empty);
    std::vector<std::string> known;
    for (const QByteArray& name : names)
        known.push_back(name.toStdString());
    const MovedRoles moved = move_roles(roles(given.toStdString()), known, fourColumns());
    QCOMPARE(letters(moved.roles), after.toStdString());
    const auto names_in = [](const std::vector<std::string>& columns) {
        QByteArrayList list;
        for (const std::string& name : columns)
            list << QByteArray::fromStdString(name);
        return list;
    };
    QCOMPARE(names_in(moved.lost.gone), gone);
    QCOMPARE(names_in(moved.lost.empty), empty);
}

QTEST_APPLESS_MAIN(TestColumnRoles)
#include "tst_column_roles.moc"
