// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/huge_pages.h"

#include <cstdint>
#include <sys/mman.h>

namespace platform
{

void prefer_huge_pages(const void* memory, std::size_t bytes)
{
    constexpr std::size_t page = std::size_t{2} << 20;
    const std::size_t skipped = (page - reinterpret_cast<std::uintptr_t>(memory) % page) % page;
    if (bytes < skipped + page)
        return;
    char* const first = const_cast<char*>(static_cast<const char*>(memory)) + skipped;
    ::madvise(first, (bytes - skipped) / page * page, MADV_HUGEPAGE);
}

} // namespace platform
