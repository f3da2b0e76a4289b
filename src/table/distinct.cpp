// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/distinct.h"

#include <algorithm>
#include <bit>
#include <vector>

namespace table
{

namespace
{

/// How many slots there are before it is known that so many are needed.
constexpr std::size_t most_at_first = 1u << 14;

/// 0 marks a free one; there are a power of two of them, at most half of them taken.
using Slots = std::vector<std::uint64_t>;

/// Whether it is new. \pre it is not 0
bool insert(Slots& slots, std::uint64_t hash)
{
    const std::size_t mask = slots.size() - 1;
    std::size_t at = hash & mask;
    while (slots[at] != 0 && slots[at] != hash)
        at = (at + 1) & mask;
    const bool is_new = slots[at] == 0;
    slots[at] = hash;
    return is_new;
}

void grow(Slots& slots)
{
    Slots old(2 * slots.size());
    old.swap(slots);
    for (const std::uint64_t hash : old)
        if (hash != 0)
            insert(slots, hash);
}

} // namespace

std::size_t count_distinct_hashes(std::span<const std::uint64_t> hashes)
{
    Slots slots(std::bit_ceil(std::min(2 * hashes.size() + 2, most_at_first)));
    std::size_t found = 0;
    bool has_zero = false;
    for (const std::uint64_t hash : hashes) {
        if (hash == 0) {
            has_zero = true;
            continue;
        }
        if (2 * (found + 1) > slots.size())
            grow(slots);
        found += insert(slots, hash);
    }
    return found + has_zero;
}

} // namespace table
