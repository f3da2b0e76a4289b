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
/// are 0 add nothing. For several layers: one term a unit of the last hidden one.
/// \pre the step is that of taken_apart()
std::vector<Term> termsOf(const model::Step& asked, const table::Recipe& recipe,
                          const std::vector<table::AskedColumn>& columns);
/// The size of the largest share of that sum, the bias included.
double largestShare(const model::Step& asked, const std::vector<Term>& terms);

} // namespace gui
