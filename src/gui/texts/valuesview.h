// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/base/moment.h"

#include <QAbstractTableModel>
#include <QTableView>

#include <array>
#include <optional>

namespace gui
{

/// The values of one step as a table of name and value; the exact value is in the tool tip.
class ValuesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    /// The values of that step; whether other names than before have values now.
    bool setStep(Moment moment);
    void setHighlights(const QStringList& names);
    void setNumberNames(const QStringList& names);
    QString nameAt(int row) const;
    const model::Value& valueAt(int row) const { return values()[std::size_t(row)]; }
    /// The row of that value, or -1.
    int rowOf(const QString& name) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const std::vector<model::Value>& values() const { return m_moment->values; }

    Moment m_moment = std::make_shared<const model::Step>();
    QStringList m_highlights;
    QStringList m_numberNames;
};

/// The table *Values*: every value known at this step, the ones it is about lit up and in view, the
/// newest of them first of all. What is copied has every digit of every number.
/// Only another step scrolls it.
class ValuesView : public QTableView
{
    Q_OBJECT

public:
    explicit ValuesView(QWidget* parent = nullptr);

    void showStep(const Moment& moment);
    void setHighlights(const QStringList& names);
    /// What the numbers of a row are called (its features); empty where they have no names.
    void setNumberNames(const QStringList& names);

signals:
    /// The person points at this value; an empty name when the pointer left.
    void hovered(const QString& name);

protected:
    void resizeEvent(QResizeEvent* event) override;
    int sizeHintForColumn(int column) const override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    /// Copies the selected rows, a line each, with `between` between name and value.
    void copySelection(const QString& between, QString (*written)(const model::Value&)) const;
    void scrollToStep();
    void pointAt(const QString& name);
    void setRowHeights();
    void fillWidth();

    ValuesModel m_model;
    /// What the step is about, whatever is lit up.
    QStringList m_namesOfStep;
    QString m_pointed;
    /// What sizeHintForColumn() has found, until something changes.
    mutable std::array<std::optional<int>, 2> m_widths;
};

} // namespace gui
