#include "gui/import/tablelook.h"

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
    table.horizontalHeader()->setHighlightSections(false);
    table.verticalHeader()->setHighlightSections(false);
    table.verticalHeader()->setDefaultSectionSize(table.fontMetrics().height() + 10);
    table.setStyleSheet(QStringLiteral("QTableView::item { padding: 0 6px; }"));
}

} // namespace gui
