// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/import/tables/columnsmodel.h"

#include "gui/base/numbers.h"
#include "gui/base/plaintip.h"
#include "gui/import/choices/choices.h"
#include "gui/look/theme.h"

#include <QFont>
#include <QLocale>

#include <algorithm>

namespace gui
{

ColumnsModel::ColumnsModel(const Choices& choices, QObject* parent)
    : QAbstractTableModel(parent), m_choices(choices)
{
}

table::Role ColumnsModel::role(int column) const
{
    return m_choices.role(column);
}

bool ColumnsModel::allows(const table::ColumnSummary& column, table::ColumnType type)
{
    switch (type) {
    case table::ColumnType::Number:
        return column.number_count > 0 || !column.said_unit.empty();
    case table::ColumnType::Category:
        return column.distinct <= table::Column::most_labels;
    case table::ColumnType::Text:
        return true;
    case table::ColumnType::Empty:
        break;
    }
    return false;
}

QString ColumnsModel::roleText(table::Role role)
{
    switch (role) {
    case table::Role::Feature:
        return tr("Feature");
    case table::Role::Target:
        return tr("Target");
    case table::Role::Ignore:
        break;
    }
    return tr("Ignore");
}

QString ColumnsModel::typeText(table::ColumnType type)
{
    switch (type) {
    case table::ColumnType::Number:
        return tr("number");
    case table::ColumnType::Category:
        return tr("category");
    case table::ColumnType::Text:
        return tr("text");
    case table::ColumnType::Empty:
        break;
    }
    return tr("empty");
}

void ColumnsModel::setColumns(std::vector<table::ColumnSummary> columns)
{
    // Read anew, columns of the same names are the same columns to a person: who is about to choose
    // something for one of them goes on.
    if (std::ranges::equal(columns, m_columns, {}, &table::ColumnSummary::name,
                           &table::ColumnSummary::name)) {
        m_columns = std::move(columns);
        showRoles();
        return;
    }
    beginResetModel();
    m_columns = std::move(columns);
    m_notes.clear();
    endResetModel();
}

void ColumnsModel::showRoles()
{
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, FieldCount - 1));
}

void ColumnsModel::setNotes(std::vector<ColumnNote> notes)
{
    if (m_notes == notes)
        return;
    m_notes = std::move(notes);
    showRoles();
    emit notesChanged();
}

ColumnNote ColumnsModel::note(int column) const
{
    return std::size_t(column) < m_notes.size() ? m_notes[std::size_t(column)] : ColumnNote{};
}

bool ColumnsModel::hasNotes() const
{
    return std::ranges::any_of(m_notes,
                               [](const ColumnNote& note) { return !note.brief.isEmpty(); });
}

bool ColumnsModel::hasOffers() const
{
    return std::ranges::any_of(
        m_notes, [](const ColumnNote& note) { return note.offer != ColumnNote::Offer::None; });
}

void ColumnsModel::takeOffer(int column)
{
    const ColumnNote offered = note(column);
    switch (offered.offer) {
    case ColumnNote::Offer::NameMarks:
        emit marksNamed(offered.marks);
        break;
    case ColumnNote::Offer::LeaveGaps:
        emit typeEdited(column, table::ColumnType::Category);
        break;
    case ColumnNote::Offer::LabelGaps:
        emit typeEdited(column, table::ColumnType::Empty);
        break;
    case ColumnNote::Offer::Join:
    case ColumnNote::Offer::Separate:
        emit joinEdited(column, offered.offer == ColumnNote::Offer::Join);
        break;
    case ColumnNote::Offer::TakeNumbers:
        emit typeEdited(column, table::ColumnType::Number);
        break;
    case ColumnNote::Offer::None:
        break;
    }
}

void ColumnsModel::setRole(int column, table::Role role)
{
    emit roleEdited(column, role);
}

void ColumnsModel::setType(int column, table::ColumnType type)
{
    const table::ColumnSummary& summary = m_columns[std::size_t(column)];
    // A category of one word and a label for gaps becomes one with gaps.
    const bool leavesGaps = note(column).offer == ColumnNote::Offer::LeaveGaps;
    if ((summary.type != type || leavesGaps) && allows(summary, type))
        emit typeEdited(column, type);
}

int ColumnsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

int ColumnsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : FieldCount;
}

QVariant ColumnsModel::display(const table::ColumnSummary& column, int row, int field) const
{
    const auto number = [](const std::optional<double>& value) {
        return value ? writtenNumber(*value) : QString();
    };
    switch (field) {
    case Name:
        return QString::fromStdString(column.name);
    case RoleField:
        return roleText(role(row));
    case Type:
        return typeText(column.type);
    case Note:
        return note(row).brief;
    case Missing:
        return QLocale().toString(qulonglong(column.missing));
    case Distinct:
        return QLocale().toString(qulonglong(column.distinct));
    case Minimum:
        return number(column.minimum);
    default:
        return number(column.maximum);
    }
}

QVariant ColumnsModel::toolTip(const table::ColumnSummary& column, int row, int field) const
{
    switch (field) {
    case Name:
        return plainTip(QString::fromStdString(column.name));
    case RoleField:
        return tr("What the column is used for: click to choose.");
    case Type:
        return tr("What the column is read as: click to choose.");
    case Note:
        return plainTip(note(row).full);
    default:
        return {};
    }
}

QVariant ColumnsModel::data(const QModelIndex& index, int role) const
{
    // Ctrl+C asks for the current cell even where there is none.
    if (!index.isValid())
        return {};
    const table::ColumnSummary& column = m_columns[std::size_t(index.row())];
    const table::Role columnRole = this->role(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return display(column, index.row(), index.column());
    case Qt::EditRole:
        return index.column() == Type ? int(column.type) : int(columnRole);
    case Qt::TextAlignmentRole:
        return int((index.column() >= Missing ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::ForegroundRole:
        if (columnRole == table::Role::Ignore)
            return theme::look().textColour(theme::Role::Neutral);
        if (index.column() == RoleField)
            return theme::look().textColour(columnRole == table::Role::Target ? theme::Role::Error
                                                                              : theme::Role::Input);
        return {};
    case Qt::ToolTipRole:
        return toolTip(column, index.row(), index.column());
    default:
        return {};
    }
}

QVariant ColumnsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return QAbstractTableModel::headerData(section, orientation, role);
    if (role == Qt::TextAlignmentRole)
        return int((section >= Missing ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const QString titles[FieldCount] = {tr("Column"),  tr("Role"),    tr("Type"),
                                        tr("Note"),    tr("Missing"), tr("Distinct"),
                                        tr("Minimum"), tr("Maximum")};
    return titles[section];
}

bool ColumnsModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable))
        return false;
    if (index.column() == Type)
        setType(index.row(), static_cast<table::ColumnType>(std::clamp(value.toInt(), 0, 3)));
    else
        setRole(index.row(), table::role_at(value.toInt()));
    return true;
}

Qt::ItemFlags ColumnsModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags base = QAbstractTableModel::flags(index);
    if (!index.isValid())
        return base;
    const bool empty = m_columns[std::size_t(index.row())].type == table::ColumnType::Empty;
    const bool editable = index.column() == RoleField || (index.column() == Type && !empty);
    return editable ? base | Qt::ItemIsEditable : base;
}

} // namespace gui
