// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/dialect.h"
#include "table/sample.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace table
{

/// Whether the names in the row `first` go on in the row below it, as where cells of a spreadsheet
/// are merged: "Year;Men;;Women;" above ";n;%;n;%". Where a name is empty above, or the one beside
/// it again, there is one below; and the names below would not do alone, for some are empty there
/// or come again.
bool names_go_on_below(const Sample& sample, std::size_t first, std::size_t width,
                       const Dialect& dialect);

/// One name a column of those in two lines: "Year", "Men n", "Men %". What stands above an empty
/// name goes for it, too. \pre as many below as above
std::vector<std::string> joined_names(const std::vector<std::string>& above,
                                      const std::vector<std::string>& below);

} // namespace table
