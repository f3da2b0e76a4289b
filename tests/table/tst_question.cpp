// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/tables.h"
#include "table/preparation.h"
#include "table/question.h"
#include "table/suggestion.h"

#include <QTest>

#include <cmath>

using namespace table;

/// One row in words made into what the network is given, and back.
class TestQuestion : public QObject
{
    Q_OBJECT

private slots:
    void columns_are_asked_for_once();
    void an_answer_is_what_the_same_row_of_a_file_gives_data();
    void an_answer_is_what_the_same_row_of_a_file_gives();
    void what_is_no_answer_is_said_data();
    void what_is_no_answer_is_said();
    void capital_letters_do_not_count_where_one_label_can_be_meant_data();
    void capital_letters_do_not_count_where_one_label_can_be_meant();
    void a_unit_in_the_name_may_be_typed_data();
    void a_unit_in_the_name_may_be_typed();
    void a_gap_is_filled_where_gaps_were();
    void a_named_mark_is_no_value_data();
    void a_named_mark_is_no_value();
    void every_row_can_be_told_again();
    void a_number_is_told_as_its_column_writes_it_data();
    void a_number_is_told_as_its_column_writes_it();
    void what_was_never_learned_from_is_remarked_data();
    void what_was_never_learned_from_is_remarked();
    void learned_from_is_exact_data();
    void learned_from_is_exact();
    void rows_with_unknown_labels_have_no_inputs();
    void labels_that_another_file_takes_for_numbers_or_text_are_known();

private:
    static Table tableOf(const std::string& text) { return std::move(*testing::read_bytes(text)); }
};

namespace
{

const std::string crops = "hours,crop,kind,passed\n"
                          "1.5,rice,a=b,no\n"
                          "2.25,wheat,c,no\n"
                          "0.1,rice,c,no\n"
                          "7,oat,a=b,yes\n"
                          "8.5,rice,c,yes\n"
                          "9,wheat,a=b,yes\n";

Prepared prepared(const Table& table, MissingRule missing, bool standardize,
                  double test_fraction = 0)
{
    Preparation choices = suggest_preparation(table);
    choices.roles = {Role::Feature, Role::Feature, Role::Feature, Role::Target};
    choices.positive = "yes";
    choices.missing = missing;
    choices.standardize = standardize;
    choices.test_fraction = test_fraction;
    return std::move(*prepare(table, choices));
}

/// All inputs for answers in the order of the columns; empty where one is none.
std::vector<double> inputs_of(const Recipe& recipe, const std::vector<std::string>& answers)
{
    const std::vector<AskedColumn> columns = asked_columns(recipe);
    std::vector<double> inputs;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const auto numbers = answer(recipe, columns[i], answers[i]);
        if (!numbers)
            return {};
        inputs.insert(inputs.end(), numbers->begin(), numbers->end());
    }
    return inputs;
}

} // namespace

void TestQuestion::columns_are_asked_for_once()
{
    const Recipe recipe = prepared(tableOf(crops), MissingRule::DropRow, false).recipe;
    const std::vector<AskedColumn> columns = asked_columns(recipe);
    QCOMPARE(columns.size(), std::size_t(3));
    QCOMPARE(columns[0], (AskedColumn{"hours", 0, 1, false}));
    QCOMPARE(columns[1], (AskedColumn{"crop", 1, 3, true}));
    QCOMPARE(columns[2], (AskedColumn{"kind", 4, 2, true}));
    QCOMPARE(labels_of(recipe, columns[1]), (std::vector<std::string>{"oat", "rice", "wheat"}));
    QVERIFY(labels_of(recipe, columns[0]).empty());
    QVERIFY(asked_columns({}).empty());
}

void TestQuestion::an_answer_is_what_the_same_row_of_a_file_gives_data()
{
    QTest::addColumn<bool>("standardize");
    QTest::newRow("as it is") << false;
    QTest::newRow("standardized") << true;
}

void TestQuestion::an_answer_is_what_the_same_row_of_a_file_gives()
{
    QFETCH(bool, standardize);
    const Table table = tableOf(crops);
    const Prepared made = prepared(table, MissingRule::DropRow, standardize);
    for (std::size_t row = 0; row < made.dataset.rows(); ++row) {
        const auto own = made.dataset.row(row);
        QCOMPARE(inputs_of(made.recipe, table.texts(made.rows[row])),
                 std::vector<double>(own.begin(), own.end()));
    }
    // Blanks around an answer are nobody's intention.
    QCOMPARE(inputs_of(made.recipe, {" 1.5 ", "rice\t", " a=b"}),
             inputs_of(made.recipe, {"1.5", "rice", "a=b"}));
}

void TestQuestion::what_is_no_answer_is_said_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<ProblemCode>("code");
    QTest::newRow("a label that is none") << 1 << QByteArray("maize") << ProblemCode::UnseenLabel;
    QTest::newRow("a number for a label") << 1 << QByteArray("1") << ProblemCode::UnseenLabel;
    QTest::newRow("a word for a number") << 0 << QByteArray("rice") << ProblemCode::NotANumber;
    QTest::newRow("a unit behind a number") << 0 << QByteArray("5 h") << ProblemCode::NotANumber;
    QTest::newRow("beyond every number") << 0 << QByteArray("1e999") << ProblemCode::NotANumber;
    QTest::newRow("nothing for a number") << 0 << QByteArray("") << ProblemCode::NoAnswer;
    QTest::newRow("blanks for a label") << 1 << QByteArray("  ") << ProblemCode::NoAnswer;
    QTest::newRow("a word for no number") << 0 << QByteArray("k. A.") << ProblemCode::NoAnswer;
    QTest::newRow("the same for a label") << 1 << QByteArray("k. A.") << ProblemCode::UnseenLabel;
    QTest::newRow("a mark for no value") << 1 << QByteArray("NA") << ProblemCode::NoAnswer;
}

void TestQuestion::what_is_no_answer_is_said()
{
    QFETCH(int, column);
    QFETCH(QByteArray, text);
    QFETCH(ProblemCode, code);
    const Recipe recipe = prepared(tableOf(crops), MissingRule::DropRow, false).recipe;
    const auto numbers =
        answer(recipe, asked_columns(recipe)[std::size_t(column)], text.toStdString());
    QVERIFY(!numbers);
    QCOMPARE(numbers.problem().code, code);
    const std::string words = sentence(numbers.problem());
    QVERIFY(words.find(column == 0 ? "hours" : "crop") != std::string::npos);
    if (code == ProblemCode::UnseenLabel)
        QVERIFY(words.find(text.toStdString()) != std::string::npos &&
                words.find("oat, rice, wheat") != std::string::npos);
}

void TestQuestion::capital_letters_do_not_count_where_one_label_can_be_meant_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("label");
    QTest::newRow("all capitals") << QByteArray("SATISFIED") << QByteArray("Satisfied");
    QTest::newRow("no capitals, and blanks")
        << QByteArray(" satisfied ") << QByteArray("Satisfied");
    QTest::newRow("two words") << QByteArray("very SATISFIED") << QByteArray("Very satisfied");
    QTest::newRow("letters with marks") << QByteArray("ÜBEL") << QByteArray("übel");
    QTest::newRow("as one of two spellings") << QByteArray("yes") << QByteArray("yes");
    QTest::newRow("as the other") << QByteArray("YES") << QByteArray("YES");
    QTest::newRow("as either of two") << QByteArray("Yes") << QByteArray();
    QTest::newRow("a part of a label") << QByteArray("very") << QByteArray();
}

void TestQuestion::capital_letters_do_not_count_where_one_label_can_be_meant()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArray, label);
    const Table table = tableOf("n,how,y\n1,Satisfied,0\n2,Very satisfied,1\n3,übel,0\n4,yes,1\n"
                                "5,YES,0\n6,Satisfied,1\n");
    Preparation choices = suggest_preparation(table);
    choices.roles = {Role::Feature, Role::Feature, Role::Target};
    const Recipe recipe = prepare(table, choices)->recipe;
    const AskedColumn asked = asked_columns(recipe)[1];
    const auto numbers = answer(recipe, asked, text.toStdString());
    QCOMPARE(bool(numbers), !label.isEmpty());
    if (numbers)
        QCOMPARE(text_of(recipe, asked, *numbers), label.toStdString());
    else
        QCOMPARE(numbers.problem().code, ProblemCode::UnseenLabel);
}

void TestQuestion::a_unit_in_the_name_may_be_typed_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("answer");
    QTest::newRow("euros") << "Preis in €"
                           << "1071 €"
                           << "1071";
    QTest::newRow("euros in front, and by letters") << "Preis in €"
                                                    << "EUR 1071"
                                                    << "1071";
    QTest::newRow("square metres") << "Größe (m²)"
                                   << "12.5 m²"
                                   << "12.5";
    QTest::newRow("degrees") << "Temp [°C]"
                             << "-3 °C"
                             << "-3";
    QTest::newRow("kilograms") << "weight_kg"
                               << "70kg"
                               << "70";
    QTest::newRow("a speed") << "speed (mm/s)"
                             << "4 mm/s"
                             << "4";
    QTest::newRow("no unit") << "weight_kg"
                             << "70"
                             << "70";
    QTest::newRow("another unit") << "weight_kg"
                                  << "70 lb"
                                  << "other-unit";
    QTest::newRow("a word") << "Preis in €"
                            << "abc"
                            << "not-a-number";
    QTest::newRow("a unit that the name does not say") << "temp_min"
                                                       << "7 min"
                                                       << "not-a-number";
    QTest::newRow("a unit beside a name without one") << "weight"
                                                      << "70 kg"
                                                      << "not-a-number";
}

void TestQuestion::a_unit_in_the_name_may_be_typed()
{
    QFETCH(const QString, name);
    QFETCH(const QString, text);
    const Table table = tableOf(name.toStdString() + ",y\n1,a\n2,b\n3,a\n4,b\n");
    Preparation choices;
    choices.roles = {Role::Feature, Role::Target};
    const auto made = prepare(table, choices);
    QVERIFY(made);
    const auto columns = asked_columns(made->recipe);
    const auto found = answer(made->recipe, columns[0], text.toStdString());
    const QString told =
        found ? QString::number((*found)[0])
              : QString::fromStdString(std::string(table::name(found.problem().code)));
    QTEST(told, "answer");
}

void TestQuestion::a_gap_is_filled_where_gaps_were()
{
    const Recipe recipe = prepared(tableOf(crops), MissingRule::Mean, false).recipe;
    const std::vector<double> filled = inputs_of(recipe, {"", "", "c"});
    const std::vector<double> means{
        (1.5 + 2.25 + 0.1 + 7 + 8.5 + 9) / 6, 1 / 6.0, 0.5, 2 / 6.0, 0, 1};
    QCOMPARE(filled.size(), means.size());
    for (std::size_t i = 0; i < means.size(); ++i)
        QCOMPARE(filled[i], means[i]);
}

void TestQuestion::a_named_mark_is_no_value_data()
{
    QTest::addColumn<QByteArray>("marks");
    QTest::addColumn<int>("column");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("expected");
    QTest::newRow("a number") << QByteArray("-999") << 0 << QByteArray("-999") << true;
    QTest::newRow("the number written otherwise")
        << QByteArray("-999") << 0 << QByteArray(" -999.00 ") << true;
    QTest::newRow("another number") << QByteArray("-999") << 0 << QByteArray("-99") << false;
    QTest::newRow("a word") << QByteArray("none") << 0 << QByteArray("none") << true;
    QTest::newRow("a word for a label") << QByteArray("none") << 1 << QByteArray("none") << true;
    QTest::newRow("nothing") << QByteArray("none") << 1 << QByteArray("") << true;
    QTest::newRow("a usual mark for a number, as in a file")
        << QByteArray("-999") << 0 << QByteArray("NA") << true;
    QTest::newRow("a usual mark for a label, as in a file")
        << QByteArray("-999") << 1 << QByteArray("NA") << false;
    QTest::newRow("the usual marks where none is named")
        << QByteArray() << 1 << QByteArray("n/a") << true;
}

void TestQuestion::a_named_mark_is_no_value()
{
    QFETCH(const QByteArray, marks);
    QFETCH(const int, column);
    QFETCH(const QByteArray, text);
    QFETCH(const bool, expected);
    ReadOptions options;
    if (!marks.isEmpty())
        options.missing_markers = {marks.toStdString()};
    const Table table = std::move(*testing::read_bytes(crops, options));
    const Recipe recipe = prepared(table, MissingRule::Mean, true).recipe;
    const AskedColumn asked = asked_columns(recipe)[std::size_t(column)];
    QCOMPARE(is_filled(recipe, asked, text.toStdString()), expected);
    const auto inputs = answer(recipe, asked, text.toStdString());
    QCOMPARE(inputs && *inputs == *answer(recipe, asked, ""), expected);
}

void TestQuestion::every_row_can_be_told_again()
{
    const Table table = tableOf(crops);
    for (const bool standardize : {false, true}) {
        const Prepared made = prepared(table, MissingRule::DropRow, standardize);
        for (std::size_t row = 0; row < made.dataset.rows(); ++row) {
            const std::vector<std::string> said = table.texts(made.rows[row]);
            const std::vector<AskedColumn> columns = asked_columns(made.recipe);
            for (std::size_t i = 0; i < columns.size(); ++i)
                QCOMPARE(text_of(made.recipe, columns[i],
                                 made.dataset.row(row).subspan(columns[i].first, columns[i].count)),
                         said[i]);
        }
    }
    const Recipe recipe = prepared(table, MissingRule::Mean, true).recipe;
    const AskedColumn crop = asked_columns(recipe)[1];
    QCOMPARE(text_of(recipe, crop, *answer(recipe, crop, "")), std::string());
}

void TestQuestion::a_number_is_told_as_its_column_writes_it_data()
{
    QTest::addColumn<QByteArrayList>("numbers");
    const auto row = [](const char* name, const QByteArrayList& numbers) {
        QTest::newRow(name) << numbers;
    };
    row("small beside the others", {"1", "19", "98", "55.5", "61", "47", "83"});
    row("nought among them", {"0", "310.7", "287.1", "299.9", "304.33"});
    row("far from nought", {"1700000000", "1700000001.5", "1700000033.25", "1700086400"});
    row("tiny ones", {"8.648e-13", "8.583e-13", "9.1e-13", "1e-15"});
    row("digits to the last", {"0.1234567890123", "0.30000000000004", "-7.1", "2.5"});
    row("below and above nought", {"-0.1", "0.2", "0.3", "-12.75", "100.01"});
    row("large ones", {"1e15", "1000000000000001", "1000000000000003", "1000000000000002"});
    // Numbers of a person's table: two decimals around a thousand.
    QByteArrayList many;
    for (int i = 0; i < 500; ++i) {
        const int cents = (i * 7919 + 13) % 200'003;
        many << QByteArray::fromStdString(shortest(cents / 100.0));
    }
    row("prices", many);
}

void TestQuestion::a_number_is_told_as_its_column_writes_it()
{
    QFETCH(const QByteArrayList, numbers);
    std::string text = "score,passed\n";
    for (qsizetype i = 0; i < numbers.size(); ++i)
        text += numbers[i].toStdString() + (i % 2 ? ",yes\n" : ",no\n");
    const Table table = tableOf(text);
    for (const bool standardize : {false, true}) {
        Preparation choices = suggest_preparation(table);
        choices.roles = {Role::Feature, Role::Target};
        choices.standardize = standardize;
        choices.test_fraction = 0;
        Prepared made = std::move(*prepare(table, choices));
        const AskedColumn score = asked_columns(made.recipe).front();
        for (std::size_t row = 0; row < made.dataset.rows(); ++row) {
            const std::string written = shortest(numbers[qsizetype(row)].toDouble());
            const auto inputs = made.dataset.row(row);
            QCOMPARE(text_of(made.recipe, score, inputs), written);
            // Typed, it is the same number to a warning.
            const auto typed = answer(made.recipe, score, written);
            QVERIFY(typed);
            QCOMPARE(typed->front(), inputs.front());
            const double far = inputs.front() + std::abs(inputs.front()) + 1;
            const model::Extent elsewhere{far, far + 1};
            const auto remark = beyond_learned(made.recipe, score, *typed, {&elsewhere, 1});
            QVERIFY(remark);
            QCOMPARE(remark->arguments[1], written);
        }
    }
}

void TestQuestion::what_was_never_learned_from_is_remarked_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("code");
    const int nothing = -1;
    QTest::newRow("within") << 0 << QByteArray("3") << nothing;
    QTest::newRow("the least") << 0 << QByteArray("0.1") << nothing;
    QTest::newRow("the greatest") << 0 << QByteArray("9") << nothing;
    QTest::newRow("a little less than the least")
        << 0 << QByteArray("0.09") << int(ProblemCode::OutsideLearned);
    QTest::newRow("far above") << 0 << QByteArray("1e6") << int(ProblemCode::OutsideLearned);
    QTest::newRow("a label learned from") << 1 << QByteArray("wheat") << nothing;
    QTest::newRow("a label of held-back rows alone")
        << 1 << QByteArray("oat") << int(ProblemCode::NeverLearned);
    QTest::newRow("no label") << 1 << QByteArray("") << int(ProblemCode::FilledAnswer);
    QTest::newRow("no number") << 0 << QByteArray("?") << int(ProblemCode::FilledAnswer);
    for (const char* word : {"k. A.", "K.A.", "n. a.", "#DIV/0!", "***"})
        QTest::addRow("%s for a number", word)
            << 0 << QByteArray(word) << int(ProblemCode::FilledAnswer);
}

void TestQuestion::what_was_never_learned_from_is_remarked()
{
    QFETCH(int, column);
    QFETCH(QByteArray, text);
    QFETCH(int, code);
    for (const bool standardize : {false, true}) {
        Prepared made = prepared(tableOf(crops), MissingRule::Mean, standardize);
        // The only row with oat is held back.
        std::erase(made.dataset.train_rows, std::size_t(3));
        made.dataset.test_rows = {3};
        const auto learned = model::feature_extents(made.dataset, made.dataset.train_rows);
        const AskedColumn asked = asked_columns(made.recipe)[std::size_t(column)];
        const auto numbers = answer(made.recipe, asked, text.toStdString());
        QVERIFY(numbers);
        const auto found = remark(made.recipe, asked, text.toStdString(), *numbers, learned);
        QCOMPARE(found ? int(found->code) : -1, code);
        if (code == int(ProblemCode::OutsideLearned))
            QCOMPARE(std::vector(found->arguments.begin() + 2, found->arguments.end()),
                     (std::vector<std::string>{"0.1", "9"}));
    }
}

void TestQuestion::learned_from_is_exact_data()
{
    QTest::addColumn<double>("start");
    QTest::addColumn<double>("step");
    QTest::newRow("numbers beside 1") << 1.0 << 0.1;
    QTest::newRow("milliseconds of a clock") << 1.7e12 << 250.0;
    QTest::newRow("whole numbers at the end of doubles") << 1e15 << 1.0;
    QTest::newRow("numbers that hardly differ") << 1000.0 << 1e-9;
    QTest::newRow("small beside their mean") << 0.1 << 997.3;
    QTest::newRow("tiny") << 1e-12 << 3e-14;
    QTest::newRow("below nought") << -40.0 << 7.77;
    QTest::newRow("hundreds of dollars") << 199.99 << 33.33;
}

void TestQuestion::learned_from_is_exact()
{
    QFETCH(const double, start);
    QFETCH(const double, step);
    constexpr int rows = 60;
    std::string text = "score,passed\n";
    for (int i = 0; i < rows; ++i)
        text += shortest(start + step * i) + (i % 2 ? ",yes\n" : ",no\n");
    const Table table = tableOf(text);
    for (const bool standardize : {false, true}) {
        Preparation choices = suggest_preparation(table);
        choices.roles = {Role::Feature, Role::Target};
        choices.standardize = standardize;
        choices.test_fraction = 0;
        const Prepared made = std::move(*prepare(table, choices));
        const AskedColumn score = asked_columns(made.recipe).front();
        const auto learned = model::feature_extents(made.dataset, made.dataset.train_rows);
        const auto is_beyond = [&](const std::string& typed) {
            return find_beyond(score, *answer(made.recipe, score, typed), learned) < score.count;
        };
        // Every row, as it is told and typed again, was learned from.
        for (std::size_t row = 0; row < made.dataset.rows(); ++row)
            QVERIFY(!is_beyond(text_of(made.recipe, score, made.dataset.row(row))));
        // What lies beyond by a tenth of a step never was.
        QVERIFY(is_beyond(shortest(start - std::max(step / 10, std::abs(start) * 1e-15))));
        QVERIFY(is_beyond(
            shortest(start + step * (rows - 1) + std::max(step / 10, std::abs(start) * 1e-15))));
    }
}

void TestQuestion::rows_with_unknown_labels_have_no_inputs()
{
    for (const MissingRule rule : {MissingRule::DropRow, MissingRule::Mean}) {
        const Recipe recipe = prepared(tableOf(crops), rule, false).recipe;
        const auto inputs = apply(recipe, tableOf("hours,crop,kind\n1,rice,c\n2,maize,c\n"
                                                  "3,wheat,c\n4,rye,c\n5,rye,c\n6,rice,a=b\n"));
        QVERIFY(inputs);
        QCOMPARE(inputs->rows, (std::vector<std::size_t>{0, 2, 5}));
        QCOMPARE(inputs->unseen_rows, std::size_t(3));
        QCOMPARE(inputs->unseen.size(), std::size_t(3));
        QCOMPARE(inputs->unseen[0].line, std::uint64_t(3));
        QCOMPARE(inputs->unseen[0].arguments[1], std::string("maize"));
        QCOMPARE(inputs->unseen[2].line, std::uint64_t(6));
    }
    std::string many = "hours,crop,kind\n";
    for (int i = 0; i < 500; ++i)
        many += "1," + std::string(i % 2 ? "rye" : "rice") + ",c\n";
    const auto inputs =
        apply(prepared(tableOf(crops), MissingRule::DropRow, false).recipe, tableOf(many));
    QCOMPARE(inputs->rows.size(), std::size_t(250));
    QCOMPARE(inputs->unseen_rows, std::size_t(250));
    QCOMPARE(inputs->unseen.size(), Inputs::most_told);
}

void TestQuestion::labels_that_another_file_takes_for_numbers_or_text_are_known()
{
    ReadOptions labels;
    labels.types = {{1, ColumnType::Category}};
    const Table table =
        std::move(*testing::read_bytes("hours,crop,kind,passed\n1,7,a,no\n2,8,b,no\n"
                                       "3,7,a,yes\n4,8,b,yes\n",
                                       labels));
    const Recipe recipe = prepared(table, MissingRule::DropRow, false).recipe;
    // Alone, the same column holds numbers; with a word of its own in every row, free text.
    const auto numbers = apply(recipe, tableOf("hours,crop,kind\n5,7,b\n6,9,b\n7,8,a\n"));
    QCOMPARE(numbers->rows, (std::vector<std::size_t>{0, 2}));
    QCOMPARE(numbers->numbers, (std::vector<double>{5, 1, 0, 0, 1, 7, 0, 1, 1, 0}));
    QCOMPARE(numbers->unseen[0].arguments[1], std::string("9"));
    std::string text = "hours,crop,kind\n";
    for (int i = 0; i < 30; ++i)
        text += "1,word " + std::to_string(i) + ",a\n";
    const auto words = apply(recipe, tableOf(text + "1,8,a\n1,,a\n"));
    QCOMPARE(words->rows, (std::vector<std::size_t>{30}));
    QCOMPARE(words->unseen_rows, std::size_t(30));
}

QTEST_GUILESS_MAIN(TestQuestion)
#include "tst_question.moc"
