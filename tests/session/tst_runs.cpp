// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/more_lessons.h"
#include "support/example_sessions.h"

#include "session/container.h"
#include "session/file.h"

#include <QTemporaryDir>
#include <QTest>

using session::ProblemCode;

namespace
{

session::Shared<model::Dataset> rows(const session::Session& session, const std::string& lesson)
{
    return session::rows_of(session, *model::find_lesson_kind(lesson));
}

void train(session::Session& session, const std::string& lesson, std::int64_t iterations)
{
    const model::LessonKind& kind = *model::find_lesson_kind(lesson);
    model::Timeline timeline(kind.run->settings(model::initial_values(kind.inputs()), {}),
                             rows(session, lesson));
    timeline.advance(iterations, rows(session, lesson));
    session.runs[lesson] = session::run_of(timeline);
}

/// A session in which two lessons train on the same rows, and one on rows of its own.
session::Session with_three_runs()
{
    session::Session session = session::fresh_session();
    session.lesson = more_lessons::bend;
    session.lessons[more_lessons::bend] = {700, false, {{"layers", {3}}}};
    session.dataset.edit().train_rows = {7, 1, 2, 3, 4, 5};
    session.dataset.edit().test_rows = {0, 6};
    train(session, model::training_lesson, 1'200);
    train(session, more_lessons::again, 350);
    train(session, more_lessons::bend, 700);
    return session;
}

std::optional<ProblemCode> problem(const session::Session& session)
{
    const auto unpacked = session::unpack(example::span_of(session::pack(session)));
    return unpacked ? std::nullopt : std::optional(unpacked.problem().code);
}

} // namespace

/// A session of several lessons that train.
class Runs : public QObject
{
    Q_OBJECT

private slots:
    void each_lesson_has_its_own_run();
    void the_run_that_is_meant_is_the_trained_one_on_screen();
    void all_are_saved_and_go_on();
    void a_run_that_does_not_fit_is_refused_data();
    void a_run_that_does_not_fit_is_refused();
    void a_run_of_a_lesson_of_later_is_left_to_later_programs();
    void a_session_of_before_has_the_run_of_the_training();
};

void Runs::each_lesson_has_its_own_run()
{
    const session::Session session = with_three_runs();
    QCOMPARE(session::training_run(session)->latest.iteration, 1'200);
    QVERIFY(!session::training_run(session::fresh_session()));
    // Rows are those of the session, and others where the lesson has its own.
    QCOMPARE(rows(session, model::training_lesson).pointer(), session.dataset.pointer());
    QCOMPARE(rows(session, more_lessons::again).pointer(), session.dataset.pointer());
    QCOMPARE(rows(session, more_lessons::bend)->name, std::string("parity"));
    QVERIFY(model::is_valid(*rows(session, more_lessons::bend)));
}

void Runs::the_run_that_is_meant_is_the_trained_one_on_screen()
{
    session::Session session = with_three_runs();
    QCOMPARE(session::lesson_of_run(session), std::string(model::training_lesson));
    session.lesson = more_lessons::again;
    QCOMPARE(session::lesson_of_run(session), std::string(more_lessons::again));
    // Its rows are not those of the session.
    session.lesson = more_lessons::bend;
    QCOMPARE(session::lesson_of_run(session), std::string(model::training_lesson));
    // One that has only been looked at is not meant while another has been trained.
    session.lesson = model::training_lesson;
    model::Timeline start(session.runs.at(model::training_lesson).settings, session.dataset);
    session.runs[model::training_lesson] = session::run_of(start);
    QCOMPARE(session::lesson_of_run(session), std::string(more_lessons::again));
    session.runs.erase(more_lessons::again);
    QCOMPARE(session::lesson_of_run(session), std::string(model::training_lesson));
    QCOMPARE(session::lesson_of_run(session::fresh_session()), std::string(model::training_lesson));
}

void Runs::all_are_saved_and_go_on()
{
    const QTemporaryDir folder;
    const session::Session before = with_three_runs();
    session::KnownFile file{folder.filePath(QStringLiteral("three.neuron")), {}};
    QVERIFY(!session::save(before, file).problem);
    const auto opened = session::open(file.path);
    QVERIFY(bool(opened));
    QVERIFY(opened->session == before);
    QCOMPARE(opened->session.runs.size(), std::size_t(3));
    for (const auto& [lesson, run] : opened->session.runs) {
        const auto learned = rows(opened->session, lesson);
        model::Timeline timeline = session::timeline_of(run);
        timeline.advance(500, learned);
        model::Timeline straight(run.settings, learned);
        straight.advance(run.latest.iteration + 500, learned);
        QVERIFY2(session::run_of(timeline) == session::run_of(straight), lesson.c_str());
    }
}

void Runs::a_run_that_does_not_fit_is_refused_data()
{
    QTest::addColumn<session::Session>("session");
    const auto add = [](const char* name, auto change) {
        session::Session session = with_three_runs();
        change(session);
        QTest::newRow(name) << session;
    };
    add("of the training", [](auto& s) { s.runs["training"] = s.runs["bend"]; });
    add("of another lesson on the same rows", [](auto& s) { s.runs["again"] = s.runs["bend"]; });
    add("of a lesson on its own rows", [](auto& s) { s.runs["bend"] = s.runs["again"]; });
    add("of a lesson on its own rows, in one of its networks",
        [](auto& s) { s.runs["bend"].latest.network.layers[0].inputs = 2; });
    add("of a lesson on its own rows, diverged elsewhere",
        [](auto& s) { s.runs["bend"].diverged_at = 17; });
    add("of a lesson that does not train",
        [](auto& s) { s.runs[more_lessons::still] = s.runs["training"]; });
}

void Runs::a_run_that_does_not_fit_is_refused()
{
    QFETCH(const session::Session, session);
    QCOMPARE(problem(session), ProblemCode::Contradictory);
    // Nor is it put in the place of what can be opened.
    const QTemporaryDir folder;
    session::KnownFile file{folder.filePath(QStringLiteral("wrong.neuron")), {}};
    QVERIFY(session::save(session, file).problem.has_value());
    QVERIFY(!QFile::exists(file.path));
}

void Runs::a_run_of_a_lesson_of_later_is_left_to_later_programs()
{
    session::Session session = with_three_runs();
    session.runs["workbench"] = session.runs["training"];
    QCOMPARE(problem(session), ProblemCode::Newer);
}

void Runs::a_session_of_before_has_the_run_of_the_training()
{
    for (int format = 1; format < 10; ++format) {
        const auto opened = session::open(
            QStringLiteral(SOURCE_DIR "/tests/session/golden/format-%1-full.neuron").arg(format));
        QVERIFY(bool(opened));
        QCOMPARE(opened->session.runs.size(), std::size_t(1));
        QVERIFY(session::training_run(opened->session));
    }
}

QTEST_GUILESS_MAIN(Runs)
#include "tst_runs.moc"
