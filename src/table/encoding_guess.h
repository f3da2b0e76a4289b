// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/encoding.h"

#include <string_view>

namespace table
{

/// The likeliest encoding of a text that is no UTF-8 and says nothing of its encoding. Windows-1252
/// where its bytes allow that, or Windows-1251 where whole words are Cyrillic; otherwise the first
/// of a few others in which they are letters. Never certain.
Encoding guess_encoding(std::string_view bytes);

} // namespace table
