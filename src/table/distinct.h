#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace table
{

/// Counts different 64-bit keys. An open hash table that stays at most half full.
class DistinctCounter
{
public:
    void add(std::uint64_t key)
    {
        if (key == 0) {
            has_zero_ = true;
            return;
        }
        if (2 * (count_ + 1) > slots_.size())
            grow();
        count_ += insert(key);
    }
    std::size_t count() const { return count_ + has_zero_; }

private:
    bool insert(std::uint64_t key)
    {
        std::size_t at = mixed(key) & (slots_.size() - 1);
        while (slots_[at] != 0 && slots_[at] != key)
            at = (at + 1) & (slots_.size() - 1);
        const bool fresh = slots_[at] == 0;
        slots_[at] = key;
        return fresh;
    }
    void grow()
    {
        std::vector<std::uint64_t> old(slots_.empty() ? 64 : 2 * slots_.size());
        old.swap(slots_);
        for (const std::uint64_t key : old)
            if (key != 0)
                insert(key);
    }
    /// The finalizer of MurmurHash3.
    static std::uint64_t mixed(std::uint64_t key)
    {
        key = (key ^ (key >> 33)) * 0xff51afd7ed558ccdULL;
        key = (key ^ (key >> 33)) * 0xc4ceb9fe1a85ec53ULL;
        return key ^ (key >> 33);
    }

    /// 0 marks a free slot.
    std::vector<std::uint64_t> slots_;
    std::size_t count_ = 0;
    bool has_zero_ = false;
};

} // namespace table
