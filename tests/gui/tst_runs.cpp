// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/more_lessons.h"

#include "gui/document/document.h"
#include "gui/page/inputbar.h"
#include "gui/page/lessonpage.h"
#include "gui/page/runparts.h"
#include "gui/page/runwalk.h"
#include "gui/pictures/charts/errorcurve.h"
#include "model/tutorial_data.h"
#include "support/fields.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace gui;

namespace
{

const auto training = QStringLiteral("training");
const auto again = QString::fromLatin1(more_lessons::again);
const auto bend = QString::fromLatin1(more_lessons::bend);
const auto still = QString::fromLatin1(more_lessons::still);

using Iterations = std::map<QString, std::int64_t>;

model::Dataset otherRows()
{
    model::Dataset rows = model::tutorial_dataset();
    rows.name = "others";
    rows.inputs.front() += 1;
    return rows;
}

void trainOn(Document& document, const QString& lesson, std::int64_t iterations)
{
    document.keepRun(lesson);
    Run& run = document.run(lesson);
    run.trainTo(iterations, Run::Speed::Fastest);
    QVERIFY(QTest::qWaitFor([&run] { return !run.isTraining(); }, 60'000));
    document.setStep(lesson, iterations);
}

void furnish(LessonPage& page, Document& document)
{
    RunWalk& walk = addRun(page, document);
    page.addPicture(QStringLiteral("Error"), new ErrorCurve(walk.view(), &page));
    addRunControls(page, walk, document);
}

} // namespace

/// Several lessons train, each its own network, beside each other.
class TestRuns : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QStringLiteral("en_US"))); }
    void init();
    void cleanup();

    void eachLessonTrainsItsOwn();
    void aSessionHasAllThatWereLookedAt();
    void fieldsHaveWhatTheRunOfTheirLessonHas();
    void aFieldChangesTheRunOfItsLesson();
    void anInputThatSaysNothingOfTheRunLeavesItAlone();
    void aDragThatBeginsWithoutTheRunBringsItBack();
    void otherRowsBeginRunsAgainThatLearnFromThem();
    void theSameRowsAgainKeepAllRuns();
    void undoingStopsOnlyWhatItBringsBack();
    void undoHoldsNoMoreThanItMayOverAllRuns();
    void whatTrainsInAnyLessonIsMissed();
    void aPageWalksTheRunOfItsLesson();
    void aPageThatIsLeftHearsNoMoreOfItsRun();

private:
    Iterations iterations() const;
    Iterations steps() const;
    void trainAll();
    std::unique_ptr<LessonPage> open(const QString& lesson);

    std::unique_ptr<Document> m_document;
    std::map<QString, Lesson> m_lessons;
};

void TestRuns::init()
{
    m_document = std::make_unique<Document>();
    for (const QString& id : {training, again, bend}) {
        const model::LessonKind& kind = *model::find_lesson_kind(id.toStdString());
        m_lessons.insert({id, {kind, int(m_lessons.size()), "Training", furnish}});
    }
}

void TestRuns::cleanup()
{
    m_document.reset();
    m_lessons.clear();
}

Iterations TestRuns::iterations() const
{
    Iterations made;
    for (const QString& id : {training, again, bend})
        made[id] = m_document->run(id).timeline().computed();
    return made;
}

Iterations TestRuns::steps() const
{
    Iterations steps;
    for (const QString& id : {training, again, bend})
        steps[id] = m_document->step(id);
    return steps;
}

void TestRuns::trainAll()
{
    trainOn(*m_document, training, 300);
    trainOn(*m_document, again, 200);
    trainOn(*m_document, bend, 100);
}

std::unique_ptr<LessonPage> TestRuns::open(const QString& lesson)
{
    auto page = std::make_unique<LessonPage>(m_lessons.at(lesson), *m_document);
    page->resize(1100, 720);
    page->open();
    page->show();
    return page;
}

void TestRuns::eachLessonTrainsItsOwn()
{
    trainOn(*m_document, bend, 100);
    QCOMPARE(iterations(), (Iterations{{training, 0}, {again, 0}, {bend, 100}}));
    trainOn(*m_document, again, 50);
    QCOMPARE(iterations(), (Iterations{{training, 0}, {again, 50}, {bend, 100}}));
    QCOMPARE(m_document->run(again).dataset(), m_document->session().dataset.pointer());
    QCOMPARE(m_document->run(bend).dataset()->name, std::string("parity"));
    QCOMPARE(m_document->run(bend).settings().hidden, std::vector<std::size_t>{3});
    QVERIFY(m_document->run(training).settings() == model::RunSettings());
}

void TestRuns::aSessionHasAllThatWereLookedAt()
{
    QVERIFY(m_document->snapshot().runs.empty());
    trainOn(*m_document, bend, 100);
    trainOn(*m_document, training, 300);
    const session::Session before = m_document->snapshot();
    QCOMPARE(before.runs.size(), std::size_t(2));
    QCOMPARE(before.runs.at("bend").latest.iteration, 100);
    QCOMPARE(before.runs.at("training").latest.iteration, 300);

    trainOn(*m_document, again, 50);
    m_document->replace(before);
    QCOMPARE(iterations(), (Iterations{{training, 300}, {again, 0}, {bend, 100}}));
    QVERIFY(m_document->snapshot() == before);
    QVERIFY(!m_document->isDirty());
    // It goes on as if it had never been away.
    trainOn(*m_document, bend, 400);
    model::Timeline straight(before.runs.at("bend").settings, *m_document->run(bend).dataset());
    straight.advance(400, *m_document->run(bend).dataset());
    QVERIFY(m_document->run(bend).timeline() == straight);
}

void TestRuns::fieldsHaveWhatTheRunOfTheirLessonHas()
{
    session::Session session = session::fresh_session();
    session.lessons["bend"].inputs = {{"answer", {1}}, {"seed", {4}}, {"layers", {9, 9, 9}}};
    model::RunSettings settings = m_document->run(bend).settings();
    settings.hidden = {4, 2};
    settings.activations = {model::Activation::Relu};
    session.runs["bend"] =
        session::run_of(model::Timeline(settings, *m_document->run(bend).dataset()));
    m_document->replace(session);
    model::Inputs inputs = m_document->inputs(bend);
    QCOMPARE(inputs["layers"].numbers, (std::vector<double>{4, 2}));
    QCOMPARE(inputs["activation"].word, std::string("relu"));
    QCOMPARE(inputs["seed"].number(), 1.0);
    // What says nothing of the run stays.
    QCOMPARE(inputs["answer"].number(), 1.0);
    QVERIFY(m_document->session().lessons.at("bend").inputs.contains("answer"));
    QVERIFY(!m_document->session().lessons.contains("again"));
    QVERIFY(m_document->snapshot().runs == session.runs);
}

void TestRuns::aFieldChangesTheRunOfItsLesson()
{
    trainAll();
    const session::Session before = m_document->snapshot();
    m_document->setInput(bend, QStringLiteral("activation"), std::string("relu"), {});
    QCOMPARE(iterations(), (Iterations{{training, 300}, {again, 200}, {bend, 0}}));
    QCOMPARE(m_document->run(bend).settings().activations, std::vector{model::Activation::Relu});
    m_document->endDrag();
    m_document->setInput(again, QStringLiteral("learning_rate"), {0.5}, {});
    QCOMPARE(iterations(), (Iterations{{training, 300}, {again, 0}, {bend, 0}}));
    QCOMPARE(m_document->undo(), (QStringList{again, again}));
    QCOMPARE(iterations(), (Iterations{{training, 300}, {again, 200}, {bend, 0}}));
    m_document->undo();
    QVERIFY(m_document->snapshot() == before);
    m_document->redo();
    QCOMPARE(iterations(), (Iterations{{training, 300}, {again, 200}, {bend, 0}}));

    // A reset, likewise.
    m_document->undo();
    m_document->resetRun(training);
    QCOMPARE(iterations(), (Iterations{{training, 0}, {again, 200}, {bend, 100}}));
    QCOMPARE(m_document->undo(), QStringList{training});
    QVERIFY(m_document->snapshot() == before);
}

void TestRuns::anInputThatSaysNothingOfTheRunLeavesItAlone()
{
    trainOn(*m_document, bend, 100);
    Run& run = m_document->run(bend);
    const qint64 number = run.number();
    run.trainTo(2'000, Run::Speed::Slow);
    m_document->setInput(bend, QStringLiteral("answer"), {1}, {});
    QVERIFY(run.isTraining());
    QCOMPARE(run.number(), number);
    QCOMPARE(m_document->step(bend), 100);
    run.pause();
    m_document->undo();
    QCOMPARE(m_document->inputs(bend)["answer"].number(), 0.0);
    QCOMPARE(run.number(), number);
}

void TestRuns::aDragThatBeginsWithoutTheRunBringsItBack()
{
    trainOn(*m_document, bend, 100);
    const session::Session before = m_document->snapshot();
    for (const double fast : {0.2, 0.4, 0.6, 0.7})
        m_document->setInput(bend, QStringLiteral("fast"), {fast}, {});
    QCOMPARE(m_document->undoStack().count(), 1);
    QCOMPARE(iterations().at(bend), 0);
    m_document->undo();
    QVERIFY(m_document->snapshot() == before);
    m_document->redo();
    QCOMPARE(m_document->run(bend).settings().learning_rate, 1.0);
    m_document->undo();

    // Back where it began.
    for (const double fast : {0.4, 0.6, 0.0})
        m_document->setInput(bend, QStringLiteral("fast"), {fast}, {});
    QVERIFY(!m_document->undoStack().canUndo());
    QVERIFY(m_document->snapshot() == before);
}

void TestRuns::otherRowsBeginRunsAgainThatLearnFromThem()
{
    QVERIFY(!m_document->runsDependOnRows());
    trainOn(*m_document, bend, 100);
    QVERIFY2(!m_document->runsDependOnRows(), "its rows are its own");
    trainAll();
    QVERIFY(m_document->runsDependOnRows());
    const session::Session before = m_document->snapshot();
    m_document->setData(otherRows(), {});
    QVERIFY(m_document->worksOnOwnRows(training) && m_document->worksOnOwnRows(again));
    QVERIFY(!m_document->worksOnOwnRows(bend) && !m_document->worksOnOwnRows(still));
    QCOMPARE(iterations(), (Iterations{{training, 0}, {again, 0}, {bend, 100}}));
    QCOMPARE(steps(), (Iterations{{training, 0}, {again, 0}, {bend, 100}}));
    QCOMPARE(m_document->run(again).dataset(), m_document->session().dataset.pointer());
    trainOn(*m_document, again, 40);
    const session::Session after = m_document->snapshot();
    for (int round = 0; round < 2; ++round) {
        // What the person sees of it is the training, whatever other lessons learn.
        QCOMPARE(m_document->undo().constFirst(), training);
        QVERIFY(m_document->snapshot() == before);
        QCOMPARE(m_document->run(again).dataset(), m_document->session().dataset.pointer());
        m_document->redo();
        QVERIFY(m_document->snapshot() == after);
    }
}

void TestRuns::theSameRowsAgainKeepAllRuns()
{
    trainAll();
    const auto before = m_document->snapshot().runs;
    m_document->setData(model::tutorial_dataset(), {});
    QVERIFY(m_document->snapshot().runs == before);
    QCOMPARE(steps(), (Iterations{{training, 300}, {again, 200}, {bend, 100}}));
}

void TestRuns::undoingStopsOnlyWhatItBringsBack()
{
    trainAll();
    m_document->resetRun(again);
    m_document->run(bend).trainTo(2'000, Run::Speed::Slow);
    m_document->run(again).trainTo(2'000, Run::Speed::Slow);
    m_document->undo();
    QVERIFY(!m_document->run(again).isTraining());
    QVERIFY(m_document->run(bend).isTraining());
    QCOMPARE(m_document->run(again).timeline().computed(), 200);
    m_document->replace(session::fresh_session());
    QVERIFY(!m_document->run(bend).isTraining());
}

void TestRuns::undoHoldsNoMoreThanItMayOverAllRuns()
{
    constexpr std::size_t points = 4'000'000; // 96 MB
    const auto isLong = [this](const QString& lesson) {
        return m_document->run(lesson).timeline().history().size() == points;
    };
    const QStringList lessons{training, again, bend};
    for (const QString& lesson : lessons) {
        Run& run = m_document->run(lesson);
        session::TrainingRun state = session::run_of(run.timeline());
        state.history.resize(points);
        run.restore({state.settings, session::timeline_of(state)}, run.dataset());
        m_document->endDrag();
        m_document->setInput(lesson, QStringLiteral("seed"), {7}, {});
    }
    for (int i = 0; i < lessons.size(); ++i)
        m_document->undo();
    QVERIFY(!m_document->undoStack().canUndo());
    // Each of them is in bounds; of all three, the oldest is let go of.
    QVERIFY(isLong(bend) && isLong(again));
    QVERIFY(!isLong(training));
    QCOMPARE(m_document->run(training).settings().seed, 42U);
}

void TestRuns::whatTrainsInAnyLessonIsMissed()
{
    for (const QString& lesson : {training, again, bend}) {
        m_document->setSaved();
        const std::int64_t content = m_document->contentVersion();
        trainOn(*m_document, lesson, 10);
        QVERIFY(m_document->isDirty());
        QVERIFY(m_document->contentVersion() > content);
    }
}

void TestRuns::aPageWalksTheRunOfItsLesson()
{
    const auto page = open(bend);
    const auto other = open(again);
    const auto click = [](LessonPage& of, const char* button) {
        of.findChild<QPushButton*>(QString::fromLatin1(button))->click();
    };
    QCOMPARE(page->place(), QStringLiteral("0 of 2,000 iterations"));
    page->stepper().goTo(120);
    QTRY_VERIFY(!page->isBusy());
    QCOMPARE(iterations(), (Iterations{{training, 0}, {again, 0}, {bend, 120}}));
    QCOMPARE(page->currentStep().network.layers.size(), std::size_t(2));
    QCOMPARE(page->currentStep().network.layers[0].inputs, std::size_t(3));
    QCOMPARE(m_document->step(bend), 120);

    // What becomes of another run is not its business.
    const QSignalSpy shown(page.get(), &LessonPage::stepShown);
    other->stepper().goTo(30);
    QTRY_VERIFY(!other->isBusy());
    m_document->setInput(again, QStringLiteral("seed"), {1}, {});
    m_document->resetRun(again);
    QCOMPARE(shown.count(), 0);
    QCOMPARE(page->stepper().index(), 120);
    QCOMPARE(other->stepper().index(), 0);

    // Nor are rows that it does not learn from: it goes on.
    click(*page, "trainButton");
    QVERIFY(page->walk().goesOnByItself());
    m_document->setData(otherRows(), {});
    QVERIFY(page->walk().goesOnByItself());
    m_document->setInput(bend, QStringLiteral("answer"), {1}, {});
    QVERIFY(page->walk().goesOnByItself());
    click(*page, "pauseButton");
    QTRY_VERIFY(!page->isBusy());
    QVERIFY(page->stepper().index() >= 120);
    click(*page, "resetButton");
    QCOMPARE(iterations(), (Iterations{{training, 0}, {again, 0}, {bend, 0}}));
    QCOMPARE(page->stepper().index(), 0);
}

void TestRuns::aPageThatIsLeftHearsNoMoreOfItsRun()
{
    const auto page = open(bend);
    page->leave();
    const QSignalSpy shown(page.get(), &LessonPage::stepShown);
    trainOn(*m_document, bend, 100);
    m_document->resetRun(bend);
    QCOMPARE(shown.count(), 0);
    QCOMPARE(page->stepper().index(), 0);
}

QTEST_MAIN(TestRuns)
#include "tst_runs.moc"
