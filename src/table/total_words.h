// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace table
{

/// Whether a text says that numbers beside it sum up those above, in small letters or as a name;
/// what it sums up may stand behind a word that says nothing else.
bool is_word_for_totals(std::string_view text);

/// Whether a text has a word that may say so, but may be a name, a size or a remark as well: Max,
/// "Mittel", "Schnitt 9a". Then the numbers have to agree.
bool may_be_word_for_totals(std::string_view text);

} // namespace table
