// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/table.h"

#include <QAbstractTableModel>

#include <memory>

namespace gui
{

class Choices;

/// The rows of a table as the file says them, and between them, whole, the lines that are no rows.
/// Nothing is held: what is on screen is read from the file again.
class PreviewModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// \param choices say which columns are ignored: those are shown subdued; they outlive the
    /// model
    explicit PreviewModel(const Choices& choices, QObject* parent = nullptr);

    void setTable(std::shared_ptr<const table::Table> table);
    /// \pre there is one
    const table::Table& table() const { return *m_table; }
    /// The choices say otherwise what columns are for.
    void showRoles();
    /// The row that shows this line of the file, or the one that follows it; -1 for an empty table.
    int rowOfLine(std::uint64_t line) const;
    /// Rows that show a line which is no row of the table.
    std::vector<int> keptOutRows() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct KeptOut {
        /// Where it is shown.
        std::size_t row = 0;
        table::Problem problem;
    };
    /// The line kept out that is shown in that row, or null.
    const KeptOut* keptOut(int row) const;
    std::size_t tableRow(int row) const;
    std::uint64_t line(int row) const;
    const QString& text(int row, int column) const;
    /// Whether nothing is to be had of that value: it is a gap, or no number in a column of
    /// numbers.
    bool isMissing(int row, int column) const;
    QVariant keptOutData(const KeptOut& line, int column, int role) const;

    const Choices& m_choices;
    std::shared_ptr<const table::Table> m_table;
    std::vector<KeptOut> m_keptOut;
    /// The row read last.
    mutable int m_cachedRow = -1;
    mutable std::vector<QString> m_cached;
};

} // namespace gui
