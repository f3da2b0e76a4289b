// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/importing.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>

using namespace gui;
using namespace importing;

namespace
{

const QByteArray pets = "weight,age,kind\n4,2,cat\n30,4,dog\n3.5,7,cat\n,5,dog\n28,1,dog\n5,3,cat\n"
                        "4.5,9,cat\n33,6,dog\n25,2,dog\n3,1,cat\n";

} // namespace

/// How a file is read and its rows prepared, chosen and typed while it is imported.
class TestImportOptions : public QObject
{
    Q_OBJECT

private slots:
    void init() { QSettings().clear(); }
    void fillsGapsWithTheMean();
    void saysWhatIsLostByGaps();
    void offersToFillGapsThatTakeAClassAway();
    void takesWhatIsTypedInTheOptions_data();
    void takesWhatIsTypedInTheOptions();
    void usesWhatWasTypedLast();
    void refusesWhatIsNoDelimiterAndNoNumberOfLines_data();
    void refusesWhatIsNoDelimiterAndNoNumberOfLines();
    void understandsACommaInTheTestFraction();

private:
    Desk m_desk;
};

void TestImportOptions::fillsGapsWithTheMean()
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

void TestImportOptions::saysWhatIsLostByGaps()
{
    MainWindow window;
    show(window);
    // Whichever of the whole rows is held back, both kinds are left to learn from.
    const QByteArray gaps = "weight,age,kind\n4,2,cat\n,4,dog\n3.5,,cat\n,5,dog\n28,1,dog\n5,3,\n"
                            "30,6,dog\n4.5,7,cat\n";
    ImportDialog* import = ready(window, m_desk.write(QStringLiteral("gaps.csv"), gaps));
    QVERIFY(import);
    const auto* detection = part<QLabel>(import, "detectionLabel");
    auto* button = part<QPushButton>(import, "gapsButton");
    QTRY_VERIFY(detection->text().contains(
        QStringLiteral("3 of 8 rows have gaps and are left out. 1 row has no target")));
    QVERIFY(button->isVisible());
    QTest::mouseClick(button, Qt::LeftButton);
    QTRY_VERIFY(
        detection->text().contains(QStringLiteral("3 of 8 rows have gaps, filled with the mean")));
    QCOMPARE(part<QComboBox>(import, "missingBox")->currentIndex(), 1);
    QTRY_VERIFY(okButton(import)->isEnabled());
    QTest::mouseClick(button, Qt::LeftButton);
    QTRY_VERIFY(detection->text().contains(QStringLiteral("are left out. 1 row")));
    import->reject();
}

void TestImportOptions::offersToFillGapsThatTakeAClassAway()
{
    MainWindow window;
    show(window);
    QByteArray gaps = "weight,age,kind\n";
    for (int i = 0; i < 12; ++i)
        gaps += QByteArray::number(i % 5 + 3) + ',' +
                (i % 2 ? QByteArray::number(i / 2 + 1) + ",cat\n" : QByteArray(",dog\n"));
    window.openFile(m_desk.write(QStringLiteral("classes.csv"), gaps));
    ImportDialog* import = importing::dialog(window);
    QVERIFY(import);
    const auto* status = part<QLabel>(import, "statusLabel");
    QTRY_VERIFY2(status->text().contains(QStringLiteral("because rows with gaps are left out (6)")),
                 qPrintable(status->text()));
    QVERIFY(!okButton(import)->isEnabled());
    auto* button = part<QPushButton>(import, "gapsButton");
    QVERIFY(button->isVisible());
    QTest::mouseClick(button, Qt::LeftButton);
    QTRY_VERIFY(okButton(import)->isEnabled());
    QVERIFY(!status->text().contains(QStringLiteral("gaps are left out")));
    import->reject();
}

void TestImportOptions::takesWhatIsTypedInTheOptions_data()
{
    QTest::addColumn<QString>("how");
    QTest::newRow("confirmed with Return") << "Return";
    QTest::newRow("left with Tab") << "Tab";
    QTest::newRow("after a pause") << "pause";
}

void TestImportOptions::takesWhatIsTypedInTheOptions()
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

void TestImportOptions::usesWhatWasTypedLast()
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

void TestImportOptions::refusesWhatIsNoDelimiterAndNoNumberOfLines_data()
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

void TestImportOptions::refusesWhatIsNoDelimiterAndNoNumberOfLines()
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

void TestImportOptions::understandsACommaInTheTestFraction()
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

QTEST_MAIN(TestImportOptions)
#include "tst_importoptions.moc"
