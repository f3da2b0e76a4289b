// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/huge_pages.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>

namespace table
{

/// The finalizer of MurmurHash3: different keys have different hashes.
constexpr std::uint64_t mixed(std::uint64_t key)
{
    key = (key ^ (key >> 33)) * 0xff51afd7ed558ccdULL;
    key = (key ^ (key >> 33)) * 0xc4ceb9fe1a85ec53ULL;
    return key ^ (key >> 33);
}

/// How many of the hashes differ, counted in an open hash table.
std::size_t count_distinct_hashes(std::span<const std::uint64_t> hashes);

/// How many of the 64-bit keys differ that `for_each_key` hands to the function it is called with.
/// It is called twice. The hashes are sorted into parts small enough for the fast caches first.
template <class ForEachKey>
std::size_t count_distinct(const ForEachKey& for_each_key)
{
    constexpr std::size_t parts = 512;
    const auto part_of = [](std::uint64_t hash) { return hash / (std::uint64_t(-1) / parts + 1); };
    std::array<std::size_t, parts + 1> starts = {};
    for_each_key([&](std::uint64_t key) { ++starts[part_of(mixed(key)) + 1]; });
    for (std::size_t part = 0; part < parts; ++part)
        starts[part + 1] += starts[part];
    const std::size_t count = starts[parts];
    const auto hashes = std::make_unique_for_overwrite<std::uint64_t[]>(count);
    platform::prefer_huge_pages(hashes.get(), count * sizeof(std::uint64_t));
    std::array<std::size_t, parts + 1> ends = starts;
    for_each_key([&](std::uint64_t key) {
        const std::uint64_t hash = mixed(key);
        hashes[ends[part_of(hash)]++] = hash;
    });
    std::size_t found = 0;
    for (std::size_t part = 0; part < parts; ++part)
        found += count_distinct_hashes({&hashes[starts[part]], &hashes[starts[part + 1]]});
    return found;
}

} // namespace table
