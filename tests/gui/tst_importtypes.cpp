// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/importing.h"

#include "gui/import/tables/columnsmodel.h"
#include "gui/widgets/headerbutton.h"

#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QTabWidget>
#include <QTableView>

using namespace gui;
using namespace importing;

namespace
{

const QByteArray people =
    "age,class,town,rich\n10,1,Rome,no\n20,2,Rome,no\nold,1,Bonn,no\n70,3,Bonn,yes\n"
    "80,3,Rome,yes\n90,3,Bonn,yes\n";

const QByteArray blood = "cells,town,ill\n5.3 x10^9/L,Rome,no\n6.1 x10^9/L,Bonn,no\n"
                         "4.9 x10^9/L,Rome,no\n11.4 x10^9/L,Bonn,yes\n12.9 x10^9/L,Rome,yes\n"
                         "13.5 x10^9/L,Bonn,yes\n";

/// Chooses an item of a box as a person does with the keyboard.
void choose(QComboBox* box, const QString& item)
{
    box->setFocus();
    for (int i = 0; i < box->count() && box->currentText() != item; ++i)
        QTest::keyClick(box, box->currentIndex() < box->findText(item) ? Qt::Key_Down : Qt::Key_Up);
    QCOMPARE(box->currentText(), item);
}

} // namespace

/// A person says what a column holds where the guess is not what they mean.
class TestImportTypes : public QObject
{
    Q_OBJECT

private slots:
    void init() { QSettings().clear(); }
    void readsNumbersAsACategory();
    void readsACategoryAsNumbers();
    void readsNumbersInAUnitThatNobodyKnows();
    void offersToDoSo();
    void offersOnlyWhatTheValuesAllow();
    void choosesTheTypeInTheListOfColumns();
    void remembersTheTypes();
    void forgetsTypesWithTheirColumns();
    void takesNoCommandForAWord();

private:
    Desk m_desk;
};

void TestImportTypes::readsNumbersAsACategory()
{
    MainWindow window;
    show(window);
    ImportDialog* import = ready(window, m_desk.write(QStringLiteral("people.csv"), people));
    QVERIFY(import);
    choose(part<QComboBox>(import, "type_class"), QStringLiteral("category"));
    QTRY_COMPARE(part<QComboBox>(import, "type_class")->currentText(), QStringLiteral("category"));
    QTRY_VERIFY(okButton(import)->isEnabled());
    QCOMPARE(part<QComboBox>(import, "role_class")->currentText(), QStringLiteral("Feature"));
    import->accept();
    const session::Session& session = window.document().session();
    QCOMPARE(session.dataset->feature_names,
             (std::vector<std::string>{"age=10", "age=20", "age=70", "age=80", "age=90", "age=old",
                                       "class=1", "class=2", "class=3", "town=Bonn", "town=Rome"}));
    QVERIFY(session::is_valid(*session.origin, session.dataset));
}

void TestImportTypes::readsACategoryAsNumbers()
{
    MainWindow window;
    show(window);
    ImportDialog* import = ready(window, m_desk.write(QStringLiteral("people.csv"), people));
    QVERIFY(import);
    QCOMPARE(part<QComboBox>(import, "type_age")->currentText(), QStringLiteral("category"));
    choose(part<QComboBox>(import, "type_age"), QStringLiteral("number"));
    QTRY_VERIFY(okButton(import)->isEnabled());
    QCOMPARE(part<QComboBox>(import, "type_age")->currentText(), QStringLiteral("number"));
    auto* list = part<QListWidget>(import, "warningsList");
    QCOMPARE(list->count(), 1);
    QVERIFY(
        list->item(0)->text().startsWith(QStringLiteral("Line 4: Column age is read as numbers")));
    QVERIFY(list->item(0)->text().contains(QStringLiteral("\"old\"")));
    // What is no number looks like any other gap.
    const QAbstractItemModel* rows = part<QTableView>(import, "previewTable")->model();
    const int age = 0;
    for (int row = 0; row < rows->rowCount(); ++row) {
        const QModelIndex cell = rows->index(row, age);
        const QString text = cell.data().toString();
        QCOMPARE(cell.data(Qt::FontRole).value<QFont>().italic(),
                 text == QStringLiteral("old") || text == QStringLiteral("missing"));
    }
    import->accept();
    const session::Session& session = window.document().session();
    QCOMPARE(session.dataset->feature_names,
             (std::vector<std::string>{"age", "class", "town=Bonn", "town=Rome"}));
    QCOMPARE(session.dataset->rows(), std::size_t(5));
}

void TestImportTypes::readsNumbersInAUnitThatNobodyKnows()
{
    MainWindow window;
    show(window);
    ImportDialog* import = ready(window, m_desk.write(QStringLiteral("blood.csv"), blood));
    QVERIFY(import);
    choose(part<QComboBox>(import, "type_cells"), QStringLiteral("number"));
    QTRY_VERIFY(okButton(import)->isEnabled());
    QCOMPARE(part<QComboBox>(import, "type_cells")->currentText(), QStringLiteral("number"));
    auto* list = part<QListWidget>(import, "warningsList");
    QCOMPARE(list->findItems(QStringLiteral("is in x10^9/L everywhere"), Qt::MatchContains).size(),
             1);
    import->accept();
    const session::Session& session = window.document().session();
    QCOMPARE(session.dataset->feature_names.front(), std::string("cells"));
    QCOMPARE(session.dataset->rows(), std::size_t(6));
    const table::Feature& cells = session.origin->recipe.features.front();
    QCOMPARE(cells.unit, std::optional<std::string>("x10^9/L"));
    QVERIFY(session::is_valid(*session.origin, session.dataset));
}

void TestImportTypes::offersToDoSo()
{
    MainWindow window;
    show(window);
    ImportDialog* import = ready(window, m_desk.write(QStringLiteral("blood.csv"), blood));
    QVERIFY(import);
    auto* offer = part<HeaderButton>(import, "offer_cells");
    QVERIFY(offer->isVisible());
    QCOMPARE(offer->text(), QStringLiteral("Take for numbers in “x10^9/L”"));
    QTest::mouseClick(offer, Qt::LeftButton);
    QTRY_COMPARE(part<QComboBox>(import, "type_cells")->currentText(), QStringLiteral("number"));
    QTRY_VERIFY(!offer->isVisible());
}

void TestImportTypes::offersOnlyWhatTheValuesAllow()
{
    QByteArray rows = "id,town,nothing,rich\n";
    for (int i = 0; i < 1200; ++i)
        rows +=
            QByteArray::number(i) + (i % 2 ? ",Rome,," : ",Bonn,,") + (i % 3 ? "yes\n" : "no\n");
    MainWindow window;
    show(window);
    ImportDialog* import = ready(window, m_desk.write(QStringLiteral("many.csv"), rows));
    QVERIFY(import);
    const auto offers = [import](const char* name, const char* type) {
        const auto* box = part<QComboBox>(import, name);
        const QModelIndex index = box->model()->index(box->findText(QString::fromUtf8(type)), 0);
        return box->isEnabled() && index.flags().testFlag(Qt::ItemIsEnabled);
    };
    QVERIFY(offers("type_id", "number") && offers("type_id", "text"));
    QVERIFY(!offers("type_id", "category"));
    QVERIFY(offers("type_town", "category") && !offers("type_town", "number"));
    QVERIFY(!part<QComboBox>(import, "type_nothing")->isEnabled());
    // The target can be read as text, but then it is the target no more.
    auto* type = part<QComboBox>(import, "type_rich");
    choose(type, QStringLiteral("text"));
    QTRY_COMPARE(part<QComboBox>(import, "role_rich")->currentText(), QStringLiteral("Ignore"));
    QTRY_VERIFY(part<QLabel>(import, "statusLabel")
                    ->text()
                    .contains(QStringLiteral("No column is the target")));
    QVERIFY(!okButton(import)->isEnabled());
    // The keyboard stays where it was.
    QCOMPARE(import->focusWidget(), type);
    choose(type, QStringLiteral("category"));
    QTRY_COMPARE(part<QComboBox>(import, "role_rich")->currentText(), QStringLiteral("Feature"));
}

void TestImportTypes::choosesTheTypeInTheListOfColumns()
{
    MainWindow window;
    show(window);
    ImportDialog* import = ready(window, m_desk.write(QStringLiteral("people.csv"), people));
    QVERIFY(import);
    auto* list = part<QTableView>(import, "columnsTable");
    part<QTabWidget>(import, "tabs")->setCurrentWidget(list);
    const QModelIndex type = list->model()->index(1, ColumnsModel::Type);
    QCOMPARE(type.data().toString(), QStringLiteral("number"));
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(type).center());
    auto* box = list->viewport()->findChild<QComboBox*>(QStringLiteral("type_class"));
    QVERIFY(box && box->isVisible());
    choose(box, QStringLiteral("category"));
    QTRY_COMPARE(list->model()->index(1, ColumnsModel::Type).data().toString(),
                 QStringLiteral("category"));
    QTRY_VERIFY(okButton(import)->isEnabled());
    QCOMPARE(part<QComboBox>(import, "type_class")->currentText(), QStringLiteral("category"));
}

void TestImportTypes::remembersTheTypes()
{
    const QString path = m_desk.write(QStringLiteral("people.csv"), people);
    MainWindow window;
    show(window);
    ImportDialog* import = ready(window, path);
    QVERIFY(import);
    choose(part<QComboBox>(import, "type_age"), QStringLiteral("number"));
    QTRY_VERIFY(okButton(import)->isEnabled());
    import->accept();
    const session::DataOrigin first = *window.document().session().origin;
    QCOMPARE(first.reading.types,
             (std::map<std::size_t, table::ColumnType>{{0, table::ColumnType::Number}}));

    import = ready(window, path);
    QVERIFY(import);
    QCOMPARE(part<QComboBox>(import, "type_age")->currentText(), QStringLiteral("number"));
    auto* detect = part<QPushButton>(import, "detectButton");
    QVERIFY(detect->isEnabled());
    QVERIFY(enter(window));
    QCOMPARE(*window.document().session().origin, first);

    import = ready(window, path);
    QVERIFY(import);
    QTest::mouseClick(part<QPushButton>(import, "detectButton"), Qt::LeftButton);
    QTRY_COMPARE(part<QComboBox>(import, "type_age")->currentText(), QStringLiteral("category"));
    QTRY_VERIFY(!part<QPushButton>(import, "detectButton")->isEnabled());
}

void TestImportTypes::forgetsTypesWithTheirColumns()
{
    MainWindow window;
    show(window);
    ImportDialog* import =
        ready(window, m_desk.write(QStringLiteral("marks.csv"),
                                   "a;b;c,d\n1;2;3,0\n4;5;6,1\n7;8;9,0\n1;3;5,1\n"));
    QVERIFY(import);
    choose(part<QComboBox>(import, "type_a"), QStringLiteral("text"));
    QTRY_COMPARE(part<QComboBox>(import, "role_a")->currentText(), QStringLiteral("Ignore"));
    QTRY_VERIFY(part<QLabel>(import, "statusLabel")->text() != QStringLiteral("Reading…"));
    auto* delimiter = part<QComboBox>(import, "delimiterBox");
    delimiter->setFocus();
    QTest::keyClick(delimiter, Qt::Key_Down);
    QCOMPARE(delimiter->currentText(), QStringLiteral("comma"));
    QTRY_VERIFY(import->findChild<QComboBox*>(QStringLiteral("type_a;b;c")));
    // As found: the first column of the other table is what it seems.
    QTRY_VERIFY(part<QPushButton>(import, "detectButton")->isEnabled());
    QTRY_COMPARE(part<QComboBox>(import, "type_a;b;c")->currentText(), QStringLiteral("category"));
}

void TestImportTypes::takesNoCommandForAWord()
{
    MainWindow window;
    show(window);
    // There are no warnings, and so no tab that Alt+W would show.
    ImportDialog* import = ready(
        window, m_desk.write(QStringLiteral("marks.csv"), "a,b,t\n1,2,x\n2,3,y\n4,1,x\n6,2,y\n"));
    QVERIFY(import);
    for (const char* name : {"encodingBox", "type_a", "role_b"}) {
        auto* box = part<QComboBox>(import, name);
        const QString before = box->currentText();
        box->setFocus();
        for (const char letter : {'w', 'c', 'i'})
            QTest::keyClick(box, letter, Qt::AltModifier);
        QCOMPARE(box->currentText(), before);
    }
}

QTEST_MAIN(TestImportTypes)
#include "tst_importtypes.moc"
