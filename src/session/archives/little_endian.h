// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>
#include <type_traits>

/// Numbers as session files hold them: the lowest byte first, on every machine.
namespace session
{

/// \pre sizeof(T) bytes stand there
template <class T>
requires std::is_arithmetic_v<T> T from_little_endian(const char* bytes)
{
    std::array<char, sizeof(T)> own;
    std::memcpy(own.data(), bytes, sizeof(T));
    if constexpr (std::endian::native == std::endian::big)
        std::ranges::reverse(own);
    return std::bit_cast<T>(own);
}

template <class T>
requires std::is_arithmetic_v<T>
constexpr std::array<char, sizeof(T)> to_little_endian(T value)
{
    auto bytes = std::bit_cast<std::array<char, sizeof(T)>>(value);
    if constexpr (std::endian::native == std::endian::big)
        std::ranges::reverse(bytes);
    return bytes;
}

static_assert(to_little_endian(0x01020304) == std::array<char, 4>{4, 3, 2, 1});

} // namespace session
