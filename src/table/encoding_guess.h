// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/encoding.h"

#include <string_view>
#include <vector>

namespace table
{

/// An encoding that a text is likely to have, and those that are nearly as likely and would make
/// other letters of it, the likeliest first.
struct EncodingGuess {
    Encoding encoding = Encoding::Windows1252;
    std::vector<Encoding> rivals;
};

/// The likeliest encoding of a text that is no UTF-8 and says nothing of its encoding: the one
/// whose letters are the least surprise as words, the usual encodings before others; Windows-1252
/// where nothing fits. Never certain.
EncodingGuess guess_encoding(std::string_view bytes);

} // namespace table
