// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/typing.h"

#include "gui/lessons/lessons.h"
#include "gui/page/lessonpage.h"
#include "gui/window/mainwindow.h"

#include <QComboBox>
#include <QContextMenuEvent>
#include <QLabel>
#include <QMenu>
#include <QToolButton>

using namespace gui;

/// A number that is typed and not confirmed: what uses it takes it, and what does not lets it be.
class TestTyping : public QObject, private Typist
{
    Q_OBJECT

private slots:
    void init() { sitDown(); }
    void cleanup() { leave(); }
    void countsInWhatIsDoneNext_data();
    void countsInWhatIsDoneNext();
    void countsWhenSaved();
    void countsWhenTheWindowIsClosed();
    void isTakenBackByUndoInTheMenu();
    void waitsWhileThePersonLooksElsewhere_data();
    void waitsWhileThePersonLooksElsewhere();
    void countsWhenThePanelOfAVectorIsClosed();
    void isSavedByItsKeyInThePanelOfAVector();
    void countsInTheRowBox();
    void leavesUndoToTheWindowInEveryBox();
};

void TestTyping::countsInWhatIsDoneNext_data()
{
    QTest::addColumn<QString>("done");
    QTest::newRow("the next step by mouse") << "nextButton";
    QTest::newRow("the last step by mouse") << "lastButton";
    QTest::newRow("playing") << "playButton";
    QTest::newRow("another lesson by key") << "Alt+3";
    QTest::newRow("the next lesson in the menu") << "nextLessonAction";
    QTest::newRow("the next step in the menu") << "nextStepAction";
    QTest::newRow("the start page") << "startPageAction";
}

void TestTyping::countsInWhatIsDoneNext()
{
    QFETCH(const QString, done);
    LessonPage* page = show("dot-product");
    type(find("input_weights_1_0"), QStringLiteral("3"));
    QCOMPARE(input("dot-product", "weights_1"), 1.26);
    const QByteArray name = done.toLatin1();
    if (auto* button = m_window->findChild<QAbstractButton*>(done))
        QTest::mouseClick(button, Qt::LeftButton);
    else if (QAction* chosen = action(name.constData()))
        chosen->trigger();
    else
        QTest::keyClick(find("input_weights_1_0"), Qt::Key_3, Qt::AltModifier);
    QCOMPARE(input("dot-product", "weights_1"), 3.0);
    QCOMPARE(page->currentStep().number("weights_1"), 3.0);
    page->stepper().pause();
}

void TestTyping::countsWhenSaved()
{
    show("dot-product");
    const QString path = save("typed.neuron");
    type(find("input_weights_1_0"), QStringLiteral("3"));
    QTest::keyClick(find("input_weights_1_0"), Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(saved(path), 3.0);
    QVERIFY(!m_window->isWindowModified());
}

void TestTyping::countsWhenTheWindowIsClosed()
{
    show("dot-product");
    const QString path = save("closed.neuron");
    QVERIFY(!m_window->isWindowModified());
    type(find("input_weights_1_0"), QStringLiteral("3"));
    answerWith("Save");
    QVERIFY(m_window->close());
    QVERIFY(m_asked.text.contains(QStringLiteral("closed")));
    QCOMPARE(saved(path), 3.0);
}

void TestTyping::isTakenBackByUndoInTheMenu()
{
    show("dot-product");
    auto* field = find("input_weights_1_0");
    type(field, QStringLiteral("3"));
    QTest::keyClick(field, Qt::Key_Return);
    type(field, QStringLiteral("4"));
    // As from the menu: the keys belong to the field while something is being typed there.
    m_window->findChild<QMenu*>(QStringLiteral("editMenu"))->actions().constFirst()->trigger();
    QCOMPARE(input("dot-product", "weights_1"), 3.0);
    QCOMPARE(field->text(), QStringLiteral("3"));
}

void TestTyping::waitsWhileThePersonLooksElsewhere_data()
{
    QTest::addColumn<QString>("where");
    QTest::newRow("a menu of the window") << "menu";
    QTest::newRow("the menu of the field") << "context menu";
    QTest::newRow("another window") << "window";
}

void TestTyping::waitsWhileThePersonLooksElsewhere()
{
    QFETCH(const QString, where);
    LessonPage* page = show("training");
    find<QComboBox>("speedChoice")->setCurrentIndex(2); // as fast as possible
    type(find("input_iterations_0"), QStringLiteral("60"));
    QTest::mouseClick(find<QAbstractButton>("trainButton"), Qt::LeftButton);
    QTRY_VERIFY(!page->isBusy() && page->stepper().index() == 60);

    auto* seed = find("input_seed_0");
    type(seed, QStringLiteral("1"));
    QWidget other;
    if (where == QStringLiteral("menu")) {
        auto* menu = m_window->findChild<QMenu*>(QStringLiteral("viewMenu"));
        menu->popup(m_window->mapToGlobal(QPoint(10, 10)));
        QVERIFY(QTest::qWaitForWindowExposed(menu));
        QTest::keyClick(menu, Qt::Key_Escape);
    } else if (where == QStringLiteral("context menu")) {
        QContextMenuEvent asks(QContextMenuEvent::Mouse, QPoint(4, 4),
                               seed->mapToGlobal(QPoint(4, 4)));
        QApplication::sendEvent(seed, &asks);
        QTRY_VERIFY(QApplication::activePopupWidget());
        QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Escape);
    } else {
        other.show();
        QApplication::setActiveWindow(&other);
        QVERIFY(QTest::qWaitForWindowActive(&other));
        QVERIFY(!seed->hasFocus());
        QApplication::setActiveWindow(m_window.get());
    }
    QTRY_VERIFY(seed->hasFocus());
    QCOMPARE(page->stepper().index(), 60);
    QCOMPARE(input("training", "seed"), 42.0);
    QTest::keyClicks(seed, QStringLiteral("2"));
    QTest::keyClick(seed, Qt::Key_Return);
    QCOMPARE(input("training", "seed"), 12.0);
}

void TestTyping::countsWhenThePanelOfAVectorIsClosed()
{
    import(11);
    LessonPage* page = show("dot-product");
    ownrows::choose(page, 0, 3);
    QTest::mouseClick(find<QToolButton>("panel_weights_1"), Qt::LeftButton);
    QWidget* panel = QApplication::activePopupWidget();
    QVERIFY(panel);
    auto* field = part<QLineEdit>(panel, "input_weights_1_4");
    type(field, QStringLiteral("0.125"));
    panel->close();
    QCOMPARE(m_window->document().inputs(QStringLiteral("dot-product")).at("weights_1").numbers[4],
             0.125);

    QTest::mouseClick(find<QToolButton>("panel_weights_1"), Qt::LeftButton);
    type(field, QStringLiteral("x"));
    panel->close();
    QVERIFY(find<QLabel>("inputMessage")->isVisible());
    answerWith("Correct it");
    QTest::keyClick(m_window.get(), Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(QApplication::activePopupWidget(), panel);
    QTRY_VERIFY(field->hasFocus());
    panel->close();
}

void TestTyping::isSavedByItsKeyInThePanelOfAVector()
{
    import(11);
    LessonPage* page = show("dot-product");
    ownrows::choose(page, 0, 3);
    const QString path = save("panel.neuron");
    QTest::mouseClick(find<QToolButton>("panel_weights_1"), Qt::LeftButton);
    QWidget* panel = QApplication::activePopupWidget();
    QVERIFY(panel);
    auto* field = part<QLineEdit>(panel, "input_weights_1_4");
    type(field, QStringLiteral("0.125"));
    // What is the field's own stays so.
    QTest::keyClick(field, Qt::Key_Home);
    QTest::keyClick(field, Qt::Key_Right);
    QVERIFY(panel->isVisible());
    QTest::keyClick(field, Qt::Key_S, Qt::ControlModifier);
    QVERIFY(!panel->isVisible());
    QVERIFY(!m_window->isWindowModified());
    const auto opened = session::open(path);
    QVERIFY(opened);
    QCOMPARE(opened->session.lessons.at("dot-product").inputs.at("weights_1").numbers[4], 0.125);
}

void TestTyping::countsInTheRowBox()
{
    import(2);
    LessonPage* page = show("chain-rule");
    QSpinBox* box = ownrows::choice(page, 0);
    type(box, QStringLiteral("5"));
    auto* menu = m_window->findChild<QMenu*>(QStringLiteral("viewMenu"));
    menu->popup(m_window->mapToGlobal(QPoint(10, 10)));
    QVERIFY(QTest::qWaitForWindowExposed(menu));
    QTest::keyClick(menu, Qt::Key_Escape);
    QTRY_VERIFY(box->hasFocus());
    QVERIFY(m_window->document().chosenRows(QStringLiteral("chain-rule")).empty());
    QTest::mouseClick(part<QAbstractButton>("nextButton"), Qt::LeftButton);
    QCOMPARE(m_window->document().chosenRows(QStringLiteral("chain-rule")).front(),
             std::size_t(box->value() - 1));
    QCOMPARE(box->text(), QStringLiteral("5"));

    // Up goes on from what is typed.
    type(box, QStringLiteral("12"));
    QTest::keyClick(box, Qt::Key_Up);
    QCOMPARE(box->text(), QStringLiteral("13"));
    QTest::keyClick(box, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(box->text(), QStringLiteral("12"));
    QTest::keyClick(box, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(box->text(), QStringLiteral("5"));
    QTest::keyClick(box, Qt::Key_Y, Qt::ControlModifier);
    QCOMPARE(box->text(), QStringLiteral("12"));
}

void TestTyping::leavesUndoToTheWindowInEveryBox()
{
    import(4);
    QUndoStack& stack = m_window->document().undoStack();
    int boxes = 0;
    for (const Lesson& lesson : lessons()) {
        LessonPage* page = m_window->showLesson(QString::fromUtf8(lesson.id));
        for (QWidget* box : page->findChildren<QWidget*>()) {
            const bool isBox =
                qobject_cast<QAbstractSpinBox*>(box) || qobject_cast<QComboBox*>(box);
            if (!isBox || !box->isVisible() || !(box->focusPolicy() & Qt::TabFocus))
                continue;
            ++boxes;
            const int index = stack.index();
            QVERIFY(index > 0);
            box->setFocus();
            QTest::keyClick(box, Qt::Key_Z, Qt::ControlModifier);
            QVERIFY2(stack.index() == index - 1, qPrintable(box->objectName()));
            stack.redo();
            // Undoing goes to where the change stands.
            m_window->showLesson(QString::fromUtf8(lesson.id));
        }
    }
    QVERIFY(boxes >= 8);
}

QTEST_MAIN(TestTyping)
#include "tst_typing.moc"
