// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/summary.h"

#include <QComboBox>

namespace gui
{

/// Chooses what a column is read as; types that its values do not allow cannot be chosen.
class TypeChoice : public QComboBox
{
    Q_OBJECT

public:
    explicit TypeChoice(QWidget* parent = nullptr);

    void setColumn(const table::ColumnSummary& column);
    table::ColumnType type() const { return static_cast<table::ColumnType>(currentIndex()); }

signals:
    void chosen(table::ColumnType type);

protected:
    void wheelEvent(QWheelEvent* event) override;
};

} // namespace gui
