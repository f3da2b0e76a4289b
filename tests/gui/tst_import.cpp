// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/importing.h"

#include "gui/base/settings.h"
#include "gui/page/lessonpage.h"
#include "gui/widgets/numberfield.h"
#include "model/tutorial_data.h"

#include <QClipboard>
#include <QComboBox>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
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
    void choosesTheTargetInTheHeader();
    void swapsWhatZeroAndOneStandFor();
    void choosesALabelWhereThereAreMany();
    void saysWhyATargetIsRefusedWhenItIsChosen();
    void fillsGapsWithTheMean();
    void cutsNumbersAtAThreshold();
    void saysWhatIsLostByGaps();
    void takesWhatIsTypedInTheOptions_data();
    void takesWhatIsTypedInTheOptions();
    void usesWhatWasTypedLast();
    void refusesWhatIsNoDelimiterAndNoNumberOfLines_data();
    void refusesWhatIsNoDelimiterAndNoNumberOfLines();
    void understandsACommaInTheTestFraction();
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

void TestImport::choosesTheTargetInTheHeader()
{
    MainWindow window;
    show(window);
    ImportDialog* import = ready(
        window, m_desk.write(QStringLiteral("two.csv"), "a,b,c\n0,x,p\n1,y,q\n1,x,q\n0,y,p\n"));
    QVERIFY(import);
    auto* role = part<QComboBox>(import, "role_a");
    QVERIFY(role->isVisible());
    QCOMPARE(role->accessibleName(), QStringLiteral("Role of column a"));
    role->setFocus();
    QTest::keyClick(role, Qt::Key_Down);
    QCOMPARE(role->currentText(), QStringLiteral("Target"));
    QTRY_VERIFY(okButton(import)->isEnabled());
    QCOMPARE(part<QComboBox>(import, "role_c")->currentText(), QStringLiteral("Feature"));
    QCOMPARE(part<QComboBox>(import, "targetBox")->currentText(), QStringLiteral("a"));
    auto* ignored = part<QComboBox>(import, "role_b");
    ignored->setFocus();
    QTest::keyClick(ignored, Qt::Key_End);
    QTRY_VERIFY(okButton(import)->isEnabled());
    QTest::mouseClick(okButton(import), Qt::LeftButton);
    QTRY_VERIFY(!dialog(window));
    const model::Dataset& dataset = window.document().session().dataset;
    QCOMPARE(dataset.target_name, std::string("a"));
    QCOMPARE(dataset.feature_names, (std::vector<std::string>{"c=p", "c=q"}));
    QCOMPARE(dataset.targets, (std::vector<double>{0, 1, 1, 0}));
}

void TestImport::swapsWhatZeroAndOneStandFor()
{
    MainWindow window;
    show(window);
    ImportDialog* import = ready(window, m_desk.write(QStringLiteral("pets.csv"), pets));
    QVERIFY(import);
    auto* positive = part<QComboBox>(import, "positiveBox");
    QCOMPARE(positive->currentText(), QStringLiteral("dog"));
    QCOMPARE(part<QLabel>(import, "zeroLabel")->text(), QStringLiteral("0 means cat"));
    QTest::mouseClick(part<QPushButton>(import, "swapButton"), Qt::LeftButton);
    QTRY_COMPARE(positive->currentText(), QStringLiteral("cat"));
    QTRY_VERIFY(okButton(import)->isEnabled());
    QCOMPARE(part<QLabel>(import, "zeroLabel")->text(), QStringLiteral("0 means dog"));
    import->accept();
    const model::Dataset& dataset = window.document().session().dataset;
    QCOMPARE(dataset.targets, (std::vector<double>{1, 0, 1, 0, 1, 1, 0, 0, 1}));
}

void TestImport::choosesALabelWhereThereAreMany()
{
    MainWindow window;
    show(window);
    ImportDialog* import =
        ready(window, m_desk.write(QStringLiteral("three.csv"),
                                   "x,y,sort\n1,2,a\n2,3,b\n3,4,c\n1,5,a\n2,6,b\n3,7,c\n"));
    QVERIFY(import);
    auto* role = part<QComboBox>(import, "targetBox");
    role->setCurrentIndex(role->findText(QStringLiteral("sort")));
    emit role->activated(role->currentIndex());
    auto* positive = part<QComboBox>(import, "positiveBox");
    QTRY_VERIFY(positive->isVisible() && okButton(import)->isEnabled());
    QCOMPARE(positive->count(), 3);
    QCOMPARE(positive->currentText(), QStringLiteral("c"));
    QVERIFY(part<QLabel>(import, "statusLabel")->text().contains(QStringLiteral("c is told")));
    positive->setFocus();
    QTest::keyClick(positive, Qt::Key_Home);
    QTRY_VERIFY(okButton(import)->isEnabled());
    import->accept();
    QCOMPARE(window.document().session().dataset->targets, (std::vector<double>{1, 0, 0, 1, 0, 0}));
}

void TestImport::saysWhyATargetIsRefusedWhenItIsChosen()
{
    MainWindow window;
    show(window);
    ImportDialog* import = ready(
        window, m_desk.write(QStringLiteral("same.csv"), "a,b,c\n0,x,1\n1,x,2\n1,x,3\n0,x,4\n"));
    QVERIFY(import);
    auto* role = part<QComboBox>(import, "role_b");
    role->setFocus();
    QTest::keyClick(role, Qt::Key_Down);
    auto* status = part<QLabel>(import, "statusLabel");
    QTRY_VERIFY(status->text().contains(QStringLiteral("The target b is x in every row")));
    QVERIFY(!okButton(import)->isEnabled());
    auto* other = part<QComboBox>(import, "role_a");
    other->setFocus();
    QTest::keyClick(other, Qt::Key_Down);
    QTRY_VERIFY(okButton(import)->isEnabled());
}

void TestImport::fillsGapsWithTheMean()
{
    MainWindow window;
    show(window);
    ImportDialog* import = ready(window, m_desk.write(QStringLiteral("pets.csv"), pets));
    QVERIFY(import);
    auto* missing = part<QComboBox>(import, "missingBox");
    missing->setFocus();
    QTest::keyClick(missing, Qt::Key_Down);
    QTRY_VERIFY(okButton(import)->isEnabled());
    import->accept();
    QCOMPARE(window.document().session().dataset->rows(), std::size_t(10));
    QCOMPARE(window.document().session().origin->dropped, std::size_t(0));
}

void TestImport::cutsNumbersAtAThreshold()
{
    MainWindow window;
    show(window);
    const QString path = m_desk.write(QStringLiteral("houses.csv"),
                                      "area,price\n41,102500\n42,105000\n43,107500\n44,110000\n"
                                      "45,112500\n46,115000\n47,117500\n48,120000\n");
    ImportDialog* import = ready(window, path);
    QVERIFY(import);
    auto* target = part<QComboBox>(import, "targetBox");
    target->setFocus();
    QTest::keyClick(target, Qt::Key_End);
    QTRY_VERIFY(okButton(import)->isEnabled());
    auto* field = part<NumberField>(import, "thresholdField");
    auto* meaning = part<QComboBox>(import, "positiveBox");
    const auto* chart = part<QWidget>(import, "thresholdChart");
    QTRY_VERIFY(field->isVisible() && chart->isVisible());
    QCOMPARE(field->value(), 111'250.0);
    QCOMPARE(meaning->currentText(), QStringLiteral("above"));
    QCOMPARE(meaning->count(), 2); // never one price against all others
    const auto* status = part<QLabel>(import, "statusLabel");
    QVERIFY(status->text().contains(QStringLiteral("price: 1 means above 111250")));

    // Typed, out of reach, and moved in the picture.
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, QStringLiteral("117500"));
    QTest::keyClick(field, Qt::Key_Tab);
    QTRY_VERIFY(status->text().contains(QStringLiteral("above 117500")));
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, QStringLiteral("120000"));
    QTest::keyClick(field, Qt::Key_Tab);
    QTRY_VERIFY(status->text().contains(QStringLiteral("same side")));
    QVERIFY(!okButton(import)->isEnabled());
    QVERIFY(field->isVisible());
    auto* movable = part<QWidget>(import, "thresholdChart");
    movable->setFocus();
    QTest::keyClick(movable, Qt::Key_Left);
    QTRY_VERIFY(okButton(import)->isEnabled());
    QVERIFY(field->value() < 120'000);
    QTest::mouseClick(movable, Qt::LeftButton, {}, {movable->width() / 2, 20});
    QTRY_VERIFY(okButton(import)->isEnabled() && field->value() < 112'000);
    const double cut = field->value();
    QTest::mouseClick(part<QPushButton>(import, "swapButton"), Qt::LeftButton);
    QTRY_COMPARE(meaning->currentText(), QStringLiteral("at most"));
    QTRY_VERIFY(okButton(import)->isEnabled());
    okButton(import)->setFocus();
    QVERIFY(enter(window));
    const session::Session& session = window.document().session();
    QVERIFY(session.origin->target.threshold == (table::Threshold{cut, false}));
    QCOMPARE(session.dataset->targets, (std::vector<double>{1, 1, 1, 1, 0, 0, 0, 0}));
    QVERIFY(session::is_valid(*session.origin, session.dataset));

    // Opened again, it is as it was left.
    import = ready(window, path);
    QVERIFY(import);
    QTRY_COMPARE(part<NumberField>(import, "thresholdField")->value(), cut);
    QCOMPARE(part<QComboBox>(import, "positiveBox")->currentText(), QStringLiteral("at most"));
    import->reject();
}

void TestImport::saysWhatIsLostByGaps()
{
    MainWindow window;
    show(window);
    const QByteArray gaps = "weight,age,kind\n4,2,cat\n,4,dog\n3.5,,cat\n,5,dog\n28,1,dog\n5,3,\n";
    ImportDialog* import = ready(window, m_desk.write(QStringLiteral("gaps.csv"), gaps));
    QVERIFY(import);
    const auto* detection = part<QLabel>(import, "detectionLabel");
    auto* button = part<QPushButton>(import, "gapsButton");
    QTRY_VERIFY(detection->text().contains(
        QStringLiteral("3 of 6 rows have gaps and are left out. 1 row has no target")));
    QVERIFY(button->isVisible());
    QTest::mouseClick(button, Qt::LeftButton);
    QTRY_VERIFY(
        detection->text().contains(QStringLiteral("3 of 6 rows have gaps, filled with the mean")));
    QCOMPARE(part<QComboBox>(import, "missingBox")->currentIndex(), 1);
    QTRY_VERIFY(okButton(import)->isEnabled());
    QTest::mouseClick(button, Qt::LeftButton);
    QTRY_VERIFY(detection->text().contains(QStringLiteral("are left out. 1 row")));
    import->reject();
}

void TestImport::takesWhatIsTypedInTheOptions_data()
{
    QTest::addColumn<QString>("how");
    QTest::newRow("confirmed with Return") << "Return";
    QTest::newRow("left with Tab") << "Tab";
    QTest::newRow("after a pause") << "pause";
}

void TestImport::takesWhatIsTypedInTheOptions()
{
    QFETCH(const QString, how);
    MainWindow window;
    importing::show(window);
    QByteArray text;
    for (int line = 0; line < 25; ++line)
        text += "# about this file\n";
    text += "a~b~y\n1~2~yes\n3~4~no\n5~6~yes\n7~8~no\n9~1~no\n2~4~yes\n";
    window.openFile(m_desk.write(QStringLiteral("tilde.csv"), text));
    ImportDialog* dialog = importing::dialog(window);
    QVERIFY(dialog);
    QApplication::setActiveWindow(dialog);
    const auto type = [&](const char* name, const QString& what) {
        auto* box = part<QComboBox>(dialog, name);
        box->setFocus();
        QTest::keyClick(box, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(box, what);
        if (how == QStringLiteral("Return"))
            QTest::keyClick(box, Qt::Key_Return);
        else if (how == QStringLiteral("Tab"))
            QTest::keyClick(box, Qt::Key_Tab);
    };
    type("skipBox", QStringLiteral("25"));
    type("delimiterBox", QStringLiteral("~"));
    QTRY_COMPARE_WITH_TIMEOUT(part<QTableView>(dialog, "previewTable")->model()->columnCount(), 3,
                              20'000);
    QVERIFY(dialog->isVisible());
    QCOMPARE(part<QComboBox>(dialog, "delimiterBox")->currentText(), QStringLiteral("~"));
    QTRY_VERIFY(okButton(dialog)->isEnabled());

    type("skipBox", QStringLiteral("1000"));
    QTRY_VERIFY_WITH_TIMEOUT(!okButton(dialog)->isEnabled(), 20'000);
    QTest::qWait(50);
    QVERIFY(dialog->isVisible());
    QVERIFY(!okButton(dialog)->isEnabled());
}

void TestImport::usesWhatWasTypedLast()
{
    MainWindow window;
    importing::show(window);
    QByteArray text = "a,b,y\n";
    for (int row = 0; row < 60; ++row)
        text += QByteArray::number(row) + ',' + QByteArray::number(row % 7) +
                (row % 3 ? ",yes\n" : ",no\n");
    ImportDialog* dialog = ready(window, m_desk.write(QStringLiteral("plain.csv"), text));
    QVERIFY(dialog);
    QApplication::setActiveWindow(dialog);
    auto* box = part<QComboBox>(dialog, "skipBox");
    box->setFocus();
    QTest::keyClick(box, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(box, QStringLiteral("10"));
    QTest::keyClick(box, Qt::Key_U, Qt::AltModifier);
    QVERIFY(QTest::qWaitFor([&] { return !importing::dialog(window); }, 20'000));
    // Of 61 lines; what is first now has no names.
    QCOMPARE(window.document().session().dataset->rows(), std::size_t(51));
}

void TestImport::refusesWhatIsNoDelimiterAndNoNumberOfLines_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("right");
    const auto row = [](const char* what, const char* field, const char* typed, const char* right) {
        QTest::newRow(what) << QString::fromUtf8(field) << QString::fromUtf8(typed)
                            << QString::fromUtf8(right);
    };
    row("a word for a number", "skip", "two", "0");
    row("half a line", "skip", "1.5", "0");
    row("less than none", "skip", "-1", "0");
    row("more lines than are counted", "skip", "1000000001", "0");
    row("a number beyond all", "skip", "99999999999999999999", "0");
    row("two delimiters", "delimiter", ";,", ",");
    row("a letter", "delimiter", "x", ",");
    row("a word that is no name", "delimiter", "dot", "comma");
    row("a letter with an accent", "delimiter", "é", "Comma");
}

void TestImport::refusesWhatIsNoDelimiterAndNoNumberOfLines()
{
    QFETCH(const QString, field);
    QFETCH(const QString, typed);
    QFETCH(const QString, right);
    MainWindow window;
    importing::show(window);
    ImportDialog* dialog = ready(window, m_desk.write(QStringLiteral("pets.csv"), pets));
    QVERIFY(dialog);
    QApplication::setActiveWindow(dialog);
    auto* box = dialog->findChild<QComboBox*>(field + QStringLiteral("Box"));
    const auto* problem = dialog->findChild<QLabel*>(field + QStringLiteral("Problem"));
    const auto type = [&](const QString& text, Qt::Key key) {
        box->setFocus();
        QTest::keyClick(box, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(box, Qt::Key_Delete);
        for (const QChar letter : text) {
            if (letter.unicode() < 128)
                QTest::keyClick(box, letter.toLatin1());
            else // Qt Test knows no key for it.
                box->lineEdit()->insert(letter);
        }
        QTest::keyClick(box, key);
    };
    const auto* preview = part<QTableView>(dialog, "previewTable")->model();
    const int rows = preview->rowCount();
    const int columns = preview->columnCount();
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Tab}) {
        type(typed, key);
        QVERIFY(problem->isVisible());
        QVERIFY2(problem->text().contains(QStringLiteral("can't be “") + typed.left(20)),
                 qPrintable(problem->text()));
        QCOMPARE(box->currentText(), typed);
        QCOMPARE(preview->rowCount(), rows);
        QCOMPARE(preview->columnCount(), columns);
    }

    // Nothing goes on with what was not typed.
    okButton(dialog)->click();
    QVERIFY(dialog->isVisible());
    QVERIFY(part<QLabel>(dialog, "statusLabel")->text().contains(problem->text()));
    QVERIFY(box->hasFocus() || box->isAncestorOf(dialog->focusWidget()));

    // Left to detection again, it is as if nothing had been typed.
    const auto* status = part<QLabel>(dialog, "statusLabel");
    type({}, Qt::Key_Return);
    QVERIFY(!problem->isVisible());
    QVERIFY(box->currentText().endsWith(QStringLiteral("(found)")));
    QVERIFY2(status->text().contains(QStringLiteral("rows to learn from")),
             qPrintable(status->text()));
    QVERIFY(okButton(dialog)->isEnabled());

    type(right, Qt::Key_Return);
    QVERIFY(!problem->isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(okButton(dialog)->isEnabled(), 20'000);
    QCOMPARE(preview->columnCount(), columns);
    okButton(dialog)->click();
    QVERIFY(QTest::qWaitFor([&] { return !importing::dialog(window); }, 20'000));
}

void TestImport::understandsACommaInTheTestFraction()
{
    MainWindow window;
    importing::show(window);
    ImportDialog* dialog = ready(window, m_desk.write(QStringLiteral("pets.csv"), pets));
    QVERIFY(dialog);
    auto* field = part<QLineEdit>(dialog, "testFractionBox");
    const auto type = [&](const char* what) {
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, QString::fromUtf8(what));
        QTest::keyClick(field, Qt::Key_Return);
    };
    const auto* problem = part<QLabel>(dialog, "preparationProblem");
    for (const char* wrong : {"1", "30%", "-1"}) {
        type(wrong);
        QVERIFY(problem->isVisible());
        QCOMPARE(field->text(), QString::fromUtf8(wrong));
        // Agreeing now would use the fraction from before.
        QTRY_VERIFY(okButton(dialog)->isEnabled());
        okButton(dialog)->click();
        QVERIFY(dialog->isVisible());
    }
    type("0,3");
    QVERIFY(!problem->isVisible());
    QVERIFY(dialog->isVisible());
    QTRY_VERIFY(okButton(dialog)->isEnabled());
    okButton(dialog)->click();
    QVERIFY(QTest::qWaitFor([&] { return !importing::dialog(window); }, 20'000));
    QCOMPARE(window.document().session().origin->preparation.test_fraction, 0.3);
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
