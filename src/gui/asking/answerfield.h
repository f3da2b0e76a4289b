// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/widgets/numberfield.h"
#include "table/recipe.h"

namespace gui
{

/// A line for a number of one column, with the column's unit or without: 70 kg is 70, where the
/// network learned from numbers in kg. What the column's own writing makes another number of is not
/// taken, and what nothing but that makes a number of is: ($1,200.00).
class AnswerField : public NumberField
{
    Q_OBJECT

public:
    AnswerField(const table::Feature& feature, double minimum, double maximum,
                QWidget* parent = nullptr);

protected:
    QString read(const QString& text) override;
    QString withDecimalMark(const QString& text) const override;

private:
    /// The number with a nought behind it, where the file's marks would make thousands of it.
    QString unlikeThousands(const QString& number) const;

    table::Feature m_feature;
};

} // namespace gui
