// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace table
{

/// At most `limit` characters of a cell for a sentence, on one line, always valid UTF-8.
std::string excerpt(std::string_view text, std::size_t limit = 40);

} // namespace table
