// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace table
{

/// Bytes in the encoding that the C library knows by `name` as UTF-8; nothing where it does not
/// know it on this machine. What is no character there becomes U+FFFD, one for each `unit` bytes
/// passed over; `damages` tells where in the result the first `limit` of them and of the NULs
/// stand, in ascending order, and no more is read behind them.
std::optional<std::string> utf8_from(const char* name, std::string_view bytes, std::size_t unit,
                                     std::size_t limit, std::vector<std::size_t>& damages);

} // namespace table
