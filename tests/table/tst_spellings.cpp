// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/tables.h"

#include "table/case_folding.h"
#include "table/preparation.h"
#include "table/question.h"
#include "table/spelling_folding.h"
#include "table/summary.h"

#include <QTest>

#include <algorithm>

using namespace table;
using namespace testing;

namespace
{

/// Rows of a number and of such labels; in the second column, spellings are joined or not.
Table table_of(const QByteArrayList& labels, bool joins)
{
    std::string text = "size,paid\n";
    for (qsizetype i = 0; i < labels.size(); ++i)
        text += std::to_string(i * 7 % 5) + ".5," + labels[i].toStdString() + '\n';
    ReadOptions options;
    if (joins)
        options.joined = {1};
    const auto table = read_bytes(text, options);
    if (!table)
        qFatal("%s", message(table.problem()).constData());
    return *table;
}

Prepared prepared(const Table& table, Role first, Role second)
{
    Preparation choices;
    choices.roles = {first, second};
    const auto made = prepare(table, choices);
    if (!made)
        qFatal("%s", message(made.problem()).constData());
    return *made;
}

std::vector<std::string> told(const Table& table, ProblemCode code)
{
    const auto found = std::ranges::find(table.warnings(), code, &Problem::code);
    return found == table.warnings().end() ? std::vector<std::string>() : found->arguments;
}

using Labels = std::vector<std::string>;

} // namespace

/// Labels that differ in capital letters only, and what it means to join them.
class TestSpellings : public QObject
{
    Q_OBJECT

private slots:
    void letters_are_folded_as_unicode_does();
    void what_is_no_letter_stays();
    void marks_are_taken_off_as_unicode_does();
    void labels_that_differ_in_what_is_seen_stay_apart_data();
    void labels_that_differ_in_what_is_seen_stay_apart();
    void what_nobody_sees_is_told_data();
    void what_nobody_sees_is_told();
    void names_that_look_the_same_are_told_data();
    void names_that_look_the_same_are_told();
    void the_most_frequent_spelling_is_the_label_data();
    void the_most_frequent_spelling_is_the_label();
    void only_the_columns_that_are_named_are_joined();
    void what_was_joined_is_told_where_it_stands();
    void spellings_do_not_make_free_text();
    void a_target_has_the_labels_that_are_left();
    void a_feature_has_an_input_a_label();
    void another_file_may_spell_them_otherwise_data();
    void another_file_may_spell_them_otherwise();
    void an_answer_may_spell_them_otherwise();
    void what_yes_means_does_not_depend_on_capitals_data();
    void what_yes_means_does_not_depend_on_capitals();
};

void TestSpellings::letters_are_folded_as_unicode_does()
{
    // Qt's tables are made of Unicode's own; they fold each letter to one.
    const std::array<std::pair<char32_t, char32_t>, 6> blocks = {{{0x20, 0x24F},
                                                                  {0x370, 0x52F},
                                                                  {0x531, 0x586},
                                                                  {0x1E00, 0x1EFF},
                                                                  {0xA640, 0xA69B},
                                                                  {0xFF21, 0xFF5A}}};
    int folded = 0;
    for (const auto& [first, last] : blocks) {
        for (char32_t letter = first; letter <= last; ++letter) {
            const QString text = QString::fromUcs4(&letter, 1);
            const bool is_sharp_s = letter == 0xDF || letter == 0x1E9E;
            const QString expected = is_sharp_s ? QStringLiteral("ss") : text.toCaseFolded();
            const QString found = QString::fromStdString(case_folded(text.toStdString()));
            QVERIFY2(found == expected, qPrintable(QString::number(letter, 16)));
            folded += found != text;
        }
    }
    QVERIFY(folded > 500);
}

void TestSpellings::what_is_no_letter_stays()
{
    for (const char* text : {"", "0 1,5", "\xFF\xC3", "日本", "🙂", "±×÷", "a\xE2\x82"})
        QCOMPARE(case_folded(text), std::string(text));
    QCOMPARE(case_folded("A\xFFÄ\xC3"), std::string("a\xFFä\xC3"));
}

void TestSpellings::marks_are_taken_off_as_unicode_does()
{
    // Qt's tables are made of Unicode's own. Of capital letters the small ones are taken apart.
    const std::array<std::pair<char32_t, char32_t>, 3> blocks = {
        {{0xDF, 0x24F}, {0x3AC, 0x4F9}, {0x1E00, 0x1E95}}};
    int apart = 0;
    for (const auto& [first, last] : blocks) {
        for (char32_t letter = first; letter <= last; ++letter) {
            const QString text = QString::fromUcs4(&letter, 1);
            const std::string folded = spelling_folded(text.toStdString());
            const QString small = QString::fromStdString(case_folded(text.toStdString()));
            const QString expected = small.normalized(QString::NormalizationForm_D);
            QVERIFY2(QString::fromStdString(folded) == expected,
                     qPrintable(QString::number(letter, 16)));
            apart += folded != small.toStdString();
        }
    }
    QVERIFY(apart > 300);
}

void TestSpellings::labels_that_differ_in_what_is_seen_stay_apart_data()
{
    QTest::addColumn<QByteArrayList>("values");
    const auto row = [](const char* name, const char* values) {
        QTest::newRow(name) << QByteArray(values).split(';');
    };
    row("another accent", "si;sí;si;sí");
    row("two dots or none", "Köln;Koln;Köln;Koln");
    row("a blank or none", "New York;NewYork;New York;NewYork");
    row("a hyphen for a blank", "New York;New-York;New York;New-York");
    row("a stroke, which is no mark", "ø;o;ø;o");
    row("bytes that are no text", "K\xFFln;K\xFEln;K\xFFln;K\xFEln");
}

void TestSpellings::labels_that_differ_in_what_is_seen_stay_apart()
{
    QFETCH(const QByteArrayList, values);
    QVERIFY(spelling_folded(values[0].toStdString()) != spelling_folded(values[1].toStdString()));
    QVERIFY(told(table_of(values, false), ProblemCode::DifferInCase).empty());
}

void TestSpellings::what_nobody_sees_is_told_data()
{
    QTest::addColumn<QByteArray>("one");
    QTest::addColumn<QByteArray>("other");
    const auto row = [](const char* name, const char* one, const char* other) {
        QTest::newRow(name) << QByteArray(one) << QByteArray(other);
    };
    row("a letter and its mark", "Ko\u0308ln", "Köln");
    row("a soft hyphen", "Berlin", "Ber\u00ADlin");
    row("two soft hyphens", "Ent\u00ADfer\u00ADnung", "Entfernung");
    row("a blank without a width", "Berlin", "Ber\u200Blin");
    row("a mark of the direction of writing", "Berlin", "Ber\u200Elin");
    row("a word joiner", "Berlin", "Ber\u2060lin");
    row("a byte order mark amid a word", "Berlin", "Ber\uFEFFlin");
}

void TestSpellings::what_nobody_sees_is_told()
{
    QFETCH(const QByteArray, one);
    QFETCH(const QByteArray, other);
    const Table table = table_of({other, one, "Bonn", other}, false);
    const auto spellings = told(table, ProblemCode::DifferInCase);
    QVERIFY(!spellings.empty());
    const std::string there = one.toStdString() + " / " + other.toStdString();
    const std::string back = other.toStdString() + " / " + one.toStdString();
    QVERIFY2(spellings[3] == there || spellings[3] == back, spellings[3].c_str());
}

void TestSpellings::names_that_look_the_same_are_told_data()
{
    QTest::addColumn<QByteArray>("names");
    QTest::addColumn<Labels>("told");
    const auto row = [](const char* name, const char* names, const Labels& told) {
        QTest::newRow(name) << QByteArray(names) << told;
    };
    row("a letter and its mark", "Größe;Gro\u0308ße;v", {"Gro\u0308ße", "Gro\u0308ße_2"});
    row("a capital letter and its mark", "Öl;O\u0308l;v", {"O\u0308l", "O\u0308l_2"});
    row("two blanks", "New York;New  York;v", {"New  York", "New  York_2"});
    row("a no-break blank", "New York;New\u00A0York;v", {"New\u00A0York", "New\u00A0York_2"});
    row("the same in all", "Größe;Größe;v", {"Größe", "Größe_2"});
    row("another letter", "Größe;Große;v", {});
    row("a small letter", "Größe;größe;v", {});
    row("a small letter with its mark apart", "Öl;o\u0308l;v", {});
}

void TestSpellings::names_that_look_the_same_are_told()
{
    QFETCH(const QByteArray, names);
    const auto table = read_bytes(names.toStdString() + "\n1;2;3\n2;3;5\n3;5;9\n");
    QVERIFY2(table, table ? "" : message(table.problem()));
    QTEST(told(*table, ProblemCode::RepeatedName), "told");
}

void TestSpellings::the_most_frequent_spelling_is_the_label_data()
{
    QTest::addColumn<QByteArrayList>("values");
    QTest::addColumn<Labels>("labels");
    const auto row = [](const char* name, const char* values, const Labels& labels) {
        QTest::newRow(name) << QByteArray(values).split(';') << labels;
    };
    row("twice Yes, once yes", "Yes;no;yes;no;Yes", {"Yes", "no"});
    row("twice yes, once Yes", "Yes;no;yes;no;yes", {"no", "yes"});
    row("as often: the first one", "yes;no;Yes;no", {"no", "yes"});
    row("as often: the first one, in capitals", "YES;no;yes;no", {"YES", "no"});
    row("three spellings, blanks around one", "Yes;no;yes;YES ;no;Yes", {"Yes", "no"});
    row("two labels, each spelled in two ways", "Yes;No;yes;no;yes;no", {"no", "yes"});
    row("gaps between them", "Yes;;no;?;yes;no;yes", {"no", "yes"});
    row("umlauts", "Öl;Gas;ÖL;Gas;öl;Öl", {"Gas", "Öl"});
    row("sharp s", "Große;Große;GROSSE;klein", {"Große", "klein"});
    row("Greek, with a final sigma", "ΜΙΚΡΟΣ;μικρος;μικρος;μεγα", {"μεγα", "μικρος"});
    row("Cyrillic", "да;нет;Да;НЕТ;Да;нет", {"Да", "нет"});
    row("Polish", "ŁÓDŹ;Łódź;Łódź;Gdańsk", {"Gdańsk", "Łódź"});
    row("letters and their marks, as Apple writes them", "Ko\u0308ln;Köln;Bonn;Köln;KO\u0308LN",
        {"Bonn", "Köln"});
    row("two marks on a letter", "Huế;Hue\u0302\u0301;Huế;Vinh", {"Huế", "Vinh"});
    row("Cyrillic with a mark", "Май;Маи\u0306;Июнь;Маи\u0306", {"Июнь", "Маи\u0306"});
    row("two blanks and a no-break one", "New York;New  York;New\u00A0York;Rome;New York",
        {"New York", "Rome"});
    row("nothing to join", "a;b;a;c", {"a", "b", "c"});
    row("an accent is more than a capital", "si;sí;SI;SÍ;si;sí", {"si", "sí"});
}

void TestSpellings::the_most_frequent_spelling_is_the_label()
{
    QFETCH(const QByteArrayList, values);
    QFETCH(const Labels, labels);
    const Table table = table_of(values, true);
    const Column& column = table.columns()[1];
    QCOMPARE(column.type, ColumnType::Category);
    QCOMPARE(column.labels, labels);
    for (qsizetype row = 0; row < values.size(); ++row) {
        const QString text = QString::fromUtf8(values[row]).trimmed();
        const std::uint16_t code = column.codes[std::size_t(row)];
        if (text.isEmpty() || text == QLatin1String("?"))
            QCOMPARE(code, Column::missing_label);
        else
            QCOMPARE(spelling_folded(column.labels[code]), spelling_folded(text.toStdString()));
    }
    QVERIFY(told(table, ProblemCode::DifferInCase).empty());
}

void TestSpellings::only_the_columns_that_are_named_are_joined()
{
    const Table apart = table_of({"Yes", "no", "yes", "no"}, false);
    QCOMPARE(apart.columns()[1].labels, (Labels{"Yes", "no", "yes"}));
    QCOMPARE(told(apart, ProblemCode::DifferInCase), (Labels{"paid", "Yes", "yes", "Yes / yes"}));
    QVERIFY(told(apart, ProblemCode::SpellingsJoined).empty());

    ReadOptions options;
    options.joined = {2, 99};
    const auto beside = read_bytes("a,b,c\nX,Yes,1\nx,yes,2\nX,Yes,3\n", options);
    QVERIFY(beside);
    QCOMPARE(beside->columns()[0].labels, (Labels{"X", "x"}));
    QCOMPARE(beside->columns()[1].labels, (Labels{"Yes", "yes"}));
    QCOMPARE(beside->columns()[2].type, ColumnType::Number);
}

void TestSpellings::what_was_joined_is_told_where_it_stands()
{
    const Table table = table_of({"Yes", "no", "Yes", "yes", "YES"}, true);
    const auto found =
        std::ranges::find(table.warnings(), ProblemCode::SpellingsJoined, &Problem::code);
    QVERIFY(found != table.warnings().end());
    QCOMPARE(found->line, std::uint64_t(5));
    QCOMPARE(found->column, std::uint64_t(5));
    QCOMPARE(found->arguments, (Labels{"paid", "yes", "Yes"}));
    QVERIFY(told(table_of({"a", "b", "a"}, true), ProblemCode::SpellingsJoined).empty());
    QCOMPARE(summarize(table)[1].distinct, std::size_t(2));
}

void TestSpellings::spellings_do_not_make_free_text()
{
    const QByteArrayList values = {"Red",  "red",  "RED",  "Blue", "blue", "BLUE",
                                   "Teal", "teal", "TEAL", "Plum", "plum", "PLUM",
                                   "Grey", "grey", "GREY", "Pink", "pink"};
    QCOMPARE(table_of(values, false).columns()[1].type, ColumnType::Text);
    const Table table = table_of(values, true);
    QCOMPARE(table.columns()[1].type, ColumnType::Category);
    QCOMPARE(table.columns()[1].labels, (Labels{"Blue", "Grey", "Pink", "Plum", "Red", "Teal"}));
}

void TestSpellings::a_target_has_the_labels_that_are_left()
{
    const QByteArrayList values = {"no", "Yes", "yes", "NO", "yes", "no"};
    QCOMPARE(target_mapping(table_of(values, false), 1).problem().code,
             ProblemCode::TargetNeedsPositive);
    const Prepared made = prepared(table_of(values, true), Role::Feature, Role::Target);
    QCOMPARE(made.dataset.targets, (std::vector<double>{0, 1, 1, 0, 1, 0}));
    QCOMPARE(made.target.positive, std::string("yes"));
    QCOMPARE(made.target.labels, (Labels{"no", "yes"}));
}

void TestSpellings::a_feature_has_an_input_a_label()
{
    const QByteArrayList values = {"no", "Yes", "yes", "NO", "yes", "no"};
    const Prepared made = prepared(table_of(values, true), Role::Target, Role::Feature);
    QCOMPARE(made.dataset.feature_names, (Labels{"paid=no", "paid=yes"}));
    QCOMPARE(made.dataset.inputs, (std::vector<double>{1, 0, 0, 1, 0, 1, 1, 0, 0, 1, 1, 0}));
}

void TestSpellings::another_file_may_spell_them_otherwise_data()
{
    QTest::addColumn<QByteArrayList>("values");
    QTest::addColumn<std::vector<double>>("inputs");
    QTest::addColumn<int>("unseen");
    using Inputs = std::vector<double>;
    QTest::newRow("as in the first file") << QByteArrayList{"yes", "no"} << Inputs{0, 1, 1, 0} << 0;
    QTest::newRow("in capitals") << QByteArrayList{"YES", "NO", "yes"} << Inputs{0, 1, 1, 0, 0, 1}
                                 << 0;
    QTest::newRow("as nobody has before") << QByteArrayList{"yEs", "nO"} << Inputs{0, 1, 1, 0} << 0;
    QTest::newRow("another word") << QByteArrayList{"Yes", "Maybe", "No"} << Inputs{0, 1, 1, 0}
                                  << 1;
    QByteArrayList many = {"YES", "No"};
    for (int i = 0; i < 20; ++i)
        many << "word " + QByteArray::number(i);
    QTest::newRow("among many words") << many << Inputs{0, 1, 1, 0} << 20;
}

void TestSpellings::another_file_may_spell_them_otherwise()
{
    QFETCH(const QByteArrayList, values);
    QFETCH(const std::vector<double>, inputs);
    QFETCH(const int, unseen);
    const QByteArrayList learned = {"no", "Yes", "yes", "NO", "yes", "no"};
    const Recipe recipe = prepared(table_of(learned, true), Role::Target, Role::Feature).recipe;
    for (const bool joins : {false, true}) {
        const auto made = apply(recipe, table_of(values, joins));
        QVERIFY(made);
        QCOMPARE(made->numbers, inputs);
        QCOMPARE(made->unseen_rows, std::size_t(unseen));
    }
    // Where they were not joined, they are not.
    const Recipe apart = prepared(table_of(learned, false), Role::Target, Role::Feature).recipe;
    const auto made = apply(apart, table_of({"yEs", "no"}, false));
    QVERIFY(made);
    QCOMPARE(made->unseen_rows, std::size_t(1));
}

void TestSpellings::an_answer_may_spell_them_otherwise()
{
    const QByteArrayList learned = {"no", "Yes", "yes", "NO", "yes", "no"};
    const Recipe recipe = prepared(table_of(learned, true), Role::Target, Role::Feature).recipe;
    const AskedColumn column = asked_columns(recipe).front();
    QCOMPARE(labels_of(recipe, column), (Labels{"no", "yes"}));
    for (const char* text : {"yes", "Yes", " YES ", "yEs"}) {
        const auto numbers = answer(recipe, column, text);
        QVERIFY2(numbers, text);
        QCOMPARE(*numbers, (std::vector<double>{0, 1}));
        QVERIFY(
            !remark(recipe, column, text, *numbers, std::vector<model::Extent>{{0, 1}, {0, 1}}));
    }
    QCOMPARE(answer(recipe, column, "yess").problem().code, ProblemCode::UnseenLabel);
}

void TestSpellings::what_yes_means_does_not_depend_on_capitals_data()
{
    QTest::addColumn<QByteArrayList>("values");
    QTest::addColumn<QString>("positive");
    const auto row = [](const char* name, const QByteArrayList& values, const char* positive) {
        QTest::newRow(name) << values << QString::fromUtf8(positive);
    };
    row("Spanish", {"NO", "SÍ", "NO"}, "SÍ");
    row("Italian", {"No", "Sì", "No"}, "Sì");
    row("Russian", {"НЕТ", "ДА", "НЕТ"}, "ДА");
    row("Russian, in small letters", {"нет", "да", "да"}, "да");
    row("German", {"JA", "NEIN", "JA"}, "JA");
}

void TestSpellings::what_yes_means_does_not_depend_on_capitals()
{
    QFETCH(const QByteArrayList, values);
    QFETCH(const QString, positive);
    const auto mapping = target_mapping(table_of(values, false), 1);
    QVERIFY(mapping);
    QCOMPARE(QString::fromStdString(mapping->positive), positive);
}

QTEST_APPLESS_MAIN(TestSpellings)
#include "tst_spellings.moc"
