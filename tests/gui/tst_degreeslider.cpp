// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/document/document.h"
#include "gui/lessons/lessons.h"
#include "gui/page/lessonpage.h"
#include "gui/pictures/picture.h"
#include "gui/window/mainwindow.h"

#include <QLineEdit>
#include <QSlider>
#include <QStyle>
#include <QStyleOptionSlider>
#include <QTest>
#include <QUndoStack>

using namespace gui;

/// The slider of the welcome's last two steps: how much the curve may bend.
class TestDegreeSlider : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void standsWhereTheCurveIs();
    void tellsNoAnswerBeforeItIsChosen();
    void movesTheCurveByKeys();
    void isDraggedInOneGo();
    void followsWhatIsTyped();
    void keepsTheDegreeInTheSession();
    void keepsItsKeysInTheWindow();

private:
    QString summary() const { return m_page->findChild<Picture*>()->summary(); }
    QPoint handle() const;

    std::unique_ptr<Document> m_document;
    std::unique_ptr<LessonPage> m_page;
    QSlider* m_slider = nullptr;
    QLineEdit* m_field = nullptr;
};

void TestDegreeSlider::init()
{
    m_page.reset();
    m_document = std::make_unique<Document>();
    m_page = std::make_unique<LessonPage>(*findLesson(QStringLiteral("welcome")), *m_document);
    m_page->resize(1280, 800);
    m_page->show();
    m_page->open();
    m_page->stepper().last();
    m_slider = m_page->findChild<QSlider*>(QStringLiteral("degreeSlider"));
    m_field = m_page->findChild<QLineEdit*>(QStringLiteral("input_degree_0"));
    QVERIFY(m_slider && m_field);
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

QPoint TestDegreeSlider::handle() const
{
    QStyleOptionSlider option;
    option.initFrom(m_slider);
    option.orientation = Qt::Horizontal;
    option.minimum = m_slider->minimum();
    option.maximum = m_slider->maximum();
    option.sliderPosition = option.sliderValue = m_slider->value();
    option.subControls = QStyle::SC_All;
    return m_slider->style()
        ->subControlRect(QStyle::CC_Slider, &option, QStyle::SC_SliderHandle, m_slider)
        .center();
}

void TestDegreeSlider::standsWhereTheCurveIs()
{
    for (const char* step : {"new-points", "stiff-or-loose"}) {
        QCOMPARE(m_page->currentStep().id, step);
        QVERIFY(m_slider->isVisible() && m_field->isVisible());
        m_page->stepper().previous();
    }
    m_page->stepper().last();
    QVERIFY(!m_page->findChild<QLineEdit*>(QStringLiteral("input_area_0"))->isVisible());
    QCOMPARE(m_slider->accessibleName(), m_field->accessibleName());
    QVERIFY(!m_slider->accessibleName().isEmpty());
    QCOMPARE(m_slider->value(), 1);
    QCOMPARE(m_slider->maximum(), 9);
    while (m_page->currentStep().id != "linear-regression")
        m_page->stepper().previous();
    QVERIFY(!m_slider->isVisible() && !m_field->isVisible());
    QVERIFY(m_page->findChild<QLineEdit*>(QStringLiteral("input_area_0"))->isVisible());
    m_page->stepper().first();
    QVERIFY(!m_slider->isVisible());
}

void TestDegreeSlider::tellsNoAnswerBeforeItIsChosen()
{
    const auto columns = [this] { return m_page->findChild<Picture*>()->table().columns.size(); };
    QCOMPARE(columns(), 3);
    m_page->stepper().previous();
    QCOMPARE(columns(), 2);
    for (const int degree : {1, 3, 9}) {
        m_slider->setValue(degree);
        QVERIFY2(summary().contains(QStringLiteral("Degree %1. Its").arg(degree)),
                 qPrintable(summary()));
        QVERIFY2(!summary().contains(QStringLiteral("new points")), qPrintable(summary()));
    }
    m_page->stepper().next();
    QVERIFY2(summary().contains(QStringLiteral("new points")), qPrintable(summary()));
}

void TestDegreeSlider::movesTheCurveByKeys()
{
    QVERIFY2(summary().contains(QStringLiteral("Degree 1: too stiff")), qPrintable(summary()));
    m_slider->setFocus();
    QTest::keyClick(m_slider, Qt::Key_Right);
    QTest::keyClick(m_slider, Qt::Key_Right);
    QCOMPARE(m_field->text(), QStringLiteral("3"));
    QVERIFY2(summary().contains(QStringLiteral("Degree 3: just right")), qPrintable(summary()));
    QTest::keyClick(m_slider, Qt::Key_End);
    QVERIFY2(summary().contains(QStringLiteral("Degree 9: too loose")), qPrintable(summary()));
    // Each key is a change of its own.
    m_document->undoStack().undo();
    QCOMPARE(m_slider->value(), 3);
    m_document->undoStack().undo();
    QCOMPARE(m_slider->value(), 2);
    m_document->undoStack().redo();
    QCOMPARE(m_field->text(), QStringLiteral("3"));
}

void TestDegreeSlider::isDraggedInOneGo()
{
    const QPoint from = handle();
    QTest::mousePress(m_slider, Qt::LeftButton, {}, from);
    for (int x = from.x(); x < m_slider->width(); x += 6)
        QTest::mouseMove(m_slider, {x, from.y()});
    QTest::mouseMove(m_slider, {m_slider->width() - 1, from.y()});
    QCOMPARE(m_slider->value(), 9);
    QTest::mouseRelease(m_slider, Qt::LeftButton, {}, {m_slider->width() - 1, from.y()});
    QCOMPARE(m_page->currentStep().number("degree"), 9.0);
    QCOMPARE(m_document->undoStack().count(), 1);
    // What comes after it is another change.
    QTest::keyClick(m_slider, Qt::Key_Left);
    QCOMPARE(m_document->undoStack().count(), 2);
    m_document->undoStack().undo();
    m_document->undoStack().undo();
    QCOMPARE(m_slider->value(), 1);
}

void TestDegreeSlider::followsWhatIsTyped()
{
    m_field->setFocus();
    m_field->selectAll();
    QTest::keyClicks(m_field, QStringLiteral("7"));
    QTest::keyClick(m_field, Qt::Key_Return);
    QCOMPARE(m_slider->value(), 7);
    QCOMPARE(m_document->undoStack().count(), 1);
    m_field->selectAll();
    QTest::keyClicks(m_field, QStringLiteral("12"));
    QTest::keyClick(m_field, Qt::Key_Return);
    QCOMPARE(m_slider->value(), 7);
}

void TestDegreeSlider::keepsTheDegreeInTheSession()
{
    m_slider->setValue(4);
    const auto& lessons = m_document->session().lessons;
    QCOMPARE(lessons.at("welcome").inputs.at("degree").number(), 4.0);
    m_slider->setValue(1);
    QVERIFY(!lessons.at("welcome").inputs.contains("degree"));
}

void TestDegreeSlider::keepsItsKeysInTheWindow()
{
    MainWindow window;
    window.resize(1280, 800);
    window.show();
    window.showLesson(QStringLiteral("welcome"))->stepper().last();
    auto* slider = window.findChild<QSlider*>(QStringLiteral("degreeSlider"));
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QVERIFY(slider && slider->isVisible());
    slider->setFocus();
    for (const int key : {Qt::Key_Right, Qt::Key_Right, Qt::Key_Left, Qt::Key_Right})
        QTest::keyClick(slider, Qt::Key(key));
    QCOMPARE(slider->value(), 3);
    QTest::keyClick(slider, Qt::Key_Home);
    QCOMPARE(slider->value(), 1);
    QVERIFY(slider->isVisible()); // still the step that has it
}

QTEST_MAIN(TestDegreeSlider)
#include "tst_degreeslider.moc"
