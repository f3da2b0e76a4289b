// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/import/tables/tablelook.h"

#include "gui/import/tables/celldelegate.h"
#include "gui/import/tables/rolesheader.h"
#include "gui/import/tables/titleheader.h"

#include <QHeaderView>
#include <QTableView>

namespace gui
{

void giveDataLook(QTableView& table)
{
    table.setFrameShape(QFrame::NoFrame);
    table.setShowGrid(false);
    table.setAlternatingRowColors(true);
    table.setWordWrap(false);
    table.setTabKeyNavigation(false);
    table.setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    if (!qobject_cast<RolesHeader*>(table.horizontalHeader()))
        table.setHorizontalHeader(new TitleHeader(&table));
    table.horizontalHeader()->setHighlightSections(false);
    table.verticalHeader()->setHighlightSections(false);
    table.verticalHeader()->setDefaultSectionSize(table.fontMetrics().height() + 10);
    if (!qobject_cast<CellDelegate*>(table.itemDelegate()))
        table.setItemDelegate(new CellDelegate(&table));
}

} // namespace gui
