// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/import/tables/columnnotes.h"
#include "table/preparation.h"
#include "table/summary.h"

#include <QComboBox>

namespace gui
{

/// Chooses what a column is used for; roles that its type does not allow cannot be chosen.
class RoleChoice : public QComboBox
{
    Q_OBJECT

public:
    explicit RoleChoice(QWidget* parent = nullptr);

    /// The note is why the column may be one to ignore.
    void setColumn(const table::ColumnSummary& column, table::Role role, const ColumnNote& note);
    table::Role role() const { return static_cast<table::Role>(currentIndex()); }

signals:
    void chosen(table::Role role);

protected:
    void wheelEvent(QWheelEvent* event) override;
};

} // namespace gui
