// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/encoding.h"
#include "table/reader.h"

#include <vector>

namespace table
{

/// A text in which a row is a line and a delimiter one character, how it is to be read, and what
/// had to be rewritten for it, to be told.
struct PlainText {
    Text text;
    ReadOptions options;
    std::vector<Problem> rewritten;
};

/// The same table: quotes around whole lines are taken off, and delimiters of two characters become
/// one.
PlainText plain_text(const Text& text, const ReadOptions& options);

} // namespace table
