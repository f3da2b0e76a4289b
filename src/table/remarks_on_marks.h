// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/table.h"

#include <string>
#include <vector>

namespace table
{

/// Of named marks for missing values that nothing in a table is: UnusedMark, or UnusedMarkLike at
/// the first value that may be meant.
std::vector<Problem> remarks_on_marks(const Table& table, const std::vector<std::string>& unused);

} // namespace table
