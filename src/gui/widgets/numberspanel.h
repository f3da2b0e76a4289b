// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

#include <vector>

class QKeyEvent;
class QLabel;
class QMouseEvent;

namespace gui
{

class NumberField;

/// The fields of a vector that is too long for a row of them: a button that shows its numbers in
/// short, and a panel with a field for each that it unfolds.
class NumbersPanel : public QToolButton
{
    Q_OBJECT

public:
    /// Takes the fields into its panel.
    explicit NumbersPanel(const std::vector<NumberField*>& fields, QWidget* parent = nullptr);

    /// Takes other fields in place of those it has, which are deleted.
    void setFields(const std::vector<NumberField*>& fields);
    const std::vector<NumberField*>& fields() const { return m_fields; }
    /// What each number is called beside its place, beside its field.
    void setNames(const QStringList& names);
    /// What stands beside each field, where its place says nothing.
    void setLabels(const QStringList& labels);
    void setNumbers(const std::vector<double>& numbers);
    void unfold();

signals:
    /// The panel is about to be shown.
    void unfolding();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    /// A press beside the panel has closed it and still means what it is on: who types a number and
    /// presses a button need not press it twice.
    void passOn(const QMouseEvent& press);
    /// What the window does on such a key that no field has a use for: Qt keeps its shortcuts from
    /// whoever types in a panel. Null where it is none.
    QAction* actionOf(const QKeyEvent& press) const;

    std::vector<NumberField*> m_fields;
    std::vector<QLabel*> m_names;
    QWidget* m_panel = nullptr;
};

} // namespace gui
