// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/column_builder.h"
#include "table/detection.h"

#include <cstdint>
#include <vector>

namespace table
{

/// How the numbers of each column are written, once all rows have been read: as it was detected by
/// the first ones, unless a value casts doubt on that, or a column was said to hold numbers and has
/// some with what nobody takes for a unit: see SaidUnit.
Notation late_notation(const Text& text, const Detection& detection,
                       const std::vector<std::uint64_t>& row_starts,
                       const std::vector<ColumnBuilder>& builders, const ReadOptions& options);

} // namespace table
