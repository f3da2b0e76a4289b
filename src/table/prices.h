// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace table
{

/// A price without the dash that stands for no cents: "4," of "4,-", "5." of "5.–", "3," of "3,--".
/// Other texts as they are. \pre no blanks around it
std::string_view without_dash_for_cents(std::string_view text);

} // namespace table
