// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/table.h"

#include <optional>

namespace table
{

/// A label or a name that begins or ends with a quote which quotes nothing here: KeepsQuotes;
/// nothing where there is none.
std::optional<Problem> remark_on_quotes(const Table& table, std::size_t index);

} // namespace table
