// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/document/document.h"
#include "gui/lessons/lessons.h"
#include "gui/page/lessonpage.h"
#include "gui/page/walk.h"
#include "gui/run/advice.h"
#include "gui/texts/formulaview.h"
#include "model/tutorial_data.h"
#include "session/plane_rows.h"
#include "support/workbenchtest.h"

#include <QAbstractButton>
#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QTest>
#include <QTextDocumentFragment>
#include <QToolButton>

#include <cmath>

using namespace gui;

/// The workbench, as a person builds networks on it.
class TestWorkbench : public WorkbenchTest
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void layersAndUnitsComeAndGo();
    void layersFromElsewhereComeTowardsWhatCanBeChosen_data();
    void layersFromElsewhereComeTowardsWhatCanBeChosen();
    void everyLayerHasItsOwnActivation();
    void aButtonThatCannotBePressedHandsTheFocusOn();
    void whatIsBuiltCanBeUndone();
    void oneFeatureLeavesOutWhatAsksForTwo();
    void whatNarrowRowsLeftOutComesBackByUndo();
    void theScoresAreInTheLossOfTheRun();
    void trainsAndIsWalkedBack();
    void aNewStartIsDrawnAndUndone();
    void saysWhatKeepsItFromLearning();
    void advisesWhatTheFieldsHave_data();
    void advisesWhatTheFieldsHave();
    void saysBeforeWhatAnUpdateDraws_data();
    void saysBeforeWhatAnUpdateDraws();
    void aSetupIsCopiedAndPasted();
    void aSetupHasThePointsOfItsPattern();
    void aSetupThatTheRowsCannotHaveIsTold();
    void leavesNoDashInTheFormula_data();
    void leavesNoDashInTheFormula();
    void aRunThatTheTrainingHasNoFieldsForOpensHere_data();
    void aRunThatTheTrainingHasNoFieldsForOpensHere();
    void aRunOfOneNeuronStaysInTheTraining();
    void undoingALookAtTheRowsStaysHere();
    void whatIsTypedIntoALayerThatGoesGoesWithIt_data();
    void whatIsTypedIntoALayerThatGoesGoesWithIt();

private:
    void click(const QString& button) const
    {
        QTest::mouseClick(find<QAbstractButton>(button), Qt::LeftButton);
    }
    const model::RunSettings& settings() const { return m_document->run(workbench).settings(); }
    QUndoStack& undoStack() const { return m_document->undoStack(); }
    static model::Dataset narrowRows();
};

void TestWorkbench::init()
{
    openPage();
}

void TestWorkbench::cleanup()
{
    closePage();
}

void TestWorkbench::layersAndUnitsComeAndGo()
{
    using Units = std::vector<std::size_t>;
    QCOMPARE(settings().hidden, Units{4});
    click(QStringLiteral("addUnitToLayer1"));
    QCOMPARE(settings().hidden, Units{5});
    click(QStringLiteral("addLayer"));
    QCOMPARE(settings().hidden, (Units{5, 5}));
    click(QStringLiteral("removeUnitOfLayer2"));
    QCOMPARE(settings().hidden, (Units{5, 4}));
    auto* field = find<QLineEdit>(QStringLiteral("unitsOfLayer1"));
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, QStringLiteral("12"));
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(settings().hidden, (Units{12, 4}));
    QCOMPARE(m_page->currentStep().network.layers.size(), std::size_t(3));
    QCOMPARE(m_page->currentStep().network.layers[0].units, std::size_t(12));
    click(QStringLiteral("removeLayer"));
    click(QStringLiteral("removeLayer"));
    QCOMPARE(settings().hidden, Units{});
    QVERIFY(!find<QAbstractButton>(QStringLiteral("removeLayer"))->isEnabled());
    QVERIFY(m_page->currentStep().find("weights"));
    for (int i = 0; i < 6; ++i)
        click(QStringLiteral("addLayer"));
    QCOMPARE(settings().hidden.size(), std::size_t(6));
    QVERIFY(!find<QAbstractButton>(QStringLiteral("addLayer"))->isEnabled());
}

void TestWorkbench::layersFromElsewhereComeTowardsWhatCanBeChosen_data()
{
    using Units = std::vector<std::size_t>;
    using Activations = std::vector<model::Activation>;
    using enum model::Activation;
    QTest::addColumn<Units>("layers");
    QTest::addColumn<Activations>("activations");
    QTest::addColumn<QString>("press");
    QTest::addColumn<Units>("left");
    const Units seven(7, 3);
    QTest::newRow("one of seven layers goes")
        << seven << Activations{Tanh} << "removeLayer" << Units(6, 3);
    QTest::newRow("one of eight layers goes")
        << Units(8, 3) << Activations{Tanh} << "removeLayer" << seven;
    QTest::newRow("one of eight layers of two kinds goes")
        << Units(8, 3) << Activations{Tanh, Relu, Relu, Relu, Relu, Relu, Relu, Linear}
        << "removeLayer" << seven;
    QTest::newRow("a unit of seven layers goes")
        << seven << Activations{Tanh} << "removeUnitOfLayer2" << Units{3, 2, 3, 3, 3, 3, 3};
    QTest::newRow("a unit of seven layers comes")
        << seven << Activations{Tanh} << "addUnitToLayer7" << Units{3, 3, 3, 3, 3, 3, 4};
    QTest::newRow("of 200 units of one layer, as many stay as there can be")
        << Units{200} << Activations{Tanh} << "removeUnitOfLayer1" << Units{64};
    QTest::newRow("of 200 units in one of seven layers, as many stay as there can be")
        << Units{200, 3, 3, 3, 3, 3, 3} << Activations{Tanh} << "removeUnitOfLayer1"
        << Units{64, 3, 3, 3, 3, 3, 3};
    QTest::newRow("a unit beside a layer of 200 goes")
        << Units{3, 200} << Activations{Tanh} << "removeUnitOfLayer1" << Units{2, 200};
    QTest::newRow("a layer behind one of 200 units has as many as there can be")
        << Units{200} << Activations{Tanh} << "addLayer" << Units{200, 64};
}

void TestWorkbench::layersFromElsewhereComeTowardsWhatCanBeChosen()
{
    using Units = std::vector<std::size_t>;
    QFETCH(const Units, layers);
    QFETCH(const std::vector<model::Activation>, activations);
    QFETCH(const QString, press);
    QFETCH(const Units, left);
    session::Session session = session::fresh_session();
    session.runs[model::workbench_lesson] = session::run_of(
        model::Timeline({.hidden = layers, .activations = activations}, *session.dataset));
    m_page.reset();
    m_document->replace(std::move(session));
    openPageAgain();
    QVERIFY(settle());
    QCOMPARE(settings().hidden, layers);
    QVERIFY(find<QAbstractButton>(press)->isEnabled());
    click(press);
    QVERIFY(settle());
    QCOMPARE(settings().hidden, left);
    for (std::size_t i = 0; i < left.size(); ++i)
        QCOMPARE(find<QLineEdit>(QStringLiteral("unitsOfLayer%1").arg(i + 1))->text(),
                 QString::number(left[i]));
    // Another activation is no further away either.
    auto* activation = find<QComboBox>(QStringLiteral("activationOfLayer1"));
    activation->setCurrentIndex(activation->findData(int(model::Activation::Sigmoid)));
    emit activation->activated(activation->currentIndex());
    QVERIFY(settings().activations.front() == model::Activation::Sigmoid);
}

void TestWorkbench::advisesWhatTheFieldsHave_data()
{
    QTest::addColumn<std::vector<std::size_t>>("layers");
    QTest::addColumn<bool>("more");
    QTest::addColumn<bool>("fewer");
    using Units = std::vector<std::size_t>;
    QTest::newRow("of a single neuron") << Units{} << false << false;
    QTest::newRow("of a few units") << Units{4, 64} << true << true;
    QTest::newRow("of as many as can be had") << Units{64} << false << true;
    QTest::newRow("of more than can be had") << Units{200} << false << true;
}

void TestWorkbench::advisesWhatTheFieldsHave()
{
    QFETCH(const std::vector<std::size_t>, layers);
    const model::RunSettings of{.hidden = layers};
    ClassNames names = classNames(m_document->session());
    const auto advice = [&](model::Finding finding) {
        return adviceOn({finding, 1, 2, 300}, of, names);
    };
    QTEST(advice(model::Finding::OneAnswer).contains(QStringLiteral("more units")), "more");
    QTEST(advice(model::Finding::LearnsByHeart).contains(QStringLiteral("fewer units")), "fewer");
    // Without bends, no learning rate makes more than a line of it.
    model::RunSettings other = of;
    for (const model::Finding finding : {model::Finding::OneAnswer, model::Finding::Crawls}) {
        const auto isOfALine = [&] {
            return adviceOn({finding, 1, 2, 300}, other, names)
                .contains(QStringLiteral("no straight line"));
        };
        other = of;
        QCOMPARE(isOfALine(), layers.empty());
        other.activations = {model::Activation::Linear};
        QVERIFY(isOfALine());
        other.derived = {model::Derived::Product};
        QVERIFY(!isOfALine());
    }
}

void TestWorkbench::everyLayerHasItsOwnActivation()
{
    using model::Activation;
    click(QStringLiteral("addLayer"));
    auto* second = find<QComboBox>(QStringLiteral("activationOfLayer2"));
    second->setCurrentIndex(second->findText(QStringLiteral("ReLU")));
    emit second->activated(second->currentIndex());
    QCOMPARE(settings().activations, (std::vector{Activation::Tanh, Activation::Relu}));
    QCOMPARE(m_page->currentStep().network.layers[1].activation, Activation::Relu);
    click(QStringLiteral("addLayer"));
    QCOMPARE(settings().activations,
             (std::vector{Activation::Tanh, Activation::Relu, Activation::Relu}));
    click(QStringLiteral("removeLayer"));
    click(QStringLiteral("removeLayer"));
    QCOMPARE(settings().activations, (std::vector{Activation::Tanh}));
}

void TestWorkbench::aButtonThatCannotBePressedHandsTheFocusOn()
{
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    auto* less = find<QAbstractButton>(QStringLiteral("removeLayer"));
    less->setFocus();
    QTest::keyClick(less, Qt::Key_Space);
    QVERIFY(!less->isEnabled());
    QVERIFY(find<QAbstractButton>(QStringLiteral("addLayer"))->hasFocus());
}

void TestWorkbench::whatIsBuiltCanBeUndone()
{
    const model::RunSettings before = settings();
    click(QStringLiteral("addLayer"));
    click(QStringLiteral("input_derive_0"));
    QCOMPARE(settings().derived, std::vector{model::Derived::SquareOf1});
    undoStack().undo();
    QVERIFY(!find<QCheckBox>(QStringLiteral("input_derive_0"))->isChecked());
    undoStack().undo();
    QVERIFY(settings() == before);
    QVERIFY(!find<QWidget>(QStringLiteral("unitsOfLayer2"))->isVisible());
    undoStack().redo();
    undoStack().redo();
    QVERIFY(find<QCheckBox>(QStringLiteral("input_derive_0"))->isChecked());
    QCOMPARE(settings().hidden.size(), std::size_t(2));
}

model::Dataset TestWorkbench::narrowRows()
{
    model::Dataset narrow;
    narrow.feature_names = {"x"};
    narrow.target_name = "y";
    narrow.inputs = {1, 2, 3, 4};
    narrow.targets = {0, 1, 1, 0};
    narrow.train_rows = {0, 1, 2, 3};
    return narrow;
}

void TestWorkbench::oneFeatureLeavesOutWhatAsksForTwo()
{
    for (const char* box : {"input_derive_0", "input_derive_1", "input_derive_2"})
        click(QString::fromLatin1(box));
    QCOMPARE(settings().derived.size(), std::size_t(3));
    m_document->setData(narrowRows(), {});
    QVERIFY(settle());
    QCOMPARE(settings().derived, std::vector{model::Derived::SquareOf1});
    QVERIFY(!find<QWidget>(QStringLiteral("input_derive_2"))->isEnabled());
    QVERIFY(find<QWidget>(QStringLiteral("input_derive_0"))->isEnabled());
    // What the network does not see, no box says that it sees.
    QVERIFY(!find<QCheckBox>(QStringLiteral("input_derive_2"))->isChecked());
    m_document->setInputs(workbench, {{"derive", std::string("x1^2,x2^2")}});
    QVERIFY(!find<QCheckBox>(QStringLiteral("input_derive_1"))->isChecked());
    const session::Session narrowSession = m_document->snapshot();
    m_document->replace(narrowSession);
    QVERIFY(m_document->snapshot() == narrowSession);
}

void TestWorkbench::whatNarrowRowsLeftOutComesBackByUndo()
{
    for (const char* box : {"input_derive_0", "input_derive_1", "input_derive_2"})
        click(QString::fromLatin1(box));
    m_document->setData(narrowRows(), {});
    undoStack().undo();
    QVERIFY(settle());
    QCOMPARE(settings().derived.size(), std::size_t(3));
    QVERIFY(find<QCheckBox>(QStringLiteral("input_derive_2"))->isChecked());
}

void TestWorkbench::theScoresAreInTheLossOfTheRun()
{
    m_document->setInputs(workbench, {{"loss", std::string("cross-entropy")}});
    m_page->stepper().goTo(200);
    QVERIFY(settle());
    const model::Dataset rows = model::tutorial_dataset();
    double sum = 0;
    for (const std::size_t row : rows.train_rows) {
        const double p = model::predict(m_page->currentStep().network, rows.row(row));
        sum -= rows.targets[row] * std::log(p) + (1 - rows.targets[row]) * std::log(1 - p);
    }
    const QString status = find<QLabel>(QStringLiteral("trainingStatus"))->text();
    QVERIFY2(status.contains(QString::number(sum, 'g', 4).left(4)), qPrintable(status));
    const auto near = [](double a, double b) { return std::abs(a - b) < 1e-9 * b; };
    QVERIFY(near(m_page->currentStep().number("always_half"), 8 * std::log(2)));
    m_document->setInputs(workbench, {{"loss", std::string("squared")}});
    QVERIFY(near(m_page->currentStep().number("always_half"), 2));
}

void TestWorkbench::trainsAndIsWalkedBack()
{
    m_document->setInputs(workbench, {{"iterations", {400}}, {"batch", {0}}, {"hidden", {3, 2}}});
    click(QStringLiteral("trainButton"));
    QTRY_VERIFY(m_page->stepper().atLast());
    QVERIFY(settle());
    const model::Step last = m_page->currentStep();
    QCOMPARE(last.id, std::string("finished"));
    m_page->stepper().first();
    QVERIFY(settle());
    QCOMPARE(m_page->currentStep().id, std::string("build"));
    m_page->stepper().last();
    QVERIFY(settle());
    QVERIFY(m_page->currentStep() == last);
}

void TestWorkbench::aNewStartIsDrawnAndUndone()
{
    m_page->stepper().goTo(50);
    QVERIFY(settle());
    const model::RunSettings before = settings();
    const model::Network start = m_document->run(workbench).timeline().initial().network;
    click(QStringLiteral("newStartButton"));
    QVERIFY(settings().seed != before.seed);
    QVERIFY(m_document->run(workbench).timeline().initial().network != start);
    QCOMPARE(m_page->stepper().index(), 0);
    model::RunSettings same = settings();
    same.seed = before.seed;
    QVERIFY(same == before);
    QCOMPARE(find<QLineEdit>(QStringLiteral("input_seed_0"))->text(),
             QString::number(settings().seed));
    undoStack().undo();
    QVERIFY(settings() == before);
    QCOMPARE(m_page->stepper().index(), 50);
}

void TestWorkbench::saysWhatKeepsItFromLearning()
{
    // So large a rate sends ReLU units where no row reaches them.
    m_document->setInputs(
        workbench,
        {{"activation", std::string("relu")}, {"learning_rate", {20}}, {"iterations", {400}}});
    const auto* status = find<QLabel>(QStringLiteral("trainingStatus"));
    QVERIFY(!status->text().contains(QStringLiteral("ReLU")));
    m_page->stepper().last();
    QVERIFY(settle());
    QVERIFY2(status->text().contains(QStringLiteral("of 4 ReLU units say 0 of every row")),
             qPrintable(status->text()));
}

void TestWorkbench::saysBeforeWhatAnUpdateDraws_data()
{
    QTest::addColumn<double>("batch");
    QTest::addColumn<bool>("isTold");
    QTest::newRow("more rows than there are") << 100'000.0 << true;
    QTest::newRow("one more") << 9.0 << true;
    QTest::newRow("as many as there are") << 8.0 << false;
    QTest::newRow("all of them") << 0.0 << false;
}

void TestWorkbench::saysBeforeWhatAnUpdateDraws()
{
    QFETCH(const double, batch);
    m_document->setInputs(workbench, {{"batch", {batch}}});
    QCOMPARE(m_document->run(workbench).dataset()->train_rows.size(), std::size_t(8));
    const auto* status = find<QLabel>(QStringLiteral("trainingStatus"));
    QTEST(status->text().contains(QStringLiteral("There are 8 rows to learn from")), "isTold");
}

void TestWorkbench::aSetupHasThePointsOfItsPattern()
{
    const session::PatternPoints points{{model::Pattern::Circle, 60, 0.2, 5}, 0.5};
    const model::Dataset rows = session::rows_of(points);
    m_document->setData(rows, session::origin_of(points, rows));
    m_document->setInputs(workbench, {{"hidden", {4}}});
    find<QAction>(QStringLiteral("copySetupAction"))->trigger();
    const QString setup = QGuiApplication::clipboard()->text();
    QVERIFY2(setup.contains(QStringLiteral("rows=circle,60,0.2,5,0.5")), qPrintable(setup));
    m_document->useTutorialData();
    const session::Session before = m_document->snapshot();
    find<QAction>(QStringLiteral("pasteSetupAction"))->trigger();
    QVERIFY(*m_document->session().dataset == rows);
    QCOMPARE(settings().hidden, (std::vector<std::size_t>{4}));
    undoStack().undo();
    QVERIFY(*m_document->session().dataset == *before.dataset);
    undoStack().redo();
    // Where they are there already, nothing is loaded again.
    const int changes = undoStack().count();
    find<QAction>(QStringLiteral("pasteSetupAction"))->trigger();
    QCOMPARE(undoStack().count(), changes);
    // A point that is moved makes them others.
    QVERIFY(m_document->movePoint(0, {0.5, 0.5}));
    find<QAction>(QStringLiteral("copySetupAction"))->trigger();
    QVERIFY(!QGuiApplication::clipboard()->text().contains(QStringLiteral("rows=")));
}

void TestWorkbench::aSetupThatTheRowsCannotHaveIsTold()
{
    const session::PatternPoints points{{model::Pattern::Waves, 60, 0.1, 1}, 0.25};
    const model::Dataset rows = session::rows_of(points);
    m_document->setData(rows, session::origin_of(points, rows));
    QGuiApplication::clipboard()->setText(
        QStringLiteral("do:settings/workbench?hidden=3,3&activation=tanh,tanh&loss=cross-entropy"));
    find<QAction>(QStringLiteral("pasteSetupAction"))->trigger();
    auto* box = m_page->findChild<QMessageBox*>(QStringLiteral("noSetup"));
    QVERIFY(box);
    QVERIFY2(box->text().contains(QStringLiteral("“loss=cross-entropy”")), qPrintable(box->text()));
    box->accept();
    QCOMPARE(settings().hidden, (std::vector<std::size_t>{3, 3}));
    QVERIFY(settings().loss == model::Loss::Squared);
    // The same, said in two ways, is taken.
    QTRY_VERIFY(!m_page->findChild<QMessageBox*>(QStringLiteral("noSetup")));
    QGuiApplication::clipboard()->setText(
        QStringLiteral("do:settings/workbench?hidden=2,2&activation=relu,relu"));
    find<QAction>(QStringLiteral("pasteSetupAction"))->trigger();
    QVERIFY(!m_page->findChild<QMessageBox*>(QStringLiteral("noSetup")));
}

void TestWorkbench::aSetupIsCopiedAndPasted()
{
    const auto trigger = [this](const char* action) {
        find<QAction>(QString::fromLatin1(action))->trigger();
    };
    const model::RunSettings usual = settings();
    m_document->setInputs(workbench, {{"hidden", {8, 3}},
                                      {"activation", std::string("relu,tanh")},
                                      {"derive", std::string("x1^2,x1*x2,sin x2")},
                                      {"loss", std::string("cross-entropy")},
                                      {"learning_rate", {0.03}},
                                      {"l2", {1e-3}},
                                      {"batch", {0}},
                                      {"seed", {7}}});
    const model::RunSettings built = settings();
    trigger("copySetupAction");
    const QString setup = QGuiApplication::clipboard()->text();
    QVERIFY2(setup.startsWith(QStringLiteral("do:settings/workbench?")), qPrintable(setup));
    QVERIFY(!setup.contains(QLatin1Char(' ')) && !setup.contains(QLatin1Char('\n')));
    // What is at its usual value is in it, too: pasted, it undoes what was there.
    undoStack().undo();
    m_document->setInputs(workbench, {{"l1", {0.5}}});
    QGuiApplication::clipboard()->setText(QStringLiteral(" %1\n").arg(setup));
    trigger("pasteSetupAction");
    QVERIFY(settings() == built);
    undoStack().undo();
    undoStack().undo();
    QVERIFY(settings() == usual);
    // A run of the console may have more than fields take: what is copied of it is pasted.
    const QString wide = QStringLiteral("do:settings/workbench?hidden=1,2,3,4,5,6,99&l2=11");
    QGuiApplication::clipboard()->setText(wide);
    trigger("pasteSetupAction");
    QCOMPARE(settings().hidden, (std::vector<std::size_t>{1, 2, 3, 4, 5, 6, 99}));
    QCOMPARE(settings().l2, 11.0);
    const model::RunSettings pasted = settings();
    trigger("copySetupAction");
    undoStack().undo();
    QVERIFY(settings() == usual);
    trigger("pasteSetupAction");
    QVERIFY(settings() == pasted);
    // And it is there again from a file, untrained as it is.
    session::Session saved = m_document->snapshot();
    m_document->replace(std::move(saved));
    QVERIFY(settings() == pasted);
    m_document->setInputs(workbench, {{"hidden", {4}}, {"l2", {0}}});
    QVERIFY(settings() == usual);
    for (const QString& text :
         {QString(), QStringLiteral("8,8"), QStringLiteral("do:settings/workbench?hidden=9999999"),
          QStringLiteral("do:settings/workbench?hidden=4&hidden=3"),
          QStringLiteral("do:settings/training?seed=1"), QStringLiteral("do:lesson/workbench")}) {
        QGuiApplication::clipboard()->setText(text);
        trigger("pasteSetupAction");
        QVERIFY(settings() == usual);
        auto* box = m_page->findChild<QMessageBox*>(QStringLiteral("noSetup"));
        QVERIFY2(box, qPrintable(text));
        // It says which part it is, where there is one.
        QCOMPARE(box->text().contains(QStringLiteral("“hidden=9999999”")),
                 text.contains(QStringLiteral("hidden=9999999")));
        QCOMPARE(box->text().contains(QStringLiteral("“hidden” more than once")),
                 text.contains(QStringLiteral("hidden=3")));
        delete box;
    }
}

void TestWorkbench::leavesNoDashInTheFormula_data()
{
    QTest::addColumn<QString>("loss");
    QTest::addColumn<double>("batch");
    QTest::addColumn<std::vector<double>>("layers");
    using Units = std::vector<double>;
    QTest::newRow("a neuron") << "squared" << 1.0 << Units{};
    QTest::newRow("three layers") << "squared" << 1.0 << Units{3, 4, 2};
    QTest::newRow("cross-entropy") << "cross-entropy" << 1.0 << Units{3};
    QTest::newRow("a batch") << "squared" << 4.0 << Units{3};
    QTest::newRow("every row, cross-entropy") << "cross-entropy" << 0.0 << Units{3, 2};
}

void TestWorkbench::leavesNoDashInTheFormula()
{
    QFETCH(const QString, loss);
    QFETCH(const double, batch);
    QFETCH(const std::vector<double>, layers);
    m_document->setInputs(workbench, {{"loss", loss.toStdString()},
                                      {"batch", {batch}},
                                      {"hidden", layers},
                                      {"iterations", {102}}});
    m_page->stepper().last();
    QVERIFY(settle());
    auto* formula = find<FormulaView>(QStringLiteral("formulaView"));
    for (const int index : {0, 1, 100, 101, 102}) {
        m_page->stepper().goTo(index);
        QVERIFY(settle());
        const QString shown = QTextDocumentFragment::fromHtml(formula->text()).toPlainText();
        QVERIFY(!shown.isEmpty());
        QVERIFY2(!shown.contains(QStringLiteral("–")), qPrintable(shown));
    }
}

void TestWorkbench::aRunThatTheTrainingHasNoFieldsForOpensHere_data()
{
    QTest::addColumn<model::RunSettings>("wanted");
    QTest::newRow("hidden layers") << model::RunSettings{
        .iterations = 300, .hidden = {6, 4}, .activations = {model::Activation::Relu}};
    QTest::newRow("another loss") << model::RunSettings{.iterations = 300,
                                                        .loss = model::Loss::CrossEntropy};
    QTest::newRow("a batch") << model::RunSettings{.iterations = 300, .batch = 4};
    QTest::newRow("a penalty") << model::RunSettings{.iterations = 300, .l2 = 0.01};
    QTest::newRow("derived features")
        << model::RunSettings{.iterations = 300, .derived = {model::Derived::Product}};
}

void TestWorkbench::aRunThatTheTrainingHasNoFieldsForOpensHere()
{
    QFETCH(const model::RunSettings, wanted);
    session::Session session = session::fresh_session();
    model::Timeline timeline(wanted, session.dataset);
    timeline.advance(200, session.dataset);
    session.lesson = model::training_lesson;
    session.runs[model::training_lesson] = session::run_of(timeline);
    session.lessons[model::training_lesson].step = 120;
    m_page.reset();
    m_document->replace(session);
    QCOMPARE(m_document->session().lesson, std::string(model::workbench_lesson));
    QVERIFY(!m_document->isDirty());
    QVERIFY(m_document->snapshot().runs.at(model::workbench_lesson) ==
            session.runs.at(model::training_lesson));
    m_page = std::make_unique<LessonPage>(*findLesson(workbench), *m_document);
    m_page->open();
    QVERIFY(settle());
    QCOMPARE(m_page->stepper().index(), 120);
    QVERIFY(settings() == wanted);
    // It goes on as if nothing had happened in between.
    m_page->stepper().last();
    QVERIFY(settle());
    timeline.advance(100, session.dataset);
    QVERIFY(m_document->snapshot().runs.at(model::workbench_lesson) == session::run_of(timeline));
    // And the training is at a start of its own.
    QVERIFY(m_document->run(trainingLesson).settings() == model::RunSettings());
}

void TestWorkbench::aRunOfOneNeuronStaysInTheTraining()
{
    session::Session session = session::fresh_session();
    // What hidden layers would do is nobody's concern where there are none.
    const model::RunSettings wanted{.learning_rate = 0.7,
                                    .iterations = 300,
                                    .record_every = 7,
                                    .activations = {model::Activation::Relu}};
    model::Timeline timeline(wanted, session.dataset);
    timeline.advance(200, session.dataset);
    session.lesson = model::training_lesson;
    session.runs[model::training_lesson] = session::run_of(timeline);
    m_page.reset();
    m_document->replace(session);
    QCOMPARE(m_document->session().lesson, std::string(model::training_lesson));
    QVERIFY(m_document->snapshot().runs == session.runs);
}

void TestWorkbench::undoingALookAtTheRowsStaysHere()
{
    model::Dataset wide = model::tutorial_dataset();
    wide.feature_names = {"a", "b", "c", "d"};
    wide.targets.resize(4);
    wide.train_rows = {0, 1, 2, 3};
    m_document->setData(wide, {});
    m_document->setAxes({2, 3});
    QVERIFY(m_document->undo().contains(workbench));
}

void TestWorkbench::whatIsTypedIntoALayerThatGoesGoesWithIt_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("a number") << "7";
    QTest::newRow("too large a number") << "700";
    QTest::newRow("a word") << "many";
}

void TestWorkbench::whatIsTypedIntoALayerThatGoesGoesWithIt()
{
    QFETCH(const QString, typed);
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    for (const char* button : {"addLayer", "addLayer", "removeUnitOfLayer3"})
        click(QString::fromLatin1(button));
    const model::RunSettings three = settings();
    QCOMPARE(three.hidden.size(), std::size_t(3));
    undoStack().undo();
    undoStack().redo();
    auto* field = find<QLineEdit>(QStringLiteral("unitsOfLayer3"));
    QTRY_VERIFY(field->isVisible());
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, typed);
    undoStack().undo();
    undoStack().undo();
    QVERIFY(!field->isVisible());
    QCoreApplication::processEvents();
    const model::RunSettings before = settings();
    QCOMPARE(before.hidden.size(), std::size_t(2));
    // Whatever its parts still say.
    emit find<QComboBox>(QStringLiteral("activationOfLayer3"))->activated(0);
    find<QToolButton>(QStringLiteral("addUnitToLayer3"))->click();
    QVERIFY(settings() == before);
    undoStack().redo();
    undoStack().redo();
    QVERIFY(settings() == three);
    QTRY_VERIFY(field->isVisible());
    QCOMPARE(field->text(), QStringLiteral("3"));
}

QTEST_MAIN(TestWorkbench)
#include "tst_workbench.moc"
