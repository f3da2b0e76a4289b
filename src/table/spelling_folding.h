// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace table
{

/// The text as case_folded() has it, and further: a letter with a mark is that letter and its mark,
/// however the file writes it, blanks of any kind and number are one, and what nobody sees, such as
/// a soft hyphen, is not there. Two texts are alike then
/// if nobody who reads them sees a difference but capital letters.
std::string spelling_folded(std::string_view text);

/// The same with capital letters, which are marked: equal for two names that look the same on
/// screen. For comparing, not for showing.
std::string as_seen(std::string_view text);

} // namespace table
