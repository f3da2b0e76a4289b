// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace table
{

/// A price without the dash that stands for no cents: "4," of "4,-", "5." of "5.–", "3," of "3,--".
/// Other texts as they are. \pre no blanks around it
std::string_view without_dash_for_cents(std::string_view text);

/// Whether a text is a nought as bookkeepers write it: a dash beside its currency, "$ -", "- €".
bool is_nought_of(std::string_view text, std::string_view currency);
/// The same, of whatever currency is known.
bool is_nought(std::string_view text);

} // namespace table
