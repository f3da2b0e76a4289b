// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/huge_pages.h"

#include <cstdint>
#include <sys/mman.h>
#include <unistd.h>

namespace platform
{

namespace
{

constexpr std::size_t huge_page = std::size_t{2} << 20;
/// More than malloc() adds to an allocation of its own.
constexpr std::size_t added = 32;

} // namespace

void prefer_huge_pages(const void* memory, std::size_t bytes)
{
    if (bytes < huge_page)
        return;
    // From the usual page in which it begins: of two that lie beside each other, both preferring
    // huge ones, the end of one and the beginning of the other are in the same.
    const auto page = static_cast<std::size_t>(::sysconf(_SC_PAGESIZE));
    const std::size_t before = reinterpret_cast<std::uintptr_t>(memory) % page;
    char* const first = const_cast<char*>(static_cast<const char*>(memory)) - before;
    ::madvise(first, before + bytes, MADV_HUGEPAGE);
}

std::size_t whole_huge_pages(std::size_t bytes)
{
    if (bytes < huge_page)
        return bytes;
    const std::size_t pages = (bytes + added + huge_page - 1) / huge_page;
    return pages * huge_page - added;
}

} // namespace platform
