// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/importing.h"

#include "gui/base/settings.h"
#include "gui/page/lessonpage.h"
#include "model/tutorial_data.h"

#include <QClipboard>
#include <QComboBox>
#include <QDropEvent>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QMimeData>
#include <QTabWidget>
#include <QTableView>
#include <QToolButton>

using namespace gui;
using namespace importing;

namespace
{

const QByteArray pets = "weight,age,kind\n4,2,cat\n30,4,dog\n3.5,7,cat\n,5,dog\n28,1,dog\n5,3,cat\n"
                        "4.5,9,cat\n33,6,dog\n25,2,dog\n3,1,cat\n";

QString preview(const QWidget* dialog, int row, int column)
{
    const auto* table = part<QTableView>(dialog, "previewTable");
    return table->model()->index(row, column).data().toString();
}

} // namespace

/// Data of the person's own: from the file to the document, as a person does it.
class TestImport : public QObject
{
    Q_OBJECT

private slots:
    void init() { QSettings().clear(); }
    void takesACleanFileWithEnter();
    void takesAFileDroppedOnTheWindow();
    void showsTheRowsAnewWhenAnOptionChanges();
    void remembersHowAFileWasOpened();
    void listsRecentFiles();
    void undoesLoading();
    void returnsToTheTutorialsRows();
    void jumpsToTheLineOfAWarning();
    void showsRowsBeforeAndAfter();
    void opensEverySample();

private:
    Desk m_desk;
};

void TestImport::takesACleanFileWithEnter()
{
    MainWindow window;
    show(window);
    ImportDialog* import = ready(window, m_desk.write(QStringLiteral("pets.csv"), pets));
    QVERIFY(import);
    QCOMPARE(preview(import, 1, 0), QStringLiteral("30"));
    QVERIFY(part<QLabel>(import, "detectionLabel")->text().contains(QStringLiteral("3 columns")));
    QVERIFY(enter(window));
    const session::Session& session = window.document().session();
    QCOMPARE(session.dataset->feature_names, (std::vector<std::string>{"weight", "age"}));
    QCOMPARE(session.dataset->target_name, std::string("kind"));
    QCOMPARE(session.dataset->rows(), std::size_t(9));
    QCOMPARE(session.dataset->name, std::string("pets.csv"));
    QVERIFY(window.currentPage()); // from the start page to where rows are learned from
    QCOMPARE(window.currentPage()->lesson().id, "training");
    QCOMPARE(session.origin->target.positive, std::string("dog"));
    QCOMPARE(session.origin->dropped, std::size_t(1));
    QVERIFY(session::is_valid(*session.origin, session.dataset));
}

void TestImport::takesAFileDroppedOnTheWindow()
{
    MainWindow window;
    show(window);
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(m_desk.write(QStringLiteral("pets.csv"), pets))});
    QDragEnterEvent enters({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&window, &enters);
    QVERIFY(enters.isAccepted());
    QDropEvent drops({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&window, &drops);
    QVERIFY(dialog(window));
    QTRY_VERIFY(okButton(dialog(window))->isEnabled());
    QVERIFY(enter(window));
    QCOMPARE(window.document().session().dataset->rows(), std::size_t(9));
}

void TestImport::showsTheRowsAnewWhenAnOptionChanges()
{
    MainWindow window;
    show(window);
    const QString path =
        m_desk.write(QStringLiteral("marks.csv"), "a;b,c;d\n1;2,3;0\n4;5,6;1\n7;8,9;0\n1;3,5;1\n");
    ImportDialog* import = ready(window, path);
    QVERIFY(import);
    QCOMPARE(preview(import, 0, 1), QStringLiteral("2,3"));
    auto* delimiter = part<QComboBox>(import, "delimiterBox");
    QVERIFY(delimiter->currentText().contains(QStringLiteral("semicolon")));
    delimiter->setFocus();
    QTest::keyClick(delimiter, Qt::Key_Down);
    QCOMPARE(delimiter->currentText(), QStringLiteral("comma"));
    QTRY_COMPARE(preview(import, 0, 0), QStringLiteral("1;2"));
    QCOMPARE(preview(import, 0, 1), QStringLiteral("3;0"));
    QTest::mouseClick(part<QPushButton>(import, "detectButton"), Qt::LeftButton);
    QTRY_COMPARE(preview(import, 0, 1), QStringLiteral("2,3"));
    import->reject();
    QCOMPARE(window.document().session().dataset, model::tutorial_dataset());
}

void TestImport::remembersHowAFileWasOpened()
{
    const QString path = m_desk.write(QStringLiteral("pets.csv"), pets);
    MainWindow window;
    show(window);
    ImportDialog* import = ready(window, path);
    QVERIFY(import);
    QTest::mouseClick(part<QPushButton>(import, "swapButton"), Qt::LeftButton);
    auto* role = part<QComboBox>(import, "role_age");
    role->setFocus();
    QTest::keyClick(role, Qt::Key_End);
    auto* encoding = part<QComboBox>(import, "encodingBox");
    encoding->setFocus();
    QTest::keyClicks(encoding, QStringLiteral("ISO-8859-1"));
    QTRY_VERIFY(okButton(import)->isEnabled());
    import->accept();
    const session::DataOrigin first = *window.document().session().origin;

    import = ready(window, path);
    QVERIFY(import);
    QCOMPARE(part<QComboBox>(import, "encodingBox")->currentText(), QStringLiteral("ISO-8859-1"));
    QCOMPARE(part<QComboBox>(import, "role_age")->currentText(), QStringLiteral("Ignore"));
    QVERIFY(enter(window));
    QCOMPARE(*window.document().session().origin, first);
}

void TestImport::listsRecentFiles()
{
    const QString path = m_desk.write(QStringLiteral("pets.csv"), pets);
    {
        MainWindow window;
        show(window);
        QVERIFY(!window.findChild<QListWidget*>(QStringLiteral("recentList"))->isVisible());
        QVERIFY(ready(window, path));
        QVERIFY(enter(window));
    }
    MainWindow window;
    show(window);
    auto* list = window.findChild<QListWidget*>(QStringLiteral("recentList"));
    QVERIFY(list->isVisible());
    QCOMPARE(list->count(), 1);
    auto* menu = window.findChild<QMenu*>(QStringLiteral("recentMenu"));
    QVERIFY(menu->actions().constFirst()->text().startsWith(QStringLiteral("pets.csv – data in ")));
    QCOMPARE(list->item(0)->text(), menu->actions().constFirst()->text());
    list->setCurrentRow(0);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Return);
    QVERIFY(dialog(window));
    QCOMPARE(dialog(window)->path(), path);
}

void TestImport::undoesLoading()
{
    MainWindow window;
    show(window);
    window.showLesson(QStringLiteral("error"))->stepper().next();
    const session::Session before = window.document().session();
    QVERIFY(ready(window, m_desk.write(QStringLiteral("pets.csv"), pets)));
    QVERIFY(enter(window));
    const session::Session after = window.document().session();
    QUndoStack& undo = window.document().undoStack();
    QCOMPARE(undo.undoText(), QStringLiteral("load pets.csv"));
    QApplication::setActiveWindow(&window);
    QTest::keyClick(&window, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(window.document().session(), before);
    undo.redo();
    QCOMPARE(window.document().session(), after);
}

void TestImport::returnsToTheTutorialsRows()
{
    MainWindow window;
    show(window);
    LessonPage* page = window.showLesson(QStringLiteral("training"));
    QVERIFY(page);
    auto* button = window.findChild<QToolButton*>(QStringLiteral("dataButton"));
    QCOMPARE(button->text(), QStringLiteral("Data: tutorial"));
    QVERIFY(ready(window, m_desk.write(QStringLiteral("pets.csv"), pets)));
    QVERIFY(enter(window));
    QCOMPARE(button->text(), QStringLiteral("Data: pets.csv (9 rows)"));
    auto* back = window.findChild<QAction*>(QStringLiteral("tutorialDataAction"));
    QVERIFY(button->menu()->actions().contains(back) && back->isEnabled());
    back->trigger();
    QCOMPARE(button->text(), QStringLiteral("Data: tutorial"));
    QCOMPARE(window.document().session().dataset, model::tutorial_dataset());
    QVERIFY(!back->isEnabled());
}

void TestImport::jumpsToTheLineOfAWarning()
{
    QByteArray rows = "x,y,z\n";
    for (int i = 0; i < 300; ++i)
        rows += i == 250 ? "1,2\n" : QByteArray::number(i) + ",5," + (i % 2 ? "a\n" : "b\n");
    MainWindow window;
    show(window);
    ImportDialog* import = ready(window, m_desk.write(QStringLiteral("rows.csv"), rows));
    QVERIFY(import);
    auto* tabs = part<QTabWidget>(import, "tabs");
    auto* list = part<QListWidget>(import, "warningsList");
    tabs->setCurrentWidget(list);
    QVERIFY(list->count() >= 1);
    QVERIFY(list->item(0)->text().startsWith(QStringLiteral("Line 252: ")));
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                      list->visualItemRect(list->item(0)).center());
    auto* table = part<QTableView>(import, "previewTable");
    QCOMPARE(tabs->currentWidget(), table);
    const int row = table->currentIndex().row();
    QCOMPARE(table->model()->headerData(row, Qt::Vertical).toString(), QStringLiteral("252"));
    QCOMPARE(preview(import, row, 0), QStringLiteral("1,2"));
    QVERIFY(table->viewport()->rect().contains(table->visualRect(table->currentIndex()).center()));
    QCOMPARE(preview(import, row + 1, 0), QStringLiteral("251"));
}

void TestImport::showsRowsBeforeAndAfter()
{
    MainWindow window;
    show(window);
    QVERIFY(ready(window, m_desk.write(QStringLiteral("pets.csv"), pets)));
    QVERIFY(enter(window));
    window.findChild<QAction*>(QStringLiteral("preparationAction"))->trigger();
    auto* ledger = window.findChild<QDialog*>(QStringLiteral("ledgerDialog"));
    QVERIFY(ledger && ledger->isVisible());
    auto* table = part<QTableView>(ledger, "ledgerTable");
    QCOMPARE(table->model()->rowCount(), 10);
    part<QComboBox>(ledger, "ledgerFilter")->setCurrentIndex(3);
    QCOMPARE(table->model()->rowCount(), 1);
    QCOMPARE(table->model()->index(0, 0).data().toString(), QStringLiteral("dropped: no weight"));
    QCOMPARE(table->model()->headerData(0, Qt::Vertical).toString(), QStringLiteral("5"));
    part<QComboBox>(ledger, "ledgerFilter")->setCurrentIndex(0);
    QApplication::setActiveWindow(ledger);
    table->setFocus();
    table->selectRow(1);
    QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
    const QStringList cells = QApplication::clipboard()->text().split(QLatin1Char('\t'));
    QCOMPARE(cells.size(), 7);
    QCOMPARE(cells.at(1), QStringLiteral("30"));
    QCOMPARE(cells.at(5), QStringLiteral("dog"));
    QCOMPARE(cells.at(6), QStringLiteral("1"));
}

void TestImport::opensEverySample()
{
    MainWindow window;
    show(window);
    auto* menu = window.findChild<QMenu*>(QStringLiteral("samplesMenu"));
    QCOMPARE(menu->actions().size(), 6);
    for (QAction* action : menu->actions()) {
        action->trigger();
        QVERIFY(dialog(window));
        QTRY_VERIFY(okButton(dialog(window))->isEnabled());
        QVERIFY(enter(window));
        const session::Session& session = window.document().session();
        QVERIFY(session.dataset->rows() >= 100);
        QVERIFY(session::is_valid(*session.origin, session.dataset));
    }
    QVERIFY(settings::value(settings::Key::RecentFiles).toStringList().isEmpty());
}

QTEST_MAIN(TestImport)
#include "tst_import.moc"
