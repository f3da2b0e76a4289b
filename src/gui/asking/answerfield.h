// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/widgets/numberfield.h"
#include "table/recipe.h"

namespace gui
{

/// A line for a number of one column, with the column's unit or without: 70 kg is 70, where the
/// network learned from numbers in kg.
class AnswerField : public NumberField
{
    Q_OBJECT

public:
    AnswerField(const table::Feature& feature, double minimum, double maximum,
                QWidget* parent = nullptr);

protected:
    QString read(const QString& text) override;

private:
    table::Feature m_feature;
};

} // namespace gui
