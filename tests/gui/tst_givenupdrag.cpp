// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/document/document.h"
#include "gui/lessons/lessons.h"
#include "gui/page/lessonpage.h"
#include "gui/pictures/charts/chartscale.h"
#include "gui/pictures/charts/planepicture.h"
#include "gui/pictures/picture.h"

#include <QChart>
#include <QChartView>
#include <QTest>
#include <QUndoStack>

using namespace gui;

/// Esc takes back a drag before its end, as in other programs.
class TestGivenUpDrag : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void bringsBackWhatWasThere();
    void leavesWhatWasDoneBefore();
    void letsThePointerGo();

private:
    std::vector<double> inputVector() const
    {
        return m_document->inputs(QStringLiteral("dot-product")).at("input_vector").numbers;
    }
    void press(QPointF at);
    void move(QPoint by);

    std::unique_ptr<Document> m_document;
    std::unique_ptr<LessonPage> m_page;
    QChartView* m_view = nullptr;
    QPoint m_hand;
};

void TestGivenUpDrag::init()
{
    m_page.reset();
    m_document = std::make_unique<Document>();
    m_page = std::make_unique<LessonPage>(*findLesson(QStringLiteral("dot-product")), *m_document);
    m_page->resize(1200, 800);
    m_page->open();
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_page->stepper().next();
    QTRY_VERIFY(!m_page->isBusy());
    m_view = m_page->findChild<PlanePicture*>()->findChild<QChartView*>();
}

void TestGivenUpDrag::press(QPointF at)
{
    m_hand = m_view->mapFromScene(ChartScale::of(*m_view->chart()).toScene(at));
    QTest::mousePress(m_view->viewport(), Qt::LeftButton, {}, m_hand);
}

void TestGivenUpDrag::move(QPoint by)
{
    m_hand += by;
    QTest::mouseMove(m_view->viewport(), m_hand);
}

void TestGivenUpDrag::bringsBackWhatWasThere()
{
    const std::vector<double> before = inputVector();
    press({before[0], before[1]});
    move({20, -10});
    move({15, -10});
    QVERIFY(inputVector() != before);
    QTest::keyClick(m_view, Qt::Key_Escape);
    QCOMPARE(inputVector(), before);
    QVERIFY(!m_document->undoStack().canUndo());
    // Whoever wants it after all has it again.
    m_document->undoStack().redo();
    QVERIFY(inputVector() != before);
}

void TestGivenUpDrag::leavesWhatWasDoneBefore()
{
    const std::vector<double> first = inputVector();
    press({first[0], first[1]});
    move({20, -10});
    QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, {}, m_hand);
    // Keys that move the same point are one change, the drag behind them is another.
    QTest::keyClick(m_view, Qt::Key_Right);
    const std::vector<double> before = inputVector();
    QVERIFY(before != first);
    const int changes = m_document->undoStack().index();
    press({before[0], before[1]});
    move({-10, 10});
    move({-20, 10});
    QTest::keyClick(m_view, Qt::Key_Escape);
    QCOMPARE(inputVector(), before);
    QCOMPARE(m_document->undoStack().index(), changes);
}

void TestGivenUpDrag::letsThePointerGo()
{
    const std::vector<double> before = inputVector();
    press({before[0], before[1]});
    move({20, -10});
    QTest::keyClick(m_view, Qt::Key_Escape);
    move({20, -10});
    QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, {}, m_hand);
    QCOMPARE(inputVector(), before);
    // Without a drag, the key is the window's.
    QTest::keyClick(m_view, Qt::Key_Escape);
    QCOMPARE(inputVector(), before);
}

QTEST_MAIN(TestGivenUpDrag)
#include "tst_givenupdrag.moc"
