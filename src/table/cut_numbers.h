// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/table.h"

#include <optional>

namespace table
{

/// Two whole numbers that may be one with a decimal comma, where commas part the values: in two
/// columns below no names, or in two beside each other where there are more values than names.
/// AmbiguousDelimiter, at the first row. \pre the warnings of the table tell names that are lacking
std::optional<Problem> remark_on_delimiter(const Table& table);

} // namespace table
