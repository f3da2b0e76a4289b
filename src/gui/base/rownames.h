// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dataset.h"

#include <QStringList>

#include <string>
#include <vector>

namespace gui
{

/// As session::row_names() has them: a name a row, or none at all.
using RowNames = std::vector<std::string>;

/// What a row is called, shortened to so many characters; empty where rows have no names.
QString nameOfRow(const RowNames& names, std::size_t row, std::size_t limit = 40);
/// The number of a row, counted from 1, and what it is called: "5 (Braund)".
QString numberedRow(const RowNames& names, std::size_t row, std::size_t limit = 40);
/// For a tool tip: what the row is called, if it is, and its numbers with the names of their
/// features, a line each. Of very many the first ones. `notes` say what is to be said of each
/// feature's numbers: that they are standardized.
QString numbersOfRow(const model::Dataset& dataset, const RowNames& names, std::size_t row,
                     const QStringList& notes);

} // namespace gui
