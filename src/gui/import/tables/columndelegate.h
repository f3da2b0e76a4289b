// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/import/tables/celldelegate.h"

namespace gui
{

/// Puts a RoleChoice or a TypeChoice into those fields of a list of columns, and shows a note that
/// offers something as a button: a click or Space does it.
class ColumnDelegate : public CellDelegate
{
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;

    /// Shows what can be chosen as a box to choose from, before anybody has clicked on it.
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    bool editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                     const QModelIndex& index) override;
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model,
                      const QModelIndex& index) const override;
};

} // namespace gui
