// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/example_sessions.h"

#include "model/tutorial_data.h"
#include "session/archive.h"

#include <QTest>

namespace
{

session::Shared<model::Dataset> rows(const session::Session& session, const std::string& lesson)
{
    return session::rows_of(session, *model::find_lesson_kind(lesson));
}

} // namespace

/// Runs in sessions whose rows are for predicting a number.
class NumberRuns : public QObject
{
    Q_OBJECT

private slots:
    void rows_for_numbers_are_for_lessons_that_predict_numbers();
    void what_told_classes_apart_on_rows_for_numbers_is_left_out();
};

void NumberRuns::rows_for_numbers_are_for_lessons_that_predict_numbers()
{
    session::Session session = example::of_numbers();
    QVERIFY(session::are_of_numbers(session.origin));
    QCOMPARE(rows(session, model::workbench_lesson).pointer(), session.dataset.pointer());
    QVERIFY(rows(session, model::training_lesson) == model::tutorial_dataset());
    // The console keeps its run as the training's.
    const session::TrainingRun of_number = session.runs.at(model::training_lesson);
    QCOMPARE(session::training_run(session)->latest.iteration, of_number.latest.iteration);
    session.runs.erase(model::training_lesson);
    model::Timeline classes(model::RunSettings(), rows(session, model::training_lesson));
    classes.advance(300, rows(session, model::training_lesson));
    session.runs[model::training_lesson] = session::run_of(classes);
    QVERIFY(!session::training_run(session));
    QCOMPARE(session::lesson_of_run(session), std::string(model::workbench_lesson));
    session.runs[model::workbench_lesson] = of_number;
    QVERIFY(*session::training_run(session) == of_number);

    QByteArray bytes;
    session::encode(session, bytes);
    const auto opened = session::decode(example::span_of(bytes), session::current_format);
    QVERIFY(bool(opened));
    QVERIFY(*opened == session);
}

void NumberRuns::what_told_classes_apart_on_rows_for_numbers_is_left_out()
{
    session::Session session = example::of_numbers();
    session.lesson = model::workbench_lesson;
    session.runs[model::workbench_lesson] = session.runs.at(model::training_lesson);
    model::Timeline classes(model::RunSettings(), session.dataset);
    classes.advance(50, session.dataset);
    session.runs[model::training_lesson] = session::run_of(classes);
    QByteArray bytes;
    session::encode(session, bytes);
    // Sessions of before had such runs, and then could not be opened.
    const auto opened = session::decode(example::span_of(bytes), 16);
    QVERIFY(bool(opened));
    QCOMPARE(opened->runs.size(), std::size_t(1));
    QVERIFY(*session::training_run(*opened) == session.runs.at(model::workbench_lesson));
}

QTEST_GUILESS_MAIN(NumberRuns)
#include "tst_number_runs.moc"
