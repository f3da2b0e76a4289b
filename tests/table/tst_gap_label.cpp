// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/tables.h"
#include "table/preparation.h"
#include "table/question.h"
#include "table/suggestion.h"

#include <QTest>

#include <set>

using namespace table;
using namespace testing;

/// A column that is one word or nothing, as a cross in a survey, holds data: nothing says no.
class TestGapLabel : public QObject
{
    Q_OBJECT

private slots:
    void nothing_is_a_label_beside_one_word_data();
    void nothing_is_a_label_beside_one_word();
    void a_few_rows_of_crosses_do_data();
    void a_few_rows_of_crosses_do();
    void marks_beside_one_word_stay_gaps_data();
    void marks_beside_one_word_stay_gaps();
    void gaps_stay_gaps_data();
    void gaps_stay_gaps();
    void a_minus_beside_a_plus_is_a_label_data();
    void a_minus_beside_a_plus_is_a_label();
    void as_many_dashes_as_plus_signs_are_a_label();
    void a_minus_beside_other_words_stays_a_gap();
    void another_file_has_the_minus_that_was_learned_data();
    void another_file_has_the_minus_that_was_learned();
    void spellings_of_a_cross_are_joined_as_any();
    void what_was_said_of_the_column_counts();
    void another_file_is_read_as_the_first_one_was_data();
    void another_file_is_read_as_the_first_one_was();
    void a_recipe_without_that_label_knows_gaps_only();
};

namespace
{

const std::string gap(Column::gap_label);

/// Six rows: a number that differs, then what is given, then a target.
std::string file_with(const std::vector<std::string>& values)
{
    std::string text = "n;v;y\n";
    for (std::size_t i = 0; i < values.size(); ++i)
        text += std::to_string(i * 7 % 5) + ",5;" + values[i] + (i % 2 ? ";yes\n" : ";no\n");
    return text;
}

Table table_of(const std::vector<std::string>& values, const ReadOptions& options = {})
{
    auto table = read_bytes(file_with(values), options);
    if (!table)
        qFatal("%s", message(table.problem()).constData());
    return std::move(*table);
}

Prepared prepared(const Table& table, std::string_view roles, MissingRule missing)
{
    Preparation choices;
    for (const char role : roles)
        choices.roles.push_back(role == 'F'   ? Role::Feature
                                : role == 'T' ? Role::Target
                                              : Role::Ignore);
    choices.missing = missing;
    auto made = prepare(table, choices);
    if (!made)
        qFatal("%s", message(made.problem()).constData());
    return std::move(*made);
}

std::ptrdiff_t told(const Table& table, ProblemCode code)
{
    return std::ranges::count(table.warnings(), code, &Problem::code);
}

} // namespace

void TestGapLabel::nothing_is_a_label_beside_one_word_data()
{
    QTest::addColumn<QByteArray>("word");
    QTest::addColumn<QByteArray>("nothing");
    for (const char* word : {"x", "ja", "✓", "1", "Stammkunde", "no", "+", "да", "有"})
        QTest::newRow(word) << QByteArray(word) << QByteArray("");
    QTest::newRow("a mark that means no value") << QByteArray("x") << QByteArray("-");
}

void TestGapLabel::nothing_is_a_label_beside_one_word()
{
    QFETCH(const QByteArray, word);
    QFETCH(const QByteArray, nothing);
    const std::string x = word.toStdString();
    const std::string o = nothing.toStdString();
    const Table table = table_of({x, o, o, x, x, o});
    const Column& column = table.columns()[1];
    QCOMPARE(testing::types(table), QByteArray("NCC"));
    QCOMPARE(column.missing, std::size_t(0));
    QCOMPARE(std::set(column.labels.begin(), column.labels.end()), (std::set{x, gap}));
    QCOMPARE(told(table, ProblemCode::GapsAreLabel), 1);
    QCOMPARE(told(table, ProblemCode::StrayNumbers), 0);

    // No row is dropped; as a target, those without the word are 0.
    const Prepared feature = prepared(table, "FFT", MissingRule::DropRow);
    QCOMPARE(feature.dataset.rows(), std::size_t(6));
    const Prepared target = prepared(table, "FIT", MissingRule::DropRow);
    QVERIFY(target.dropped.empty());
    const Prepared crosses = prepared(table, "FTI", MissingRule::DropRow);
    QCOMPARE(crosses.dataset.targets, (std::vector<double>{1, 0, 0, 1, 1, 0}));
    QCOMPARE(class_name(crosses.target, true), x);
    QCOMPARE(class_name(crosses.target, false), gap);
    // The other way round, however nothing is written.
    QCOMPARE(target_mapping(table, 1, "-")->positive, gap);
    QCOMPARE(target_mapping(table, 1, gap)->positive, gap);

    // A person asked says nothing by nothing.
    const auto asked = asked_columns(feature.recipe)[1];
    for (std::size_t row = 0; row < 6; ++row) {
        const auto own = feature.dataset.row(row).subspan(asked.first, asked.count);
        QCOMPARE(*answer(feature.recipe, asked, table.text(row, 1)),
                 std::vector<double>(own.begin(), own.end()));
        QCOMPARE(text_of(feature.recipe, asked, own), column.labels[column.codes[row]]);
    }
    QVERIFY(!is_filled(feature.recipe, asked, ""));
}

void TestGapLabel::a_few_rows_of_crosses_do_data()
{
    QTest::addColumn<QStringList>("values");
    QTest::newRow("two crosses in five rows") << QStringList{"", "x", "", "", "x"};
    QTest::newRow("a single cross in three rows") << QStringList{"", "", "X"};
    QTest::newRow("large and small crosses") << QStringList{"X", "", "x", ""};
    QTest::newRow("ticks") << QStringList{"✓", "", "✓", ""};
    QTest::newRow("a yes") << QStringList{"Ja", "", "", "Ja", ""};
}

void TestGapLabel::a_few_rows_of_crosses_do()
{
    QFETCH(const QStringList, values);
    std::vector<std::string> texts;
    for (const QString& value : values)
        texts.push_back(value.toStdString());
    const Table table = table_of(texts);
    QVERIFY(table.columns()[1].labels_gaps);
    QCOMPARE(table.columns()[1].missing, std::size_t(0));
    QCOMPARE(told(table, ProblemCode::GapsAreLabel), 1);
}

void TestGapLabel::marks_beside_one_word_stay_gaps_data()
{
    QTest::addColumn<QByteArray>("mark");
    QTest::addColumn<bool>("named");
    for (const char* mark : {"NA", "?", "null", "n/a", "NaN", "."})
        QTest::newRow(mark) << QByteArray(mark) << false;
    QTest::newRow("a word that was named") << QByteArray("k.A.") << true;
    QTest::newRow("a dash that was named") << QByteArray("-") << true;
    QTest::newRow("a number that was named") << QByteArray("-9") << true;
}

void TestGapLabel::marks_beside_one_word_stay_gaps()
{
    QFETCH(const QByteArray, mark);
    QFETCH(const bool, named);
    ReadOptions options;
    const std::string gone = mark.toStdString();
    if (named)
        options.missing_markers = {gone};
    for (const char* word : {"ja", "1"}) {
        for (const std::string& other : {gone, std::string()}) {
            const Table table = table_of({word, gone, other, word, word, gone}, options);
            const Column& column = table.columns()[1];
            QCOMPARE(column.missing, std::size_t(3));
            QVERIFY(!column.labels_gaps);
            QCOMPARE(told(table, ProblemCode::GapsAreLabel), 0);
        }
    }
    // Of rows to be predicted, too: nobody knows what they have.
    for (const char* word : {"ja", "1"}) {
        const Table learned = table_of({word, "", "", word, word, ""}, options);
        const Recipe recipe = prepared(learned, "FFT", MissingRule::DropRow).recipe;
        const auto inputs = apply(recipe, table_of({word, gone, "", word, gone, ""}, options));
        QCOMPARE(inputs->rows, (std::vector<std::size_t>{0, 2, 3, 5}));
        const AskedColumn asked = asked_columns(recipe)[1];
        QVERIFY(answer(recipe, asked, ""));
    }
}

void TestGapLabel::gaps_stay_gaps_data()
{
    QTest::addColumn<QStringList>("values");
    QTest::newRow("of two words") << QStringList{"x", "", "", "y", "x", ""};
    QTest::newRow("where they are few")
        << QStringList{"x", "", "x", "x", "x", "x", "x", "x", "", "x"};
    QTest::newRow("of a number that is no cross") << QStringList{"20", "", "", "20", "20", ""};
    QTest::newRow("of two numbers") << QStringList{"1", "", "", "0", "1", ""};
    QTest::newRow("in a short table") << QStringList{"Bonn", "", "Bonn", "", ""};
    QTest::newRow("in a short table of ones") << QStringList{"1", "", "1", ""};
    QTest::newRow("of one number with a unit") << QStringList{"1 kg", "", "", "1 kg", "1 kg", ""};
}

void TestGapLabel::gaps_stay_gaps()
{
    QFETCH(const QStringList, values);
    std::vector<std::string> texts;
    for (const QString& value : values)
        texts.push_back(value.toStdString());
    const Table table = table_of(texts);
    QCOMPARE(table.columns()[1].missing, std::size_t(values.count(QString())));
    QCOMPARE(told(table, ProblemCode::GapsAreLabel), 0);
    QCOMPARE(told(table, ProblemCode::GapsAreGaps), 0);
}

void TestGapLabel::a_minus_beside_a_plus_is_a_label_data()
{
    QTest::addColumn<QByteArray>("dash");
    QTest::newRow("as it is typed") << QByteArray("-");
    QTest::newRow("as a word processor writes it") << QByteArray("–");
    QTest::newRow("as a long one") << QByteArray("—");
}

void TestGapLabel::a_minus_beside_a_plus_is_a_label()
{
    QFETCH(const QByteArray, dash);
    const std::string minus = dash.toStdString();
    for (const std::string& first : {minus, std::string("+"), std::string()}) {
        const Table table = table_of({first, "+", "", minus, minus, "+", "", minus});
        const Column& column = table.columns()[1];
        QCOMPARE(testing::types(table), QByteArray("NCC"));
        QCOMPARE(column.labels, (std::vector<std::string>{"+", "-"}));
        QCOMPARE(column.missing, std::size_t(first.empty() ? 3 : 2));
        QCOMPARE(column.marked, std::size_t(0));
        QVERIFY(!column.labels_gaps);
        QVERIFY(!table.is_missing(minus, 1));
        QVERIFY(table.is_missing("", 1));
        QVERIFY(table.is_missing(minus, 2));
        QCOMPARE(told(table, ProblemCode::GapsAreLabel), 0);
        QCOMPARE(told(table, ProblemCode::WordForGap), 0);
        QCOMPARE(told(table, ProblemCode::MinusIsLabel), 1);
        // Who was not tested is neither.
        const Prepared crosses = prepared(table, "FTI", MissingRule::DropRow);
        const std::vector<double> rest = {1, 0, 0, 1, 0};
        std::vector<double> targets = crosses.dataset.targets;
        if (!first.empty())
            targets.erase(targets.begin());
        QCOMPARE(targets, rest);
        QCOMPARE(class_name(crosses.target, true), std::string("+"));
        QCOMPARE(class_name(crosses.target, false), std::string("-"));
        QCOMPARE(target_mapping(table, 1, minus)->positive, std::string("-"));
    }
    ReadOptions options;
    options.missing_markers = {minus};
    QCOMPARE(table_of({"+", minus, "", minus, "+", "+"}, options).columns()[1].missing,
             std::size_t(3));
}

void TestGapLabel::as_many_dashes_as_plus_signs_are_a_label()
{
    const Table table = table_of({"++", "--", "+", "-", "o", "---", "--", "–"});
    QCOMPARE(table.columns()[1].labels, (std::vector<std::string>{"+", "++", "-", "--", "o"}));
    QCOMPARE(table.columns()[1].missing, std::size_t(1));
}

void TestGapLabel::a_minus_beside_other_words_stays_a_gap()
{
    for (const char* word : {"a+", "++", "x", "1"}) {
        const Table table = table_of({word, "-", "y", "-", word, "y"});
        QCOMPARE(table.columns()[1].missing, std::size_t(2));
        QCOMPARE(told(table, ProblemCode::MinusIsLabel), 0);
    }
    // As are those of numbers, and of texts that all differ.
    QCOMPARE(table_of({"1", "-", "2", "-", "3", "+4"}).columns()[1].missing, std::size_t(2));
}

void TestGapLabel::another_file_has_the_minus_that_was_learned_data()
{
    QTest::addColumn<QStringList>("values");
    QTest::newRow("both") << QStringList{"+", "-", "-", "+"};
    QTest::newRow("dashes only") << QStringList{"-", "-", "-"};
    QTest::newRow("one row") << QStringList{"-"};
    QTest::newRow("longer dashes") << QStringList{"+", "–", "—"};
    QTest::newRow("longer dashes only") << QStringList{"–", "–"};
    QTest::newRow("beside nothing") << QStringList{"-", "", "-", ""};
    QTest::newRow("beside nothing and a plus") << QStringList{"-", "", "+", "", "+", "+", "", ""};
    QTest::newRow("beside other words") << QStringList{"-", "x", "-", "x", "", "–"};
}

void TestGapLabel::another_file_has_the_minus_that_was_learned()
{
    QFETCH(const QStringList, values);
    std::vector<std::string> texts;
    std::vector<std::size_t> rows;
    for (const QString& value : values) {
        texts.push_back(value.toStdString());
        if (!value.isEmpty() && value != "x")
            rows.push_back(texts.size() - 1);
    }
    const Recipe recipe =
        prepared(table_of({"+", "-", "", "-", "+", "-"}), "FFT", MissingRule::DropRow).recipe;
    const AskedColumn asked = asked_columns(recipe)[1];
    const auto inputs = apply(recipe, table_of(texts));
    QVERIFY(inputs);
    QCOMPARE(inputs->rows, rows);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const std::span own =
            std::span(inputs->numbers).subspan(i * recipe.features.size() + asked.first, 2);
        QCOMPARE(text_of(recipe, asked, own), std::string(texts[rows[i]] == "+" ? "+" : "-"));
        QCOMPARE(std::vector<double>(own.begin(), own.end()),
                 *answer(recipe, asked, texts[rows[i]]));
    }
    QVERIFY(!answer(recipe, asked, ""));
}

void TestGapLabel::spellings_of_a_cross_are_joined_as_any()
{
    const std::vector<std::string> values = {"x", "", "X", "x", "", ""};
    const Table apart = table_of(values);
    QCOMPARE(apart.columns()[1].labels, (std::vector<std::string>{"X", "x", gap}));
    QCOMPARE(told(apart, ProblemCode::DifferInCase), 1);
    ReadOptions options;
    options.joined = {1};
    QCOMPARE(table_of(values, options).columns()[1].labels, (std::vector<std::string>{"x", gap}));
}

void TestGapLabel::what_was_said_of_the_column_counts()
{
    for (const auto& [word, type] :
         {std::pair("x", ColumnType::Category), std::pair("1", ColumnType::Category),
          std::pair("1", ColumnType::Number)}) {
        ReadOptions options;
        options.types[1] = type;
        const Table table = table_of({word, "", word, "", "", word}, options);
        QCOMPARE(table.columns()[1].type, type);
        QCOMPARE(table.columns()[1].missing, std::size_t(3));
        QCOMPARE(told(table, ProblemCode::GapsAreLabel), 0);
        QCOMPARE(told(table, ProblemCode::GapsAreGaps), 1);
    }
}

void TestGapLabel::another_file_is_read_as_the_first_one_was_data()
{
    QTest::addColumn<QStringList>("values");
    QTest::newRow("as many gaps") << QStringList{"", "x", "", "x", "", "x"};
    QTest::newRow("few gaps") << QStringList{"", "x", "x", "x", "x", "x", "x", "x"};
    QTest::newRow("no gap") << QStringList{"x", "x", "x", "x"};
    QTest::newRow("gaps only") << QStringList{"", "", "", "", ""};
    QTest::newRow("one row") << QStringList{""};
    QTest::newRow("dashes") << QStringList{"x", "-", "x", "–", "-", "x"};
}

void TestGapLabel::another_file_is_read_as_the_first_one_was()
{
    QFETCH(const QStringList, values);
    std::vector<std::string> texts;
    for (const QString& value : values)
        texts.push_back(value.toStdString());
    for (const char* word : {"x", "1"}) {
        const Table first = table_of({word, "", word, "", "", word});
        const Recipe recipe = prepared(first, "FFT", MissingRule::DropRow).recipe;
        std::vector<std::string> written = texts;
        std::ranges::replace(written, std::string("x"), std::string(word));
        const auto inputs = apply(recipe, table_of(written));
        QVERIFY2(inputs, word);
        QCOMPARE(inputs->rows.size(), written.size());
        const AskedColumn asked = asked_columns(recipe)[1];
        for (std::size_t row = 0; row < written.size(); ++row) {
            const std::span own =
                std::span(inputs->numbers).subspan(row * recipe.features.size() + asked.first, 2);
            QCOMPARE(std::vector<double>(own.begin(), own.end()),
                     *answer(recipe, asked, written[row]));
            QCOMPARE(text_of(recipe, asked, own), written[row] == word ? word : gap);
        }
    }
}

void TestGapLabel::a_recipe_without_that_label_knows_gaps_only()
{
    const Table full = table_of({"x", "y", "x", "y", "x", "x"});
    const Table numbers = table_of({"1", "2", "3", "1", "1", "2"});
    const Table crosses = table_of({"x", "", "x", "", "", "x"});
    const Table ones = table_of({"1", "", "1", "", "", "1"});
    for (const auto& [before, now] : {std::pair(&full, &crosses), std::pair(&numbers, &ones)}) {
        const auto dropped = apply(prepared(*before, "FFT", MissingRule::DropRow).recipe, *now);
        QCOMPARE(dropped->rows, (std::vector<std::size_t>{0, 2, 5}));
        QCOMPARE(dropped->unseen_rows, std::size_t(0));
        QCOMPARE(dropped->gaps.front().rows, std::size_t(3));
        const auto filled = apply(prepared(*before, "FFT", MissingRule::Mean).recipe, *now);
        QCOMPARE(filled->rows.size(), std::size_t(6));
    }
}

QTEST_GUILESS_MAIN(TestGapLabel)
#include "tst_gap_label.moc"
