// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/data_origin.h"

#include <QAbstractTableModel>

namespace gui
{

/// What became of each row: for every column its text in the file and, beside it, the numbers made
/// of it.
class LedgerModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Show { All, Training, Test, Dropped };

    using QAbstractTableModel::QAbstractTableModel;

    void setOrigin(session::DataOrigin origin);
    void setShown(Show shown);
    /// The last row shown that begins at that line or before it, or -1.
    int rowAt(quint64 line) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    /// What a section shows.
    struct Section {
        enum Kind { What, Raw, Input, Target } kind = What;
        /// Of the column, or of the feature.
        std::size_t index = 0;
        QString title;
        /// Numbers stand at the right.
        bool isNumber = false;
    };
    void arrange();
    QString text(const table::LedgerEntry& entry, const Section& section) const;
    QString fate(const table::LedgerEntry& entry) const;
    bool isFilled(const table::LedgerEntry& entry, const Section& section) const;

    session::DataOrigin m_origin;
    std::vector<Section> m_sections;
    Show m_shown = Show::All;
    /// Entries that are shown.
    std::vector<std::size_t> m_rows;
};

} // namespace gui
