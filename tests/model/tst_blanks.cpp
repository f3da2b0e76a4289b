// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/blanks.h"
#include "model/lessons.h"

#include <QTest>

#include <algorithm>

using namespace model;

/// Numbers of a picture that are left blank, and the rows that they are of.
class TestBlanks : public QObject
{
    Q_OBJECT

private slots:
    void each_is_a_number_on_the_way_data() { add_blanks(); }
    void each_is_a_number_on_the_way();
    void another_row_is_clear_and_leaves_the_rest_data() { add_blanks(); }
    void another_row_is_clear_and_leaves_the_rest();
    void a_blank_keeps_back_what_comes_of_it();
    void counts_are_one_three_or_all();

private:
    static void add_blanks();
};

void TestBlanks::add_blanks()
{
    QTest::addColumn<QByteArray>("id");
    for (const char* id : {"first-prediction", "chain-rule", "layers", "layers-back"})
        QTest::newRow(id) << QByteArray(id);
    QCOMPARE(blanks().size(), std::size_t(4));
}

void TestBlanks::each_is_a_number_on_the_way()
{
    QFETCH(const QByteArray, id);
    const Blanks* blanks = find_blanks(id.toStdString());
    QVERIFY(blanks && blanks->questions.size() > 3);
    const LessonKind* kind = find_lesson_kind(blanks->lesson);
    const Trace walk = kind->trace(initial_values(kind->inputs()));
    const auto place = [&](std::string_view step) {
        return std::ranges::find(walk, step, &Step::id) - walk.begin();
    };
    QVERIFY(place(blanks->step) < std::ssize(walk) - 1);
    std::ptrdiff_t before = 0;
    for (const std::string_view each : blanks->questions) {
        const Question* question = find_question(each);
        QVERIFY2(question, std::string(each).c_str());
        QVERIFY(question->lesson == blanks->lesson && question->kind == Kind::Number);
        QVERIFY(!question->numbers);
        QVERIFY(place(question->step) >= before && place(question->step) <= place(blanks->step));
        before = place(question->step);
        // The first number of its value, or one of several.
        const Value* value = walk[std::size_t(before)].find(question->withheld.front());
        QVERIFY(value);
        const double right =
            question->right(scene_of(*question, initial_values(kind->inputs()))).number;
        QVERIFY(
            std::ranges::any_of(value->numbers, [&](double number) { return number == right; }));
    }
}

void TestBlanks::another_row_is_clear_and_leaves_the_rest()
{
    QFETCH(const QByteArray, id);
    const Blanks& blanks = *find_blanks(id.toStdString());
    const std::vector<Input> inputs = find_lesson_kind(blanks.lesson)->inputs();
    const Inputs before = initial_values(inputs);
    for (std::uint32_t seed = 0; seed < 50; ++seed) {
        const Inputs other = with_other_row(blanks, before, seed);
        QVERIFY(other == with_other_row(blanks, before, seed));
        QVERIFY(other != before);
        for (const Input& input : inputs) {
            QVERIFY(accepts(input.kind, other.at(input.name)));
            const bool is_drawn = std::ranges::find(blanks.drawn, input.name) != blanks.drawn.end();
            QVERIFY(is_drawn || other.at(input.name) == before.at(input.name));
        }
        for (const std::string_view each : blanks.questions)
            QVERIFY(is_clear(*find_question(each), scene_of(*find_question(each), other)));
        // The same seed once more is yet another row.
        QVERIFY(with_other_row(blanks, other, seed) != other);
    }
}

void TestBlanks::a_blank_keeps_back_what_comes_of_it()
{
    const LessonKind& lesson = *find_lesson_kind("first-prediction");
    const Inputs fields = initial_values(lesson.inputs());
    const Trace walk = lesson.trace(fields);
    const std::vector<std::string> waiting = waiting_for(*find_question("squash"), walk, fields);
    const auto waits = [&](const char* name) {
        return std::ranges::find(waiting, name) != waiting.end();
    };
    for (const char* name :
         {"layer_2", "prediction", "predicted_class", "right", "both-right", "second_prediction"})
        QVERIFY2(waits(name), name);
    for (const char* name : {"input_vector", "target", "bias", "dot_product_1", "layer_1", "relu",
                             "second_input_vector", "tutorial", "no-bias", "threshold"})
        QVERIFY2(!waits(name), name);
    QVERIFY(waiting_for(*find_question("squash"), {}, fields).empty());
}

void TestBlanks::counts_are_one_three_or_all()
{
    const Blanks& blanks = *find_blanks("chain-rule");
    QCOMPARE(blanks_named(blanks, "1"), std::size_t(1));
    QCOMPARE(blanks_named(blanks, "3"), std::size_t(3));
    QCOMPARE(blanks_named(blanks, "all"), blanks.questions.size());
    for (const char* other : {"", "0", "2", "-1", "every", "1 "})
        QCOMPARE(blanks_named(blanks, other), std::size_t(0));
    QVERIFY(!find_blanks("error"));
}

QTEST_APPLESS_MAIN(TestBlanks)
#include "tst_blanks.moc"
