// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/import/tables/columndelegate.h"

#include "gui/base/plaintip.h"
#include "gui/import/tables/columnsmodel.h"
#include "gui/import/tables/rolechoice.h"
#include "gui/import/tables/typechoice.h"

#include <QApplication>
#include <QComboBox>
#include <QMouseEvent>
#include <QPainter>

namespace gui
{

namespace
{

/// The cell as a box that is not being used.
QStyleOptionComboBox boxOf(const QStyleOptionViewItem& cell)
{
    QStyleOptionComboBox box;
    box.rect = cell.rect.adjusted(3, 2, -3, -2);
    box.state = cell.state & ~(QStyle::State_Selected | QStyle::State_HasFocus);
    box.direction = cell.direction;
    box.fontMetrics = cell.fontMetrics;
    box.palette = cell.palette;
    box.palette.setBrush(QPalette::ButtonText, cell.palette.brush(QPalette::Text));
    box.currentText = cell.text;
    return box;
}

bool isOffer(const QModelIndex& index)
{
    const auto* columns = qobject_cast<const ColumnsModel*>(index.model());
    return index.column() == ColumnsModel::Note &&
           columns->note(index.row()).offer != ColumnNote::Offer::None;
}

/// The cell as a button.
QStyleOptionButton buttonOf(const QStyleOptionViewItem& cell)
{
    QStyleOptionButton button;
    button.rect = cell.rect.adjusted(3, 2, -3, -2);
    button.state = (cell.state & ~(QStyle::State_Selected | QStyle::State_HasFocus)) |
                   QStyle::State_Raised | QStyle::State_Enabled;
    button.direction = cell.direction;
    button.fontMetrics = cell.fontMetrics;
    button.palette = cell.palette;
    button.text = verbatim(cell.text);
    return button;
}

} // namespace

void ColumnDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                           const QModelIndex& index) const
{
    if (!index.flags().testFlag(Qt::ItemIsEditable) && !isOffer(index)) {
        CellDelegate::paint(painter, option, index);
        return;
    }
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QStyle* style = QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &cell, painter, cell.widget);
    if (isOffer(index)) {
        const QStyleOptionButton button = buttonOf(cell);
        style->drawControl(QStyle::CE_PushButton, &button, painter);
        return;
    }
    const QStyleOptionComboBox box = boxOf(cell);
    style->drawComplexControl(QStyle::CC_ComboBox, &box, painter);
    style->drawControl(QStyle::CE_ComboBoxLabel, &box, painter);
}

bool ColumnDelegate::editorEvent(QEvent* event, QAbstractItemModel* model,
                                 const QStyleOptionViewItem& option, const QModelIndex& index)
{
    const auto isClick = [&] {
        return event->type() == QEvent::MouseButtonRelease &&
               static_cast<const QMouseEvent*>(event)->button() == Qt::LeftButton;
    };
    const auto isSpace = [&] {
        const int key =
            event->type() == QEvent::KeyPress ? static_cast<const QKeyEvent*>(event)->key() : 0;
        return key == Qt::Key_Space || key == Qt::Key_Select;
    };
    if (!isOffer(index) || !(isClick() || isSpace()))
        return CellDelegate::editorEvent(event, model, option, index);
    qobject_cast<ColumnsModel*>(model)->takeOffer(index.row());
    return true;
}

QSize ColumnDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QSize hint = CellDelegate::sizeHint(option, index);
    if (!index.flags().testFlag(Qt::ItemIsEditable) && !isOffer(index))
        return hint;
    const QComboBox box;
    return {hint.width() + box.sizeHint().height(), hint.height()};
}

QWidget* ColumnDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&,
                                      const QModelIndex& index) const
{
    auto* delegate = const_cast<ColumnDelegate*>(this);
    const auto closeOn = [delegate](auto* choice, auto chosen) {
        connect(choice, chosen, delegate, [delegate, choice] {
            emit delegate->commitData(choice);
            emit delegate->closeEditor(choice);
        });
        return choice;
    };
    if (index.column() == ColumnsModel::Type)
        return closeOn(new TypeChoice(parent), &TypeChoice::chosen);
    return closeOn(new RoleChoice(parent), &RoleChoice::chosen);
}

void ColumnDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    const auto* columns = qobject_cast<const ColumnsModel*>(index.model());
    const table::ColumnSummary& column = columns->columns()[std::size_t(index.row())];
    if (auto* type = qobject_cast<TypeChoice*>(editor))
        type->setColumn(column);
    else if (auto* role = qobject_cast<RoleChoice*>(editor))
        role->setColumn(column, columns->role(index.row()), columns->note(index.row()));
}

void ColumnDelegate::setModelData(QWidget* editor, QAbstractItemModel* model,
                                  const QModelIndex& index) const
{
    model->setData(index, qobject_cast<QComboBox*>(editor)->currentIndex(), Qt::EditRole);
}

} // namespace gui
