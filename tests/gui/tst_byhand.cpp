// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/base/numbers.h"
#include "gui/document/document.h"
#include "gui/lessons/lessons.h"
#include "gui/page/lessonpage.h"
#include "gui/pictures/diagrams/network/networkpicture.h"
#include "gui/run/trainingstatus.h"
#include "gui/widgets/numberfield.h"
#include "model/tutorial_data.h"
#include "session/archive.h"
#include "support/workbenchtest.h"

#include <QAbstractButton>
#include <QLabel>
#include <QTest>
#include <QWindow>

#include <cmath>

using namespace gui;

/// Weights that are set by hand and rates that change on the way, as a person does it on the
/// workbench.
class TestByHand : public WorkbenchTest
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void aWeightIsTypedAndTheRunGoesOnFromThere();
    void undoBringsBackWhatWasTrainedBeyond();
    void arrowKeysChangeAWeight();
    void whatIsRefusedIsSaid();
    void allDigitsAreInViewWhileTheyAreEdited();
    void aClickElsewhereCountsBesideTheWeight();
    void anInputHasNoWeights();
    void theUnitThatWasChosenIsSet();
    void setWhileItTrainsItStandsStill();
    void aStartOfOnesOwnOutlivesAReset();
    void otherRatesAreATurnOfTheRun();
    void trainingGoesOnWithOtherRates();
    void beforeTheFirstIterationRatesAreThoseItBeginsWith();
    void otherChangesBeginAgainWithTheRatesOfNow();
    void theTrainingBeginsAgainWithAnotherRate();
    void aSavedRunComesBackAsItWas();

private:
    const Run& run() const { return m_document->run(workbench); }
    const model::Network& network() const { return m_page->currentStep().network; }
    NetworkPicture* picture() const { return m_page->findChild<NetworkPicture*>(); }
    QString status() const { return m_page->findChild<TrainingStatus*>()->text(); }
    /// Unfolds the numbers of the unit in focus; the field of that weight, or of the bias behind
    /// them.
    NumberField* field(int input) const
    {
        QTest::keyClick(picture(), Qt::Key_Return);
        return find<NumberField>(QStringLiteral("setByHand%1").arg(input));
    }
    static void type(NumberField* field, const QString& text)
    {
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, text);
        QTest::keyClick(field, Qt::Key_Return);
    }
};

void TestByHand::init()
{
    openPage();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void TestByHand::cleanup()
{
    closePage();
}

void TestByHand::aWeightIsTypedAndTheRunGoesOnFromThere()
{
    QVERIFY(goTo(30));
    QVERIFY(goTo(20));
    // The output is in focus as long as nobody chooses.
    type(field(1), QStringLiteral("1.25"));
    QVERIFY(settle());
    QCOMPARE(run().timeline().computed(), std::int64_t(20));
    QCOMPARE(m_page->stepper().index(), 20);
    QCOMPARE(network().layers[1].weights[1], 1.25);
    QCOMPARE(run().timeline().latest().network, network());
    // The formula and the values speak of that network, as the picture does.
    const model::Step& step = m_page->currentStep();
    const auto row = std::size_t(step.number("row")) - 1;
    QCOMPARE(step.number("prediction"), model::predict(network(), run().dataset()->row(row)));
    QCOMPARE(step.number("error"),
             std::pow(step.number("prediction") - run().dataset()->targets[row], 2));
    QVERIFY2(status().contains(QStringLiteral("After 20 iterations: 1 weight or bias set by hand")),
             qPrintable(status()));
    QCOMPARE(m_document->undoStack().undoText(), QStringLiteral("set a weight by hand"));
    type(field(4), QStringLiteral("-2"));
    QCOMPARE(network().layers[1].bias[0], -2.0);
    QCOMPARE(m_document->undoStack().undoText(), QStringLiteral("set a bias by hand"));
    QCOMPARE(run().settings().turns.size(), std::size_t(1));
    // And trained on, it is the run of these settings.
    QVERIFY(goTo(25));
    model::Timeline straight(run().settings(), *run().dataset());
    straight.advance(25, *run().dataset());
    QVERIFY(straight.latest() == run().timeline().latest());
    QVERIFY(goTo(20));
    QCOMPARE(network().layers[1].weights[1], 1.25);
    QVERIFY(goTo(19));
    QVERIFY(network().layers[1].weights[1] != 1.25);
}

void TestByHand::undoBringsBackWhatWasTrainedBeyond()
{
    QVERIFY(goTo(30));
    const model::Timeline before = run().timeline();
    QVERIFY(goTo(20));
    type(field(0), QStringLiteral("3"));
    type(field(0), QStringLiteral("4"));
    m_document->undo();
    QVERIFY(settle());
    QCOMPARE(network().layers[1].weights[0], 3.0);
    m_document->undo();
    QVERIFY(settle());
    QVERIFY(run().timeline() == before);
    m_document->redo();
    QVERIFY(settle());
    QCOMPARE(run().timeline().latest().network.layers[1].weights[0], 3.0);
}

void TestByHand::arrowKeysChangeAWeight()
{
    NumberField* weight = field(0);
    type(weight, QStringLiteral("1.5"));
    QTest::keyClick(weight, Qt::Key_Up);
    QCOMPARE(network().layers[1].weights[0], 1.6);
    QTest::keyClick(weight, Qt::Key_PageDown);
    QCOMPARE(network().layers[1].weights[0], 0.6);
}

void TestByHand::whatIsRefusedIsSaid()
{
    NumberField* weight = field(0);
    const model::Network before = network();
    type(weight, QStringLiteral("much"));
    QVERIFY(network() == before);
    QVERIFY2(weight->problem().contains(QStringLiteral("Output: weight of a₁ can't be “much”")),
             qPrintable(weight->problem()));
    QCOMPARE(entries::problems(*m_page), QStringList{weight->problem()});
    auto* message = find<QLabel>(QStringLiteral("inputMessage"));
    QCOMPARE(message->text(), weight->problem());
    // Another unit has other fields.
    QTest::keyClick(picture(), Qt::Key_Left);
    QVERIFY(entries::problems(*m_page).isEmpty());
    QCOMPARE(message->text(), QString());
}

void TestByHand::allDigitsAreInViewWhileTheyAreEdited()
{
    NumberField* weight = field(0);
    QVERIFY(QTest::qWaitForWindowExposed(weight->window()));
    type(weight, QStringLiteral("-0.0012345678901234567"));
    QVERIFY(weight->hasFocus());
    QCOMPARE(weight->text(), exactNumber(-0.0012345678901234567));
    QCOMPARE(weight->toolTip().count(QLatin1Char('\n')), 0);
    QVERIFY(weight->fontMetrics().horizontalAdvance(weight->text()) < weight->width());
}

void TestByHand::aClickElsewhereCountsBesideTheWeight()
{
    NumberField* weight = field(0);
    QVERIFY(QTest::qWaitForWindowExposed(weight->window()));
    QTest::keyClicks(weight, QStringLiteral("1.5"));
    QVERIFY(weight->isModified());
    // As the system sends it, to the window: a panel that is in front sees it first.
    auto* train = find<QAbstractButton>(QStringLiteral("trainButton"));
    QWindow* window = m_page->window()->windowHandle();
    QTest::mouseClick(window, Qt::LeftButton, {},
                      train->mapTo(m_page->window(), train->rect().center()));
    QVERIFY(!weight->isVisible());
    QCOMPARE(run().settings().turns.size(), std::size_t(1));
    QVERIFY(QTest::qWaitFor([this] { return run().timeline().computed() > 50; }, 20'000));
    // The panel's own button folds it up, and does not unfold it again.
    weight = field(0);
    QVERIFY(QTest::qWaitForWindowExposed(weight->window()));
    auto* button = find<QAbstractButton>(QStringLiteral("setByHand"));
    QTest::mouseClick(window, Qt::LeftButton, {},
                      button->mapTo(m_page->window(), button->rect().center()));
    QVERIFY(!weight->isVisible());
    QVERIFY(!run().isTraining());
}

void TestByHand::anInputHasNoWeights()
{
    auto* button = find<QAbstractButton>(QStringLiteral("setByHand"));
    QVERIFY(button->isEnabled());
    QTest::keyClick(picture(), Qt::Key_Left);
    QTest::keyClick(picture(), Qt::Key_Left);
    QVERIFY(!button->isEnabled());
    QTest::keyClick(picture(), Qt::Key_Return);
    QVERIFY(!m_page->findChild<NumberField*>(QStringLiteral("setByHand0")));
}

void TestByHand::theUnitThatWasChosenIsSet()
{
    QTest::keyClick(picture(), Qt::Key_Left);
    QTest::keyClick(picture(), Qt::Key_Down);
    QTest::keyClick(picture(), Qt::Key_Down);
    NumberField* bias = field(2);
    QCOMPARE(bias->accessibleName(), QStringLiteral("Unit 3 of hidden layer 1: bias"));
    QCOMPARE(bias->value(), network().layers[0].bias[2]);
    type(bias, QStringLiteral("0.75"));
    QCOMPARE(network().layers[0].bias[2], 0.75);
    QVERIFY(status().contains(QStringLiteral("Before the first iteration: 1 weight or bias set")));
}

void TestByHand::setWhileItTrainsItStandsStill()
{
    QTest::mouseClick(find<QAbstractButton>(QStringLiteral("trainButton")), Qt::LeftButton);
    QVERIFY(QTest::qWaitFor([this] { return run().timeline().computed() > 50; }, 20'000));
    NumberField* weight = field(0);
    QVERIFY(!run().isTraining());
    QVERIFY(settle());
    const std::int64_t made = run().timeline().computed();
    type(weight, QStringLiteral("0.125"));
    QVERIFY(settle());
    QCOMPARE(run().timeline().computed(), made);
    QCOMPARE(run().timeline().latest().network.layers[1].weights[0], 0.125);
}

void TestByHand::aStartOfOnesOwnOutlivesAReset()
{
    type(field(0), QStringLiteral("0.5"));
    QVERIFY(goTo(10));
    type(field(0), QStringLiteral("9"));
    QCOMPARE(run().settings().turns.size(), std::size_t(2));
    // The start is not on the way.
    QVERIFY2(status().contains(QStringLiteral("After 10 iterations: 1 weight or bias set")),
             qPrintable(status()));
    m_document->resetRun(workbench);
    QVERIFY(settle());
    QCOMPARE(network().layers[1].weights[0], 0.5);
    QCOMPARE(run().settings().turns.size(), std::size_t(1));
    // Another seed draws other numbers, and none of them are kept.
    m_document->setInput(workbench, QStringLiteral("seed"), {7.0}, QStringLiteral("Seed"));
    QVERIFY(run().settings().turns.empty());
}

void TestByHand::otherRatesAreATurnOfTheRun()
{
    QVERIFY(goTo(30));
    const model::Network before = network();
    m_document->setInput(workbench, QStringLiteral("learning_rate"), {0.5},
                         QStringLiteral("Learning rate"));
    QVERIFY(settle());
    QCOMPARE(m_page->stepper().index(), 30);
    QVERIFY(network() == before);
    QVERIFY2(status().contains(QStringLiteral("After 30 iterations: learning rate 0.5.")),
             qPrintable(status()));
    m_document->setInput(workbench, QStringLiteral("l2"), {0.01}, QStringLiteral("L2"));
    QVERIFY(status().contains(QStringLiteral("After 30 iterations: learning rate 0.5, L2 0.01.")));
    QVERIFY(goTo(40));
    QCOMPARE(m_page->currentStep().number("learning_rate"), 0.5);
    QVERIFY(goTo(30));
    QCOMPARE(m_page->currentStep().number("learning_rate"), 0.1);
    m_document->undo();
    m_document->undo();
    QVERIFY(settle());
    QVERIFY(run().settings().turns.empty());
    QCOMPARE(run().settings().learning_rate, 0.1);
}

void TestByHand::trainingGoesOnWithOtherRates()
{
    QTest::mouseClick(find<QAbstractButton>(QStringLiteral("trainButton")), Qt::LeftButton);
    QVERIFY(QTest::qWaitFor([this] { return m_page->stepper().index() > 50; }, 20'000));
    m_document->setInput(workbench, QStringLiteral("learning_rate"), {0.5},
                         QStringLiteral("Learning rate"));
    QCOMPARE(run().settings().turns.size(), std::size_t(1));
    QVERIFY(run().isTraining());
    const std::int64_t turn = run().settings().turns.front().iteration;
    QVERIFY(
        QTest::qWaitFor([this, turn] { return run().timeline().computed() > turn + 50; }, 20'000));
    // Where it begins again, it stands at its start.
    m_document->setInput(workbench, QStringLiteral("batch"), {2.0}, QStringLiteral("Batch"));
    QVERIFY(!run().isTraining());
}

void TestByHand::beforeTheFirstIterationRatesAreThoseItBeginsWith()
{
    m_document->setInput(workbench, QStringLiteral("learning_rate"), {0.5},
                         QStringLiteral("Learning rate"));
    QVERIFY(run().settings().turns.empty());
    QCOMPARE(run().settings().learning_rate, 0.5);
}

void TestByHand::otherChangesBeginAgainWithTheRatesOfNow()
{
    QVERIFY(goTo(30));
    m_document->setInput(workbench, QStringLiteral("learning_rate"), {0.5},
                         QStringLiteral("Learning rate"));
    m_document->setInput(workbench, QStringLiteral("batch"), {2.0}, QStringLiteral("Batch"));
    QVERIFY(settle());
    QCOMPARE(run().timeline().computed(), std::int64_t(0));
    QVERIFY(run().settings().turns.empty());
    QCOMPARE(run().settings().learning_rate, 0.5);
}

void TestByHand::theTrainingBeginsAgainWithAnotherRate()
{
    const QString training = QString::fromUtf8(model::training_lesson);
    Run& trained = m_document->run(training);
    trained.trainTo(30, Run::Speed::Fastest);
    QVERIFY(QTest::qWaitFor([&trained] { return trained.timeline().computed() == 30; }, 20'000));
    m_document->setStep(training, 30);
    m_document->setInput(training, QStringLiteral("learning_rate"), {0.5}, QStringLiteral("Rate"));
    QCOMPARE(trained.timeline().computed(), std::int64_t(0));
    QVERIFY(trained.settings().turns.empty());
    m_document->setByHand(training, 0, {0, 0, 0, 1});
    QVERIFY(trained.settings().turns.empty());
}

void TestByHand::aSavedRunComesBackAsItWas()
{
    QVERIFY(goTo(30));
    type(field(2), QStringLiteral("0.25"));
    m_document->setInput(workbench, QStringLiteral("learning_rate"), {0.5},
                         QStringLiteral("Learning rate"));
    QVERIFY(goTo(40));
    QByteArray bytes;
    const session::Session saved = m_document->snapshot();
    session::encode(saved, bytes);
    const auto opened =
        session::decode({bytes.constData(), std::size_t(bytes.size())}, session::current_format);
    QVERIFY(bool(opened));
    QVERIFY(*opened == saved);
    Document document;
    document.replace(*opened);
    QVERIFY(document.run(workbench).timeline() == run().timeline());
    QCOMPARE(document.inputs(workbench).at("learning_rate").number(), 0.5);
    QVERIFY(document.snapshot().runs == saved.runs);
}

QTEST_MAIN(TestByHand)
#include "tst_byhand.moc"
