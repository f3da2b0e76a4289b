#pragma once

#include "table/huge_pages.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

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
/// It is called twice. Hashes are sorted into parts small enough for the fast caches first.
template <class ForEachKey>
std::size_t count_distinct(const ForEachKey& for_each_key)
{
    constexpr std::size_t parts = 256;
    const auto part_of = [](std::uint64_t hash) { return hash >> 56; };
    std::array<std::size_t, parts + 1> starts = {};
    for_each_key([&](std::uint64_t key) { ++starts[part_of(mixed(key)) + 1]; });
    for (std::size_t part = 0; part < parts; ++part)
        starts[part + 1] += starts[part];
    std::vector<std::uint64_t> hashes;
    hashes.reserve(starts[parts]);
    prefer_huge_pages(hashes.data(), starts[parts] * sizeof(std::uint64_t));
    hashes.resize(starts[parts]);
    std::array<std::size_t, parts + 1> ends = starts;
    for_each_key([&](std::uint64_t key) {
        const std::uint64_t hash = mixed(key);
        hashes[ends[part_of(hash)]++] = hash;
    });
    std::size_t found = 0;
    for (std::size_t part = 0; part < parts; ++part)
        found += count_distinct_hashes(
            std::span(hashes).subspan(starts[part], starts[part + 1] - starts[part]));
    return found;
}

} // namespace table
