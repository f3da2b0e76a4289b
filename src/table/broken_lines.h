// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/table.h"

#include <optional>
#include <string_view>

namespace table
{

/// Rows that seem to be the rest of the line above: whatever wrote the file broke a text in two and
/// filled both lines up with delimiters, so that each looks like a row with gaps. They begin
/// otherwise than every other row, and with the line above they have no more values than the table
/// has columns. BrokenLines, with their lines; nothing where there are none.
std::optional<Problem> remark_on_broken_lines(const Table& table);

/// Whether a text begins with a small Latin letter, as the rest of a line does; others cannot tell
/// the middle of a sentence from its start.
bool begins_small(std::string_view text);

} // namespace table
