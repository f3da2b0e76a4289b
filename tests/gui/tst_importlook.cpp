// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/importing.h"

#include "gui/base/language.h"
#include "gui/import/tables/columnsmodel.h"
#include "gui/import/tables/ledgerview.h"
#include "gui/import/tables/tablelook.h"
#include "gui/import/tables/titleheader.h"
#include "gui/look/theme.h"
#include "gui/texts/problemtext.h"
#include "gui/widgets/namebox.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QRegularExpression>
#include <QStandardItemModel>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>

using namespace gui;
using namespace importing;

namespace
{

/// Whether any pixel of that part of a table differs from its first one.
bool hasInk(const QImage& image, const QRect& part)
{
    for (int y = part.top(); y <= part.bottom(); ++y) {
        for (int x = part.left(); x <= part.right(); ++x) {
            if (image.pixel(x, y) != image.pixel(part.topLeft()))
                return true;
        }
    }
    return false;
}

/// A file so long that its first rows are shown before the others are read.
QByteArray longFile()
{
    QByteArray rows = "a,b,c\n";
    for (int i = 0; i < 400'000; ++i)
        rows += i % 2 ? "1,2.5,0\n" : "3,4.5,1\n";
    return rows;
}

} // namespace

/// What the import dialog looks like, and what is done in it before the whole file has been read.
class TestImportLook : public QObject
{
    Q_OBJECT

private slots:
    void init() { QSettings().clear(); }
    void cleanup()
    {
        theme::setZoom(100);
        language::apply(QStringLiteral("en"));
        QLocale::setDefault(QLocale::c());
    }
    void keepsValuesOfNeighbouringColumnsApart();
    void showsThatRolesAndTypesCanBeChosen();
    void saysWhatBecameOfARowHoweverManyColumns_data();
    void saysWhatBecameOfARowHoweverManyColumns();
    void hasNoHeightForAnAccountThatIsNotThereYet();
    void keepsTheRoleChosenWhileTheFileIsRead();
    void keepsTheTypeChosenWhileTheFileIsRead();
    void writesCountsAsTheLocaleDoes_data();
    void writesCountsAsTheLocaleDoes();
    void namesNoLineWhereTheWholeFileIsMeant();
    void fitsASmallScreenHoweverLongTheLabels();
    void aLongTitleLosesItsMiddle();
    void rowsAreSeenWhereTextIsLarge_data();
    void rowsAreSeenWhereTextIsLarge();
    void aTargetsNameIsWholeWhereThereIsRoom();

private:
    /// Opens a long file and does something with its columns while only the first rows are known.
    template <typename Action>
    ImportDialog* actWhileReading(MainWindow& window, Action action);

    Desk m_desk;
};

void TestImportLook::keepsValuesOfNeighbouringColumnsApart()
{
    MainWindow window;
    show(window);
    ImportDialog* import = ready(
        window, m_desk.write(QStringLiteral("n.csv"), "n,t\n88888,x\n88889,y\n88888,x\n88881,y\n"));
    QVERIFY(import);
    auto* table = part<QTableView>(import, "previewTable");
    const QImage image = table->viewport()->grab().toImage();
    for (const int column : {0, 1}) {
        const QRect cell = table->visualRect(table->model()->index(1, column));
        QVERIFY(hasInk(image, cell));
        QVERIFY(!hasInk(image, {cell.left(), cell.top() + 1, 6, cell.height() - 2}));
        QVERIFY(!hasInk(image, {cell.right() - 6, cell.top() + 1, 6, cell.height() - 2}));
    }
}

void TestImportLook::showsThatRolesAndTypesCanBeChosen()
{
    MainWindow window;
    show(window);
    ImportDialog* import =
        ready(window, m_desk.write(QStringLiteral("n.csv"), "n,t\n1,x\n2,y\n3,x\n4,y\n"));
    QVERIFY(import);
    part<QTabWidget>(import, "tabs")->setCurrentIndex(1);
    auto* table = part<QTableView>(import, "columnsTable");
    const QImage image = table->viewport()->grab().toImage();
    // An arrow stands where the box ends.
    const auto hasArrow = [&](int field) {
        const QRect cell = table->visualRect(table->model()->index(0, field));
        return hasInk(image, {cell.right() - 20, cell.center().y() - 3, 12, 6});
    };
    QVERIFY(hasArrow(ColumnsModel::RoleField));
    QVERIFY(hasArrow(ColumnsModel::Type));
    QVERIFY(!hasArrow(ColumnsModel::Name));
    const QModelIndex role = table->model()->index(0, ColumnsModel::RoleField);
    QVERIFY(role.data(Qt::ToolTipRole).toString().contains(QStringLiteral("click to choose")));
}

void TestImportLook::saysWhatBecameOfARowHoweverManyColumns_data()
{
    QTest::addColumn<int>("columns");
    QTest::newRow("of two") << 2;
    QTest::newRow("of sixty") << 60;
    QTest::newRow("of a hundred") << 100;
}

void TestImportLook::saysWhatBecameOfARowHoweverManyColumns()
{
    QFETCH(const int, columns);
    QByteArray file;
    for (int column = 0; column < columns; ++column)
        file += "a rather long question with the number " + QByteArray::number(column) + ',';
    file += "y\n";
    for (int row = 0; row < 24; ++row) {
        for (int column = 0; column < columns; ++column)
            file +=
                (row == 3 && column == 1 ? "" : QByteArray::number((row + column * row) % 7)) + ',';
        file += row % 2 ? "yes\n" : "no\n";
    }
    MainWindow window;
    show(window);
    ImportDialog* import = ready(window, m_desk.write(QStringLiteral("n.csv"), file));
    QVERIFY(import);
    const auto* table = part<QTableView>(import, "ledgerTable");
    const QFontMetrics metrics(table->font());
    const QString fate = table->model()->index(3, 0).data().toString();
    QVERIFY2(table->columnWidth(0) >= std::min(metrics.horizontalAdvance(fate), 300),
             qPrintable(fate));
    // Long titles take no more room than they need to be told apart.
    QVERIFY(table->columnWidth(2) < 200);
    QCOMPARE(table->horizontalHeader()->textElideMode(), Qt::ElideMiddle);
}

template <typename Action>
ImportDialog* TestImportLook::actWhileReading(MainWindow& window, Action action)
{
    show(window);
    window.openFile(m_desk.write(QStringLiteral("long.csv"), longFile()));
    ImportDialog* import = dialog(window);
    auto* columns = qobject_cast<ColumnsModel*>(part<QTableView>(import, "columnsTable")->model());
    bool early = false;
    connect(
        columns, &QAbstractItemModel::modelReset, import,
        [&early, import, columns, action] {
            early = !okButton(import)->isEnabled();
            action(*columns);
        },
        Qt::ConnectionType(Qt::QueuedConnection | Qt::SingleShotConnection));
    const bool ready = QTest::qWaitFor([import] { return okButton(import)->isEnabled(); }, 60'000);
    return ready && early ? import : nullptr;
}

void TestImportLook::keepsTheRoleChosenWhileTheFileIsRead()
{
    MainWindow window;
    ImportDialog* import = actWhileReading(
        window, [](ColumnsModel& columns) { columns.setRole(0, table::Role::Ignore); });
    QVERIFY(import);
    QCOMPARE(part<QComboBox>(import, "role_a")->currentText(), QStringLiteral("Ignore"));
    import->accept();
    QCOMPARE(window.document().session().dataset->feature_names, (std::vector<std::string>{"b"}));
}

void TestImportLook::keepsTheTypeChosenWhileTheFileIsRead()
{
    MainWindow window;
    ImportDialog* import = actWhileReading(
        window, [](ColumnsModel& columns) { columns.setType(0, table::ColumnType::Category); });
    QVERIFY(import);
    QCOMPARE(part<QComboBox>(import, "type_a")->currentText(), QStringLiteral("category"));
    import->accept();
    QCOMPARE(window.document().session().dataset->feature_names,
             (std::vector<std::string>{"a=1", "a=3", "b"}));
}

void TestImportLook::writesCountsAsTheLocaleDoes_data()
{
    using table::ProblemCode;
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<table::ProblemCode>("code");
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("said");
    const QLocale english(QLocale::English, QLocale::UnitedStates);
    const QLocale german(QLocale::German, QLocale::Germany);
    QTest::newRow("rows in English")
        << english << ProblemCode::TooManyRows << QStringList{"5000000", "1200"}
        << "more than 5,000,000 rows, too many to hold. Read a sample of it: one row in 1,200.";
    QTest::newRow("rows in German") << german << ProblemCode::TooManyRows
                                    << QStringList{"5000000", "1200"} << "more than 5.000.000 rows";
    QTest::newRow("labels, not the name")
        << english << ProblemCode::TargetNeedsPositive << QStringList{"2024", "1000"}
        << "The target 2024 has 1,000 labels.";
    QTest::newRow("a value is no count")
        << english << ProblemCode::ConstantTarget << QStringList{"price", "5000000"}
        << "The target price is 5000000 in every row";
}

void TestImportLook::writesCountsAsTheLocaleDoes()
{
    QFETCH(QLocale, locale);
    QFETCH(table::ProblemCode, code);
    QFETCH(QStringList, arguments);
    QFETCH(QString, said);
    QLocale::setDefault(locale);
    table::Problem problem{code, 0, 0, {}};
    for (const QString& argument : arguments)
        problem.arguments.push_back(argument.toStdString());
    QVERIFY2(problemText(problem).contains(said), qPrintable(problemText(problem)));
}

void TestImportLook::namesNoLineWhereTheWholeFileIsMeant()
{
    MainWindow window;
    show(window);
    window.openFile(m_desk.write(QStringLiteral("story.txt"),
                                 "It was the best of times.\nIt was the worst of times\n"
                                 "and nobody had yet thought of writing tables\nat all.\n"));
    ImportDialog* import = dialog(window);
    auto* sentence = part<QLabel>(import, "problemLabel");
    QTRY_VERIFY(sentence->text().startsWith(QStringLiteral("This looks like running text")));
}

void TestImportLook::fitsASmallScreenHoweverLongTheLabels()
{
    MainWindow window;
    show(window);
    QByteArray rows = "mean daily temperature in degrees,verdict of the tasting panel\n";
    for (int i = 0; i < 12; ++i)
        rows += QByteArray::number(i) + (i % 3 ? ",would gladly be ordered again\n"
                                               : ",returned to the kitchen unopened\n");
    ImportDialog* import = ready(window, m_desk.write(QStringLiteral("long.csv"), rows));
    QVERIFY(import);
    import->resize(992, 636);
    QTRY_COMPARE(import->width(), 992);
    const auto* swap = part<QPushButton>(import, "swapButton");
    QTRY_VERIFY(swap->isVisible() &&
                import->rect().contains(QRect(swap->mapTo(import, QPoint()), swap->size())));
}

void TestImportLook::rowsAreSeenWhereTextIsLarge_data()
{
    QTest::addColumn<QString>("code");
    for (const QString& code : language::available())
        QTest::newRow(qPrintable(code)) << code;
}

void TestImportLook::rowsAreSeenWhereTextIsLarge()
{
    QFETCH(const QString, code);
    QByteArray rows = "Zeitstempel,Wie zufrieden sind Sie?,Alter,Alter,Wiederkommen?\n";
    for (int i = 0; i < 20; ++i)
        rows += "2026/11/0" + QByteArray::number(i % 9 + 1) +
                (i % 3 ? " 8:00,3,19,25,ja\n" : " 8:01,4,31,27,nein\n");
    language::apply(code);
    theme::setZoom(180);
    MainWindow window;
    show(window);
    ImportDialog* import = ready(window, m_desk.write(QStringLiteral("large.csv"), rows));
    QVERIFY(import);
    import->resize(1120, 720);
    QTRY_COMPARE(import->size(), QSize(1120, 720));
    auto* tabs = part<QTabWidget>(import, "tabs");
    const auto* table = part<QTableView>(import, "previewTable");
    // Two rows and the beginning of a third, in two columns.
    QTRY_VERIFY2(table->rowAt(table->viewport()->height() - 4) >= 2,
                 qPrintable(QString::number(table->viewport()->height())));
    QVERIFY(table->columnAt(table->viewport()->width() - 4) >= 1);
    for (int tab = 0; tab < tabs->count(); ++tab) {
        const QRect place = tabs->tabBar()->tabRect(tab);
        QVERIFY(!tabs->tabText(tab).isEmpty());
        QVERIFY2(place.left() >= 0 && place.right() <= tabs->width(),
                 qPrintable(tabs->tabText(tab)));
    }
    const auto boxes = part<QWidget>(import, "dialectForm")->findChildren<QComboBox*>();
    for (const QComboBox* box : boxes) {
        if (box->isVisible())
            QVERIFY2(box->fontMetrics().horizontalAdvance(box->currentText()) <= box->width() - 20,
                     qPrintable(box->currentText()));
    }
    tabs->setCurrentIndex(tabs->count() - 1);
    const auto* summary = part<QLabel>(import, "ledgerSummary");
    QTRY_VERIFY(summary->isVisible());
    QTRY_VERIFY2(summary->height() >= summary->heightForWidth(summary->width()),
                 qPrintable(summary->text()));
}

void TestImportLook::aTargetsNameIsWholeWhereThereIsRoom()
{
    MainWindow window;
    show(window);
    QByteArray rows = "age,Would you gladly come again next year?\n";
    for (int i = 0; i < 12; ++i)
        rows += QByteArray::number(i) + (i % 3 ? ",yes\n" : ",no\n");
    ImportDialog* import = ready(window, m_desk.write(QStringLiteral("long.csv"), rows));
    QVERIFY(import);
    import->resize(1270, 770);
    const auto* box = part<NameBox>(import, "targetBox");
    QTRY_COMPARE(box->shownText(), QStringLiteral("Would you gladly come again next year?"));
    // On two lines there is more room than for the least.
    import->resize(800, 640);
    QTRY_VERIFY2(box->shownText().size() > 30, qPrintable(box->shownText()));
    import->resize(940, 640);
    QTRY_VERIFY(import->rect().contains(QRect(box->mapTo(import, QPoint()), box->size())));
    import->resize(1270, 770);
    QTRY_COMPARE(box->shownText(), QStringLiteral("Would you gladly come again next year?"));
}

void TestImportLook::aLongTitleLosesItsMiddle()
{
    struct Titles : TitleHeader {
        using TitleHeader::initStyleOptionForIndex;
        using TitleHeader::TitleHeader;
    };
    QStandardItemModel model(1, 2);
    const auto title = QStringLiteral("→ Verwendungszweck=Essen Karte");
    model.setHorizontalHeaderLabels({title, title});
    QTableView table;
    giveDataLook(table);
    QVERIFY(dynamic_cast<TitleHeader*>(table.horizontalHeader()));
    auto* header = new Titles(&table);
    table.setHorizontalHeader(header);
    table.setModel(&model);
    header->resizeSection(0, 120);
    header->resizeSection(1, 600);
    QStyleOptionHeaderV2 option;
    header->initStyleOptionForIndex(&option, 0);
    QVERIFY2(option.text.startsWith(QStringLiteral("→")) && option.text.contains(QChar(0x2026)) &&
                 option.text.endsWith(QLatin1Char('e')),
             qPrintable(option.text));
    QVERIFY(header->fontMetrics().horizontalAdvance(option.text) < 120);
    header->initStyleOptionForIndex(&option, 1);
    QCOMPARE(option.text, title);
}

void TestImportLook::hasNoHeightForAnAccountThatIsNotThereYet()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral("Negative sizes")));
    LedgerView view;
    view.show();
    view.resize(300, 200);
    QCoreApplication::processEvents();
    const auto* summary = view.findChild<QLabel*>(QStringLiteral("ledgerSummary"));
    QVERIFY(summary->isVisible());
    QCOMPARE(summary->minimumHeight(), 0);
}

QTEST_MAIN(TestImportLook)
#include "tst_importlook.moc"
