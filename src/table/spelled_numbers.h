// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/reader.h"

#include <vector>

namespace table
{

/// Columns of numbers whose spelling says something that a number does not keep: of 1.1 and 1.10,
/// as chapters are counted, one number is made; 1,2 beside answers of one digit is two choices of
/// one who may choose several. OddNumber, at the first value that shows it.
std::vector<Problem> remarks_on_spelled_numbers(const Table& table, const ReadOptions& options);

} // namespace table
