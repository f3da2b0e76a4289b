// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/document/document.h"
#include "gui/page/lessonpage.h"
#include "model/tutorial_data.h"
#include "support/fields.h"
#include "support/trainingpage.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace gui;

/// What changes a training takes nothing away: undoing brings back the run as it was.
class TestUndoRun : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QStringLiteral("en_US"))); }
    void init();
    void cleanup();

    void undoingBringsTheRunBack_data();
    void undoingBringsTheRunBack();
    void trainingAgainCanBeUndone();
    void aDragThatEndsWhereItBeganKeepsTheRun();
    void undoingWhileItTrainsPauses();
    void undoingInAnotherLessonBringsTheRunBack();
    void aSavedSessionIsCleanAgain();
    void onlyTheLatestRunsAreKept();
    void theSameRowsAgainKeepTheRun();
    void anotherNumberOfIterationsUndoneKeepsWhatWasTrainedSince();
    void fewerIterationsRedoneKeepWhatFits();
    void rowsOfNumbersUndoneKeepWhatTheTutorialsRowsTaughtSince();
    void theOldestDataAreLetGoOf();
    void theValuesOfTheStepStayInView();

private:
    bool settle()
    {
        return QTest::qWaitFor([this] { return !m_page->isBusy(); }, 60'000);
    }
    void goTo(int step);
    void type(const QString& field, const QString& text) { fields::enter(*m_page, field, text); }
    void click(const char* button)
    {
        m_page->findChild<QPushButton*>(QString::fromLatin1(button))->click();
    }
    QUndoStack& undoStack() { return m_document->undoStack(); }
    session::TrainingRun run() { return m_document->snapshot().runs.at("training"); }

    std::unique_ptr<Document> m_document;
    std::unique_ptr<LessonPage> m_page;
};

void TestUndoRun::init()
{
    m_document = std::make_unique<Document>();
    m_page = trainingpage::open(*m_document);
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
}

void TestUndoRun::cleanup()
{
    m_page.reset();
    m_document.reset();
}

void TestUndoRun::goTo(int step)
{
    m_page->stepper().goTo(step);
    QVERIFY(settle());
}

void TestUndoRun::undoingBringsTheRunBack_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("left");
    QTest::newRow("of another rate") << "input_learning_rate_0"
                                     << "0.5" << 0;
    QTest::newRow("of another seed") << "input_seed_0"
                                     << "7" << 0;
    QTest::newRow("of fewer iterations") << "input_iterations_0"
                                         << "200" << 200;
    QTest::newRow("that was reset") << ""
                                    << "" << 0;
}

void TestUndoRun::undoingBringsTheRunBack()
{
    QFETCH(const QString, field);
    QFETCH(const QString, text);
    QFETCH(const int, left);
    goTo(1'300);
    goTo(120);
    const session::TrainingRun before = run();
    const model::Step shown = m_page->currentStep();

    if (field.isEmpty())
        click("resetButton");
    else
        type(field, text);
    QCOMPARE(run().latest.iteration, left);
    goTo(70);
    const session::TrainingRun after = run();
    for (int round = 0; round < 2; ++round) {
        undoStack().undo();
        QVERIFY(run() == before);
        QCOMPARE(m_page->stepper().index(), 120);
        QVERIFY(m_page->currentStep() == shown);
        undoStack().redo();
        QVERIFY(run() == after);
        QCOMPARE(m_page->stepper().index(), 70);
    }

    // It goes on as if nothing had happened in between.
    undoStack().undo();
    goTo(1'500);
    model::Timeline straight(before.settings, *m_document->session().dataset);
    straight.advance(1'500, *m_document->session().dataset);
    QVERIFY(run() == session::run_of(straight));
}

void TestUndoRun::trainingAgainCanBeUndone()
{
    type(QStringLiteral("input_iterations_0"), QStringLiteral("500"));
    goTo(500);
    const session::TrainingRun finished = run();
    click("trainButton");
    QTRY_VERIFY(run().latest.iteration < 500);
    QCOMPARE(undoStack().undoText(), QStringLiteral("reset the training"));
    undoStack().undo();
    QVERIFY(!m_page->isBusy());
    QVERIFY(run() == finished);
    QCOMPARE(m_page->stepper().index(), 500);
}

void TestUndoRun::aDragThatEndsWhereItBeganKeepsTheRun()
{
    goTo(300);
    const session::TrainingRun before = run();
    m_document->setInput(trainingLesson, QStringLiteral("seed"), {43}, QStringLiteral("seed"));
    QCOMPARE(run().latest.iteration, 0);
    m_document->setInput(trainingLesson, QStringLiteral("seed"), {42}, QStringLiteral("seed"));
    QVERIFY(run() == before);
    QCOMPARE(m_page->stepper().index(), 300);
    QVERIFY(!undoStack().canUndo());
}

void TestUndoRun::undoingWhileItTrainsPauses()
{
    goTo(300);
    const session::TrainingRun before = run();
    type(QStringLiteral("input_seed_0"), QStringLiteral("7"));
    click("trainButton");
    QTRY_VERIFY(m_page->stepper().index() > 0);
    undoStack().undo();
    QVERIFY(!m_page->isBusy());
    QVERIFY(run() == before);
    undoStack().redo();
    QVERIFY(run().latest.iteration > 0);
    QCOMPARE(run().settings.seed, 7U);
}

void TestUndoRun::undoingInAnotherLessonBringsTheRunBack()
{
    goTo(300);
    const session::TrainingRun before = run();
    click("resetButton");
    m_page->leave();
    m_page.reset();
    undoStack().undo();
    QVERIFY(run() == before);
    QCOMPARE(m_document->step(trainingLesson), 300);
}

void TestUndoRun::aSavedSessionIsCleanAgain()
{
    goTo(300);
    m_document->setSaved();
    const session::Session saved = m_document->snapshot();
    click("resetButton");
    QVERIFY(m_document->isDirty());
    undoStack().undo();
    QVERIFY(!m_document->isDirty());
    QVERIFY(m_document->snapshot() == saved);
}

void TestUndoRun::onlyTheLatestRunsAreKept()
{
    m_page->leave();
    m_page.reset();
    constexpr std::size_t points = 4'000'000; // 96 MB
    const auto makeLong = [this] {
        session::TrainingRun run = session::run_of(m_document->run(trainingLesson).timeline());
        run.history.resize(points);
        m_document->run(trainingLesson)
            .restore({run.settings, session::timeline_of(run)},
                     m_document->run(trainingLesson).dataset());
    };
    const QString field = QStringLiteral("seed");
    makeLong();
    for (int seed = 1; seed <= 4; ++seed) {
        m_document->endDrag();
        m_document->setInput(trainingLesson, field, {double(seed)}, field);
        makeLong();
    }
    std::vector<bool> kept;
    for (const unsigned seed : {3U, 2U, 1U, 42U}) {
        undoStack().undo();
        kept.push_back(m_document->run(trainingLesson).timeline().history().size() == points);
        // What is forgotten is a run as it was wanted, at its start.
        QCOMPARE(m_document->run(trainingLesson).settings().seed, seed);
    }
    QVERIFY(!undoStack().canUndo());
    QCOMPARE(kept, (std::vector<bool>{true, true, false, false}));
}

void TestUndoRun::theSameRowsAgainKeepTheRun()
{
    goTo(300);
    const session::TrainingRun before = run();
    m_document->setData(*m_document->session().dataset, {});
    QVERIFY(run() == before);
    QCOMPARE(m_page->stepper().index(), 300);
    undoStack().undo();
    QVERIFY(run() == before);
    model::Dataset others = *m_document->session().dataset;
    others.inputs.front() += 1;
    m_document->setData(std::move(others), {});
    QCOMPARE(run().latest.iteration, 0);
    undoStack().undo();
    QVERIFY(run() == before);
}

void TestUndoRun::anotherNumberOfIterationsUndoneKeepsWhatWasTrainedSince()
{
    goTo(100);
    type(QStringLiteral("input_iterations_0"), QStringLiteral("20000"));
    goTo(600);
    const session::TrainingRun trained = run();
    undoStack().undo();
    QCOMPARE(run().settings.iterations, 10'000);
    QVERIFY(run().latest == trained.latest);
    QVERIFY(run().history == trained.history);
    QCOMPARE(m_page->stepper().index(), 600);
    goTo(700);
    const session::TrainingRun further = run();
    undoStack().redo();
    QCOMPARE(run().settings.iterations, 20'000);
    QVERIFY(run().latest == further.latest);
    QCOMPARE(m_page->stepper().index(), 700);
    undoStack().undo();
    QCOMPARE(run().latest.iteration, 700);
}

void TestUndoRun::fewerIterationsRedoneKeepWhatFits()
{
    goTo(100);
    type(QStringLiteral("input_iterations_0"), QStringLiteral("300"));
    undoStack().undo();
    goTo(600);
    const session::TrainingRun trained = run();
    undoStack().redo();
    QCOMPARE(run().settings.iterations, 300);
    QCOMPARE(run().latest.iteration, 300);
    QCOMPARE(m_page->stepper().index(), 300);
    undoStack().undo();
    QVERIFY(run() == trained);
    QCOMPARE(m_page->stepper().index(), 600);
}

void TestUndoRun::rowsOfNumbersUndoneKeepWhatTheTutorialsRowsTaughtSince()
{
    goTo(100);
    // This lesson does not learn from them, and keeps the tutorial's.
    session::DataOrigin origin;
    origin.target.aim = table::Aim::Number;
    m_document->setData(*m_document->session().dataset, origin);
    QVERIFY(m_document->keepsTutorialRows(trainingLesson));
    QCOMPARE(run().latest.iteration, 100);
    goTo(600);
    const session::TrainingRun trained = run();
    undoStack().undo();
    QVERIFY(run() == trained);
    QCOMPARE(m_page->stepper().index(), 600);
    goTo(700);
    undoStack().redo();
    QCOMPARE(run().latest.iteration, 700);
}

void TestUndoRun::theOldestDataAreLetGoOf()
{
    m_page->leave();
    m_page.reset();
    const auto rows = [](double first) {
        model::Dataset dataset = model::tutorial_dataset();
        dataset.name = "rows";
        dataset.inputs.assign(std::size_t{100} << 17, first); // 100 MB
        dataset.targets.assign(dataset.inputs.size() / 2, 1);
        return dataset;
    };
    const auto first = [this] { return m_document->session().dataset->inputs.front(); };
    m_document->replace(session::fresh_session());
    const double tutorials = first();
    m_document->setInput(QStringLiteral("error"), QStringLiteral("target"), {1}, {});
    for (const double number : {1.0, 2.0, 3.0, 4.0})
        m_document->setData(rows(number), {});
    // Of the three that only undoing needs, each 150 MB, one may stay: that is one step back.
    QCOMPARE(undoStack().count(), 1);
    QVERIFY(m_document->isDirty());
    undoStack().undo();
    QCOMPARE(first(), 3.0);
    QVERIFY(!undoStack().canUndo());
    QVERIFY2(m_document->isDirty(), "what was saved is out of reach");
    undoStack().redo();
    QCOMPARE(first(), 4.0);

    // Small ones stay, all of them, and so does the way back to what was saved.
    m_document->replace(session::fresh_session());
    m_document->setData(rows(5), {});
    m_document->useTutorialData();
    for (const double number : {1.0, 0.0, 1.0})
        m_document->setInput(QStringLiteral("error"), QStringLiteral("target"), {number}, {});
    while (undoStack().canUndo())
        undoStack().undo();
    QCOMPARE(first(), tutorials);
    QVERIFY(!m_document->isDirty());
}

void TestUndoRun::theValuesOfTheStepStayInView()
{
    const auto* values = m_page->findChild<QTableView*>(QStringLiteral("valuesView"));
    const auto areInView = [&] {
        // What came up last of all that the step is about: that is what it computes.
        const std::vector<std::string>& names = m_page->currentStep().highlights;
        for (int row = values->model()->rowCount() - 1; row >= 0; --row) {
            const QModelIndex index = values->model()->index(row, 0);
            if (std::ranges::find(names, index.data().toString().toStdString()) != names.end())
                return values->viewport()->rect().contains(values->visualRect(index));
        }
        return false;
    };
    goTo(1'200);
    goTo(500);
    QVERIFY(areInView());
    click("resetButton");
    QVERIFY(areInView());
    undoStack().undo();
    QVERIFY(settle());
    QVERIFY(areInView());
    for (const QSize size : {QSize(1100, 560), QSize(1600, 1000), QSize(900, 640)}) {
        m_page->resize(size);
        QTRY_VERIFY(areInView());
    }
}

QTEST_MAIN(TestUndoRun)
#include "tst_undorun.moc"
