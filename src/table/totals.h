// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/table.h"

#include <optional>

namespace table
{

/// A row that sums up others, as below each group of them or at the end: by its word for that.
/// RowOfTotals, at the first. Nothing is asked of tables of one or two rows.
std::optional<Problem> remark_on_totals(const Table& table);

} // namespace table
