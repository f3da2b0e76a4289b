// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pictures/picturetable.h"

#include "gui/base/valuetexts.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QHeaderView>
#include <QResizeEvent>

namespace gui
{

namespace
{

/// As many rows as are looked at to find how wide the columns should be.
constexpr int measuredRows = 50;

} // namespace

QString PictureTable::toText() const
{
    QStringList lines{columns.join(QLatin1Char('\t'))};
    for (const QStringList& row : rows)
        lines << row.join(QLatin1Char('\t'));
    return lines.join(QLatin1Char('\n'));
}

void PictureTableModel::setTable(PictureTable table)
{
    const bool sameShape =
        table.columns == m_table.columns && table.rows.size() == m_table.rows.size();
    if (!sameShape)
        beginResetModel();
    m_table = std::move(table);
    if (!sameShape)
        endResetModel();
    else if (!m_table.rows.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int PictureTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_table.rows.size());
}

int PictureTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_table.columns.size());
}

QVariant PictureTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const QString text = m_table.rows.value(index.row()).value(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return spoken(text);
    default:
        return {};
    }
}

QVariant PictureTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::DisplayRole)
        return m_table.columns.value(section);
    return QAbstractTableModel::headerData(section, orientation, role);
}

PictureTableView::PictureTableView(QWidget* parent) : QTableView(parent)
{
    setModel(&m_model);
    setFrameShape(QFrame::NoFrame);
    setSelectionBehavior(SelectRows);
    setEditTriggers(NoEditTriggers);
    // Tab goes on to what comes next on the page.
    setTabKeyNavigation(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setAlternatingRowColors(true);
    verticalHeader()->hide();
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setResizeContentsPrecision(measuredRows);
    auto* copy = new QAction(tr("Copy"), this);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    connect(copy, &QAction::triggered, this, &PictureTableView::copySelection);
    addAction(copy);
    setContextMenuPolicy(Qt::ActionsContextMenu);
}

void PictureTableView::setTable(PictureTable table)
{
    const QModelIndex current = currentIndex();
    m_model.setTable(std::move(table));
    const QModelIndex same = m_model.index(current.row(), current.column());
    if (current.isValid() && same.isValid() && !currentIndex().isValid())
        setCurrentIndex(same);
    fit();
}

void PictureTableView::fit()
{
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    // A last column that is stretched takes what is left, also where that is less than it needs.
    horizontalHeader()->setStretchLastSection(false);
    resizeColumnsToContents();
    horizontalHeader()->setStretchLastSection(horizontalHeader()->length() <= viewport()->width());
}

void PictureTableView::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        fit();
}

void PictureTableView::copySelection() const
{
    QStringList lines;
    for (const QModelIndex& row : selectionModel()->selectedRows()) {
        QStringList cells;
        for (int column = 0; column < m_model.columnCount(); ++column)
            cells << row.siblingAtColumn(column).data().toString();
        lines << cells.join(QLatin1Char('\t'));
    }
    QApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
}

void PictureTableView::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
}

} // namespace gui
