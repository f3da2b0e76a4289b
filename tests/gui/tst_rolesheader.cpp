// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/import/choices/choices.h"
#include "gui/import/tables/columnsmodel.h"
#include "gui/import/tables/rolechoice.h"
#include "gui/import/tables/rolesheader.h"
#include "gui/import/tables/typechoice.h"

#include <QScrollBar>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>

using namespace gui;

/// The choices above the columns of the preview.
class TestRolesHeader : public QObject
{
    Q_OBJECT

private slots:
    void columnsThatAreScrolledToHaveTheirChoices_data();
    void columnsThatAreScrolledToHaveTheirChoices();
};

namespace
{

constexpr int columns = 40;

std::vector<table::ColumnSummary> someColumns()
{
    std::vector<table::ColumnSummary> summaries(columns);
    for (int i = 0; i < columns; ++i) {
        summaries[std::size_t(i)].name = "column " + std::to_string(i);
        summaries[std::size_t(i)].type = table::ColumnType::Number;
    }
    return summaries;
}

/// Whether every column in view has both of its choices where it stands.
bool haveTheirChoices(const QHeaderView& header)
{
    const auto stands = [&header](const QWidget* choice, int section) {
        const int left = header.sectionViewportPosition(section);
        return choice->isVisible() && choice->x() >= left &&
               choice->geometry().right() < left + header.sectionSize(section);
    };
    const auto types = header.viewport()->findChildren<TypeChoice*>();
    const auto roles = header.viewport()->findChildren<RoleChoice*>();
    const int last = header.logicalIndexAt(header.viewport()->width() - 1);
    for (int section = header.logicalIndexAt(0); section <= last; ++section) {
        const auto isHere = [&](const QWidget* choice) { return stands(choice, section); };
        if (std::ranges::count_if(types, isHere) != 1 || std::ranges::count_if(roles, isHere) != 1)
            return false;
    }
    return true;
}

} // namespace

void TestRolesHeader::columnsThatAreScrolledToHaveTheirChoices_data()
{
    QTest::addColumn<int>("percent");
    QTest::newRow("a little") << 5;
    QTest::newRow("half way") << 50;
    QTest::newRow("to the end") << 100;
}

void TestRolesHeader::columnsThatAreScrolledToHaveTheirChoices()
{
    QFETCH(const int, percent);
    const Choices choices;
    ColumnsModel model(choices);
    model.setColumns(someColumns());
    QStandardItemModel rows(3, columns);
    QTableView table;
    table.setModel(&rows);
    auto* header = new RolesHeader(model, &table);
    table.setHorizontalHeader(header);
    for (int i = 0; i < columns; ++i)
        table.setColumnWidth(i, header->smallestSection());
    table.resize(700, 300);
    table.show();
    QVERIFY(QTest::qWaitForWindowExposed(&table));
    QVERIFY(haveTheirChoices(*header));
    QScrollBar& bar = *table.horizontalScrollBar();
    bar.setValue(bar.maximum() * percent / 100);
    QVERIFY(header->logicalIndexAt(0) > 0);
    QVERIFY(haveTheirChoices(*header));
    bar.setValue(0);
    QVERIFY(haveTheirChoices(*header));
}

QTEST_MAIN(TestRolesHeader)
#include "tst_rolesheader.moc"
