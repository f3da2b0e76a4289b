// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/golden.h"
#include "support/tables.h"

#include "table/ledger.h"
#include "table/preparation.h"
#include "table/suggestion.h"
#include "table/summary.h"

#include <QJsonArray>
#include <QTest>

#include <cmath>

using namespace table;
using namespace testing;

namespace
{

const char* const animals = "weight,legs,kind,name\n"
                            "4,4,cat,Tom\n"
                            "30,4,dog,Rex\n"
                            ",4,dog,Ben\n"
                            "0.5,2,bird,Pip\n"
                            "5,4,?,Kit\n"
                            "6,4,cat,Leo\n"
                            "20,3,dog,Max\n";

Table table_of(const std::string& text)
{
    const auto table = read_bytes(text);
    if (!table)
        qFatal("%s", message(table.problem()).constData());
    return *table;
}

/// Features but for the last column, which is the target.
Preparation last_is_target(const Table& table)
{
    Preparation choices;
    choices.roles.assign(table.columns().size(), Role::Feature);
    choices.roles.back() = Role::Target;
    return choices;
}

} // namespace

class TestPreparation : public QObject
{
    Q_OBJECT

private slots:
    void of_yes_and_no_it_is_yes_that_becomes_1_data();
    void of_yes_and_no_it_is_yes_that_becomes_1();
    void columns_are_summarized();
    void labels_become_one_hot_features();
    void gaps_are_filled_with_the_mean_of_the_training_rows();
    void split_and_scaling_agree_with_scikit_learn_data();
    void split_and_scaling_agree_with_scikit_learn();
    void standardized_rows_agree_with_scikit_learn();
    void the_target_becomes_0_and_1_data();
    void the_target_becomes_0_and_1();
    void numbers_are_cut_at_a_threshold_data();
    void numbers_are_cut_at_a_threshold();
    void what_cannot_be_learned_from_is_said_data();
    void what_cannot_be_learned_from_is_said();
    void rows_to_learn_from_have_both_classes_data();
    void rows_to_learn_from_have_both_classes();
    void filling_is_offered_where_it_helps_data();
    void filling_is_offered_where_it_helps();
    void preparing_ends_where_a_stop_is_asked_for();
    void the_ledger_shows_both_sides_of_every_row();
    void the_ledger_lists_lines_that_are_no_rows();
    void a_recipe_makes_the_same_inputs_again();
    void labels_of_rows_left_out_are_none_data();
    void labels_of_rows_left_out_are_none();
    void the_suggestion_can_be_prepared();
};

void TestPreparation::columns_are_summarized()
{
    const Table table = table_of("a;b;c;d\n1,5;x;;p\n-2;y;;q\n1,5;x;;r\nNA;;;s\n0;x;;t\n-0;x;;u\n");
    const std::vector<ColumnSummary> expected = {{"a", ColumnType::Number, 1, 3, -2, 1.5, 5},
                                                 {"b", ColumnType::Category, 1, 2, {}, {}},
                                                 {"c", ColumnType::Empty, 6, 0, {}, {}},
                                                 {"d", ColumnType::Category, 0, 6, {}, {}}};
    QVERIFY(summarize(table) == expected);

    std::string names = "name,n\n";
    for (int i = 0; i < 3000; ++i)
        names += "person " + std::to_string(i % 1500) + ',' + std::to_string(i % 700) + '\n';
    const std::vector<ColumnSummary> many = summarize(table_of(names));
    QCOMPARE(many[0].type, ColumnType::Text);
    QCOMPARE(many[0].distinct, std::size_t(1500));
    QCOMPARE(many[1].distinct, std::size_t(700));
}

void TestPreparation::labels_become_one_hot_features()
{
    const Table table =
        table_of("size,colour,good\n1,red,no\n2,blue,yes\n3,green,no\n4,blue,yes\n");
    const auto prepared = prepare(table, last_is_target(table));
    QVERIFY2(prepared, prepared ? "" : message(prepared.problem()).constData());
    QCOMPARE(prepared->dataset.feature_names,
             (std::vector<std::string>{"size", "colour=blue", "colour=green", "colour=red"}));
    QCOMPARE(prepared->dataset.inputs,
             (std::vector<double>{1, 0, 0, 1, 2, 1, 0, 0, 3, 0, 1, 0, 4, 1, 0, 0}));
    QCOMPARE(prepared->dataset.targets, (std::vector<double>{0, 1, 0, 1}));
    QCOMPARE(prepared->dataset.target_name, "good");
    QVERIFY(is_valid(prepared->dataset));
}

void TestPreparation::gaps_are_filled_with_the_mean_of_the_training_rows()
{
    const Table table = table_of("x,c,y\n1,a,0\n,b,1\n3,,0\n8,a,1\n5,b,\n");
    Preparation choices = last_is_target(table);
    const auto dropping = prepare(table, choices);
    QVERIFY(dropping);
    // No row that stays has b.
    QCOMPARE(dropping->dataset.inputs, (std::vector<double>{1, 1, 8, 1}));
    QVERIFY(dropping->dropped == (std::vector<DroppedRow>{{1, 0}, {2, 1}, {4, 2}}));

    choices.missing = MissingRule::Mean;
    const auto filling = prepare(table, choices);
    QVERIFY(filling);
    // x: (1 + 3 + 8) / 3; c=a: two of the three rows that say; c=b: one of them.
    QCOMPARE(filling->dataset.inputs,
             (std::vector<double>{1, 1, 0, 4, 0, 1, 3, 2.0 / 3, 1.0 / 3, 8, 1, 0}));
    QVERIFY(filling->dropped == (std::vector<DroppedRow>{{4, 2}}));
    QCOMPARE(filling->filled_rows, std::size_t(2));
    QCOMPARE(dropping->filled_rows, std::size_t(0));

    choices.test_fraction = 0.25;
    choices.seed = 0;
    const auto split = prepare(table, choices);
    QVERIFY(split);
    double sum = 0;
    double count = 0;
    for (const std::size_t row : split->dataset.train_rows)
        if (row != 1) {
            sum += std::array{1.0, 0.0, 3.0, 8.0}[row];
            ++count;
        }
    QCOMPARE(split->dataset.test_rows.size(), std::size_t(1));
    QCOMPARE(split->dataset.inputs[3], sum / count);
}

void TestPreparation::split_and_scaling_agree_with_scikit_learn_data()
{
    QTest::addColumn<QJsonObject>("split");
    const QJsonArray splits = golden::file("preprocessing")["train_test_split"].toArray();
    for (const QJsonValue split : splits)
        QTest::addRow("%d rows, seed %d", split["rows"].toInt(), split["seed"].toInt())
            << split.toObject();
}

void TestPreparation::split_and_scaling_agree_with_scikit_learn()
{
    QFETCH(const QJsonObject, split);
    std::string text = "x,y\n";
    for (int i = 0; i < split["rows"].toInt(); ++i)
        text += std::to_string(i) + ".5," + std::to_string(i % 2) + '\n';
    const Table table = table_of(text);
    Preparation choices = last_is_target(table);
    choices.test_fraction = split["test_fraction"].toDouble();
    choices.seed = std::uint32_t(split["seed"].toInteger());
    const auto prepared = prepare(table, choices);
    QVERIFY(prepared);
    QCOMPARE(prepared->dataset.train_rows, golden::whole_numbers(split["train"].toArray()));
    QCOMPARE(prepared->dataset.test_rows, golden::whole_numbers(split["test"].toArray()));
}

void TestPreparation::standardized_rows_agree_with_scikit_learn()
{
    const QJsonObject expected = golden::file("preprocessing")["standardize"].toObject();
    const std::vector<double> rows = golden::flat(expected["rows"].toArray());
    std::string text = "a;b;label\n";
    for (std::size_t i = 0; i < rows.size(); i += 2)
        text += shortest(rows[i]) + ';' + shortest(rows[i + 1]) + (i % 4 ? ";yes\n" : ";no\n");
    const Table table = table_of(text);
    Preparation choices = last_is_target(table);
    choices.standardize = true;
    const auto prepared = prepare(table, choices);
    QVERIFY(prepared);
    const std::vector<double> scaled = golden::flat(expected["scaled"].toArray());
    QCOMPARE(prepared->dataset.inputs.size(), scaled.size());
    for (std::size_t i = 0; i < scaled.size(); ++i)
        QVERIFY(std::abs(prepared->dataset.inputs[i] - scaled[i]) <= 1e-12);
}

void TestPreparation::the_target_becomes_0_and_1_data()
{
    QTest::addColumn<QString>("values");
    QTest::addColumn<QString>("positive");
    QTest::addColumn<QList<double>>("targets");

    using Values = QList<double>;
    QTest::newRow("of two labels the second is 1") << "yes no yes"
                                                   << "" << Values{1, 0, 1};
    QTest::newRow("two labels can be swapped") << "yes no yes"
                                               << "no" << Values{0, 1, 0};
    QTest::newRow("one of three labels is told from the rest") << "a b c b"
                                                               << "b" << Values{0, 1, 0, 1};
    QTest::newRow("0 and 1 stay") << "0 1 1"
                                  << "" << Values{0, 1, 1};
    QTest::newRow("0 and 1 can be swapped") << "0 1 1"
                                            << "0" << Values{1, 0, 0};
    QTest::newRow("numbers in [0, 1] stay") << "0.25 1 0.5"
                                            << "" << Values{0.25, 1, 0.5};
    QTest::newRow("of two other numbers the larger is 1") << "2 10 2"
                                                          << "" << Values{0, 1, 0};
    QTest::newRow("a number may be written otherwise") << "3 7 5"
                                                       << "7.0" << Values{0, 1, 0};
}

void TestPreparation::the_target_becomes_0_and_1()
{
    QFETCH(const QString, values);
    QFETCH(const QString, positive);
    QFETCH(const QList<double>, targets);
    std::string text = "x,target\n";
    for (const QString& value : values.split(' '))
        text += "1.5," + value.toStdString() + '\n';
    const Table table = table_of(text);
    Preparation choices = last_is_target(table);
    choices.positive = positive.toStdString();
    const auto prepared = prepare(table, choices);
    QVERIFY2(prepared, prepared ? "" : message(prepared.problem()).constData());
    QCOMPARE(QList<double>(prepared->dataset.targets.begin(), prepared->dataset.targets.end()),
             targets);
}

void TestPreparation::numbers_are_cut_at_a_threshold_data()
{
    QTest::addColumn<QString>("values");
    QTest::addColumn<QString>("threshold");
    QTest::addColumn<QList<double>>("targets");
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("zero");

    using Values = QList<double>;
    const auto row = [](const char* name, const char* values, const char* threshold,
                        const Values& targets, const char* one, const char* zero) {
        QTest::newRow(name) << values << threshold << targets << one << zero;
    };
    row("prices are cut at the mean of the two in the middle", "102500 105000 107500 110000", "",
        {0, 0, 1, 1}, "above 106250", "at most 106250");
    row("of an odd number the middle one belongs to those below", "1.5 9.25 4", "", {0, 1, 0},
        "above 4", "at most 4");
    row("more than ten different whole numbers are a quantity", "1 2 3 4 5 6 7 8 9 10 11 11", "",
        {0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1}, "above 6.5", "at most 6.5");
    row("where half of them are the largest, the largest are told from the rest", "2.5 7 7 7 7 1",
        "", {0, 1, 1, 1, 1, 0}, "above 2.5", "at most 2.5");
    row("a gap is no number", "1.5 ? 2.5 3.5", "", {0, 0, 1}, "above 2.5", "at most 2.5");
    row("numbers below zero", "-4.5 -2.5 -1 -0.5", "", {0, 0, 1, 1}, "above -1.75",
        "at most -1.75");
    row("a threshold of one's own", "1.5 2.5 3.5", "> 1.5", {0, 1, 1}, "above 1.5", "at most 1.5");
    row("the other way round", "1.5 2.5 3.5", "<= 1.5", {1, 0, 0}, "at most 1.5", "above 1.5");
    row("between whole numbers that could be labels", "3 4 3 5", "> 3.5", {0, 1, 0, 1}, "above 3.5",
        "at most 3.5");
    row("a round threshold is written as people do", "150000 250000", "> 200000", {0, 1},
        "above 200000", "at most 200000");
    row("far below 1", "0.00002 0.00007", "> 0.00005", {0, 1}, "above 0.00005", "at most 0.00005");
    row("with a power of ten where zeros would not end", "1e20 3e20", "> 2e20", {0, 1},
        "above 2e+20", "at most 2e+20");
    row("within 0 and 1", "0.25 1 0.5", "> 0.4", {0, 1, 1}, "above 0.4", "at most 0.4");
}

void TestPreparation::numbers_are_cut_at_a_threshold()
{
    QFETCH(const QString, values);
    QFETCH(const QString, threshold);
    QFETCH(const QList<double>, targets);
    std::string text = "x,target\n";
    for (const QString& value : values.split(' '))
        text += "1.5," + value.toStdString() + '\n';
    const Table table = table_of(text);
    Preparation choices = last_is_target(table);
    if (!threshold.isEmpty())
        choices.threshold = {threshold.section(' ', 1).toDouble(), threshold.startsWith('>')};
    const auto prepared = prepare(table, choices);
    QVERIFY2(prepared, prepared ? "" : message(prepared.problem()).constData());
    QCOMPARE(QList<double>(prepared->dataset.targets.begin(), prepared->dataset.targets.end()),
             targets);
    QTEST(QString::fromStdString(class_name(prepared->target, true)), "one");
    QTEST(QString::fromStdString(class_name(prepared->target, false)), "zero");
}

/// Two columns with more different texts than can be labels.
QString sentences()
{
    QString text = QStringLiteral("x,y\n");
    for (std::size_t i = 0; i <= Column::most_labels; ++i)
        text += QStringLiteral("tale %1,story %1\n").arg(i);
    return text;
}

void TestPreparation::rows_to_learn_from_have_both_classes_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<double>("fraction");
    QTest::addColumn<QByteArray>("only");
    QTest::newRow("two rows, one held back")
        << QByteArray("x,y\n1,0\n2,1\n") << 0.25 << QByteArray("y 0");
    QTest::newRow("labels") << QByteArray("x,y\n1,no\n2,yes\n") << 0.5 << QByteArray("y no");
    QTest::newRow("a threshold") << QByteArray("x,y\n1,5.5\n2,20\n3,7.5\n4,3\n") << 0.75
                                 << QByteArray("y > 6.5");
    QTest::newRow("one of many labels")
        << QByteArray("x,y\n1,a\n2,c\n3,b\n4,c\n") << 0.75 << QByteArray("y not c");
    QTest::newRow("shares") << QByteArray("x,y\n1,0.25\n2,0.5\n") << 0.5 << QByteArray("y 0.25");
    QTest::newRow("both classes left")
        << QByteArray("x,y\n1,0\n2,1\n3,0\n4,1\n5,0\n6,1\n7,0\n8,1\n") << 0.25 << QByteArray();
    QTest::newRow("nothing held back") << QByteArray("x,y\n1,0\n2,1\n") << 0.0 << QByteArray();
}

void TestPreparation::rows_to_learn_from_have_both_classes()
{
    QFETCH(const QByteArray, file);
    QFETCH(const double, fraction);
    QFETCH(const QByteArray, only);
    const Table table = table_of(file.toStdString());
    Preparation choices = last_is_target(table);
    choices.test_fraction = fraction;
    if (only.endsWith("not c"))
        choices.positive = "c";
    const auto prepared = prepare(table, choices);
    QCOMPARE(bool(prepared), only.isEmpty());
    if (prepared)
        return;
    QCOMPARE(prepared.problem().code, ProblemCode::ConstantToLearn);
    QCOMPARE(QByteArray::fromStdString(prepared.problem().arguments[0] + ' ' +
                                       prepared.problem().arguments[1]),
             only);
}

void TestPreparation::filling_is_offered_where_it_helps_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<double>("fraction");
    QTest::addColumn<QByteArray>("wanted");
    QTest::newRow("a class with gaps alone")
        << QByteArray("x,z,y\n1,4,no\n2,5,no\n3,6,no\n4,,yes\n5,,yes\n") << 0.0
        << QByteArray("constant-by-gaps y no 2");
    QTest::newRow("a class with gaps, some held back")
        << QByteArray("x,z,y\n1,4,no\n2,5,no\n3,6,no\n4,,yes\n5,,yes\n6,,yes\n7,,yes\n") << 0.25
        << QByteArray("constant-by-gaps y no 4");
    QTest::newRow("a threshold above all whole rows")
        << QByteArray("x,z,y\n1,4,5.5\n2,5,20\n3,,107.5\n4,,103\n") << 0.0
        << QByteArray("constant-by-gaps y ≤ 61.5 2");
    QTest::newRow("shares") << QByteArray("x,z,y\n1,4,0.25\n2,5,0.25\n3,,0.75\n") << 0.0
                            << QByteArray("constant-by-gaps y 0.25 1");
    QTest::newRow("the other class has been held back, and filling adds one")
        << QByteArray("x,y\n1,0\n2,1\n,1\n,0\n,1\n,0\n") << 0.25
        << QByteArray("constant-by-gaps y 0 4");
    QTest::newRow("no gaps") << QByteArray("x,y\n1,0\n2,1\n") << 0.25
                             << QByteArray("constant-to-learn y 0");
    QTest::newRow("rows with gaps are no better") << QByteArray("x,y\n1,no\n2,no\n,no\n4,\n,yes\n")
                                                  << 0.0 << QByteArray("constant-by-gaps y no 2");
    QTest::newRow("only rows without a target are left out")
        << QByteArray("x,z,y\n1,4,0\n2,5,1\n3,7,\n") << 0.25 << QByteArray("constant-to-learn y 0");
    QTest::newRow("filled, it can be learned from")
        << QByteArray("x,y\n1,no\n2,yes\n,no\n") << 0.0 << QByteArray();
}

void TestPreparation::filling_is_offered_where_it_helps()
{
    QFETCH(const QByteArray, file);
    QFETCH(const double, fraction);
    QFETCH(const QByteArray, wanted);
    const Table table = table_of(file.toStdString());
    Preparation choices = last_is_target(table);
    choices.test_fraction = fraction;
    choices.missing = MissingRule::DropRow;
    const auto dropped = prepare(table, choices);
    QByteArray told;
    if (!dropped) {
        told = QByteArray::fromStdString(std::string(name(dropped.problem().code)));
        for (const std::string& argument : dropped.problem().arguments)
            told += ' ' + QByteArray::fromStdString(argument);
    }
    QCOMPARE(told, wanted);
    // What is offered is so.
    choices.missing = MissingRule::Mean;
    if (wanted.startsWith("constant-by-gaps"))
        QVERIFY(prepare(table, choices));
}

void TestPreparation::what_cannot_be_learned_from_is_said_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("roles");
    QTest::addColumn<QString>("code");

    QTest::newRow("one column") << "x\n1\n2\n"
                                << "T"
                                << "one-column";
    QTest::newRow("no target") << "x,y\n1,0\n2,1\n"
                               << "FF"
                               << "no-target";
    QTest::newRow("two targets") << "x,y\n1,0\n2,1\n"
                                 << "TT"
                                 << "several-targets";
    QTest::newRow("no feature") << "x,y\n1,0\n2,1\n"
                                << "IT"
                                << "no-feature";
    QTest::newRow("one price against all others") << "x,y\n1,1.5\n2,2.5\n3,4\n4,7\n"
                                                  << "FT"
                                                  << "one-of-many-numbers 2.5";
    QTest::newRow("a threshold below all numbers") << "x,y\n1,1.5\n2,2.5\n3,4\n"
                                                   << "FT"
                                                   << "threshold-outside > 1";
    QTest::newRow("a threshold at the largest number") << "x,y\n1,1.5\n2,2.5\n3,4\n"
                                                       << "FT"
                                                       << "threshold-outside > 4";
    QTest::newRow("a threshold of labels") << "x,y\n1,a\n2,b\n"
                                           << "FT"
                                           << "threshold-of-labels > 1";
    QTest::newRow("nothing but text") << sentences() << "II"
                                      << "only-text";
    QTest::newRow("an empty feature") << "x,y\n,0\n,1\n"
                                      << "FT"
                                      << "empty-feature";
    QTest::newRow("a constant target") << "x,y\n1,1\n2,1\n"
                                       << "FT"
                                       << "constant-target";
    QTest::newRow("a target constant where the features are whole") << "x,y\n1,1\n2,1\n,0\n"
                                                                    << "FT"
                                                                    << "constant-by-gaps";
    QTest::newRow("a label that only rows with gaps have") << "x,y\n1,a\n2,b\n,c\n3,a\n4,b\n"
                                                           << "FT"
                                                           << "label-not-left c";
    QTest::newRow("a label that only rows with gaps have, and one that is left")
        << "x,y\n1,a\n2,a\n,c\n,b\n4,a\n"
        << "FT"
        << "constant-by-gaps c";
    QTest::newRow("a number that only rows with gaps have") << "x,y\n1,1\n2,2\n,3\n3,1\n4,2\n"
                                                            << "FT"
                                                            << "label-not-left 3";
    QTest::newRow("a target of three labels") << "x,y\n1,a\n2,b\n3,c\n"
                                              << "FT"
                                              << "target-needs-positive";
    QTest::newRow("every row has a gap") << "x,z,y\n1,,0\n,2,1\n"
                                         << "FFT"
                                         << "all-rows-missing";
    QTest::newRow("numbers whose sum overflows") << "x,z,y\n1,1e308,0\n2,1e308,1\n"
                                                 << "FFT"
                                                 << "too-large-numbers";
    QTest::newRow("a sentinel whose square overflows") << "x,y\n1,0\n-1e200,1\n3,1\n"
                                                       << "FT"
                                                       << "too-large-numbers";
    QTest::newRow("a target without a value") << "x,y\n1,\n2,\n"
                                              << "FT"
                                              << "empty-feature";
}

void TestPreparation::what_cannot_be_learned_from_is_said()
{
    QFETCH(const QString, text);
    QFETCH(const QString, roles);
    QFETCH(const QString, code);
    const Table table = table_of(text.toStdString());
    Preparation choices;
    for (const QChar role : roles)
        choices.roles.push_back(role == 'F'   ? Role::Feature
                                : role == 'T' ? Role::Target
                                              : Role::Ignore);
    const QStringList words = code.split(' ');
    if (words.size() == 2)
        choices.positive = words[1].toStdString();
    else if (words.size() == 3)
        choices.threshold = {words[2].toDouble(), true};
    const auto prepared = prepare(table, choices);
    QVERIFY(!prepared);
    QCOMPARE(QString::fromStdString(std::string(name(prepared.problem().code))), words[0]);
    QVERIFY(!sentence(prepared.problem()).empty());
    QVERIFY(sentence(prepared.problem()).find('%') == std::string::npos);
}

void TestPreparation::preparing_ends_where_a_stop_is_asked_for()
{
    std::stop_source stop;
    stop.request_stop();
    Preparation choices;
    choices.roles = {Role::Feature, Role::Target};
    const auto prepared = prepare(table_of("x,y\n1,0\n2,1\n"), choices, stop.get_token());
    QVERIFY(!prepared);
    QCOMPARE(prepared.problem().code, ProblemCode::Cancelled);
}

void TestPreparation::the_ledger_shows_both_sides_of_every_row()
{
    const Table table = table_of(animals);
    Preparation choices;
    choices.roles = {Role::Feature, Role::Feature, Role::Target, Role::Ignore};
    choices.positive = "dog";
    choices.test_fraction = 0.2;
    const auto prepared = prepare(table, choices);
    QVERIFY(prepared);
    QCOMPARE(prepared->rows, (std::vector<std::size_t>{0, 1, 3, 5, 6}));

    const LedgerEntry rex = ledger_entry(table, *prepared, 1);
    QCOMPARE(rex.line, std::uint64_t(3));
    QCOMPARE(rex.raw, (std::vector<std::string>{"30", "4", "dog", "Rex"}));
    QCOMPARE(rex.inputs, (std::vector<double>{30, 4}));
    QCOMPARE(rex.target.value(), 1.0);
    QVERIFY(!rex.reason);

    const LedgerEntry ben = ledger_entry(table, *prepared, 2);
    QCOMPARE(ben.fate, Fate::Dropped);
    QVERIFY(ben.reason == (Problem{ProblemCode::MissingValue, 4, 0, {"weight"}}));
    QVERIFY(ben.inputs.empty() && !ben.target);
    const LedgerEntry kit = ledger_entry(table, *prepared, 4);
    QVERIFY(kit.reason == (Problem{ProblemCode::MissingTarget, 6, 0, {"kind"}}));

    std::size_t held_back = 0;
    for (std::size_t row = 0; row < table.rows(); ++row)
        held_back += ledger_entry(table, *prepared, row).fate == Fate::Test;
    QCOMPARE(held_back, std::size_t(1));

    choices.missing = MissingRule::Mean;
    const auto filled = prepare(table, choices);
    QVERIFY(filled);
    QCOMPARE(ledger_entry(table, *filled, 2).filled, (std::vector<std::size_t>{0}));
}

void TestPreparation::the_ledger_lists_lines_that_are_no_rows()
{
    const Table table = *testing::read_bytes("size,kind\n"
                                             "1,a\n"
                                             "2\n"
                                             "3,b\n"
                                             ",a\n"
                                             "5,b\n"
                                             "6,a,x\n");
    Preparation choices = suggest_preparation(table);
    choices.test_fraction = 0.3;
    // Both kinds are left to learn from.
    choices.seed = 0;
    const auto prepared = prepare(table, choices);
    QVERIFY(prepared);
    const std::vector<LedgerEntry> entries = ledger(table, *prepared);
    QCOMPARE(entries.size(), std::size_t(6));
    for (std::size_t i = 0; i < entries.size(); ++i)
        QCOMPARE(entries[i].line, std::uint64_t(i + 2));
    QCOMPARE(entries[1].raw, std::vector<std::string>{"2"});
    QCOMPARE(entries[1].reason->code, ProblemCode::TooFewFields);
    QCOMPARE(entries[3].reason->code, ProblemCode::MissingValue);
    QCOMPARE(entries[5].raw, std::vector<std::string>{"6,a,x"});
    QCOMPARE(entries[5].reason->code, ProblemCode::TooManyFields);
    for (const std::size_t i : {0U, 2U, 3U, 4U})
        QCOMPARE(entries[i], ledger_entry(table, *prepared, entries[i].row));
    QCOMPARE(ledger(table, *prepared, 2).size(), std::size_t(2));
    QCOMPARE(ledger(table, *prepared, 100, 8).size(), std::size_t(2));
    QCOMPARE(table.raw_line(1), std::string("size,kind"));
    QCOMPARE(table.raw_line(9), std::string());
}

void TestPreparation::a_recipe_makes_the_same_inputs_again()
{
    const Table table = table_of(animals);
    Preparation choices;
    choices.roles = {Role::Feature, Role::Target, Role::Feature, Role::Ignore};
    choices.positive = "4";
    choices.standardize = true;
    for (const MissingRule rule : {MissingRule::DropRow, MissingRule::Mean}) {
        choices.missing = rule;
        const auto prepared = prepare(table, choices);
        QVERIFY(prepared);
        const auto again = apply(prepared->recipe, table);
        QVERIFY(again);
        QCOMPARE(again->numbers, prepared->dataset.inputs);
        QCOMPARE(again->rows, prepared->rows);
    }
    const auto prepared = prepare(table, choices);
    const auto other = apply(prepared->recipe, table_of("kind,extra,weight\nfish,1,4\ncat,2,30\n"));
    QVERIFY(other);
    // Of a fish nothing is known.
    QCOMPARE(other->rows, (std::vector<std::size_t>{1}));
    QCOMPARE(other->numbers[0],
             (30 - prepared->recipe.features[0].mean) / prepared->recipe.features[0].scale);
    const auto missing = apply(prepared->recipe, table_of("kind,size\ncat,1\ndog,2\n"));
    QVERIFY(!missing && missing.problem().code == ProblemCode::ColumnNotFound);
    Recipe strict = prepared->recipe;
    strict.missing = MissingRule::DropRow;
    const auto word = apply(strict, table_of("kind,weight\ncat,3\ndog,heavy\ncat,9\ncat,9.5\n"));
    QVERIFY(word);
    QCOMPARE(word->rows, (std::vector<std::size_t>{0, 2, 3}));
    QVERIFY(word->gaps == (std::vector<Inputs::Gap>{{"weight", 1, 3, "heavy"}}));
    const auto words = apply(prepared->recipe, table_of("kind,weight\ncat,heavy\ndog,light\n"));
    QVERIFY(!words);
    QVERIFY(words.problem() == (Problem{ProblemCode::ColumnDiffers, 0, 0, {"weight", "heavy"}}));
}

void TestPreparation::labels_of_rows_left_out_are_none_data()
{
    QTest::addColumn<MissingRule>("missing");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("features");
    QTest::addColumn<QByteArray>("told");
    const QByteArray rows = "kind,size,y\ncat,1,0\ndog,2,1\ncat,3,1\ndog,4,0\n";
    QTest::newRow("of a row without a target")
        << MissingRule::DropRow << rows + "mean,2.5,\n"
        << QByteArray("kind=cat kind=dog size") << QByteArray();
    QTest::newRow("of a row without a target, gaps filled")
        << MissingRule::Mean << rows + "mean,2.5,\n"
        << QByteArray("kind=cat kind=dog size") << QByteArray();
    QTest::newRow("of a row with a gap") << MissingRule::DropRow << rows + "bird,,1\n"
                                         << QByteArray("kind=cat kind=dog size") << QByteArray();
    QTest::newRow("of a row with a gap that is filled")
        << MissingRule::Mean << rows + "bird,,1\n"
        << QByteArray("kind=bird kind=cat kind=dog size") << QByteArray();
    QTest::newRow("of a row that is used as well")
        << MissingRule::DropRow << rows + "dog,5,\n"
        << QByteArray("kind=cat kind=dog size") << QByteArray();
    QTest::newRow("the first ones of several columns")
        << MissingRule::DropRow << QByteArray("a,b,y\nx,k,\nz,m,0\nw,n,1\nz,n,0\nw,m,1\nx,k,\n")
        << QByteArray("a=w a=z b=m b=n") << QByteArray();
    QTest::newRow("all of a column")
        << MissingRule::Mean << QByteArray("a,b,y\nx,1,\nw,2,\n,3,0\n,4,1\n,5,1\n,6,0\n")
        << QByteArray("b") << QByteArray("Feature a is the same in every row");
}

void TestPreparation::labels_of_rows_left_out_are_none()
{
    QFETCH(const MissingRule, missing);
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArray, features);
    QFETCH(const QByteArray, told);
    const Table table = table_of(text.toStdString());
    Preparation choices = last_is_target(table);
    choices.missing = missing;
    choices.test_fraction = 0.25;
    const auto prepared = prepare(table, choices);
    QVERIFY2(prepared, prepared ? "" : message(prepared.problem()).constData());
    QByteArrayList names;
    for (const std::string& name : prepared->dataset.feature_names)
        names << QByteArray::fromStdString(name);
    QCOMPARE(names.join(' '), features);
    QVERIFY(model::is_valid(prepared->dataset));
    QCOMPARE(prepared->feature_columns.size(), prepared->recipe.features.size());
    QByteArray said;
    for (const Problem& warning : prepared->warnings)
        said += message(warning) + '\n';
    QCOMPARE(said.isEmpty(), told.isEmpty());
    QVERIFY2(said.contains(told), said);
    const auto again = apply(prepared->recipe, table);
    QVERIFY(again);
    for (const std::size_t row : prepared->rows)
        QVERIFY(std::ranges::count(again->rows, row) == 1);
}

void TestPreparation::the_suggestion_can_be_prepared()
{
    const auto flowers = read_file(TEST_DATA_DIR "/csv/flowers.csv");
    QVERIFY(flowers);
    QVERIFY(suggest_preparation(*flowers).roles ==
            (std::vector<Role>{Role::Feature, Role::Feature, Role::Feature, Role::Feature,
                               Role::Target}));
    for (const char* file : {"/csv/students_utf16le.txt", "/csv/survey_quoted_line_breaks.csv",
                             "/csv/population_utf16be.csv", "/csv/prices_grouped.csv"}) {
        const auto table = read_file(std::string(TEST_DATA_DIR) + file);
        QVERIFY(table);
        const auto prepared = prepare(*table, suggest_preparation(*table));
        QVERIFY2(prepared, prepared ? "" : message(prepared.problem()).constData());
        QVERIFY(is_valid(prepared->dataset));
    }
}

void TestPreparation::of_yes_and_no_it_is_yes_that_becomes_1_data()
{
    QTest::addColumn<std::string>("one");
    QTest::addColumn<std::string>("zero");
    const auto row = [](const char* one, const char* zero) {
        QTest::addRow("%s, not %s", one, zero) << std::string(one) << std::string(zero);
    };
    row("yes", "no");
    row("Да", "нет");
    row("ja", "nein");
    row("Ja", "Nein");
    row("oui", "non");
    row("evet", "hayır");
    row("igen", "nem");
    row("da", "nu");
    row("はい", "いいえ");
    row("s\u00ED", "no");
    row("S\u00ED", "No");
    row("wahr", "falsch");
    row("TRUE", "FALSE");
    row("vrai", "faux");
    row("J", "N");
    row("S", "N");
    row("bestanden", "nicht bestanden");
    row("bestanden", "durchgefallen");
    row("aprobado", "suspenso");
    row("Apto", "No apto");
    row("pass", "fail");
    row("smoker", "not smoker");
    row("Raucher", "kein Raucher");
    row("red", "blue");
}

void TestPreparation::of_yes_and_no_it_is_yes_that_becomes_1()
{
    QFETCH(const std::string, one);
    QFETCH(const std::string, zero);
    const auto table =
        testing::read_bytes("x,answer\n1," + one + "\n2," + zero + "\n3," + one + '\n');
    QVERIFY(table);
    const auto mapping = table::target_mapping(*table, 1);
    QVERIFY(mapping);
    QCOMPARE(mapping->positive, one);
}

QTEST_APPLESS_MAIN(TestPreparation)
#include "tst_preparation.moc"
