// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/importing.h"

#include "gui/base/workers.h"
#include "gui/import/jobs/keptrows.h"
#include "gui/import/jobs/tablejob.h"
#include "gui/page/lessonpage.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QListWidget>
#include <QTableView>

using namespace gui;
using namespace importing;

namespace
{

const QByteArray pets = "weight,age,kind\n4,2,cat\n30,4,dog\n3.5,7,\"cat\"\n,5,dog\n28,1,dog\n"
                        "5,3,cat\n4.5,9,cat\n33,6,dog\n25,2,dog\n3,1,cat\n";

} // namespace

/// How the data was prepared, changed where it is shown.
class TestPreparedAgain : public QObject
{
    Q_OBJECT

private slots:
    void init() { QSettings().clear(); }
    void setsNumbersOfTheTargetToTheRight_data();
    void setsNumbersOfTheTargetToTheRight();
    void changesTheChoicesAndUndoesIt();
    void warnsOfTheTrainingThatStartsAgain();
    void tellsTheRemarksOfTheImport_data();
    void tellsTheRemarksOfTheImport();
    void tellsNothingWhereNothingWasTold();
    void noticesAFileThatHasChanged();
    void findsAnotherLabelWhereTheChosenOneIsGone();
    void changesTheChoicesWithoutTheFile();
    void saysThatTheRowsAreTheSessions();
    void takesAnotherFileWithTheSameChoices();
    void tellsOfColumnsThatAreEmptyHere();
    void tellsOfAnotherUnit();
    void countsLinesThatAreNoRows();
    void keepsEveryTextOfTheRows();

private:
    /// Opens the file and agrees to it.
    QString open(MainWindow& window, const QByteArray& content = pets)
    {
        const QString path = m_desk.write(QStringLiteral("pets.csv"), content);
        return ready(window, path) && enter(window) ? path : QString();
    }
    /// The window that tells how the data was prepared, once it knows what became of the file.
    static QDialog* prepared(MainWindow& window)
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
    static ImportDialog* clicked(MainWindow& window, QDialog* prepared, const char* button)
    {
        QTest::mouseClick(part<QPushButton>(prepared, button), Qt::LeftButton);
        ImportDialog* found = dialog(window);
        return found && QTest::qWaitFor([found] { return okButton(found)->isEnabled(); }) ? found
                                                                                          : nullptr;
    }

    Desk m_desk;
};

void TestPreparedAgain::setsNumbersOfTheTargetToTheRight_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<bool>("areNumbers");
    QByteArray numbers = pets;
    numbers.replace("\"cat\"", "0").replace("cat", "0").replace("dog", "1");
    QTest::newRow("labels") << pets << false;
    QTest::newRow("noughts and ones") << numbers << true;
}

void TestPreparedAgain::setsNumbersOfTheTargetToTheRight()
{
    QFETCH(const QByteArray, content);
    QFETCH(const bool, areNumbers);
    MainWindow window;
    show(window);
    QVERIFY(!open(window, content).isEmpty());
    QDialog* shown = prepared(window);
    QVERIFY(shown);
    const QAbstractItemModel* rows = part<QTableView>(shown, "ledgerTable")->model();
    for (int column = 0; column < rows->columnCount(); ++column) {
        const QString title = rows->headerData(column, Qt::Horizontal).toString();
        const bool isNumber = title == QLatin1String("kind") ? areNumbers : column > 0;
        const auto isRight = [](const QVariant& alignment) {
            return (alignment.toInt() & Qt::AlignRight) != 0;
        };
        QVERIFY2(isRight(rows->index(0, column).data(Qt::TextAlignmentRole)) == isNumber,
                 qPrintable(title));
        QCOMPARE(isRight(rows->headerData(column, Qt::Horizontal, Qt::TextAlignmentRole)),
                 isNumber);
    }
    shown->reject();
    window.document().setSaved();
}

void TestPreparedAgain::changesTheChoicesAndUndoesIt()
{
    MainWindow window;
    show(window);
    QVERIFY(!open(window).isEmpty());
    const session::Session before = window.document().session();
    QDialog* shown = prepared(window);
    QVERIFY(shown);
    QVERIFY(!part<QLabel>(shown, "fileNote")->isVisible());
    ImportDialog* change = clicked(window, shown, "changeButton");
    QVERIFY(change);
    QCOMPARE(part<QComboBox>(change, "targetBox")->currentText(), QStringLiteral("kind"));
    QTest::mouseClick(part<QPushButton>(change, "gapsButton"), Qt::LeftButton);
    QTRY_VERIFY(okButton(change)->isEnabled());
    okButton(change)->setFocus();
    QVERIFY(enter(window));
    const session::Session& now = window.document().session();
    QCOMPARE(now.dataset->rows(), std::size_t(10));
    QCOMPARE(now.origin->preparation.missing, table::MissingRule::Mean);
    window.document().undoStack().undo();
    QCOMPARE(now.dataset->rows(), std::size_t(9));
    QVERIFY(now.origin == before.origin);
}

void TestPreparedAgain::warnsOfTheTrainingThatStartsAgain()
{
    MainWindow window;
    show(window);
    QVERIFY(!open(window).isEmpty());
    const auto change = [&]() -> ImportDialog* {
        QDialog* shown = prepared(window);
        return shown ? clicked(window, shown, "changeButton") : nullptr;
    };
    ImportDialog* before = change();
    QVERIFY(before);
    QVERIFY(!part<QLabel>(before, "noteLabel")->isVisible());
    before->reject();

    LessonPage* page = window.showLesson(QStringLiteral("training"));
    page->stepper().goTo(3);
    QTRY_COMPARE(page->currentStep().number("iterations_made"), 3.0);
    ImportDialog* after = change();
    QVERIFY(after);
    const auto* note = part<QLabel>(after, "noteLabel");
    QVERIFY(note->isVisible());
    QVERIFY2(note->text().contains(QStringLiteral("If this changes the rows, the training starts "
                                                  "again; the run so far comes back with Undo.")),
             qPrintable(note->text()));
    after->reject();
    QCOMPARE(window.document().snapshot().runs.at("training").latest.iteration, std::int64_t(3));
}

void TestPreparedAgain::tellsTheRemarksOfTheImport_data()
{
    QTest::addColumn<bool>("isThere");
    QTest::newRow("of the file") << true;
    QTest::newRow("of the rows in the session") << false;
}

void TestPreparedAgain::tellsTheRemarksOfTheImport()
{
    QFETCH(const bool, isThere);
    MainWindow window;
    show(window);
    const QString path = m_desk.write(QStringLiteral("meter.csv"),
                                      "count;load;on\n68.361;1,5;no\n68.361;2,25;yes\n"
                                      "68.361;3,5;no\n68.361;1,75;yes\n68.361;2,5;no\n");
    ImportDialog* import = ready(window, path);
    QVERIFY(import);
    const auto texts = [](const QWidget* dialog, const char* name) {
        const auto* list = part<QListWidget>(dialog, name);
        QStringList all;
        for (int row = 0; row < list->count(); ++row)
            all << list->item(row)->text();
        return all;
    };
    const QStringList told = texts(import, "warningsList");
    QVERIFY(!told.filter(QStringLiteral("68.361")).isEmpty());
    QVERIFY(enter(window));
    QVERIFY(isThere || QFile::remove(path));

    QDialog* shown = prepared(window);
    QVERIFY(shown);
    auto* remarks = part<QListWidget>(shown, "preparedRemarks");
    QTRY_VERIFY(remarks->isVisible());
    QCOMPARE(texts(shown, "preparedRemarks"), told);
    // The remark is about the first row, which is shown for it.
    remarks->setCurrentRow(0);
    QTest::keyClick(remarks, Qt::Key_Return);
    QCOMPARE(
        part<QTableView>(shown, "ledgerTable")->selectionModel()->selectedRows().value(0).row(), 0);
    shown->reject();
    window.document().setSaved();
}

void TestPreparedAgain::tellsNothingWhereNothingWasTold()
{
    MainWindow window;
    show(window);
    QVERIFY(!open(window, "weight,age,kind\n4,2,cat\n30,4,dog\n3.5,7,cat\n28,1,dog\n").isEmpty());
    QDialog* shown = prepared(window);
    QVERIFY(shown);
    const auto* job = shown->findChild<TableJob*>();
    QVERIFY(job);
    QTRY_VERIFY(!job->isRunning());
    // What is found out of the rows comes in once more.
    workers().waitForDone();
    QCoreApplication::processEvents();
    QVERIFY(!part<QListWidget>(shown, "preparedRemarks")->isVisible());
    shown->reject();
    window.document().setSaved();
}

void TestPreparedAgain::noticesAFileThatHasChanged()
{
    MainWindow window;
    show(window);
    QVERIFY(!open(window).isEmpty());
    m_desk.write(QStringLiteral("pets.csv"), pets + "29,8,dog\n");
    QDialog* shown = prepared(window);
    QVERIFY(shown);
    QVERIFY(part<QLabel>(shown, "fileNote")->text().contains(QStringLiteral("has changed")));
    // The choices are changed for the rows that there are.
    ImportDialog* change = clicked(window, shown, "changeButton");
    QVERIFY(change);
    QVERIFY(part<QLabel>(change, "statusLabel")->text().contains(QStringLiteral("1 dropped")));
    change->reject();
    QTRY_VERIFY(!dialog(window));
    shown = prepared(window);
    QVERIFY(shown);
    ImportDialog* again = clicked(window, shown, "readAgainButton");
    QVERIFY(again);
    QVERIFY(enter(window));
    QCOMPARE(window.document().session().dataset->rows(), std::size_t(10));
    shown = prepared(window);
    QVERIFY(shown);
    QVERIFY(!part<QLabel>(shown, "fileNote")->isVisible());
    shown->close();
}

void TestPreparedAgain::findsAnotherLabelWhereTheChosenOneIsGone()
{
    MainWindow window;
    show(window);
    const QString path = open(window);
    ImportDialog* import = ready(window, path);
    QVERIFY(import);
    part<QPushButton>(import, "swapButton")->click();
    QTRY_VERIFY(okButton(import)->isEnabled());
    QVERIFY(enter(window));
    QVERIFY(!window.document().session().origin->preparation.positive.empty());
    QByteArray others = pets;
    m_desk.write(QStringLiteral("pets.csv"), others.replace("cat", "katt").replace("dog", "hund"));
    import = ready(window, path);
    QVERIFY(import);
    QTRY_VERIFY(okButton(import)->isEnabled());
    QVERIFY(enter(window));
    const std::string positive = window.document().session().origin->target.positive;
    QVERIFY2(positive == "katt" || positive == "hund", positive.c_str());
}

void TestPreparedAgain::changesTheChoicesWithoutTheFile()
{
    MainWindow window;
    show(window);
    const QString path = open(window);
    const session::DataOrigin before = *window.document().session().origin;
    QVERIFY(QFile::remove(path));
    QDialog* shown = prepared(window);
    QVERIFY(shown);
    QVERIFY(part<QLabel>(shown, "fileNote")->text().contains(QStringLiteral("not there any more")));
    QVERIFY(!part<QPushButton>(shown, "readAgainButton")->isEnabled());
    ImportDialog* change = clicked(window, shown, "changeButton");
    QVERIFY(change);
    auto* target = part<QComboBox>(change, "targetBox");
    target->setFocus();
    QTest::keyClick(target, Qt::Key_Home);
    QTRY_VERIFY(okButton(change)->isEnabled());
    okButton(change)->setFocus();
    QVERIFY(enter(window));
    const session::Session& now = window.document().session();
    QCOMPARE(now.dataset->target_name, std::string("weight"));
    QVERIFY(now.origin->target.threshold.has_value());
    QCOMPARE(now.origin->path, before.path);
    QVERIFY(now.origin->fingerprint == before.fingerprint);
    QVERIFY(now.origin->reading == before.reading);
    QVERIFY(session::is_valid(*now.origin, now.dataset));
}

void TestPreparedAgain::saysThatTheRowsAreTheSessions()
{
    MainWindow window;
    show(window);
    const QString path =
        open(window, "Statement\n\nprinted at noon\nsize;note;good\n1,5;a;1\n2,5;\"two\n"
                     "lines\";0\nbroken\n3,5;x;1\n4,5;y;0\n");
    QVERIFY(!path.isEmpty());
    const session::DataOrigin before = *window.document().session().origin;
    QCOMPARE(before.kept_out, std::size_t(1));
    QVERIFY(QFile::remove(path));
    QDialog* shown = prepared(window);
    QVERIFY(shown);
    ImportDialog* change = clicked(window, shown, "changeButton");
    QVERIFY(change);
    const QString said = part<QLabel>(change, "detectionLabel")->text();
    QVERIFY2(said.contains(QStringLiteral("as this session keeps them")), qPrintable(said));
    QVERIFY2(!said.contains(QStringLiteral("UTF-8")), qPrintable(said));
    QVERIFY2(!said.contains(QStringLiteral("No doubt")), qPrintable(said));
    QVERIFY(!part<QWidget>(change, "dialectForm")->isVisible());
    QVERIFY(!part<QWidget>(change, "detectButton")->isVisible());
    const QAbstractItemModel* rows = part<QTableView>(change, "previewTable")->model();
    QStringList lines;
    for (int row = 0; row < rows->rowCount(); ++row)
        lines << rows->headerData(row, Qt::Vertical).toString();
    QCOMPARE(lines, QStringList({"5", "6", "9", "10"}));
    QVERIFY(enter(window));
    // Taken as they were, they are what they were: the line that was no row among them.
    const session::DataOrigin& now = *window.document().session().origin;
    QCOMPARE(now.kept_out, before.kept_out);
    QVERIFY(now.ledger == before.ledger);
    QVERIFY(now.reading == before.reading);
}

void TestPreparedAgain::takesAnotherFileWithTheSameChoices()
{
    MainWindow window;
    show(window);
    open(window);
    const session::DataOrigin before = *window.document().session().origin;
    // Other places, one column more and one less.
    const QString other =
        m_desk.write(QStringLiteral("more.csv"),
                     "kind,colour,weight\ndog,red,31\ncat,blue,4\ncat,red,3\ndog,blue,27\n");
    ImportDialog import(other, Again{before}, nullptr);
    import.show();
    QTRY_VERIFY(okButton(&import)->isEnabled());
    QCOMPARE(part<QComboBox>(&import, "targetBox")->currentText(), QStringLiteral("kind"));
    QVERIFY(part<QLabel>(&import, "detectionLabel")
                ->text()
                .contains(QStringLiteral("Used before, but not to be had here: age.")));
    QCOMPARE(import.takeDataset().feature_names, (std::vector<std::string>{"weight"}));
}

void TestPreparedAgain::tellsOfColumnsThatAreEmptyHere()
{
    MainWindow window;
    show(window);
    QByteArray rows = "size,tick,note,good\n";
    for (int i = 0; i < 6; ++i)
        rows += QByteArray::number(i + 0.5) + ",x,a,yes\n" + QByteArray::number(i + 2) + ",,b,no\n";
    QVERIFY(!open(window, rows).isEmpty());
    const session::DataOrigin before = *window.document().session().origin;
    QVERIFY(std::ranges::count(before.recipe.features, "tick", &table::Feature::column) == 2);
    // Nobody has a cross, and of notes there is no column.
    const QString other = m_desk.write(QStringLiteral("march.csv"),
                                       "size,tick,good\n1.5,,yes\n2.5,,no\n3.5,,yes\n4.5,,no\n");
    ImportDialog import(other, Again{before}, nullptr);
    import.show();
    QTRY_VERIFY(okButton(&import)->isEnabled());
    const QString said = part<QLabel>(&import, "detectionLabel")->text();
    QVERIFY2(said.contains(QStringLiteral("Used before, but not to be had here: note.")),
             qPrintable(said));
    QVERIFY2(said.contains(QStringLiteral("Used before, but empty here: tick.")), qPrintable(said));
}

void TestPreparedAgain::tellsOfAnotherUnit()
{
    MainWindow window;
    show(window);
    const QString path =
        open(window, "price,heat,good\n€43.00,20,yes\n€12.50,25,no\n€40.00,21,yes\n€9.00,29,no\n");
    QVERIFY(!path.isEmpty());
    const session::DataOrigin before = *window.document().session().origin;
    const QString other =
        m_desk.write(QStringLiteral("dollars.csv"), "price,heat,good\n$43.00,20,yes\n$12.50,25,no\n"
                                                    "$40.00,21,yes\n$9.00,29,no\n");
    ImportDialog import(other, Again{before}, nullptr);
    import.show();
    QTRY_VERIFY(okButton(&import)->isEnabled());
    const QString said = part<QLabel>(&import, "detectionLabel")->text();
    QVERIFY2(said.contains(QStringLiteral("Columns that hold something else than before: price.")),
             qPrintable(said));
    const auto* warnings = part<QListWidget>(&import, "warningsList");
    QStringList sentences;
    for (int row = 0; row < warnings->count(); ++row)
        sentences << warnings->item(row)->text();
    QVERIFY2(sentences.join(u'\n').contains(
                 QStringLiteral("Column price was in € before, and here it is in $.")),
             qPrintable(sentences.join(u'\n')));
}

void TestPreparedAgain::countsLinesThatAreNoRows()
{
    MainWindow window;
    show(window);
    const QString path = open(window, "size,good\n1.5,1\n2.5,0\nbroken\n3.5,1\n4.5,0\n5.5\n2,0\n");
    ImportDialog* import = ready(window, path);
    QVERIFY(import);
    QTRY_VERIFY(okButton(import)->isEnabled());
    const auto said = [&import] { return part<QLabel>(import, "statusLabel")->text(); };
    QVERIFY2(said().contains(QStringLiteral("dropped. 2 lines kept out while reading. ")),
             qPrintable(said()));
    QVERIFY(enter(window));
    // The rows that the session keeps are no file, but those lines stay what they are.
    QVERIFY(QFile::remove(path));
    QDialog* shown = prepared(window);
    QVERIFY(shown);
    import = clicked(window, shown, "changeButton");
    QVERIFY(import);
    QTRY_VERIFY(okButton(import)->isEnabled());
    QVERIFY2(said().contains(QStringLiteral("2 lines kept out while reading.")),
             qPrintable(said()));
    QVERIFY(enter(window));
}

void TestPreparedAgain::keepsEveryTextOfTheRows()
{
    MainWindow window;
    show(window);
    open(window,
         "size;note;good\n1,5;\"a \"\"b\"\", c\";1\n2,5;\"two\nlines\";0\nbroken\n3,5;x;1\n");
    const auto& origin = window.document().session().origin;
    QVERIFY(origin.has_value());
    const auto kept = keptrows::file(*origin);
    QVERIFY(kept.has_value());
    const auto text = table::decode(table::File::from_bytes(kept->text));
    const auto again = table::read(*text, keptrows::reading(*origin));
    QVERIFY(bool(again));
    QCOMPARE(again->column_names(), origin->columns);
    QCOMPARE(again->rows(), origin->rows);
    QCOMPARE(again->text(0, 1), std::string("a \"b\", c"));
    QCOMPARE(again->text(1, 1), std::string("two\nlines"));
    QCOMPARE(again->columns()[0].numbers, (std::vector<double>{1.5, 2.5, 3.5}));
    // Of what it does not have, it makes nothing.
    session::DataOrigin more = *origin;
    more.rows += 1;
    QVERIFY(!keptrows::file(more));
}

QTEST_MAIN(TestPreparedAgain)
#include "tst_preparedagain.moc"
