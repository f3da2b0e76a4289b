// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

#include <vector>

class QLabel;

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

    /// What each number is called, beside its field.
    void setNames(const QStringList& names);
    void setNumbers(const std::vector<double>& numbers);
    void unfold();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    std::vector<NumberField*> m_fields;
    std::vector<QLabel*> m_names;
    QWidget* m_panel = nullptr;
};

} // namespace gui
