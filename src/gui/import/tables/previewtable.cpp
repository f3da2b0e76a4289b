// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/import/tables/previewtable.h"

#include "gui/import/tables/columnsmodel.h"
#include "gui/import/tables/previewmodel.h"
#include "gui/import/tables/rolesheader.h"
#include "gui/import/tables/tablelook.h"

#include <algorithm>
#include <utility>

namespace gui
{

namespace
{

/// Wider tables keep one width for all columns.
constexpr int mostFitted = 60;

} // namespace

PreviewTable::PreviewTable(QWidget* parent) : QTableView(parent)
{
    setEditTriggers(QAbstractItemView::NoEditTriggers);
}

void PreviewTable::setColumns(ColumnsModel& columns, const Choices& choices)
{
    m_rows = new PreviewModel(choices, this);
    setModel(m_rows);
    m_header = new RolesHeader(columns, this);
    setHorizontalHeader(m_header);
    giveDataLook(*this);
    connect(&columns, &ColumnsModel::notesChanged, this, [this, &columns] {
        for (int column = 0; column < std::min(m_rows->columnCount(), mostFitted); ++column) {
            if (!columns.note(column).brief.isEmpty())
                setColumnWidth(column,
                               std::max(columnWidth(column), m_header->sectionSizeHint(column)));
        }
    });
}

void PreviewTable::showTable(std::shared_ptr<const table::Table> table)
{
    m_rows->setTable(std::move(table));
    clearSpans();
    if (const int columns = m_rows->columnCount(); columns > 1) {
        for (const int row : m_rows->keptOutRows())
            setSpan(row, 0, 1, columns);
    }
    const std::vector<std::string> names = m_rows->table().column_names();
    if (std::exchange(m_fitted, names) != names)
        fitColumns();
}

void PreviewTable::showRoles()
{
    m_rows->showRoles();
}

void PreviewTable::fitColumns()
{
    const int columns = m_rows->columnCount();
    m_header->setResizeContentsPrecision(40);
    if (columns <= mostFitted)
        resizeColumnsToContents();
    for (int column = 0; column < std::min(columns, mostFitted); ++column)
        setColumnWidth(column, std::clamp(columnWidth(column), m_header->smallestSection(),
                                          RolesHeader::largestSection()));
}

void PreviewTable::goToLine(quint64 line)
{
    const int row = m_rows->rowOfLine(line);
    selectRow(row);
    scrollTo(m_rows->index(row, 0), QAbstractItemView::PositionAtCenter);
    setFocus();
}

} // namespace gui
