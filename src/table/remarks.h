#pragma once

#include "table/table.h"

#include <vector>

namespace table
{

/// What is worth knowing about the columns of a table that was read: values that could be read in
/// two ways, units, codes, labels that differ in capital letters only, a row of totals. Each with
/// the line and character of a value that shows it.
std::vector<Problem> remarks_on(const Table& table);

} // namespace table
