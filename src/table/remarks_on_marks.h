// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/table.h"

#include <optional>
#include <string>
#include <vector>

namespace table
{

/// Of named marks for missing values that nothing in a table is: UnusedMark, or UnusedMarkLike at
/// the first value that may be meant.
std::vector<Problem> remarks_on_marks(const Table& table, const std::vector<std::string>& unused);

/// Of a column of labels, MinusIsLabel where what is a gap elsewhere is none as a minus beside a
/// plus, and WordForGap where a gap may be a label: a country called NA is none.
void remark_on_gaps(const Table& table, std::size_t column, std::vector<Problem>& remarks);

/// Of the usual marks that count as values of a column because others were named in place of them:
/// UsualMarkCounts, at the first. Its second argument has them as they stand in the file, apart by
/// semicolons. Nothing of free text, nor of a minus beside a plus.
std::optional<Problem> remark_on_usual_marks(const Table& table, std::size_t column);

} // namespace table
