// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/document/document.h"
#include "gui/inside/insidewindow.h"
#include "gui/lessons/lessons.h"
#include "gui/page/lessonpage.h"
#include "support/workbenchtest.h"

#include <QAbstractButton>
#include <QListWidget>
#include <QTest>
#include <QTextBrowser>

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
    void theWindowGoesAlong();

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

QTEST_MAIN(TestInsideWindow)
#include "tst_insidewindow.moc"
