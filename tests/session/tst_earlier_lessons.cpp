// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/earlier_lessons.h"

#include "model/lessons.h"
#include "session/archive.h"
#include "session/file.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <utility>

using session::Place;
using session::Session;

namespace
{

/// The lesson *Derivatives* as it was, and *Welcome*: steps in their order, by the ids that they
/// have now.
const std::vector<std::string> derivatives{
    "parabola",         "slope",           "shortcut",           "other-row",
    "learning-rate",    "composition",     "derror-dprediction", "dprediction-dlayer1",
    "dlayer1-dweights", "derror-dweights", "dlayer1-dbias",      "derror-dbias",
    "compare-updates",  "update"};
const std::vector<std::string> welcome{
    "ai",    "machine-learning",  "features",      "deep-learning", "four-steps", "layers",
    "darts", "linear-regression", "stiff-or-loose"};
constexpr int parabola_to_learning_rate = 5;

model::Trace walk(const std::string& lesson)
{
    const model::LessonKind& kind = *model::find_lesson_kind(lesson);
    return kind.trace(model::initial_values(kind.inputs()));
}

std::string step_id(const std::string& lesson, std::int64_t step)
{
    return walk(lesson).at(std::size_t(step)).id;
}

/// A place as the program wrote it that knew of no formats.
QByteArray text_of_before(const std::string& lesson, std::int64_t step)
{
    const QJsonObject steps{{QString::fromStdString(lesson), qint64(step)},
                            {QStringLiteral("error"), 2}};
    return QJsonDocument(QJsonObject{{QStringLiteral("lesson"), QString::fromStdString(lesson)},
                                     {QStringLiteral("steps"), steps},
                                     {QStringLiteral("speed"), 1}})
        .toJson();
}

} // namespace

/// What was said of lessons that are others now.
class EarlierLessons : public QObject
{
    Q_OBJECT

private slots:
    void every_step_is_where_its_id_is_now_data();
    void every_step_is_where_its_id_is_now();
    void values_and_ticks_go_to_both_lessons();
    void what_was_walked_through_has_its_tick();
    void a_lesson_on_screen_that_nobody_walked_begins();
    void a_step_behind_the_end_is_the_last();
    void todays_sessions_and_places_stay_as_they_are();
    void a_file_of_the_tenth_format_opens_where_it_stood();
    void names_are_those_of_today();
    void goals_stand_beside_puzzles();
};

void EarlierLessons::every_step_is_where_its_id_is_now_data()
{
    QTest::addColumn<std::string>("lesson");
    QTest::addColumn<int>("step");
    QTest::addColumn<std::string>("id");
    for (const auto& [lesson, steps] :
         {std::pair("derivatives", derivatives), std::pair("welcome", welcome)}) {
        for (std::size_t step = 0; step < steps.size(); ++step)
            QTest::addRow("%s of %s", steps[step].c_str(), lesson)
                << std::string(lesson) << int(step) << steps[step];
    }
}

void EarlierLessons::every_step_is_where_its_id_is_now()
{
    QFETCH(const std::string, lesson);
    QFETCH(const int, step);
    QFETCH(const std::string, id);
    for (std::uint32_t format = 1; format <= session::last_with_derivatives; ++format) {
        Session before = session::fresh_session();
        before.lesson = lesson;
        before.lessons[lesson] = {step, false, {{"bias", {0.5}}}};
        before.lessons["error"] = {3, true, {}};
        session::bring_up_to_date(before, format);
        QCOMPARE(step_id(before.lesson, before.lessons.at(before.lesson).step), id);
        QCOMPARE(before.lessons.at(before.lesson).inputs.at("bias").numbers,
                 std::vector<double>{0.5});
        QVERIFY((before.lessons.at("error") == session::LessonState{3, true, {}}));
        QVERIFY(!before.lessons.contains("derivatives"));
    }
    const Place place = session::place_in(text_of_before(lesson, step));
    QCOMPARE(step_id(place.lesson, place.steps.at(place.lesson)), id);
    QCOMPARE(place.steps.at("error"), std::int64_t(2));
    QVERIFY(!place.steps.contains("derivatives"));
}

void EarlierLessons::values_and_ticks_go_to_both_lessons()
{
    Session session = session::fresh_session();
    session.lesson = "training";
    session.lessons["derivatives"] = {2, true, {{"target", {1}}, {"rows", {4, 7}}}};
    const session::LessonState before = session.lessons.at("derivatives");
    session::bring_up_to_date(session, 7);
    QCOMPARE(session.lesson, std::string("training"));
    for (const char* lesson : {"way-down", "chain-rule"}) {
        QVERIFY(session.lessons.at(lesson).inputs == before.inputs);
        QVERIFY(session.lessons.at(lesson).finished);
    }
    QCOMPARE(step_id("way-down", session.lessons.at("way-down").step), std::string("shortcut"));
    QCOMPARE(session.lessons.at("chain-rule").step, std::int64_t(0));
}

void EarlierLessons::what_was_walked_through_has_its_tick()
{
    for (int step = 0; step < int(derivatives.size()); ++step) {
        Session session = session::fresh_session();
        session.lessons["derivatives"] = {step, false, {}};
        session::bring_up_to_date(session, 10);
        const bool isBehind = step >= parabola_to_learning_rate;
        QCOMPARE(session.lessons.at("way-down").finished, isBehind);
        QVERIFY(!session.lessons.at("chain-rule").finished);
        if (isBehind)
            QCOMPARE(session.lessons.at("way-down").step, std::ssize(walk("way-down")) - 1);
    }
}

void EarlierLessons::a_lesson_on_screen_that_nobody_walked_begins()
{
    Session session = session::fresh_session();
    session.lesson = "derivatives";
    session::bring_up_to_date(session, 3);
    QCOMPARE(session.lesson, std::string("way-down"));
    QVERIFY(session.lessons.empty());
}

void EarlierLessons::a_step_behind_the_end_is_the_last()
{
    Session session = session::fresh_session();
    session.lesson = "derivatives";
    session.lessons["derivatives"].step = 1'000'000;
    session::bring_up_to_date(session, 10);
    QCOMPARE(session.lesson, std::string("chain-rule"));
    QCOMPARE(step_id("chain-rule", session.lessons.at("chain-rule").step), std::string("update"));
}

void EarlierLessons::todays_sessions_and_places_stay_as_they_are()
{
    Session session = session::fresh_session();
    session.lesson = "welcome";
    session.lessons["welcome"] = {6, true, {{"area", {120}}}};
    session.lessons["derivatives"] = {2, false, {}}; // of whoever comes up with such a lesson
    session.lessons["way-down"] = {1, false, {}};
    const Session before = session;
    session::bring_up_to_date(session, session::current_format);
    QVERIFY(session == before);
    const Place place = session::place_of(session);
    QVERIFY(session::place_in(session::text_of(place)) == place);
}

void EarlierLessons::a_file_of_the_tenth_format_opens_where_it_stood()
{
    const auto opened = session::open(
        QStringLiteral(SOURCE_DIR "/tests/session/golden/format-10-derivatives.neuron"));
    QVERIFY(bool(opened));
    const Session& session = opened->session;
    QCOMPARE(session.lesson, std::string("chain-rule"));
    QCOMPARE(step_id("chain-rule", session.lessons.at("chain-rule").step),
             std::string("dlayer1-dweights"));
    QCOMPARE(session.lessons.at("chain-rule").inputs.at("learning_rate").number(), 0.5);
    QCOMPARE(session.lessons.at("way-down").inputs.at("weights_1").numbers,
             (std::vector<double>{-1.25, 0.75}));
}

void EarlierLessons::names_are_those_of_today()
{
    QCOMPARE(session::called_now("derivatives"),
             (std::vector<std::string>{"way-down", "chain-rule"}));
    for (const model::LessonKind& lesson : model::lesson_kinds())
        QCOMPARE(session::called_now(lesson.id), std::vector<std::string>{lesson.id});
    QCOMPARE(session::called_now("of tomorrow"), std::vector<std::string>{"of tomorrow"});
}

void EarlierLessons::goals_stand_beside_puzzles()
{
    Session session = session::fresh_session();
    session.lessons["workbench"].shown = {"build", "goal-few-units", "goal-cured", "goal-"};
    session.lessons["error"].shown = {"goal-cured"};
    session.goals = {{"cured", {}}};
    bring_up_to_date(session, session::current_format);
    QCOMPARE(session.goals.size(), std::size_t(3));
    QVERIFY(session::find_goal(session.goals, "few-units"));
    QVERIFY(session.lessons["workbench"].shown == std::vector<std::string>{"build"});
    // In another lesson it is a step.
    QVERIFY(session.lessons["error"].shown == std::vector<std::string>{"goal-cured"});
}

QTEST_GUILESS_MAIN(EarlierLessons)
#include "tst_earlier_lessons.moc"
