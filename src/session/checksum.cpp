// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/checksum.h"

#include "session/archives/little_endian.h"

#include <algorithm>
#include <array>
#include <bit>

namespace session
{

namespace
{

/// tables[k][b]: the checksum of byte b followed by k zero bytes, so that eight bytes are looked up
/// at once.
constexpr auto tables = [] {
    std::array<std::array<std::uint32_t, 256>, 8> result{};
    for (std::uint32_t byte = 0; byte < 256; ++byte) {
        std::uint32_t crc = byte;
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ (crc & 1 ? 0x82F63B78u : 0u);
        result[0][byte] = crc;
    }
    for (std::size_t k = 1; k < 8; ++k) {
        for (std::size_t byte = 0; byte < 256; ++byte) {
            const std::uint32_t shorter = result[k - 1][byte];
            result[k][byte] = (shorter >> 8) ^ result[0][shorter & 0xFF];
        }
    }
    return result;
}();

std::uint32_t by_table(std::span<const char> bytes, std::uint32_t crc)
{
    for (; bytes.size() >= 8; bytes = bytes.subspan(8)) {
        const auto word = from_little_endian<std::uint64_t>(bytes.data()) ^ crc;
        crc = 0;
        for (std::size_t k = 0; k < 8; ++k)
            crc ^= tables[7 - k][(word >> (8 * k)) & 0xFF];
    }
    for (const char byte : bytes)
        crc = (crc >> 8) ^ tables[0][(crc ^ static_cast<unsigned char>(byte)) & 0xFF];
    return crc;
}

#if defined(__x86_64__)
/// The same with the processor's own instruction, several times as fast.
__attribute__((target("sse4.2"))) std::uint32_t by_instruction(std::span<const char> bytes,
                                                               std::uint32_t crc)
{
    std::uint64_t wide = crc;
    for (; bytes.size() >= 8; bytes = bytes.subspan(8))
        wide = __builtin_ia32_crc32di(wide, from_little_endian<std::uint64_t>(bytes.data()));
    crc = static_cast<std::uint32_t>(wide);
    for (const char byte : bytes)
        crc = __builtin_ia32_crc32qi(crc, static_cast<unsigned char>(byte));
    return crc;
}
#endif

// The five primes of XXH64.
constexpr std::uint64_t prime1 = 0x9E3779B185EBCA87;
constexpr std::uint64_t prime2 = 0xC2B2AE3D27D4EB4F;
constexpr std::uint64_t prime3 = 0x165667B19E3779F9;
constexpr std::uint64_t prime4 = 0x85EBCA77C2B2AE63;
constexpr std::uint64_t prime5 = 0x27D4EB2F165667C5;

std::uint64_t mixed(std::uint64_t lane, std::uint64_t word)
{
    return std::rotl(lane + word * prime2, 31) * prime1;
}

} // namespace

std::uint32_t crc32c(std::span<const char> bytes, std::uint32_t before)
{
#if defined(__x86_64__)
    if (__builtin_cpu_supports("sse4.2"))
        return ~by_instruction(bytes, ~before);
#endif
    return ~by_table(bytes, ~before);
}

const std::array<std::uint64_t, 4> FingerprintReader::initial_lanes = {prime1 + prime2, prime2, 0,
                                                                       0 - prime1};

void FingerprintReader::mix(const char* bytes)
{
    for (std::size_t i = 0; i < lanes_.size(); ++i)
        lanes_[i] = mixed(lanes_[i], from_little_endian<std::uint64_t>(bytes + 8 * i));
}

void FingerprintReader::add(std::span<const char> portion)
{
    const std::size_t kept = size_ % stripe;
    size_ += portion.size();
    if (kept > 0) {
        const std::size_t more = std::min(stripe - kept, portion.size());
        std::ranges::copy(portion.first(more), rest_.begin() + std::ptrdiff_t(kept));
        portion = portion.subspan(more);
        if (kept + more < stripe)
            return;
        mix(rest_.data());
    }
    for (; portion.size() >= stripe; portion = portion.subspan(stripe))
        mix(portion.data());
    std::ranges::copy(portion, rest_.begin());
}

Fingerprint FingerprintReader::result() const
{
    std::uint64_t hash = prime5;
    if (size_ >= stripe) {
        hash = std::rotl(lanes_[0], 1) + std::rotl(lanes_[1], 7) + std::rotl(lanes_[2], 12) +
               std::rotl(lanes_[3], 18);
        for (const std::uint64_t lane : lanes_)
            hash = (hash ^ mixed(0, lane)) * prime1 + prime4;
    }
    hash += size_;
    std::span<const char> bytes = std::span(rest_).first(size_ % stripe);
    for (; bytes.size() >= 8; bytes = bytes.subspan(8))
        hash = std::rotl(hash ^ mixed(0, from_little_endian<std::uint64_t>(bytes.data())), 27) *
                   prime1 +
               prime4;
    if (bytes.size() >= 4) {
        hash = std::rotl(hash ^ (from_little_endian<std::uint32_t>(bytes.data()) * prime1), 23) *
                   prime2 +
               prime3;
        bytes = bytes.subspan(4);
    }
    for (const char byte : bytes)
        hash = std::rotl(hash ^ (static_cast<unsigned char>(byte) * prime5), 11) * prime1;
    hash = (hash ^ (hash >> 33)) * prime2;
    hash = (hash ^ (hash >> 29)) * prime3;
    return {size_, hash ^ (hash >> 32)};
}

Fingerprint fingerprint(std::span<const char> bytes)
{
    FingerprintReader reader;
    reader.add(bytes);
    return reader.result();
}

} // namespace session
