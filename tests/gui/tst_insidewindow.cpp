// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/base/numbers.h"
#include "gui/document/document.h"
#include "gui/inside/insidewindow.h"
#include "gui/lessons/lessons.h"
#include "gui/page/lessonpage.h"
#include "support/workbenchtest.h"

#include <QAbstractButton>
#include <QListWidget>
#include <QRegularExpression>
#include <QTest>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextLayout>

using namespace gui;

/// A look inside an iteration of the workbench's run, as a person walks through it.
class TestInsideWindow : public WorkbenchTest
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void everyStepOfAnIterationIsTold_data();
    void everyStepOfAnIterationIsTold();
    void largeLayersAreCutShort();
    void noNumberIsBroken();
    void negativeFactorsAreInBrackets();
    void whatWasScaledIsSaidAsInTheFile();
    void theWindowGoesAlong();
    void openedInATrainingItShowsWhereThatIs();

private:
    InsideWindow* lookInside() const
    {
        QTest::mouseClick(m_page->findChild<QAbstractButton*>(QStringLiteral("lookInside")),
                          Qt::LeftButton);
        auto* window = m_page->findChild<InsideWindow*>();
        return window && QTest::qWaitFor([window] { return !window->steps().empty(); }, 20'000)
                   ? window
                   : nullptr;
    }
};

void TestInsideWindow::init()
{
    openPage();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void TestInsideWindow::cleanup()
{
    closePage();
}

void TestInsideWindow::everyStepOfAnIterationIsTold_data()
{
    QTest::addColumn<model::Inputs>("inputs");
    QTest::addColumn<int>("steps");
    const auto word = [](const char* text) { return model::InputValue(std::string(text)); };
    QTest::newRow("as it begins") << model::Inputs() << 9;
    QTest::newRow("a neuron alone") << model::Inputs{{"hidden", std::vector<double>{}}} << 6;
    QTest::newRow("six layers") << model::Inputs{{"hidden", std::vector<double>(6, 2)},
                                                 {"activation", word("relu")}}
                                << 24;
    QTest::newRow("cross-entropy, a batch and penalties")
        << model::Inputs{{"loss", word("cross-entropy")},
                         {"batch", {3}},
                         {"l1", {0.01}},
                         {"l2", {0.01}}}
        << 9;
}

void TestInsideWindow::everyStepOfAnIterationIsTold()
{
    QFETCH(const model::Inputs, inputs);
    QFETCH(const int, steps);
    m_document->setInputs(workbench, inputs);
    QVERIFY(goTo(12));
    InsideWindow* window = lookInside();
    QVERIFY(window);
    QCOMPARE(int(window->steps().size()), steps);
    auto* list = window->findChild<QListWidget*>();
    QCOMPARE(list->count(), steps);
    QCOMPARE(window->windowTitle(), QStringLiteral("Inside iteration 12"));
    for (const InsideStep& step : window->steps()) {
        QVERIFY(!step.rows.empty());
        QVERIFY(step.title.size() > 3 && step.words.size() > 10);
        for (const QStringList& row : step.rows) {
            QCOMPARE(row.size(), step.columns.size());
            QVERIFY2(!row.contains(QString()), qPrintable(step.title));
        }
    }
    auto* next = window->findChild<QAbstractButton*>(QStringLiteral("nextInside"));
    for (int i = 0; i + 1 < steps; ++i)
        QTest::mouseClick(next, Qt::LeftButton);
    QVERIFY(!next->isEnabled());
    QCOMPARE(list->currentRow(), steps - 1);
    QVERIFY(window->findChild<QTextBrowser*>()->toPlainText().contains(
        QStringLiteral("What has come of it")));
}

void TestInsideWindow::largeLayersAreCutShort()
{
    m_document->setInputs(workbench, {{"hidden", std::vector<double>{64, 64}}});
    QVERIFY(goTo(1));
    InsideWindow* window = lookInside();
    QVERIFY(window);
    std::size_t most = 0;
    std::size_t left = 0;
    for (const InsideStep& step : window->steps()) {
        most = std::max(most, step.rows.size());
        left = std::max(left, step.left);
    }
    QCOMPARE(most, std::size_t(100));
    QCOMPARE(left, std::size_t(64 * 65 - 100));
}

void TestInsideWindow::noNumberIsBroken()
{
    m_document->setInputs(workbench, {{"hidden", std::vector<double>{64, 64}}});
    QVERIFY(goTo(1));
    InsideWindow* window = lookInside();
    QVERIFY(window);
    auto* list = window->findChild<QListWidget*>();
    int lines = 0;
    for (int row = 0; row < list->count(); ++row) {
        list->setCurrentRow(row);
        const QTextDocument* document = window->findChild<QTextBrowser*>()->document();
        QVERIFY(document->size().width() > 0);
        for (QTextBlock block = document->begin(); block.isValid(); block = block.next()) {
            const QTextLayout* layout = block.layout();
            for (int i = 1; i < layout->lineCount(); ++i, ++lines) {
                const int start = layout->lineAt(i).textStart();
                const QString around = block.text().mid(start - 2, 4);
                static const QRegularExpression broken(QStringLiteral("^.[\\d.\u2212]\\d"));
                QVERIFY2(!broken.match(around).hasMatch(), qPrintable(block.text()));
            }
        }
    }
    QVERIFY(lines > 100);
}

void TestInsideWindow::negativeFactorsAreInBrackets()
{
    m_document->setInputs(workbench, {{"hidden", std::vector<double>{4, 4}}});
    QVERIFY(goTo(1));
    InsideWindow* window = lookInside();
    QVERIFY(window);
    int brackets = 0;
    for (const InsideStep& step : window->steps()) {
        for (const QStringList& row : step.rows) {
            const QString formulas = row.join(QLatin1Char('\n'));
            for (const char16_t* sign : {u"+ \u2212", u"× \u2212", u"\u2212 \u2212"})
                QVERIFY2(!formulas.contains(QString::fromUtf16(sign)), qPrintable(formulas));
            brackets += int(formulas.count(QStringLiteral("+ (\u2212")));
        }
    }
    QVERIFY(brackets > 0);
}

void TestInsideWindow::whatWasScaledIsSaidAsInTheFile()
{
    model::RunSettings settings = m_document->run(workbench).settings();
    settings.output = model::Output::Number;
    const model::Dataset dataset = *m_document->run(workbench).dataset();
    const model::Timeline timeline(settings, dataset);
    const model::Inside inside = model::look_inside(timeline, dataset, 0);
    table::TargetMapping mapping;
    mapping.aim = table::Aim::Number;
    mapping.unit = "€";
    const QStringList features{QStringLiteral("x"), QStringLiteral("y")};
    const auto steps = [&] { return insideSteps(inside, features, classNames(mapping)); };
    const auto asItIs = steps();
    QVERIFY(!asItIs.front().words.contains(QStringLiteral("standardized")));
    QCOMPARE(asItIs.front().rows.back()[1], pageNumber(inside.target, 4));
    mapping.mean = 200'000;
    mapping.scale = 1'000;
    const auto scaled = steps();
    QVERIFY2(scaled.front().words.contains(QStringLiteral("standardized")),
             qPrintable(scaled.front().words));
    const QString target = scaled.front().rows.back()[1];
    QVERIFY2(target.contains(inside.target == 1 ? QStringLiteral("(201,000\u00a0€)")
                                                : QStringLiteral("(200,000\u00a0€)")),
             qPrintable(target));
    const ClassNames names = classNames(mapping);
    const QStringList& predictions = scaled.back().rows.front();
    QVERIFY(predictions[1].contains(names.numberOf(inside.forward.prediction())));
    QVERIFY2(predictions[2].contains(names.numberOf(inside.new_prediction)),
             qPrintable(predictions[2]));
}

void TestInsideWindow::theWindowGoesAlong()
{
    InsideWindow* window = lookInside();
    QVERIFY(window);
    QCOMPARE(window->windowTitle(),
             QStringLiteral("Inside the first iteration, which is still to come"));
    QVERIFY(goTo(3));
    QTRY_COMPARE(window->windowTitle(), QStringLiteral("Inside iteration 3"));
    const QString row = QStringLiteral("Row %1").arg(int(m_page->currentStep().number("row")));
    QTRY_COMPARE(window->steps().front().title, row);
    window->close();
    QTRY_VERIFY(!m_page->findChild<InsideWindow*>());
    QVERIFY(goTo(5));
}

void TestInsideWindow::openedInATrainingItShowsWhereThatIs()
{
    m_document->setInputs(QStringLiteral("workbench"), {{"iterations", {50'000'000}}});
    find<QAbstractButton>(QStringLiteral("trainButton"))->click();
    QTRY_VERIFY(m_page->currentStep().number("iterations_made") > 10);
    InsideWindow* window = lookInside();
    QVERIFY(window);
    QVERIFY(m_page->isBusy());
    const QRegularExpression place(QStringLiteral("^Inside iteration [1-9]"));
    QVERIFY2(place.match(window->windowTitle()).hasMatch(), qPrintable(window->windowTitle()));
    auto* next = window->findChild<QAbstractButton*>(QStringLiteral("nextInside"));
    QVERIFY(next->isEnabled());
    const QString title = window->windowTitle();
    QTest::qWait(50);
    QCOMPARE(window->windowTitle(), title);
    find<QAbstractButton>(QStringLiteral("pauseButton"))->click();
    const QString end = QLocale().toString(qint64(m_page->currentStep().number("iterations_made")));
    QTRY_COMPARE(window->windowTitle(), QStringLiteral("Inside iteration ") + end);
}

QTEST_MAIN(TestInsideWindow)
#include "tst_insidewindow.moc"
