// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/table.h"

#include <QTableView>

#include <memory>

namespace gui
{

class Choices;
class ColumnsModel;
class PreviewModel;
class RolesHeader;

/// The rows of a file as it says them, under a header in which types and roles are chosen.
class PreviewTable : public QTableView
{
    Q_OBJECT

public:
    explicit PreviewTable(QWidget* parent = nullptr);

    /// What its header shows and asks for. Called once, before anything is shown. \param choices
    /// they outlive the table, as the columns do
    void setColumns(ColumnsModel& columns, const Choices& choices);
    /// Columns that are read anew keep the width they have; others are made to fit.
    void showTable(std::shared_ptr<const table::Table> table);
    /// The choices say otherwise what columns are for.
    void showRoles();
    /// Shows a line of the file, selected and with the keyboard.
    void goToLine(quint64 line);

private:
    void fitColumns();

    PreviewModel* m_rows = nullptr;
    RolesHeader* m_header = nullptr;
    /// The columns that it was made to fit.
    std::vector<std::string> m_fitted;
};

} // namespace gui
