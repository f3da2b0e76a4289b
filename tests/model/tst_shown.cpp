// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/lessons.h"
#include "model/shown.h"
#include "model/trace_builder.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace model;

/// What of a walk has been shown, and what is withheld.
class TestShown : public QObject
{
    Q_OBJECT

private slots:
    void tells_what_the_furthest_step_knows();
    void keeps_what_was_replaced_on_the_way();
    void takes_what_stands_in_a_field_as_shown();
    void withholds_facts_that_nobody_knows_yet();
    void withholds_a_value_until_its_question_is_answered();
    void gives_away_what_a_question_asks_for();
    void withholds_a_fact_and_words_that_a_question_asks_for();
    void tells_everything_of_no_walk();
    void finds_numbers_that_are_written_out_data();
    void finds_numbers_that_are_written_out();
    void tells_all_of_a_lesson_at_its_end();

private:
    static Trace walk();
};

Trace TestShown::walk()
{
    TraceBuilder builder;
    builder.set(number("input", 2)).say("small", true).step("first", {});
    builder.set(number("sum", 1.91)).set(word("verdict", "right")).step("second", {});
    builder.set(vector("products", {0.391, std::nan("")})).say("right", false).step("third", {});
    builder.set(number("sum", 3.5)).step("fourth", {});
    return builder.take();
}

void TestShown::tells_what_the_furthest_step_knows()
{
    const Trace steps = walk();
    const std::vector<std::string> ids{"third", "second", "no such step"};
    const Shown shown(steps, ids, {});
    for (std::size_t i = 0; i < 3; ++i) {
        QVERIFY(!shown.hides_of(steps[i]));
        QVERIFY(shown.of(steps[i]).find("input"));
    }
    const Step last = shown.of(steps[3]);
    QVERIFY(shown.hides_of(steps[3]));
    QVERIFY(last.find("sum")->withheld);
    QVERIFY(std::isnan(last.number("sum")));
    QVERIFY(!last.find("products")->withheld);
    QVERIFY(shown.awaits("sum") && !shown.awaits("products"));

    const Shown fresh(steps, {}, {});
    const Step second = fresh.of(steps[1]);
    QVERIFY(!fresh.hides_of(steps[0]));
    QVERIFY(second.find("verdict")->withheld && second.find("verdict")->text.empty());
    QCOMPARE(second.find("input")->numbers, std::vector<double>{2});
    // It is known how many there are, so that sums have their terms.
    QCOMPARE(fresh.of(steps[2]).find("products")->numbers.size(), std::size_t(2));
}

void TestShown::keeps_what_was_replaced_on_the_way()
{
    const Trace steps = walk();
    const std::vector<std::string> ids{"fourth"};
    const Shown shown(steps, ids, {});
    for (const Step& step : steps)
        QVERIFY(!shown.hides_of(step));
    QCOMPARE(shown.of(steps[1]).number("sum"), 1.91);
}

void TestShown::takes_what_stands_in_a_field_as_shown()
{
    const Trace steps = walk();
    QVERIFY(!Shown(steps, {}, {{"sum", {1.91}}}).of(steps[1]).find("sum")->withheld);
    QVERIFY(Shown(steps, {}, {{"sum", {1.92}}}).of(steps[1]).find("sum")->withheld);
    QVERIFY(!Shown(steps, {}, {{"verdict", std::string("right")}})
                 .of(steps[1])
                 .find("verdict")
                 ->withheld);
}

void TestShown::withholds_facts_that_nobody_knows_yet()
{
    const Trace steps = walk();
    const Step third = Shown(steps, {}, {}).of(steps[2]);
    QVERIFY(third.withholds("right") && !third.holds("right"));
    QVERIFY(!third.withholds("small") && third.holds("small"));
    const std::vector<std::string> ids{"third"};
    QVERIFY(!Shown(steps, ids, {}).of(steps[2]).withholds("right"));
}

void TestShown::withholds_a_value_until_its_question_is_answered()
{
    const Trace steps = walk();
    const std::vector<std::string> ids{"fourth"};
    Shown shown(steps, ids, {{"sum", {1.91}}});
    shown.withhold("sum");
    QVERIFY(shown.hides_of(steps[1]) && shown.of(steps[1]).find("sum")->withheld);
    QVERIFY(!shown.of(steps[1]).find("verdict")->withheld);
    Shown all;
    all.withhold("sum");
    QVERIFY(all.of(steps[3]).find("sum")->withheld && !all.hides_of(steps[0]));
    QVERIFY(all.awaits("sum"));
}

void TestShown::gives_away_what_a_question_asks_for()
{
    const Trace steps = walk();
    const std::vector<std::string> ids{"fourth"};
    Shown shown(steps, ids, {});
    const double sum = steps[1].number("sum");
    QVERIFY(!shown.gives_away(sum, 4));
    shown.withhold("sum");
    QVERIFY(shown.gives_away(sum, 4));
}

void TestShown::withholds_a_fact_and_words_that_a_question_asks_for()
{
    const Trace steps = walk();
    const std::vector<std::string> ids{"fourth"};
    Shown shown(steps, ids, {});
    QVERIFY(!shown.of(steps[2]).withholds("right"));
    shown.withhold("right");
    QVERIFY(shown.of(steps[2]).withholds("right") && !shown.of(steps[2]).holds("right"));
    QVERIFY(!shown.of(steps[0]).withholds("asked"));
    shown.withhold_words("asked");
    QVERIFY(shown.hides_of(steps[0]) && shown.of(steps[0]).withholds("asked"));
}

void TestShown::tells_everything_of_no_walk()
{
    const Shown shown;
    for (const Step& step : walk())
        QVERIFY(!shown.hides_of(step));
    QVERIFY(shown.of(walk()[1]) == walk()[1]);
    QVERIFY(!shown.awaits("sum") && !shown.gives_away(1.91, 2));
}

void TestShown::finds_numbers_that_are_written_out_data()
{
    QTest::addColumn<double>("written");
    QTest::addColumn<int>("decimals");
    QTest::addColumn<bool>("found");
    QTest::newRow("all of it") << 1.91 << 2 << true;
    QTest::newRow("without its sign, which a text writes") << 0.391 << 3 << true;
    QTest::newRow("rounded") << 0.39 << 2 << true;
    QTest::newRow("rounded up") << 1.9 << 1 << true;
    QTest::newRow("cut off") << 3.0 << 0 << true;
    QTest::newRow("with a digit more") << 1.910 << 3 << true;
    QTest::newRow("another one") << 1.92 << 2 << false;
    QTest::newRow("one that has been shown, too") << 2.0 << 0 << false;
}

void TestShown::finds_numbers_that_are_written_out()
{
    QFETCH(const double, written);
    QFETCH(const int, decimals);
    QFETCH(const bool, found);
    const Trace steps = walk();
    QCOMPARE(Shown(steps, {}, {}).gives_away(written, decimals), found);
    const std::vector<std::string> all{"second", "third", "fourth"};
    QVERIFY(!Shown(steps, all, {}).gives_away(written, decimals));
}

void TestShown::tells_all_of_a_lesson_at_its_end()
{
    for (const LessonKind& lesson : lesson_kinds()) {
        if (!lesson.trace)
            continue;
        const Inputs inputs = initial_values(lesson.inputs());
        const Trace trace = lesson.trace(inputs);
        const std::vector<std::string> last{trace.back().id};
        for (const Step& step : trace) {
            QVERIFY2(!Shown(trace, last, inputs).hides_of(step), step.id.c_str());
            const std::vector<std::string> own{step.id};
            QVERIFY2(!Shown(trace, own, inputs).hides_of(step), step.id.c_str());
        }
        QVERIFY(Shown(trace, {}, inputs).hides_of(trace.back()));
    }
}

QTEST_GUILESS_MAIN(TestShown)
#include "tst_shown.moc"
