#include "gui/import/columndelegate.h"

#include "gui/import/columnsmodel.h"
#include "gui/import/rolechoice.h"
#include "gui/import/typechoice.h"

namespace gui
{

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
        role->setColumn(column, columns->role(index.row()));
}

void ColumnDelegate::setModelData(QWidget* editor, QAbstractItemModel* model,
                                  const QModelIndex& index) const
{
    model->setData(index, qobject_cast<QComboBox*>(editor)->currentIndex(), Qt::EditRole);
}

} // namespace gui
