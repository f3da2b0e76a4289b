// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/import/columnnotes.h"
#include "table/preparation.h"
#include "table/summary.h"

#include <QAbstractTableModel>

namespace gui
{

/// The columns of a file, a row each: name, role, type, what there is to note, missing and
/// different values, smallest and largest. The one owner of the roles.
class ColumnsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Field { Name, RoleField, Type, Note, Missing, Distinct, Minimum, Maximum, FieldCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// Other columns, each with its role. \pre as many roles as columns
    void setColumns(std::vector<table::ColumnSummary> columns, std::vector<table::Role> roles);
    const std::vector<table::ColumnSummary>& columns() const { return m_columns; }
    const std::vector<table::Role>& roles() const { return m_roles; }
    table::Role role(int column) const { return m_roles[std::size_t(column)]; }
    /// What stands beside the columns. \pre as many notes as columns
    void setNotes(std::vector<ColumnNote> notes);
    /// Says nothing where nothing has been noted.
    ColumnNote note(int column) const;
    /// Whether there is a note beside any column.
    bool hasNotes() const;
    /// Whether a note beside any column offers something.
    bool hasOffers() const;
    /// Does what the note beside a column offers; the columns arrive anew.
    void takeOffer(int column);
    /// Gives a column a role; what was the target before becomes a feature, or is ignored where it
    /// cannot be one.
    void setRole(int column, table::Role role);
    /// Asks for a column to be read as another type; the columns arrive anew.
    void setType(int column, table::ColumnType type);
    /// The name of the target column, or nothing.
    QString target() const;
    /// Whether a column of that type can have the role.
    static bool allows(table::ColumnType type, table::Role role);
    /// Whether the values of a column can be read as that type.
    static bool allows(const table::ColumnSummary& column, table::ColumnType type);
    static QString roleText(table::Role role);
    static QString typeText(table::ColumnType type);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

signals:
    /// Other notes stand beside the columns.
    void notesChanged();
    /// The person gave a column another role.
    void rolesEdited();
    /// The person said what a column holds.
    void typeEdited(int column, table::ColumnType type);
    /// The person wants a column's spellings to be one label, or several again.
    void joinEdited(int column, bool join);

private:
    QVariant display(const table::ColumnSummary& column, int row, int field) const;
    QVariant toolTip(const table::ColumnSummary& column, int row, int field) const;

    std::vector<table::ColumnSummary> m_columns;
    std::vector<table::Role> m_roles;
    std::vector<ColumnNote> m_notes;
};

} // namespace gui
