// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/page/lesson.h"
#include "gui/page/lessonpage.h"
#include "gui/window/mainwindow.h"
#include "support/fields.h"

#include <QLineEdit>
#include <QTest>

using namespace gui;

/// Who undoes sees what is undone: the window goes to the page where it stands.
class TestTurningBack : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QStringLiteral("en_US"))); }
    void theChangeIsShownWhereItStands_data();
    void theChangeIsShownWhereItStands();
    void nothingToTurnBackGoesNowhere();

private:
    static QString shown(const MainWindow& window)
    {
        const LessonPage* page = window.currentPage();
        return page ? QString::fromUtf8(page->lesson().id) : QString();
    }
};

void TestTurningBack::theChangeIsShownWhereItStands_data()
{
    QTest::addColumn<QString>("changed");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("left");
    const QString input = QStringLiteral("input_input_vector_0");
    QTest::newRow("in the lesson in view") << "dot-product" << input << "dot-product";
    QTest::newRow("in another lesson") << "dot-product" << input << "first-prediction";
    QTest::newRow("in a lesson, from the training") << "dot-product" << input << "training";
    QTest::newRow("in the training, from a lesson") << "training"
                                                    << "input_learning_rate_0"
                                                    << "dot-product";
    QTest::newRow("from the start page") << "dot-product" << input << "";
}

void TestTurningBack::theChangeIsShownWhereItStands()
{
    QFETCH(const QString, changed);
    QFETCH(const QString, field);
    QFETCH(const QString, left);
    MainWindow window;
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    LessonPage* page = window.showLesson(changed);
    QVERIFY(page);
    auto* edit = page->findChild<QLineEdit*>(field);
    QVERIFY(edit);
    const QString before = edit->text();
    fields::enter(*page, field, QStringLiteral("0.25"));
    const QString after = edit->text();
    QVERIFY(before != after);

    const auto leave = [&] {
        if (left.isEmpty())
            window.showStartPage();
        else
            QVERIFY(window.showLesson(left));
        QCOMPARE(shown(window), left);
    };
    leave();
    QTest::keySequence(&window, QKeySequence::Undo);
    QCOMPARE(shown(window), changed);
    QCOMPARE(edit->text(), before);
    leave();
    QTest::keySequence(&window, QKeySequence::Redo);
    QCOMPARE(shown(window), changed);
    QCOMPARE(edit->text(), after);
}

void TestTurningBack::nothingToTurnBackGoesNowhere()
{
    MainWindow window;
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    window.showLesson(QStringLiteral("error"));
    const QString before = shown(window);
    QVERIFY(window.document().undo().isEmpty());
    QVERIFY(window.document().redo().isEmpty());
    QTest::keySequence(&window, QKeySequence::Undo);
    QTest::keySequence(&window, QKeySequence::Redo);
    QCOMPARE(shown(window), before);
}

QTEST_MAIN(TestTurningBack)
#include "tst_turningback.moc"
