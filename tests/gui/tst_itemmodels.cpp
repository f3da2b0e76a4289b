// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/importing.h"

#include "gui/lessons/lessons.h"
#include "gui/page/lessonpage.h"

#include <QAbstractItemModelTester>
#include <QAbstractItemView>
#include <QStandardPaths>
#include <QTest>

using namespace gui;
using namespace importing;

/// Tables and lists keep to the rules of Qt's models, whatever they show, and answer for a cell
/// that does not exist.
class TestItemModels : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void lessonsKeepToTheRules_data();
    void lessonsKeepToTheRules();
    void importingKeepsToTheRules();
    void copyingWithoutACurrentCellDoesNothing();

private:
    /// A tester for every model there is in the window, and a question about no cell.
    static void examine(const QWidget& window);

    Desk m_desk;
};

void TestItemModels::examine(const QWidget& window)
{
    for (const QAbstractItemView* view : window.findChildren<QAbstractItemView*>()) {
        QAbstractItemModel* model = view->model();
        if (!model || !QByteArray(model->metaObject()->className()).startsWith("gui::"))
            continue;
        for (const int role : {Qt::DisplayRole, Qt::EditRole, Qt::ToolTipRole, Qt::FontRole,
                               Qt::ForegroundRole, Qt::BackgroundRole, Qt::AccessibleTextRole})
            QVERIFY(!model->data(QModelIndex(), role).isValid());
        if (!model->findChild<QAbstractItemModelTester*>())
            new QAbstractItemModelTester(
                model, QAbstractItemModelTester::FailureReportingMode::QtTest, model);
    }
}

void TestItemModels::lessonsKeepToTheRules_data()
{
    QTest::addColumn<QByteArray>("lesson");
    for (const Lesson& lesson : lessons())
        QTest::newRow(lesson.id) << QByteArray(lesson.id);
}

void TestItemModels::lessonsKeepToTheRules()
{
    QFETCH(QByteArray, lesson);
    MainWindow window;
    show(window);
    LessonPage* page = window.showLesson(QString::fromLatin1(lesson));
    part<QAction>(&window, "showTablesAction")->setChecked(true);
    examine(window);
    for (int i = 0; i < 20 && !page->stepper().atLast(); ++i) {
        page->stepper().next();
        QTRY_VERIFY_WITH_TIMEOUT(!page->isBusy(), 20'000);
    }
    page->stepper().first();
    part<QAction>(&window, "showTablesAction")->setChecked(false);
    window.document().setSaved();
}

void TestItemModels::importingKeepsToTheRules()
{
    MainWindow window;
    show(window);
    ImportDialog* shown = ready(window, m_desk.write(QStringLiteral("rules.csv"),
                                                     "a,b,t\n1,2,yes\n3,,no\n5,6,yes\n7,8,no\n"));
    QVERIFY(shown);
    examine(*shown);
    QVERIFY(enter(window));
    part<QAction>(&window, "preparationAction")->trigger();
    examine(window);
    window.document().setSaved();
}

void TestItemModels::copyingWithoutACurrentCellDoesNothing()
{
    MainWindow window;
    show(window);
    LessonPage* page = window.showLesson(QStringLiteral("dot-product"));
    auto* values = part<QAbstractItemView>(page, "valuesView");
    values->setCurrentIndex({});
    // As when its own command is not at hand, in a menu say.
    QKeyEvent copy(QEvent::KeyPress, Qt::Key_C, Qt::ControlModifier);
    QCoreApplication::sendEvent(values, &copy);
}

QTEST_MAIN(TestItemModels)
#include "tst_itemmodels.moc"
