// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/importing.h"

#include "gui/import/jobs/keptrows.h"
#include "gui/import/tables/columnsmodel.h"
#include "session/data_origin.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QTableView>
#include <QToolButton>

using namespace gui;
using namespace importing;

/// What is said of columns goes when it is decided, can be acted on with a click, and tells what
/// another file holds otherwise.
class TestImportRemarks : public QObject
{
    Q_OBJECT

private slots:
    void init() { QSettings().clear(); }
    void suggestionsGoWhenTheColumnIsUsed_data();
    void suggestionsGoWhenTheColumnIsUsed();
    void aNumberForNoValueIsNamedWithAClick_data();
    void aNumberForNoValueIsNamedWithAClick();
    void theUsualMarksAreNamedBesideTheOneTypedWithAClick();
    void aMarkThatIsNamedStaysWithKeptRows();
    void saysWhatAnotherFileHoldsOtherwise_data();
    void saysWhatAnotherFileHoldsOtherwise();
    void isSilentWhereAnotherFileHoldsTheSame();
    void saysWhatTheFileHoldsOtherwiseThanTheLastTime_data();
    void saysWhatTheFileHoldsOtherwiseThanTheLastTime();
    void aMarkOfThousandsTakesTheDecimalMarkAlong();
    void saysWhichMarksWereFound_data();
    void saysWhichMarksWereFound();
    void saysWhichMarkIsNowhere();
    void readsEveryMarkBetweenThousands_data();
    void readsEveryMarkBetweenThousands();

private:
    /// Rows of data: pets again, a column of which holds something else.
    static void addFilesWithOtherTypes();

    Desk m_desk;
};

namespace
{

ColumnsModel& columnsOf(const QWidget* import)
{
    return *qobject_cast<ColumnsModel*>(part<QTableView>(import, "columnsTable")->model());
}

/// Shows the dialog and waits until its data can be used.
bool isReady(ImportDialog& dialog)
{
    dialog.show();
    return QTest::qWaitFor([&] { return okButton(&dialog)->isEnabled(); }, 60'000);
}

/// How the rows of a file are prepared when nothing is chosen; no columns where they cannot be.
session::DataOrigin originOf(const QString& path)
{
    ImportDialog dialog(path, nullptr);
    return isReady(dialog) ? dialog.origin() : session::DataOrigin();
}

/// The warnings in the list that contain a text.
int warnings(const QWidget* import, const QString& text)
{
    int count = 0;
    const auto* list = part<QListWidget>(import, "warningsList");
    for (int i = 0; i < list->count(); ++i)
        count += list->item(i)->text().contains(text);
    return count;
}

QString labelOf(const QWidget* import)
{
    return part<QLabel>(import, "detectionLabel")->text();
}

} // namespace

void TestImportRemarks::suggestionsGoWhenTheColumnIsUsed_data()
{
    QTest::addColumn<QByteArray>("first");
    QTest::addColumn<QString>("said");
    QTest::newRow("row numbers") << QByteArray("1 2 3 4 5 6 7 8") << "only counts the rows";
    QTest::newRow("numbers of persons")
        << QByteArray("17 4 93 56 21 8 70 33") << "another number in every row";
    QTest::newRow("names") << QByteArray("Ann Bob Cid Dan Eve Fay Gus Hal")
                           << "another word in every row";
    QTest::newRow("dates") << QByteArray("01.02.2024 02.02.2024 01.02.2024 02.02.2024 01.02.2024 "
                                         "02.02.2024 01.02.2024 02.02.2024")
                           << "holds dates or times";
}

void TestImportRemarks::suggestionsGoWhenTheColumnIsUsed()
{
    QFETCH(const QByteArray, first);
    QFETCH(const QString, said);
    QByteArray file = "person_id,hours,passed\n";
    int row = 0;
    for (const QByteArray& value : first.split(' ')) {
        file += value + ',' + QByteArray::number(row * 3 % 5) + (row % 3 ? ",yes\n" : ",no\n");
        ++row;
    }
    ImportDialog dialog(m_desk.write(QStringLiteral("people.csv"), file), nullptr);
    ImportDialog* const import = &dialog;
    QVERIFY(isReady(dialog));
    ColumnsModel& columns = columnsOf(import);
    QCOMPARE(columns.role(0), table::Role::Ignore);
    QCOMPARE(warnings(import, said), 1);
    QVERIFY(!columns.note(0).brief.isEmpty());
    const QString note = columns.note(0).brief;

    columns.setRole(0, table::Role::Feature);
    QTRY_COMPARE(warnings(import, said), 0);
    QVERIFY(columns.note(0).brief != note);
    columns.setRole(0, table::Role::Target);
    QTRY_COMPARE(warnings(import, said), 0);

    // Thought better of, the reason is there again.
    columns.setRole(0, table::Role::Ignore);
    QTRY_COMPARE(warnings(import, said), 1);
    QCOMPARE(columns.note(0).brief, note);
}

void TestImportRemarks::aNumberForNoValueIsNamedWithAClick_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("marks");
    QTest::addColumn<QString>("missing");
    QTest::newRow("one number") << QByteArray("t,kind\n12.5,a\n-999,b\n3.25,a\n20,b\n8,a\n7.5,b\n")
                                << "-999"
                                << "1";
    QTest::newRow("beside a usual mark")
        << QByteArray("t,kind\n12.5,a\n-999,b\nNA,a\n20,b\n8,a\n7.5,b\n") << "NA; -999"
        << "2";
    QTest::newRow("in two spellings")
        << QByteArray("t,kind\n12.5,a\n9999,b\n9999.0,a\n20,b\n8,a\n7.5,b\n") << "9999; 9999.0"
        << "2";
}

void TestImportRemarks::aNumberForNoValueIsNamedWithAClick()
{
    QFETCH(const QByteArray, file);
    QFETCH(const QString, marks);
    QFETCH(const QString, missing);
    ImportDialog dialog(m_desk.write(QStringLiteral("meter.csv"), file), nullptr);
    ImportDialog* const import = &dialog;
    QVERIFY(isReady(dialog));
    ColumnsModel& columns = columnsOf(import);
    QCOMPARE(warnings(import, QStringLiteral("far from its other values")), 1);
    QVERIFY(!labelOf(import).contains(QStringLiteral("No doubt")));
    QAbstractButton* offer = nullptr;
    QTRY_VERIFY((offer = import->findChild<QAbstractButton*>(QStringLiteral("offer_t"))) &&
                offer->isVisible());
    QVERIFY2(offer->text().contains(marks.section(QStringLiteral("; "), -1).left(4)),
             qPrintable(offer->text()));
    QTest::mouseClick(offer, Qt::LeftButton);
    QTRY_COMPARE(part<QLineEdit>(import, "missingMarksField")->text(), marks);
    QTRY_VERIFY(okButton(import)->isEnabled());
    QTRY_COMPARE(columns.index(0, ColumnsModel::Missing).data().toString(), missing);
    QCOMPARE(columns.columns()[0].type, table::ColumnType::Number);
    QCOMPARE(warnings(import, QStringLiteral("far from its other values")), 0);
    // What was named can be taken back.
    part<QLineEdit>(import, "missingMarksField")->setFocus();
    QTest::keyClick(part<QLineEdit>(import, "missingMarksField"), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(part<QLineEdit>(import, "missingMarksField"), Qt::Key_Delete);
    QTest::keyClick(part<QLineEdit>(import, "missingMarksField"), Qt::Key_Tab);
    QTRY_COMPARE(warnings(import, QStringLiteral("far from its other values")), 1);
}

void TestImportRemarks::theUsualMarksAreNamedBesideTheOneTypedWithAClick()
{
    QByteArray file = "temp,room,y\n";
    for (int row = 0; row < 40; ++row)
        file += (row % 9 ? QByteArray::number(row * 0.5 + 1) : QByteArray("none")) +
                (row % 7 ? ",hall," : ",NA,") +
                (row % 11 == 5 ? "n/a\n"
                 : row % 3     ? "yes\n"
                               : "no\n");
    ImportDialog dialog(m_desk.write(QStringLiteral("marks.csv"), file), nullptr);
    ImportDialog* const import = &dialog;
    QVERIFY(isReady(dialog));
    const QString said = QStringLiteral("usually stands for no value");
    QCOMPARE(warnings(import, said), 0);

    auto* field = part<QLineEdit>(import, "missingMarksField");
    field->setFocus();
    QTest::keyClicks(field, QStringLiteral("none"));
    QTest::keyClick(field, Qt::Key_Tab);
    QTRY_COMPARE(warnings(import, said), 2);
    QVERIFY(!labelOf(import).contains(QStringLiteral("No doubt")));
    for (const char* name : {"offer_room", "offer_y"}) {
        QAbstractButton* offer = nullptr;
        QTRY_VERIFY((offer = import->findChild<QAbstractButton*>(QLatin1String(name))) &&
                    offer->isVisible());
        QTest::mouseClick(offer, Qt::LeftButton);
    }
    QTRY_COMPARE(field->text(), QStringLiteral("none; NA; n/a"));
    QTRY_COMPARE(warnings(import, said), 0);
    QTRY_VERIFY(okButton(import)->isEnabled());
    const ColumnsModel& columns = columnsOf(import);
    QCOMPARE(columns.columns()[0].missing, std::size_t(5));
    QCOMPARE(columns.columns()[1].missing, std::size_t(6));
    QCOMPARE(columns.columns()[2].missing, std::size_t(4));
}

void TestImportRemarks::aMarkThatIsNamedStaysWithKeptRows()
{
    const QString path = m_desk.write(QStringLiteral("meter.csv"),
                                      "t;kind\n12,5;a\n-999;b\n3,25;a\n20;b\n8;a\n7,5;b\n");
    const session::DataOrigin before = originOf(path);
    QVERIFY(!before.columns.empty());
    auto kept = keptrows::file(before);
    QVERIFY(kept);
    ImportDialog import(
        path, Again{before, std::make_shared<const keptrows::File>(std::move(*kept))}, nullptr);
    import.show();
    QAbstractButton* offer = nullptr;
    QTRY_VERIFY((offer = import.findChild<QAbstractButton*>(QStringLiteral("offer_t"))) &&
                offer->isVisible());
    QTest::mouseClick(offer, Qt::LeftButton);
    QTRY_COMPARE(columnsOf(&import).columns()[0].missing, std::size_t(1));
    QTRY_VERIFY(okButton(&import)->isEnabled());
    table::ReadOptions wanted = before.reading;
    wanted.missing_markers = {"-999"};
    QVERIFY(import.origin().reading == wanted);
}

void TestImportRemarks::addFilesWithOtherTypes()
{
    QTest::addColumn<QByteArray>("now");
    QTest::addColumn<QString>("column");
    QTest::addColumn<QString>("said");
    QTest::newRow("words for numbers")
        << QByteArray("age,colour,kind\nyoung,red,dog\nold,blue,cat\nold,red,dog\nold,blue,cat\n")
        << "age"
        << "Line 2: Column age held numbers before";
    QTest::newRow("one word among numbers")
        << QByteArray("age,colour,kind\n3,red,dog\n9,blue,cat\nold,red,dog\n5,blue,cat\n") << "age"
        << "Line 4: Column age held numbers before";
    QTest::newRow("numbers for labels")
        << QByteArray("age,colour,kind\n3,1,dog\n9,2,cat\n4,2,dog\n5,1,cat\n") << "colour"
        << "Column colour held labels before";
}

void TestImportRemarks::saysWhatAnotherFileHoldsOtherwise_data()
{
    addFilesWithOtherTypes();
    QTest::newRow("labels that were not there")
        << QByteArray("age,colour,kind\n3,red,dog\n9,teal,cat\n4,blue,dog\n5,red,cat\n") << "colour"
        << "Line 3: Column colour has labels that were not there before: teal.";
    QTest::newRow("a class that was not there")
        << QByteArray("age,colour,kind\n3,red,dog\n9,blue,cat\n4,red,cow\n5,red,cat\n") << "kind"
        << "Line 4: Column kind has labels that were not there before: cow.";
}

void TestImportRemarks::saysWhatAnotherFileHoldsOtherwise()
{
    QFETCH(const QByteArray, now);
    QFETCH(const QString, column);
    QFETCH(const QString, said);
    const session::DataOrigin before = originOf(
        m_desk.write(QStringLiteral("pets.csv"),
                     "age,colour,kind\n3,red,dog\n9,blue,cat\n4,red,dog\n5,blue,cat\n6,red,cat\n"));
    QVERIFY(!before.columns.empty());
    ImportDialog import(m_desk.write(QStringLiteral("other.csv"), now), Again{before}, nullptr);
    import.show();
    QTRY_VERIFY(warnings(&import, said) == 1);
    QTRY_VERIFY(labelOf(&import).contains(
        QStringLiteral("Columns that hold something else than before: %1.").arg(column)));
    const ColumnsModel& columns = columnsOf(&import);
    for (int i = 0; i < columns.rowCount(); ++i) {
        const bool isIt = columns.index(i, ColumnsModel::Name).data().toString() == column;
        QCOMPARE(!columns.note(i).brief.isEmpty(), isIt);
    }
}

void TestImportRemarks::isSilentWhereAnotherFileHoldsTheSame()
{
    const session::DataOrigin before = originOf(m_desk.write(
        QStringLiteral("pets.csv"), "age,colour,kind\n3,red,dog\n9,blue,cat\n4,red,dog\n"));
    QVERIFY(!before.columns.empty());
    ImportDialog import(
        m_desk.write(QStringLiteral("other.csv"),
                     "colour,kind,age\nblue,dog,31\nred,cat,4\nred,cat,3\nblue,dog,27\n"),
        Again{before}, nullptr);
    import.show();
    QTRY_VERIFY(okButton(&import)->isEnabled());
    QVERIFY2(!labelOf(&import).contains(QStringLiteral("than before")),
             qPrintable(labelOf(&import)));
    QCOMPARE(part<QListWidget>(&import, "warningsList")->count(), 0);
}

void TestImportRemarks::saysWhatTheFileHoldsOtherwiseThanTheLastTime_data()
{
    addFilesWithOtherTypes();
    QTest::newRow("columns in another order")
        << QByteArray("kind,colour,age\ndog,red,3\ncat,blue,x\ndog,red,y\ncat,blue,x\n") << "age"
        << "Line 3: Column age held numbers before";
    QTest::newRow("other numbers and labels")
        << QByteArray("age,colour,kind\n4,teal,dog\n7,red,cat\n"
                      "1,red,cat\n2,teal,cow\n")
        << ""
        << "before";
}

void TestImportRemarks::saysWhatTheFileHoldsOtherwiseThanTheLastTime()
{
    QFETCH(const QByteArray, now);
    QFETCH(const QString, column);
    QFETCH(const QString, said);
    const QString pets = QStringLiteral("pets.csv");
    ImportDialog first(
        m_desk.write(pets, "age,colour,kind\n3,red,dog\n9,blue,cat\n4,red,dog\n5,blue,cat\n"),
        nullptr);
    QVERIFY(isReady(first));
    first.accept();
    ImportDialog again(m_desk.write(pets, now), nullptr);
    again.show();
    QTRY_VERIFY(okButton(&again)->isEnabled());
    QCOMPARE(warnings(&again, said), column.isEmpty() ? 0 : 1);
    QCOMPARE(labelOf(&again).contains(
                 QStringLiteral("Columns that hold something else than before: %1.").arg(column)),
             !column.isEmpty());
    if (column.isEmpty())
        return;
    // Agreed to, it is what the file held the last time.
    again.accept();
    ImportDialog third(m_desk.path(pets), nullptr);
    QVERIFY(isReady(third));
    QCOMPARE(warnings(&third, QStringLiteral("before")), 0);
}

void TestImportRemarks::aMarkOfThousandsTakesTheDecimalMarkAlong()
{
    ImportDialog dialog(
        m_desk.write(QStringLiteral("sums.csv"), "sum;kind\n1,500;a\n12,250;b\n2,125;a\n10,75;b\n"),
        nullptr);
    ImportDialog* const import = &dialog;
    QVERIFY(isReady(dialog));
    auto* decimal = part<QComboBox>(import, "decimalBox");
    QCOMPARE(decimal->currentText(), QStringLiteral("comma (1,5) (found)"));
    auto* group = part<QComboBox>(import, "groupBox");
    group->setFocus();
    QTest::keyClick(group, Qt::Key_Down);
    QTest::keyClick(group, Qt::Key_Down);
    QCOMPARE(group->currentText(), QStringLiteral("comma (1,000)"));
    QTRY_COMPARE(decimal->currentText(), QStringLiteral("point (1.5) (found)"));
    // 10,75 has no group of three: that is said, and nothing else is made of it.
    QTRY_COMPARE(warnings(import, QStringLiteral("Column sum holds numbers, but here")), 1);
}

void TestImportRemarks::saysWhichMarksWereFound_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("decimal");
    QTest::addColumn<QString>("thousands");
    const QString comma = QStringLiteral("comma (1,5)");
    const QString point = QStringLiteral("point (1.5)");
    QTest::newRow("whole numbers") << "size;kind\n1;a\n2;b\n3;a\n" << point << "none";
    QTest::newRow("one column has thousands")
        << "price;count;kind\n1.054,50;1;a\n2.310,00;3;b\n12,95;2;a\n8,20;5;b\n"
        << comma << "point (1.000)";
    QTest::newRow("two columns have other marks")
        << "t;mass;kind\n1,5;2.25;a\n12,5;3.5;b\n0,75;4.125;a\n8,25;5.5;b\n"
        << comma + QStringLiteral(", ") + point << "none";
}

void TestImportRemarks::saysWhichMarksWereFound()
{
    QFETCH(const QString, text);
    QFETCH(const QString, decimal);
    QFETCH(const QString, thousands);
    ImportDialog dialog(m_desk.write(QStringLiteral("marks.csv"), text.toUtf8()), nullptr);
    QVERIFY(isReady(dialog));
    const QString found = QStringLiteral("%1 (found)");
    QCOMPARE(part<QComboBox>(&dialog, "decimalBox")->currentText(), found.arg(decimal));
    QCOMPARE(part<QComboBox>(&dialog, "groupBox")->currentText(), found.arg(thousands));
}

void TestImportRemarks::saysWhichMarkIsNowhere()
{
    ImportDialog dialog(
        m_desk.write(QStringLiteral("meter.csv"), "t;kind\n1.5;a\n-999.0;b\n2.5;a\n3.5;b\n"),
        nullptr);
    ImportDialog* const import = &dialog;
    QVERIFY(isReady(dialog));
    auto* marks = part<QLineEdit>(import, "missingMarksField");
    marks->setFocus();
    QTest::keyClicks(marks, QStringLiteral("-99"));
    QTest::keyClick(marks, Qt::Key_Tab);
    QTRY_COMPARE(warnings(import, QStringLiteral("Line 3: No value in this file is -99")), 1);
    marks->setFocus();
    QTest::keyClicks(marks, QStringLiteral("9"));
    QTest::keyClick(marks, Qt::Key_Tab);
    QTRY_COMPARE(warnings(import, QStringLiteral("No value in this file")), 0);
    QTRY_COMPARE(columnsOf(import).columns()[0].missing, std::size_t(1));
}

void TestImportRemarks::readsEveryMarkBetweenThousands_data()
{
    QTest::addColumn<QString>("mark");
    QTest::newRow("a space") << " ";
    QTest::newRow("an apostrophe") << "'";
    QTest::newRow("a typographic apostrophe") << QString(QChar(0x2019));
    QTest::newRow("a no-break space") << QString(QChar(0x00A0));
    QTest::newRow("a narrow no-break space") << QString(QChar(0x202F));
    QTest::newRow("a thin space") << QString(QChar(0x2009));
    QTest::newRow("a figure space") << QString(QChar(0x2007));
}

void TestImportRemarks::readsEveryMarkBetweenThousands()
{
    QFETCH(const QString, mark);
    const QString file =
        QStringLiteral("sum;kind\n1_250;a\n12_500;b\n250;a\n1_000;b\n").replace(u'_', mark);
    ImportDialog dialog(m_desk.write(QStringLiteral("sums.csv"), file.toUtf8()), nullptr);
    ImportDialog* const import = &dialog;
    QVERIFY(isReady(dialog));
    auto* box = part<QComboBox>(import, "groupBox");
    const int item = box->findData(mark);
    QVERIFY(item > 0);
    box->setFocus();
    for (int i = 0; i < box->count() && box->currentIndex() != item; ++i)
        QTest::keyClick(box, Qt::Key_Down);
    QCOMPARE(box->currentIndex(), item);
    const ColumnsModel& columns = columnsOf(import);
    QTRY_COMPARE(columns.columns()[0].maximum, std::optional(12500.0));
    QCOMPARE(columns.columns()[0].minimum, std::optional(250.0));
}

QTEST_MAIN(TestImportRemarks)
#include "tst_importremarks.moc"
