// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/dialect.h"
#include "table/sample.h"

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace table
{

/// How many lines below the row `first` go on with the names in it, two at most, as where cells of
/// a spreadsheet are merged: "Year;Men;;Women;" above ";n;%;n;%", or "Land;Men;;Women;" above
/// ";2019;2020;2019;2020". Where a name is empty above, or the one beside it again, there is one
/// below; and the names below would not do alone, for some are empty there or come again. A number
/// is a name only where it is a year, and stands above numbers that are none. In the first column
/// one of the lines has a name, or every row below a value.
std::size_t lines_of_names_below(const Sample& sample, std::size_t first, std::size_t width,
                                 const Dialect& dialect);

/// One name a column of those in two lines: "Year", "Men n", "Men %". What stands above an empty
/// name goes for it, too. \pre as many below as above
std::vector<std::string> joined_names(const std::vector<std::string>& above,
                                      const std::vector<std::string>& below);

} // namespace table
