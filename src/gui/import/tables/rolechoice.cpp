// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/import/tables/rolechoice.h"

#include "gui/base/plaintip.h"
#include "gui/import/tables/columnsmodel.h"
#include "gui/look/theme.h"

#include <QApplication>
#include <QStandardItemModel>
#include <QWheelEvent>

namespace gui
{

RoleChoice::RoleChoice(QWidget* parent) : QComboBox(parent)
{
    for (const table::Role role : table::all_roles)
        addItem(ColumnsModel::roleText(role));
    connect(this, &QComboBox::activated, this, [this] { emit chosen(role()); });
}

void RoleChoice::setColumn(const table::ColumnSummary& column, table::Role role,
                           const ColumnNote& note)
{
    const QString name = QString::fromStdString(column.name);
    const table::ColumnType type = column.type;
    setObjectName(QStringLiteral("role_") + name);
    setAccessibleName(tr("Role of column %1").arg(name));
    QStringList reasons;
    if (!note.full.isEmpty())
        reasons << note.full;
    if (!table::is_usable(type))
        reasons << tr("A column that holds free text or nothing can only be ignored.");
    setToolTip(reasons.isEmpty() ? QString() : plainTip(reasons.join(QLatin1Char(' '))));
    setAccessibleDescription(reasons.join(QLatin1Char(' ')));
    const auto* items = qobject_cast<QStandardItemModel*>(model());
    for (const table::Role each : table::all_roles)
        items->item(int(each))->setEnabled(table::can_be(type, each));
    setCurrentIndex(int(role));
    QPalette colours = QApplication::palette();
    const theme::Role meaning = role == table::Role::Target    ? theme::Role::Error
                                : role == table::Role::Feature ? theme::Role::Input
                                                               : theme::Role::Neutral;
    for (const QPalette::ColorRole text : {QPalette::ButtonText, QPalette::Text})
        colours.setColor(QPalette::Active, text, theme::look().textColour(meaning));
    colours.setColor(QPalette::Inactive, QPalette::ButtonText, theme::look().textColour(meaning));
    setPalette(colours);
}

void RoleChoice::wheelEvent(QWheelEvent* event)
{
    // Scrolling the rows must not change what they are used for.
    event->ignore();
}

} // namespace gui
