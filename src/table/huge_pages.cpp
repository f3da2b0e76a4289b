#include "table/huge_pages.h"

#include <cstdint>
#include <sys/mman.h>

namespace table
{

void prefer_huge_pages(void* memory, std::size_t bytes)
{
    constexpr std::uintptr_t page = 2u << 20;
    const auto start = reinterpret_cast<std::uintptr_t>(memory);
    const std::uintptr_t first = (start + page - 1) / page * page;
    const std::uintptr_t last = (start + bytes) / page * page;
    if (first < last)
        ::madvise(reinterpret_cast<void*>(first), last - first, MADV_HUGEPAGE);
}

} // namespace table
