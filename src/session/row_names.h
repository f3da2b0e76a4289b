// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/session.h"

#include <string>
#include <vector>

namespace session
{

/// A longer text is no name, in bytes.
constexpr std::size_t longest_row_name = 100;

/// What the rows of the dataset are called, one text a row: the first column of the file that
/// nothing is learned from and in which each of them has another text, most of them no numbers.
/// Nothing where there is no such column, or where there are more rows than the ledger holds.
std::vector<std::string> row_names(const Session& session);

} // namespace session
