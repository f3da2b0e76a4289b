// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/problem.h"
#include "session/session.h"

#include <QByteArray>

#include <cstdint>
#include <span>

namespace session
{

/// The frame of a session file, the same in every format, little-endian:
///
/// | bytes | what |
/// |---|---|
/// | 0-7 | 89 4E 45 55 52 0D 0A 1A: "NEUR" between bytes that a transfer as text would change |
/// | 8-11 | the format |
/// | 12-15 | the oldest format whose reader can read it |
/// | 16-23 | bytes of payload |
/// | 24-27 | CRC-32C of bytes 0 to 23 and of the payload |
/// | 28- | the payload, to the end of the file |
constexpr std::size_t header_size = 28;

/// The largest file that is opened.
constexpr std::uint64_t largest_file = std::uint64_t{2} << 30;

/// What a header says.
struct Header {
    std::uint32_t format = 0;
    std::uint32_t oldest_reader = 0;
    std::uint64_t payload_size = 0;
    std::uint32_t checksum = 0;
};

/// As what reads bytes takes them.
std::span<const char> span_of(const QByteArray& bytes);

/// A whole session file.
QByteArray pack(const Session& session);

/// The header of a file of that size, from its first bytes, so that a foreign file is refused
/// before it is read. Fails with NotASession, Incomplete, TooLarge or Damaged.
Result<Header> read_header(std::span<const char> beginning, std::uint64_t file_size);

/// What a whole file holds.
struct Unpacked {
    Session session;
    /// Saved by a later program, whose additions were passed over: saving it here would lose them.
    bool newer_format = false;
};
/// Fails like read_header() and decode(), and with Newer.
Result<Unpacked> unpack(std::span<const char> file);

} // namespace session
