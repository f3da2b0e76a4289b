// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/importing.h"

#include "gui/import/tables/columnsmodel.h"
#include "gui/widgets/headerbutton.h"

#include <QComboBox>
#include <QLabel>
#include <QTabWidget>
#include <QTableView>

using namespace gui;
using namespace importing;

namespace
{

/// Of each row, the weight, whether it is paid and the kind; both words are spelled in two ways.
const QByteArray bills =
    "weight,paid,kind\n4,Yes,cat\n30,no,dog\n3.5,yes,Cat\n7,no,dog\n28,Yes,dog\n"
    "5,Yes,cat\n4.5,no,cat\n33,YES,dog\n25,no,dog\n3,Yes,cat\n";

/// Crosses, or nothing.
const QByteArray survey =
    "age,bread,regular\n31,x,x\n42,,\n27,x,x\n56,,\n38,x,\n24,,x\n61,x,\n45,,x\n";

ColumnsModel& columnsOf(const ImportDialog* import)
{
    return *qobject_cast<ColumnsModel*>(part<QTableView>(import, "columnsTable")->model());
}

QAbstractButton* offer(const ImportDialog* import, const char* column)
{
    return part<HeaderButton>(import, (QByteArray("offer_") + column).constData());
}

/// Clicks, and waits until the file has been read and prepared anew.
bool click(const ImportDialog* import, QAbstractButton* button)
{
    const QString before = button->text();
    QTest::mouseClick(button, Qt::LeftButton);
    return QTest::qWaitFor(
        [&] { return button->text() != before && okButton(import)->isEnabled(); });
}

} // namespace

/// Labels that differ in capital letters only are joined by a click where that is noted, and taken
/// apart by another.
class TestJoining : public QObject
{
    Q_OBJECT

private slots:
    void init() { QSettings().clear(); }
    void aClickBesideTheRemarkJoins();
    void anotherClickSeparates();
    void theKeyboardJoinsInTheListOfColumns();
    void detectForgetsIt();
    void theSessionAndTheNextImportKnowIt();
    void isChangedLaterAndUndone();
    void isKeptForTheSameFileAndForAnother();
    void isKeptWhereTheFileIsGone();
    void emptyCellsBesideOneWordAreALabelOrGaps();
    void choosingTheCategoryItIsMakesGaps();

private:
    QDialog* prepared(MainWindow& window)
    {
        window.findChild<QAction*>(QStringLiteral("preparationAction"))->trigger();
        auto* found = window.findChild<QDialog*>(QStringLiteral("ledgerDialog"));
        return found && QTest::qWaitFor([found] {
                   return part<QPushButton>(found, "changeButton")->isEnabled() ||
                          part<QLabel>(found, "fileNote")->isVisible();
               })
                   ? found
                   : nullptr;
    }
    ImportDialog* clicked(MainWindow& window, const char* button)
    {
        QDialog* shown = prepared(window);
        if (!shown)
            return nullptr;
        QTest::mouseClick(part<QPushButton>(shown, button), Qt::LeftButton);
        ImportDialog* found = dialog(window);
        return found && QTest::qWaitFor([found] { return okButton(found)->isEnabled(); }) ? found
                                                                                          : nullptr;
    }
    /// Opens the bills, joins what is noted and agrees.
    bool openJoined(MainWindow& window, const QString& path)
    {
        ImportDialog* import = ready(window, path);
        return import && click(import, offer(import, "paid")) &&
               click(import, offer(import, "kind")) && agree(window, import);
    }
    static bool agree(MainWindow& window, ImportDialog* import)
    {
        okButton(import)->setFocus();
        return enter(window);
    }
    QString write(const QByteArray& content = bills)
    {
        return m_desk.write(QStringLiteral("bills.csv"), content);
    }

    Desk m_desk;
};

void TestJoining::aClickBesideTheRemarkJoins()
{
    MainWindow window;
    show(window);
    ImportDialog* import = ready(window, write());
    QVERIFY(import);
    ColumnsModel& columns = columnsOf(import);
    QCOMPARE(columns.columns()[1].distinct, std::size_t(4));
    QAbstractButton* join = offer(import, "paid");
    QVERIFY(join->isVisible());
    QVERIFY(!offer(import, "weight")->isVisible());
    QCOMPARE(join->text(), QStringLiteral("Join “YES” and “Yes”"));
    QVERIFY(join->toolTip().contains(QStringLiteral("join the spellings")));
    QVERIFY(click(import, join));
    QCOMPARE(columns.columns()[1].distinct, std::size_t(2));
    QVERIFY(join->isVisible());
    QCOMPARE(join->text(), QStringLiteral("Separate “yes” and “Yes”"));
    // The other column is as it was.
    QCOMPARE(columns.columns()[2].distinct, std::size_t(3));
    // Two labels need no choice of one any more.
    auto* target = part<QComboBox>(import, "targetBox");
    target->setCurrentIndex(target->findText(QStringLiteral("paid")));
    emit target->activated(target->currentIndex());
    QTRY_VERIFY(part<QLabel>(import, "statusLabel")
                    ->text()
                    .contains(QStringLiteral("paid: 1 means Yes, 0 means no.")));
    QVERIFY(agree(window, import));
    QCOMPARE(window.document().session().dataset->targets,
             (std::vector<double>{1, 0, 1, 0, 1, 1, 0, 1, 0, 1}));
}

void TestJoining::anotherClickSeparates()
{
    MainWindow window;
    show(window);
    ImportDialog* import = ready(window, write());
    QVERIFY(import);
    QVERIFY(click(import, offer(import, "kind")));
    QVERIFY(click(import, offer(import, "kind")));
    QCOMPARE(columnsOf(import).columns()[2].distinct, std::size_t(3));
    QCOMPARE(offer(import, "kind")->text(), QStringLiteral("Join “Cat” and “cat”"));
    QVERIFY(agree(window, import));
    QVERIFY(window.document().session().origin->reading.joined.empty());
}

void TestJoining::theKeyboardJoinsInTheListOfColumns()
{
    MainWindow window;
    show(window);
    ImportDialog* import = ready(window, write());
    QVERIFY(import);
    auto* table = part<QTableView>(import, "columnsTable");
    part<QTabWidget>(import, "tabs")->setCurrentWidget(table);
    const ColumnsModel& columns = columnsOf(import);
    const QModelIndex note = columns.index(1, ColumnsModel::Note);
    QCOMPARE(note.data().toString(), QStringLiteral("Join “YES” and “Yes”"));
    table->setFocus();
    table->setCurrentIndex(note);
    QTest::keyClick(table, Qt::Key_Space);
    QTRY_COMPARE(note.data().toString(), QStringLiteral("Separate “yes” and “Yes”"));
    QTRY_VERIFY(okButton(import)->isEnabled());
    QCOMPARE(columns.columns()[1].distinct, std::size_t(2));
    // With the mouse it is taken back.
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(note).center());
    QTRY_COMPARE(note.data().toString(), QStringLiteral("Join “YES” and “Yes”"));
    // Where there is no offer, nothing happens.
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {},
                      table->visualRect(columns.index(0, ColumnsModel::Note)).center());
    QTRY_VERIFY(okButton(import)->isEnabled());
    QCOMPARE(columns.columns()[1].distinct, std::size_t(4));
}

void TestJoining::detectForgetsIt()
{
    MainWindow window;
    show(window);
    ImportDialog* import = ready(window, write());
    QVERIFY(import);
    auto* detect = part<QPushButton>(import, "detectButton");
    QVERIFY(!detect->isEnabled());
    QVERIFY(click(import, offer(import, "paid")));
    QVERIFY(detect->isEnabled());
    QTest::mouseClick(detect, Qt::LeftButton);
    QTRY_COMPARE(offer(import, "paid")->text(), QStringLiteral("Join “YES” and “Yes”"));
    QVERIFY(!detect->isEnabled());
}

void TestJoining::theSessionAndTheNextImportKnowIt()
{
    MainWindow window;
    show(window);
    const QString path = write();
    QVERIFY(openJoined(window, path));
    const session::DataOrigin& origin = *window.document().session().origin;
    QCOMPARE(origin.reading.joined, (std::vector<std::size_t>{1, 2}));
    for (const table::Feature& feature : origin.recipe.features)
        QCOMPARE(feature.joined, feature.one_hot);
    ImportDialog* again = ready(window, path);
    QVERIFY(again);
    QCOMPARE(offer(again, "paid")->text(), QStringLiteral("Separate “yes” and “Yes”"));
    again->reject();
}

void TestJoining::isChangedLaterAndUndone()
{
    MainWindow window;
    show(window);
    QVERIFY(ready(window, write()));
    QVERIFY(enter(window));
    const session::DataOrigin before = *window.document().session().origin;
    ImportDialog* change = clicked(window, "changeButton");
    QVERIFY(change);
    QVERIFY(click(change, offer(change, "paid")));
    QVERIFY(agree(window, change));
    const session::Session& now = window.document().session();
    QCOMPARE(now.origin->reading.joined, (std::vector<std::size_t>{1}));
    QVERIFY(now.origin->recipe != before.recipe || now.origin->target != before.target);
    window.document().undoStack().undo();
    QVERIFY(*now.origin == before);
    window.document().undoStack().redo();
    QCOMPARE(now.origin->reading.joined, (std::vector<std::size_t>{1}));
}

void TestJoining::isKeptForTheSameFileAndForAnother()
{
    MainWindow window;
    show(window);
    const QString path = write();
    QVERIFY(openJoined(window, path));
    write(bills + "6,no,CAT\n");
    ImportDialog* again = clicked(window, "readAgainButton");
    QVERIFY(again);
    QCOMPARE(columnsOf(again).columns()[2].distinct, std::size_t(2));
    QVERIFY(agree(window, again));
    QCOMPARE(window.document().session().dataset->rows(), std::size_t(11));

    // The columns stand elsewhere: it is said of those of the same names.
    const QString other = m_desk.write(
        QStringLiteral("other.csv"),
        "kind,weight,paid,shop\ncat,4,YES,a\nDOG,30,no,A\ndog,3,Yes,b\nCat,7,NO,a\ndog,9,no,B\n");
    Again origin{*window.document().session().origin};
    ImportDialog taken(other, origin, &window);
    taken.open();
    QTRY_VERIFY(okButton(&taken)->isEnabled());
    const auto& columns = columnsOf(&taken).columns();
    QCOMPARE(columns[0].distinct, std::size_t(2));
    QCOMPARE(columns[2].distinct, std::size_t(2));
    QCOMPARE(columns[3].distinct, std::size_t(4));
    taken.accept();
    QCOMPARE(taken.origin().reading.joined, (std::vector<std::size_t>{0, 2}));
}

void TestJoining::isKeptWhereTheFileIsGone()
{
    MainWindow window;
    show(window);
    const QString path = write();
    QVERIFY(openJoined(window, path));
    QVERIFY(QFile::remove(path));
    ImportDialog* change = clicked(window, "changeButton");
    QVERIFY(change);
    QCOMPARE(columnsOf(change).columns()[1].distinct, std::size_t(2));
    QVERIFY(click(change, offer(change, "paid")));
    QVERIFY(agree(window, change));
    QCOMPARE(window.document().session().origin->reading.joined, (std::vector<std::size_t>{2}));
}

void TestJoining::emptyCellsBesideOneWordAreALabelOrGaps()
{
    MainWindow window;
    show(window);
    ImportDialog* import = ready(window, write(survey));
    QVERIFY(import);
    QAbstractButton* leave = offer(import, "regular");
    QVERIFY(leave->isVisible());
    QCOMPARE(leave->text(), QStringLiteral("Take empty for no value"));
    auto* status = part<QLabel>(import, "statusLabel");
    QTRY_VERIFY(status->text().contains(QStringLiteral("regular: 1 means x, 0 means –.")));
    QVERIFY(status->text().contains(QStringLiteral("0 dropped")));
    auto* rows = part<QTableView>(import, "previewTable");
    QCOMPARE(rows->model()->index(1, 2).data().toString(), QStringLiteral("–"));
    QTest::mouseClick(leave, Qt::LeftButton);
    QTRY_COMPARE(leave->text(), QStringLiteral("Take empty for a label"));
    QCOMPARE(rows->model()->index(1, 2).data().toString(), QStringLiteral("missing"));
    QVERIFY(click(import, leave));
    QCOMPARE(leave->text(), QStringLiteral("Take empty for no value"));
    QVERIFY(agree(window, import));
    const session::Session& session = window.document().session();
    QCOMPARE(session.dataset->rows(), std::size_t(8));
    QCOMPARE(session.dataset->targets, (std::vector<double>{1, 0, 1, 0, 0, 1, 0, 1}));
    QVERIFY(session.origin->reading.types.empty());
}

void TestJoining::choosingTheCategoryItIsMakesGaps()
{
    MainWindow window;
    show(window);
    ImportDialog* import = ready(window, write(survey));
    QVERIFY(import);
    auto* type = part<QComboBox>(import, "type_bread");
    QCOMPARE(type->currentText(), QStringLiteral("category"));
    emit type->activated(type->currentIndex());
    QTRY_COMPARE(offer(import, "bread")->text(), QStringLiteral("Take empty for a label"));
    QTRY_VERIFY(part<QLabel>(import, "statusLabel")->text().contains(QStringLiteral("4 dropped")));
}

QTEST_MAIN(TestJoining)
#include "tst_joining.moc"
