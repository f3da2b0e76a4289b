// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/import/tables/celldelegate.h"

#include <QApplication>
#include <QStyle>

namespace gui
{

namespace
{

/// On either side of a value, beside what the style leaves free.
constexpr int room = 5;

} // namespace

void CellDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const
{
    QStyleOptionViewItem whole = option;
    initStyleOption(&whole, index);
    QApplication::style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &whole, painter,
                                         whole.widget);
    QStyleOptionViewItem value = option;
    value.rect.adjust(room, 0, -room, 0);
    QStyledItemDelegate::paint(painter, value, index);
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    return QStyledItemDelegate::sizeHint(option, index) + QSize(2 * room, 0);
}

} // namespace gui
