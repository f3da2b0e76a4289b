// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/encoding.h"

#include <string>

namespace table
{

/// How surprising the characters beyond ASCII are as words of one of the languages that are written
/// in an encoding, in bits: the less, the likelier the text. It counts how frequent each letter is
/// in the language, what stands beside it, capitals inside words and signs that no text has. Texts
/// of ASCII alone surprise nobody. Infinite for encodings that are not guessed.
double surprise(const std::u32string& text, Encoding encoding);

} // namespace table
