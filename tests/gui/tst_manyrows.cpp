// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/base/workers.h"
#include "gui/document/document.h"
#include "gui/page/lessonpage.h"
#include "gui/pictures/charts/chartpicture.h"
#include "model/preprocessing.h"
#include "model/training_standing.h"
#include "model/training_trace.h"
#include "model/tutorial_data.h"
#include "support/trainingpage.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTabWidget>
#include <QTest>
#include <QTextBrowser>

using namespace gui;

/// The training lesson on so many rows that a worker looks at them.
class TestManyRows : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QStringLiteral("en_US"))); }
    void init();
    void cleanup() { m_page.reset(); }

    void saysWhatItIsAtAndShowsTheStepLater();
    void standsWhereTheSessionStood();
    void manyStepsAtOnceEndAtTheLast();
    void goingBackToTheStepOnScreenStaysThere();
    void otherRowsMeanwhileAreShownInTheEnd();
    void trainingShowsTheStepWhereItStopped();
    void nothingBreaksBeforeTheFirstStep();
    void leavingMeanwhileIsPossible();
    void aPageMadeAnewHasTheSamePictureInFront();

private:
    /// Opens the lesson on this session.
    void open(session::Session session);
    bool settle()
    {
        return QTest::qWaitFor([this] { return !m_page->isBusy(); }, 60'000);
    }
    template <typename Widget>
    Widget* find(const char* name) const
    {
        return m_page->findChild<Widget*>(QString::fromLatin1(name));
    }
    /// What the model library has for a step of the session's run.
    model::Step expected(int iterationsMade) const
    {
        const model::Dataset& rows = m_document->session().dataset;
        model::Step step = model::training_step(m_timeline, rows, iterationsMade);
        const model::Score untrained = model::evaluate(m_timeline.initial().network, rows).train;
        model::add_standing(step, m_timeline, model::evaluate(step.network, rows), untrained,
                            model::baseline_of(rows));
        return step;
    }

    session::Session m_session;
    model::Timeline m_timeline{{}, model::tutorial_dataset()};
    std::unique_ptr<Document> m_document;
    std::unique_ptr<LessonPage> m_page;
};

namespace
{

constexpr std::size_t rows = 100'000;
constexpr std::size_t features = 8;
constexpr int trained = 250;

model::Dataset many_rows()
{
    model::Dataset dataset;
    dataset.name = "many";
    dataset.target_name = "positive";
    for (std::size_t i = 0; i < features; ++i)
        dataset.feature_names.emplace_back(1, char('a' + i));
    model::Random random(7);
    for (std::size_t row = 0; row < rows; ++row) {
        for (std::size_t i = 0; i < features; ++i)
            dataset.inputs.push_back(random.normal());
        dataset.targets.push_back(dataset.inputs[row * features] > 0 ? 1 : 0);
    }
    const model::Split split = model::train_test_split(rows, 0.25, 1);
    dataset.train_rows = split.train;
    dataset.test_rows = split.test;
    return dataset;
}

} // namespace

void TestManyRows::init()
{
    static const model::Dataset dataset = many_rows();
    m_session = session::fresh_session();
    m_session.dataset = dataset;
    m_timeline = model::Timeline({}, dataset);
    m_timeline.advance(trained, dataset);
    m_session.runs["training"] = session::run_of(m_timeline);
}

void TestManyRows::open(session::Session session)
{
    m_page.reset();
    m_document = std::make_unique<Document>();
    m_document->replace(std::move(session));
    m_page = trainingpage::open(*m_document);
}

void TestManyRows::saysWhatItIsAtAndShowsTheStepLater()
{
    open(m_session);
    QVERIFY(m_page->isBusy());
    QTRY_VERIFY(find<QLabel>("trainingStatus")->text().contains(QLatin1String("100,000 rows")));
    QVERIFY(!find<QWidget>("rowsPlot")->isVisible());
    QVERIFY(find<QPushButton>("trainButton")->isEnabled());
    QVERIFY(!find<QPushButton>("pauseButton")->isEnabled());
    auto* prose = find<QTextBrowser>("proseView");
    QVERIFY(prose->toPlainText().contains(QLatin1String("seed")));
    QVERIFY(settle());
    QVERIFY(m_page->currentStep() == expected(0));
    QVERIFY(find<QWidget>("errorCurve")->isVisible());
    QTest::qWait(100);
    QVERIFY(prose->toPlainText().contains(QLatin1String("seed")));
    const QString start = QStringLiteral("Before the first iteration: error sum ");
    QVERIFY(find<QLabel>("trainingStatus")->text().startsWith(start));
}

void TestManyRows::standsWhereTheSessionStood()
{
    m_session.lessons["training"].step = trained;
    open(m_session);
    QVERIFY(settle());
    QCOMPARE(m_page->stepper().index(), trained);
    QVERIFY(m_page->currentStep() == expected(trained));
}

void TestManyRows::manyStepsAtOnceEndAtTheLast()
{
    open(m_session);
    QVERIFY(settle());
    const QSignalSpy shown(m_page.get(), &LessonPage::stepShown);
    for (int step = 1; step <= 101; ++step) {
        m_page->stepper().next();
        if (step % 10 == 0)
            QCoreApplication::processEvents();
    }
    QVERIFY(settle());
    QCOMPARE(m_page->stepper().index(), 101);
    QVERIFY(m_page->currentStep() == expected(101));
    QCOMPARE(m_page->currentStep().id, std::string("record"));
    // The steps on the way were not worth waiting for.
    QVERIFY2(shown.count() < 101, qPrintable(QString::number(shown.count())));
}

void TestManyRows::goingBackToTheStepOnScreenStaysThere()
{
    open(m_session);
    QVERIFY(settle());
    m_page->stepper().goTo(5);
    QVERIFY(settle());
    m_page->stepper().goTo(6);
    QCoreApplication::processEvents();
    m_page->stepper().goTo(5);
    QVERIFY(settle());
    QTest::qWait(50);
    QVERIFY(m_page->currentStep() == expected(5));
}

void TestManyRows::otherRowsMeanwhileAreShownInTheEnd()
{
    m_session.lessons["training"].step = 200;
    open(m_session);
    m_document->setData(model::tutorial_dataset(), {});
    QVERIFY(settle());
    QCOMPARE(m_page->currentStep().find("weights")->numbers.size(), std::size_t{2});
    QVERIFY(find<QLabel>("askResult")->text().startsWith(QStringLiteral("Prediction")));
    m_document->undoStack().undo();
    QVERIFY(m_page->isBusy());
    // Of other rows no answer of the network before is shown meanwhile.
    const QString rows = QLocale().toString(qint64(m_session.dataset->rows()));
    QVERIFY2(find<QLabel>("askResult")->text().contains(rows + QStringLiteral(" rows")),
             qPrintable(find<QLabel>("askResult")->text()));
    QTRY_VERIFY(!m_page->isBusy() ||
                find<QLabel>("trainingStatus")->text().contains(rows + QStringLiteral(" rows")));
    QVERIFY(settle());
    QTest::qWait(50);
    QVERIFY(m_page->currentStep() == expected(200));
    QVERIFY(find<QLabel>("askResult")->text().startsWith(QStringLiteral("Prediction")));
    m_document->undoStack().redo();
    QVERIFY(settle());
    QCOMPARE(m_page->currentStep().find("weights")->numbers.size(), std::size_t{2});
}

void TestManyRows::trainingShowsTheStepWhereItStopped()
{
    open(m_session);
    find<QPushButton>("trainButton")->click();
    QTRY_VERIFY_WITH_TIMEOUT(m_page->stepper().index() > trained + 10, 60'000);
    find<QPushButton>("pauseButton")->click();
    QVERIFY(settle());
    const session::TrainingRun run = m_document->snapshot().runs.at("training");
    const int made = int(run.latest.iteration);
    QCOMPARE(m_page->stepper().index(), made);
    m_timeline = session::timeline_of(run);
    QVERIFY(m_page->currentStep() == expected(made));
}

void TestManyRows::nothingBreaksBeforeTheFirstStep()
{
    open(m_session);
    QVERIFY(m_page->currentStep().id.empty());
    m_page->setPicturesAsTables(true);
    m_page->setPicturesAsTables(false);
    m_page->setNotesOpen(true);
    m_document->setAxes({3, 2});
    for (auto* chart : m_page->findChildren<ChartPicture*>()) {
        QTest::keyClick(chart, Qt::Key_Plus);
        emit chart->zoomChanged();
    }
    QEvent palette(QEvent::PaletteChange);
    QCoreApplication::sendEvent(m_page.get(), &palette);
    QVERIFY(!m_page->grab().isNull());
    QVERIFY(settle());
    QVERIFY(m_page->currentStep() == expected(0));
}

void TestManyRows::leavingMeanwhileIsPossible()
{
    open(m_session);
    QCoreApplication::processEvents();
    QVERIFY(m_page->isBusy());
    m_page.reset();
    // What was under way ends without anybody to tell it to.
    workers().waitForDone();
    QCoreApplication::processEvents();
}

void TestManyRows::aPageMadeAnewHasTheSamePictureInFront()
{
    open(m_session);
    QVERIFY(settle());
    auto* tabs = find<QTabWidget>("pictureTabs");
    QTRY_VERIFY(tabs->count() > 1);
    QTest::mouseClick(tabs->tabBar(), Qt::LeftButton, Qt::NoModifier,
                      tabs->tabBar()->tabRect(tabs->count() - 2).center());
    const QString chosen = tabs->tabText(tabs->currentIndex());
    // As another language makes it, while the step is still being worked out.
    const std::unique_ptr<LessonPage> before = std::move(m_page);
    m_page = trainingpage::open(*m_document);
    m_page->takeOver(*before);
    QVERIFY(settle());
    tabs = find<QTabWidget>("pictureTabs");
    QCOMPARE(tabs->tabText(tabs->currentIndex()), chosen);
}

QTEST_MAIN(TestManyRows)
#include "tst_manyrows.moc"
