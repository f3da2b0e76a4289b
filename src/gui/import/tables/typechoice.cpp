// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/import/tables/typechoice.h"

#include "gui/import/tables/columnsmodel.h"

#include <QStandardItemModel>
#include <QWheelEvent>

namespace gui
{

namespace
{

using table::ColumnType;
constexpr ColumnType types[] = {ColumnType::Number, ColumnType::Category, ColumnType::Text,
                                ColumnType::Empty};

} // namespace

TypeChoice::TypeChoice(QWidget* parent) : QComboBox(parent)
{
    for (const ColumnType type : types)
        addItem(ColumnsModel::typeText(type));
    connect(this, &QComboBox::activated, this, [this] { emit chosen(type()); });
}

void TypeChoice::setColumn(const table::ColumnSummary& column)
{
    const QString name = QString::fromStdString(column.name);
    setObjectName(QStringLiteral("type_") + name);
    setAccessibleName(tr("Type of column %1").arg(name));
    setToolTip(tr("What the column is read as. Of a column of numbers, values that are none count "
                  "as missing."));
    const auto* items = qobject_cast<QStandardItemModel*>(model());
    for (const ColumnType type : types)
        items->item(int(type))->setEnabled(ColumnsModel::allows(column, type));
    setCurrentIndex(int(column.type));
    setEnabled(column.type != ColumnType::Empty);
}

void TypeChoice::wheelEvent(QWheelEvent* event)
{
    // Scrolling the rows must not change what they are.
    event->ignore();
}

} // namespace gui
