// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/taken_apart.h"
#include "table/question.h"

#include <QString>

#include <vector>

namespace gui
{

/// One term of the weighted sum that a prediction is made of, in words and as the number it adds.
struct Term {
    QString name;
    /// "0.5 × −1.2", or what else it is made of.
    QString product;
    double share = 0;
    /// The same, term by term, where it is several.
    QString details = {};
};

/// For a single neuron: one term a column. A column with labels has one feature a label; those that
/// are 0 add nothing. \pre the step is that of taken_apart(), and has one layer
std::vector<Term> termsOfColumns(const model::Step& asked, const table::Recipe& recipe,
                                 const std::vector<table::AskedColumn>& columns);
/// For several layers: one term a unit of the last hidden one.
std::vector<Term> termsOfUnits(const model::Step& asked);
/// The weighted sum.
double sumOf(const model::Step& asked);

} // namespace gui
