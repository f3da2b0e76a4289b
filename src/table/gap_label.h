// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/column.h"

namespace table
{

/// Whether a column is one word or nothing, as a cross in a survey ("x", "ja", "1"; capital letters
/// aside): at least a third of its rows have no value, and all others the same. A few rows do where
/// it is a cross or a yes. Nothing means no there, not that nobody knows; where somebody marked
/// what nobody knows, it is no such column.
bool is_word_or_nothing(const Column& column);

/// Gives the rows without a value of such a column a label of their own, Column::gap_label, after
/// which none is missing. \pre is_word_or_nothing(column)
void label_gaps(Column& column);

/// The word beside the gaps. \pre column.labels_gaps or is_word_or_nothing(column)
std::string word_beside_gaps(const Column& column);

} // namespace table
