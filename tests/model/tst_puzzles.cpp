// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/lessons.h"
#include "model/puzzles/puzzles.h"

#include <QSet>
#include <QTest>

#include <algorithm>

using namespace model;

/// Puzzles of the lessons: what solves them, and what only looks like it.
class Puzzles : public QObject
{
    Q_OBJECT

private slots:
    void each_belongs_to_a_step_of_a_lesson();
    void none_is_reached_before_anything_is_changed();
    void is_reached_by_what_solves_it_data();
    void is_reached_by_what_solves_it();
    void is_told_with_the_numbers_of_the_person();
};

namespace
{

/// What is told where these inputs of the lesson are changed, and no other ones.
std::optional<Inputs> told_of(const Puzzle& goal, const Inputs& changed)
{
    const LessonKind& lesson = *find_lesson_kind(goal.lesson);
    const std::vector<Input> inputs = lesson.inputs();
    Inputs fields = initial_values(inputs);
    for (const auto& [name, value] : changed)
        fields[name] = value;
    const Trace walk = lesson.trace(fields);
    return goal.reached({inputs, fields, walk});
}

} // namespace

void Puzzles::each_belongs_to_a_step_of_a_lesson()
{
    QSet<QByteArray> ids;
    for (const Puzzle& goal : puzzles()) {
        const QByteArray id(goal.id.data(), qsizetype(goal.id.size()));
        QVERIFY2(!ids.contains(id), id);
        ids << id;
        QCOMPARE(find_puzzle(goal.id), &goal);
        const LessonKind* lesson = find_lesson_kind(goal.lesson);
        QVERIFY2(lesson, id);
        if (lesson->run) {
            QVERIFY2(std::ranges::count(lesson->run->step_ids(), goal.step) == 1, id);
            continue;
        }
        const Trace walk = lesson->trace(initial_values(lesson->inputs()));
        QVERIFY2(std::ranges::count(walk, goal.step, &Step::id) == 1, id);
    }
    QVERIFY(!ids.isEmpty());
    QVERIFY(!find_puzzle("no goal"));
}

void Puzzles::none_is_reached_before_anything_is_changed()
{
    for (const Puzzle& goal : puzzles()) {
        if (!find_lesson_kind(goal.lesson)->run)
            QVERIFY2(!told_of(goal, {}), goal.id.data());
    }
}

void Puzzles::is_reached_by_what_solves_it_data()
{
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<Inputs>("changed");
    QTest::addColumn<bool>("reached");
    QTest::newRow("weights that get both rows right")
        << QByteArray("both-rows-right") << Inputs{{"weights_1", {-6, 7}}} << true;
    QTest::newRow("weights and a bias that do")
        << QByteArray("both-rows-right") << Inputs{{"weights_1", {-7, 7}}, {"bias", {2}}} << true;
    QTest::newRow("weights that get one row right")
        << QByteArray("both-rows-right") << Inputs{{"weights_1", {2, -0.66}}} << false;
    QTest::newRow("another target is another question")
        << QByteArray("both-rows-right") << Inputs{{"second_target", {1}}} << false;
    QTest::newRow("and so it is with other weights")
        << QByteArray("both-rows-right") << Inputs{{"second_target", {1}}, {"weights_1", {2, 2}}}
        << false;
    QTest::newRow("longer weights of the same direction")
        << QByteArray("longer-wins") << Inputs{{"weights_1", {3, 0}}} << true;
    QTest::newRow("as long, but turned towards the input")
        << QByteArray("longer-wins") << Inputs{{"weights_1", {3, 2}}} << false;
    QTest::newRow("not longer: the other weights were made smaller")
        << QByteArray("longer-wins") << Inputs{{"weights_2", {0.1, 0.1}}} << false;
    QTest::newRow("longer, but not enough")
        << QByteArray("longer-wins") << Inputs{{"weights_1", {1.5, 0}}} << false;
    QTest::newRow("a place on the map where both rows are right")
        << QByteArray("neither-colour") << Inputs{{"weights_1", {-6, 7}}} << true;
    QTest::newRow("a place where one is")
        << QByteArray("neither-colour") << Inputs{{"weights_1", {-6, -7}}} << false;
    QTest::newRow("another learning rate alone moves no weight")
        << QByteArray("neither-colour") << Inputs{{"learning_rate", {0.5}}} << false;
    QTest::newRow("a row of negative inputs")
        << QByteArray("wrong-way") << Inputs{{"input_vector", {-2, -1.5}}} << true;
    QTest::newRow("a row of other positive inputs")
        << QByteArray("wrong-way") << Inputs{{"input_vector", {3, 1}}} << false;
    for (const auto& [rate, goal] : {std::pair(0.01, "creep"), std::pair(0.4, "arrive"),
                                     std::pair(0.5, "arrive"), std::pair(1.0, "to-and-fro"),
                                     std::pair(1.2, "fly-off"), std::pair(0.2, "none of them")}) {
        for (const char* id : {"creep", "arrive", "to-and-fro", "fly-off"})
            QTest::addRow("%s at the rate %g", id, rate)
                << QByteArray(id) << Inputs{{"learning_rate", {rate}}} << (QByteArray(id) == goal);
    }
    QTest::newRow("a step far too long")
        << QByteArray("spoil-the-other") << Inputs{{"learning_rate", {5}}} << true;
    QTest::newRow("a modest step")
        << QByteArray("spoil-the-other") << Inputs{{"learning_rate", {0.2}}} << false;
    QTest::newRow("two lines with the ones between them")
        << QByteArray("two-lines-vote") << Inputs{{"line_2", {-1, -1, 1.5}}} << true;
    QTest::newRow("two lines that leave a row on the wrong side")
        << QByteArray("two-lines-vote") << Inputs{{"line_2", {-1, -1, 3}}} << false;
}

void Puzzles::is_reached_by_what_solves_it()
{
    QFETCH(const QByteArray, id);
    QFETCH(const Inputs, changed);
    QFETCH(const bool, reached);
    QCOMPARE(told_of(*find_puzzle(id.toStdString()), changed).has_value(), reached);
}

void Puzzles::is_told_with_the_numbers_of_the_person()
{
    const auto told = told_of(*find_puzzle("both-rows-right"), {{"weights_1", {-6, 7}}});
    QVERIFY(told);
    QCOMPARE(told->at("weights_1").numbers, (std::vector<double>{-6, 7}));
    QCOMPARE(told->at("bias").number(), 0.0);
    QVERIFY(told->at("prediction").number() >= 0.5);
    QVERIFY(told->at("second_prediction").number() < 0.5);
}

QTEST_APPLESS_MAIN(Puzzles)
#include "tst_puzzles.moc"
