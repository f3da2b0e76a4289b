// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/importing.h"

#include "gui/import/tables/columnsmodel.h"
#include "gui/import/tables/rolechoice.h"

#include <QComboBox>
#include <QHeaderView>
#include <QTabWidget>
#include <QTableView>

using namespace gui;
using namespace importing;

/// Why a column may be one to ignore stands beside it, wherever its role is chosen.
class TestColumnNotes : public QObject
{
    Q_OBJECT

private slots:
    void init() { QSettings().clear(); }
    void saysWhy_data();
    void saysWhy();
    void saysWhatIsKeptUntilThatIsDecided();
    void followsTheRoles();
    void takesNoRoomWhereNothingIsToBeSaid();
    void takesTheRoomThereIs();

private:
    Desk m_desk;
};

namespace
{

ColumnsModel& columnsOf(const ImportDialog* import)
{
    return *qobject_cast<ColumnsModel*>(part<QTableView>(import, "columnsTable")->model());
}

/// Twelve rows: one column of the values given, a feature and a target beside it.
QByteArray beside(const QByteArray& name, const QByteArrayList& values)
{
    QByteArray file = "grade,hours," + name + ",passed\n";
    for (int row = 0; row < 12; ++row)
        file += QByteArray::number(row * 5 % 7) + '.' + QByteArray::number(row % 2) + ',' +
                QByteArray::number(row * 3 % 5) + ',' + values[row % values.size()] + ',' +
                (row % 3 ? "yes" : "no") + '\n';
    return file;
}

QByteArrayList twelve(const std::function<QByteArray(int)>& value)
{
    QByteArrayList values;
    for (int row = 0; row < 12; ++row)
        values << value(row);
    return values;
}

} // namespace

void TestColumnNotes::saysWhy_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("note");
    const auto row = [](const char* name, const QByteArrayList& values, const char* note) {
        QTest::newRow(name) << beside("it", values) << QString::fromUtf8(note);
    };
    row("numbers that count the rows", twelve([](int i) { return QByteArray::number(i + 1); }),
        "counts the rows");
    row("years that go up", twelve([](int i) { return QByteArray::number(i + 1990); }),
        "goes up by one");
    row("two numbers in one value", {"110/70", "120/80", "130/85"}, "two numbers in one");
    row("one number or two", {"110 100", "120 110", "130 105"}, "“110 100” is a number?");
    row("weights, some without a unit", {"3 kg", "4 kg", "5"}, "kg and no unit");
    row("words that all differ", twelve([](int i) { return QByteArray(1, char('a' + i)) + "nna"; }),
        "free text");
    row("dates", twelve([](int i) { return QByteArray::number(i + 11) + ".03.2024"; }),
        "dates or times");
    row("times", twelve([](int i) {
            return "1" + QByteArray::number(i % 10) + ":3" + QByteArray::number(i / 10);
        }),
        "dates or times");
    row("times without a colon", twelve([](int i) {
            return QByteArray::number(8 + i / 3) + '.' + QByteArray::number(10 + 7 * i % 50);
        }),
        "“8.10” is a number?");
    row("numbers that may be off",
        twelve([](int i) { return "≈" + QByteArray::number(i % 5 + 3); }),
        "Take for numbers in “≈”");
    row("numbers with a margin",
        twelve([](int i) { return QByteArray::number(i % 5 + 3) + " ± 1"; }), "two numbers in one");
    row("durations", twelve([](int i) { return QByteArray::number(i % 5 + 3) + ":03"; }),
        "dates or times");
    row("numbers below a limit", {"<5", "7", "<5", "9", "12", "8"}, "numbers, but “<5”");
    row("postcodes", {"79098", "20095", "10115"}, "");
    row("numbers and a word",
        twelve([](int i) { return i == 7 ? "ill" : QByteArray::number(i % 4); }),
        "numbers, but “ill”");
    row("one number everywhere", {"7"}, "always the same");
    row("euros", {"3.50 €", "4.25 €", "1.75 €"}, "in €");
    row("a country called NA", {"NA", "DE", "FR", "DE"}, "“NA” is a gap");
    row("nothing at all", {""}, "nothing in it");
    row("a feature like others", {"1", "2", "4"}, "");
}

void TestColumnNotes::saysWhy()
{
    QFETCH(QByteArray, file);
    QFETCH(QString, note);
    MainWindow window;
    show(window);
    ImportDialog* import = ready(window, m_desk.write(QStringLiteral("n.csv"), file));
    QVERIFY(import);
    ColumnsModel& columns = columnsOf(import);
    const QModelIndex cell = columns.index(2, ColumnsModel::Note);
    QCOMPARE(cell.data().toString(), note);
    QCOMPARE(columns.note(0).brief, QString());
    const auto* role = part<RoleChoice>(import, "role_it");
    QCOMPARE(role->accessibleDescription().isEmpty(), note.isEmpty());
    QCOMPARE(role->toolTip().isEmpty(), note.isEmpty());
}

void TestColumnNotes::saysWhatIsKeptUntilThatIsDecided()
{
    QByteArray file = "size;name;passed\n";
    for (int row = 0; row < 12; ++row)
        file += QByteArray::number(row * 5 % 7) + ".5;" +
                (row == 5  ? "\"Bob"
                 : row % 2 ? "Ann"
                           : "Cid") +
                (row % 3 ? ";yes\n" : ";no\n");
    MainWindow window;
    show(window);
    ImportDialog* import = ready(window, m_desk.write(QStringLiteral("q.csv"), file));
    QVERIFY(import);
    const ColumnsModel& columns = columnsOf(import);
    QCOMPARE(columns.note(1).brief, QStringLiteral("a quote mark in \"Bob"));
    auto* quote = part<QComboBox>(import, "quoteBox");
    quote->setFocus();
    // None, as it was found, but said by the person.
    QTest::keyClick(quote, Qt::Key_End);
    QTRY_COMPARE(columns.note(1).brief, QString());
    QTRY_VERIFY(okButton(import)->isEnabled());
}

void TestColumnNotes::followsTheRoles()
{
    MainWindow window;
    show(window);
    ImportDialog* import =
        ready(window, m_desk.write(QStringLiteral("n.csv"), beside("it", {"7"})));
    QVERIFY(import);
    ColumnsModel& columns = columnsOf(import);
    QCOMPARE(columns.note(2).brief, QStringLiteral("always the same"));
    columns.setRole(2, table::Role::Ignore);
    QTRY_VERIFY(okButton(import)->isEnabled());
    QCOMPARE(columns.note(2).brief, QString());
}

void TestColumnNotes::takesNoRoomWhereNothingIsToBeSaid()
{
    MainWindow window;
    show(window);
    ImportDialog* import =
        ready(window, m_desk.write(QStringLiteral("n.csv"), beside("it", {"7"})));
    QVERIFY(import);
    ColumnsModel& columns = columnsOf(import);
    const QHeaderView* header = part<QTableView>(import, "previewTable")->horizontalHeader();
    const int withNote = header->height();
    columns.setRole(2, table::Role::Ignore);
    QTRY_VERIFY(okButton(import)->isEnabled());
    QTRY_VERIFY(header->height() < withNote);
    columns.setRole(2, table::Role::Feature);
    QTRY_COMPARE(header->height(), withNote);
}

void TestColumnNotes::takesTheRoomThereIs()
{
    MainWindow window;
    show(window);
    ImportDialog* import =
        ready(window, m_desk.write(QStringLiteral("n.csv"), beside("it", {"7"})));
    QVERIFY(import);
    part<QTabWidget>(import, "tabs")->setCurrentIndex(1);
    const auto* table = part<QTableView>(import, "columnsTable");
    const QModelIndex cell = table->model()->index(2, ColumnsModel::Note);
    const QString note = cell.data().toString();
    QVERIFY(!note.isEmpty());
    const auto isWhole = [&] {
        return table->columnWidth(ColumnsModel::Note) >=
               table->fontMetrics().horizontalAdvance(note) + 8;
    };
    QTRY_VERIFY(isWhole());
    const QHeaderView* header = part<QTableView>(import, "previewTable")->horizontalHeader();
    QVERIFY(header->sectionSize(2) >= header->fontMetrics().horizontalAdvance(note) + 8);
    QVERIFY(cell.data(Qt::ToolTipRole).toString().contains(columnsOf(import).note(2).full));
    // And once there is another note.
    columnsOf(import).setRole(2, table::Role::Ignore);
    QTRY_VERIFY(okButton(import)->isEnabled());
    columnsOf(import).setRole(2, table::Role::Feature);
    QTRY_COMPARE(cell.data().toString(), note);
    QVERIFY(isWhole());
    import->reject();
}

QTEST_MAIN(TestColumnNotes)
#include "tst_columnnotes.moc"
