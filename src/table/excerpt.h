// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>

namespace table
{

/// At most `limit` characters of a cell for a sentence, on one line, always valid UTF-8.
std::string excerpt(std::string_view text, std::size_t limit = 40);

/// Two thirds of the start and a third of the end where a text has more than `limit` characters, an
/// ellipsis between them: many long names begin alike.
std::string without_middle(std::string_view text, std::size_t limit);

/// Texts for a sentence, one after the other: at most `limit` characters of each, and an ellipsis
/// in place of those beyond the first `most`.
std::string listed(std::span<const std::string> texts, std::size_t most,
                   std::string_view separator = ", ", std::size_t limit = 40);

} // namespace table
