#pragma once

#include "table/column.h"
#include "table/preparation.h"

#include <QComboBox>
#include <QStyledItemDelegate>

namespace gui
{

/// Chooses what a column is used for; roles that its type does not allow cannot be chosen.
class RoleChoice : public QComboBox
{
    Q_OBJECT

public:
    explicit RoleChoice(QWidget* parent = nullptr);

    void setColumn(const QString& name, table::ColumnType type, table::Role role);
    table::Role role() const { return static_cast<table::Role>(currentIndex()); }

signals:
    void chosen(table::Role role);

protected:
    void wheelEvent(QWheelEvent* event) override;
};

/// Puts a RoleChoice into the Role field of a list of columns.
class RoleDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model,
                      const QModelIndex& index) const override;
};

} // namespace gui
