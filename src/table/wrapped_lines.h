// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/encoding.h"

#include <optional>

namespace table
{

/// The text without the quotes around its lines, where nearly each whole line stands in quotes as
/// if it were one value ("1,2,0"); nothing where that is not so. The lines keep their numbers.
std::optional<Text> without_line_quotes(const Text& text);

} // namespace table
