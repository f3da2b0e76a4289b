// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

namespace platform
{

/// Tells the system that this memory is about to be filled from one end to the other, so that it
/// may come in large pages: far fewer interruptions on the way. Changes nothing else, and nothing
/// at all where there are none.
void prefer_huge_pages(const void* memory, std::size_t bytes);

/// How much to ask for where that many bytes are needed, so that the last large page is whole, too.
std::size_t whole_huge_pages(std::size_t bytes);

} // namespace platform
