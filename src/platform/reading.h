// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/filesystem.h"

#include <optional>
#include <span>

namespace platform
{

/// Fills the bytes from an open file, as far as it goes, whatever interrupts it: the number of
/// bytes read, or nothing on an error, which is in errno.
std::optional<std::size_t> read_into(FileSystem& system, int file, std::span<char> bytes);

} // namespace platform
