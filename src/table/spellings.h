// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/column.h"

#include <optional>
#include <string>
#include <vector>

namespace table
{

/// The labels of a category that differ from others in capital letters, blanks or writings of a
/// letter only, see spelling_folded(), those that are alike together, in ascending order.
std::vector<std::vector<std::size_t>> find_spellings(const Column& column);

/// A label that counts as another one now.
struct JoinedSpelling {
    /// The first row in which it stands.
    std::size_t row = 0;
    std::string spelling;
    std::string label;
};

/// Makes one label of those that are alike in this way: the spelling that most rows have,
/// of several such the one that stands first. Says which spelling is the first to count as another.
/// \pre the column has a code for every row
std::optional<JoinedSpelling> join_spellings(Column& column);

} // namespace table
