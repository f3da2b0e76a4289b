// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/document/document.h"
#include "gui/page/lessonpage.h"
#include "gui/page/walk.h"
#include "gui/texts/formulaview.h"
#include "gui/texts/lessontext.h"
#include "gui/texts/placeholders.h"
#include "gui/texts/proseview.h"
#include "support/fields.h"
#include "support/trainingpage.h"

#include <QChart>
#include <QChartView>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QLineSeries>
#include <QPushButton>
#include <QTest>
#include <QTextBlock>
#include <QTextDocumentFragment>
#include <QValueAxis>

#include <algorithm>

using namespace gui;

/// The training lesson, used as a person would: by its buttons, fields and steps.
class TestTrainingPage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QStringLiteral("en_US"))); }
    void init();
    void cleanup();

    void namesItsControls();
    void trainRunsToTheEnd();
    void trainSaysWhereItWouldBeginAgain();
    void trainShowsTheCurveGrow();
    void pauseStopsWhereItStands();
    void resetGoesBackToTheRandomStart();
    void trainAfterTheEndShowsTheRunAgain();
    void goingBackShowsTheSameNumbers();
    void goingAheadTrainsUpToThere();
    void walkingWhileTrainingPauses();
    void anotherRateStartsAnew();
    void moreIterationsGoOnWithTheSameRun();
    void axesStayWhereTheyAre();
    void pressingNextNeverGoesBackToAnEarlierSection();
    void proseFollowsWhenTheRunBecomesLonger();
    void proseStandsAtTheEndWhenTrainingEndsBehindADialog();

private:
    template <typename Widget>
    Widget* find(const char* name) const
    {
        return m_page->findChild<Widget*>(QString::fromLatin1(name));
    }
    void click(const char* button) { find<QPushButton>(button)->click(); }
    void choose(int speed) { find<QComboBox>("speedChoice")->setCurrentIndex(speed); }
    bool settle()
    {
        return QTest::qWaitFor([this] { return !m_page->isBusy(); }, 30'000);
    }
    void type(const char* field, const char* text)
    {
        fields::enter(*m_page, QString::fromLatin1(field), QString::fromLatin1(text));
    }
    QString status() const { return find<QLabel>("trainingStatus")->text(); }
    double value(const char* name) const { return m_page->currentStep().number(name); }
    QChart* chart() const;
    QLineSeries* series(const char* name) const
    {
        return trainingpage::series(*m_page, QString::fromLatin1(name));
    }
    QLineSeries* curve() const { return series("trainingRows"); }

    std::unique_ptr<Document> m_document;
    std::unique_ptr<LessonPage> m_page;
};

namespace
{

enum Speed { Slow, Steady, Fastest };

} // namespace

void TestTrainingPage::init()
{
    m_document = std::make_unique<Document>();
    m_page = trainingpage::open(*m_document);
}

void TestTrainingPage::cleanup()
{
    m_page.reset();
    m_document.reset();
}

QChart* TestTrainingPage::chart() const
{
    return find<QWidget>("errorCurve")->findChild<QChartView*>()->chart();
}

void TestTrainingPage::namesItsControls()
{
    QCOMPARE(find<QPushButton>("trainButton")->accessibleName(), QStringLiteral("Train"));
    QCOMPARE(find<QPushButton>("pauseButton")->accessibleName(), QStringLiteral("Pause"));
    QCOMPARE(find<QPushButton>("resetButton")->accessibleName(), QStringLiteral("Reset"));
    QCOMPARE(find<QLineEdit>("input_learning_rate_0")->accessibleName(),
             QStringLiteral("Learning rate"));
    QCOMPARE(find<QLineEdit>("input_iterations_0")->accessibleName(), QStringLiteral("Iterations"));
    QCOMPARE(find<QLineEdit>("input_seed_0")->accessibleName(), QStringLiteral("Seed"));
    QCOMPARE(m_page->walk().count(), 10'001);
    QCOMPARE(status(),
             QStringLiteral("Before the first iteration: error sum 3.0648, 4 of 8 right."));
    QVERIFY(!find<QPushButton>("pauseButton")->isEnabled());
    // The menu says the same.
    for (const QAction* action : m_page->actions()) {
        const bool isPossible = action->text() == QStringLiteral("Train") ||
                                action->text() == QStringLiteral("New start");
        QCOMPARE(action->isEnabled(), isPossible);
    }
    QVERIFY(!find<QPushButton>("resetButton")->isEnabled());
}

void TestTrainingPage::trainRunsToTheEnd()
{
    choose(Fastest);
    click("trainButton");
    QVERIFY(settle());
    QCOMPARE(m_page->stepper().index(), 10'000);
    QCOMPARE(m_page->currentStep().id, std::string("finished"));
    // NumPy's numbers.
    QVERIFY(std::abs(value("weights") - 0.1282886153) < 1e-9);
    QVERIFY(std::abs(value("bias") + 0.9476965257) < 1e-9);
    QCOMPARE(status(),
             QStringLiteral("Finished, 10,000 iterations made: error sum 1.8913, 4 of 8 right."));
    QCOMPARE(curve()->count(), 100);
    QVERIFY(m_document->isFinished(QStringLiteral("training")));
    QVERIFY(find<QPushButton>("trainButton")->isEnabled());
}

void TestTrainingPage::trainSaysWhereItWouldBeginAgain()
{
    auto* button = find<QPushButton>("trainButton");
    const auto saysAgain = [&] {
        const QString text = button->text();
        const bool inMenu = std::ranges::any_of(
            m_page->actions(), [&](const QAction* action) { return action->text() == text; });
        return inMenu && button->accessibleName() == text &&
               text == QStringLiteral("Train again") &&
               button->toolTip().contains(QStringLiteral("first iteration"));
    };
    const QSize size = button->sizeHint();
    QVERIFY(!saysAgain());
    choose(Fastest);
    type("input_iterations_0", "300");
    click("trainButton");
    QVERIFY(settle());
    QVERIFY(saysAgain());
    QCOMPARE(button->sizeHint(), size);
    // Wherever in the run the person looks.
    m_page->stepper().goTo(20);
    QVERIFY(settle());
    QVERIFY(saysAgain());
    type("input_iterations_0", "400");
    QCOMPARE(button->text(), QStringLiteral("Train"));
    type("input_iterations_0", "300");
    QVERIFY(saysAgain());
    click("resetButton");
    QCOMPARE(button->text(), QStringLiteral("Train"));
    m_document->undoStack().undo();
    QVERIFY(saysAgain());
    choose(Slow);
    click("trainButton");
    QCOMPARE(button->text(), QStringLiteral("Train"));
}

void TestTrainingPage::trainShowsTheCurveGrow()
{
    choose(Steady);
    click("trainButton");
    QVERIFY(!find<QPushButton>("trainButton")->isEnabled());
    QVERIFY(find<QPushButton>("pauseButton")->isEnabled());
    QSet<int> lengths;
    QSet<int> steps;
    QVERIFY(QTest::qWaitFor(
        [&] {
            lengths << curve()->count();
            steps << m_page->stepper().index();
            return !m_page->isBusy();
        },
        60'000));
    QVERIFY2(lengths.size() >= 5, qPrintable(QString::number(lengths.size())));
    QVERIFY(steps.size() >= 5);
    QCOMPARE(m_page->stepper().index(), 10'000);
}

void TestTrainingPage::pauseStopsWhereItStands()
{
    choose(Steady);
    click("trainButton");
    QTRY_VERIFY(m_page->stepper().index() > 50);
    click("pauseButton");
    QVERIFY(!m_page->isBusy());
    const model::Step paused = m_page->currentStep();
    const int index = m_page->stepper().index();
    // What is on screen is what is saved.
    QCOMPARE(m_document->snapshot().runs.at("training").latest.iteration, index);
    QTest::qWait(150);
    QCOMPARE(m_page->stepper().index(), index);
    QVERIFY(m_page->currentStep() == paused);
    choose(Fastest);
    click("trainButton"); // goes on
    QVERIFY(settle());
    QVERIFY(std::abs(value("bias") + 0.9476965257) < 1e-9);
}

void TestTrainingPage::resetGoesBackToTheRandomStart()
{
    const model::Step start = m_page->currentStep();
    type("input_seed_0", "7");
    const model::Step seven = m_page->currentStep();
    QVERIFY(seven != start);
    choose(Fastest);
    click("trainButton");
    QVERIFY(settle());
    click("resetButton");
    QVERIFY(!m_page->isBusy());
    QCOMPARE(m_page->stepper().index(), 0);
    QVERIFY(m_page->currentStep() == seven);
    QCOMPARE(curve()->count(), 0);
    QCOMPARE(find<QLineEdit>("input_seed_0")->text(), QStringLiteral("7"));
    QVERIFY(!find<QPushButton>("resetButton")->isEnabled());
}

void TestTrainingPage::trainAfterTheEndShowsTheRunAgain()
{
    choose(Fastest);
    click("trainButton");
    QVERIFY(settle());
    const model::Step end = m_page->currentStep();
    choose(Slow);
    click("trainButton");
    QVERIFY(m_page->stepper().index() < 100);
    choose(Fastest); // a change of speed takes effect at once
    QVERIFY(settle());
    QVERIFY(m_page->currentStep() == end);
}

void TestTrainingPage::goingBackShowsTheSameNumbers()
{
    Stepper& stepper = m_page->stepper();
    std::vector<model::Step> shown{m_page->currentStep()};
    for (int i = 1; i <= 40; ++i) {
        stepper.next();
        QVERIFY(settle());
        QCOMPARE(value("iterations_made"), double(i));
        QVERIFY(shown.back() != m_page->currentStep());
        shown.push_back(m_page->currentStep());
    }
    stepper.last();
    QVERIFY(settle());
    stepper.goTo(40);
    for (int i = 40; i > 0; --i) {
        QVERIFY(m_page->currentStep() == shown[std::size_t(i)]);
        stepper.previous();
    }
    QVERIFY(m_page->currentStep() == shown[0]);
}

void TestTrainingPage::goingAheadTrainsUpToThere()
{
    m_page->stepper().goTo(7'001);
    QVERIFY(m_page->isBusy());
    QVERIFY(settle());
    QCOMPARE(m_page->stepper().index(), 7'001);
    QCOMPARE(m_page->currentStep().id, std::string("record"));
    QCOMPARE(value("iteration"), 7'000.0);
    QCOMPARE(curve()->count(), 71);
    m_page->stepper().goTo(100); // been there
    QVERIFY(!m_page->isBusy());
    QCOMPARE(value("iterations_made"), 100.0);
    QCOMPARE(curve()->count(), 71);
}

void TestTrainingPage::walkingWhileTrainingPauses()
{
    choose(Slow);
    click("trainButton");
    QTRY_VERIFY(m_page->stepper().index() > 3);
    m_page->stepper().goTo(1);
    QVERIFY(!m_page->isBusy());
    QTest::qWait(200);
    QCOMPARE(m_page->stepper().index(), 1);
    QVERIFY(find<QPushButton>("trainButton")->isEnabled());
}

void TestTrainingPage::anotherRateStartsAnew()
{
    m_page->stepper().goTo(500);
    QVERIFY(settle());
    const model::Step before = m_page->currentStep();
    type("input_learning_rate_0", "0.5");
    QCOMPARE(m_page->stepper().index(), 0);
    QCOMPARE(curve()->count(), 0);
    QVERIFY(std::abs(value("cumulative_error") - 3.0648408915) < 1e-9); // the same start
    m_page->stepper().goTo(500);
    QVERIFY(settle());
    QVERIFY(m_page->currentStep() != before);
    m_document->undoStack().undo();
    m_page->stepper().goTo(500);
    QVERIFY(settle());
    QVERIFY(m_page->currentStep() == before);
}

void TestTrainingPage::moreIterationsGoOnWithTheSameRun()
{
    type("input_iterations_0", "300");
    QCOMPARE(m_page->walk().count(), 301);
    m_page->stepper().last();
    QVERIFY(settle());
    const auto weights = m_page->currentStep().network;
    type("input_iterations_0", "1000");
    QCOMPARE(m_page->stepper().index(), 300);
    QVERIFY(m_page->currentStep().network == weights);
    QCOMPARE(m_page->currentStep().id, std::string("further"));
    choose(Fastest);
    click("trainButton");
    QVERIFY(settle());
    QCOMPARE(m_page->stepper().index(), 1'000);
    type("input_iterations_0", "200");
    QCOMPARE(m_page->stepper().index(), 200);
    QCOMPARE(m_page->currentStep().id, std::string("finished"));
    QCOMPARE(curve()->count(), 2);
}

void TestTrainingPage::axesStayWhereTheyAre()
{
    const auto axes = chart()->axes();
    const auto range = [&] {
        QList<double> ends;
        for (auto* axis : axes) {
            const auto* values = qobject_cast<QValueAxis*>(axis);
            ends << values->min() << values->max();
        }
        return ends;
    };
    const QList<double> before = range();
    QCOMPARE(before, (QList<double>{0, 10'000, 0, 4}));
    QCOMPARE(series("alwaysHalf")->points(), (QList<QPointF>{{0, 2}, {10'000, 2}}));
    choose(Steady);
    click("trainButton");
    QTRY_VERIFY(m_page->stepper().index() > 1'000);
    QCOMPARE(range(), before);
    choose(Fastest);
    QVERIFY(settle());
    QCOMPARE(range(), before);
    m_page->stepper().first();
    QCOMPARE(range(), before);
}

void TestTrainingPage::pressingNextNeverGoesBackToAnEarlierSection()
{
    type("input_iterations_0", "320");
    m_page->stepper().last();
    QVERIFY(settle());
    m_page->stepper().first();
    const auto sections =
        lessontext::sections(lessontext::read(QStringLiteral("training"), QStringLiteral("md")));
    qsizetype before = 0;
    QList<qsizetype> seen{0};
    for (int i = 1; i <= 320; ++i) {
        m_page->stepper().next();
        QVERIFY(settle());
        qsizetype at = 0;
        while (!sections[at].stepIds.contains(QString::fromStdString(m_page->currentStep().id)))
            ++at;
        QVERIFY2(at >= before, qPrintable(QString::number(i)));
        if (at != before)
            seen << at;
        before = at;
    }
    // The first press shows an iteration from the inside, and no section is left out.
    QCOMPARE(seen, (QList<qsizetype>{0, 1, 2, 3}));
}

void TestTrainingPage::proseFollowsWhenTheRunBecomesLonger()
{
    type("input_iterations_0", "300");
    m_page->stepper().last();
    QVERIFY(settle());
    const auto* prose = find<ProseView>("proseView");
    const auto heading = [prose] {
        return prose->cursorForPosition({20, prose->viewport()->height() / 3}).block().text();
    };
    const auto inView = [&](const QString& title) {
        QTextDocument* text = prose->document();
        const QRect rect = prose->cursorRect(text->find(title));
        return prose->viewport()->rect().intersects(rect);
    };
    QTRY_VERIFY2(inView(QStringLiteral("What has been learned")), qPrintable(heading()));
    type("input_iterations_0", "1000");
    QCOMPARE(m_page->stepTitle(), QStringLiteral("Many steps, one error curve"));
    QTRY_VERIFY2(inView(m_page->stepTitle()), qPrintable(heading()));
}

void TestTrainingPage::proseStandsAtTheEndWhenTrainingEndsBehindADialog()
{
    type("input_iterations_0", "500000");
    choose(Fastest);
    click("trainButton");
    QDialog dialog(m_page.get());
    dialog.setModal(true);
    dialog.open();
    QVERIFY(settle());
    dialog.close();
    const auto* prose = find<ProseView>("proseView");
    QCOMPARE(m_page->stepTitle(), QStringLiteral("What has been learned"));
    QTRY_VERIFY(prose->viewport()->rect().intersects(
        prose->cursorRect(prose->document()->find(m_page->stepTitle()))));
}

QTEST_MAIN(TestTrainingPage)
#include "tst_trainingpage.moc"
