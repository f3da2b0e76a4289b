// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace table
{

/// The text with small letters in place of capital ones, as Unicode folds them: two texts are
/// alike then if they differ in capital letters only. Latin, Greek, Cyrillic and Armenian letters
/// are known; a sharp s is ss, the Turkish dotted capital I stays. Broken bytes stay as they are.
std::string case_folded(std::string_view text);

/// The small letter of a capital one beyond ASCII that folds to one letter; others stay.
char32_t small_letter(char32_t letter);

} // namespace table
