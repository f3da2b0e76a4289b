// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/import/tables/ledgermodel.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QTableView;

namespace gui
{

/// The preparation ledger: every row before and after, what was dropped, and why. Can be filtered
/// and copied.
class LedgerView : public QWidget
{
    Q_OBJECT

public:
    explicit LedgerView(QWidget* parent = nullptr);

    /// Takes thousands of rows: better moved than copied.
    void setOrigin(session::DataOrigin origin);
    /// Selects the row that begins at that line of the file, or the last one before it.
    void goToLine(quint64 line);
    void fitColumns();
    /// Puts the selected cells on the clipboard, tabs between columns, exact numbers.
    void copySelection() const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    /// Keeps the room that its words need at that width.
    void fitSummary();

    LedgerModel m_model;
    QLabel* m_summary = nullptr;
    QComboBox* m_filter = nullptr;
    QTableView* m_table = nullptr;
};

/// "120 rows: 84 to learn from, 28 held back, 8 dropped", and what the features are.
QString ledgerSummary(const session::DataOrigin& origin);

} // namespace gui
