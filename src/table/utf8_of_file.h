// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/file.h"
#include "table/unicode.h"

#include <cstddef>
#include <string_view>

namespace table
{

/// What check_utf8() says of these bytes of a file, by all processors, each of which has what it
/// looks at fetched.
Utf8Check check_utf8(const File& file, std::string_view bytes, std::size_t limit);

} // namespace table
