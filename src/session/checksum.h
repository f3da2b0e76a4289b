// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>

namespace session
{

/// CRC-32C (Castagnoli polynomial, as in iSCSI and ext4): notices every change within 32
/// neighbouring bits, and any other change but for one in four thousand million. `before` is the
/// checksum of what comes before these bytes.
std::uint32_t crc32c(std::span<const char> bytes, std::uint32_t before = 0);

/// What tells one file's bytes from another's: their number and a 64-bit hash of all of them
/// (XXH64, by Yann Collet). Meant for noticing changes, not for withstanding an attacker.
struct Fingerprint {
    std::uint64_t size = 0;
    std::uint64_t hash = 0;

    bool operator==(const Fingerprint&) const = default;
};
Fingerprint fingerprint(std::span<const char> bytes);

/// The fingerprint of what comes in portions.
class FingerprintReader
{
public:
    void add(std::span<const char> portion);
    Fingerprint result() const;

private:
    static constexpr std::size_t stripe = 32;

    void mix(const char* bytes);

    std::uint64_t size_ = 0;
    std::array<std::uint64_t, 4> lanes_ = initial_lanes;
    /// What has come of a stripe that is not complete.
    std::array<char, stripe> rest_ = {};

    static const std::array<std::uint64_t, 4> initial_lanes;
};

} // namespace session
