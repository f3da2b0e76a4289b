// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QStringList>
#include <QTableView>

namespace gui
{

/// What a picture shows as rows and columns, in words and numbers as the page shows them. Every row
/// has a text for every column; one that has nothing to say is empty.
struct PictureTable {
    QStringList columns;
    QList<QStringList> rows;

    bool operator==(const PictureTable&) const = default;
    /// As spreadsheets take it: a line a row, the columns' names first, tabs between.
    QString toText() const;
};

class PictureTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setTable(PictureTable table);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    PictureTable m_table;
};

/// A picture's table in the place of the picture: read row by row with the arrow keys, copied with
/// Ctrl+C.
class PictureTableView : public QTableView
{
    Q_OBJECT

public:
    explicit PictureTableView(QWidget* parent = nullptr);

    /// Where the person is in the table stays as long as the row exists.
    void setTable(PictureTable table);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit();
    void copySelection() const;

    PictureTableModel m_model;
};

} // namespace gui
