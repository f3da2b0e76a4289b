// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/import/tables/columnnotes.h"
#include "table/preparation.h"
#include "table/summary.h"

#include <QAbstractTableModel>

namespace gui
{

class Choices;

/// The columns of a file, a row each: name, role, type, what there is to note, missing and
/// different values, smallest and largest. What is chosen in it is said by its signals, and is so
/// once the choices say it.
class ColumnsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Field { Name, RoleField, Type, Note, Missing, Distinct, Minimum, Maximum, FieldCount };

    /// \param choices say what each column is for; they outlive the model
    explicit ColumnsModel(const Choices& choices, QObject* parent = nullptr);

    /// Other columns, or the same read anew; the choices have their roles already.
    void setColumns(std::vector<table::ColumnSummary> columns);
    /// The choices say otherwise what columns are for.
    void showRoles();
    const std::vector<table::ColumnSummary>& columns() const { return m_columns; }
    table::Role role(int column) const;
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
    /// Asks for a column to have a role.
    void setRole(int column, table::Role role);
    /// Asks for a column to be read as another type; the columns arrive anew.
    void setType(int column, table::ColumnType type);
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
    /// The person wants a column to have another role.
    void roleEdited(int column, table::Role role);
    /// The person said what a column holds, or with Empty that it is to be found out.
    void typeEdited(int column, table::ColumnType type);
    /// The person wants a column's spellings to be one label, or several again.
    void joinEdited(int column, bool join);
    /// The person says that these texts, apart by semicolons, stand for no value.
    void marksNamed(const QString& marks);

private:
    QVariant display(const table::ColumnSummary& column, int row, int field) const;
    QVariant toolTip(const table::ColumnSummary& column, int row, int field) const;

    const Choices& m_choices;
    std::vector<table::ColumnSummary> m_columns;
    std::vector<ColumnNote> m_notes;
};

} // namespace gui
