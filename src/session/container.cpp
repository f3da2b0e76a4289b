// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/container.h"

#include "session/archive.h"
#include "session/archives/little_endian.h"
#include "session/checksum.h"

#include <algorithm>
#include <array>

namespace session
{

namespace
{

constexpr std::array<char, 8> magic = {'\x89', 'N', 'E', 'U', 'R', '\r', '\n', '\x1A'};
/// The format since which a reader understands what is written now: classes have versions.
constexpr std::uint32_t oldest_reader = 7;
constexpr std::size_t checked_size = 24;

void put(char* at, auto number)
{
    std::ranges::copy(to_little_endian(number), at);
}

std::uint32_t checksum(std::span<const char> file)
{
    return crc32c(file.subspan(header_size), crc32c(file.first(checked_size)));
}

} // namespace

std::span<const char> span_of(const QByteArray& bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

QByteArray pack(const Session& session)
{
    QByteArray file(header_size, '\0');
    encode(session, file);
    char* at = file.data();
    std::ranges::copy(magic, at);
    put(at + 8, current_format);
    put(at + 12, oldest_reader);
    put(at + 16, static_cast<std::uint64_t>(file.size()) - header_size);
    put(at + 24, checksum(span_of(file)));
    return file;
}

Result<Header> read_header(std::span<const char> beginning, std::uint64_t file_size)
{
    if (!std::ranges::equal(beginning.first(std::min(beginning.size(), magic.size())),
                            std::span(magic).first(std::min(beginning.size(), magic.size()))) ||
        beginning.empty())
        return Problem{ProblemCode::NotASession};
    if (beginning.size() < header_size)
        return Problem{ProblemCode::Incomplete, QString::number(header_size - beginning.size())};
    const char* at = beginning.data();
    const Header header{
        from_little_endian<std::uint32_t>(at + 8), from_little_endian<std::uint32_t>(at + 12),
        from_little_endian<std::uint64_t>(at + 16), from_little_endian<std::uint32_t>(at + 24)};
    if (file_size > largest_file)
        return Problem{ProblemCode::TooLarge, QStringLiteral("2 GiB")};
    const std::uint64_t held = file_size - header_size;
    if (header.payload_size > held && header.payload_size <= largest_file)
        return Problem{ProblemCode::Incomplete, QString::number(header.payload_size - held)};
    if (header.payload_size != held)
        return Problem{ProblemCode::Damaged};
    return header;
}

Result<Unpacked> unpack(std::span<const char> file)
{
    const Result<Header> header =
        read_header(file.first(std::min(file.size(), header_size)), file.size());
    if (!header)
        return header.problem();
    if (header->checksum != checksum(file))
        return Problem{ProblemCode::Damaged};
    if (header->oldest_reader > current_format)
        return Problem{ProblemCode::Newer, QString::number(header->format)};
    if (header->format == 0 || header->oldest_reader > header->format)
        return Problem{ProblemCode::Damaged};
    Result<Session> session = decode(file.subspan(header_size), header->format);
    if (!session)
        return session.problem();
    return Unpacked{std::move(*session), header->format > current_format};
}

} // namespace session
