// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/tables.h"

#include "table/other_units.h"
#include "table/preparation.h"
#include "table/question.h"
#include "table/units.h"

#include <QTest>

using namespace table;
using namespace testing;

/// Numbers are learned in a unit, and asked about in the same one.
class TestOtherUnits : public QObject
{
    Q_OBJECT

private slots:
    void units_are_one_however_they_are_written_data();
    void units_are_one_however_they_are_written();
    void two_writings_of_a_unit_are_one_column_of_numbers_data();
    void two_writings_of_a_unit_are_one_column_of_numbers();
    void other_units_beside_it_stay_mixed();
    void the_unit_is_learned_with_the_numbers();
    void a_file_in_another_unit_has_no_predictions_data();
    void a_file_in_another_unit_has_no_predictions();
    void values_without_the_unit_are_told_with_their_line_data();
    void values_without_the_unit_are_told_with_their_line();
    void an_answer_may_have_the_unit_data();
    void an_answer_may_have_the_unit();
    void where_no_unit_is_known_none_is_another();
};

namespace
{

constexpr auto in_kg = "weight,length,big\n70 kg,1.5,no\n80 kg,2.5,yes\n90 kg,2,yes\n";

Prepared prepared(const QByteArray& text)
{
    const auto table = read_bytes(text.toStdString());
    if (!table)
        qFatal("%s", message(table.problem()).constData());
    Preparation choices;
    choices.roles = {Role::Feature, Role::Feature, Role::Target};
    auto made = prepare(*table, choices);
    if (!made)
        qFatal("%s", message(made.problem()).constData());
    return std::move(*made);
}

} // namespace

void TestOtherUnits::units_are_one_however_they_are_written_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::addColumn<bool>("same");
    const auto row = [](const char* one, const char* other, bool same) {
        QTest::addRow("%s and %s", one, other)
            << QString::fromUtf8(one) << QString::fromUtf8(other) << same;
    };
    row("kg", "kg", true);
    row("EUR", "€", true);
    row("Mio. €", "M EUR", true);
    row("lb", "lbs", true);
    row("Zimmer", "zimmer", true);
    row("", "", true);
    row("kg", "lb", false);
    row("kg", "g", false);
    row("€", "$", false);
    row("°C", "°F", false);
    row("mW", "MW", false);
    row("Mio. €", "€", false);
    row("kg", "", false);
    row("Zimmer", "Betten", false);
}

void TestOtherUnits::units_are_one_however_they_are_written()
{
    QFETCH(const QString, one);
    QFETCH(const QString, other);
    QFETCH(const bool, same);
    QCOMPARE(is_same_unit(one.toStdString(), other.toStdString()), same);
    QCOMPARE(is_same_unit(other.toStdString(), one.toStdString()), same);
}

void TestOtherUnits::two_writings_of_a_unit_are_one_column_of_numbers_data()
{
    QTest::addColumn<QByteArray>("values");
    QTest::addColumn<QString>("unit");
    QTest::newRow("square metres") << QByteArray("5 m²;12 m2;-9 m²;20m2;30 m²") << "m²";
    QTest::newRow("the rarer first") << QByteArray("5 m2;12 m²;-9 m²;20 m²;30 m²") << "m²";
    QTest::newRow("euros in front and behind") << QByteArray("5 €;EUR 12;-9 EUR;€ 20;30 €") << "€";
    QTest::newRow("a minus before the other writing")
        << QByteArray("5 €;12 €;-EUR 9;20 €;30 €") << "€";
    QTest::newRow("pounds") << QByteArray("5 lbs;12 lb;-9 lbs;20 lbs;30 lb") << "lbs";
}

void TestOtherUnits::two_writings_of_a_unit_are_one_column_of_numbers()
{
    QFETCH(const QByteArray, values);
    QFETCH(const QString, unit);
    std::string bytes = "size;n\n";
    for (const QByteArray& value : values.split(';'))
        bytes += value.toStdString() + ";1\n";
    const auto table = read_bytes(bytes);
    QVERIFY2(table, table ? "" : message(table.problem()));
    QVERIFY(table->columns().front().type == ColumnType::Number);
    QCOMPARE(table->columns().front().numbers, (std::vector<double>{5, 12, -9, 20, 30}));
    QCOMPARE(QString::fromStdString(table->unit(0)), unit);
}

void TestOtherUnits::other_units_beside_it_stay_mixed()
{
    const auto table = read_bytes("size;n\n5 m²;1\n12 m2;2\n2 km²;3\n20 m2;4\n9 m²;5\n");
    QVERIFY2(table, table ? "" : message(table.problem()));
    const auto told = std::ranges::find(table->warnings(), ProblemCode::MixedUnits, &Problem::code);
    QVERIFY(told != table->warnings().end());
    QCOMPARE(told->line, std::uint64_t{4});
}

void TestOtherUnits::the_unit_is_learned_with_the_numbers()
{
    const Prepared made = prepared(in_kg);
    QCOMPARE(made.recipe.features[0].unit, std::optional<std::string>("kg"));
    QCOMPARE(made.recipe.features[1].unit, std::optional<std::string>(""));
    QVERIFY(!made.target.unit);
    const Prepared cut = prepared("kind,n,price\na,1,€40\nb,2,€50\na,3,€60\nb,4,€90\n");
    QVERIFY(!cut.recipe.features[0].unit);
    QCOMPARE(cut.target.unit, std::optional<std::string>("€"));
}

void TestOtherUnits::a_file_in_another_unit_has_no_predictions_data()
{
    QTest::addColumn<QByteArray>("learned");
    QTest::addColumn<QByteArray>("rows");
    QTest::addColumn<QByteArray>("refusal");
    QTest::newRow("the same unit")
        << QByteArray(in_kg) << QByteArray("weight,length\n70 kg,2\n75 kg,2\n") << QByteArray();
    QTest::newRow("no unit") << QByteArray(in_kg) << QByteArray("weight,length\n70,2\n75,2\n")
                             << QByteArray();
    QTest::newRow("a unit in one row of one")
        << QByteArray(in_kg) << QByteArray("weight,length\n70 kg,2\n") << QByteArray();
    QTest::newRow("a unit in some rows")
        << QByteArray(in_kg) << QByteArray("weight,length\n70 kg,2\n80,2\n75 kg,2\n")
        << QByteArray();
    QTest::newRow("another unit")
        << QByteArray(in_kg) << QByteArray("weight,length\n150 lb,2\n170 lb,2\n")
        << QByteArray("Column weight is in lb, but the network learned from it in kg, so there is "
                      "no prediction. Convert its numbers to kg.");
    QTest::newRow("another unit in one row of one")
        << QByteArray(in_kg) << QByteArray("weight,length\n150 lb,2\n")
        << QByteArray("Column weight is in lb");
    QTest::newRow("degrees that overlap")
        << QByteArray("t,n,y\n20 °C,1,no\n30 °C,1,yes\n40 °C,2,yes\n")
        << QByteArray("t,n\n25 °F,2\n35 °F,2\n") << QByteArray("Column t is in °F");
    QTest::newRow("a currency in front, and its name behind")
        << QByteArray("t,n,y\n€20,1,no\n€30,1,yes\n€40,2,yes\n")
        << QByteArray("t,n\n25 EUR,2\n35 EUR,2\n") << QByteArray();
    QTest::newRow("a currency as it is called and as it is written, in one column")
        << QByteArray("t,n,y\n€20,1,no\n€30,1,yes\n€40,2,yes\n")
        << QByteArray("t,n\n25 EUR,2\n€35,2\nEUR 45,2\n50 €,1\n") << QByteArray();
    QTest::newRow("square metres in two writings")
        << QByteArray("t,n,y\n20 m²,1,no\n30 m²,1,yes\n40 m²,2,yes\n")
        << QByteArray("t,n\n25 m2,2\n35 m²,2\n45 m2,2\n") << QByteArray();
    QTest::newRow("a unit of one's own in two writings")
        << QByteArray("t,n,y\n20 Zimmer,1,no\n30 Zimmer,1,yes\n40 Zimmer,2,yes\n")
        << QByteArray("t,n\n25 zimmer,2\n35 Zimmer,2\n45 zimmer,2\n") << QByteArray();
    QTest::newRow("another currency in front")
        << QByteArray("t,n,y\n€20,1,no\n€30,1,yes\n€40,2,yes\n")
        << QByteArray("t,n\n$25,2\n$35,2\n") << QByteArray("Column t is in $");
}

void TestOtherUnits::a_file_in_another_unit_has_no_predictions()
{
    QFETCH(const QByteArray, learned);
    QFETCH(const QByteArray, rows);
    QFETCH(const QByteArray, refusal);
    const auto table = read_bytes(rows.toStdString());
    QVERIFY(table);
    const auto inputs = apply(prepared(learned).recipe, *table);
    if (refusal.isEmpty()) {
        QVERIFY2(inputs, inputs ? "" : message(inputs.problem()).constData());
        QCOMPARE(inputs->rows.size(), table->rows());
        return;
    }
    QVERIFY(!inputs);
    QCOMPARE(inputs.problem().code, ProblemCode::OtherUnit);
    const QByteArray said = QByteArray::fromStdString(sentence(inputs.problem()));
    QVERIFY2(said.contains(refusal), said);
}

void TestOtherUnits::values_without_the_unit_are_told_with_their_line_data()
{
    QTest::addColumn<QByteArray>("learned");
    QTest::addColumn<QByteArray>("rows");
    QTest::addColumn<int>("line");
    const QByteArray in_percent = "rate,n,y\n20%,1,no\n30%,1,yes\n40%,2,yes\n";
    const QByteArray bare = "rate,n,y\n20,1,no\n30,1,yes\n40,2,yes\n";
    QTest::newRow("one of two") << in_percent << QByteArray("rate,n\n31%,1\n0.3,1\n") << 3;
    QTest::newRow("the first of many")
        << in_percent << QByteArray("rate,n\n0.3,1\n31%,1\n22%,1\n25%,1\n") << 2;
    QTest::newRow("beside a gap") << in_percent << QByteArray("rate,n\n31%,1\n,1\n0.3,1\n0.7,1\n")
                                  << 4;
    QTest::newRow("none of them") << in_percent << QByteArray("rate,n\n31%,1\n30%,1\n") << 0;
    QTest::newRow("a gap only") << in_percent << QByteArray("rate,n\n31%,1\n30%,1\n,1\n") << 0;
    QTest::newRow("where no unit was learned")
        << bare << QByteArray("rate,n\n31%,1\n0.3,1\n0.4,1\n") << 0;
}

void TestOtherUnits::values_without_the_unit_are_told_with_their_line()
{
    QFETCH(const QByteArray, learned);
    QFETCH(const QByteArray, rows);
    QFETCH(const int, line);
    const auto table = read_bytes(rows.toStdString());
    QVERIFY(table);
    const auto told = some_without_unit(prepared(learned).recipe, *table);
    QCOMPARE(told.size(), std::size_t(line > 0));
    if (line == 0)
        return;
    QCOMPARE(told.front().code, ProblemCode::SomeNowWithoutUnit);
    QCOMPARE(int(told.front().line), line);
    QCOMPARE(told.front().arguments, (std::vector<std::string>{"rate", "%", "0.3"}));
}

void TestOtherUnits::an_answer_may_have_the_unit_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<double>("number");
    QTest::addColumn<ProblemCode>("refusal");
    const auto reads = [](const char* text, double number) {
        QTest::addRow("%s", text) << QByteArray(text) << number << ProblemCode::CannotOpen;
    };
    const auto refuses = [](const char* text, ProblemCode code) {
        QTest::addRow("%s, refused", text) << QByteArray(text) << 0.0 << code;
    };
    reads("70 kg", 70);
    reads("70kg", 70);
    reads(" -70.5 kg ", -70.5);
    reads("70", 70);
    reads("1e2 kg", 100);
    refuses("70 lb", ProblemCode::OtherUnit);
    refuses("70 g", ProblemCode::OtherUnit);
    refuses("many kg", ProblemCode::NotANumber);
    refuses("kg", ProblemCode::NotANumber);
}

void TestOtherUnits::an_answer_may_have_the_unit()
{
    QFETCH(const QByteArray, text);
    QFETCH(const double, number);
    QFETCH(const ProblemCode, refusal);
    const Recipe recipe = prepared(in_kg).recipe;
    const auto numbers = answer(recipe, asked_columns(recipe)[0], text.toStdString());
    QCOMPARE(bool(numbers), refusal == ProblemCode::CannotOpen);
    if (numbers)
        QCOMPARE(numbers->front(), number);
    else
        QCOMPARE(numbers.problem().code, refusal);
}

void TestOtherUnits::where_no_unit_is_known_none_is_another()
{
    Recipe recipe = prepared(in_kg).recipe;
    recipe.features[0].unit.reset();
    const auto pounds = read_bytes("weight,length\n150 lb,2\n170 lb,2\n");
    QVERIFY(pounds);
    QVERIFY(apply(recipe, *pounds));
    QCOMPARE(answer(recipe, asked_columns(recipe)[0], "70 kg").problem().code,
             ProblemCode::NotANumber);
}

QTEST_APPLESS_MAIN(TestOtherUnits)
#include "tst_other_units.moc"
