// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/preparation.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;

namespace gui
{

class NumberField;

/// What happens to the rows: gaps, scaling, and how many are held back.
class PreparationForm : public QWidget
{
    Q_OBJECT

public:
    explicit PreparationForm(QWidget* parent = nullptr);

    /// These choices in place of those of `base`; its roles and its positive label stay.
    table::Preparation choices(table::Preparation base) const;
    void setChoices(const table::Preparation& choices);

signals:
    /// The person changed something.
    void edited();
    /// Something typed was refused, or is right again.
    void refused();

private:
    QComboBox* m_missing = nullptr;
    QCheckBox* m_standardize = nullptr;
    NumberField* m_testFraction = nullptr;
    NumberField* m_seed = nullptr;
    QLabel* m_problem = nullptr;
};

} // namespace gui
