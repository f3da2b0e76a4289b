#include "gui/import/rolechoice.h"

#include "gui/import/columnsmodel.h"
#include "gui/theme.h"

#include <QApplication>
#include <QStandardItemModel>
#include <QWheelEvent>

namespace gui
{

namespace
{

constexpr table::Role roles[] = {table::Role::Feature, table::Role::Target, table::Role::Ignore};

} // namespace

RoleChoice::RoleChoice(QWidget* parent) : QComboBox(parent)
{
    for (const table::Role role : roles)
        addItem(ColumnsModel::roleText(role));
    connect(this, &QComboBox::activated, this, [this] { emit chosen(role()); });
}

void RoleChoice::setColumn(const QString& name, table::ColumnType type, table::Role role)
{
    setObjectName(QStringLiteral("role_") + name);
    setAccessibleName(tr("Role of column %1").arg(name));
    setToolTip(ColumnsModel::allows(type, table::Role::Feature)
                   ? QString()
                   : tr("A column that holds free text or nothing can only be ignored."));
    const auto* items = qobject_cast<QStandardItemModel*>(model());
    for (const table::Role each : roles)
        items->item(int(each))->setEnabled(ColumnsModel::allows(type, each));
    setCurrentIndex(int(role));
    QPalette colours = QApplication::palette();
    const theme::Role meaning = role == table::Role::Target    ? theme::Role::Error
                                : role == table::Role::Feature ? theme::Role::Input
                                                               : theme::Role::Neutral;
    for (const QPalette::ColorRole text : {QPalette::ButtonText, QPalette::Text})
        colours.setColor(QPalette::Active, text, theme::textColour(meaning));
    colours.setColor(QPalette::Inactive, QPalette::ButtonText, theme::textColour(meaning));
    setPalette(colours);
}

void RoleChoice::wheelEvent(QWheelEvent* event)
{
    // Scrolling the rows must not change what they are used for.
    event->ignore();
}

QWidget* RoleDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&,
                                    const QModelIndex&) const
{
    auto* choice = new RoleChoice(parent);
    auto* delegate = const_cast<RoleDelegate*>(this);
    connect(choice, &RoleChoice::chosen, delegate, [delegate, choice] {
        emit delegate->commitData(choice);
        emit delegate->closeEditor(choice);
    });
    return choice;
}

void RoleDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    const auto& columns = qobject_cast<const ColumnsModel*>(index.model())->columns();
    const table::ColumnSummary& column = columns[std::size_t(index.row())];
    qobject_cast<RoleChoice*>(editor)->setColumn(
        QString::fromStdString(column.name), column.type,
        static_cast<table::Role>(index.data(Qt::EditRole).toInt()));
}

void RoleDelegate::setModelData(QWidget* editor, QAbstractItemModel* model,
                                const QModelIndex& index) const
{
    model->setData(index, int(qobject_cast<RoleChoice*>(editor)->role()), Qt::EditRole);
}

} // namespace gui
