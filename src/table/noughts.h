// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/table.h"

#include <optional>

namespace table
{

/// Money of which some is a dash beside its currency and read as 0: DashIsNought, at the first;
/// nothing where there is none.
std::optional<Problem> remark_on_noughts(const Table& table, std::size_t index);

} // namespace table
